using NixIaC.MSBuild.Compiled;

namespace NixIaC.MSBuild.Output;

/// <summary>What to do to the disk, all paths absolute. Files that are as they should be are in neither list and stay untouched.</summary>
/// <param name="Deletes">Files that an earlier build wrote and this one does not have.</param>
/// <param name="Writes">Files that are missing or differ.</param>
sealed record OutputPlan(IReadOnlyList<string> Deletes, IReadOnlyList<FlakeFile> Writes)
{
    static readonly StringComparer Names = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    public static OutputPlan For(IEnumerable<string> previous, IReadOnlyList<FlakeFile> wanted, Func<string, byte[]?> contentNow)
    {
        var paths = wanted.Select(file => file.Path).ToHashSet(Names);
        return new(
            [.. previous.Where(path => !paths.Contains(path))],
            [.. wanted.Where(file => contentNow(file.Path) is not { } now || !now.AsSpan().SequenceEqual(file.Content))]);
    }
}
