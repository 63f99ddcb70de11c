using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Model.Declarations;
using NixIaC.Model.Rules;
using NixIaC.Parser;
using NixIaC.Parser.Content;

namespace NixIaC.Analyzers;

/// <summary>Violations as the compiler reports them.</summary>
sealed class Report(DeclaredTypes types, AnalyzerOptions options, CancellationToken cancel)
{
    public ReportedViolation Of(Violation violation)
    {
        var (owner, location) = PlaceOf(violation);
        return new ReportedViolation(owner, Diagnostic.Create(
            Descriptors.Of(violation.Rule),
            location,
            violation.Others.Select(types.Find).OfType<INamedTypeSymbol>().Select(other => Places.Of(other, Site.Type))
                .Concat(violation.OtherCodes.Select(code => CodeLocations.Find(code, types.Compilation, cancel)?.Location).OfType<Location>()),
            Properties(violation),
            [.. violation.Arguments]));
    }

    // Code of a profile in another assembly has no place here: then the attribute stands for it.
    (INamedTypeSymbol Owner, Location Location) PlaceOf(Violation violation)
    {
        var type = types.SymbolOf(violation.Type);
        if (violation.Place is { } place) return (type, FileLocation.Of(place, options));
        return (violation.Code is { } code ? CodeLocations.Find(code, types.Compilation, cancel) : null) is { } found
            ? (found.Owner, found.Location)
            : (type, Places.Of(type, violation.Site));
    }

    // Where a profile or a base class stands, the attribute's own arguments are not the ones to mend.
    static ImmutableDictionary<string, string?> Properties(Violation violation) => violation switch
    {
        { Replacement: { } text, Code: not null } => ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.OptionReplacement, text),
        { Replacement: { } text, Site: { Profile: null, Base: null } } =>
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Replacement, text),
        { Addition: { } text, Site: { Profile: null, Base: null } } =>
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Addition, text),
        _ => ImmutableDictionary<string, string?>.Empty,
    };
}

/// <summary>A diagnostic with the type whose symbol action reports it: only then does an editor show it in the open file.</summary>
sealed record ReportedViolation(INamedTypeSymbol Owner, Diagnostic Diagnostic);
