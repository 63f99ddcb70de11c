using System.Diagnostics.CodeAnalysis;

namespace NixIaC.Nix.Tests.Bodies.Recording;

/// <summary>A profile that can be run.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ProfileAttribute : Attribute
{
    public abstract void Configure(NixOS nixos);
}

/// <summary>What bodies ask about a node.</summary>
public class NodeFacts
{
    internal static IReadOnlyList<NodeFacts> All { get; set; } = [];

    internal static NodeFacts AtHand { get; set; } = null!;

    internal IReadOnlySet<string> Memberships { get; init; } = new HashSet<string>();

    /// <summary>All uses of profiles, the nearest level first.</summary>
    internal IReadOnlyList<ProfileAttribute> Profiles { get; init; } = [];

    internal string Address { get; init; } = "";

    public string Name => HostName;

    public string HostName { get; init; } = "";

    public string Fqdn => HostName + ".acme.example";

    public int Cores { get; init; }

    public string? AddressInOrNull<TPlace>() => Memberships.Contains(typeof(TPlace).Name) ? Address : null;
}

/// <summary>A node with a use of a profile.</summary>
public sealed class NodeWith<TProfile> : NodeFacts
    where TProfile : ProfileAttribute
{
    internal NodeWith(NodeFacts node, TProfile profile) => (HostName, Cores, Address, Memberships, Profile) = (node.HostName, node.Cores, node.Address, node.Memberships, profile);

    public TProfile Profile { get; }
}

[SuppressMessage("Design", "CA1000", Justification = "Stands for the real one.")]
public static class Members<TGroup>
{
    public static IReadOnlyList<NodeFacts> All => [.. NodeFacts.All.Where(node => node.Memberships.Contains(typeof(TGroup).Name))];

    public static IReadOnlyList<NodeFacts> ExceptSelf => [.. All.Where(node => node.HostName != Self.HostName)];
}

[SuppressMessage("Design", "CA1000", Justification = "Stands for the real one.")]
public static class NodesWith<TProfile>
    where TProfile : ProfileAttribute
{
    public static IReadOnlyList<NodeWith<TProfile>> All =>
        [.. NodeFacts.All.SelectMany(node => node.Profiles.OfType<TProfile>().Select(profile => new NodeWith<TProfile>(node, profile)))];

    public static IReadOnlyList<NodeWith<TProfile>> ExceptSelf => [.. All.Where(node => node.HostName != Self.HostName)];
}

[SuppressMessage("Design", "CA1000", Justification = "Stands for the real one.")]
public static class NodeOf<TNode>
{
    static NodeFacts Node => NodeFacts.All.Single(node => node.HostName.Equals(typeof(TNode).Name, StringComparison.OrdinalIgnoreCase));

    public static string HostName => Node.HostName;

    public static string Fqdn => Node.Fqdn;

    public static int Cores => Node.Cores;
}

/// <summary>The node that is configured.</summary>
public static class Self
{
    public static string HostName => NodeFacts.AtHand.HostName;

    public static string Fqdn => NodeFacts.AtHand.Fqdn;

    public static int Cores => NodeFacts.AtHand.Cores;
}
