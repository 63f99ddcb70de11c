using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets;
using NixIaC.Model.Workloads;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Workloads;

/// <summary>The container image of a workload for one architecture, as an output of the flake.</summary>
/// <param name="Workload">The workload.</param>
/// <param name="System">The first system of the architecture that runs it, or would.</param>
sealed record WorkloadImage(ResolvedWorkload Workload, ResolvedSystem System)
{
    /// <summary>Its name among the packages of the platform that builds it: <c>notes-oci-arm64</c>.</summary>
    public string Name => NameOf(Workload.Name, System.Target);

    /// <summary>Where it is in the flake.</summary>
    public string Attribute => $"packages.{System.BuildPlatform}.{Name}";

    /// <summary>All of a fleet, by name.</summary>
    public static IEnumerable<WorkloadImage> Of(ResolvedFleet fleet)
    {
        var images =
            from workload in fleet.Workloads
            where workload.ImageHosts.Count > 0
            let hosts = new HashSet<string>(workload.ImageHosts, StringComparer.Ordinal)
            from system in fleet.Systems
            where hosts.Contains(system.Type)
            group new WorkloadImage(workload, system) by (workload.Name, system.BuildPlatform, system.Target.Arch) into same
            select same.First();
        return images.OrderBy(image => image.Name, StringComparer.Ordinal);
    }

    /// <summary>The name of an image's output.</summary>
    public static string NameOf(string workload, Target target) => WorkloadPackages.NameFor(target, workload + "-oci");

    /// <summary>How the flake makes it.</summary>
    public NixExpression Value => Call(Import(new NixPath($"./{FlakePaths.Images}/workload.nix")), Set(
        Bind("system", Host()),
        Bind("name", Workload.Name),
        Bind("architecture", System.Target.Runtimes.GoArch!)));

    // A system that does not run it is extended by it.
    NixExpression Host() => System.Workloads.Any(workload => workload.Name == Workload.Name)
        ? NixSyntax.Name("self", "nixosConfigurations", System.Name)
        : Call(NixSyntax.Name("self", "nixosConfigurations", System.Name, "extendModules"), Set(
            Bind("modules", List(new NixPath("./" + FlakePaths.Module("workloads")), Module()))));

    NixExpression Module()
    {
        var options = Set([.. WorkloadOptions.Of(Workload, System, "./").Select(option => Bind(option.Path, option.Value))]);
        var module = Set(Bind(["nixiac", "workloads", Workload.Name], options));
        var names = NixFreeNames.Of(module, ["pkgs"]).ToEquatableArray();
        return names.Count == 0 ? module : new NixFunction(new NixSetParameter(names), module);
    }
}
