using System.Text;

namespace NixIaC.Model.Names;

/// <summary>Host names: how they are made from C# names, and what is allowed (RFC 1123, lower case).</summary>
public static class HostName
{
    /// <summary>The longest that DNS and Linux allow.</summary>
    public const int MaximumLength = 63;

    /// <summary><c>WebServer</c> becomes <c>web-server</c>, <c>HTTPProxy2</c> <c>http-proxy2</c>, <c>X86_64Box</c> <c>x86-64-box</c>.</summary>
    public static string FromTypeName(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if ((name[i] == '_' || StartsWord(name, i)) && text.Length > 0 && text[text.Length - 1] != '-') text.Append('-');
            if (name[i] != '_') text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString().TrimEnd('-');
    }

    /// <summary>Why a text is no host name, as a clause that follows "it"; null when it is one.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "is empty";
        if (text.Length > MaximumLength) return $"has {text.Length} characters, at most {MaximumLength} are allowed";
        if (text[0] == '-' || text[text.Length - 1] == '-') return "begins or ends with '-'";
        foreach (var c in text)
            if (!(c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
                return $"contains {Quotation.Of(c)}; only a-z, 0-9 and '-' are allowed";
        return null;
    }

    static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i]) && i > 0
        && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
