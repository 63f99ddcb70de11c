namespace NixIaC.Model.Secrets;

/// <summary>Lists of systemd units, as users write them.</summary>
static class SecretUnits
{
    static readonly string[] Kinds = [".service", ".socket", ".target", ".timer", ".path", ".mount"];

    public static IEnumerable<string> Of(string? text) => (text ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries).Distinct();

    /// <summary>Whether a text is the whole name of a unit that can be restarted.</summary>
    public static bool IsUnit(string text) =>
        Kinds.Any(kind => text.Length > kind.Length && text.EndsWith(kind, StringComparison.Ordinal))
        && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or ':' or '-' or '_' or '.' or '\\' or '@');
}
