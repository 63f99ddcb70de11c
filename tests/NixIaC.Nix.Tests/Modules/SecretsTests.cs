using NixIaC.Model;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests;

/// <summary>The module for secrets that deployment delivers.</summary>
public sealed class SecretsTests
{
    const string Hydra = """
        {
          nixiac.secrets = {
            hydra-users = { owner = "hydra"; mode = "0440"; restartUnits = [ "hydra-server.service" "hydra-web.service" ]; };
            token = { };
          };
        }
        """;

    [Theory]
    [MemberData(nameof(ImageTests.Releases), MemberType = typeof(ImageTests))]
    public async Task Owners_and_restarts_follow_from_the_options(string release)
    {
        NixTool.Require();
        var config = await StandIn.Evaluate(Release.Parse(release)!.Value, $$"""
            let
              config = ({{System(Hydra)}}).config;
            in
            {
              tmpfiles = config.systemd.tmpfiles.settings."10-nixiac-secrets";
              watched = config.systemd.paths.nixiac-secret-token.pathConfig.PathChanged;
              hydra = config.systemd.services.nixiac-secret-hydra-users.script;
              token = config.systemd.services.nixiac-secret-token.script;
              inherit (config.nixiac.secrets.token) path;
            }
            """);
        Assert.Equal(
            """{"/var/lib/nixiac":{"d":{"mode":"0755"}},"/var/lib/nixiac/secrets":{"d":{"mode":"0711"}},"/var/lib/nixiac/secrets/hydra-users":{"z":{"group":"root","mode":"0440","user":"hydra"}},"/var/lib/nixiac/secrets/token":{"z":{"group":"root","mode":"0400","user":"root"}}}""",
            config.GetProperty("tmpfiles").GetRawText());
        Assert.Equal("/var/lib/nixiac/secrets/token", config.GetProperty("watched").GetString());
        Assert.Equal("/var/lib/nixiac/secrets/token", config.GetProperty("path").GetString());
        Assert.Equal(
            ["systemd-tmpfiles --create --prefix=/var/lib/nixiac/secrets/hydra-users", "systemctl --no-block try-restart hydra-server.service hydra-web.service", ""],
            config.GetProperty("hydra").GetString()!.Replace("'", "", StringComparison.Ordinal).Split('\n'));
        Assert.DoesNotContain("systemctl", config.GetProperty("token").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ImageTests.Releases), MemberType = typeof(ImageTests))]
    public async Task Every_option_it_sets_is_one_of_the_release(string text)
    {
        NixTool.Require();
        var release = Release.Parse(text)!.Value;
        var schema = Model.Options.OptionSchema.For(release);
        var definitions = Definition.Read(await StandIn.Evaluate(release, $"({System(Hydra)}).definitions"))
            .Where(definition => definition.Path[0] == "systemd").ToList();
        Assert.NotEmpty(definitions);
        Assert.Empty(
            from definition in definitions
            from problem in schema.Check(new Model.Options.OptionPath(definition.Path.ToEquatableArray()), NixValues.Read(definition.Value))
            select problem.Message);
    }

    [Fact]
    public async Task Without_secrets_it_sets_nothing()
    {
        NixTool.Require();
        var definitions = Definition.Read(await StandIn.Evaluate(Release.V26_05, $"({System("{ }")}).definitions"));
        Assert.DoesNotContain(definitions, definition => definition.Path[0] == "systemd");
    }

    static string System(string module) => StandIn.System("x86_64-linux", [EmbeddedModules.PathOf("secrets.nix")], module);
}
