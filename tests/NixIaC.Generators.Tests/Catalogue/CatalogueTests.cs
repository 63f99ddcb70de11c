using Microsoft.CodeAnalysis;
using NixIaC.Generators.Tests.Harness;
using Xunit;

namespace NixIaC.Generators.Tests.Catalogue;

public sealed class CatalogueTests
{
    static readonly Run HomeLab = Run.Of(HomeLabExample.Project);

    [Fact]
    public void It_is_public_and_documented()
    {
        var catalogue = HomeLab.Output.GetTypeByMetadataName("HomeLab.HomeLabCatalogue")!;
        Assert.All(PublicParts(catalogue), part =>
        {
            Assert.Equal(Accessibility.Public, part.DeclaredAccessibility);
            Assert.Contains("<summary>", part.GetDocumentationCommentXml(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void It_holds_every_system_and_every_node()
    {
        var text = Assert.Single(HomeLab.Result.GeneratedSources, source => source.HintName == "Catalogue.g.cs").SourceText.ToString();
        var compiled = CompiledFleet.Of(HomeLab);
        foreach (var system in compiled.Files.Keys.Where(path => path.StartsWith("systems/", StringComparison.Ordinal)))
            Assert.Contains($"SystemHandle(\"{Path.GetFileNameWithoutExtension(system)}\"", text, StringComparison.Ordinal);
        foreach (var node in compiled.Files.Keys.Where(path => path.StartsWith("nodes/", StringComparison.Ordinal)))
            Assert.Contains($"NodeHandle(\"{Path.GetFileNameWithoutExtension(node)}\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_code_uses_it()
    {
        var values = UserCode.Evaluate(HomeLabExample.Project, """
            HomeLab.HomeLabCatalogue.Fleet.Name,
            HomeLab.HomeLabCatalogue.Nodes.Frames.Count,
            HomeLab.HomeLabCatalogue.Nodes.Frames[11].Name,
            HomeLab.HomeLabCatalogue.Nodes.Frames[0].System == HomeLab.HomeLabCatalogue.Systems.Frames,
            HomeLab.HomeLabCatalogue.Nodes.Pi.Fqdn,
            HomeLab.HomeLabCatalogue.Systems.Visor.BuildPlatform,
            HomeLab.HomeLabCatalogue.Systems.Pi.Toplevel,
            HomeLab.HomeLabCatalogue.Systems.All.Count,
            HomeLab.HomeLabCatalogue.Nodes.All.Count,
            HomeLab.HomeLabCatalogue.Nodes.All[3].Name
            """);
        Assert.Equal(
            ["home-lab", 12, "frame-12", true, "pi.home.arpa", "x86_64-linux", "nixosConfigurations.pi.config.system.build.toplevel", 10, 21, "frame-02"],
            values);
    }

    [Fact]
    public void Names_that_are_taken_are_completed()
    {
        var project = FleetProject.Of(
            SmallFleet.Head + string.Concat(new[] { "Nodes", "Systems", "All", "Fleet", "Equals", "ToString", "@class", "get_Core", "Core" }
                .Select((name, i) => SmallFleet.Node(name, 20 + i))),
            $"using NixIaC; using Acme; namespace Annex; {SmallFleet.Node("Core", 50).Replace("Arch.X86_64", "Arch.X86_64, Name = \"core-2\"", StringComparison.Ordinal)}");
        var values = UserCode.Evaluate(project, """
            Acme.WorksCatalogue.Nodes.Acme_Nodes_.Name,
            Acme.WorksCatalogue.Systems.Acme_Systems_.Name,
            Acme.WorksCatalogue.Nodes.Acme_All_.Name,
            Acme.WorksCatalogue.Nodes.Acme_Fleet_.Name,
            Acme.WorksCatalogue.Nodes.Acme_Equals_.Name,
            Acme.WorksCatalogue.Nodes.@class.Name,
            Acme.WorksCatalogue.Nodes.Core.Name,
            Acme.WorksCatalogue.Nodes.Annex_Core_.Name
            """);
        Assert.Equal(["nodes", "systems", "all", "fleet", "equals", "class", "core", "core-2"], values);
    }

    static IEnumerable<ISymbol> PublicParts(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => member is IPropertySymbol).Prepend(type)
            .Concat(type.GetTypeMembers().SelectMany(PublicParts));
}
