namespace NixIaC.Model.Content.Facts;

/// <summary>What a body may ask about the fleet.</summary>
/// <param name="Nodes">All nodes by host name, members of clusters included.</param>
/// <param name="Places">Fleet, communities, networks, constellations and clusters.</param>
public sealed record FleetFacts(EquatableArray<NodeFacts> Nodes, EquatableArray<PlaceFacts> Places)
{
    /// <summary>A fleet of which nothing is known.</summary>
    public static readonly FleetFacts None = new(default, default);

    /// <summary>The nodes that a type describes: one, or the members of a cluster.</summary>
    public IEnumerable<NodeFacts> OfType(string type) => Nodes.Where(node => string.Equals(node.Type, type, StringComparison.Ordinal));

    /// <summary>The nodes of a place.</summary>
    public IEnumerable<NodeFacts> MembersOf(string place) => Nodes.Where(node => node.Memberships.Contains(place, StringComparer.Ordinal));

    /// <summary>The place of a type, or null.</summary>
    public PlaceFacts? Place(string type) => Places.FirstOrDefault(place => string.Equals(place.Type, type, StringComparison.Ordinal));
}

/// <summary>Something that has nodes as members.</summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name: <c>basement</c>.</param>
public sealed record PlaceFacts(string Type, PlaceKind Kind, string Name);

/// <summary>The kinds of place.</summary>
public enum PlaceKind
{
    /// <summary>The fleet.</summary>
    Fleet,

    /// <summary>A community.</summary>
    Community,

    /// <summary>A network.</summary>
    Network,

    /// <summary>A constellation.</summary>
    Constellation,

    /// <summary>A cluster of equal nodes, or a group of different ones.</summary>
    Cluster,
}
