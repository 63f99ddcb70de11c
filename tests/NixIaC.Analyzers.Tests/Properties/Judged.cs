using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NixIaC.Analyzers.Tests.Harness;
using NixIaC.Testing.Fleets;

namespace NixIaC.Analyzers.Tests.Properties;

/// <summary>What the analyzer says of random fleets.</summary>
static class Judged
{
    public static UserProject Project(RandomFleet fleet) => new([.. fleet.Sources])
    {
        NixFiles = [],
        Files = [.. fleet.Files.Select(file => (file.Key, file.Value))],
    };

    public static ImmutableArray<Diagnostic> Diagnostics(RandomFleet fleet) => Project(fleet).Diagnostics().GetAwaiter().GetResult();
}
