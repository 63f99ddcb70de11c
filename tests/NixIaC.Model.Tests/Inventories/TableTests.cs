using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Nix;
using NixIaC.Model.Tests.Topology;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Model.Tests.Inventories;

public sealed class TableTests
{
    static readonly EquatableArray<InventoryColumn> Columns = EquatableArray.Of(
        new InventoryColumn("Name", ColumnType.Text, "string", null),
        new InventoryColumn("Addresses", ColumnType.TextList, "string[]", new NixNull()),
        new InventoryColumn("Role", ColumnType.Enumeration, "Role", "Hall")
        {
            Members = EquatableArray.Of("FrontDoor", "Hall"),
        },
        new InventoryColumn("Load", ColumnType.Fraction, "double", new NixNull()),
        new InventoryColumn("Big", ColumnType.LongNumber, "long", new NixNull()),
        new InventoryColumn("Loud", ColumnType.Boolean, "bool", false));

    static FleetModel Fleet(params (string Path, string Text)[] files) => new(
        [Declare.Fleet, Declare.Site, Declare.Lan, Declare.Node("Kiosks", new ClusterFact(null, null, null), Declare.On("Lan"),
            new InventoryFact("Acme.Kiosk", Columns, files.Select(file => file.Path).ToEquatableArray()))])
    {
        Sheets = files.Select(file => SheetReader.Read(file.Path, file.Text)).ToEquatableArray(),
    };

    static IEnumerable<NixExpression> Values(FleetModel fleet) =>
        fleet.InventoryOf(fleet.Find("Acme.Kiosks")!)!.Rows.SelectMany(row => row.Record.Fields).Select(field => field.Value);

    [Theory]
    [InlineData("x.csv", "name,addresses,role,load,big,loud\nhall,10.0.0.1 fd10::1,front door,1.5e1,-9000000000,YES\n")]
    [InlineData("x.json", """[{"NAME": "hall", "addresses": ["10.0.0.1", "fd10::1"], "role": "front_door", "load": 15, "big": -9000000000, "loud": true}]""")]
    public void Both_forms_give_the_same_values(string path, string text) => Assert.Equal(
        [new NixString("hall"), new NixList(EquatableArray.Of<NixExpression>("10.0.0.1", "fd10::1")), new NixString("FrontDoor"), new NixFloat(15),
            new NixInteger(-9_000_000_000), new NixBoolean(true)],
        Values(Fleet((path, text))));

    [Fact]
    public void What_is_left_out_has_its_default() => Assert.Equal(
        [new NixString("hall"), new NixNull(), new NixString("Hall"), new NixNull(), new NixNull(), new NixBoolean(false)],
        Values(Fleet(("x.json", """[{"name": "hall", "big": null}]"""))));

    [Fact]
    public void Machines_come_in_the_order_of_files_and_rows()
    {
        var fleet = Fleet(("b.csv", "name,addresses\nb2,10.0.0.2 10.0.0.3\nb1,\n"), ("a.json", """[{"name": "a1"}]"""));
        Assert.Equal(["b2 1 10.0.0.2 10.0.0.3", "b1 2 ", "a1 3 "], fleet.Machines.Select(machine =>
            $"{machine.HostName} {machine.Member} {string.Join(' ', machine.Addresses.Select(used => used.Address))}"));
        Assert.Equal(new FilePlace("b.csv", 18, 17, 1, 3), fleet.Machines[0].Addresses[0].Place);
    }

    [Fact]
    public void Of_a_file_full_of_mistakes_the_first_twenty_are_told() =>
        Assert.Equal(20, Fleet(("x.csv", "name,load\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"n{i},x\n"))))
            .InventoryOf(Declare.Node("Kiosks"))!.Problems.Count);

    [Fact]
    public void Sheets_are_part_of_the_model() =>
        Assert.NotEqual(Fleet(("x.csv", "name\na\n")), Fleet(("x.csv", "name\nb\n")));
}
