using NixIaC.Generators.Tests.Caching;
using NixIaC.Generators.Tests.Harness;
using NixIaC.Model;
using NixIaC.Model.Inventories.Sheets;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

public sealed class InventoryTests
{
    const string Kiosks = """
        public sealed record Kiosk(string Name, string Address, string? Address6, string? Mac, string? HostKey);
        [Cluster, Node(Image.Livestock, Arch.Arm64), On<Lan>, Inventory<Kiosk>("north.csv", "inventory/south.json")]
        public sealed class Kiosks;
        """;

    const string North = "name,address,mac\nhall,10.0.0.20,52-54-00-12-34-56\ndoor,10.0.0.21,\n";

    const string South = $$"""[ { "name": "gate", "address": "10.0.0.22", "host key": "{{SmallFleet.Key}}" } ]""";

    static readonly FleetProject Project = SmallFleet.With(Kiosks)
        .WithFile("north.csv", North).WithFile("inventory/south.json", South).WithFile("inventory/other.csv", "nonsense");

    [Fact]
    public void Every_row_is_a_machine_of_the_cluster()
    {
        var compiled = Checked.Run(Project)!;
        Assert.Empty(compiled.Errors);
        Assert.Equal(["nodes/door.json", "nodes/gate.json", "nodes/hall.json"], compiled.Files.Keys.Where(path => path.StartsWith("nodes/", StringComparison.Ordinal)));
        Assert.Contains("\"MACAddress\": \"52:54:00:12:34:56\"", compiled.Files["nodes/hall.json"], StringComparison.Ordinal);
        Assert.Contains("\"10.0.0.20/24\"", compiled.Files["nodes/hall.json"], StringComparison.Ordinal);
        Assert.Contains("\"Name\": \"en* eth*\"", compiled.Files["nodes/door.json"], StringComparison.Ordinal);
        Assert.Contains($"\"hostKey\": \"{SmallFleet.Key}\"", compiled.Files["fleet.json"], StringComparison.Ordinal);
        Assert.Contains("systems/kiosks.nix", compiled.Files.Keys);
    }

    [Fact]
    public void The_catalogue_has_the_machines_of_the_rows() =>
        Assert.Equal([3, "door"], UserCode.Evaluate(Project, "Acme.WorksCatalogue.Nodes.Kiosks.Count, Acme.WorksCatalogue.Nodes.Kiosks[0].Name"));

    [Fact]
    public void An_error_in_a_row_names_the_file_and_the_line()
    {
        var compiled = Checked.Run(Project.WithFile("north.csv", North + "door,10.0.0.23,\n"))!;
        Assert.Equal(["NIX0016 north.csv 4"], compiled.Errors.Select(error => $"{error.Id} {error.File} {error.Line}"));
        Assert.Empty(compiled.Files);
    }

    [Fact]
    public void A_changed_row_reads_that_file_and_leaves_the_systems_alone()
    {
        var rerun = Rerun.After(Project, Project.WithFile("north.csv", North.Replace("10.0.0.21", "10.0.0.31", StringComparison.Ordinal)));
        var sheets = (EquatableArray<InventorySheet>)Assert.Single(rerun.Changed(TrackingNames.Inventories));
        Assert.Equal(["inventory/south.json", "north.csv"], sheets.Select(sheet => sheet.File));
        Assert.Empty(rerun.Systems);
    }

    [Fact]
    public void A_file_that_no_inventory_names_has_no_effect() =>
        Assert.Equal(0, Rerun.After(Project, Project.WithFile("inventory/other.csv", "more nonsense")).Outputs);

    [Fact]
    public void A_faulty_row_that_moves_by_blanks_keeps_its_message() =>
        Checked.AssertErrors(Project.WithFile("inventory/south.json", "\n\n" + South.Replace("10.0.0.22", "10.9.9.9", StringComparison.Ordinal)), "NIX3002");
}
