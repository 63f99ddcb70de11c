using Microsoft.Build.Framework;
using NixIaC.Model.Options;
using NixIaC.MSBuild.Output;
using NixIaC.MSBuild.Problems;
using NixIaC.OptionTypes;
using NixIaC.OptionTypes.Packing;
using NixIaC.OptionTypes.Reading;

namespace NixIaC.MSBuild;

/// <summary>Turns a project's <c>options.json</c> files into C#, and into the form that the compiler checks values with.</summary>
[MSBuildMultiThreadableTask]
public sealed class GenerateAddedOptions : Microsoft.Build.Utilities.Task
{
    /// <summary>
    /// The files. The metadata <c>Prefixes</c> lists the options to take with all that is below them, separated by
    /// semicolons; without it all are taken.
    /// </summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The C# file to write. Like every path here it must be absolute.</summary>
    [Required]
    public string SourceFile { get; set; } = "";

    /// <summary>The file to write for the compiler.</summary>
    [Required]
    public string OptionsFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            Run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(Problem.OptionsUnreadable, null, 0, 0, $"The options cannot be turned into C#: {e.Message}");
        }
        return !Log.HasLoggedErrors;
    }

    void Run()
    {
        var export = new OptionExport();
        var options = Files.SelectMany(file => Read(export, file)).DistinctBy(option => option.Name, StringComparer.Ordinal).ToList();
        if (Log.HasLoggedErrors) return;
        var source = new AddedOptionSource(OptionTypeSource.Options, options);
        foreach (var name in source.Unreachable)
            Log.LogMessage(MessageImportance.Normal, $"{name} gets no C# member: NixOS has an option above it whose members are not known. Write nixos[\"...\"].");
        OutputFolders.WriteChanged(SourceFile, source.Write());
        OutputFolders.WriteChanged(OptionsFile, AddedOptionText.Write(options));
    }

    IReadOnlyList<OptionDeclaration> Read(OptionExport export, ITaskItem file)
    {
        var path = file.GetMetadata("FullPath");
        try
        {
            var options = export.Read(File.ReadAllText(path));
            return Select(path, options, file.GetMetadata("Prefixes").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Report(Problem.OptionsUnreadable, path, 0, 0, $"There is no file {file.ItemSpec}. Export it, or correct the path in <NixIaCOptions Include=\"...\" />.");
        }
        catch (OptionExportException e)
        {
            Report(Problem.OptionsUnreadable, path, e.Line, e.Column, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(Problem.OptionsUnreadable, path, 0, 0, e.Message);
        }
        return [];
    }

    IReadOnlyList<OptionDeclaration> Select(string path, IReadOnlyList<OptionDeclaration> options, string[] prefixes)
    {
        if (prefixes.Length == 0) return options;
        foreach (var prefix in prefixes.Where(prefix => !options.Any(option => OptionPrefix.Covers(prefix, option.Name))))
            Report(Problem.NoSuchPrefix, path, 0, 0, $"The file has no option {prefix} and none below it.");
        return [.. options.Where(option => prefixes.Any(prefix => OptionPrefix.Covers(prefix, option.Name)))];
    }

    void Report(string id, string? file, int line, int column, string message) =>
        Log.LogError(null, id, null, Problem.HelpLink(id), file, line, column, 0, 0, message);
}
