using System.Text;

namespace NixIaC.Model.Options.Checking;

/// <summary>Writes a POSIX extended regular expression as one of .NET.</summary>
sealed class PosixPatternTranslator(string pattern)
{
    const string Special = @".[{()\*+?^$|";

    readonly StringBuilder result = new();
    int position;

    /// <summary>The translation; null when the pattern uses something that only one of the two languages has.</summary>
    public string? Translate()
    {
        var repeated = false;
        while (position < pattern.Length)
        {
            var c = pattern[position++];
            var repeats = c is '*' or '+' or '?' or '{';
            // A repeated repetition means something else in .NET: lazy or possessive matching.
            if (repeats && repeated) return null;
            repeated = repeats;
            if (!(c switch
            {
                '[' => Bracket(),
                '\\' => Escape(),
                '{' => Bounds(),
                '(' => Group(),
                '^' => Write(@"\A"),
                '$' => Write(@"\z"),
                _ => Write(c.ToString()),
            })) return null;
        }
        return result.ToString();
    }

    bool Write(string text)
    {
        result.Append(text);
        return true;
    }

    bool Group() => (position == pattern.Length || pattern[position] != '?') && Write("(");

    bool Escape() => position < pattern.Length && Special.IndexOf(pattern[position]) >= 0 && Write("\\" + pattern[position++]);

    bool Bounds()
    {
        var end = pattern.IndexOf('}', position);
        if (end < 0) return false;
        var bounds = pattern.Substring(position, end - position);
        position = end + 1;
        return bounds.Length > 0 && bounds[0] is >= '0' and <= '9' && bounds.All(c => c is (>= '0' and <= '9') or ',') && Write("{" + bounds + "}");
    }

    bool Bracket()
    {
        Write("[");
        if (position < pattern.Length && pattern[position] == '^')
        {
            position++;
            Write("^");
        }
        for (var first = true; position < pattern.Length; first = false)
        {
            var c = pattern[position++];
            if (c == ']' && !first) return Write("]");
            if (c == '[' && position < pattern.Length && pattern[position] is ':' or '.' or '=')
            {
                if (!Class()) return false;
                continue;
            }
            if (c == '-' && !first && position < pattern.Length && pattern[position] != ']') Write("-");
            else Write(c is '\\' or ']' or '[' or '^' or '-' ? "\\" + c : c.ToString());
        }
        return false;
    }

    bool Class()
    {
        var end = pattern.IndexOf(":]", position + 1, StringComparison.Ordinal);
        if (pattern[position] != ':' || end < 0) return false;
        var members = Members(pattern.Substring(position + 1, end - position - 1));
        position = end + 2;
        return members is not null && Write(members);
    }

    static string? Members(string name) => name switch
    {
        "alnum" => "a-zA-Z0-9",
        "alpha" => "a-zA-Z",
        "blank" => @" \t",
        "cntrl" => @"\x00-\x1f\x7f",
        "digit" => "0-9",
        "graph" => @"\x21-\x7e",
        "lower" => "a-z",
        "print" => @"\x20-\x7e",
        "punct" => @"\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e",
        "space" => @"\x09-\x0d\x20",
        "upper" => "A-Z",
        "xdigit" => "0-9a-fA-F",
        _ => null,
    };
}
