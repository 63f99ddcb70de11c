using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>A machine's own gateway is a neighbour of it.</summary>
static class UnusableGateway
{
    public static readonly Rule Rule = new(
        "NIX3008",
        "Unusable gateway",
        "{0} has the gateway {1} on {2}, {3}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from machine in fleet.Declarations
        from link in machine.All<OnFact>()
        let gateway = link.Gateway is null ? null : IpAddress.Parse(link.Gateway)
        where gateway is not null
        let network = fleet.Find<NetworkFact>(link.Target)
        where network is not null
        let problem = Own(fleet, machine, gateway.Value) ?? Outside(network.First<NetworkFact>()!.Prefixes, gateway.Value)
        where problem is not null
        select Violation.At(Rule.Id, machine, link, machine.Name, gateway.Value.ToString(), network.Name, problem) with
        {
            Others = EquatableArray.Of(network.Type),
        };

    static string? Own(FleetModel fleet, Declaration type, IpAddress gateway) =>
        fleet.MachinesOf(type).FirstOrDefault(machine => machine.Addresses.Any(used => used.Address == gateway)) is { } machine
            ? $"which is an address of {(machine.Member == 0 ? "its own" : machine.HostName + ", one of its machines")}. Name another router, or leave Gateway out."
            : null;

    static string? Outside(EquatableArray<string> prefixes, IpAddress gateway) =>
        Gateways.IsOutside(gateway, prefixes)
            ? $"which is outside the network ({string.Join(", ", prefixes)}). Write the router's address there, or connect the machine to its network."
            : null;
}
