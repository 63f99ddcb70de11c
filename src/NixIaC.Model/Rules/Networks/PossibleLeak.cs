using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>What may give an obfuscated network away, and may be wanted all the same.</summary>
static class PossibleLeak
{
    public static readonly Rule Rule = new(
        "NIX3018",
        "Obfuscated network that may be found",
        "{0} is obfuscated, but {1} gives it away: {2}",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => Names(fleet).Concat(TwoSided(fleet));

    // Names and addresses stand in /etc/hosts, on the machines that are easily found too.
    static IEnumerable<Violation> Names(FleetModel fleet)
    {
        var networks = fleet.Of<NetworkFact>().ToLookup(network => network.First<InFact>()?.Target ?? "", StringComparer.Ordinal);
        return from community in fleet.Of<CommunityFact>()
               let fact = community.First<CommunityFact>()!
               where fact.SharesNames
               let hidden = networks[community.Type].FirstOrDefault(network => HiddenPlace.IsHidden(fleet, network))
               let open = networks[community.Type].FirstOrDefault(network => !HiddenPlace.IsHidden(fleet, network))
               where hidden is not null && open is not null
               select Violation.At(Rule.Id, community, fact, hidden.Name, community.Name,
                   $"it shares names and addresses with the machines on {open.Name} too. Leave SharesNames out, or give {hidden.Name} a community of its own.") with
               {
                   Others = EquatableArray.Of(hidden.Type, open.Type),
               };
    }

    static IEnumerable<Violation> TwoSided(FleetModel fleet) =>
        from machine in fleet.Declarations
        from link in machine.All<OnFact>()
        let open = fleet.Find<NetworkFact>(link.Target)
        where open is not null && Visibilities.Of(fleet, open).Value == Visibility.Public
        let hidden = HiddenPlace.Of(fleet, machine)
        where hidden is not null
        select Violation.At(Rule.Id, machine, link, hidden.Name, machine.Name,
            $"it is on {open.Name} too, which is public. Let another machine of the public network pass packets on, or change the Visibility.") with
        {
            Others = EquatableArray.Of(hidden.Type, open.Type),
        };
}
