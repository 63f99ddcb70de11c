using Microsoft.CodeAnalysis;
using NixIaC.Model;
using NixIaC.Model.Lowering;
using NixIaC.Model.Nix.Parsing;

namespace NixIaC.Generators;

/// <summary>The steps from the project's Nix files to their syntax errors.</summary>
static class NixErrorSteps
{
    /// <summary>The first error of each file that has one, by file. Each is parsed once until it changes.</summary>
    public static IncrementalValueProvider<EquatableArray<NixFileError>> Of(IncrementalValuesProvider<FlakeText> files) =>
        files.Select((file, _) => NixParser.Parse(file.Text).Error is { } error ? NixFileError.Of(file.Path, file.Text, error) : null)
            .Where(error => error is not null)
            .Collect()
            .Select((errors, _) => errors.OfType<NixFileError>().OrderBy(error => error.Place.File, StringComparer.Ordinal).ToEquatableArray());
}
