namespace NixIaC.Model.Resolution.Builds;

/// <summary>What a node that builds for others is set up for.</summary>
/// <param name="Features">What its Nix can do, <c>system-features</c>.</param>
/// <param name="Platforms">Platforms besides its own whose programs it runs and builds for, <c>extra-platforms</c>.</param>
/// <param name="Emulated">Platforms that it builds for under QEMU, as <c>boot.binfmt.emulatedSystems</c> names them.</param>
/// <param name="Clients">The public keys of the machines whose Nix hands it builds.</param>
public sealed record ResolvedBuilder(
    EquatableArray<string> Features, EquatableArray<string> Platforms, EquatableArray<string> Emulated, EquatableArray<string> Clients)
{
    /// <summary>The processor cores for each of the builds that run at once, or null when the node does not say.</summary>
    public int? CoresPerBuild { get; init; }

    /// <summary>Whether it runs virtual machines at full speed, which images of disks need.</summary>
    public bool HasKvm => Features.Contains("kvm");
}
