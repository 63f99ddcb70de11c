namespace NixIaC.Model.Nix;

/// <summary>Identifiers and attribute names.</summary>
static class NixName
{
    static readonly HashSet<string> Keywords =
        new(["assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with"], StringComparer.Ordinal);

    /// <summary>The name itself; refused when it is no identifier.</summary>
    public static string Identifier(string name) =>
        IsIdentifier(name) ? name : throw new UnwritableException($"\"{name}\" is not a Nix identifier.");

    /// <summary>A dotted path of attribute names, each quoted where it must be.</summary>
    public static string Path(IReadOnlyCollection<string> path) =>
        path.Count > 0 ? string.Join(".", path.Select(Attribute)) : throw new UnwritableException("A path needs one segment at least.");

    /// <summary>An attribute name, quoted where it must be.</summary>
    public static string Attribute(string name) => IsIdentifier(name) ? name : NixText.Quote(name);

    public static bool IsIdentifier(string name) =>
        name.Length > 0
        && (IsLetter(name[0]) || name[0] == '_')
        && name.All(IsPart)
        && !Keywords.Contains(name);

    /// <summary>Whether a character may stand inside an identifier.</summary>
    public static bool IsPart(char c) => IsLetter(c) || c is (>= '0' and <= '9') or '_' or '-' or '\'';

    static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
