using NixIaC.Analyzers.Tests.Harness;
using NixIaC.Model.Rules;
using Xunit;

namespace NixIaC.Analyzers.Tests.Docs;

public sealed class RulePagesTests
{
    public static TheoryData<string> Ids => [.. RuleRegistry.All.Select(rule => rule.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_that_its_help_link_names(string id)
    {
        var descriptor = new FleetAnalyzer().SupportedDiagnostics.Single(one => one.Id == id);
        Assert.EndsWith($"/docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal(RuleRegistry.Of(id).Title, RulePage.Of(id).Title);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_page_says_whether_the_rule_can_be_switched_off(string id) => Assert.Contains(
        RuleRegistry.Of(id).Severity == RuleSeverity.Error ? "It cannot be switched off" : $"dotnet_diagnostic.{id}.severity",
        RulePage.Of(id).Text, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Ids))]
    public async Task The_wrong_example_gives_this_diagnostic_and_no_other(string id)
    {
        var project = RulePage.Of(id).Example("Wrong");
        Assert.Empty(project.CompilerErrors());
        Assert.Equal([id], (await project.Diagnostics()).Select(found => found.Id).Distinct());
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task The_right_example_is_sound(string id)
    {
        var project = RulePage.Of(id).Example("Right");
        Assert.Empty(project.CompilerErrors());
        Assert.Empty((await project.Diagnostics()).Select(found => found.ToString()));
    }

    [Fact]
    public void The_readme_shows_the_prelude() => Assert.Contains(
        $"```csharp\n{Prelude.Usings.TrimEnd()}\n\n{Prelude.Fleet.TrimEnd()}\n```\n",
        File.ReadAllText(Path.Combine(RulePage.Folder, "README.md")), StringComparison.Ordinal);
}
