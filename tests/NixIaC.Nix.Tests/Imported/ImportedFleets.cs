using NixIaC.Generators.Tests.Harness;
using NixIaC.Nix.Tests.Fleets;
using NixIaC.Testing;
using Xunit;

namespace NixIaC.Nix.Tests.Imported;

/// <summary>The imported machines as a fleet, the same machines with nothing in them, and the originals.</summary>
public sealed class ImportedFleets : IAsyncLifetime, IDisposable
{
    readonly TemporaryFolder originals = new();
    WrittenFleet? imported;
    WrittenFleet? bare;

    public async ValueTask InitializeAsync()
    {
        foreach (var (path, text) in Configuration.Beside) originals.Write(path, text);
        foreach (var one in Configuration.All.Values) originals.Write(one.Name + ".nix", one.Nix);
        // Of options that the schema does not know.
        imported = await WrittenFleet.Of(Project(one => one.CSharp), "NIX4009");
        bare = await WrittenFleet.Of(Project(one => one.Bare));
    }

    /// <summary>The modules of a machine of the topology with the original configuration in it.</summary>
    internal IEnumerable<string> Original(Configuration configuration) => [bare!.System(configuration.System), originals[configuration.Name + ".nix"]];

    /// <summary>The module of a machine as it was imported.</summary>
    internal IEnumerable<string> Imported(Configuration configuration) => [imported!.System(configuration.System)];

    /// <summary>The module of a machine with nothing in it.</summary>
    internal IEnumerable<string> Topology(Configuration configuration) => [bare!.System(configuration.System)];

    /// <summary>A text in which files are called alike on both sides.</summary>
    internal string Unplaced(string text) => text
        .Replace(Path.Combine(imported!.Folder, "files"), "here", StringComparison.Ordinal)
        .Replace(originals.Path, "here", StringComparison.Ordinal);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        imported?.Dispose();
        bare?.Dispose();
        originals.Dispose();
    }

    static FleetProject Project(Func<Configuration, string> type)
    {
        var project = Configuration.All.Values.Aggregate(WrittenFleet.Empty, (fleet, one) => fleet.With(one.Name + ".cs", type(one)));
        var modules = Configuration.All.Values.Where(one => one.StaysNix).Select(one => (one.Name + ".nix", one.Nix));
        var others = Configuration.All.Values.Select(one => one.OtherModules).OfType<(string Path, string Text)>();
        return Configuration.Beside.Concat(modules).Concat(others).Aggregate(project, (fleet, file) => fleet.WithFile(file.Item1, file.Item2));
    }
}
