using System.Text.RegularExpressions;

namespace NixIaC.Nix.Tests.Pairs;

/// <summary>Nix and C# that must mean the same, as a page shows them: a block of each, one after the other.</summary>
/// <param name="Heading">The heading that they stand below.</param>
/// <param name="Nix">The bindings of a module.</param>
/// <param name="CSharp">The statements of a <c>Configure</c>.</param>
sealed partial record Pair(string Heading, string Nix, string CSharp)
{
    /// <summary>All pairs of a page.</summary>
    public static IReadOnlyList<Pair> Of(string page) =>
        [.. Blocks().Matches(page).Select(match => new Pair(
            Headings().Matches(page[..match.Index]).Last().Groups["text"].Value, match.Groups["nix"].Value, match.Groups["csharp"].Value))];

    [GeneratedRegex(@"^```nix\n(?<nix>((?!```).*\n)*)```\n\n```csharp\n(?<csharp>((?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^##? (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
