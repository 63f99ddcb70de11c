namespace NixIaC.Model.Content.Values;

/// <summary>A dictionary; the entries keep the order they are given in, and no key is given twice.</summary>
public sealed record DictionaryValue(EquatableArray<EntryValue> Entries) : ContentValue
{
    internal override int Depth { get; } = DepthAround(Entries.Select(entry => entry.Value));
}

/// <summary>An entry of a dictionary.</summary>
public sealed record EntryValue(ContentValue Key, ContentValue Value);
