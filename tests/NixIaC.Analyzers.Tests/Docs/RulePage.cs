using System.Text.RegularExpressions;
using NixIaC.Analyzers.Tests.Harness;

namespace NixIaC.Analyzers.Tests.Docs;

/// <summary>A page of docs/rules.</summary>
sealed partial record RulePage(string Id, string Text)
{
    public static string Folder { get; } = Repository.Path("docs", "rules");

    /// <summary>All pages of rules, by id.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "NIX*.md").Order(StringComparer.Ordinal)
            .Select(path => new RulePage(Path.GetFileNameWithoutExtension(path), System.IO.File.ReadAllText(path))),
    ];

    public static RulePage Of(string id) => All.Single(page => page.Id == id);

    /// <summary>The title behind the id in the first line.</summary>
    public string? Title => Heading().Match(Text) is { Success: true } heading && heading.Groups["id"].Value == Id ? heading.Groups["title"].Value : null;

    /// <summary>The C# block under a heading, as the project that the page's reader has.</summary>
    public UserProject Example(string heading)
    {
        var section = Text.Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
        var code = Block().Match(section).Groups["code"].Value;
        var alone = code.Contains("[Fleet(", StringComparison.Ordinal) || code.StartsWith("// a project of its own\n", StringComparison.Ordinal);
        return (alone ? UserProject.Bare(code) : UserProject.WithPrelude(code)) with
        {
            Files = [.. File().Matches(section).Select(file => (file.Groups["path"].Value, file.Groups["text"].Value + "\n"))],
        };
    }

    // A file of the project: its path, and then what it says.
    [GeneratedRegex(@"\n`(?<path>[^`\n]+)`:\n\n```[a-z]+\n(?<text>.*?)\n```\n", RegexOptions.Singleline)]
    private static partial Regex File();

    [GeneratedRegex(@"\A# (?<id>NIX\d{4}): (?<title>[^\n]+)\n")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\n```csharp\n(?<code>.*?)\n```\n", RegexOptions.Singleline)]
    private static partial Regex Block();
}
