using Microsoft.CodeAnalysis;
using NixIaC.Analyzers.Tests.Harness;
using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties;

/// <summary>What is said of a random fleet.</summary>
static class Judged
{
    /// <summary>The compiler's errors, and all that the analyzer reports.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(RandomFleet fleet, string? otherProject = null)
    {
        var project = new UserProject([.. fleet.Sources])
        {
            NixFiles = [],
            Files = [.. fleet.Files.Select(file => (file.Key, file.Value))],
            OtherReferences = otherProject is null ? [] : [UserProject.Bare(otherProject).Compile("Office").ToMetadataReference()],
        };
        var found = project.Analyze().GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return [.. UserProject.Ordered(found).Where(one => one.Id.StartsWith("NIX", StringComparison.Ordinal) || one.Severity == DiagnosticSeverity.Error)];
    }
}
