using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NixIaC.Analyzers.Tests.Harness;

static class DiagnosticText
{
    /// <summary>The message as users read it.</summary>
    public static string Text(this Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
