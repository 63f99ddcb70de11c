using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Rules;

public sealed class InventoryTests
{
    const string Types = """
        public enum Role { Door, Hall }
        public sealed record Kiosk(string Name, string Address, Role Role = Role.Hall, int? Screens = null, string? HostKey = null)
        {
            public bool? Loud { get; init; }
        }
        """;

    const string Cluster = """
        [Cluster, Node(Image.Livestock, Arch.Arm64), On<Lan>, Inventory<Kiosk>("inventory/kiosks.csv")]
        public sealed class Kiosks;
        """;

    static Task<IReadOnlyList<string>> Marked(string csv, string code = Cluster, string path = "inventory/kiosks.csv") =>
        Expect.Marked(UserProject.WithPrelude(Types + "\n" + code) with { Files = [(path, csv)] });

    [Theory]
    [InlineData("Name,Address\nkiosk-1,192.168.10.11\nkiosk-2,192.168.10.12\n")]
    [InlineData("host key;NAME;add-ress;Role;screens;loud\r\n;kiosk-1;192.168.10.11;door;2;yes\r\n\r\n\"\";\"kiosk-2\";192.168.10.12;;;\r\n")]
    [InlineData("\uFEFFname\taddress\nkiosk-1\t192.168.10.11")]
    public async Task Sound_files_in_all_forms_are_taken(string csv) => Assert.Empty(await Marked(csv));

    [Fact]
    public async Task A_wrong_cell_is_reported_where_it_stands() => Assert.Equal(
        ["'window' is no Role, which the column Role has. Write one of Door, Hall. (The inventory of Kiosks.)",
            "'two' is no int, which the column Screens has. Write a whole number from -2147483648 to 2147483647. (The inventory of Kiosks.)"],
        await Marked("name,address,role,screens\nkiosk-1,192.168.10.11,{|NIX0016:window|},{|NIX0016:two|}\n"));

    [Fact]
    public async Task Names_and_addresses_are_checked_in_the_rows() => Assert.Equal(
        ["The address 192.168.10.11 is taken twice, by kiosk-1 of Kiosks and by kiosk-5 of Kiosks. Give one of them another address.",
            "'Kiosk-1' cannot be used as a host name: it contains 'K'; only a-z, 0-9 and '-' are allowed. (The inventory of Kiosks.)",
            "The name 'Kiosk-1' is taken by line 2 of inventory/kiosks.csv already. Give each machine its own. (The inventory of Kiosks.)",
            "'1.2.3' is no IP address. Write it like '192.168.10.5' or 'fd10::5'.",
            "'kiosk-4' has the address 10.0.0.1, which is outside Lan (192.168.10.0/24, fd10::/64). Correct the address, or add the range to the network.",
            "The address 192.168.10.11 is taken twice, by kiosk-5 of Kiosks and by kiosk-1 of Kiosks. Give one of them another address."],
        await Marked("""
            name,address
            kiosk-1,{|NIX3001:192.168.10.11|}
            {|NIX0016,NIX0016:Kiosk-1|},192.168.10.12
            kiosk-3,{|NIX3003:1.2.3|}
            kiosk-4,{|NIX3002:10.0.0.1|}
            kiosk-5,{|NIX3001:192.168.10.11|}

            """));

    [Theory]
    [InlineData("{|NIX0016:|}", "The file is empty. Write a first line with the names of the columns.")]
    [InlineData("{|NIX0016:name|},screens\nkiosk-1,2\n", "The file has no column Address. Add it to every row, or declare it as string?.")]
    [InlineData("name,address,{|NIX0016:colour|}\nkiosk-1,192.168.10.11,red\n",
        "The type of the rows has no column 'colour': it has Name, Address, Role, Screens, HostKey, Loud. Correct the name, or declare the column.")]
    [InlineData("name,address,{|NIX0016:NAME|}\nkiosk-1,192.168.10.11,x\n", "The column 'NAME' is there twice. Keep one.")]
    [InlineData("name,address\n{|NIX0016:kiosk-1|}\n",
        "This row has 1 field, the header has 2 fields. Every row needs as many as the header; put text that holds the separator between quotes.")]
    [InlineData("name,address\nkiosk-1,{|NIX0016:|}\n", "The column Address is empty here. Fill it in, or declare it as string?.")]
    [InlineData("name,address,screens\nkiosk-1,192.168.10.11,{|NIX0016:\"|}2", "The quote that opens here is never closed. Close it, or take it away.")]
    public async Task What_cannot_be_read_is_said(string csv, string message) =>
        Assert.Equal([message + " (The inventory of Kiosks.)"], await Marked(csv));

