using NixIaC.Model.Declarations;
using NixIaC.Model.Lowering.Images;
using NixIaC.Model.Lowering.Minimal;
using NixIaC.Model.Lowering.Workloads;
using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;
using NixIaC.Model.Topology;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Rules.Targets;

/// <summary>What the flake of a fleet builds and runs by name, whatever the platform. Systems are first: who clashes with one is told.</summary>
static class FlakeOutputs
{
    public static IEnumerable<FlakeOutput> Of(FleetModel fleet)
    {
        // Systems have names that differ, as nodes and clusters have.
        if (!fleet.Declarations.Any(type => type.Is<EmitsFact>() || type.Is<WorkloadFact>())) return [];
        var images = WorkloadImages(fleet).ToList();
        return Systems(fleet).Concat(SystemImages(fleet)).Concat(WorkloadPackagesOf(fleet)).Concat(images.Select(image => image.Output))
            .Concat(ClusterPrograms(fleet)).Concat(WorkloadPrograms(images));
    }

    static IEnumerable<FlakeOutput> Systems(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let fact = node.First<NodeFact>()!
        from system in fleet.Content().Of(node)
        select Package(fact.IsMinimal ? MinimalPackage.NameOf(system.Name) : system.Name, node, fact, "is a system");

    static IEnumerable<FlakeOutput> SystemImages(FleetModel fleet) =>
        from node in fleet.Of<NodeFact>()
        let fact = node.First<EmitsFact>()
        where fact is not null
        from machine in fleet.MachinesOf(node)
        from member in fact.Formats.Distinct()
        let format = ImageFormat.Of(member)
        where format is not null
        select Package(ImageOutput.NameOf(machine.HostName, format), node, fact, $"emits ImageFormat.{member}");

    static IEnumerable<FlakeOutput> WorkloadPackagesOf(FleetModel fleet)
    {
        var workloads = ResolvedWorkload.All(fleet).ToDictionary(workload => workload.Type, StringComparer.Ordinal);
        return
            from built in
                from node in fleet.Of<NodeFact>()
                where node.First<NodeFact>() is { IsMinimal: false }
                let target = Target.Of(node.First<NodeFact>()!.Arch)
                where target is not null
                from run in RunWorkload.Of(fleet, node)
                select (run.Type, Name: WorkloadPackages.NameOf(workloads[run.Type.Type], target))
            group built.Type by built.Name into same
            from workload in same.Distinct(ByReference<Declaration>.Comparer)
            select Package(same.Key, workload, workload.First<WorkloadFact>()!, "is built as a package");
    }

    static IEnumerable<(FlakeOutput Output, Target Target)> WorkloadImages(FleetModel fleet) =>
        from image in ImageHosts.Of(fleet)
        let fact = image.Workload.First<EmitsFact>()!
        from arch in image.Nodes.Select(node => node.First<NodeFact>()!.Arch).Distinct(StringComparer.Ordinal)
        let target = Target.Of(arch)!
        select (Package(WorkloadImage.NameOf(EntityName.Of(image.Workload), target), image.Workload, fact, "emits ImageFormat.Oci"), target);

    static IEnumerable<FlakeOutput> ClusterPrograms(FleetModel fleet) =>
        from cluster in fleet.Of<ClusterFact>()
        where !cluster.Is<NodeFact>()
        let members = fleet.MembersOf(cluster).Select(member => member.Node)
            .Where(node => node.First<EmitsFact>() is { } emits && emits.Formats.Any(format => ImageFormat.Of(format) is { IsOci: true }))
        where AreSeveral(members.Select(node => Target.Of(node.First<NodeFact>()!.Arch)))
        select Program(cluster, cluster.First<ClusterFact>()!);

    static IEnumerable<FlakeOutput> WorkloadPrograms(IEnumerable<(FlakeOutput Output, Target Target)> images) =>
        from workload in images.GroupBy(image => image.Output.Owner, ByReference<Declaration>.Comparer)
        where AreSeveral(workload.Select(image => (Target?)image.Target))
        select Program(workload.Key, workload.Key.First<EmitsFact>()!);

    static bool AreSeveral(IEnumerable<Target?> targets) =>
        targets.Select(target => target?.Runtimes.GoArch).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();

    static FlakeOutput Package(string name, Declaration owner, Fact on, string words) => new("packages." + name, owner, on, $"{words}, which the flake calls {name}");

    static FlakeOutput Program(Declaration owner, Fact on) =>
        new("apps." + ImageIndex.ProgramOf(EntityName.Of(owner)), owner, on, $"has images of several architectures, and the flake calls what pushes them {ImageIndex.ProgramOf(EntityName.Of(owner))}");
}

/// <summary>One output of the flake.</summary>
/// <param name="Place">Where it is, but for the platform.</param>
/// <param name="Owner">What it is made of.</param>
/// <param name="On">The attribute that says so.</param>
/// <param name="Words">What happens to it and how the flake calls the result.</param>
sealed record FlakeOutput(string Place, Declaration Owner, Fact On, string Words);
