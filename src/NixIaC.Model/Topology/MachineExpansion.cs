using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories;
using NixIaC.Model.Names;

namespace NixIaC.Model.Topology;

/// <summary>Makes the machines of a fleet from its nodes, clusters and devices.</summary>
static class MachineExpansion
{
    public static IEnumerable<Machine> Expand(FleetModel fleet) =>
        fleet.Declarations.SelectMany(declaration =>
            declaration.First<ClusterFact>() is { } cluster && declaration.Is<NodeFact>()
                ? fleet.InventoryOf(declaration) is { } table ? Rows(declaration, table) : Members(declaration, cluster)
            : declaration.Is<NodeFact>() || declaration.Is<DeviceFact>() ? [MachineOf(declaration, EntityName.Of(declaration), 0)]
            : []);

    static IEnumerable<Machine> Members(Declaration declaration, ClusterFact cluster)
    {
        if (MemberPattern.Of(declaration, cluster) is not { } pattern) return [];
        var count = Math.Min(Math.Max(cluster.Count ?? 0, 0), ClusterLimits.MaximumCount);
        return Enumerable.Range(1, count).Select(number => MachineOf(declaration, MemberNames.Of(pattern, number), number));
    }

    static IEnumerable<Machine> Rows(Declaration declaration, InventoryTable table)
    {
        var columns = MeaningfulColumns.Of(declaration.First<InventoryFact>()!.Columns);
        return table.Rows.Take(ClusterLimits.MaximumCount)
            .Select((row, i) => RowOf(declaration, columns, row, i + 1)).OfType<Machine>();
    }

    static Machine? RowOf(Declaration declaration, MeaningfulColumns columns, InventoryRow row, int member) =>
        columns.NameOf(row) is not { } name ? null
        : new Machine(
            declaration, name, member,
            (from network in declaration.All<OnFact>().Take(1)
             from said in columns.AddressesOf(row)
             let address = IpAddress.Parse(said.Text)
             where address is not null
             select new MachineAddress(network, address.Value) { Place = row.PlaceOf(said.Column) }).ToEquatableArray())
        {
            Row = row,
            Mac = columns.MacOf(row),
            HostKey = columns.HostKeyOf(row),
        };

    static Machine MachineOf(Declaration declaration, string name, int member) => new(
        declaration, name, member,
        (from network in declaration.All<OnFact>()
         from text in network.Addresses
         // A member past the end of all addresses gets one from their beginning, which is outside its network: an error.
         let address = IpAddress.Parse(text)?.Plus((uint)Math.Max(member - 1, 0))
         where address is not null
         select new MachineAddress(network, address.Value)).ToEquatableArray())
    {
        HostKey = declaration.First<SshFact>()?.HostKey,
    };
}
