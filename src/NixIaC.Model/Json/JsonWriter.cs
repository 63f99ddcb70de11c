using System.Globalization;
using System.Text;

namespace NixIaC.Model.Json;

/// <summary>Writes JSON with two spaces a level and a member or item a line.</summary>
public static class JsonWriter
{
    /// <summary>A whole file: lines ended by LF, the last one too.</summary>
    /// <exception cref="UnwritableException">A name is given twice in an object, or text has a lone surrogate.</exception>
    public static string Write(JsonValue value) => Write(value, int.MaxValue);

    /// <summary>A whole file likewise; what lies deeper than a number of levels takes one line.</summary>
    /// <exception cref="UnwritableException">A name is given twice in an object, or text has a lone surrogate.</exception>
    public static string Write(JsonValue value, int levels)
    {
        var text = new StringBuilder();
        Write(text, value, new Break("\n", levels));
        return text.Append('\n').ToString();
    }

    /// <summary>What goes between members or items: a line end with indentation, as far as there are levels left.</summary>
    readonly record struct Break(string NewLine, int Levels)
    {
        public Break Deeper => new(NewLine + "  ", Levels - 1);

        public string AfterComma => Levels > 0 ? NewLine + "  " : " ";

        public string AfterOpening => Levels > 0 ? NewLine + "  " : "";

        public string BeforeClosing => Levels > 0 ? NewLine : "";
    }

    static void Write(StringBuilder text, JsonValue value, Break lines)
    {
        switch (value)
        {
            case JsonString s: text.Append(JsonText.Quote(s.Value)); break;
            case JsonInteger number: text.Append(number.Value.ToString(CultureInfo.InvariantCulture)); break;
            case JsonBoolean boolean: text.Append(boolean.Value ? "true" : "false"); break;
            case JsonNull: text.Append("null"); break;
            case JsonArray array: WriteItems(text, "[]", array.Items, lines, Write); break;
            case JsonObject o: RefuseDuplicates(o); WriteItems(text, "{}", o.Members, lines, WriteMember); break;
            default: throw new UnwritableException($"{value.GetType().Name} is not a kind of JSON value.");
        }
    }

    static void WriteItems<T>(
        StringBuilder text, string brackets, EquatableArray<T> items, Break lines, Action<StringBuilder, T, Break> write)
    {
        text.Append(brackets[0]);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i > 0 ? "," + lines.AfterComma : lines.AfterOpening);
            write(text, items[i], lines.Deeper);
        }
        if (items.Count > 0) text.Append(lines.BeforeClosing);
        text.Append(brackets[1]);
    }

    static void WriteMember(StringBuilder text, JsonMember member, Break lines)
    {
        text.Append(JsonText.Quote(member.Name)).Append(": ");
        Write(text, member.Value, lines);
    }

    static void RefuseDuplicates(JsonObject o)
    {
        // Most objects have a few members, of which there are tens of thousands in a large fleet.
        var names = o.Members.Count > 8 ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < o.Members.Count; i++)
            if (names is null ? IsAmongFirst(o.Members, i) : !names.Add(o.Members[i].Name))
                throw new UnwritableException($"{JsonText.Quote(o.Members[i].Name)} is given twice in one JSON object.");
    }

    static bool IsAmongFirst(EquatableArray<JsonMember> members, int count)
    {
        for (var i = 0; i < count; i++)
            if (string.Equals(members[i].Name, members[count].Name, StringComparison.Ordinal))
                return true;
        return false;
    }
}
