using NixIaC.Model.Declarations;
using NixIaC.Model.Options;

namespace NixIaC.Model.Rules.Options;

/// <summary>Option paths as they stand in attributes. Messages may show those without a problem as they are.</summary>
static class WrittenPath
{
    // Twice as long as any that people write.
    const int Longest = 300;

    /// <summary>Why a text is no path, as sentences; null when it is one.</summary>
    public static string? Problem(string text) => Read(text).Problem;

    /// <summary>The path of an option; null when it has a problem.</summary>
    public static OptionPath? Of(OptionFact option) => Read(option.Path).Path;

    static (OptionPath? Path, string? Problem) Read(string text) =>
        text.Length > Longest ? (null, $"It has {text.Length} characters, at most {Longest} are allowed.")
        : text.Any(char.IsControl) ? (null, "It has a line end or another control character.")
        : OptionPath.TryParse(text, out var path, out var error) ? (path, null)
        : (null, $"At character {error!.Position + 1}: {error.Message}");
}
