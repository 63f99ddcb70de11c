using System.Globalization;
using System.Text;

namespace NixIaC.Cli.Import;

/// <summary>String literals of C#.</summary>
static class CSharpString
{
    /// <summary>A literal; text of several lines as a raw one.</summary>
    public static string Literal(string text) => IsPage(text) ? Raw([new(text, null)]) : $"\"{Escape(text)}\"";

    /// <summary>A literal with holes.</summary>
    public static string Interpolated(IReadOnlyList<CSharpPart> parts)
    {
        if (parts.All(part => part.Hole is null)) return Literal(string.Concat(parts.Select(part => part.Text)));
        if (parts.Any(part => part.Text is { } text && text.Contains('\n', StringComparison.Ordinal)) && parts.All(part => part.Text is null || !Unfit(part.Text)))
            return Raw(parts);
        var body = string.Concat(parts.Select(part => part.Hole is { } hole ? $"{{{hole}}}"
            : Escape(part.Text!).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)));
        return $"$\"{body}\"";
    }

    static bool IsPage(string text) => text.TrimEnd('\n').Contains('\n', StringComparison.Ordinal) && !Unfit(text);

    /// <summary>Whether the text would be changed by editors that see to line endings, or not be seen.</summary>
    static bool Unfit(string text) => text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'));

    static string Raw(IReadOnlyList<CSharpPart> parts)
    {
        var text = string.Concat(parts.Select(part => part.Text));
        var quotes = new string('"', Math.Max(3, Longest(text, '"') + 1));
        var hasHoles = parts.Any(part => part.Hole is not null);
        var braces = Math.Max(Longest(text, '{'), Longest(text, '}')) + 1;
        var body = string.Concat(parts.Select(part => part.Text ?? new string('{', braces) + part.Hole + new string('}', braces)));
        return $"{(hasHoles ? new string('$', braces) : "")}{quotes}\n{body}\n{quotes}";
    }

    static int Longest(string text, char c)
    {
        var (longest, run) = (0, 0);
        foreach (var each in text)
        {
            run = each == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            escaped.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' => string.Format(CultureInfo.InvariantCulture, "\\u{0:X4}", (int)c),
                _ => c.ToString(),
            });
        return escaped.ToString();
    }
}

/// <summary>A part of a C# string: text or the expression of a hole.</summary>
readonly record struct CSharpPart(string? Text, string? Hole);
