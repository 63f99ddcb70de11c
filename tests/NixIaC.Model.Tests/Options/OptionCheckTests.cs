using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class OptionCheckTests
{
    const string Releases = nameof(SchemaFacts.Releases);

    [Theory, MemberData(Releases, MemberType = typeof(SchemaFacts))]
    public void Takes_what_fits(string release)
    {
        var schema = SchemaFacts.In(release);
        Fits("services.openssh.enable", true);
        Fits("services.openssh.ports", new object[] { 22, 2222 });
        Fits("services.openssh.ports", SchemaFacts.Code);
        Fits("services.openssh.ports", new object[] { SchemaFacts.Code });
        Fits("services.openssh",
            new (string, object)[] { ("enable", true), ("settings.PermitRootLogin", "no"), ("settings.MaxAuthTries", 3) });
        Fits("users.users.alice",
            new (string, object)[] { ("isNormalUser", true), ("extraGroups", new object[] { "wheel" }), ("shell", SchemaFacts.Code) });
        Fits("users", new (string, object)[] { ("users.alice.isNormalUser", true), ("mutableUsers", false) });
        Fits("environment.systemPackages", new object[] { SchemaFacts.Code, new NixPath("./tool") });
        Fits("networking.hostName", "pi-1");
        Fits("networking.hostName", "");
        Fits("networking.defaultGateway", "10.0.0.1");
        Fits("networking.defaultGateway", new (string, object)[] { ("address", "10.0.0.1"), ("interface", "eth0") });
        Fits("networking.defaultGateway", null);
        Fits("networking.interfaces.eth0.ipv4.addresses",
            new object[] { new (string, object)[] { ("address", "10.0.0.2"), ("prefixLength", 24) } });
        Fits("nix.settings.experimental-features", new object[] { "nix-command", "flakes" });
        Fits("nix.settings.max-jobs", "auto");
        Fits("boot.kernel.sysctl.\"net.ipv4.ip_forward\"", 1);
        Fits("environment.variables.EDITOR", null);
        Fits("fileSystems.\"/\"",
            new (string, object)[] { ("device", "/dev/sda1"), ("fsType", "ext4"), ("options", new object[] { "noatime" }) });
        Fits("systemd.services.web.serviceConfig",
            new (string, object)[] { ("Restart", "always"), ("ExecStartPre", new object[] { "a", "b" }) });
        Fits("services.postgresql.settings.max_wal_size", 1.5);
        Fits("containers.web.config", SchemaFacts.Code);
        Fits("environment.etc.motd.source", new NixPath("./motd"));
        Fits("environment.etc.motd.source", "/etc/issue");

        void Fits(string path, object? value) => Assert.Empty(schema.Check(path, value));
    }

    [Theory, MemberData(Releases, MemberType = typeof(SchemaFacts))]
    public void Finds_planted_mistakes(string release)
    {
        var schema = SchemaFacts.In(release);
        Finds(OptionProblemKind.Unknown, "services.openssh.enabled", true);
        Finds(OptionProblemKind.WrongType, "services.openssh.enable", "yes");
        Finds(OptionProblemKind.WrongType, "services.openssh.enable", 1);
        Finds(OptionProblemKind.WrongType, "services.openssh.ports", 22);
        Finds(OptionProblemKind.WrongType, "services.openssh.ports", new object[] { "22" }, "services.openssh.ports[0]");
        Finds(OptionProblemKind.OutOfRange, "services.openssh.ports", new object[] { 22, 70_000 }, "services.openssh.ports[1]");
        Finds(OptionProblemKind.OutOfRange, "services.openssh.ports", new object[] { -1 }, "services.openssh.ports[0]");
        Finds(OptionProblemKind.NotInEnum, "services.openssh.settings.PermitRootLogin", "maybe");
        Finds(OptionProblemKind.WrongType, "services.openssh.settings.MyOwnKey", new object[] { 1 });
        Finds(OptionProblemKind.BadPattern, "networking.hostName", "pi.example.org");
        Finds(OptionProblemKind.BadPattern, "networking.hostName", "-pi");
        Finds(OptionProblemKind.BadPattern, "networking.hostName", "pi\n");
        Finds(OptionProblemKind.NotNullable, "networking.hostName", null);
        Finds(OptionProblemKind.NotNullable, "users.users.alice.extraGroups", new object?[] { null }, "users.users.alice.extraGroups[0]");
        Finds(OptionProblemKind.ReadOnly, "system.build.toplevel", SchemaFacts.Code);
        Finds(OptionProblemKind.Unknown, "users.users.alice",
            new (string, object)[] { ("extraGrups", new NixList([])) }, "users.users.alice.extraGrups");
        Finds(OptionProblemKind.WrongType, "users", new (string, object)[] { ("users.\"a b\".uid", "1000") }, "users.users.\"a b\".uid");
        Finds(OptionProblemKind.WrongType, "environment.systemPackages", new object[] { "vim" }, "environment.systemPackages[0]");
        Finds(OptionProblemKind.BadPattern, "environment.etc.motd.source", "motd");
        Finds(OptionProblemKind.WrongType, "environment.etc.motd.text", new NixPath("./motd"));
        Finds(OptionProblemKind.WrongType, "services.openssh", true);
        Finds(OptionProblemKind.WrongType, "networking.defaultGateway", 1);
        Finds(OptionProblemKind.Unknown, "networking.defaultGateway",
            new (string, object)[] { ("adress", "10.0.0.1") }, "networking.defaultGateway.adress");
        Finds(OptionProblemKind.Empty, "fileSystems.\"/\".options", new NixList([]));
        Finds(OptionProblemKind.WrongType, "networking.interfaces.eth0.ipv4.addresses", new object[] { new (string, object)[] { ("prefixLength", "24") } },
            "networking.interfaces.eth0.ipv4.addresses[0].prefixLength");
        Finds(OptionProblemKind.BadPattern, "time.timeZone", "Europe / Berlin");
        Finds(OptionProblemKind.BadPattern, "users.users.alice.openssh.authorizedKeys.keys", new object[] { "a\nb" },
            "users.users.alice.openssh.authorizedKeys.keys[0]");

        void Finds(OptionProblemKind kind, string path, object? value, string? location = null)
        {
            var problem = Assert.Single(schema.Check(path, value));
            Assert.Equal((kind, location ?? path), (problem.Kind, problem.Location));
            Assert.StartsWith(kind is OptionProblemKind.Unknown ? "There is no option" : problem.Location, problem.Message, StringComparison.Ordinal);
            Assert.EndsWith(problem.Suggestions.Count > 0 && kind is OptionProblemKind.Unknown ? "?" : ".", problem.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("services.openssh.ports", 70_000, "services.openssh.ports must be a list, each element an integer from 0 to 65535, not 70000.")]
    [InlineData("networking.hostName", null,
        "networking.hostName must be a string that matches ^$|^[[:alnum:]]([[:alnum:]_-]{0,61}[[:alnum:]])?$, not null.")]
    [InlineData("services.openssh.settings.PermitRootLogin", "maybe",
        "services.openssh.settings.PermitRootLogin must be null or one of \"yes\", \"without-password\", \"prohibit-password\", "
        + "\"forced-commands-only\", \"no\", not the string \"maybe\".")]
    [InlineData("services.opensh.enable", true, "There is no option services.opensh.enable; did you mean services.openssh.enable?")]
    [InlineData("networking.defaultGateway", 1, "networking.defaultGateway must be null or a set of options or a string, not 1.")]
    [InlineData("services.openssh.banner", "hi", "services.openssh.banner is gone since NixOS 26.05; use services.openssh.settings.Banner.")]
    [InlineData("services.kanidm.enableClient", true,
        "services.kanidm.enableClient is an old name since NixOS 26.05; write services.kanidm.client.enable.")]
    [InlineData("security.polkit.enablePkexecWrapper", true, "security.polkit.enablePkexecWrapper comes with NixOS 26.11; this is 26.05.")]
    public void Says_it_in_a_sentence(string path, object? value, string message) =>
        Assert.Equal([message], OptionSchema.For(Release.V26_05).Check(path, value).Select(problem => problem.Message));

    [Fact]
    public void Tells_several_problems_of_one_value()
    {
        var value = new (string, object)[] { ("enabel", true), ("ports", new object[] { 0, -1, "x" }), ("settings.PermitRootLogin", 1) };
        Assert.Equal(
            ["services.openssh.enabel", "services.openssh.ports[1]", "services.openssh.ports[2]", "services.openssh.settings.PermitRootLogin"],
            OptionSchema.For(Release.V26_11).Check("services.openssh", value).Select(problem => problem.Location));
    }

    [Fact]
    public void Equal_questions_have_equal_answers()
    {
        var schema = OptionSchema.For(Release.V26_05);
        Assert.Equal(schema.Check("services.openssh.ports", "22"), schema.Check("services.openssh.ports", "22"));
        Assert.Equal(schema.Find("services.opensh.ports"), schema.Find("services.opensh.ports"));
    }
}
