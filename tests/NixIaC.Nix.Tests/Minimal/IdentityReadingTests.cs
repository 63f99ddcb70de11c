using CliWrap.Buffered;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal;

/// <summary>A minimal image has no jq: its awk reads the same identity.</summary>
public sealed class IdentityReadingTests : IDisposable
{
    const string Ethernet = "\"name\": \"x\", \"match\": { \"Name\": \"e\" }, ";

    readonly TemporaryFolder folder = new("minimal-identity");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_value_has_its_path()
    {
        var result = await Read("""
            {
              "version": 1, "hostName": "kiosk-3", "domain": "lan", "later": "ign\u00e4\n", "nothing": null,
              "networks": [
                { "name": "lan", "match": { "Name": "en* eth*" }, "addresses": [ "192.168.20.103/24", "fd10::103/64" ], "dns": [] },
                { "name": "wan", "vlan": 20, "dhcp": true, "match": { "MACAddress": "02:00:00:00:00:01" } }
              ]
            }
            """);
        Assert.True(result.ExitCode == 0, result.StandardError);
        Assert.Equal(
            [
                "version\t1", "hostName\tkiosk-3", "domain\tlan", "later\tign?00e4?", "networks.0.name\tlan", "networks.0.match.Name\ten* eth*",
                "networks.0.addresses.0\t192.168.20.103/24", "networks.0.addresses.1\tfd10::103/64", "networks.1.name\twan", "networks.1.vlan\t20",
                "networks.1.dhcp\ttrue", "networks.1.match.MACAddress\t02:00:00:00:00:01",
            ],
            result.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("", "a { is missing in the identity")]
    [InlineData("{", "a string is missing in the identity")]
    [InlineData("[]", "a { is missing in the identity")]
    [InlineData("{ \"version\": 1, \"hostName\": \"a\" } {}", "something follows the JSON object")]
    [InlineData("{ \"version\": 2 }", "version 2 is unknown: this system reads version 1")]
    [InlineData("{ \"version\": 1 }", "hostName is missing")]
    [InlineData("{ \"version\": 1, \"hostName\": \"a\\nb\" }", "hostName is not a host name")]
    [InlineData("{ \"version\": 1, \"hostName\": \"a\", \"networks\": [ 1 ] }", "networks.0 must be of type object, not number")]
    [InlineData("{ \"version\": 1, \"hostName\": \"a\", \"hostName\": \"b\" }", "hostName is there twice")]
    public async Task An_identity_that_makes_no_sense_is_refused(string identity, string reason) => Refused(await Read(identity), reason);

    [Theory]
    [InlineData("\"name\": \"../x\", \"match\": { \"Name\": \"e\" }", "networks.0.name is not a network name")]
    [InlineData("\"name\": \"x\", \"match\": { }", "networks.0.match names no interface")]
    [InlineData("\"name\": \"x\", \"match\": { \"Name\": \"e\", \"Path\": \"pci\" }", "networks.0.match.Path is not understood by a minimal image")]
    [InlineData("\"name\": \"x\"", "networks.0.match is missing")]
    [InlineData("\"name\": \"x\", \"match\": { \"Name\": \"e\\n[Link]\" }", "networks.0.match.Name is not a pattern")]
    [InlineData(Ethernet + "\"addresses\": [ \"10.0.0.1\" ]", "addresses.0 is not an address with prefix")]
    [InlineData(Ethernet + "\"addresses\": [ \"10.0.0.1/33\" ]", "addresses.0 is not an address with prefix")]
    [InlineData(Ethernet + "\"dns\": [ \"10.0.0.1\", \"dns\" ]", "networks.0.dns.1 is not an address")]
    [InlineData(Ethernet + "\"domains\": \"lan\"", "networks.0.domains must be of type array, not string")]
    [InlineData(Ethernet + "\"vlan\": 4095", "networks.0.vlan is not a number from 1 to 4094")]
    [InlineData(Ethernet + "\"vlan\": \"20\"", "networks.0.vlan must be of type number, not string")]
    [InlineData(Ethernet + "\"addresses\": [ \"10.0.0.1/8\" ], \"dhcp\": \"yes\"", "networks.0.dhcp must be of type boolean, not string")]
    public async Task A_network_that_makes_no_sense_is_refused(string network, string reason) =>
        Refused(await Read($$"""{ "version": 1, "hostName": "a", "networks": [ { {{network}} } ] }"""), reason);

    static void Refused(BufferedCommandResult result, string reason)
    {
        Assert.NotEqual(0, result.ExitCode);
        Assert.Empty(result.StandardOutput);
        Assert.Contains(reason, result.StandardError, StringComparison.Ordinal);
    }

    async Task<BufferedCommandResult> Read(string identity)
    {
        Assert.SkipUnless(File.Exists("/bin/busybox"), "The awk of busybox is wanted (Debian: apt-get install busybox-static).");
        return await Commands.Run("/bin/busybox", ["awk", "-f", EmbeddedModules.PathOf("minimal/identity.awk"), folder.Write("identity.json", identity)]);
    }
}
