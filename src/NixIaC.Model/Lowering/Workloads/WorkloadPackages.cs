using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets;
using NixIaC.Model.Workloads;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Workloads;

/// <summary>What is built of workloads, as packages of the flake.</summary>
static class WorkloadPackages
{
    /// <summary>Those of systems that one platform builds, each taken from the first system that runs it.</summary>
    public static IEnumerable<NixBinding> Of(IEnumerable<ResolvedSystem> systems) =>
        from built in
            from system in systems
            // Those of minimal images are in the image only.
            where !system.IsMinimal
            from workload in system.Workloads
            select (Name: NameOf(workload, system.Target), Workload: workload.Name, System: system.Name)
        group built by built.Name into same
        orderby same.Key
        let first = same.First()
        select Bind(same.Key, Name("self", "nixosConfigurations", first.System, "config", "nixiac", "workloads", first.Workload, "artefact"));

    /// <summary>The name of a package: the workload's for what is the same everywhere, else with the architecture behind.</summary>
    public static string NameOf(ResolvedWorkload workload, Target target) => workload.IsPortable ? workload.Name : NameFor(target, workload.Name);

    /// <summary>The name of what is made for one architecture.</summary>
    public static string NameFor(Target target, string name) => $"{name}-{target.Arch.ToLowerInvariant()}";
}
