using NixIaC.Model.Declarations;

namespace NixIaC.Model.Topology;

/// <summary>The words by which a machine is selected.</summary>
public static class MachineTags
{
    /// <summary>
    /// The tags of a node or device, each once, by name: its own, those of its groups and its community, and those of the
    /// profiles on its levels. Profiles above a device say nothing of it, which has no content; nor of a minimal image, for which
    /// there are none.
    /// </summary>
    public static IEnumerable<Sourced<string>> Of(FleetModel fleet, Declaration machine)
    {
        var tags = new SortedDictionary<string, Origin>(StringComparer.Ordinal);
        var bare = machine.Is<DeviceFact>() || machine.First<NodeFact>() is { IsMinimal: true };
        foreach (var level in Levels.Of(fleet, machine))
            foreach (var fact in level.All<TagsFact>())
                if (!bare || fact.Site.Profile is null || ReferenceEquals(level, machine))
                    foreach (var tag in fact.Tags)
                        if (!tags.ContainsKey(tag))
                            tags.Add(tag, Origin.Of(level, fact));
        return tags.Select(tag => new Sourced<string>(tag.Key, tag.Value));
    }
}
