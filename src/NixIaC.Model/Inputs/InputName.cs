using NixIaC.Model.Names;

namespace NixIaC.Model.Inputs;

/// <summary>Names of flake inputs.</summary>
public static class InputName
{
    static readonly string[] Reserved = ["self", "nixpkgs"];

    /// <summary>Why a text is no such name, as a clause that follows "it"; null when it is one.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "is empty";
        if (text[0] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))) return "does not begin with a letter";
        foreach (var c in text)
            if (!(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_'))
                return $"contains {Quotation.Of(c)}; only letters, digits, '-' and '_' are allowed";
        return null;
    }

    /// <summary>Whether every flake of ours has an input of this name already.</summary>
    public static bool IsReserved(string text) => Reserved.Contains(text);
}
