using NixIaC.Model.Inventories;
using NixIaC.Model.Secrets;

namespace NixIaC.Model.Resolution;

/// <summary>A fleet in which every reference is followed and every default filled in: what lowering writes, literals only.</summary>
/// <param name="Name">The fleet's name, from its type: <c>home-lab</c>.</param>
/// <param name="Type">The full name of the fleet's type.</param>
/// <param name="Domain">The DNS domain, or null.</param>
/// <param name="Release">The NixOS release.</param>
/// <param name="Communities">By name.</param>
/// <param name="Constellations">By name.</param>
/// <param name="Systems">By name.</param>
/// <param name="Nodes">By host name.</param>
/// <param name="Devices">By host name.</param>
public sealed record ResolvedFleet(
    string Name,
    string Type,
    string? Domain,
    Release Release,
    EquatableArray<ResolvedCommunity> Communities,
    EquatableArray<ResolvedConstellation> Constellations,
    EquatableArray<ResolvedSystem> Systems,
    EquatableArray<ResolvedNode> Nodes,
    EquatableArray<ResolvedDevice> Devices)
{
    /// <summary>The inputs of the flake beside nixpkgs, by name.</summary>
    public EquatableArray<ResolvedInput> Inputs { get; init; }

    /// <summary>The fleet without what is on its machines: equal when only content has changed.</summary>
    public ResolvedFleet WithoutContent() => this with { Systems = Systems.Select(system => system with { Levels = default }).ToEquatableArray() };
}

/// <summary>An input of the flake.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The full name of its type; empty for one that NixIaC adds.</param>
/// <param name="Reference">The flake reference.</param>
/// <param name="Follows">Inputs of that flake that are the fleet's own of the same name.</param>
public sealed record ResolvedInput(string Name, string Type, string Reference, EquatableArray<string> Follows)
{
    /// <summary>Whether it is the flake that a backend for secrets needs.</summary>
    public bool Provides(SecretStore store) =>
        Name == store.Input || (store.Reference is { } source && Reference.StartsWith(source, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A community with its networks.</summary>
public sealed record ResolvedCommunity(string Name, string Type, EquatableArray<ResolvedNetwork> Networks);

/// <summary>A network.</summary>
public sealed record ResolvedNetwork(
    string Name, string Type, EquatableArray<string> Prefixes, EquatableArray<string> Gateways, EquatableArray<string> NameServers, string? Domain);

/// <summary>A constellation with the host names of its members.</summary>
public sealed record ResolvedConstellation(string Name, string Type, EquatableArray<string> Undernet, EquatableArray<string> Members);

/// <summary>A machine that is deployed.</summary>
/// <param name="Name">Its host name.</param>
/// <param name="Fqdn">Its full name.</param>
/// <param name="Type">The full name of its type.</param>
/// <param name="System">The system it runs.</param>
/// <param name="Community">The name of its community.</param>
/// <param name="Connections">Its networks.</param>
/// <param name="Shared">Whether the system is shared, so that the machine has an identity file.</param>
public sealed record ResolvedNode(
    string Name, string Fqdn, string Type, string System, string? Community, EquatableArray<ResolvedConnection> Connections, bool Shared)
{
    /// <summary>Its public SSH key, or null when the fleet does not say.</summary>
    public string? HostKey { get; init; }

    /// <summary>The secrets that deployment must deliver to it.</summary>
    public EquatableArray<ResolvedSecret> Secrets { get; init; }

    /// <summary>The row of the cluster's inventory that it comes from, or null.</summary>
    public InventoryRecord? Row { get; init; }
}

/// <summary>A thing that is known but not deployed.</summary>
public sealed record ResolvedDevice(string Name, string Fqdn, string Type, string? Community, EquatableArray<string> Addresses);
