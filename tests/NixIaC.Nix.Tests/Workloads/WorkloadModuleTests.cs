using System.Text.Json;
using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Workloads;

/// <summary>The module of workloads, evaluated with the stand-in.</summary>
public sealed class WorkloadModuleTests
{
    const string Every = """
        {
          nixiac.workloads = {
            native = { runtime = "native"; package = pkgs.darkhttpd; ports = [ 80 ]; };
            jvm = { runtime = "jvm"; package = pkgs.openjdk; main = "share/a.jar"; ports = [ 8080 ]; credentials.a = "/x"; };
            beam = { runtime = "beam"; source = sources + "/greeter.erl"; openFirewall = false; ports = [ 4369 ]; };
            wasm = { runtime = "wasm"; source = sources + "/sign.wat"; };
            ebpf = { runtime = "ebpf"; source = sources + "/exec-count.bpf.c"; };
            v8 = { runtime = "v8"; package = pkgs.node-red; main = "node-red-pi"; arguments = [ "--title" "5 % of $HOME" ]; stateDirectory = true; };
          };
        }
        """;

    static string System(string platform, string module, params string[] more) => StandIn.System(
        platform, [EmbeddedModules.PathOf("workloads.nix")],
        [$"{{ pkgs, ... }}: let sources = /. + {StandIn.Quoted(DebianWorkloads.Sources)}; in {module}", .. more]);

    static Task<JsonElement> Services(string select, params string[] more) => StandIn.Evaluate(
        Release.V26_05, $"lib.mapAttrs (_: service: {select}) ({System("x86_64-linux", Every, more)}).config.systemd.services");

    [Fact]
    public async Task Code_may_be_written_only_where_something_compiles()
    {
        NixTool.Require();
        Assert.Equal(
            """{"beam":false,"ebpf":true,"jvm":false,"native":true,"v8":false,"wasm":false}""",
            (await Services("service.serviceConfig.MemoryDenyWriteExecute")).GetRawText());
    }

    [Fact]
    public async Task Rights_are_few()
    {
        NixTool.Require();
        Assert.Equal(
            """{"beam":"","ebpf":["CAP_BPF","CAP_PERFMON","CAP_NET_ADMIN"],"jvm":"","native":["CAP_NET_BIND_SERVICE"],"v8":"","wasm":""}""",
            (await Services("service.serviceConfig.CapabilityBoundingSet")).GetRawText());
        Assert.Equal(
            """{"beam":true,"ebpf":false,"jvm":true,"native":true,"v8":true,"wasm":true}""",
            (await Services("service.serviceConfig.DynamicUser or false")).GetRawText());
    }

    [Fact]
    public async Task Packages_are_started_by_their_programs_or_given_to_the_runtime()
    {
        NixTool.Require();
        var commands = await Services("builtins.replaceStrings [ builtins.storeDir ] [ \"\" ] (builtins.unsafeDiscardStringContext service.serviceConfig.ExecStart)");
        Assert.EndsWith("-darkhttpd-0/bin/darkhttpd", commands.GetProperty("native").GetString(), StringComparison.Ordinal);
        Assert.Matches("-jre_headless-0/bin/java -jar /[a-z0-9]*-openjdk-0/share/a.jar$", commands.GetProperty("jvm").GetString());
        Assert.EndsWith("-node-red-0/bin/node-red-pi --title \"5 %% of $$HOME\"", commands.GetProperty("v8").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_changes_a_unit_as_any_other()
    {
        NixTool.Require();
        var changed = await Services("service.serviceConfig.ProtectHome", "{ systemd.services.v8.serviceConfig.ProtectHome = \"tmpfs\"; }");
        Assert.Equal("tmpfs", changed.GetProperty("v8").GetString());
        Assert.True(changed.GetProperty("jvm").GetBoolean());
    }

    [Fact]
    public async Task The_firewall_opens_for_ports_that_are_not_kept_closed()
    {
        NixTool.Require();
        Assert.Equal("[8080,80]", (await StandIn.Evaluate(
            Release.V26_05, $"({System("x86_64-linux", Every)}).config.networking.firewall.allowedTCPPorts")).GetRawText());
    }

    [Fact]
    public async Task Without_seccomp_no_filter_is_set()
    {
        NixTool.Require();
        Assert.DoesNotContain("true", (await Services("service.serviceConfig ? SystemCallFilter", "{ nixiac.seccomp = false; }")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_runs_anywhere_is_built_once_and_what_does_not_for_each_architecture()
    {
        NixTool.Require();
        var same = await StandIn.Evaluate(Release.V26_05, $$"""
            let
              drvs = platform: lib.mapAttrs (_: one: one.artefact.drvPath)
                ({{System("${platform}", Every, "{ nixpkgs.buildPlatform = \"x86_64-linux\"; }")}}).config.nixiac.workloads;
              one = drvs "x86_64-linux";
              other = drvs "aarch64-linux";
            in lib.mapAttrs (name: drv: drv == other.${name}) one
            """);
        Assert.Equal("""{"beam":true,"ebpf":false,"jvm":false,"native":false,"v8":false,"wasm":true}""", same.GetRawText());
    }

    [Fact]
    public async Task An_object_file_of_the_other_byte_order_is_refused()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder();
        // The beginning of one: the last character says that numbers begin with their lowest byte.
        var file = folder.Write("filter.bpf.o", "\u007fELF\u0002\u0001");
        Task<CliWrap.Buffered.BufferedCommandResult> Build(string platform) => NixTool.Run(
            "nix-build", "--no-out-link", "--expr",
            $"""
            let
              lib = import (/. + {StandIn.Quoted(StandIn.Folder(Release.V26_05))} + "/lib");
              system = {StandIn.System(platform, [EmbeddedModules.PathOf("workloads.nix")], $"{{ nixpkgs.buildPlatform = builtins.currentSystem; nixiac.workloads.filter = {{ runtime = \"ebpf\"; source = /. + {StandIn.Quoted(file)}; }}; }}")};
            in
            system.config.nixiac.workloads.filter.artefact
            """);
        var taken = await Build("riscv64-linux");
        Assert.True(taken.ExitCode == 0, taken.StandardError);
        var refused = await Build("mips-linux");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("filter.bpf.o is not an object file for bpfeb, the byte order of mips-linux", refused.StandardError, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ImageTests.Releases), MemberType = typeof(ImageTests))]
    public async Task Every_option_it_sets_is_one_of_the_release(string text)
    {
        NixTool.Require();
        var release = Release.Parse(text)!.Value;
        var schema = Model.Options.OptionSchema.For(release);
        var definitions = Definition.Read(await StandIn.Evaluate(release, $"({System("x86_64-linux", Every)}).definitions"))
            .Where(definition => definition.Path[0] is "systemd" or "networking").ToList();
        Assert.True(definitions.Count > 100);
        Assert.Empty(
            from definition in definitions
            from problem in schema.Check(new Model.Options.OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
            select problem.Message);
    }
}
