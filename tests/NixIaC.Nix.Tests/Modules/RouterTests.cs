using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>The module of routers; its rules are loaded into the kernel, in network namespaces of the test's own.</summary>
public sealed class RouterTests
{
    const string Routing = """
        {
          networking.nftables.enable = true;
          nixiac.router = {
            routes = [
              { from = "lan0"; to = "wan0"; hideSenders = true; }
            ];
            forwards = [
              { port = 443; address = "192.168.10.7"; targetPort = 8443; }
              { protocol = "udp"; port = 53; address = "fd10::7"; targetPort = 5353; }
            ];
          };
        }
        """;

    [Fact]
    public async Task Packets_pass_as_the_rules_say()
    {
        NixTool.Require();
        using var folder = new TemporaryFolder("router");
        var rules = await StandIn.Evaluate(Release.V26_05, $$$"""
            let
              config = ({{{System(Routing)}}}).config;
              table = config.networking.nftables.tables.nixiac-router;
            in
            {
              nat = "table ${table.family} nixiac-router {\n${table.content}}\n";
              forward = config.networking.firewall.extraForwardRules;
            }
            """);
        folder.Write("nat.nft", rules.GetProperty("nat").GetString()!);
        folder.Write("forward.nft", Firewall(rules.GetProperty("forward").GetString()!));
        var result = await Namespaces.Run("Modules/router.sh", folder.Path);
        Assert.True(result.ExitCode == 0, result.StandardOutput + result.StandardError);
        Assert.Equal(
            [
                "lan calls wan: wan met 10.9.0.1",
                "wan calls lan: no answer",
                "wan calls port 443 of the router: lan met 10.9.0.2",
                "lan calls things: no answer",
            ],
            result.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [MemberData(nameof(ImageTests.Releases), MemberType = typeof(ImageTests))]
    public async Task Every_option_it_sets_is_one_of_the_release(string text)
    {
        NixTool.Require();
        var release = Release.Parse(text)!.Value;
        var schema = Model.Options.OptionSchema.For(release);
        var definitions = Definition.Read(await StandIn.Evaluate(release, $"({System(Routing)}).definitions"));
        Assert.Contains(definitions, definition => definition.Path.SequenceEqual(["networking", "firewall", "filterForward"]));
        Assert.Empty(
            from definition in definitions
            from problem in schema.Check(new Model.Options.OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
            select problem.Message);
    }

    [Fact]
    public async Task Without_its_firewall_a_router_is_refused()
    {
        NixTool.Require();
        var failed = await StandIn.Evaluate(Release.V26_05, $$"""
            map (one: one.message) (builtins.filter (one: !one.assertion) ({{System(Routing.Replace("enable = true", "enable = false", StringComparison.Ordinal))}}).config.assertions)
            """);
        Assert.Contains("for which it needs its firewall and nftables", Assert.Single(failed.EnumerateArray()).GetString()!, StringComparison.Ordinal);
    }

    // What NixOS's own firewall does with filterForward.
    static string Firewall(string forward) => $$"""
        table inet nixos-fw {
          chain forward {
            type filter hook forward priority filter; policy drop;
            ct state vmap { invalid : drop, established : accept, related : accept, new : jump forward-allow, untracked : jump forward-allow }
          }
          chain forward-allow {
            ct status dnat accept
            {{forward.ReplaceLineEndings("\n    ")}}
          }
        }

        """;

    static string System(string module) => StandIn.System("x86_64-linux", [EmbeddedModules.PathOf("router.nix")], module);
}
