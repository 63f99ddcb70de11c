using NixIaC.Model;
using NixIaC.Model.Declarations;
using NixIaC.Model.Rules;
using NixIaC.Model.Targets;
using NixIaC.Model.Topology;
using Xunit;

namespace NixIaC.Parser.Tests.Declarations;

/// <summary>The enumerations that users write and the tables of the model name the same things.</summary>
public sealed class EnumerationTests
{
    public static TheoryData<Image> Images => [.. Enum.GetValues<Image>()];

    [Fact]
    public void Every_architecture_has_its_target_in_the_same_order() =>
        Assert.Equal(Enum.GetNames<Arch>(), Target.All.Select(target => target.Arch));

    [Fact]
    public void Every_release_is_supported_in_the_same_order() =>
        Assert.Equal(Release.Supported, Enum.GetNames<NixosRelease>().Select(name => ReleaseNames.Parse(name)));

    [Fact]
    public void The_release_of_a_fleet_that_names_none_is_the_oldest() =>
        Assert.Equal(Release.Supported.Min(), ReleaseNames.Parse(Enum.GetName(default(NixosRelease))));

    [Theory]
    [MemberData(nameof(Images))]
    public void Every_image_is_known(Image image) => Assert.DoesNotContain(
        RuleRegistry.Check(new FleetModel([new Declaration("Acme.Pi", "Pi", TypeShape.Usable, EquatableArray.Of<Fact>(new NodeFact(image.ToString(), "Arm64", null, 0, 0, null)))])),
        violation => violation.Rule == "NIX0014");
}
