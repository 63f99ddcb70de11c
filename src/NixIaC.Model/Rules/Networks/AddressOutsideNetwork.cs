using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Machines and gateways have addresses of their network.</summary>
static class AddressOutsideNetwork
{
    public static readonly Rule Rule = new(
        "NIX3002",
        "Address outside its network",
        "{0} has the address {1}, which is outside {2} ({3}). Correct the address, or add the range to the network.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => Machines(fleet).Concat(Gateways(fleet));

    static IEnumerable<Violation> Machines(FleetModel fleet) =>
        from machine in fleet.Machines
        from used in machine.Addresses
        let network = fleet.Find<NetworkFact>(used.On.Target)
        where network is not null
        let prefixes = network.First<NetworkFact>()!.Prefixes
        where IsOutside(used.Address, prefixes)
        group (machine, used, network, prefixes) by (machine.Declaration, used.On, used.Place) into outside
        let first = outside.First()
        select Violation.At(Rule.Id, first.machine.Declaration, first.used.On,
            Quotation.Of(first.machine.HostName), first.used.Address.ToString(), first.network.Name, Ranges(first.prefixes)) with
        {
            Others = EquatableArray.Of(first.network.Type),
            Place = first.used.Place,
        };

    // Machines reach a gateway on their own network only.
    static IEnumerable<Violation> Gateways(FleetModel fleet) =>
        from type in fleet.Of<NetworkFact>()
        let network = type.First<NetworkFact>()!
        from said in new[] { (Text: network.Gateway, IsV6: false), (Text: network.Gateway6, IsV6: true) }
        let address = said.Text is null ? null : IpAddress.Parse(said.Text)
        where address is { } gateway && gateway.IsV6 == said.IsV6 && Networks.Gateways.IsOutside(gateway, network.Prefixes)
        select Violation.At(Rule.Id, type, network, "The gateway", address.Value.ToString(), type.Name, Ranges(network.Prefixes));

    // A range that cannot be read is another rule's.
    static bool IsOutside(IpAddress address, EquatableArray<string> prefixes) =>
        !prefixes.Any(text => IpPrefix.Parse(text) is not { } prefix || prefix.Contains(address));

    static string Ranges(EquatableArray<string> prefixes) => prefixes.Count == 0 ? "no range" : string.Join(", ", prefixes);
}
