using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
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

    /// <summary>The C# block under a heading, as the project that the page's reader has; a block before it may be another project.</summary>
    public UserProject Example(string heading)
    {
        var section = Text.Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
        var blocks = Block().Matches(section).Select(block => block.Groups["code"].Value).ToList();
        var code = blocks.First(block => !IsOther(block));
        var alone = code.Contains("[Fleet(", StringComparison.Ordinal) || code.StartsWith("// a project of its own\n", StringComparison.Ordinal);
        return (alone ? UserProject.Bare(code) : UserProject.WithPrelude(code)) with
        {
            OtherReferences = [.. blocks.Where(IsOther).Select(Other)],
            Files = [.. File().Matches(section).Select(file => (file.Groups["path"].Value, file.Groups["text"].Value + "\n"))],
        };
    }

    const string OtherProject = "// the project ";

    static bool IsOther(string code) => code.StartsWith(OtherProject, StringComparison.Ordinal);

    static MetadataReference Other(string code) =>
        UserProject.Bare(code).Compile(code[OtherProject.Length..code.IndexOf('\n', StringComparison.Ordinal)]).ToMetadataReference();

    // A file of the project: its path, and then what it says.
    [GeneratedRegex(@"\n`(?<path>[^`\n]+)`:\n\n```[a-z]+\n(?<text>.*?)\n```\n", RegexOptions.Singleline)]
    private static partial Regex File();

    [GeneratedRegex(@"\A# (?<id>NIX\d{4}): (?<title>[^\n]+)\n")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\n```csharp\n(?<code>.*?)\n```\n", RegexOptions.Singleline)]
    private static partial Regex Block();
}
