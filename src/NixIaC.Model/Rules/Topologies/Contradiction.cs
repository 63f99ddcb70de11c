using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Topologies;

/// <summary>What a type says of itself goes together. What of routing does not is among the network rules.</summary>
static class Contradiction
{
    public static readonly Rule Rule = new(
        "NIX1019",
        "Contradictory attributes",
        "{0} {1}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Declarations
        from fact in type.Facts
        let problem = Problem(fleet, type, fact)
        where problem is not null
        select Violation.At(Rule.Id, type, fact, type.Name, problem);

    static string? Problem(FleetModel fleet, Declaration type, Fact fact) => fact switch
    {
        OnFact { Endpoint: { } endpoint } when type.First<ReachableFact>() is { Reachability: "OutboundOnly" } =>
            $"accepts no connections, being Reachable(OutboundOnly), but has the Endpoint {Quotation.Of(endpoint)}. Take one of the two away.",
        HostIdFact id when type.Is<ClusterFact>() && fleet.MachinesOf(type).Skip(1).Any() =>
            $"gives all its machines the host id {Quotation.Of(id.Id)}, which must be another one on each: make a class for each machine.",
        DisksFact { Devices.Count: > 1 } disks when Repeated(disks.Devices) is { } device =>
            $"names the disk {Quotation.Of(device)} twice. Name each disk once.",
        MemberOfFact member when IsAgain(type, member, other => other.Target == member.Target) =>
            $"is a member of {ShortName.Of(member.Target)} twice. Keep one [MemberOf<{ShortName.Of(member.Target)}>], with all duties joined by '|'.",
        BinaryCacheFact cache when IsAgain(type, cache, _ => true) =>
            "has two binary caches. Keep [BinaryCache], whose key is a file, or [BinaryCache<T>], whose key is a secret.",
        OptInFact optIn when IsAgain(type, optIn, other => other.Experiment == optIn.Experiment) =>
            $"opts in to Experiment.{optIn.Experiment} twice. Keep one.",
        _ => null,
    };

    // A template and the class that derives from it may say the same.
    static bool IsAgain<TFact>(Declaration type, TFact fact, Func<TFact, bool> same) where TFact : Fact =>
        type.All<TFact>().TakeWhile(other => !ReferenceEquals(other, fact)).Any(other => other.Site.Base == fact.Site.Base && same(other));

    static string? Repeated(EquatableArray<string> texts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return texts.FirstOrDefault(text => !seen.Add(text));
    }
}
