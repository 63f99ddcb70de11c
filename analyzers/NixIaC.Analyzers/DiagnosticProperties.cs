namespace NixIaC.Analyzers;

/// <summary>What diagnostics tell code fixes.</summary>
public static class DiagnosticProperties
{
    /// <summary>The text to write instead of the attribute's first argument.</summary>
    public const string Replacement = nameof(Replacement);

    /// <summary>The attribute to write beside the one at hand, without brackets.</summary>
    public const string Addition = nameof(Addition);

    /// <summary>The path of the option to set instead of the one in the statement.</summary>
    public const string OptionReplacement = nameof(OptionReplacement);
}
