using NixIaC.Model.Declarations;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Resolution.Builds;

/// <summary>Chooses the builder of nodes that name none. Each question is answered once, so that large fleets cost no more than their nodes.</summary>
sealed class BuilderChoice(FleetModel fleet)
{
    readonly List<Declaration> builders = [.. BuilderCapacity.StrongestFirst(fleet.Of<NodeFact>().Where(BuilderCapacity.Fits))];
    readonly Dictionary<(string? Community, Target Target), Declaration?> native = [];
    ILookup<string, Declaration>? byCommunity;
    Declaration? emulator;
    bool isEmulatorKnown;

    /// <summary>The choice for a node; null when the fleet has no builder that fits.</summary>
    public PlannedBuild? For(Declaration type, Target target, bool alwaysCross)
    {
        if (builders.Count == 0) return null;
        // A public cache is worth more than power; without one, everything is compiled, and power counts.
        if (target.IsCached && !alwaysCross)
        {
            if (fleet.CommunitiesOf(type).FirstOrDefault() is { } community && Native(community.Type, target) is { } near)
                return new(near, BuildWay.Native, target, $"{EntityName.Of(near)} is the strongest builder of its community that runs programs for {target.System}");
            if (Native(null, target) is { } far)
                return new(far, BuildWay.Native, target, $"{EntityName.Of(far)} is the strongest builder that runs programs for {target.System}");
            // Slow for what the cache does not have, but to cross-compile is to compile everything.
            return target.CanBeEmulated && Emulator() is { } slow
                ? new(slow, BuildWay.Emulation, target,
                    $"no builder runs programs for {target.System}; {EntityName.Of(slow)} builds under emulation what the public cache does not have")
                : new(null, BuildWay.Native, target, $"no builder runs programs for {target.System} or emulates it: any machine that runs them");
        }
        var strongest = builders[0];
        var own = TargetOf(strongest);
        var name = EntityName.Of(strongest);
        return BuildPlan.BuildsNatively(own, target, type.First<NodeFact>()!)
            ? new(strongest, BuildWay.Native, target, $"{name} is the strongest builder and runs programs for {target.System}")
            : new(strongest, BuildWay.Cross, own, target.IsCached
                ? $"a system without NixOS has no public cache; {name}, the strongest builder, cross-compiles from {own.System}"
                : $"there is no public cache for {target.System}; {name}, the strongest builder, cross-compiles from {own.System}");
    }

    Declaration? Native(string? community, Target target)
    {
        if (native.TryGetValue((community, target), out var known)) return known;
        byCommunity ??= builders.SelectMany(builder => fleet.CommunitiesOf(builder).Select(place => (Builder: builder, Place: place)))
            .ToLookup(one => one.Place.Type, one => one.Builder, StringComparer.Ordinal);
        return native[(community, target)] = (community is null ? builders : byCommunity[community])
            .FirstOrDefault(builder => TargetOf(builder).BuildsNatively(target));
    }

    // The strongest of an architecture with a public cache. A system that is cross-compiled itself cannot have emulators.
    Declaration? Emulator()
    {
        if (!isEmulatorKnown)
            emulator = builders.Find(builder => TargetOf(builder) is { IsCached: true } own && !(BuildPlan.Said(fleet, builder, own) is { } said && said.BuildTarget != own));
        isEmulatorKnown = true;
        return emulator;
    }

    static Target TargetOf(Declaration builder) => Target.Of(builder.First<NodeFact>()!.Arch)!;
}
