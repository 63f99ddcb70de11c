using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

/// <summary>Keys of settings that NixOS leaves open.</summary>
public sealed class OptionKeyTests
{
    const string Releases = nameof(SchemaFacts.Releases);

    [Theory, MemberData(Releases, MemberType = typeof(SchemaFacts))]
    public void Tells_of_keys_that_are_one_slip_from_a_known_one(string release)
    {
        var schema = SchemaFacts.In(release);
        Near("systemd.services.web.serviceConfig.Restrat", "always", "systemd.services.web.serviceConfig.Restart");
        Near("systemd.services.web.serviceConfig.restart", "always", "systemd.services.web.serviceConfig.Restart");
        Near("systemd.services.\"a@\".unitConfig.Afer", "x", "systemd.services.\"a@\".unitConfig.After");
        Near("systemd.services.web.serviceConfig", new (string, object)[] { ("Restart", "always"), ("Restrat", "always") },
            "systemd.services.web.serviceConfig.Restart");
        Near("systemd.services.web", new (string, object)[] { ("serviceConfig.PrivatTmp", true) }, "systemd.services.web.serviceConfig.PrivateTmp");
        Near("systemd.network.networks.lan.networkConfig.Adress", "10.0.0.1/24", "systemd.network.networks.lan.networkConfig.Address");
        Near("systemd.network.networks.lan.routes", new object[] { new (string, object)[] { ("Gatway", "10.0.0.1") } },
            "systemd.network.networks.lan.routes[0].Gateway");
        Near("nix.settings.experimental-featurs", new object[] { "flakes" }, "nix.settings.experimental-features");
        // Of the schema itself.
        Near("nix.settings.trusted-user", new object[] { "ann" }, "nix.settings.trusted-users");
        Near("services.openssh.settings.permitRootLogin", "no", "services.openssh.settings.PermitRootLogin");
        Near("systemd.network.netdevs.bond.bondConfig.MIMonitorSec", 1);
        Near("systemd.network.links.lan.linkConfig.XxBufferSize", 64,
            "systemd.network.links.lan.linkConfig.RxBufferSize", "systemd.network.links.lan.linkConfig.TxBufferSize");

        void Near(string path, object? value, params string[] names)
        {
            var problem = Assert.Single(schema.Check(path, value));
            Assert.Equal(OptionProblemKind.DoubtfulKey, problem.Kind);
            Assert.True(problem.IsWarning);
            if (names.Length > 0) Assert.Equal(names, problem.Suggestions);
        }
    }

    [Theory]
    // Known, of the overlay and of the schema.
    [InlineData("systemd.services.web.serviceConfig.Restart")]
    [InlineData("nix.settings.cores")]
    // Two slips away, so that it may as well be a new one.
    [InlineData("systemd.services.web.serviceConfig.Rextrat")]
    [InlineData("systemd.services.web.serviceConfig.MemoryMxo")]
    // Left to others, though one slip from X11DisplayOffset and the like.
    [InlineData("systemd.services.web.serviceConfig.X-Restart")]
    [InlineData("services.openssh.settings.X-1UseLocalhost")]
    // Known elsewhere only.
    [InlineData("systemd.services.web.serviceConfig.OnCalender")]
    // Nothing is known of the set.
    [InlineData("services.grafana.settings.server.http_prt")]
    [InlineData("boot.kernel.sysctl.\"net.ipv4.ip_forwrd\"")]
    public void Takes_all_other_keys(string path) => Assert.Empty(OptionSchema.For(Release.V26_05).Check(path, 1));

    [Fact]
    public void Says_what_is_known_there_and_how_it_is_written() => Assert.Equal(
        "nix.settings takes any key, but none is known there that is named experimental-featurs; did you mean experimental-features? "
        + "In Configure that is the member ExperimentalFeatures.",
        Assert.Single(OptionSchema.For(Release.V26_05).Check("nix.settings.experimental-featurs", new object[] { "flakes" })).Message);
}
