using NixIaC.Model;
using NixIaC.Model.Options;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Virtualization;

/// <summary>What the modules of hosts, guests and members of Kubernetes clusters set.</summary>
public sealed class VirtualizationOptionsTests
{
    const string Qemu = """
        {
          nixiac.qemu.guests.web = {
            emulator = "qemu-system-x86_64";
            machine = "q35";
            accelerated = true;
            cores = 2;
            memoryMiB = 1024;
            diskGiB = 20;
            firmware = {
              code = "edk2-x86_64-code.fd";
              variables = "edk2-i386-vars.fd";
            };
            cards = [ { bridge = "br-lan"; mac = "52:54:00:00:00:01"; } ];
          };
        }
        """;

    const string Libvirt = "{ nixiac.libvirt.guests.web = { definition = /etc/hosts; diskGiB = 20; }; }";

    const string K3s = "{ networking.nftables.enable = true; nixiac.k3s.peers = [ \"10.0.0.5\" \"fd10::5\" ]; }";

    static readonly (string Module, string Text)[] Modules = [("guests-qemu", Qemu), ("guests-libvirt", Libvirt), ("guest", "{ }"), ("k3s", K3s)];

    public static TheoryData<string, string> Cases =>
        [.. Modules.SelectMany(one => Release.Supported.Select(release => (one.Module, release.ToString())))];

    [Theory, MemberData(nameof(Cases))]
    public async Task Every_option_they_set_is_one_of_the_release(string module, string text)
    {
        NixTool.Require();
        var release = Release.Parse(text)!.Value;
        var schema = OptionSchema.For(release);
        var definitions = Definition.Read(await StandIn.Evaluate(release, $"({System(module)}).definitions"));
        Assert.NotEmpty(definitions);
        Assert.Empty(
            from definition in definitions
            from problem in schema.Check(new OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
            select problem.Message);
    }

    [Fact]
    public async Task A_guest_of_QEMU_has_all_it_is_given()
    {
        NixTool.Require();
        var script = (await StandIn.Evaluate(Release.V26_11, $"({System("guests-qemu")}).config.systemd.services.nixiac-guest-web.script")).GetString()!;
        foreach (var part in new[]
        {
            "exec qemu-system-x86_64 ", "-accel kvm -cpu host -smp 2 -m 1024 ", "file=/var/lib/nixiac/guests/web/disk.qcow2", "share/qemu/edk2-x86_64-code.fd",
            "script=no,downscript=no", "virtio-net-pci,netdev=net0,mac=52:54:00:00:00:01", "path=/run/nixiac-guest-web/console.sock",
        })
            Assert.Contains(part, script.Replace("'", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_firewall_of_a_member_lets_members_in()
    {
        NixTool.Require();
        var rules = (await StandIn.Evaluate(Release.V26_11, $"({System("k3s")}).config.networking.firewall.extraInputRules")).GetString()!;
        Assert.Equal(
            """
            ip saddr { 10.0.0.5 } tcp dport { 2379-2380, 6443, 10250 } accept
            ip saddr { 10.0.0.5 } udp dport { 8472 } accept
            ip6 saddr { fd10::5 } tcp dport { 2379-2380, 6443, 10250 } accept
            ip6 saddr { fd10::5 } udp dport { 8472 } accept

            """.ReplaceLineEndings("\n"),
            rules);
    }

    static string System(string module) =>
        StandIn.System("x86_64-linux", [EmbeddedModules.PathOf(module + ".nix")], Modules.Single(one => one.Module == module).Text);
}
