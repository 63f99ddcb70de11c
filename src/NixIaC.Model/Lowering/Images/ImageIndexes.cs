using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Images;

/// <summary>Programs that push container images of one cluster or workload for several architectures: <c>apps.x86_64-linux.push-web</c>.</summary>
static class ImageIndexes
{
    /// <summary>The programs by the platform that they run on, which is one that builds the images.</summary>
    public static IEnumerable<NixBinding> Of(ResolvedFleet fleet)
    {
        var programs = ImageIndex.Of(fleet).SelectMany(index => Platforms(index).Select(platform => (Platform: platform, App: App(index, platform))));
        return programs.GroupBy(program => program.Platform, program => program.App, StringComparer.Ordinal)
            .OrderBy(platform => platform.Key, StringComparer.Ordinal)
            .Select(platform => Bind(platform.Key, Set([.. platform])));
    }

    static IEnumerable<string> Platforms(ImageIndex index) => index.Images.Select(image => image.BuildPlatform).Distinct(StringComparer.Ordinal);

    static NixBinding App(ImageIndex index, string platform)
    {
        var name = ImageIndex.ProgramOf(index.Name);
        var program = Call(Import(new NixPath($"./{FlakePaths.Images}/index.nix")), Set(
            Bind("name", index.Name),
            Bind("pkgs", Call(new NixIdentifier("import"), new NixIdentifier("nixpkgs"), Set(Bind("system", platform)))),
            Bind("images", List([.. index.Images.Select(image => Set(
                Bind("architecture", image.Architecture),
                Bind("image", Name("self", "packages", image.BuildPlatform, image.Name))))]))));
        return Bind(name, Set(
            Bind("type", "app"),
            Bind("program", new NixInterpolation(EquatableArray.Of<NixExpression>(program, new NixString("/bin/" + name))))));
    }
}
