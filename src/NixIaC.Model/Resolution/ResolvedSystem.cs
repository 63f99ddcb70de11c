using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Levels;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Declarations;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Secrets;
using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Resolution;

/// <summary>One of the different systems to build: a node's own, or the one that the members of a cluster share.</summary>
/// <param name="Name">Its name in the flake: the node's host name or the cluster's name.</param>
/// <param name="Type">The full name of its type.</param>
/// <param name="Image">The image it builds on: <c>mascot</c>.</param>
/// <param name="Target">What it runs on.</param>
/// <param name="BuildTarget">What its build runs on; another one when it is cross-compiled.</param>
/// <param name="BuiltOn">The host name of the node that builds it, or null.</param>
/// <param name="Release">The NixOS release.</param>
/// <param name="StateVersion">The release whose stateful defaults it keeps.</param>
/// <param name="Domain">The DNS domain, or null.</param>
/// <param name="Shared">Whether members of a cluster share it; host name and addresses then come from each one's identity file.</param>
/// <param name="Connections">The networks of the one node; none when shared.</param>
/// <param name="Cores">The number of processor cores of each machine that runs it, or null when not said.</param>
/// <param name="MemoryMiB">The memory of each machine in MiB, or null when not said.</param>
/// <param name="MaxJobs">How many builds run at once when the node builds for others, or null.</param>
/// <param name="Levels">What the node and the levels above it say, nearest first.</param>
public sealed record ResolvedSystem(
    string Name,
    string Type,
    string Image,
    Target Target,
    Target BuildTarget,
    string? BuiltOn,
    Release Release,
    string StateVersion,
    string? Domain,
    bool Shared,
    EquatableArray<ResolvedConnection> Connections,
    int? Cores,
    int? MemoryMiB,
    int? MaxJobs,
    EquatableArray<ContentLevel> Levels)
{
    /// <summary>Whether it is a machine without NixOS.</summary>
    public bool IsMinimal => Image == "minimal";

    /// <summary>The Nix system it runs on.</summary>
    public string Platform => Target.System;

    /// <summary>The Nix system that its build runs on.</summary>
    public string BuildPlatform => BuildTarget.System;

    /// <summary>How it is built.</summary>
    public BuildWay Way { get; init; }

    /// <summary>Why it is built so and by that node, a clause.</summary>
    public string BuildReason { get; init; } = "";

    /// <summary>What it is set up for as a builder; null when it builds for nobody.</summary>
    public ResolvedBuilder? Builder { get; init; }

    /// <summary>The builder that its own Nix hands builds to, or null.</summary>
    public ResolvedRemote? Remote { get; init; }

    /// <summary>The binary caches of the fleet that it fetches from.</summary>
    public EquatableArray<ResolvedCache> Caches { get; init; }

    /// <summary>How it serves its store, or null.</summary>
    public ResolvedCacheServer? CacheServer { get; init; }

    /// <summary>The disk of each machine in GiB, or null when not said.</summary>
    public int? DiskGiB { get; init; }

    /// <summary>Its <c>networking.hostId</c>, or null when not said.</summary>
    public string? HostId { get; init; }

    /// <summary>The host name of the node that it is a virtual machine on, or null.</summary>
    public string? GuestOf { get; init; }

    /// <summary>What runs virtual machines on it, or null.</summary>
    public ResolvedHypervisor? Hypervisor { get; init; }

    /// <summary>Whether a hypervisor of ours runs it, so that it has devices and an agent for it.</summary>
    public bool IsRunGuest { get; init; }

    /// <summary>Its part in a Kubernetes cluster, or null.</summary>
    public ResolvedK3s? K3s { get; init; }

    /// <summary>The caches of container images beside it; none when it is no mascot.</summary>
    public EquatableArray<ResolvedImageCache> ImageCaches { get; init; }

    /// <summary>What cache of images it is for others, or null.</summary>
    public PullThroughCacheFact? PullThroughCache { get; init; }

    /// <summary>What it does for the packets of others.</summary>
    public ResolvedRouting Routing { get; init; } = ResolvedRouting.None;

    /// <summary>The machines of its community, when they are to be known by name on each; by host name, itself among them.</summary>
    public EquatableArray<ResolvedPeer> Peers { get; init; }

    /// <summary>The experiments that it or the fleet opts in to, by name of the enum's members.</summary>
    public EquatableArray<string> Experiments { get; init; }

    /// <summary>What it is built as, beside the system itself, in the order of the enumeration.</summary>
    public EquatableArray<ImageFormat> Formats { get; init; }

    /// <summary>The inputs of the flake, which content may name by their types.</summary>
    public EquatableArray<ResolvedInput> Inputs { get; init; }

    /// <summary>The secrets that its bodies use.</summary>
    public EquatableArray<ResolvedSecret> Secrets { get; init; }

    /// <summary>The workloads that it runs, by name.</summary>
    public EquatableArray<ResolvedWorkload> Workloads { get; init; }

    /// <summary>How secrets are delivered.</summary>
    public SecretStore SecretStore { get; init; } = SecretStore.Files;

    /// <summary>The files of the project that its bodies use.</summary>
    public EquatableArray<LocalUse> Files { get; init; }
}

/// <summary>What one level says of the content of its machines.</summary>
/// <param name="Words">The level in words: <c>community Basement</c>; empty for the node itself.</param>
/// <param name="Type">The full name of its type.</param>
/// <param name="Facts">What it says by attributes, options excepted.</param>
/// <param name="Settings">The options that it sets, in the order they are said.</param>
public sealed record ContentLevel(string Words, string Type, EquatableArray<ContentFact> Facts, EquatableArray<Setting> Settings)
{
    /// <summary>The content of an evaluated level.</summary>
    public static ContentLevel Of(EvaluatedLevel level) => new(
        level.Source.Words,
        level.Source.Base ?? level.Source.Declaration.Type,
        level.Source.Facts.Where(fact => fact is not (OptionFact or ConfigureFact or ProfileUseFact)).ToEquatableArray(),
        level.Settings);
}
