using System.Globalization;
using NixIaC.Model.Content.Programs;

namespace NixIaC.Parser.Content;

/// <summary>The formats of <c>string.Format</c>: <c>{0,8:00}</c>.</summary>
static class CompositeFormat
{
    /// <summary>The parts of the text; null when the format is wrong.</summary>
    public static List<InterpolationPart>? Parse(string format, IReadOnlyList<ContentExpression> values)
    {
        var parts = new List<InterpolationPart>();
        var text = "";
        for (var i = 0; i < format.Length; i++)
            if (format[i] is '{' or '}' && i + 1 < format.Length && format[i + 1] == format[i]) text += format[i++];
            else if (format[i] == '}') return null;
            else if (format[i] != '{') text += format[i];
            else
            {
                var end = format.IndexOf('}', i);
                if (end < 0 || Hole(format.Substring(i + 1, end - i - 1), values) is not { } hole) return null;
                if (text.Length > 0) parts.Add(new InterpolationPart(text, null));
                text = "";
                parts.Add(hole);
                i = end;
            }
        if (text.Length > 0) parts.Add(new InterpolationPart(text, null));
        return parts;
    }

    static InterpolationPart? Hole(string hole, IReadOnlyList<ContentExpression> values)
    {
        var colon = hole.IndexOf(':');
        var head = colon < 0 ? hole : hole.Substring(0, colon);
        var comma = head.IndexOf(',');
        var position = comma < 0 ? head : head.Substring(0, comma);
        var alignment = 0;
        if (!int.TryParse(position, NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) || index >= values.Count) return null;
        if (comma >= 0 && !int.TryParse(head.Substring(comma + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out alignment)) return null;
        return new InterpolationPart(null, values[index], colon < 0 ? null : hole.Substring(colon + 1), alignment);
    }
}
