using System.Text.RegularExpressions;
using Xunit;

namespace NixIaC.MSBuild.Tests;

public sealed partial class HelpPageTests
{
    static readonly string Rules = Path.GetFullPath("../../docs/rules", Parts.Targets);

    [Fact]
    public void Every_rule_of_the_task_has_a_page_that_says_what_why_and_the_way_out()
    {
        var ids = Directory.EnumerateFiles(Parts.Targets, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => RuleId().Matches(File.ReadAllText(file)))
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(ids);
        foreach (var id in ids)
        {
            var page = File.ReadAllText(Path.Combine(Rules, id + ".md"));
            Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
            Assert.Contains("\n## Why\n", page, StringComparison.Ordinal);
            Assert.Contains("\n## Way out\n", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Errors_link_to_their_page()
    {
        using var project = new FleetProject();
        project.Declare(FleetProject.Files.Where(file => file.Key != "flake.nix"));
        var result = await project.TryBuild("--tl:on");
        Assert.Contains("https://github.com/nixiac/nixiac/blob/main/docs/rules/NIX9003.md", result.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("NIX9[0-9]{3}")]
    private static partial Regex RuleId();
}
