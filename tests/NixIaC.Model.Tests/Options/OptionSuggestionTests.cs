using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class OptionSuggestionTests
{
    [Theory]
    [InlineData("services.openssh.enabled", "services.openssh.enable")]
    [InlineData("services.opensh.enable", "services.openssh.enable")]
    [InlineData("service.openssh.enable", "services.openssh.enable")]
    [InlineData("service.opensh.enable", "services.openssh.enable")]
    [InlineData("networking.firewall.allowedTcpPorts", "networking.firewall.allowedTCPPorts")]
    [InlineData("networking.fierwall.enable", "networking.firewall.enable")]
    [InlineData("openssh.enable", "services.openssh.enable")]
    [InlineData("programs.openssh.enable", "services.openssh.enable")]
    [InlineData("services.openssh.passwordAuthentication", "services.openssh.settings.PasswordAuthentication")]
    [InlineData("users.alice.extraGroups", "users.users.alice.extraGroups")]
    [InlineData("users.users.alice.extraGroup", "users.users.alice.extraGroups")]
    [InlineData("""services.nginx.virtualHosts."a.b".locatoins."/".proxyPass""", """services.nginx.virtualHosts."a.b".locations."/".proxyPass""")]
    [InlineData("services.openssh.enable.now", "services.openssh.enable")]
    [InlineData("environment.systemPackage", "environment.systemPackages")]
    [InlineData("boot.loader.grub.devices.x", null)]
    [InlineData("time.timezone", "time.timeZone")]
    [InlineData("nixiac.operator.alice.keys", "nixiac.operators.alice.keys")]
    [InlineData("services.zzzzzzzzzz.enable", null)]
    public void Offers_the_path_that_was_meant_first(string path, string? expected)
    {
        var near = OptionSchema.For(Release.V26_05).Find(path) is OptionUnknown unknown ? unknown.Nearest : default;
        Assert.Equal(expected, near.Count > 0 ? near[0] : null);
        Assert.True(near.Count <= 3);
    }

    [Fact]
    public void Offers_only_what_the_release_has()
    {
        Assert.Equal(["security.polkit.enablePkexecWrapper"], Near(Release.V26_11, "security.polkit.enablePkexecWraper"));
        Assert.Empty(Near(Release.V26_05, "security.polkit.enablePkexecWraper"));

        static EquatableArray<string> Near(Release release, string path) =>
            Assert.IsType<OptionUnknown>(OptionSchema.For(release).Find(path)).Nearest;
    }

    [Fact]
    public void Offers_names_inside_values()
    {
        var schema = OptionSchema.For(Release.V26_05);
        var inSet = Assert.Single(schema.Check("services.openssh", new[] { ("enabel", (object)true) }));
        Assert.Equal("services.openssh.enable", Assert.Single(inSet.Suggestions));
        var inList = Assert.Single(schema.Check("networking.nat.forwardPorts", new object[] { new[] { ("sourcPort", (object)80) } }));
        Assert.Equal(("networking.nat.forwardPorts[0].sourcPort", "sourcePort"), (inList.Location, inList.Suggestions[0]));
    }
}
