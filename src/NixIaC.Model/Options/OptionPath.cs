using System.Text;

namespace NixIaC.Model.Options;

/// <summary>The path of an option as a user writes it: <c>services.nginx.virtualHosts."example.org".forceSSL</c>.</summary>
/// <param name="Segments">The segments, unquoted.</param>
public sealed record OptionPath(EquatableArray<string> Segments)
{
    /// <summary>Reads a path; false with the reason when the text is malformed.</summary>
    public static bool TryParse(string text, out OptionPath path, out OptionPathError? error)
    {
        var parser = new OptionPathParser(text);
        path = new(parser.Parse());
        error = parser.Error;
        return error is null;
    }

    /// <summary>Reads a path.</summary>
    /// <exception cref="FormatException">The text is malformed; the message names the position.</exception>
    public static OptionPath Parse(string text) =>
        TryParse(text, out var path, out var error)
            ? path
            : throw new FormatException($"Option path, character {error!.Position + 1}: {error.Message}");

    /// <summary>The path below this one.</summary>
    public OptionPath Append(string segment) => new(Segments.Append(segment).ToEquatableArray());

    /// <summary>The path as Nix writes it, with quotes where they are needed.</summary>
    public override string ToString() => Write(Segments, wildcards: false);

    internal static string Write(IEnumerable<string> segments, bool wildcards)
    {
        var text = new StringBuilder();
        foreach (var segment in segments)
        {
            if (text.Length > 0) text.Append('.');
            if (IsPlain(segment) || (wildcards && IsWildcard(segment))) text.Append(segment);
            else AppendQuoted(text, segment);
        }
        return text.ToString();
    }

    internal static bool IsWildcard(string segment) => segment is "*" || IsAnyKey(segment);

    internal static bool IsAnyKey(string segment) => segment.Length > 2 && segment[0] == '<' && segment[segment.Length - 1] == '>';

    internal static bool IsStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    internal static bool IsPart(char c) => IsStart(c) || c is (>= '0' and <= '9') or '-' or '\'';

    static bool IsPlain(string segment) => segment.Length > 0 && IsStart(segment[0]) && segment.All(IsPart);

    static void AppendQuoted(StringBuilder text, string segment)
    {
        text.Append('"');
        for (var i = 0; i < segment.Length; i++)
            text.Append(segment[i] switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => @"\n",
                '\r' => @"\r",
                '\t' => @"\t",
                '$' when i + 1 < segment.Length && segment[i + 1] == '{' => @"\$",
                var c => c.ToString(),
            });
        text.Append('"');
    }
}
