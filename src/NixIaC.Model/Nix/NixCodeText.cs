namespace NixIaC.Model.Nix;

/// <summary>Code of users, as it is written: without the white space around it, with LF line ends.</summary>
static class NixCodeText
{
    public static string Of(string code)
    {
        NixText.Check(code);
        var text = code.Replace("\r\n", "\n").Trim(' ', '\t', '\r', '\n');
        return text.Length > 0 ? text : throw new UnwritableException("Nix code must be an expression, but it is empty.");
    }

    /// <summary>Whether a comment may run to the end of the code and beyond.</summary>
    public static bool NeedsLineEnd(string text) => text.IndexOf('#', text.LastIndexOf('\n') + 1) >= 0;

    /// <summary>Whether it is a name, a selection, a number or a plain string: one that no place can tear apart.</summary>
    public static bool IsSimple(string code)
    {
        var text = Of(code);
        return text.Split('.').All(NixName.IsIdentifier) || text.All(c => c is >= '0' and <= '9') || IsPlainString(text);
    }

    static bool IsPlainString(string text) =>
        text.Length > 1 && text[0] == '"' && text[text.Length - 1] == '"'
        && text.IndexOfAny(['"', '\\', '$', '\n'], 1, text.Length - 2) < 0;
}
