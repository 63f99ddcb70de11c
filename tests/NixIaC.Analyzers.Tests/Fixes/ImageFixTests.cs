using NixIaC.Analyzers.Tests.Harness;
using NixIaC.CodeFixes;
using Xunit;

namespace NixIaC.Analyzers.Tests.Fixes;

public sealed class ImageFixTests
{
    const string Container = "Container(\"whoami\", \"traefik/whoami:v1.10.2@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\")";

    [Theory]
    [InlineData("Image.Livestock", "Image.Mascot")]
    [InlineData("NixIaC.Image.Pet /* mine */", "NixIaC.Image.Mascot /* mine */")]
    [InlineData("global::NixIaC.Image.Base", "global::NixIaC.Image.Mascot")]
    public async Task Makes_the_node_a_mascot(string wrong, string right)
    {
        using var project = new FixedProject(UserProject.WithPrelude(Node(wrong)));
        var found = Assert.Single(await project.Diagnostics());
        Assert.Equal("Use Image.Mascot", Assert.Single(await project.Offers(new ImageFix(), found)).Title);
        Assert.Equal(Node(right), await project.Apply(new ImageFix(), found));
    }

    [Fact]
    public async Task Changes_the_part_that_has_the_node()
    {
        using var project = new FixedProject(new UserProject(
            ("Usings.cs", Prelude.Usings), ("Prelude.cs", Prelude.Fleet),
            ("Test.cs", "[Node(Image.Pet, Arch.Arm64), In<Basement>] public sealed partial class Pi;"),
            ("Other.cs", $"[{Container}] public sealed partial class Pi;")));
        Assert.Equal(
            "[Node(Image.Mascot, Arch.Arm64), In<Basement>] public sealed partial class Pi;",
            await project.Apply(new ImageFix(), Assert.Single(await project.Diagnostics())));
    }

    [Fact]
    public async Task Offers_nothing_for_an_image_that_is_not_named()
    {
        using var project = new FixedProject(UserProject.WithPrelude(Node("(Image)1")));
        Assert.Empty(await project.Offers(new ImageFix(), Assert.Single(await project.Diagnostics())));
    }

    [Fact]
    public async Task Fix_all_mends_every_node_once()
    {
        using var project = new FixedProject(UserProject.WithPrelude(Several("Image.Pet")));
        var found = await project.Diagnostics();
        Assert.Equal(3, found.Length);
        Assert.Equal(Several("Image.Mascot"), await project.ApplyAll(new ImageFix(), found));
    }

    static string Node(string image) => $"[Node({image}, Arch.Arm64), In<Basement>, {Container}]\npublic sealed class Pi;\n";

    static string Several(string image) => $"""
        [Node({image}, Arch.Arm64), In<Basement>, {Container}, Container("other", "x/y:1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
        public sealed class One;
        [Node({image}, Arch.Arm64), In<Basement>, {Container}]
        public sealed class Two;
        """;

    [Theory]
    [InlineData("Sparc64", "NIX2005")]
    [InlineData("ArmV5", "NIX2006")]
    public async Task Offers_the_image_without_NixOS_where_there_is_none(string arch, string rule)
    {
        var code = $"[Node(Image.Livestock, Arch.{arch}), BuiltOn<Forge>, In<Basement>]\npublic sealed class Old;\n"
            + "[Node(Image.Pet, Arch.X86_64), Builder, In<Basement>]\npublic sealed class Forge;\n";
        using var project = new FixedProject(UserProject.WithPrelude(code));
        var found = Assert.Single(await project.Diagnostics());
        Assert.Equal(rule, found.Id);
        Assert.Equal("Use Image.Minimal", Assert.Single(await project.Offers(new ImageFix(), found)).Title);
        Assert.Equal(code.Replace("Livestock", "Minimal", StringComparison.Ordinal), await project.Apply(new ImageFix(), found));
    }
}
