using NixIaC.Model.Secrets;
using NixIaC.Model.Workloads;

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

    /// <summary>The workloads, by name.</summary>
    public EquatableArray<ResolvedWorkload> Workloads { get; init; }

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
    public bool Provides(SecretStore store) => store is { Input: { } name, Reference: { } source } && Provides(name, source);

    /// <summary>Whether it is a flake that NixIaC would add itself: by its name, or by where it comes from.</summary>
    internal bool Provides(string name, string source) => Name == name || Reference.StartsWith(source, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A constellation with the host names of its members.</summary>
public sealed record ResolvedConstellation(string Name, string Type, EquatableArray<string> Undernet, EquatableArray<string> Members)
{
    /// <summary>How many nodes keep each file, or null when not said.</summary>
    public int? Replicas { get; init; }
}
