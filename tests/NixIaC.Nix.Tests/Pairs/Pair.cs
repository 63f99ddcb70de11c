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

    /// <summary>The C# of a page that stands in no pair: whole types.</summary>
    public static IEnumerable<string> TypesOf(string page) =>
        CSharpBlocks().Matches(page).Select(match => match.Groups["csharp"].Value).Except(Of(page).Select(pair => pair.CSharp));

    [GeneratedRegex(@"^```csharp\n(?<csharp>((?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex CSharpBlocks();

    [GeneratedRegex(@"^```nix\n(?<nix>((?!```).*\n)*)```\n\n```csharp\n(?<csharp>((?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex("^##? (?<text>.*)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
