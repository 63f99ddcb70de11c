namespace NixIaC.Model.Names;

/// <summary>DNS domain names such as <c>home.arpa</c>.</summary>
public static class DomainName
{
    /// <summary>Why a text is no domain name, as a clause that follows "it"; null when it is one.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "is empty";
        if (text.Length > 253) return $"has {text.Length} characters, at most 253 are allowed";
        foreach (var label in text.Split('.'))
        {
            if (label.Length == 0) return "has an empty part between dots";
            if (HostName.Problem(label) is { } problem) return $"has a part, {Quotation.Of(label)}, that {problem}";
        }
        return null;
    }
}
