namespace NixIaC.Model.Names;

/// <summary>Names of containers, as podman and docker allow them.</summary>
public static class ContainerName
{
    /// <summary>Why a text is no container name, as a clause that follows "it"; null when it is one.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "is empty";
        if (text.Length > 128) return $"has {text.Length} characters, at most 128 are allowed";
        if (!IsLetterOrDigit(text[0])) return "does not begin with a letter or digit";
        foreach (var c in text)
            if (!IsLetterOrDigit(c) && c is not ('_' or '.' or '-'))
                return $"contains {Quotation.Of(c)}; only letters, digits, '_', '.' and '-' are allowed";
        return null;
    }

    static bool IsLetterOrDigit(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
