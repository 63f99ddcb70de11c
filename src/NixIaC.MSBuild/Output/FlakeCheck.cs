using NixIaC.MSBuild.Compiled;
using NixIaC.MSBuild.Problems;

namespace NixIaC.MSBuild.Output;

/// <summary>Finds what makes it impossible to write a flake's files as they are.</summary>
static class FlakeCheck
{
    public const string EntryPoint = "flake.nix";

    /// <summary>Problems of a fleet's files.</summary>
    public static IReadOnlyList<Problem> Problems(FleetSummary? summary, IReadOnlyList<FlakeFile> files) =>
        [.. BadPaths(files), .. SamePaths([.. files.Where(file => FlakePath.Objection(file.Path) is null)]), .. Incomplete(summary, files)];

    /// <summary>The output folder must hold nothing but output, since files of ours that are no longer needed are removed from it.</summary>
    public static Problem? OutputFolder(string outputDirectory, string projectDirectory) =>
        Inside(projectDirectory, outputDirectory)
            ? new(Problem.BadOutputFolder,
                $"The flake cannot be written to '{outputDirectory}', because the project is in it. Set NixIaCOutputPath to a folder of its own.")
            : null;

    static IEnumerable<Problem> BadPaths(IReadOnlyList<FlakeFile> files) =>
        from file in files
        let objection = FlakePath.Objection(file.Path)
        where objection is not null
        select new Problem(Problem.BadPath,
            $"The flake cannot have a file '{FlakePath.Shown(file.Path)}': {objection}. Rename the type or the file that it comes from.");

    static IEnumerable<Problem> SamePaths(IReadOnlyList<FlakeFile> files)
    {
        foreach (var same in files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            var names = string.Join("', '", same.Select(file => FlakePath.Shown(file.Path)).Order(StringComparer.Ordinal));
            yield return new(Problem.SamePath,
                $"The flake has more than one file of the same name, apart from case: '{names}'. Rename one of the types that they come from.");
        }

        foreach (var file in files)
            if (files.FirstOrDefault(other => other.Path.StartsWith(file.Path + "/", StringComparison.OrdinalIgnoreCase)) is { } inside)
                yield return new(Problem.SamePath,
                    $"The flake has a file '{FlakePath.Shown(file.Path)}' and, below a folder of the same name, '{FlakePath.Shown(inside.Path)}'. Rename one of the two.");
    }

    static IEnumerable<Problem> Incomplete(FleetSummary? summary, IReadOnlyList<FlakeFile> files)
    {
        if (summary is null && files.Count > 0)
            yield return new(Problem.Incomplete,
                $"The assembly has files of a flake ('{FlakePath.Shown(files[0].Path)}') but does not say which fleet they describe. Build the project again; if that does not help, use one version of NixIaC throughout.");
        if (summary is not null && files.All(file => file.Path != EntryPoint))
            yield return new(Problem.Incomplete,
                $"The fleet {summary.Fleet} has no {EntryPoint}. Build the project again; if that does not help, use one version of NixIaC throughout.");
    }

    static bool Inside(string inner, string outer)
    {
        var way = Path.GetRelativePath(outer, inner);
        return way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(way);
    }
}
