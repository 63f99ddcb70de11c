using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>What all levels together say of how a mascot runs containers and where it gets images.</summary>
/// <param name="Runtime">The nearest level's runtime, or null when none says.</param>
/// <param name="Registries">By host; of one host the nearest level's.</param>
sealed record MascotContent(ContainerRuntimeFact? Runtime, EquatableArray<RegistryFact> Registries)
{
    /// <summary>What levels say, the nearest first, and the caches of images beside the machine.</summary>
    public static MascotContent Of(IReadOnlyList<ContentLevel> levels, IEnumerable<ResolvedImageCache> caches)
    {
        var facts = levels.SelectMany(level => level.Facts).ToList();
        return new MascotContent(
            facts.OfType<ContainerRuntimeFact>().FirstOrDefault(),
            facts.OfType<RegistryFact>().Concat(caches.Select(cache => new RegistryFact(cache.For, cache.Url, false)))
                .GroupBy(registry => registry.Host, StringComparer.Ordinal).Select(same => same.First())
                .OrderBy(registry => registry.Host, StringComparer.Ordinal).ToEquatableArray());
    }
}
