using NixIaC.Model.Options;
using NixIaC.OptionTypes.Reading;

namespace NixIaC.OptionPacker;

/// <summary>Completes the replacements of options that moved together.</summary>
/// <remarks>
/// When a whole group was renamed, the source names the new group for each of its options. What a user wants to know is
/// the new name of the option itself.
/// </remarks>
static class Renames
{
    public static IReadOnlyList<OptionDeclaration> Complete(List<OptionDeclaration> options)
    {
        var byName = options.ToDictionary(option => option.Name, StringComparer.Ordinal);
        return options.ConvertAll(option =>
            option is { Alias: true, Replacement: { } group } && Moved(option, group, byName) is { } kept
                ? option with { Replacement = OptionPath.Write([.. OptionName.Segments(group), .. option.Segments.Skip(kept)], wildcards: true) }
                : option);
    }

    /// <summary>How many of the option's segments the new name of its group stands for; null when it stands for all.</summary>
    static int? Moved(OptionDeclaration option, string replacement, Dictionary<string, OptionDeclaration> byName)
    {
        var count = option.Segments.Count;
        // An option above that has the same new name: it moved, and took this one along.
        for (var length = 1; length < count; length++)
            if (byName.TryGetValue(OptionPath.Write(option.Segments.Take(length), wildcards: true), out var above)
                && string.Equals(above.Replacement, replacement, StringComparison.Ordinal))
                return length;
        // A group of the same depth as the option's own.
        return !byName.ContainsKey(replacement) && OptionName.Segments(replacement).Count == count - 1 ? count - 1 : null;
    }
}
