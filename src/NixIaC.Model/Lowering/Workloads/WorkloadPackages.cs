using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Workloads;

/// <summary>What is built of workloads, as packages of the flake.</summary>
static class WorkloadPackages
{
    /// <summary>
    /// Those of systems that one platform builds: by name what is the same everywhere, else by name and architecture. Each is
    /// taken from the first system that runs it.
    /// </summary>
    public static IEnumerable<NixBinding> Of(IEnumerable<ResolvedSystem> systems) =>
        from built in
            from system in systems
            // Those of minimal images are in the image only.
            where !system.IsMinimal
            from workload in system.Workloads
            select (Name: workload.IsPortable ? workload.Name : $"{workload.Name}-{system.Target.Arch.ToLowerInvariant()}", Workload: workload.Name, System: system.Name)
        group built by built.Name into same
        orderby same.Key
        let first = same.First()
        select Bind(same.Key, Name("self", "nixosConfigurations", first.System, "config", "nixiac", "workloads", first.Workload, "artefact"));
}
