using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Lowering.Images;

/// <summary>
/// Programs that push container images of one cluster for several architectures under one name: <c>apps.x86_64-linux.push-web</c>.
/// </summary>
static class ImageIndexes
{
    /// <summary>The programs by the platform that they run on, which is one that builds the images.</summary>
    public static IEnumerable<NixBinding> Of(ResolvedFleet fleet)
    {
        var systems = fleet.Systems.Where(system => system.Formats.Any(format => format.Module == "oci"))
            .ToDictionary(system => system.Name, StringComparer.Ordinal);
        if (systems.Count == 0) return [];
        return
            from program in
                from node in fleet.Nodes
                where systems.ContainsKey(node.System)
                from member in node.Traits.Memberships
                where !member.IsConstellation
                group ImageOf(systems[node.System], node.Name) by member.Name into cluster
                let images = OnePerArchitecture(cluster)
                where images.Count > 1
                from platform in images.Select(image => image.System.BuildPlatform).Distinct(StringComparer.Ordinal)
                select (Cluster: cluster.Key, Platform: platform, Images: images)
            group program by program.Platform into platform
            orderby platform.Key
            select Bind(platform.Key, Set([.. platform.OrderBy(program => program.Cluster, StringComparer.Ordinal)
                .Select(program => App(program.Cluster, program.Platform, program.Images))]));
    }

    static ImageOutput ImageOf(ResolvedSystem system, string node)
    {
        var format = system.Formats.First(format => format.Module == "oci");
        return new ImageOutput(ImageOutput.NameOf(node, format), node, system, format);
    }

    // Members of one architecture are alike, as a cluster's members are.
    static List<ImageOutput> OnePerArchitecture(IEnumerable<ImageOutput> images) =>
    [
        .. images.GroupBy(image => image.System.Target.Runtimes.GoArch!, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => same.OrderBy(image => image.Name, StringComparer.Ordinal).First()),
    ];

    static NixBinding App(string cluster, string platform, IEnumerable<ImageOutput> images)
    {
        var program = Call(Import(new NixPath($"./{FlakePaths.Images}/index.nix")), Set(
            Bind("name", cluster),
            Bind("pkgs", Call(new NixIdentifier("import"), new NixIdentifier("nixpkgs"), Set(Bind("system", platform)))),
            Bind("images", List([.. images.Select(image => Set(
                Bind("architecture", image.System.Target.Runtimes.GoArch!),
                Bind("image", Name("self", "packages", image.System.BuildPlatform, image.Name))))]))));
        return Bind($"push-{cluster}", Set(
            Bind("type", "app"),
            Bind("program", new NixInterpolation(EquatableArray.Of<NixExpression>(program, new NixString($"/bin/push-{cluster}"))))));
    }
}
