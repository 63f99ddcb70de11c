using System.Globalization;
using System.Text;

namespace NixIaC.Model.Content.Programs.Text;

/// <summary>
/// Writes tags, numbers and texts. Each text stands once, in a table before all else; spans are told by their distance to
/// the one before.
/// </summary>
sealed class TokenWriter
{
    readonly StringBuilder tokens = new();
    readonly StringBuilder table = new();
    readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    CodeSpan last = new("", 0, 0, 0);

    public string ToText() => texts.Count.ToString(CultureInfo.InvariantCulture) + ";" + table + tokens;

    /// <summary>A letter that tells what follows.</summary>
    public void Tag(char tag) => tokens.Append(tag);

    public void Number(long value) => tokens.Append(value.ToString(CultureInfo.InvariantCulture)).Append(';');

    public void Flag(bool value) => tokens.Append(value ? '+' : '-');

    public void Text(string value)
    {
        if (!texts.TryGetValue(value, out var index))
        {
            texts[value] = index = texts.Count;
            var escaped = TextEscape.Escape(value);
            table.Append(escaped.Length.ToString(CultureInfo.InvariantCulture)).Append(';').Append(escaped);
        }
        Number(index);
    }

    public void OptionalText(string? value)
    {
        Flag(value is not null);
        if (value is not null) Text(value);
    }

    public void Span(CodeSpan span)
    {
        var isElsewhere = !string.Equals(span.Body, last.Body, StringComparison.Ordinal);
        if (isElsewhere)
        {
            Tag('@');
            Text(span.Body);
        }
        Number((long)span.Start - last.Start);
        Number(span.Length);
        Number((long)span.Line - last.Line);
        last = span;
    }

    public void List<T>(EquatableArray<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }
}
