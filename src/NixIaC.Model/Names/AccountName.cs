namespace NixIaC.Model.Names;

/// <summary>Names of Linux accounts.</summary>
public static class AccountName
{
    /// <summary>Why a text is no account name, as a clause that follows "it"; null when it is one.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "is empty";
        if (text.Length > 31) return $"has {text.Length} characters, at most 31 are allowed";
        if (text == "root") return "is the administrator's own account, which every operator may use already";
        if (!(text[0] is >= 'a' and <= 'z' or '_')) return "does not begin with a-z or '_'";
        foreach (var c in text)
            if (!(c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '_'))
                return $"contains {Quotation.Of(c)}; only a-z, 0-9, '-' and '_' are allowed";
        return null;
    }
}
