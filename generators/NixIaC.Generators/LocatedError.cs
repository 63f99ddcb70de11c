using System.Globalization;
using Microsoft.CodeAnalysis;
using NixIaC.Model.Rules;
using NixIaC.Parser;
using NixIaC.Parser.Content;

namespace NixIaC.Generators;

/// <summary>An error with its place in the sources.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Message">The message, complete.</param>
/// <param name="File">The file from the project folder on.</param>
/// <param name="Line">The line, from 1.</param>
sealed record LocatedError(string Id, string Message, string File, int Line)
{
    public static LocatedError Of(Violation violation, Compilation compilation, string? projectFolder)
    {
        var message = string.Format(
            CultureInfo.InvariantCulture, RuleRegistry.Of(violation.Rule).Message, [.. violation.Arguments]);
        if (violation.Place is { } place) return new LocatedError(violation.Rule, message, place.File, place.Line + 1);
        var span = LocationOf(violation, compilation)?.GetLineSpan() ?? default;
        return new LocatedError(
            violation.Rule, message, ProjectFolder.Shown(projectFolder, span.Path ?? ""), span.StartLinePosition.Line + 1);
    }

    static Location? LocationOf(Violation violation, Compilation compilation) =>
        (violation.Code is { } code ? CodeLocations.Find(code, compilation, default)?.Location : null)
        ?? (compilation.Assembly.GetTypeByMetadataName(violation.Type) is { } type ? Places.Of(type, violation.Site) : null);
}
