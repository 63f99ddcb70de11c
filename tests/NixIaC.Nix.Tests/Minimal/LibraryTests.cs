using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Minimal;

/// <summary>The library of minimal images: its options, what becomes of them, and what it refuses.</summary>
public sealed class LibraryTests
{
    const string Documented = """
        let
          documented = path: value:
            if value ? _type && value._type == "option" then [ { name = lib.concatStringsSep "." path; description = value.description or ""; } ]
            else lib.concatLists (lib.mapAttrsToList (name: documented (path ++ [ name ])) value);
        in
        documented [ ] options
        """;

    [Fact]
    public async Task Every_option_is_described()
    {
        NixTool.Require();
        var options = (await MinimalImage.Evaluate("{ }", Documented)).EnumerateArray()
            .ToDictionary(option => option.GetProperty("name").GetString()!, option => option.GetProperty("description").GetString()!.Trim());
        Assert.Superset(
            new HashSet<string>
            {
                "hostName", "kernel.image", "kernelParams", "console.device", "networks", "identity.file", "services", "logging.target", "ssh.authorizedKeys", "files",
                "packages", "system.build",
            },
            options.Keys.ToHashSet());
        Assert.All(options, option => Assert.Matches("^[A-Z`](.|\n)*\\.$", option.Value));
    }

    [Fact]
    public async Task A_service_becomes_what_runs_and_how()
    {
        NixTool.Require();
        var files = await Files("""
            {
              services.web = { command = [ "httpd" "-f" "it's" ]; environment.PORT = "80 80"; user = "web"; restart = "on-failure"; restartSec = 2; after = [ "once" ]; };
              services.once = { command = "echo a; echo b"; restart = "never"; };
            }
            """);
        Assert.Equal("#!/bin/sh\nexport PORT='80 80'\nexec httpd -f 'it'\\''s'\n", files["/etc/nixiac/services/web/run"]);
        Assert.Equal("#!/bin/sh\necho a; echo b\n", files["/etc/nixiac/services/once/run"]);
        Assert.Equal("restart=on-failure\nrestartSec=2\nrestartMaxSec=60\nstopSec=5\nuser=web\nafter=once\n", files["/etc/nixiac/services/web/settings"]);
        Assert.Contains("::respawn:/lib/nixiac/supervise.sh web\n", files["/etc/inittab"], StringComparison.Ordinal);
        Assert.Contains("web:x:1000:1000::/:/bin/sh\n", files["/etc/passwd"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("control", true)]
    [InlineData("none", false)]
    public async Task The_console_answers_where_the_kernel_writes(string access, bool answers)
    {
        NixTool.Require();
        var module = $$"""{ console = { device = "ttyGF0"; access = "{{access}}"; }; kernelParams = [ "panic=10" ]; }""";
        Assert.Equal(answers, (await Files(module))["/etc/inittab"].Contains($"ttyGF0::respawn:/lib/nixiac/console.sh {access}\n", StringComparison.Ordinal));
        Assert.Equal("panic=10 console=ttyGF0", (await MinimalImage.Evaluate(module, "lib.concatStringsSep \" \" config.kernelParams")).GetString());
    }

    [Theory]
    [InlineData("{ }", false)]
    [InlineData("{ kernel.builtInModules = false; kernel.settings.SUNGEM = true; }", true)]
    public async Task Modules_of_the_kernel_are_built_in_or_left_out(string module, bool leftOut)
    {
        NixTool.Require();
        var kernel = await MinimalImage.Evaluate(module, "{ inherit (config.system.build.builtKernel) configurePhase fragment; }");
        Assert.Equal(leftOut, kernel.GetProperty("configurePhase").GetString()!.Contains("sed -i 's/=m$/=n/' .config\n", StringComparison.Ordinal));
        Assert.Equal(leftOut, kernel.GetProperty("fragment").GetString()!.Contains("CONFIG_SUNGEM=y\n", StringComparison.Ordinal));
        Assert.Contains("# CONFIG_MODULES is not set\n", kernel.GetProperty("fragment").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_of_the_image_have_the_form_of_an_identity()
    {
        NixTool.Require();
        var files = await Files("""{ hostName = "quadra"; networks.lan = { addresses = [ "10.0.0.2/24" ]; vlan = 20; }; identity.enable = true; }""");
        Assert.Equal(
            """{"hostName":"quadra","networks":[{"addresses":["10.0.0.2/24"],"dhcp":false,"dns":[],"domains":[],"gateways":[],"match":{"Name":"en* eth*"},"name":"lan","vlan":20}],"version":1}""",
            files["/etc/nixiac/identity.json"]);
        Assert.Equal("identityFile=/var/lib/nixiac/identity.json\n", files["/etc/nixiac/network"]);
        Assert.Equal("identityFile=\n", (await Files("{ }"))["/etc/nixiac/network"]);
    }

    [Fact]
    public async Task Logging_in_is_a_service_with_keys()
    {
        NixTool.Require();
        var files = await Files("""{ ssh = { enable = true; port = 2222; authorizedKeys = [ "ssh-ed25519 AAAA alice" ]; hostKeyFile = "/var/lib/nixiac/key"; }; }""");
        Assert.Matches("^#!/bin/sh\nexec /nix/store/[a-z0-9]{32}-dropbear-0/bin/dropbear -F -E -s -p 2222 -r /var/lib/nixiac/key\n$", files["/etc/nixiac/services/ssh/run"]);
        Assert.Equal("ssh-ed25519 AAAA alice\n", files["/root/.ssh/authorized_keys"]);
    }

    [Theory]
    [InlineData("""services.a = { command = "x"; after = [ "b" ]; };""", "services.a.after: there is no service b.")]
    [InlineData("""services = { a = { command = "x"; after = [ "b" ]; }; b = { command = "x"; after = [ "a" ]; }; };""", "services.a.after: it would wait for itself.")]
    [InlineData("""services."../a".command = "x";""", "is no name of a service")]
    [InlineData("""services.a.command = [ ];""", "services.a.command: it names no program.")]
    [InlineData("""services.a = { command = "x"; environment."A-B" = "1"; };""", "services.a.environment: A-B cannot be the name of a variable.")]
    [InlineData("""services.a = { command = "x"; restartSec = 90; };""", "services.a: restartSec is more than restartMaxSec.")]
    [InlineData("""services.a = { command = "x"; restart = "sometimes"; };""", "services.a.restart")]
    [InlineData("""files."/etc/../x".text = "";""", "is no absolute path")]
    [InlineData("""files."/etc/x" = { };""", "give either text or source")]
    [InlineData("""networks.lan.match = { Path = "pci-*"; };""", "networks.lan.match: give one or more of")]
    [InlineData("""ssh.enable = true;""", "ssh.authorizedKeys: nobody could log in.")]
    [InlineData("""hostName = "a b";""", "hostName")]
    [InlineData("""colour = "red";""", "colour")]
    public async Task What_makes_no_sense_is_refused(string module, string reason)
    {
        NixTool.Require();
        Assert.Contains(reason, await MinimalImage.Refused($"{{ {module} }}"), StringComparison.Ordinal);
    }

    static async Task<Dictionary<string, string>> Files(string module) =>
        (await MinimalImage.Evaluate(module, "builtins.mapAttrs (_: file: file.text) config.files")).EnumerateObject()
        .ToDictionary(file => file.Name, file => file.Value.GetString()!);
}
