using Microsoft.CodeAnalysis;
using NixIaC.Model.Options;

namespace NixIaC.Parser;

/// <summary>The file in which the build leaves the options that a project adds.</summary>
public static class AddedOptionFile
{
    /// <summary>Whether a file is one, by its name.</summary>
    public static bool Is(string path) => path.EndsWith(".nixiac.options", StringComparison.Ordinal);

    /// <summary>What it holds; null when it is another file.</summary>
    public static AddedOptions? Read(AdditionalText file, CancellationToken cancel) =>
        file.GetText(cancel) is { } text ? AddedOptions.Read(text.ToString()) : null;
}
