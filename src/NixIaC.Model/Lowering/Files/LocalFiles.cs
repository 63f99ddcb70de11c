using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Lowering.Files;

/// <summary>The files of the project that bodies of <c>Configure</c> may use.</summary>
/// <param name="Paths">All files that the compiler knows, from the project folder on, with <c>/</c>.</param>
/// <param name="Texts">Those whose content is needed. Binary files must not be among them: the compiler refuses to read them.</param>
public sealed record LocalFiles(EquatableArray<string> Paths, EquatableArray<FlakeText> Texts)
{
    /// <summary>The file that a body names, or null when the compiler knows none there.</summary>
    public LocalFile? Find(string path)
    {
        var normal = ProjectFile.Normalize(path);
        return ProjectFile.PathProblem(path) is null && Paths.Contains(normal)
            ? new LocalFile(normal, new NixPath("../" + FlakePaths.File(normal)), Texts.FirstOrDefault(text => text.Path == normal)?.Text)
            : null;
    }

    /// <summary>What must be copied for the uses of a system.</summary>
    public static IEnumerable<FlakeCopy> Copies(IEnumerable<LocalUse> uses) =>
        uses.Where(use => use.Form == LocalForm.File).Select(use => new FlakeCopy(FlakePaths.File(use.Path), use.Path, CopyForm.Plain)).Distinct();
}
