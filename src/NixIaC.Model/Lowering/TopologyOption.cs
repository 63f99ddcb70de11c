using NixIaC.Model.Lowering.Builds;
using NixIaC.Model.Lowering.Inputs;
using NixIaC.Model.Lowering.Minimal;
using NixIaC.Model.Lowering.Networks;
using NixIaC.Model.Lowering.Secrets;
using NixIaC.Model.Lowering.Virtualization;
using NixIaC.Model.Lowering.Workloads;
using NixIaC.Model.Nix;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering;

/// <summary>An option that follows from the topology and the attributes.</summary>
/// <param name="Path">The option.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="Joins">Whether a list is put before the one that users set; else it gives way to it.</param>
sealed record TopologyOption(EquatableArray<string> Path, NixExpression Value, bool Joins)
{
    /// <summary>Whether files that users import may say otherwise without ado.</summary>
    public bool Yields { get; init; }

    /// <summary>All such options of a system: rules compare what users set with them.</summary>
    public static IEnumerable<TopologyOption> Of(ResolvedSystem system) => system.IsMinimal
        ? MinimalOptions.Of(system, MergedContent.Of(system.Levels))
        : Of(system, MergedContent.Of(system.Levels), InputContent.Of(system.Levels, system.Inputs), LoweredSecrets.Of(system.Secrets, system.SecretStore, system));

    /// <summary>The same from what is known already.</summary>
    public static IEnumerable<TopologyOption> Of(ResolvedSystem system, MergedContent content, InputContent inputs, LoweredSecrets secrets) =>
    [
        .. PlatformOptions.Of(system).Concat(NetworkOptions.Of(system)).Select(option => Make(option, joins: false)),
        .. BuilderOptions.Of(system).Concat(RemoteOptions.Of(system)).Concat(CacheOptions.Of(system)).Select(option => Make(option, joins: false)),
        .. BuilderOptions.Lists(system).Concat(RemoteOptions.Lists(system)).Concat(CacheOptions.Lists(system)).Select(option => Make(option, joins: true)),
        .. MascotOptions.Of(system).Select(option => Make(option, joins: false)),
        .. HypervisorOptions.Of(system).Select(option => Make(option, joins: true)),
        .. K3sOptions.Of(system).Select(option => Make(option, joins: false)),
        .. MascotOptions.OfCache(system).Select(option => Make(option, joins: false)),
        .. RouterOptions.Of(system).Concat(PeerOptions.Of(system)).Select(option => Make(option, joins: true)),
        .. ContentOptions.Of(content).Concat(inputs.Options).Select(option => Make(option, joins: true)),
        .. WorkloadOptions.Of(system).Select(option => Make(option, joins: true)),
        .. secrets.Options.Select(option => new TopologyOption(option.Path, option.Value, Joins: false)),
    ];

    static TopologyOption Make((string[] Path, NixExpression Value) option, bool joins) => new(new(option.Path), option.Value, joins);
}
