using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution;

static class SystemResolver
{
    /// <summary>The system of a node's type; null when its architecture is unknown.</summary>
    public static ResolvedSystem? Resolve(FleetModel fleet, Declaration type)
    {
        var node = type.First<NodeFact>()!;
        if (Target.Of(node.Arch) is not { } target) return null;
        var root = fleet.Fleet?.First<FleetFact>();
        var builder = type.First<BuiltOnFact>() is { } built ? fleet.Find<NodeFact>(built.Target) : null;
        var shared = type.Is<ClusterFact>();
        return new ResolvedSystem(
            EntityName.Of(type),
            type.Type,
            node.Image.ToLowerInvariant(),
            target.System,
            BuildPlatform(target, builder),
            builder is null ? null : EntityName.Of(builder),
            node.StateVersion ?? root?.StateVersion ?? "",
            root?.Domain,
            shared,
            shared ? default : fleet.MachinesOf(type)
                .SelectMany(machine => NodeResolver.Connections(fleet, machine)).ToEquatableArray(),
            Said(node.Cores),
            Said(node.MemoryMiB),
            Said(type.First<BuilderFact>()?.MaxJobs),
            Levels.Of(fleet, type).Skip(1).Select(level => ContentLevel.Of(level, Words(level))).ToEquatableArray())
        {
            Inputs = InputResolver.Resolve(fleet),
        };
    }

    static int? Said(int? number) => number > 0 ? number : null;

    static string BuildPlatform(Target target, Declaration? builder) =>
        builder?.First<NodeFact>() is { } node && Target.Of(node.Arch) is { } own && !own.CanRun(target) ? own.System : target.System;

    static string Words(Declaration level)
    {
        var kind = level.Is<FleetFact>() ? "fleet" : level.Is<CommunityFact>() ? "community"
            : level.Is<ConstellationFact>() ? "constellation" : "cluster";
        return kind + " " + level.Name;
    }
}
