using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Secrets;

/// <summary>A secret with every default filled in.</summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Name">Its name on the node.</param>
/// <param name="File">The file that holds it, from the project folder on; with <c>{node}</c> when each node has its own.</param>
/// <param name="Key">The key inside the file, or null.</param>
/// <param name="Path">Where it lies on the node.</param>
/// <param name="Owner">The user that owns the file there.</param>
/// <param name="Group">Its group.</param>
/// <param name="Mode">Its permissions in octal.</param>
/// <param name="Restarts">The units to restart when it changes.</param>
public sealed record ResolvedSecret(
    string Type, string Name, string File, string? Key, string Path, string Owner, string Group, string Mode, EquatableArray<string> Restarts)
{
    /// <summary>What stands for the host name in the path of a file.</summary>
    public const string NodePlace = "{node}";

    /// <summary>The secrets that a fleet declares, by name.</summary>
    public static EquatableArray<ResolvedSecret> All(FleetModel fleet)
    {
        var store = SecretStore.Of(fleet.Fleet?.First<FleetFact>());
        return fleet.Of<SecretFact>().Select(type => Of(type, store)).OrderBy(secret => secret.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Whether each node has a file of its own.</summary>
    public bool PerNode => File.IndexOf(NodePlace, StringComparison.Ordinal) >= 0;

    /// <summary>The file for a node.</summary>
    public string FileFor(string node) => File.Replace(NodePlace, node);

    static ResolvedSecret Of(Declaration type, SecretStore store)
    {
        var secret = type.First<SecretFact>()!;
        var name = EntityName.Of(type);
        return new ResolvedSecret(
            type.Type, name, ProjectFile.Normalize(secret.File), secret.Key, store.Folder + name,
            secret.Owner ?? "root", secret.Group ?? "root", secret.Mode ?? "0400", SecretUnits.Of(secret.Restarts).ToEquatableArray());
    }
}
