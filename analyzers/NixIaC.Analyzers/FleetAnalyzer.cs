using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>
/// Reports all rules of the registry while code is typed. A rule looks at the whole fleet, but what it finds is
/// reported by the action of the very type it concerns: only then does an editor show it in the open file.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FleetAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(KindAttributes.Fleet) is null) return;
        var fleet = new SharedFleet(context.Compilation, context.Options);
        context.RegisterSymbolAction(
            found =>
            {
                foreach (var diagnostic in fleet.Of((INamedTypeSymbol)found.Symbol, found.CancellationToken))
                    found.ReportDiagnostic(diagnostic);
            },
            SymbolKind.NamedType);
    }
}
