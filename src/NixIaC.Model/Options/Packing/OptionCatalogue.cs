namespace NixIaC.Model.Options.Packing;

/// <summary>All packs that this assembly carries, seen as one tree of groups.</summary>
sealed class OptionCatalogue
{
    const string Suffix = ".pack";

    static readonly Lazy<OptionCatalogue> Lazy = new(() => new());

    readonly OptionPack[] packs = [.. typeof(OptionCatalogue).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(name => new OptionPack(() => typeof(OptionCatalogue).Assembly.GetManifestResourceStream(name)!))];

    public static OptionCatalogue Shared => Lazy.Value;

    /// <summary>How many blocks were inflated so far.</summary>
    public int InflatedBlocks => packs.Sum(pack => pack.InflatedBlocks);

    /// <summary>How many blocks there are.</summary>
    public int BlockCount => packs.Sum(pack => pack.BlockCount);

    /// <summary>The member of a group with exactly this segment, or null.</summary>
    public OptionEntry? Member(string group, string segment)
    {
        var key = PackFormat.Key(group, segment);
        foreach (var pack in packs)
        {
            var index = pack.Entries.LowerBound(key);
            if (index < pack.Entries.Count && string.Equals(pack.Entries.Key(index), key, StringComparison.Ordinal)) return pack.Entry(index);
        }
        return null;
    }

    /// <summary>The member of a group that stands for every key, or null.</summary>
    public OptionEntry? AnyKey(string group)
    {
        foreach (var (pack, index) in From(group, "<"))
            return OptionPath.IsAnyKey(PackFormat.Segment(pack.Entries.Key(index))) ? pack.Entry(index) : null;
        return null;
    }

    /// <summary>The members of a group.</summary>
    public IEnumerable<OptionEntry> Members(string group) => From(group, "").Select(place => place.Pack.Entry(place.Index));

    /// <summary>The names of the members of a group, which cost less than the members.</summary>
    public IEnumerable<string> Names(string group) => From(group, "").Select(place => PackFormat.Segment(place.Pack.Entries.Key(place.Index)));

    /// <summary>All options of all packs.</summary>
    public IEnumerable<OptionDeclaration> Options() =>
        packs.SelectMany(pack => pack.All()).Select(entry => entry.Option).OfType<OptionDeclaration>();

    /// <summary>Where the members of a group lie, from a segment on.</summary>
    IEnumerable<(OptionPack Pack, int Index)> From(string group, string segment)
    {
        var start = PackFormat.Key(group, "");
        foreach (var pack in packs)
            for (var index = pack.Entries.LowerBound(PackFormat.Key(group, segment)); index < pack.Entries.Count; index++)
            {
                if (!pack.Entries.Key(index).StartsWith(start, StringComparison.Ordinal)) break;
                yield return (pack, index);
            }
    }
}
