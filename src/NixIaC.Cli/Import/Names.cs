using System.Text;

namespace NixIaC.Cli.Import;

/// <summary>C# names made from names of the configuration.</summary>
static class Names
{
    static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if",
        "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    };

    /// <summary>A local for a name of a let: <c>web-port</c> is <c>webPort</c>.</summary>
    public static string Local(string name)
    {
        var pascal = Pascal(name);
        var start = name.Length > 0 && char.IsAsciiLetterLower(name[0]) ? char.ToLowerInvariant(pascal[0]) + pascal[1..] : pascal;
        return Words.Contains(start) ? "@" + start : start is "nixos" ? "nixos_" : start;
    }

    /// <summary>A type for a host name: <c>web-1</c> is <c>Web1</c>.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder();
        var upper = true;
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c != '_') upper = true;
            else
            {
                if (text.Length == 0 && char.IsAsciiDigit(c)) text.Append('_');
                text.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = false;
            }
        return text.Length == 0 ? "_" : text.ToString();
    }

    /// <summary>Whether a text is an identifier of C# that needs no mark.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && !char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !Words.Contains(text);
}
