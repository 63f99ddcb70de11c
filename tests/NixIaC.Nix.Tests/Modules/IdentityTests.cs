using CliWrap.Buffered;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>The script that gives a member of a shared system its name and addresses, run for real below a folder.</summary>
public sealed class IdentityTests : IDisposable
{
    const string Ethernet = "\"name\": \"x\", \"match\": { \"Name\": \"e\" }, ";

    const string Kiosk = """
        {
          "version": 1,
          "hostName": "kiosk-3",
          "domain": "lan",
          "later": "ignored",
          "networks": [
            {
              "name": "lan",
              "match": { "Name": "en* eth*" },
              "addresses": [ "192.168.20.103/24", "fd10::103/64" ],
              "gateways": [ "192.168.20.1" ],
              "dns": [ "192.168.20.1" ],
              "domains": [ "lan", "~." ]
            },
            { "name": "wan", "match": { "MACAddress": "02:00:00:00:00:01" } }
          ]
        }
        """;

    readonly TemporaryFolder root = new("identity");

    public IdentityTests()
    {
        root.Write("proc/sys/kernel/hostname", "");
        Program("networkctl", "echo \"networkctl $*\" >>\"$NIXIAC_ROOT/calls\"");
        Program("systemctl", "[ -e \"$NIXIAC_ROOT/networkd-runs\" ]");
    }

    public void Dispose() => root.Dispose();

