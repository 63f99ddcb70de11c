namespace NixIaC.Model.Names;

/// <summary>Names of network cards in Linux.</summary>
public static class InterfaceName
{
    /// <summary>Why a text is no such name, as a clause that follows "it"; null when it is one.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "is empty";
        if (text.Length > 15) return $"has {text.Length} characters, at most 15 are allowed";
        foreach (var c in text)
            if (c is <= ' ' or > '~' or '/' or ':')
                return $"contains {Quotation.Of(c)}";
        return null;
    }
}
