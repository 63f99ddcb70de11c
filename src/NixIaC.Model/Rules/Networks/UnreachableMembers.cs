using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Of two members of a constellation one can call the other, or both can call one that relays.</summary>
static class UnreachableMembers
{
    public static readonly Rule Rule = new(
        "NIX3009",
        "Members that cannot reach one another",
        "{0} and {1} are members of {2} but cannot reach one another: {0} {3}, {1} {4}, and they share no network on which one could call "
            + "the other; {5}. Give one an Endpoint, or {6}.",
        RuleSeverity.Error,
        Check)
    {
        // A tunnel that the fleet does not know may join them.
        Configurable = true,
    };

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from type in fleet.Of<ConstellationFact>()
        let members = fleet.MembersOf(type).GroupBy(member => member.Node.Type, StringComparer.Ordinal).Select(same => same.First()).ToList()
        where members.Count > 0
        let found = FirstPair(fleet, members)
        where found is not null
        select Report(type, found.Value.One, found.Value.Other, members.Any(MayRelay));

    static (Reach One, Reach Other)? FirstPair(FleetModel fleet, List<Member> members)
    {
        // Nobody says who relays: then every member does that all can call.
        var said = members.Where(MayRelay).ToList();
        if ((said.Count > 0 ? said : members).Exists(relay => Reachabilities.Of(fleet, relay.Node).Value == Reachability.Direct)) return null;
        var relays = said.Select(relay => Reach.Of(fleet, relay.Node)).ToList();
        // Members of one place that are called alike stand for one another; two of a kind may be two machines.
        var kinds = members.Select(member => Reach.Of(fleet, member.Node))
            .Where(member => member.How != Reachability.Direct)
            .GroupBy(member => (member.How, member.Places))
            .Select(same => same.ToList()).ToList();
        for (var i = 0; i < kinds.Count; i++)
            for (var j = i; j < kinds.Count; j++)
                if (Pair(fleet, kinds[i], kinds[j], i == j) is { } pair
                    && !pair.One.CanMeet(pair.Other) && !relays.Exists(relay => pair.One.CanCall(relay) && pair.Other.CanCall(relay)))
                    return pair;
        return null;
    }

    static (Reach One, Reach Other)? Pair(FleetModel fleet, List<Reach> one, List<Reach> other, bool same) =>
        !same ? (one[0], other[0])
        : one.Count > 1 ? (one[0], one[1])
        : fleet.MachinesOf(one[0].Machine).Skip(1).Any() ? (one[0], one[0])
        : null;

    static bool MayRelay(Member member) => member.Fact.Duties.Contains("Relay");

    static Violation Report(Declaration type, Reach one, Reach other, bool anyRelay) =>
        Violation.At(Rule.Id, type, type.First<ConstellationFact>()!,
            TypeNames.Of(one.Machine, other.Machine), one == other ? "another machine of it" : TypeNames.Of(other.Machine, one.Machine),
            type.Name, one.Words, other.Words,
            anyRelay ? "no member with Duty.Relay can be called by both" : "no member is Reachability.Direct, which would relay",
            $"add a member that is Reachability.Direct, with MemberOf<{type.Name}>(Duties = Duty.Relay)") with
        {
            Others = new[] { one.Machine.Type, other.Machine.Type }.Distinct().ToEquatableArray(),
        };
}
