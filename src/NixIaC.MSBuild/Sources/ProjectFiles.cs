using NixIaC.MSBuild.Compiled;
using NixIaC.MSBuild.Output;
using NixIaC.MSBuild.Problems;

namespace NixIaC.MSBuild.Sources;

/// <summary>Reads the files of the project that the flake has copies of.</summary>
static class ProjectFiles
{
    /// <summary>The file that a copy is made of.</summary>
    /// <exception cref="ProblemException">It is not there, is not the project's, or is not encrypted as it should be.</exception>
    public static FlakeFile Read(FileCopy copy, string projectDirectory)
    {
        var shown = FlakePath.Shown(copy.Source);
        var path = Path.GetFullPath(copy.Source, projectDirectory);
        if (FlakePath.Objection(copy.Source) is { } objection)
            throw new ProblemException(new(Problem.BadSource, $"The file '{shown}' cannot be copied into the flake: {objection}. Put it below the project folder and name it from there."));
        if (!File.Exists(path))
            throw new ProblemException(new(Problem.SourceGone, $"The file '{shown}', which the flake needs a copy of, is not in the project. Bring it back, or change the code that names it."));
        if (LeavesProject(copy.Source, projectDirectory))
            throw new ProblemException(new(Problem.BadSource, $"The file '{shown}' cannot be copied into the flake: a link leads out of the project folder. Put the file itself there."));
        var content = File.ReadAllBytes(path);
        return Encryption.Objection(copy.Form, content) is { } plain
            ? throw new ProblemException(new(Problem.NotEncrypted, $"The secret '{shown}' is not written into the flake, where everybody could read it: {plain}"))
            : new FlakeFile(copy.Path, content);
    }

    // The folders on the way may be links as well as the file.
    static bool LeavesProject(string source, string projectDirectory)
    {
        var root = Resolve(projectDirectory);
        var place = root;
        foreach (var part in source.Split('/'))
        {
            place = Resolve(Path.Combine(place, part));
            if (!place.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    static string Resolve(string path)
    {
        FileSystemInfo here = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return (here.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here.FullName).TrimEnd(Path.DirectorySeparatorChar);
    }
}
