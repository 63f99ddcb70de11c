using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Nothing gives an obfuscated machine a public address.</summary>
static class ObfuscatedLeak
{
    public static readonly Rule Rule = new(
        "NIX3012",
        "Obfuscated machine with a public endpoint",
        "{0} must not be found, since {1} is obfuscated, but {2}. {3}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => Endpoints(fleet).Concat(Forwards(fleet));

    static IEnumerable<Violation> Endpoints(FleetModel fleet) =>
        from machine in fleet.Declarations
        from link in machine.All<OnFact>()
        where link.Endpoint is not null
        let hidden = HiddenPlace.Of(fleet, machine)
        where hidden is not null
        select Violation.At(Rule.Id, machine, link, machine.Name, hidden.Name, $"the endpoint {link.Endpoint} tells everyone where it is",
            "Leave Endpoint out and let others reach it through the undernet, or change the Visibility.") with
        {
            Others = EquatableArray.Of(hidden.Type),
        };

    static IEnumerable<Violation> Forwards(FleetModel fleet) =>
        from router in fleet.Declarations
        where router.Is<ForwardFact>() && IsPublic(fleet, router)
        from forward in router.All<ForwardFact>()
        let target = fleet.Find<NodeFact>(forward.Target)
        where target is not null
        let hidden = HiddenPlace.Of(fleet, target)
        where hidden is not null
        select Violation.At(Rule.Id, router, forward, target.Name, hidden.Name, $"{router.Name}, which everyone can call, hands a port to it",
            "Take the [Forward<T>] away, or change the Visibility.") with
        {
            Others = EquatableArray.Of(target.Type, hidden.Type),
        };

    static bool IsPublic(FleetModel fleet, Declaration router) =>
        router.All<OnFact>().Any(link => link.Endpoint is not null
            || (fleet.Find<NetworkFact>(link.Target) is { } network && Visibilities.Of(fleet, network).Value == Visibility.Public));
}
