using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Targets;

/// <summary>A binary cache is a service of one machine, in Haskell, which is not cross-compiled.</summary>
static class CacheCannotRun
{
    public static readonly Rule Rule = new(
        "NIX2026",
        "Binary cache where it cannot run",
        "{0} serves a binary cache, but {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<NodeFact>()
        let cache = type.First<BinaryCacheFact>()
        where cache is not null
        let problem = Problem(fleet, type)
        where problem is not null
        select Violation.At(Rule.Id, type, cache, type.Name, problem);

    static string? Problem(FleetModel fleet, Declaration type)
    {
        var node = type.First<NodeFact>()!;
        if (type.Is<ClusterFact>()) return "is a cluster, whose machines have one key but many addresses. Serve it on a node that is not a [Cluster].";
        if (node.Image == "Base") return "has Image.Base, which never runs services. Use Image.Livestock (headless) or Image.Pet.";
        return fleet.Builds.For(type) is { Way: not BuildWay.Emulation } build && build.BuildTarget.Arch != node.Arch
            ? "its system is cross-compiled, and the server is written in Haskell, which is not. Serve it on a node that is built natively, best on the builder."
            : null;
    }
}
