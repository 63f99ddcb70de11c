using NixIaC.Model.Rules.Inputs;
using NixIaC.Model.Rules.Networks;
using NixIaC.Model.Rules.Options;
using NixIaC.Model.Rules.Secrets;
using NixIaC.Model.Rules.Shape;
using NixIaC.Model.Rules.Targets;
using NixIaC.Model.Rules.Topologies;
using NixIaC.Model.Rules.Workloads;
using NixIaC.Model.Rules.Virtualization;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules;

/// <summary>All rules. The analyzer, the build task and the docs take them from here.</summary>
public static class RuleRegistry
{
    /// <summary>Every rule, by id.</summary>
    public static readonly EquatableArray<Rule> All = EquatableArray.Of(
        NoFleet.Rule,
        SeveralFleets.Rule,
        EmptyFleet.Rule,
        UnusableType.Rule,
        SeveralKinds.Rule,
        MisplacedAttribute.Rule,
        WrongReference.Rule,
        MissingPlace.Rule,
        InvalidName.Rule,
        InvalidText.Rule,
        InvalidCluster.Rule,
        MissingFile.Rule,
        InvalidStateVersion.Rule,
        UnknownMember.Rule,
        NegativeNumber.Rule,
        UnreadableInventory.Rule,
        InvalidInventory.Rule,
        MalformedReference.Rule,
        UnknownFollows.Rule,
        UnusedInput.Rule,
        InvalidInputName.Rule,
        MalformedOutput.Rule,
        UnusedProfile.Rule,
        DuplicateName.Rule,
        NodeInNoCommunity.Rule,
        NodeInSeveralCommunities.Rule,
        NobodyCanLogIn.Rule,
        InvalidOperatorKey.Rule,
        MissingUndernet.Rule,
        NoMembers.Rule,
        OtherFleet.Rule,
        UnequalMembers.Rule,
        Cycle.Rule,
        GuestTooLarge.Rule,
        SeveralClusters.Rule,
        EmptyCommunity.Rule,
        RegistrySeeds.Rule,
        TooManyReplicas.Rule,
        StorageInOneCommunity.Rule,
        WrongRole.Rule,
        InvalidTag.Rule,
        Contradiction.Rule,
        LastWayIn.Rule,
        PasswordLogin.Rule,
        MascotWithoutRuntime.Rule,
        ContainersNeedMascot.Rule,
        BaseRunsServices.Rule,
        InvalidContainer.Rule,
        NixosMissing.Rule,
        UnprovenArchitecture.Rule,
        MascotWithoutGo.Rule,
        NothingBuilds.Rule,
        BuilderCannotBuild.Rule,
        CompilesItself.Rule,
        NotMinimal.Rule,
        ImpossibleImage.Rule,
        ImageByCross.Rule,
        ImageBesideDisks.Rule,
        OutputNamedTwice.Rule,
        SmallBuilder.Rule,
        ImpossibleBuild.Rule,
        EmulationOnCrossBuilt.Rule,
        UnknownBuilderKeys.Rule,
        InvalidCacheKey.Rule,
        CacheCannotRun.Rule,
        UnreachableCache.Rule,
        RuntimeMissing.Rule,
        InvalidWorkload.Rule,
        MissingWorkload.Rule,
        UnusedWorkload.Rule,
        CompilingDenied.Rule,
        RuntimeCrossBuilt.Rule,
        MissingLockFile.Rule,
        ImpossibleWorkloadImage.Rule,
        RuntimeWithoutContainers.Rule,
        ImageWithoutDigest.Rule,
        InvalidRegistry.Rule,
        GuestWithoutHypervisor.Rule,
        HypervisorOnBase.Rule,
        GuestWithoutSize.Rule,
        ImpossibleGuest.Rule,
        MemoryOvercommitted.Rule,
        CoresOvercommitted.Rule,
        GuestOffNetwork.Rule,
        InvalidK3s.Rule,
        RuntimeOnOtherImage.Rule,
        DuplicateAddress.Rule,
        AddressOutsideNetwork.Rule,
        InvalidAddress.Rule,
        InvalidNetwork.Rule,
        AmbiguousInterface.Rule,
        OverlappingNetworks.Rule,
        NetworkTooSmall.Rule,
        UnusableGateway.Rule,
        UnreachableMembers.Rule,
        ImpossibleJump.Rule,
        PortTakenTwice.Rule,
        ObfuscatedLeak.Rule,
        FamilyMismatch.Rule,
        ReservedAddress.Rule,
        ImpossibleRouting.Rule,
        InvalidVlan.Rule,
        DuplicateMac.Rule,
        PossibleLeak.Rule,
        SeveralDhcpServers.Rule,
        UnknownOption.Rule,
        InvalidOptionValue.Rule,
        RemovedOption.Rule,
        RenamedOption.Rule,
        OptionSetTwice.Rule,
        MalformedOptionPath.Rule,
        UnreadableCode.Rule,
        FaultyCode.Rule,
        UnknownPath.Rule,
        ListAdds.Rule,
        NixInText.Rule,
        UnknownPackage.Rule,
        InvalidCode.Rule,
        InvalidNixFile.Rule,
        MisspeltKey.Rule,
        ContradictedFleet.Rule,
        MissingOption.Rule,
        OverriddenAttribute.Rule,
        MissingSecret.Rule,
        UnusedSecret.Rule,
        PlainSecret.Rule,
        InvalidSecret.Rule,
        NothingRestarts.Rule,
        SharedSecret.Rule,
        SecretInText.Rule,
        LikelySecret.Rule,
        CopiedSecretFile.Rule);

    static readonly List<Rule> Unsound = [.. All.Where(rule => !rule.Configurable)];

    static readonly Dictionary<string, Rule> ById = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule with an id.</summary>
    public static Rule Of(string id) => ById[id];

    /// <summary>Everything that is wrong with a fleet, by rule; may be cancelled between two rules.</summary>
    public static IEnumerable<Violation> Check(FleetModel fleet, CancellationToken cancel = default) => Check(All, fleet, cancel);

    /// <summary>What keeps a fleet from being written, whatever a project thinks of it.</summary>
    public static IEnumerable<Violation> CheckSoundness(FleetModel fleet, CancellationToken cancel = default) => Check(Unsound, fleet, cancel);

    static IEnumerable<Violation> Check(IEnumerable<Rule> rules, FleetModel fleet, CancellationToken cancel) =>
        rules.SelectMany(rule =>
        {
            cancel.ThrowIfCancellationRequested();
            return rule.Check(fleet);
        }).Distinct();
}
