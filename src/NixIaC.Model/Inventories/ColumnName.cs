namespace NixIaC.Model.Inventories;

/// <summary>Names of columns: <c>Host Key</c>, <c>host_key</c> and <c>HostKey</c> are the same.</summary>
static class ColumnName
{
    /// <summary>The name without what does not count: capitals, blanks, dashes and underscores.</summary>
    public static string Fold(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_'))).ToLowerInvariant();

    /// <summary>Whether two names mean the same column.</summary>
    public static bool Same(string one, string other) => Fold(one) == Fold(other);
}
