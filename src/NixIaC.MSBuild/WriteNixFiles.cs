using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;
using NixIaC.MSBuild.Compiled;
using NixIaC.MSBuild.Output;
using NixIaC.MSBuild.Problems;
using NixIaC.MSBuild.Sources;

namespace NixIaC.MSBuild;

/// <summary>Writes the flake that a compiled fleet project carries, and removes what an earlier build wrote and this one does not.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteNixFiles : Microsoft.Build.Utilities.Task
{
    /// <summary>The compiled assembly. Like every path here it must be absolute.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>The folder of the project file.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Where the flake goes.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>A <c>flake.lock</c> to put beside <c>flake.nix</c>; empty when the user keeps none.</summary>
    public string LockFile { get; set; } = "";

    /// <summary>The list of written files, read and written.</summary>
    [Required]
    public string RecordFile { get; set; } = "";

    /// <summary>Gets one line about the fleet; is removed when there is no fleet.</summary>
    [Required]
    public string SummaryFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            Run();
        }
        catch (ProblemException e)
        {
            Report(e.Problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(new Problem(Problem.NotWritable, $"The flake cannot be written to '{OutputDirectory}': {e.Message}"));
        }

        return !Log.HasLoggedErrors;
    }

    void Run()
    {
        CompiledFleet fleet;
        using (var assembly = File.OpenRead(AssemblyPath))
            fleet = CompiledFleetReader.Read(assembly);

        var record = new OutputRecord(RecordFile, ProjectDirectory);
        var previous = record.Read();
        if (fleet is { Summary: null, Files: [], Copies: [], Errors: [] })
        {
            NoFleet(record, previous);
            return;
        }

        IReadOnlyList<FlakeFile> files =
        [
            .. fleet.Files,
            .. fleet.Copies.Select(copy => ProjectFiles.Read(copy, ProjectDirectory)),
            .. LockFile.Length > 0 ? new[] { new FlakeFile("flake.lock", File.ReadAllBytes(LockFile)) } : [],
        ];
        foreach (var error in fleet.Errors)
            Report(error);
        if (fleet.Errors.Count == 0)
            foreach (var problem in FlakeCheck.Problems(fleet.Summary, files))
                Report(problem);
        if (FlakeCheck.OutputFolder(OutputDirectory, ProjectDirectory) is { } badFolder)
            Report(badFolder);
        if (Log.HasLoggedErrors) return;

        Write(files, previous);
        OutputFolders.Write(SummaryFile, Encoding.UTF8.GetBytes(Summary(fleet.Summary!, files.Count) + "\n"));
        record.Write(files.Select(Target));
    }

    /// <summary>A fleet that vanished may be a generator that did not run. Its files stay until the user cleans.</summary>
    void NoFleet(OutputRecord record, IReadOnlyList<string> previous)
    {
        File.Delete(SummaryFile);
        if (previous.Count == 0)
            record.Write([]);
        else
            Log.LogWarning(null, Problem.FleetGone, null, Problem.HelpLink(Problem.FleetGone), null, 0, 0, 0, 0,
                $"The project no longer declares a fleet. The files of the last one are still in '{OutputDirectory}'; 'dotnet clean' removes them.");
    }

    void Write(IReadOnlyList<FlakeFile> files, IReadOnlyList<string> previous)
    {
        var plan = OutputPlan.For(previous, [.. files.Select(file => file with { Path = Target(file) })], OutputFolders.Content);
        OutputFolders.Apply(plan, OutputRecord.Root(previous));
        foreach (var path in plan.Deletes)
            Log.LogMessage(MessageImportance.Normal, $"Removed {path}");
        foreach (var file in plan.Writes)
            Log.LogMessage(MessageImportance.Normal, $"Wrote {file.Path}");
        Log.LogMessage(MessageImportance.Normal, $"The flake has {files.Count} files, of which {plan.Writes.Count} changed.");
    }

    void Report(Problem problem) =>
        Log.LogError(null, problem.Id, null, Problem.HelpLink(problem.Id), null, 0, 0, 0, 0, problem.Message);

    void Report(FleetError error) =>
        Log.LogError(null, error.Id, null, Problem.HelpLink(error.Id),
            error.File.Length > 0 ? Path.GetFullPath(error.File, ProjectDirectory) : null, error.Line, 0, 0, 0, error.Message);

    string Target(FlakeFile file) => Path.GetFullPath(file.Path, OutputDirectory);

    // The targets know how the flake's folder is shown, and put it in.
    static string Summary(FleetSummary fleet, int files) =>
        $"fleet {fleet.Fleet}: {Count(fleet.Systems, "system")} for {Count(fleet.Nodes, "node")}, {Count(files, "file")} in {{flake}}{(fleet.Builds.Length > 0 ? "\n    builds: " + fleet.Builds : "")}";

    static string Count(int number, string noun) => number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
