using System.Text;

namespace NixIaC.Model.Options.Packing;

/// <summary>One packed schema.</summary>
sealed class OptionPack
{
    readonly PackTable types;
    readonly PackTable modules;
    readonly OptionType?[] readTypes;

    /// <summary>Reads the head of a pack.</summary>
    /// <param name="open">Opens a seekable stream over it; called once for each block, from any thread.</param>
    public OptionPack(Func<Stream> open)
    {
        using var stream = open();
        var lead = PackStream.Read(stream, PackFormat.Mark.Length + sizeof(int));
        if (!string.Equals(Encoding.ASCII.GetString(lead, 0, PackFormat.Mark.Length), PackFormat.Mark, StringComparison.Ordinal))
            throw new InvalidDataException("This is no packed option schema, or one of another version.");
        var length = 0;
        for (var i = 0; i < sizeof(int); i++) length |= lead[PackFormat.Mark.Length + i] << (8 * i);
        var head = new PackReader(PackStream.Read(stream, length), 0);
        var offset = lead.Length + length;
        types = new(open, head, ref offset);
        modules = new(open, head, ref offset);
        Entries = new(open, head, ref offset);
        readTypes = new OptionType?[types.Count];
    }

    /// <summary>The members of all groups.</summary>
    public PackTable Entries { get; }

    /// <summary>How many blocks were inflated so far, of all tables.</summary>
    public int InflatedBlocks => types.InflatedBlocks + modules.InflatedBlocks + Entries.InflatedBlocks;

    /// <summary>How many blocks there are.</summary>
    public int BlockCount => types.BlockCount + modules.BlockCount + Entries.BlockCount;

    /// <summary>All types, by their words.</summary>
    public IEnumerable<KeyValuePair<string, OptionType>> Types() =>
        types.All().Select(record => new KeyValuePair<string, OptionType>(record.Key, record.Value.Type()));

    /// <summary>The entry at an index of <see cref="Entries"/>.</summary>
    public OptionEntry Entry(int index) => Read(Entries.Key(index), Entries.Body(index));

    /// <summary>All entries, options and groups.</summary>
    public IEnumerable<OptionEntry> All() => Entries.All().Select(record => Read(record.Key, record.Value));

    OptionEntry Read(string key, PackReader body)
    {
        var flags = (EntryFlags)body.Count();
        return new(PackFormat.Segment(key), Has(EntryFlags.Members), Has(EntryFlags.Option) ? ReadOption() : null);

        bool Has(EntryFlags flag) => (flags & flag) != 0;

        OptionDeclaration ReadOption()
        {
            var type = body.Count();
            var option = new OptionDeclaration
            {
                Segments = new(PackFormat.Segments(key)),
                TypeText = types.Key(type),
                Type = Type(type),
                ReadOnly = Has(EntryFlags.ReadOnly),
                Internal = Has(EntryFlags.Internal),
                PartialModule = Has(EntryFlags.PartialModule),
                Alias = Has(EntryFlags.Alias),
                HasComputedDefault = Has(EntryFlags.ComputedDefault),
                Module = Has(EntryFlags.Module) ? modules.Key(body.Count()) : null,
                Default = Has(EntryFlags.Default) ? body.Value() : null,
                Since = Has(EntryFlags.Since) ? body.Release() : null,
                RemovedIn = Has(EntryFlags.RemovedIn) ? body.Release() : null,
                Replacement = Has(EntryFlags.Replacement) ? body.Text() : null,
            };
            if (!Has(EntryFlags.ChangedIn)) return option;
            var changedIn = body.Release();
            int? formerType = Has(EntryFlags.BeforeType) ? body.Count() : null;
            return option with
            {
                ChangedIn = changedIn,
                Before = new(
                    formerType is { } text ? types.Key(text) : null,
                    formerType is { } former ? Type(former) : null,
                    Has(EntryFlags.BeforeDefault) ? body.Value() : null,
                    Has(EntryFlags.BeforeDefaultText) ? body.Text() : null),
            };
        }
    }

    OptionType Type(int index) => readTypes[index] ??= types.Body(index).Type();
}
