using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>The module of binary caches.</summary>
public sealed class BinaryCacheTests
{
    const string Serving = """
        {
          networking.nftables.enable = true;
          nixiac.binaryCache = {
            keyFile = "/var/lib/nixiac/binary-cache.key";
            port = 5001;
            clients = [ "10.0.0.0/24" "fd10::/64" ];
          };
        }
        """;

    [Fact]
    public async Task The_firewall_lets_in_the_clients_only()
    {
        NixTool.Require();
        var rules = await StandIn.Evaluate(Release.V26_05, $"({System(Serving)}).config.networking.firewall.extraInputRules");
        Assert.Equal(
            ["ip saddr 10.0.0.0/24 tcp dport 5001 accept", "ip6 saddr fd10::/64 tcp dport 5001 accept"],
            rules.GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [MemberData(nameof(ImageTests.Releases), MemberType = typeof(ImageTests))]
    public async Task Every_option_it_sets_is_one_of_the_release(string text)
    {
        NixTool.Require();
        var release = Release.Parse(text)!.Value;
        var schema = Model.Options.OptionSchema.For(release);
        var definitions = Definition.Read(await StandIn.Evaluate(release, $"({System(Serving)}).definitions"));
        Assert.Contains(definitions, definition => definition.Path.SequenceEqual(["services", "nix-serve", "secretKeyFile"]));
        Assert.Empty(
            from definition in definitions
            from problem in schema.Check(new Model.Options.OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
            select problem.Message);
    }

    [Fact]
    public async Task Without_nftables_it_is_refused()
    {
        NixTool.Require();
        var failed = await StandIn.Evaluate(Release.V26_05, $$"""
            map (one: one.message) (builtins.filter (one: !one.assertion) ({{System(Serving.Replace("enable = true", "enable = false", StringComparison.Ordinal))}}).config.assertions)
            """);
        Assert.Contains("for which it needs\nnftables", Assert.Single(failed.EnumerateArray()).GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_nothing_is_served()
    {
        NixTool.Require();
        var definitions = Definition.Read(await StandIn.Evaluate(Release.V26_05, $"({System("{ }")}).definitions"));
        Assert.DoesNotContain(definitions, definition => definition.Path.Contains("nix-serve"));
    }

    static string System(string module) => StandIn.System("x86_64-linux", [EmbeddedModules.PathOf("binary-cache.nix")], module);
}
