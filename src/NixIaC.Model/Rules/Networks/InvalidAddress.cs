using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Addresses of machines, gateways, name servers and network cards have fixed forms.</summary>
static class InvalidAddress
{
    public static readonly Rule Rule = new(
        "NIX3003",
        "Invalid address",
        "{0} is no {1}. Write it like {2}.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => Attributes(fleet).Concat(Rows(fleet));

    static IEnumerable<Violation> Attributes(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        from text in Texts(fact)
        where text.Value is not null && !text.Fits(text.Value)
        select Violation.At(Rule.Id, declaration, fact, Quotation.Of(text.Value!), text.Words, text.Example);

    static IEnumerable<(string? Value, string Words, string Example, Func<string, bool> Fits)> Texts(Fact fact)
    {
        if (fact is OnFact on)
        {
            foreach (var address in on.Addresses)
                yield return (address, address.Contains("/") ? "address: the length behind '/' belongs to the network" : "IP address",
                    "'192.168.10.5' or 'fd10::5'", IsAddress);
            yield return (on.Gateway, "IP address of a gateway", "'192.168.10.1' or 'fd10::1'", IsAddress);
            yield return (on.Endpoint, "address or DNS name", "'203.0.113.7' or 'home.example.org'", text => IsAddress(text) || DomainName.Problem(text) is null);
            yield return (on.Mac, "hardware address", "'52:54:00:12:34:56'", text => MacAddress.Normalize(text) is not null);
        }
        if (fact is DhcpFact dhcp)
            foreach (var end in new[] { dhcp.First, dhcp.Last })
                yield return (end, "IPv4 address", "'192.168.10.100'", text => IpAddress.Parse(text) is { IsV6: false });
        if (fact is NetworkFact network)
        {
            yield return (network.Gateway, "IPv4 address of a gateway", "'192.168.10.1'", text => IpAddress.Parse(text) is { IsV6: false });
            yield return (network.Gateway6, "IPv6 address of a gateway", "'fd10::1'", text => IpAddress.Parse(text) is { IsV6: true });
            foreach (var server in network.NameServers)
                yield return (server, "address of a name server", "'192.168.10.1'", IsAddress);
        }
    }

    static IEnumerable<Violation> Rows(FleetModel fleet) =>
        from declaration in fleet.Declarations
        let inventory = declaration.First<InventoryFact>()
        where inventory is not null
        let columns = MeaningfulColumns.Of(inventory.Columns)
        from row in fleet.InventoryOf(declaration)!.Rows
        from cell in columns.AddressesOf(row).Select(said => (said.Column, said.Text, Mac: false))
            .Concat(columns.MacOf(row) is { } mac ? [(columns.Mac!, mac, true)] : [])
        where cell.Mac ? MacAddress.Normalize(cell.Text) is null : !IsAddress(cell.Text)
        select Violation.At(Rule.Id, declaration, inventory, Quotation.Of(cell.Text),
            cell.Mac ? "hardware address" : "IP address", cell.Mac ? "'52:54:00:12:34:56'" : "'192.168.10.5' or 'fd10::5'") with
        {
            Place = row.PlaceOf(cell.Column),
        };

    static bool IsAddress(string text) => IpAddress.Parse(text) is not null;
}
