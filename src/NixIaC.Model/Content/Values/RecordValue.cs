namespace NixIaC.Model.Content.Values;

/// <summary>A record, tuple, key-value pair or instance of a profile.</summary>
/// <param name="Fields">The fields in order.</param>
/// <param name="Positions">How many of them, from the first, a deconstruction gives.</param>
public sealed record RecordValue(EquatableArray<FieldValue> Fields, int Positions) : ContentValue
{
    internal override int Depth { get; } = DepthAround(Fields.Select(field => field.Value));

    /// <summary>The field of a name, or null.</summary>
    public ContentValue? Find(string name)
    {
        foreach (var field in Fields)
            if (string.Equals(field.Name, name, StringComparison.Ordinal))
                return field.Value;
        return null;
    }

    /// <summary>The record with one field changed, or added at the end.</summary>
    public RecordValue With(string name, ContentValue value)
    {
        var known = Find(name) is not null;
        return new(
            known
                ? Fields.Select(field => string.Equals(field.Name, name, StringComparison.Ordinal) ? field with { Value = value } : field)
                    .ToEquatableArray()
                : Fields.Append(new FieldValue(name, value)).ToEquatableArray(),
            Positions);
    }

    /// <summary>A record all of whose fields have a position.</summary>
    public static RecordValue Of(params (string Name, ContentValue Value)[] fields) =>
        new(fields.Select(field => new FieldValue(field.Name, field.Value)).ToEquatableArray(), fields.Length);
}

/// <summary>A field of a record.</summary>
public sealed record FieldValue(string Name, ContentValue Value);

/// <summary>The inventory row of the node at hand: a record of which it is known what is read of it.</summary>
sealed record RowValue(RecordValue Row) : ContentValue
{
    internal override int Depth => Row.Depth;
}
