namespace NixIaC.Model.Nix.Parsing;

/// <summary>Characters that begin nothing in Nix, with what is usually meant by them.</summary>
static class NixStrangers
{
    public static string Words(string text) => text switch
    {
        "|>" or "<|" => $"The operator {text} is an experiment of Nix that is not taken here; apply the function with a space or parentheses.",
        "'" => "A string stands between double quotes.",
        "&" => "The operator and is written &&.",
        "|" => "The operator or is written ||.",
        "$" => "A dollar sign stands only in strings and before a brace.",
        "\\" => "A backslash stands only in strings.",
        "%" => "Nix has no operator %; use lib.mod.",
        "^" => "Nix has no operator ^.",
        "`" => "Nix has no backticks; a string stands between double quotes.",
        "~" => "A home path goes on with a slash: ~/file.",
        "\uFEFF" => "The text begins with a byte order mark, which Nix does not take; save the file without it.",
        "\u201C" or "\u201D" or "\u201E" => $"{text} is a quote of typography; write a plain double quote.",
        "\u00A0" => "A no-break space stands here; write a plain space.",
        _ when text.Length == 1 && (char.IsControl(text[0]) || char.IsWhiteSpace(text[0]) || char.IsSurrogate(text[0])) =>
            $"The character U+{(int)text[0]:X4} cannot stand outside strings and comments.",
        _ => $"The character {text} cannot stand outside strings and comments.",
    };
}
