namespace NixIaC.OptionTypes.Reading;

/// <summary>The names of options that begin alike.</summary>
public static class OptionPrefix
{
    /// <summary>Whether an option has this name, or lies below it.</summary>
    public static bool Covers(string prefix, string name) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && (name.Length == prefix.Length || name[prefix.Length] == '.');
}
