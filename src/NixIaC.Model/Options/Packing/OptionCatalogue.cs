namespace NixIaC.Model.Options.Packing;

/// <summary>Several packs, seen as one tree of groups. Where two have the same option, the first counts.</summary>
sealed class OptionCatalogue
{
    const string Prefix = "options/", Suffix = ".pack";
    const string MinimalPack = "minimal/options.pack";

    static readonly Lazy<OptionCatalogue> Lazy = new(() => new());

    readonly OptionPack[] packs;

    OptionCatalogue(IEnumerable<OptionPack> packs) => this.packs = [.. packs];

    /// <summary>The packs that this assembly carries, read anew.</summary>
    public OptionCatalogue()
        : this(typeof(OptionCatalogue).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(Carried))
    {
    }

    /// <summary>The packs that this assembly carries.</summary>
    public static OptionCatalogue Shared => Lazy.Value;

    /// <summary>The options of minimal images, which are no NixOS; read anew.</summary>
    public static OptionCatalogue Minimal => new([Carried(MinimalPack)]);

    /// <summary>These packs and others behind them.</summary>
    public OptionCatalogue With(IEnumerable<OptionPack> others) => new(packs.Concat(others));

    /// <summary>How many blocks were inflated so far.</summary>
    public int InflatedBlocks => packs.Sum(pack => pack.InflatedBlocks);

    /// <summary>How many blocks there are.</summary>
    public int BlockCount => packs.Sum(pack => pack.BlockCount);

    /// <summary>The member of a group with exactly this segment, or null.</summary>
    public OptionEntry? Member(string group, string segment)
    {
        var key = PackFormat.Key(group, segment);
        OptionEntry? found = null;
        foreach (var pack in packs)
        {
            var index = pack.Entries.LowerBound(key);
            if (index < pack.Entries.Count && string.Equals(pack.Entries.Key(index), key, StringComparison.Ordinal))
                found = Both(found, pack.Entry(index));
        }
        return found;
    }

    /// <summary>The member of a group that stands for every key, or null.</summary>
    public OptionEntry? AnyKey(string group)
    {
        var segment = packs.Select(pack => Names(pack, group, "<").FirstOrDefault()).FirstOrDefault(name => name is not null && OptionPath.IsAnyKey(name));
        return segment is null ? null : Member(group, segment);
    }

    /// <summary>The members of a group.</summary>
    public IEnumerable<OptionEntry> Members(string group) => Names(group).Select(name => Member(group, name)!);

    /// <summary>The names of the members of a group, which cost less than the members.</summary>
    public IEnumerable<string> Names(string group) => packs.SelectMany(pack => Names(pack, group, "")).Distinct(StringComparer.Ordinal);

    /// <summary>All options of all packs.</summary>
    public IEnumerable<OptionDeclaration> Options() =>
        packs.SelectMany(pack => pack.All()).Select(entry => entry.Option).OfType<OptionDeclaration>();

    static OptionPack Carried(string name) => new(() => typeof(OptionCatalogue).Assembly.GetManifestResourceStream(name)!);

    static OptionEntry Both(OptionEntry? first, OptionEntry second) =>
        first is null ? second : new(first.Segment, first.HasMembers || second.HasMembers, first.Option ?? second.Option);

    /// <summary>The names of the members that a pack has in a group, in order, from a segment on.</summary>
    static IEnumerable<string> Names(OptionPack pack, string group, string segment)
    {
        var start = PackFormat.Key(group, "");
        for (var index = pack.Entries.LowerBound(PackFormat.Key(group, segment)); index < pack.Entries.Count; index++)
        {
            var key = pack.Entries.Key(index);
            if (!key.StartsWith(start, StringComparison.Ordinal)) break;
            yield return PackFormat.Segment(key);
        }
    }
}
