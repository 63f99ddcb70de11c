using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NixIaC.Analyzers;

/// <summary>
/// What is wrong with the fleet of one compilation: found once, by whichever type is looked at first, and shared by all.
/// A cancelled attempt leaves nothing behind, which is why this is no <see cref="Lazy{T}"/>: that would keep the exception.
/// </summary>
sealed class SharedFleet(Compilation compilation, AnalyzerOptions options)
{
    readonly object gate = new();
    volatile ILookup<INamedTypeSymbol, Diagnostic>? found;

    /// <summary>What is reported on a type.</summary>
    public IEnumerable<Diagnostic> Of(INamedTypeSymbol type, CancellationToken cancel)
    {
        if (found is null)
            lock (gate)
                found ??= Find(cancel);
        return found[type];
    }

    ILookup<INamedTypeSymbol, Diagnostic> Find(CancellationToken cancel)
    {
        var types = DeclaredTypes.Of(compilation, cancel);
        var report = new Report(types, options, cancel);
        // Code that many nodes share, in a profile or a helper, is wrong once. Roslyn compares diagnostics by the identity of their arguments.
        return FleetCheck.Run(types, options, cancel).Select(report.Of)
            .GroupBy(one => (one.Diagnostic.Id, one.Diagnostic.Location, one.Diagnostic.GetMessage(CultureInfo.InvariantCulture)))
            .Select(same => same.First())
            .ToLookup<ReportedViolation, INamedTypeSymbol, Diagnostic>(one => one.Owner, one => one.Diagnostic, SymbolEqualityComparer.Default);
    }
}