    [Theory]
    [InlineData("[ { \"name\": \"kiosk-1\", \"address\": \"192.168.10.11\" }, {|NIX0016:{ \"name\": \"kiosk-2\" }|} ]",
        "The row has no Address. Add it, or declare the column as string?.")]
    [InlineData("[ { \"name\": \"kiosk-1\", \"address\": {|NIX0016:12|} } ]",
        "'12' is no string, which the column Address has. Write a text; in JSON, between double quotes.")]
    [InlineData("[ { \"name\": \"kiosk-1\" {|NIX0016:\"|}address\": 1 } ]", "Write ',' or '}' here.")]
    [InlineData("{|NIX0016:{ }|}", "An inventory is an array of objects: write [ { \"name\": ... }, ... ].")]
    public async Task JSON_is_read_with_its_places(string json, string message) => Assert.Equal(
        [message + " (The inventory of Kiosks.)"],
        await Marked(json, Cluster.Replace(".csv", ".json", StringComparison.Ordinal), "inventory/kiosks.json"));

    [Theory]
    [InlineData("[Cluster, In<HomeLab>, {|NIX0017:Inventory<Kiosk>(\"inventory/kiosks.csv\")|}]",
        "Kiosks has an inventory but no [Node]: add [Node(...)] for what the machines are.")]
    [InlineData("[Cluster(Count = 2), Node(Image.Base, Arch.Arm64), On<Lan>, {|NIX0017:Inventory<Kiosk>(\"inventory/kiosks.csv\")|}]",
        "Kiosks has an inventory, which says how many machines there are and what they are called: leave Count and Names out.")]
    [InlineData("[Cluster, Node(Image.Base, Arch.Arm64), On<Lan>(\"192.168.10.200\"), {|NIX0017:Inventory<Kiosk>(\"inventory/kiosks.csv\")|}]",
        "Kiosks has an inventory, whose rows have the addresses: leave them out of [On<T>], and add a column Address or Mac.")]
    [InlineData("[Cluster, Node(Image.Base, Arch.Arm64), In<Basement>, {|NIX0017:Inventory<Kiosk>(\"inventory/kiosks.csv\")|}]",
        "Kiosks has an inventory with the column Address, so it must be on one network: write one [On<SomeNetwork>].")]
    [InlineData("[Cluster, Node(Image.Base, Arch.Arm64), On<Lan>, {|NIX0017:Inventory<Kiosk>|}]",
        "Kiosks has an inventory without files: name one, such as \"inventory/north.csv\".")]
    [InlineData("[Cluster, Node(Image.Base, Arch.Arm64), On<Lan>, {|NIX0017:Inventory<Kiosk>(\"../kiosks.csv\")|}]",
        "Kiosks has the inventory '../kiosks.csv', which leaves the project folder or has empty parts: write it from the project folder on.")]
    [InlineData("[Cluster, Node(Image.Base, Arch.Arm64), On<Lan>, {|NIX0017:Inventory<Kiosk>(\"kiosk.csv\")|}]",
        "Kiosks has the inventory 'kiosk.csv', which the compiler does not know. Create it below the folder inventory, correct the path, or add <NixIaCFiles Include=\"...\" /> to the project.")]
    [InlineData("[Cluster, Node(Image.Base, Arch.Arm64), On<Lan>, {|NIX0017:Inventory<object>(\"inventory/kiosks.csv\")|}]",
        "Kiosks has an inventory of Object, which needs a column for the host name: declare string Name.")]
    [InlineData("public record Odd(string Name, System.DateTime When);\n[Cluster, Node(Image.Base, Arch.Arm64), On<Lan>, {|NIX0017:Inventory<Odd>(\"inventory/kiosks.csv\")|}]",
        "Kiosks has an inventory of Odd, whose When is DateTime: a column is a string, int, long, double, bool, string[] or enumeration.")]
    public async Task An_inventory_that_cannot_be_one_is_an_error(string attributes, string message) => Assert.Contains(
        message,
        await Marked(attributes.Contains("<Kiosk>", StringComparison.Ordinal) ? "name,address\nkiosk-1,192.168.10.11\n" : "{|NIX0016:|}", attributes + " public sealed class Kiosks;"));

    [Fact]
    public async Task Rows_and_nodes_of_one_name_say_so_in_the_file() => Assert.Contains(
        "The name 'router' is taken twice, by Kiosks and by Router. Rename one of the types, or say Name = \"...\".",
        (await (UserProject.WithPrelude(Types + "\n" + Cluster) with { Files = [("inventory/kiosks.csv", "name,address\nrouter,192.168.10.11\n")] })
            .Diagnostics()).Select(found => found.Text()));
}
