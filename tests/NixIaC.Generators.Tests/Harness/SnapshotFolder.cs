using Xunit;

namespace NixIaC.Generators.Tests.Harness;

/// <summary>
/// Expected files on disk, as they would lie in a flake. With <c>NIXIAC_UPDATE_SNAPSHOTS=1</c> a test rewrites them;
/// otherwise what differs is written beside the expected file, to be compared.
/// </summary>
sealed class SnapshotFolder(string folder)
{
    static readonly bool Update = Environment.GetEnvironmentVariable("NIXIAC_UPDATE_SNAPSHOTS") == "1";

    /// <summary>Fails when the files are not those of the folder, neither more nor less.</summary>
    public void AssertEqual(IReadOnlyDictionary<string, string> actual)
    {
        foreach (var old in Files("*.received.*")) File.Delete(old);
        if (Update) Rewrite(actual);
        var expected = Files("*").ToDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        var faults = expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal).Select(path => Fault(path, expected, actual)).OfType<string>().ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults) + "\nWhen the new files are right: NIXIAC_UPDATE_SNAPSHOTS=1, run again, review with git diff.");
    }

    string? Fault(string path, Dictionary<string, string> expected, IReadOnlyDictionary<string, string> actual)
    {
        if (!actual.TryGetValue(path, out var now)) return $"{path} is no longer emitted.";
        if (expected.TryGetValue(path, out var then) && then == now) return null;
        var received = Path.ChangeExtension(Target(path), ".received" + Path.GetExtension(path));
        Write(received, now);
        return then is null ? $"{path} is new: see {received}" : $"{path} differs: diff {Target(path)} {received}";
    }

    void Rewrite(IReadOnlyDictionary<string, string> actual)
    {
        foreach (var old in Files("*")) File.Delete(old);
        foreach (var (path, text) in actual) Write(Target(path), text);
    }

    string[] Files(string pattern) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, pattern, SearchOption.AllDirectories) : [];

    string Target(string path) => Path.Combine(folder, path);

    static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
