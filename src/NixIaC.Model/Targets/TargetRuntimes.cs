namespace NixIaC.Model.Targets;

/// <summary>Which compilers and virtual machines there are for an architecture.</summary>
/// <param name="GoArch"><c>GOARCH</c>, or null when Go does not know it (L26, <c>go.GOARCH</c>).</param>
/// <param name="NodeArch">Node's name of it, or null when Node and V8 do not know it (L26, <c>node.arch</c>).</param>
/// <param name="OldestJdk">The oldest OpenJDK that is packaged for it, or null (<c>meta.platforms</c> of OpenJDK).</param>
public sealed record TargetRuntimes(string? GoArch, string? NodeArch, int? OldestJdk = null)
{
    /// <summary>Whether nixpkgs marks Go as bad although Go knows the name (<c>meta.badPlatforms</c>: 64-bit big-endian POWER).</summary>
    public bool GoIsBad { get; init; }

    /// <summary>
    /// Whether Erlang runs there. It does not cross-compile (nixpkgs #222407, open), so it needs a builder of the same
    /// architecture or an emulated one.
    /// </summary>
    public bool Beam { get; init; }

    /// <summary>Whether wasmtime has a compiler for it (x86_64, aarch64, riscv64, s390x).</summary>
    public bool Wasm { get; init; }

    /// <summary>Whether programs in Go run there: all container runtimes are.</summary>
    public bool HasGo => GoArch is not null && !GoIsBad;
}
