namespace NixIaC.Model.Content.Values;

/// <summary>A list of values.</summary>
public sealed record ListValue(EquatableArray<ContentValue> Items) : ContentValue
{
    internal override int Depth { get; } = DepthAround(Items);

    /// <summary>A list of the values given.</summary>
    public static ListValue Of(IEnumerable<ContentValue> items) => new(items.ToEquatableArray());
}

/// <summary>A list in an order that <c>ThenBy</c> can refine.</summary>
/// <param name="Items">The elements.</param>
/// <param name="Ranks">For each element a number; elements that the order does not tell apart have the same.</param>
sealed record OrderedValue(EquatableArray<ContentValue> Items, EquatableArray<int> Ranks) : ContentValue
{
    internal override int Depth { get; } = DepthAround(Items);
}

/// <summary>One group of <c>GroupBy</c>: a list with a key.</summary>
sealed record GroupingValue(ContentValue Key, EquatableArray<ContentValue> Items) : ContentValue
{
    internal override int Depth { get; } = DepthAround(Items.Append(Key));
}
