namespace NixIaC.Analyzers;

/// <summary>What diagnostics tell code fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>The text to write instead of the attribute's first argument.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The path of the option to set instead of the one in the statement.</summary>
    public const string OptionReplacement = nameof(OptionReplacement);
}
