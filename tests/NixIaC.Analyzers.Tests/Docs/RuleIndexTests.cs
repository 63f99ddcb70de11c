using NixIaC.Model.Rules;
using Xunit;

namespace NixIaC.Analyzers.Tests.Docs;

public sealed class RuleIndexTests
{
    static readonly (char Block, string Name)[] Blocks =
        [('0', "Shape"), ('1', "Topology"), ('2', "Targets and images"), ('3', "Networks"), ('4', "Options"), ('5', "Secrets"), ('9', "Build")];

    [Fact]
    public void The_index_lists_every_page()
    {
        var path = Path.Combine(RulePage.Folder, "index.md");
        var fresh = Fresh();
        Assert.True(File.Exists(path) && File.ReadAllText(path) == fresh, $"docs/rules/index.md is stale. Its content should be:\n\n{fresh}");
    }

    static string Fresh() =>
        "# Rules\n\nEverything that NixIaC reports, by number. An error keeps the fleet from being written.\n\n"
        + "What is configurable is set in `.editorconfig`: `dotnet_diagnostic.NIX1007.severity = none`. "
        + "[nixiac.editorconfig](../nixiac.editorconfig) has\nall of them with their defaults, to be copied from; the package carries it too.\n"
        + string.Concat(from block in Blocks
                        let pages = RulePage.All.Where(page => page.Id[3] == block.Block).ToList()
                        where pages.Count > 0
                        select $"\n## {block.Name}\n\n| Rule | What is wrong | Severity |\n| --- | --- | --- |\n" + string.Concat(pages.Select(Row)));

    static string Row(RulePage page) => $"| [{page.Id}]({page.Id}.md) | {page.Title} | {Severity(page.Id)} |\n";

    // Rules of the build task are not in the registry: a vanished fleet is its one warning.
    static string Severity(string id) => RuleRegistry.All.FirstOrDefault(rule => rule.Id == id) is { } rule
        ? rule.Severity + (rule.Configurable ? ", configurable" : "")
        : id == "NIX9006" ? "Warning" : "Error";
}
