using System.Globalization;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Programs;

/// <summary>Finds the code of a part of a value.</summary>
static class WrittenPart
{
    /// <summary>The expression of a part; of one that is not written out, the innermost that it comes from.</summary>
    /// <param name="value">The expression of the whole value.</param>
    /// <param name="way">From the whole to the part: keys in sets, positions in lists.</param>
    public static ContentExpression Of(ContentExpression value, IReadOnlyList<string> way)
    {
        var done = 0;
        while (done < way.Count && Next(value, way, ref done) is { } part) value = part;
        return value;
    }

    static ContentExpression? Next(ContentExpression value, IReadOnlyList<string> way, ref int done)
    {
        switch (value)
        {
            case ListExpression list:
                return Element(list, way[done++]);
            case DictionaryExpression dictionary:
                var key = way[done++];
                return dictionary.Entries.FirstOrDefault(entry => IsText(entry.Key, key))?.Value;
            case SetExpression set:
                var rest = way.Skip(done).ToList();
                var member = set.Entries.FirstOrDefault(entry =>
                    entry.Path.Count <= rest.Count && entry.Path.Select((segment, position) => IsText(segment, rest[position])).All(same => same));
                done += member?.Path.Count ?? 0;
                return member?.Value;
            default:
                return null;
        }
    }

    // Behind a list that is spread into this one, positions are not known.
    static ContentExpression? Element(ListExpression list, string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position < list.Elements.Count
        && !list.Elements.Take(position + 1).Any(element => element.Spread)
            ? list.Elements[position].Value
            : null;

    static bool IsText(ContentExpression expression, string text) =>
        expression is LiteralExpression { Value: NixString literal } && string.Equals(literal.Value, text, StringComparison.Ordinal);
}
