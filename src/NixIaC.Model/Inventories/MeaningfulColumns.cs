using NixIaC.Model.Nix;

namespace NixIaC.Model.Inventories;

/// <summary>The columns that say who a machine is; all others are the user's own.</summary>
/// <param name="Name">The host name: <c>Name</c> or <c>HostName</c>.</param>
/// <param name="Addresses"><c>Address</c>, <c>Address6</c>, <c>Addresses</c>: IP addresses on the cluster's network.</param>
/// <param name="Mac"><c>Mac</c>: the hardware address of the card on that network.</param>
/// <param name="HostKey"><c>HostKey</c>: the machine's public SSH key.</param>
public sealed record MeaningfulColumns(
    InventoryColumn? Name, EquatableArray<InventoryColumn> Addresses, InventoryColumn? Mac, InventoryColumn? HostKey)
{
    /// <summary>Those among the columns of a row's type.</summary>
    public static MeaningfulColumns Of(EquatableArray<InventoryColumn> columns)
    {
        return new MeaningfulColumns(
            Find("HostName") ?? Find("Name"),
            new[] { Find("Address"), Find("Address6"), Find("Addresses") }.OfType<InventoryColumn>().ToEquatableArray(),
            Find("Mac"),
            Find("HostKey"));

        InventoryColumn? Find(string name) => columns.FirstOrDefault(column => ColumnName.Same(column.Name, name));
    }

    /// <summary>All of them.</summary>
    public IEnumerable<InventoryColumn> All => new[] { Name, Mac, HostKey }.OfType<InventoryColumn>().Concat(Addresses);

    /// <summary>A row's host name, or null when it has none.</summary>
    public string? NameOf(InventoryRow row) => TextsOf(row, Name).FirstOrDefault();

    /// <summary>A row's addresses, with the columns that they stand in.</summary>
    public IEnumerable<(InventoryColumn Column, string Text)> AddressesOf(InventoryRow row) =>
        Addresses.SelectMany(column => TextsOf(row, column).Select(text => (column, text)));

    /// <summary>A row's hardware address, or null when it has none.</summary>
    public string? MacOf(InventoryRow row) => TextsOf(row, Mac).FirstOrDefault();

    /// <summary>A row's public SSH key, or null when it has none.</summary>
    public string? HostKeyOf(InventoryRow row) => TextsOf(row, HostKey).FirstOrDefault();

    static IEnumerable<string> TextsOf(InventoryRow row, InventoryColumn? column) =>
        (column is null ? null : row.Record.Value(column.Name)) switch
        {
            NixString text => [text.Value],
            NixList list => list.Items.OfType<NixString>().Select(item => item.Value),
            _ => [],
        };
}
