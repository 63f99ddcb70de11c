using Microsoft.CodeAnalysis;
using NixIaC.Analyzers.Tests.Harness;
using Xunit;

namespace NixIaC.Analyzers.Tests.Live;

/// <summary>
/// A fleet that cannot be deployed stays an error, whatever is switched off. Only [SuppressMessage] hides one from the
/// editor, since Roslyn asks no descriptor about it; the generator finds the error all the same and the build fails.
/// </summary>
public sealed class ConfigurationTests
{
    const string Wrong = """[Device, On<Lan>("10.0.0.1")] public sealed class Printer;""";

    [Fact]
    public Task Pragma_does_not_silence_it() => StaysAnError(UserProject.WithPrelude("#pragma warning disable\n" + Wrong));

    [Fact]
    public Task NoWarn_does_not_silence_it()
    {
        var project = UserProject.WithPrelude(Wrong);
        return StaysAnError(project with
        {
            Options = project.Options.WithSpecificDiagnosticOptions([new("NIX3002", ReportDiagnostic.Suppress)]),
        });
    }

    [Fact]
    public Task Severity_none_in_editorconfig_does_not_silence_it()
    {
        var project = UserProject.WithPrelude(Wrong);
        return StaysAnError(project with { Options = project.Options.WithSyntaxTreeOptionsProvider(new AllOff()) });
    }

    static async Task StaysAnError(UserProject project)
    {
        var found = Assert.Single(await project.Diagnostics());
        Assert.Equal(("NIX3002", DiagnosticSeverity.Error, false), (found.Id, found.Severity, found.IsSuppressed));
    }

    sealed class AllOff : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Suppress;
            return true;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Suppress;
            return true;
        }
    }
}
