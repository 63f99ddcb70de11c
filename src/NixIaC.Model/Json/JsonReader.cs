using System.Globalization;
using System.Text;

namespace NixIaC.Model.Json;

/// <summary>Reads JSON (RFC 8259), strictly, and says where each value stands.</summary>
public sealed class JsonReader
{
    const int DeepestNesting = 64;

    readonly string text;
    int position;
    int depth;

    JsonReader(string text) => this.text = text;

    /// <summary>The value of a whole text, or what is wrong with it.</summary>
    public static JsonReading Read(string text)
    {
        var reader = new JsonReader(text);
        try
        {
            var value = reader.Value();
            reader.SkipBlanks();
            if (reader.position < text.Length) throw reader.Wrong("The JSON value ends before this; take away what follows it.");
            return new JsonReading(value, null, 0);
        }
        catch (JsonException e)
        {
            return new JsonReading(null, e.Message, e.Position);
        }
    }

    JsonNode Value()
    {
        SkipBlanks();
        if (position == text.Length) throw Wrong("The text ends where a JSON value should be.");
        if (++depth > DeepestNesting) throw Wrong("The values are nested too deeply.");
        JsonNode value = text[position] switch
        {
            '{' => Object(),
            '[' => Array(),
            '"' => Quoted(),
            _ => Word(),
        };
        depth--;
        return value;
    }

    JsonMembers Object()
    {
        var start = position;
        var members = new List<JsonNamed>();
        foreach (var _ in Items('}'))
        {
            if (position == text.Length || text[position] != '"') throw Wrong("Write the member's name here, in double quotes.");
            var name = Quoted();
            SkipBlanks();
            if (position == text.Length || text[position] != ':') throw Wrong("Write ':' between a name and its value.");
            position++;
            members.Add(new JsonNamed(name, Value()));
        }
        return new JsonMembers(start, position - start, members.ToEquatableArray());
    }

    JsonItems Array()
    {
        var start = position;
        var items = new List<JsonNode>();
        foreach (var _ in Items(']')) items.Add(Value());
        return new JsonItems(start, position - start, items.ToEquatableArray());
    }

    // Stands at each item in turn, and behind the bracket at the end.
    IEnumerable<int> Items(char end)
    {
        position++;
        SkipBlanks();
        for (var count = 0; position == text.Length || count > 0 || text[position] != end; count++)
        {
            yield return count;
            SkipBlanks();
            if (position < text.Length && text[position] == end) break;
            if (position == text.Length || text[position] != ',') throw Wrong($"Write ',' or '{end}' here.");
            position++;
            SkipBlanks();
        }
        position++;
    }

    JsonQuoted Quoted()
    {
        var start = position++;
        var value = new StringBuilder();
        for (; position < text.Length && text[position] != '"'; position++)
        {
            if (text[position] < ' ') throw Wrong("A string ends on the line where it begins; write \\n for a new line, and close the quotes.");
            value.Append(text[position] == '\\' ? Escape() : text[position]);
        }
        if (position == text.Length) throw new JsonException("The quotes that open here are never closed.", start);
        position++;
        return new JsonQuoted(start, position - start, value.ToString());
    }

    char Escape()
    {
        if (++position == text.Length) throw Wrong("The text ends within a string.");
        switch (text[position])
        {
            case '"' or '\\' or '/': return text[position];
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when position + 4 < text.Length
                && ushort.TryParse(text.Substring(position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                position += 4;
                return (char)code;
            default: throw Wrong("JSON knows no such escape; write \\\\ for a backslash.");
        }
    }

    JsonWord Word()
    {
        var start = position;
        while (position < text.Length && text[position] is not (' ' or '\t' or '\n' or '\r' or ',' or ':' or '"' or '{' or '}' or '[' or ']')) position++;
        var word = text.Substring(start, position - start);
        if (word is "null" or "true" or "false" || JsonNumber.Is(word)) return new JsonWord(start, word.Length, word);
        throw new JsonException("This is no JSON value; text stands in double quotes.", start);
    }

    void SkipBlanks()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n' or '\r') position++;
    }

    JsonException Wrong(string message) => new(message, position);

    sealed class JsonException(string message, int position) : Exception(message)
    {
        public int Position => position;
    }
}

/// <summary>What came of reading a text as JSON.</summary>
/// <param name="Value">The value, or null.</param>
/// <param name="Problem">Why there is none, one or more sentences; null when there is one.</param>
/// <param name="Position">Where the problem is, in characters from the beginning.</param>
public sealed record JsonReading(JsonNode? Value, string? Problem, int Position);
