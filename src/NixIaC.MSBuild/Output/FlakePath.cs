using System.Collections.Frozen;
using System.Text;

namespace NixIaC.MSBuild.Output;

/// <summary>Which paths may be written below the flake: those that mean the same file on every system.</summary>
static class FlakePath
{
    const string Forbidden = "\\:*?\"<>|";
    const int LongestPart = 255;
    const int LongestShown = 80;

    static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Numbered("COM"), .. Numbered("LPT")]);

    /// <summary>Why a path is not allowed, as the end of a sentence, or null when it is.</summary>
    public static string? Objection(string path)
    {
        if (path.Length == 0) return "it is empty";
        if (path.StartsWith('/')) return "it is absolute, and must be relative to the flake";
        foreach (var character in path)
        {
            if (char.IsControl(character)) return $"it holds the control character U+{(int)character:X4}";
            if (Forbidden.Contains(character, StringComparison.Ordinal)) return $"it holds '{character}', which not every system allows in a name";
        }

        return path.Split('/').Select(ObjectionToPart).FirstOrDefault(objection => objection is not null);
    }

    /// <summary>A path as a message of one line shows it.</summary>
    public static string Shown(string path)
    {
        var start = path.Length > LongestShown ? path[..LongestShown] + "..." : path;
        return string.Concat(start.Select(character => char.IsControl(character) ? $"\\u{(int)character:X4}" : character.ToString()));
    }

    static string? ObjectionToPart(string part) => part switch
    {
        "" => "it has an empty part",
        "." or ".." => $"it has the part '{part}'",
        _ when part.EndsWith('.') || part.EndsWith(' ') => $"its part '{Shown(part)}' ends with a dot or a blank, which Windows drops",
        _ when Reserved.Contains(part.Split('.')[0].TrimEnd(' ')) => $"its part '{Shown(part)}' is the name of a device on Windows",
        _ when Encoding.UTF8.GetByteCount(part) > LongestPart => $"it has a part of more than {LongestPart} bytes",
        _ => null,
    };

    static IEnumerable<string> Numbered(string device) => "0123456789¹²³".Select(number => device + number);
}
