using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Builds;

/// <summary>Who builds what in a fleet. What <c>[BuiltOn]</c> says counts; the rest is chosen among the fleet's builders.</summary>
public sealed class BuildPlan
{
    readonly FleetModel fleet;
    readonly BuilderChoice choice;
    readonly Dictionary<string, PlannedBuild> byType = new(StringComparer.Ordinal);
    readonly ILookup<string, Declaration> clients;

    /// <summary>The plan of a fleet.</summary>
    public BuildPlan(FleetModel fleet)
    {
        this.fleet = fleet;
        choice = new BuilderChoice(fleet);
        foreach (var type in fleet.Of<NodeFact>())
            if (Make(type) is { } build)
                byType[type.Type] = build;
        clients = fleet.Of<NodeFact>().Where(type => For(type)?.Builder is not null)
            .ToLookup(type => For(type)!.Builder!.Type, StringComparer.Ordinal);
    }

    /// <summary>The build of a node's system; null when its architecture is unknown.</summary>
    public PlannedBuild? For(Declaration node) => byType.TryGetValue(node.Type, out var build) ? build : null;

    /// <summary>The nodes whose systems a builder builds.</summary>
    public IEnumerable<Declaration> ClientsOf(Declaration builder) => clients[builder.Type];

    /// <summary>
    /// Whether systems of a kind are built by the builder's own compilers whatever it is, as they have no Nix: minimal images.
    /// </summary>
    public static bool AlwaysCross(NodeFact node) => node.IsMinimal;

    PlannedBuild? Make(Declaration type)
    {
        var node = type.First<NodeFact>()!;
        if (Target.Of(node.Arch) is not { } target) return null;
        if (Said(fleet, type, target) is { } said) return said;
        if (BuilderCapacity.Fits(type)) return new(type, BuildWay.Native, target, "it is a builder itself");
        return choice.For(type, target, AlwaysCross(node))
            ?? new(null, BuildWay.Native, target, $"no builder is named or fits: any machine that runs programs for {target.System}");
    }

    /// <summary>The build of a node that names its builder; null when it does not.</summary>
    internal static PlannedBuild? Said(FleetModel fleet, Declaration type, Target target) =>
        type.First<BuiltOnFact>() is { } said && fleet.Find<NodeFact>(said.Target) is { } builder
            ? Said(said, builder, target, type.First<NodeFact>()!) : null;

    // What is impossible is refused by a rule; here it counts as not said.
    static PlannedBuild? Said(BuiltOnFact said, Declaration builder, Target target, NodeFact node)
    {
        var name = EntityName.Of(builder);
        if (Target.Of(builder.First<NodeFact>()!.Arch) is not { } own) return new(builder, BuildWay.Native, target, $"it names {name}");
        var natively = BuildsNatively(own, target, node);
        return said.Via switch
        {
            "Cross" when own != target => new(builder, BuildWay.Cross, own, $"it says so: {name} cross-compiles from {own.System}"),
            "Emulation" when !natively && target.CanBeEmulated && !AlwaysCross(node) =>
                new(builder, BuildWay.Emulation, target, $"it says so: {name} runs the compilers for {target.System} under QEMU"),
            "Remote" when !AlwaysCross(node) => new(builder, BuildWay.Remote, natively ? target : own,
                natively ? $"it says so: its Nix hands the builds to {name}"
                : $"it says so: its Nix hands the builds to {name}, which cross-compiles from {own.System}"),
            _ when natively => new(builder, BuildWay.Native, target, $"it names {name}, which runs programs for {target.System}"),
            _ => new(builder, BuildWay.Cross, own, $"it names {name}, which cross-compiles from {own.System}"),
        };
    }

    /// <summary>Whether a builder builds a node's system natively.</summary>
    internal static bool BuildsNatively(Target builder, Target target, NodeFact node) =>
        AlwaysCross(node) ? builder == target && target.CanBuild : builder.BuildsNatively(target);
}
