using Microsoft.CodeAnalysis;
using NixIaC.Analyzers.Tests.Harness;
using NixIaC.Model.Rules;
using Xunit;

namespace NixIaC.Analyzers.Tests.Docs;

public sealed class ReleaseTrackingTests
{
    [Fact]
    public void Every_rule_is_tracked_once_with_its_category_and_severity() => Assert.Equal(
        RuleRegistry.All.Select(rule => $"{rule.Id} | {rule.Category} | {SeverityOf(rule)} | {rule.Title}").Order(StringComparer.Ordinal),
        new[] { "Shipped", "Unshipped" }
            .SelectMany(name => File.ReadLines(Repository.Path("analyzers", "NixIaC.Analyzers", $"AnalyzerReleases.{name}.md")))
            .Where(line => line.StartsWith("NIX", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_compiler_knows_the_rules_as_the_registry_has_them() => Assert.Equal(
        RuleRegistry.All.Select(rule => (rule.Id, rule.Category, SeverityOf(rule), !rule.Configurable)),
        new FleetAnalyzer().SupportedDiagnostics.Select(one => (one.Id, one.Category, one.DefaultSeverity.ToString(),
            one.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable))));

    // As Roslyn writes them.
    static string SeverityOf(Rule rule) => rule.Severity == RuleSeverity.Advice ? "Info" : rule.Severity.ToString();
}
