namespace NixIaC.Testing;

/// <summary>What a build said.</summary>
/// <param name="ExitCode">Zero for success.</param>
/// <param name="Output">All that it printed.</param>
/// <param name="Diagnostics">Its errors and warnings, each once.</param>
public sealed record BuildResult(int ExitCode, string Output, IReadOnlyList<BuildDiagnostic> Diagnostics)
{
    public bool Succeeded => ExitCode == 0;

    public IReadOnlyList<BuildDiagnostic> Errors => [.. Diagnostics.Where(diagnostic => diagnostic.IsError)];

    public IReadOnlyList<BuildDiagnostic> Warnings => [.. Diagnostics.Where(diagnostic => !diagnostic.IsError)];
}

/// <summary>One error or warning of a build.</summary>
/// <param name="IsError">False for a warning.</param>
/// <param name="Id">The rule: <c>CS8785</c>.</param>
/// <param name="Message">The first line of the message.</param>
/// <param name="File">The file that it is about, or the tool.</param>
/// <param name="Line">The line, from 1; zero when there is none.</param>
public sealed record BuildDiagnostic(bool IsError, string Id, string Message, string File, int Line);
