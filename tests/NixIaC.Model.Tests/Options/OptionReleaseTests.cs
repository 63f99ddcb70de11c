using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using Xunit;

namespace NixIaC.Model.Tests.Options;

public sealed class OptionReleaseTests
{
    [Theory]
    [InlineData("26.05", "security.polkit.enablePkexecWrapper", OptionStatus.NotYetAvailable, null)]
    [InlineData("26.11", "security.polkit.enablePkexecWrapper", OptionStatus.Available, null)]
    [InlineData("26.05", "services.caddy.httpPort", OptionStatus.Available, null)]
    [InlineData("26.05", "boot.vesa", OptionStatus.Available, "boot.kernelParams")]
    [InlineData("26.11", "boot.vesa", OptionStatus.Removed, "boot.kernelParams")]
    [InlineData("26.05", "programs.light.enable", OptionStatus.Removed, null)]
    [InlineData("26.05", "services.openssh.banner", OptionStatus.Removed, "services.openssh.settings.Banner")]
    [InlineData("26.05", "services.kanidm.enablePam", OptionStatus.Renamed, "services.kanidm.unix.enable")]
    [InlineData("26.11", "services.kanidm.enablePam", OptionStatus.Renamed, "services.kanidm.unix.enable")]
    [InlineData("26.05", "services.kanidm.clientSettings.uri", OptionStatus.Renamed, "services.kanidm.client.settings.uri")]
    [InlineData("26.05", "services.jellyseerr.port", OptionStatus.Renamed, "services.seerr.port")]
    [InlineData("26.05", "services.resolved.dnssec", OptionStatus.Renamed, "services.resolved.settings.Resolve.DNSSEC")]
    [InlineData("26.05", "networking.wireless.userControlled.enable", OptionStatus.Renamed, "networking.wireless.userControlled")]
    public void Knows_how_an_option_stands_in_a_release(string release, string path, OptionStatus status, string? replacement)
    {
        var found = Assert.IsType<OptionFound>(SchemaFacts.In(release).Find(path));
        Assert.Equal((status, replacement), (found.Status, found.Option.Replacement));
    }

    [Theory]
    [InlineData("26.05", "security.polkit.enablePkexecWrapper", OptionProblemKind.NotYetAvailable)]
    [InlineData("26.11", "boot.vesa", OptionProblemKind.Removed)]
    [InlineData("26.05", "services.kanidm.enablePam", OptionProblemKind.Renamed)]
    public void Says_so_for_code_and_literals_alike(string release, string path, OptionProblemKind kind)
    {
        foreach (var value in new[] { new NixBoolean(true), SchemaFacts.Code })
        {
            var problem = Assert.Single(SchemaFacts.In(release).Check(path, value));
            Assert.Equal((kind, kind is OptionProblemKind.Renamed), (problem.Kind, problem.IsWarning));
        }
    }

    [Fact]
    public void Checks_the_value_of_an_old_name_too() =>
        Assert.Equal(
            [OptionProblemKind.Renamed, OptionProblemKind.WrongType],
            SchemaFacts.In("26.05").Check("services.kanidm.enablePam", "yes").Select(problem => problem.Kind));

    [Fact]
    public void Every_replacement_may_be_used_in_its_place()
    {
        foreach (var release in Release.Supported)
            foreach (var option in SchemaFacts.All.Where(option => option.Replacement is not null && option.RemovedIn <= release))
                Assert.False(
                    OptionSchema.For(release).Find(option.Replacement!) is OptionUnknown,
                    $"{option.Name} is to be replaced by {option.Replacement}, which {release} does not have");
    }

    [Fact]
    public void Types_that_changed_are_those_of_the_release()
    {
        const string Path = "virtualisation.oci-containers.containers.web.imageFile";
        Assert.NotEmpty(SchemaFacts.In("26.05").Check(Path, "/var/image.tar"));
        Assert.Empty(SchemaFacts.In("26.11").Check(Path, "/var/image.tar"));
        Assert.Equal("null or package", Assert.IsType<OptionFound>(SchemaFacts.In("26.05").Find(Path)).Option.TypeText);
        Assert.Equal("null or path in the Nix store", Assert.IsType<OptionFound>(SchemaFacts.In("26.11").Find(Path)).Option.TypeText);
    }

    [Fact]
    public void Defaults_that_changed_are_those_of_the_release()
    {
        var before = new Release(25, 11);
        Assert.Equal(new NixBoolean(false), As("boot.initrd.systemd.enable", before).Default);
        Assert.Equal(new NixBoolean(true), As("boot.initrd.systemd.enable", Release.V26_05).Default);
        Assert.True(As("networking.resolvconf.enable", before) is { Default: null, HasComputedDefault: true });
        Assert.True(As("services.openssh.settings.Macs", before) is { Default: NixList { Items.Count: 3 }, HasComputedDefault: false });
        Assert.True(As("security.acme.defaults.validMinDays", before) is { TypeText: "signed integer", Default: NixInteger { Value: 30 } });
        Assert.True(As("services.yggdrasil.settings", before) is { TypeText: "JSON value", Default: NixAttributeSet });

        static OptionDeclaration As(string name, Release release) =>
            SchemaFacts.All.Single(option => option.Name == name).AsOf(release);
    }

    [Theory]
    [InlineData("services.stalwart-mail.settings", "services.stalwart.settings")]
    [InlineData("services.stalwart-mail.settings.server.hostname", "services.stalwart.settings.server.hostname")]
    public void A_key_of_an_old_set_is_a_key_of_the_new_one(string path, string replacement) =>
        Assert.Equal([replacement], Assert.Single(SchemaFacts.In("26.05").Check(path, SchemaFacts.Code)).Suggestions);
}
