namespace NixIaC.Analyzers;

/// <summary>What diagnostics tell code fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>The text to write instead of the attribute's first argument.</summary>
    public const string Replacement = nameof(Replacement);
}
