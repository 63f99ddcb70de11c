using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Model.Declarations;
using NixIaC.Model.Rules;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>Violations as the compiler reports them.</summary>
static class Report
{
    public static Diagnostic Of(Violation violation, DeclaredTypes types, AnalyzerOptions options) => Diagnostic.Create(
        Descriptors.Of(violation.Rule),
        violation.Place is { } place ? FileLocation.Of(place, options) : Places.Of(types.SymbolOf(violation.Type), violation.Site),
        violation.Others.Select(types.Find).OfType<INamedTypeSymbol>().Select(other => Places.Of(other, Site.Type)),
        Properties(violation),
        [.. violation.Arguments]);

    // Where a profile stands, the attribute's own arguments are not the ones to mend.
    static ImmutableDictionary<string, string?> Properties(Violation violation) =>
        violation is { Replacement: { } text, Site: { Profile: null, Base: null } }
            ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Replacement, text)
            : ImmutableDictionary<string, string?>.Empty;
}
