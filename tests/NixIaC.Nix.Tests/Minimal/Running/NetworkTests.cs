using Xunit;

namespace NixIaC.Nix.Tests.Minimal.Running;

/// <summary>Name and addresses of a running image.</summary>
public sealed class NetworkTests
{
    const string Probe = """
        services.probe = {
          restart = "never";
          command = ''
            hostname
            until grep -q 10.9.0.1 /etc/resolv.conf; do sleep 1; done
            for device in eth0 eth1; do ip -o address show dev $device 2>/dev/null | grep -v link | awk '{ print $2, $4 }'; done
            ip route | sed 's/ *$//'
            cat /etc/resolv.conf
            poweroff
          '';
        };
        """;

    [Fact]
    public async Task Addresses_are_those_of_the_image()
    {
        using var machine = new Machine();
        await machine.Run($$"""
            {
              hostName = "quadra";
              networks.a = { match.Name = "eth0"; addresses = [ "192.168.20.103/24" "fd10::103/64" ]; gateways = [ "192.168.20.1" ]; dns = [ "192.168.20.2" ]; domains = [ "lan" ]; };
              networks.b = { match.Name = "eth1"; };
              networks.d = { match.Name = "wlan*"; };
              logging.maxBytes = lib.mkForce 4000;
              {{Probe}}
            }
            """);
        var log = machine.Log("probe");
        Assert.Equal("probe: quadra", log[0]);
        Assert.Superset(
            new HashSet<string>
            {
                "probe: eth0 192.168.20.103/24", "probe: eth0 fd10::103/64", "probe: eth1 10.9.0.50/24",
                "probe: default via 192.168.20.1 dev eth0", "probe: nameserver 192.168.20.2", "probe: nameserver 10.9.0.1", "probe: search lan",
            },
            log.ToHashSet());
        Assert.Contains("network: no interface is that of d", machine.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_on_the_machine_wins()
    {
        using var machine = new Machine();
        await machine.Run(
            $$"""{ hostName = "shared"; identity.enable = true; networks.a = { match.Name = "eth0"; addresses = [ "10.0.0.1/24" ]; }; {{Probe}} }""",
            root => root.Write("var/lib/nixiac/identity.json", """
                {
                  "version": 1,
                  "hostName": "kiosk-3",
                  "networks": [ { "name": "lan", "match": { "Name": "eth0" }, "dns": [ "10.9.0.1" ], "addresses": [ "10.0.0.3/24" ] } ]
                }
                """));
        var log = machine.Log("probe");
        Assert.Equal("probe: kiosk-3", log[0]);
        Assert.Contains("probe: eth0 10.0.0.3/24", log);
        Assert.DoesNotContain("probe: eth0 10.0.0.1/24", log);
    }

    [Fact]
    public async Task One_that_makes_no_sense_is_refused_and_services_run()
    {
        using var machine = new Machine();
        await machine.Run(
            """{ identity.enable = true; services.probe.command = "poweroff; sleep 1000"; }""",
            root => root.Write("var/lib/nixiac/identity.json", """{ "version": 7 }"""));
        Assert.Contains("identity: version 7 is unknown: this system reads version 1", machine.Said, StringComparison.Ordinal);
        Assert.Contains("/var/lib/nixiac/identity.json is refused and nothing has changed", machine.Said, StringComparison.Ordinal);
    }
}
