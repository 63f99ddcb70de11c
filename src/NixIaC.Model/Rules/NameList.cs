namespace NixIaC.Model.Rules;

/// <summary>Many names in a message.</summary>
static class NameList
{
    const int Most = 10;

    /// <summary>The names, or the first of them and how many more there are.</summary>
    public static string Of(IReadOnlyCollection<string> names) => names.Count <= Most
        ? string.Join(", ", names)
        : FormattableString.Invariant($"{string.Join(", ", names.Take(Most))} and {names.Count - Most} more");
}
