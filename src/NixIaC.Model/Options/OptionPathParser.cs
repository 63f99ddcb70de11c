using System.Text;

namespace NixIaC.Model.Options;

/// <summary>Reads the segments of an option path, quoted ones with the escapes of Nix strings.</summary>
sealed class OptionPathParser(string text)
{
    int position;

    public OptionPathError? Error { get; private set; }

    public EquatableArray<string> Parse()
    {
        var segments = new List<string>();
        do
        {
            if (Segment() is not { } segment) return default;
            segments.Add(segment);
        }
        while (Dot());
        return Error is null ? segments.ToEquatableArray() : default;
    }

    string? Segment()
    {
        if (position == text.Length)
            return Fail(position == 0 ? "The path is empty; write one such as services.openssh.enable." : "A name must follow the dot.");
        var c = text[position];
        if (c == '"') return Quoted();
        if (OptionPath.IsStart(c)) return Plain();
        return Fail(c switch
        {
            '.' => "A name is missing before this dot.",
            '*' or '[' => "Nix has no path to an element of a list; set the whole list.",
            '<' => "Write the name that is meant in place of <name>.",
            _ => $"{Show(c)} cannot begin a name here; put the name between double quotes.",
        });
    }

    string Plain()
    {
        var start = position;
        while (position < text.Length && OptionPath.IsPart(text[position])) position++;
        return text.Substring(start, position - start);
    }

    string? Quoted()
    {
        var start = position++;
        var value = new StringBuilder();
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '"')
            {
                position++;
                return value.ToString();
            }
            if (c == '$' && position + 1 < text.Length && text[position + 1] == '{')
                return Fail(@"A path cannot hold ${...}; write \${ when these characters are meant.");
            if (c == '\\')
            {
                if (++position == text.Length) break;
                c = text[position] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other };
            }
            if (c == '\0') return Fail("A Nix string cannot hold the character NUL.");
            value.Append(c);
            position++;
        }
        position = start;
        return Fail("The quote that begins here is never closed.");
    }

    bool Dot()
    {
        if (position == text.Length) return false;
        if (text[position] == '.')
        {
            position++;
            return true;
        }
        Fail(text[position] is '['
            ? "Nix has no path to an element of a list; set the whole list."
            : $"{Show(text[position])} cannot stand here; put the name between double quotes.");
        return false;
    }

    string? Fail(string message)
    {
        Error = new(position, message);
        return null;
    }

    static string Show(char c) => c switch
    {
        '"' => "A quote",
        ' ' => "A space",
        _ when char.IsControl(c) || char.IsSurrogate(c) || char.IsWhiteSpace(c) => $"The character U+{(int)c:X4}",
        _ => $"The character {c}",
    };
}
