using System.Collections.Concurrent;
using NixIaC.Model.Options.Packing;

namespace NixIaC.Model.Options;

/// <summary>Keeps the schemas of projects that add options, since a compiler asks for them again and again.</summary>
sealed class ExtendedSchemas
{
    /// <summary>An editor with more such projects open than this makes some schemas anew.</summary>
    const int Kept = 16;

    readonly ConcurrentDictionary<(Release Release, EquatableArray<AddedOptions> Added), OptionSchema> schemas = new();

    public OptionSchema Get(Release release, EquatableArray<AddedOptions> added)
    {
        if (schemas.TryGetValue((release, added), out var known)) return known;
        if (schemas.Count >= Kept) schemas.Clear();
        return schemas.GetOrAdd((release, added), key => new(key.Release, OptionCatalogue.Shared.With(key.Added.Select(options => options.Pack))));
    }
}
