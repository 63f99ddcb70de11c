using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Virtualization;

/// <summary>A guest gets to a network by its host.</summary>
static class GuestOffNetwork
{
    public static readonly Rule Rule = new(
        "NIX2046",
        "Guest on a network that its host is not on",
        "{0} is on {1}, but its host {2} is not: {0} would meet nobody there but other guests of {2}. Write [On<{1}>] on {2}, with the card that it is "
        + "connected by.",
        RuleSeverity.Warning,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from one in RunGuests.ByHost(fleet)
        let near = new HashSet<string>(one.Host.All<OnFact>().Select(place => place.Target), StringComparer.Ordinal)
        from guest in one.Guests
        from place in guest.All<OnFact>()
        where !near.Contains(place.Target) && fleet.Find<NetworkFact>(place.Target) is not null
        select Violation.At(Rule.Id, guest, place, guest.Name, ShortName.Of(place.Target), one.Host.Name) with { Others = EquatableArray.Of(one.Host.Type) };
}
