using NixIaC.Model.Targets;

namespace NixIaC.Model.Workloads;

/// <summary>What is known of a runtime of workloads.</summary>
/// <param name="Member">The member of the C# enumeration: <c>Jvm</c>.</param>
/// <param name="Artefacts">How the names of files end that it runs as they are.</param>
/// <param name="Sources">How the names of files end that are compiled for it.</param>
/// <param name="RunsOn">Whether it runs on an architecture.</param>
/// <param name="Obstacle">Why it does not run on others, as a clause.</param>
public sealed record WorkloadRuntime(
    string Member, EquatableArray<string> Artefacts, EquatableArray<string> Sources, Func<Target, bool> RunsOn, string Obstacle)
{
    /// <summary>All runtimes.</summary>
    public static readonly EquatableArray<WorkloadRuntime> All = EquatableArray.Of(
        new WorkloadRuntime("Native", default, default, _ => true, ""),
        new WorkloadRuntime("Jvm", Ends(".jar"), Ends(".java"), target => target.Runtimes.OldestJdk is not null,
            "nixpkgs has no OpenJDK for it")
        { Compiles = true, TakesFolders = true },
        new WorkloadRuntime("Beam", default, Ends(".erl"), target => target.Runtimes.Beam, "nixpkgs has no Erlang for it")
        {
            Compiles = true, TakesFolders = true, CrossCompiles = false,
        },
        new WorkloadRuntime("Wasm", Ends(".wasm"), Ends(".wat"), target => target.Runtimes.Wasm, "wasmtime has no compiler for it")
        {
            Compiles = true,
        },
        new WorkloadRuntime("Ebpf", Ends(".bpf.o"), Ends(".bpf.c"), target => target.Class < SupportClass.Unproven,
            "its kernel is not built with what eBPF needs")
        { IsProcess = false },
        new WorkloadRuntime("V8", Ends(".js", ".mjs", ".cjs"), default, target => target.Runtimes.NodeArch is not null,
            "neither V8 nor Node.js knows it")
        { Compiles = true, TakesFolders = true });

    /// <summary>The runtime's name in Nix and in <c>fleet.json</c>: <c>jvm</c>.</summary>
    public string Word => Member.ToLowerInvariant();

    /// <summary>Whether it makes machine code while it runs, in memory that it writes to.</summary>
    public bool Compiles { get; init; }

    /// <summary>Whether it runs as a process, which can have a container of its own.</summary>
    public bool IsProcess { get; init; } = true;

    /// <summary>Whether it runs folders.</summary>
    public bool TakesFolders { get; init; }

    /// <summary>Whether nixpkgs builds it for other architectures than the builder's own.</summary>
    public bool CrossCompiles { get; init; } = true;

    /// <summary>The runtime of an enumeration's member, or null.</summary>
    public static WorkloadRuntime? Of(string member) => All.FirstOrDefault(runtime => runtime.Member == member);

    /// <summary>Whether it runs a file of this name, or compiles it.</summary>
    public bool Takes(string file) => Member == "Native" || Artefacts.Concat(Sources).Any(end => Has(file, end));

    /// <summary>Whether a file of this name is run as it is or compiled to the same thing for all architectures.</summary>
    public bool IsPortable(string file) => Member switch
    {
        "Native" => false,
        // C looks at the registers of the machine.
        "Ebpf" => Artefacts.Any(end => Has(file, end)),
        _ => Takes(file),
    };

    static EquatableArray<string> Ends(params string[] ends) => ends.ToEquatableArray();

    static bool Has(string file, string end) => file.EndsWith(end, StringComparison.Ordinal);
}
