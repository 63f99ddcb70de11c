using NixIaC.Model;
using NixIaC.Model.Options;

namespace NixIaC.OptionTypes.Reading;

/// <summary>Reads the names of options, in which segments may be wildcards.</summary>
static class OptionName
{
    public static EquatableArray<string> Segments(string name)
    {
        var segments = new List<string>();
        for (var start = 0; start <= name.Length;)
        {
            var end = End(name, start);
            var segment = name[start..end];
            segments.Add(segment.StartsWith('"') ? OptionPath.Parse(segment).Segments[0] : segment);
            if (segments[^1].Length == 0 && !segment.StartsWith('"')) throw new FormatException($"The option name \"{name}\" has an empty segment.");
            start = end + 1;
        }
        return segments.ToEquatableArray();
    }

    static int End(string name, int start)
    {
        var close = start < name.Length ? name[start] switch { '"' => '"', '<' => '>', _ => '\0' } : '\0';
        var from = start;
        if (close != '\0')
        {
            from = name.IndexOf(close, start + 1);
            if (from < 0) throw new FormatException($"The option name \"{name}\" has a {name[start]} that is never closed.");
        }
        var end = name.IndexOf('.', from);
        return end < 0 ? name.Length : end;
    }
}
