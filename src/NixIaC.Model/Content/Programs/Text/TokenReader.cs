using System.Globalization;

namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Reads what <see cref="TokenWriter"/> wrote.</summary>
/// <exception cref="FormatException">The text is not of that form.</exception>
sealed class TokenReader
{
    /// <summary>Deeper programs are not written by anyone, and would not be evaluated.</summary>
    const int Deepest = 500;

    readonly string text;
    readonly string[] texts;
    int position;
    int depth;
    CodeSpan last = new("", 0, 0, 0);

    public TokenReader(string text, int start)
    {
        (this.text, position) = (text, start);
        texts = new string[Count()];
        for (var i = 0; i < texts.Length; i++)
        {
            var length = Count();
            texts[i] = TextEscape.Unescape(text.Substring(position, length));
            position += length;
        }
    }

    public char Tag() => position < text.Length ? text[position++] : throw new FormatException();

    public bool Flag() => Tag() switch { '+' => true, '-' => false, _ => throw new FormatException() };

    public long Number()
    {
        var end = text.IndexOf(';', position);
        if (end < 0 || end - position > 20
            || !long.TryParse(text.Substring(position, end - position), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            throw new FormatException();
        position = end + 1;
        return value;
    }

    public int Int32() => Number() is var value && value is >= int.MinValue and <= int.MaxValue ? (int)value : throw new FormatException();

    public string Text() => Int32() is var index && index >= 0 && index < texts.Length ? texts[index] : throw new FormatException();

    public string? OptionalText() => Flag() ? Text() : null;

    public T Member<T>() where T : struct, Enum
    {
        // By name: a member that this version does not know is a newer one.
        return Enum.TryParse<T>(Text(), out var value) && Enum.IsDefined(typeof(T), value) ? value : throw new FormatException();
    }

    public CodeSpan Span()
    {
        var body = last.Body;
        if (position < text.Length && text[position] == '@')
        {
            position++;
            body = Text();
        }
        var (start, length, line) = (Number(), Int32(), Number());
        return last = new(body, Within32(last.Start, start), length, Within32(last.Line, line));
    }

    public EquatableArray<T> List<T>(Func<T> read)
    {
        var items = new T[Count()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items.ToEquatableArray();
    }

    /// <summary>Reads something that may hold others of its kind.</summary>
    public T Nested<T>(Func<T> read)
    {
        if (++depth > Deepest) throw new FormatException();
        var value = read();
        depth--;
        return value;
    }

    public void End()
    {
        if (position != text.Length) throw new FormatException();
    }

    /// <summary>A number of things that follow, each of which takes a character at least.</summary>
    int Count() => Number() is var value && value >= 0 && value <= text.Length - position ? (int)value : throw new FormatException();

    static int Within32(int from, long distance) =>
        distance is >= -2L * int.MaxValue - 1 and <= 2L * int.MaxValue + 1 && from + distance is >= int.MinValue and <= int.MaxValue
            ? (int)(from + distance)
            : throw new FormatException();
}
