using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class OptionFindTests
{
    static readonly OptionSchema Schema = OptionSchema.For(Release.V26_05);

    [Theory]
    [InlineData("services.openssh.enable", "services.openssh.enable", "boolean")]
    [InlineData("users.users.alice.extraGroups", "users.users.<name>.extraGroups", "list of string")]
    [InlineData("""services.nginx.virtualHosts."example.org".locations."/".proxyPass""",
        "services.nginx.virtualHosts.<name>.locations.<name>.proxyPass", "null or string")]
    [InlineData("""services.nginx.virtualHosts."<name>".forceSSL""", "services.nginx.virtualHosts.<name>.forceSSL", "boolean")]
    [InlineData("services.openssh.settings.PermitRootLogin", "services.openssh.settings.PermitRootLogin",
        "null or one of “yes”, “without-password”, “prohibit-password”, “forced-commands-only”, “no”")]
    public void Finds_options(string path, string name, string type)
    {
        var found = Assert.IsType<OptionFound>(Schema.Find(path));
        Assert.Equal((name, type, OptionStatus.Available), (found.Option.Name, found.Option.TypeText, found.Status));
    }

    [Theory]
    [InlineData("services.openssh.settings.MyOwnKey", "services.openssh.settings", OptionTypeKind.Atom)]
    [InlineData("environment.variables.EDITOR", "environment.variables", OptionTypeKind.NullOr)]
    [InlineData("users.users.alice", "users.users", OptionTypeKind.Submodule)]
    [InlineData("services.grafana.settings.server.own", "services.grafana.settings", OptionTypeKind.AtomOrList)]
    [InlineData("systemd.services.web.serviceConfig.Restart", "systemd.services.<name>.serviceConfig", OptionTypeKind.UnitOption)]
    public void Finds_keys_of_the_users_choice(string path, string option, OptionTypeKind type)
    {
        var found = Assert.IsType<OptionKeyFound>(Schema.Find(path));
        Assert.Equal((option, type), (found.Option.Name, found.Type.Kind));
    }

    [Theory]
    [InlineData("services")]
    [InlineData("services.openssh")]
    [InlineData("networking.firewall")]
    [InlineData("services.nylon.proxy")]
    public void Finds_groups(string path) => Assert.IsType<OptionGroup>(Schema.Find(path));

    [Fact]
    public void Says_that_lists_have_no_paths_to_their_elements()
    {
        var match = Assert.IsType<OptionListElement>(Schema.Find("networking.nat.forwardPorts.first.proto"));
        Assert.Equal(("networking.nat.forwardPorts", 3), (match.Option.Name, match.SegmentIndex));
        var problem = Assert.Single(Schema.Check("networking.nat.forwardPorts.first.proto", "tcp"));
        Assert.Equal(OptionProblemKind.ListElement, problem.Kind);
        Assert.Contains("whole list", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_what_a_partly_recorded_module_may_have()
    {
        var match = Assert.IsType<OptionUnrecorded>(Schema.Find("programs.atuin.enabel"));
        Assert.Equal(["programs.atuin.enable"], match.Nearest);
        Assert.Empty(Schema.Check("programs.atuin.settings", new[] { ("sync_frequency", (object)"5m") }));
        Assert.Empty(Schema.Check("programs", new[] { ("atuin.settings.x", (object)1) }));
        // One partly recorded sub-module does not make its neighbours unknown.
        Assert.IsType<OptionUnknown>(Schema.Find("networking.noSuchThing"));
    }

    [Fact]
    public void Has_the_options_of_our_own_modules()
    {
        var found = Assert.IsType<OptionFound>(Schema.Find("nixiac.operators.alice.keys"));
        Assert.Equal("list of string", found.Option.TypeText);
        Assert.Equal(new NixList([]), found.Option.Default);
        Assert.Equal(OptionProblemKind.WrongType, Assert.Single(Schema.Check("nixiac.operators.alice.keys", "ssh-ed25519 AAAA")).Kind);
    }

    [Fact]
    public void Knows_supported_releases_only()
    {
        Assert.Same(OptionSchema.For(Release.V26_05), OptionSchema.For(Release.V26_05));
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => OptionSchema.For(new(25, 11)));
        Assert.Contains("26.05, 26.11", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_long_and_very_odd_paths_are_just_unknown()
    {
        string[][] odd =
        [
            [new string('x', 10_000)],
            ["services", new string('é', 10_000), "enable"],
            [.. Enumerable.Repeat("services", 5_000)],
            ["services", "openssh", .. Enumerable.Repeat("a", 5_000)],
            ["\ud800", "\udfff"], ["\0", "\u0001", "\u0002"], ["services\u0002openssh", "enable"], ["services\u0001openssh\u0001enable"],
            ["services", "openssh\u0001enable"], [""], ["services", ""], ["services", "openssh", "*"], ["🦀", "İ", "ı"],
        ];
        foreach (var segments in odd)
        {
            var path = new OptionPath(segments.ToEquatableArray());
            Assert.IsType<OptionUnknown>(Schema.Find(path));
            Assert.NotEmpty(Schema.Check(path, new NixBoolean(true)));
        }
        // Where keys are free, they are free.
        var anyKey = OptionPath.Parse("environment.variables").Append(string.Concat(Enumerable.Repeat("🦀", 5_000)));
        Assert.IsType<OptionKeyFound>(Schema.Find(anyKey));
    }
}
