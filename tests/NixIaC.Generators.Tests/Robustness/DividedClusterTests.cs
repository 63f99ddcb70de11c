using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Robustness;

/// <summary>Clusters whose members are not all alike: as many systems as there are differences.</summary>
public sealed class DividedClusterTests
{
    const string Rows = "name,address,role,disk\na,10.0.0.20,Door,sda\nb,10.0.0.21,Hall,sda\nc,10.0.0.22,Door,sdb\n";

    [Theory]
    [InlineData("nixos.Time.TimeZone = \"UTC\";", "kiosks")]
    [InlineData("nixos.Networking.Firewall.Enable = self.Role == Role.Hall;", "b kiosks-door")]
    [InlineData("nixos.FileSystems[\"/\"].Device = $\"/dev/{self.Disk}\";", "c kiosks-sda")]
    [InlineData("nixos.FileSystems[\"/\"].Device = self.Disk.Length == 3 ? \"/dev/sda\" : \"\";", "kiosks")]
    [InlineData("nixos.Users.Motd = Self.Platform;", "kiosks")]
    [InlineData("nixos.Users.Motd = $\"This is {Self.HostName}.\";", "a b c")]
    [InlineData("nixos.Networking.Firewall.Enable = self.Role == Role.Hall; nixos.Users.Motd = self.Disk;", "a b c")]
    public void Members_share_a_system_as_far_as_what_Configure_reads_is_equal(string body, string systems)
    {
        var compiled = Checked.Run(Project(body))!;
        Assert.Empty(compiled.Errors);
        Assert.Equal(
            systems.Split(' '),
            compiled.Files.Keys.Where(path => path.StartsWith("systems/", StringComparison.Ordinal))
                .Select(path => Path.GetFileNameWithoutExtension(path)));
    }

    [Fact]
    public void A_member_of_its_own_kind_has_its_name_and_address_in_its_system()
    {
        var files = CompiledFleet.Of(Project("nixos.Networking.Firewall.Enable = self.Role == Role.Hall;")).Files;
        Assert.Contains("hostName = \"b\";", files["systems/b.nix"], StringComparison.Ordinal);
        Assert.Contains("10.0.0.21/24", files["systems/b.nix"], StringComparison.Ordinal);
        Assert.Equal(["nodes/a.json", "nodes/c.json"], files.Keys.Where(path => path.StartsWith("nodes/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_catalogue_names_the_systems_of_a_divided_cluster() => Assert.Equal(
        ["kiosks-door", "b", 3],
        UserCode.Evaluate(
            Project("nixos.Networking.Firewall.Enable = self.Role == Role.Hall;"),
            "Acme.WorksCatalogue.Systems.KiosksDoor.Name, Acme.WorksCatalogue.Systems.B.Name, Acme.WorksCatalogue.Nodes.Kiosks.Count"));

    static FleetProject Project(string body) => SmallFleet.With($$"""
        public enum Role { Hall, Door }
        public sealed record Kiosk(string Name, string Address, Role Role, string Disk);
        [Cluster, Node(Image.Livestock, Arch.Arm64), On<Lan>, Inventory<Kiosk>("kiosks.csv")]
        public sealed class Kiosks
        {
            public static void Configure(NixOS nixos, Kiosk self) { {{body}} }
        }
        """).WithFile("kiosks.csv", Rows);
}
