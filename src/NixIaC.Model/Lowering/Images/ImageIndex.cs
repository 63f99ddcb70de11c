using NixIaC.Model.Lowering.Workloads;
using NixIaC.Model.Resolution;
using NixIaC.Model.Targets;

namespace NixIaC.Model.Lowering.Images;

/// <summary>Container images of one thing for several architectures, which are pushed under one name.</summary>
/// <param name="Name">The name of the thing: a cluster or a workload.</param>
/// <param name="Images">One for each architecture, by what Go calls that.</param>
sealed record ImageIndex(string Name, EquatableArray<IndexedImage> Images)
{
    /// <summary>All of a fleet, by name.</summary>
    public static IEnumerable<ImageIndex> Of(ResolvedFleet fleet) =>
        OfClusters(fleet).Concat(OfWorkloads(fleet)).Where(index => index.Images.Count > 1).OrderBy(index => index.Name, StringComparer.Ordinal);

    /// <summary>The name of the program that pushes it.</summary>
    public static string ProgramOf(string name) => "push-" + name;

    static IEnumerable<ImageIndex> OfClusters(ResolvedFleet fleet)
    {
        var systems = fleet.Systems.Where(system => system.Formats.Any(format => format.IsOci)).ToDictionary(system => system.Name, StringComparer.Ordinal);
        var members =
            from node in fleet.Nodes
            where systems.ContainsKey(node.System)
            from membership in node.Traits.Memberships
            where !membership.IsConstellation
            select (Cluster: membership.Name, Image: ImageOf(systems[node.System], node.Name));
        return members.GroupBy(member => member.Cluster, member => member.Image, StringComparer.Ordinal).Select(Make);
    }

    static IEnumerable<ImageIndex> OfWorkloads(ResolvedFleet fleet) => WorkloadImage.Of(fleet)
        .GroupBy(image => image.Workload.Name, image => new IndexedImage(image.Name, image.System.Target, image.System.BuildPlatform), StringComparer.Ordinal)
        .Select(Make);

    static IndexedImage ImageOf(ResolvedSystem system, string node) =>
        new(ImageOutput.NameOf(node, system.Formats.First(format => format.IsOci)), system.Target, system.BuildPlatform);

    // Images of one architecture are alike: those of members as the members are.
    static ImageIndex Make(IGrouping<string, IndexedImage> images) => new(images.Key, images
        .GroupBy(image => image.Architecture, StringComparer.Ordinal)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => same.OrderBy(image => image.Name, StringComparer.Ordinal).First())
        .ToEquatableArray());
}

/// <summary>One image of an index.</summary>
/// <param name="Name">The name of its output.</param>
/// <param name="Target">What it runs on.</param>
/// <param name="BuildPlatform">The platform that builds it.</param>
sealed record IndexedImage(string Name, Target Target, string BuildPlatform)
{
    /// <summary>What Go calls the architecture.</summary>
    public string Architecture => Target.Runtimes.GoArch!;
}
