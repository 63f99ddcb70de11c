using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Machines have addresses of their network.</summary>
static class AddressOutsideNetwork
{
    public static readonly Rule Rule = new(
        "NIX3002",
        "Address outside its network",
        "{0} has the address {1}, which is outside {2} ({3}). Correct the address, or add the range to the network.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from machine in fleet.Machines
        from used in machine.Addresses
        let network = fleet.Find<NetworkFact>(used.On.Target)
        where network is not null
        let prefixes = network.First<NetworkFact>()!.Prefixes
        where !prefixes.Any(text => IpPrefix.Parse(text) is not { } prefix || prefix.Contains(used.Address))
        group (machine, used, network, prefixes) by (machine.Declaration, used.On) into outside
        let first = outside.First()
        select Violation.At(Rule.Id, first.machine.Declaration, first.used.On,
            Quotation.Of(first.machine.HostName), first.used.Address.ToString(), first.network.Name, Ranges(first.prefixes)) with
        {
            Others = EquatableArray.Of(first.network.Type),
        };

    static string Ranges(EquatableArray<string> prefixes) => prefixes.Count == 0 ? "no range" : string.Join(", ", prefixes);
}
