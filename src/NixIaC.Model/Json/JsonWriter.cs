using System.Globalization;
using System.Text;

namespace NixIaC.Model.Json;

/// <summary>Writes JSON with two spaces a level and a member or item a line.</summary>
public static class JsonWriter
{
    /// <summary>A whole file: lines ended by LF, the last one too.</summary>
    /// <exception cref="UnwritableException">A name is given twice in an object, or text has a lone surrogate.</exception>
    public static string Write(JsonValue value)
    {
        var text = new StringBuilder();
        Write(text, value, "\n");
        return text.Append('\n').ToString();
    }

    static void Write(StringBuilder text, JsonValue value, string newLine)
    {
        switch (value)
        {
            case JsonString s: text.Append(JsonText.Quote(s.Value)); break;
            case JsonInteger number: text.Append(number.Value.ToString(CultureInfo.InvariantCulture)); break;
            case JsonBoolean boolean: text.Append(boolean.Value ? "true" : "false"); break;
            case JsonNull: text.Append("null"); break;
            case JsonArray array: WriteItems(text, "[]", array.Items, newLine, Write); break;
            case JsonObject o: RefuseDuplicates(o); WriteItems(text, "{}", o.Members, newLine, WriteMember); break;
            default: throw new UnwritableException($"{value.GetType().Name} is not a kind of JSON value.");
        }
    }

    static void WriteItems<T>(
        StringBuilder text, string brackets, EquatableArray<T> items, string newLine, Action<StringBuilder, T, string> write)
    {
        text.Append(brackets[0]);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(newLine).Append("  ");
            write(text, items[i], newLine + "  ");
        }
        if (items.Count > 0) text.Append(newLine);
        text.Append(brackets[1]);
    }

    static void WriteMember(StringBuilder text, JsonMember member, string newLine)
    {
        text.Append(JsonText.Quote(member.Name)).Append(": ");
        Write(text, member.Value, newLine);
    }

    static void RefuseDuplicates(JsonObject o)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in o.Members)
            if (!names.Add(member.Name))
                throw new UnwritableException($"{JsonText.Quote(member.Name)} is given twice in one JSON object.");
    }
}
