using NixIaC.Analyzers.Tests.Harness;
using NixIaC.Model.Rules;
using Xunit;

namespace NixIaC.Analyzers.Tests.Docs;

/// <summary>The file with all severities, which the package carries too. <c>NIXIAC_UPDATE_SNAPSHOTS=1</c> rewrites it.</summary>
public sealed class EditorConfigTests
{
    static readonly string File = Repository.Path("docs", "nixiac.editorconfig");

    [Fact]
    public void It_lists_every_rule_with_its_severity()
    {
        var fresh = Fresh();
        if (Environment.GetEnvironmentVariable("NIXIAC_UPDATE_SNAPSHOTS") == "1") System.IO.File.WriteAllText(File, fresh);
        Assert.True(System.IO.File.Exists(File) && System.IO.File.ReadAllText(File) == fresh,
            $"docs/nixiac.editorconfig is stale: NIXIAC_UPDATE_SNAPSHOTS=1, run again. Its content should be:\n\n{fresh}");
    }

    static string Fresh() =>
        "# The severities of all rules of NixIaC, as they are by default. Take from it into your own .editorconfig what you want\n"
        + "# otherwise: error, warning, suggestion (shown in editors only), silent or none. Rules in comments cannot be changed.\n\n[*.cs]\n"
        + string.Concat(RuleRegistry.All.Select(Entry));

    static string Entry(Rule rule) => rule.Configurable
        ? $"\n# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {Severity(rule)}\n"
        : $"\n# {rule.Title}\n# {rule.Id} is an error\n";

    static string Severity(Rule rule) => rule.Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
