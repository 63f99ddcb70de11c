using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NixIaC.Model.Rules;

namespace NixIaC.Analyzers;

/// <summary>The rules of the registry as the compiler knows them.</summary>
static class Descriptors
{
    static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleRegistry.All.ToImmutableDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    public static readonly ImmutableArray<DiagnosticDescriptor> All = [.. RuleRegistry.All.Select(rule => ById[rule.Id])];

    public static DiagnosticDescriptor Of(string rule) => ById[rule];

    // What cannot be deployed must not be silenced; the rest is the user's to choose.
    static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id, rule.Title, rule.Message, rule.Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: rule.Configurable ? [] : [WellKnownDiagnosticTags.NotConfigurable]);

    static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