    [Fact]
    public async Task Name_and_addresses_are_applied()
    {
        root.Write("networkd-runs", "");
        var result = await Apply(Kiosk);
        Assert.True(result.ExitCode == 0, result.StandardError);
        Assert.Equal("kiosk-3", File.ReadAllText(root["proc/sys/kernel/hostname"]));
        Assert.Equal("kiosk-3\n", File.ReadAllText(root["run/nixiac/hostname"]));
        Assert.Equal(["10-nixiac-00-lan.network", "10-nixiac-01-wan.network"], Units());
        Assert.Equal(
            """
            [Match]
            Name=en* eth*

            [Network]
            DHCP=no
            Address=192.168.20.103/24
            Address=fd10::103/64
            Gateway=192.168.20.1
            DNS=192.168.20.1
            Domains=lan ~.

            [DHCPv4]
            UseHostname=no

            [DHCPv6]
            UseHostname=no

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(root["run/systemd/network/10-nixiac-00-lan.network"]));
        var wan = File.ReadAllText(root["run/systemd/network/10-nixiac-01-wan.network"]);
        Assert.Contains("[Match]\nMACAddress=02:00:00:00:00:01\n", wan, StringComparison.Ordinal);
        Assert.Contains("DHCP=yes\nDomains=lan\n", wan, StringComparison.Ordinal);
        Assert.Equal("networkctl reload\n", File.ReadAllText(root["calls"]));
    }

    [Fact]
    public async Task At_boot_networkd_is_left_to_start_by_itself()
    {
        var result = await Apply(Kiosk);
        Assert.True(result.ExitCode == 0, result.StandardError);
        Assert.False(File.Exists(root["calls"]));
    }

    [Fact]
    public async Task A_new_identity_replaces_the_one_before()
    {
        await Apply(Kiosk);
        root.Write("run/systemd/network/20-of-somebody-else.network", "");
        var result = await Apply("""{ "version": 1, "hostName": "kiosk-4", "networks": [{ "name": "x", "match": { "Name": "e" } }] }""");
        Assert.True(result.ExitCode == 0, result.StandardError);
        Assert.Equal(["10-nixiac-00-x.network", "20-of-somebody-else.network"], Units());
        Assert.Equal("kiosk-4", File.ReadAllText(root["proc/sys/kernel/hostname"]));
        Assert.Equal("kiosk-4\n", File.ReadAllText(root["run/nixiac/hostname"]));
    }

    [Theory]
    [InlineData("", "it must hold one JSON object, not 0")]
    [InlineData("{", "Unfinished JSON")]
    [InlineData("[]", "the identity must be of type object, not array")]
    [InlineData("{ \"version\": 2 }", "version 2 is unknown: this system reads version 1")]
    [InlineData("{ \"version\": 1 }", "hostName is missing")]
    [InlineData("{ \"version\": 1, \"hostName\": \"a\\nb\" }", "hostName is not a host name")]
    [InlineData("{ \"version\": 1, \"hostName\": \"a\", \"networks\": [ 1 ] }", "networks[0] must be of type object, not number")]
    public async Task An_identity_that_makes_no_sense_changes_nothing(string identity, string reason) =>
        await Refused(identity, reason);

    [Fact]
    public async Task A_vlan_is_a_device_of_its_own_on_the_card_that_carries_it()
    {
        var result = await Apply("""
            {
              "version": 1,
              "hostName": "kiosk-3",
              "networks": [
                { "name": "lan", "match": { "MACAddress": "02:00:00:00:00:01" }, "dhcp": true, "addresses": [ "10.0.0.2/24" ] },
                { "name": "things", "match": { "MACAddress": "02:00:00:00:00:01" }, "vlan": 20, "addresses": [ "10.0.20.2/24" ] },
                { "name": "alone", "match": { "Name": "eth1" }, "vlan": 30 }
              ]
            }
            """);
        Assert.True(result.ExitCode == 0, result.StandardError);
        Assert.Equal(
            [
                "10-nixiac-00-lan.network", "10-nixiac-01-things.network", "10-nixiac-02-alone.network",
                "10-nixiac-card-02.network", "10-nixiac-vlan20.netdev", "10-nixiac-vlan30.netdev",
            ],
            Units());
        // The VLAN has the address of its card, which is not to take its unit.
        Assert.StartsWith(
            "[Match]\nMACAddress=02:00:00:00:00:01\nKind=!vlan\n\n[Network]\nDHCP=yes\nVLAN=vlan20\nAddress=10.0.0.2/24\n", Unit("10-nixiac-00-lan.network"),
            StringComparison.Ordinal);
        Assert.StartsWith("[Match]\nName=vlan20\n\n[Network]\nDHCP=no\nAddress=10.0.20.2/24\n", Unit("10-nixiac-01-things.network"), StringComparison.Ordinal);
        Assert.Equal("[NetDev]\nName=vlan20\nKind=vlan\n\n[VLAN]\nId=20\n", Unit("10-nixiac-vlan20.netdev"));
        Assert.Equal(
            "[Match]\nName=eth1\n\n[Link]\nRequiredForOnline=no\n\n[Network]\nLinkLocalAddressing=no\nVLAN=vlan30\n", Unit("10-nixiac-card-02.network"));

        await Apply(Kiosk);
        Assert.Equal(["10-nixiac-00-lan.network", "10-nixiac-01-wan.network"], Units());
    }

    [Theory]
    [InlineData("\"name\": \"../x\", \"match\": { \"Name\": \"e\" }", "networks[0].name is not a network name")]
    [InlineData("\"name\": \"x\", \"match\": { }", "networks[0].match names no interface")]
    [InlineData("\"name\": \"x\"", "networks[0].match is missing")]
    [InlineData("\"name\": \"x\", \"match\": { \"Name\": \"e\\n[Link]\" }", "networks[0].match.Name is not a pattern")]
    [InlineData(Ethernet + "\"addresses\": [ \"10.0.0.1\" ]", "addresses[0] is not an address with prefix")]
    [InlineData(Ethernet + "\"addresses\": [ \"10.0.0.1/33\" ]", "addresses[0] is not an address with prefix")]
    [InlineData(Ethernet + "\"dns\": [ \"10.0.0.1\", \"dns\" ]", "networks[0].dns[1] is not an address")]
    [InlineData(Ethernet + "\"domains\": \"lan\"", "networks[0].domains must be of type array, not string")]
    [InlineData(Ethernet + "\"vlan\": 4095", "networks[0].vlan is not a number from 1 to 4094")]
    [InlineData(Ethernet + "\"vlan\": \"20\"", "networks[0].vlan must be of type number, not string")]
    [InlineData(Ethernet + "\"addresses\": [ \"10.0.0.1/8\" ], \"dhcp\": \"yes\"", "networks[0].dhcp must be of type boolean, not string")]
    public async Task A_network_that_makes_no_sense_changes_nothing(string network, string reason) =>
        await Refused($$"""{ "version": 1, "hostName": "a", "networks": [ { {{network}} } ] }""", reason);

    async Task Refused(string identity, string reason)
    {
        await Apply(Kiosk);
        var before = Units();
        var result = await Apply(identity);
        Assert.NotEqual(0, result.ExitCode);
        Assert.StartsWith("<3>", result.StandardError, StringComparison.Ordinal);
        Assert.Contains("is refused and nothing has changed: ", result.StandardError, StringComparison.Ordinal);
        Assert.Contains(reason, result.StandardError, StringComparison.Ordinal);
        Assert.Equal(before, Units());
        Assert.Equal("kiosk-3", File.ReadAllText(root["proc/sys/kernel/hostname"]));
        Assert.Equal("kiosk-3\n", File.ReadAllText(root["run/nixiac/hostname"]));
    }

    string[] Units() =>
        [.. new DirectoryInfo(root["run/systemd/network"]).EnumerateFileSystemInfos().Select(unit => unit.Name).Order(StringComparer.Ordinal)];

    string Unit(string name) => File.ReadAllText(root[$"run/systemd/network/{name}"]);

    async Task<BufferedCommandResult> Apply(string identity)
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && File.Exists("/usr/bin/jq"), "The script of a node wants Linux, bash and jq (Debian: apt-get install jq).");
        root.Write("var/lib/nixiac/identity.json", identity);
        return await Commands.Run("bash", ["-e", EmbeddedModules.PathOf("identity.sh")], environment: new Dictionary<string, string?>
        {
            ["PATH"] = $"{root["bin"]}:{Environment.GetEnvironmentVariable("PATH")}",
            ["NIXIAC_ROOT"] = root.Path,
            ["NIXIAC_IDENTITY"] = "/var/lib/nixiac/identity.json",
            ["NIXIAC_IDENTITY_UNITS"] = EmbeddedModules.PathOf("identity.jq"),
        });
    }

    void Program(string name, string script)
    {
        var path = root.Write($"bin/{name}", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
