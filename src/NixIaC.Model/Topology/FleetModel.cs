using NixIaC.Model.Content.Levels;
using NixIaC.Model.Declarations;
using NixIaC.Model.Inventories;
using NixIaC.Model.Inventories.Sheets;
using NixIaC.Model.Lowering;
using NixIaC.Model.Nix.Parsing;
using NixIaC.Model.Options;
using NixIaC.Model.Packages;
using NixIaC.Model.Resolution.Builds;
using NixIaC.Model.Workloads;

namespace NixIaC.Model.Topology;

/// <summary>
/// The whole fleet as declared, with its references followed. It holds whatever was written, sound or not: rules find
/// the faults, and what cannot be followed is simply absent. Equal to another one of equal declarations and files.
/// </summary>
public sealed class FleetModel : IEquatable<FleetModel>
{
    readonly Dictionary<string, Declaration> byType;
    readonly Lazy<EquatableArray<Machine>> machines;
    readonly Lazy<ILookup<string, Machine>> machinesByType;
    readonly Lazy<ILookup<string, Member>> members;
    readonly Lazy<ILookup<string, Declaration>> guests;
    readonly Lazy<RoutingDomains> routingDomains;
    readonly Lazy<BuildPlan> builds;
    // No Lazy, which would keep the exception of a cancelled attempt.
    FleetContent? content;
    readonly Lazy<Dictionary<string, InventoryTable>> tables;

    /// <summary>A model of declarations, in any order.</summary>
    /// <param name="declarations">The types that carry a NixIaC attribute.</param>
    /// <param name="files">The project's <c>.nix</c> files, relative to the project with <c>/</c>; null when not known.</param>
    public FleetModel(IEnumerable<Declaration> declarations, EquatableArray<string>? files = null)
    {
        byType = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var declaration in declarations) byType[declaration.Type] = declaration;
        Declarations = byType.Values.OrderBy(declaration => declaration.Type, StringComparer.Ordinal).ToEquatableArray();
        Files = files;
        Fleet = Of<FleetFact>().FirstOrDefault();
        machines = new(() => MachineExpansion.Expand(this).ToEquatableArray());
        tables = new(() => InventoryTables.Of(this));
        members = new(() => Of<NodeFact>().SelectMany(node => node.All<MemberOfFact>().Select(fact => new Member(node, fact)))
            .ToLookup(member => member.Fact.Target, StringComparer.Ordinal));
        guests = new(() => Of<NodeFact>().Where(node => node.Is<GuestOfFact>())
            .ToLookup(node => node.First<GuestOfFact>()!.Target, StringComparer.Ordinal));
        routingDomains = new(() => RoutingDomains.Of(this));
        builds = new(() => new BuildPlan(this));
        machinesByType = new(() => Machines.ToLookup(machine => machine.Declaration.Type, StringComparer.Ordinal));
    }

    /// <summary>All declarations by type name.</summary>
    public EquatableArray<Declaration> Declarations { get; }

    /// <summary>The project's <c>.nix</c> files; null when they are not known and cannot be checked.</summary>
    public EquatableArray<string>? Files { get; }

    /// <summary>The inventory files of the project, by path.</summary>
    public EquatableArray<InventorySheet> Sheets { get; init; }

    /// <summary>The project's other files that the compiler knows; null when they are not known and cannot be checked.</summary>
    public EquatableArray<string>? OtherFiles { get; init; }

    /// <summary>Files of sops that are not encrypted, those that could be looked at.</summary>
    public EquatableArray<string> PlainSecrets { get; init; }

    /// <summary>The texts of those of the other files whose content bodies and rules want.</summary>
    public EquatableArray<FlakeText> Texts { get; init; }

    /// <summary>The options that the project adds to those of NixOS.</summary>
    public EquatableArray<AddedOptions> AddedOptions { get; init; }

    /// <summary>The packages that there are; null when the project keeps no list of them.</summary>
    public PackageList? Packages { get; init; }

    /// <summary>What is wrong with the syntax of <c>.nix</c> files of the project, by file.</summary>
    public EquatableArray<NixFileError> NixErrors { get; init; }

    /// <summary>The same fleet with the texts that its bodies want.</summary>
    public FleetModel WithTexts(EquatableArray<FlakeText> texts) => texts == Texts ? this : new(Declarations, Files)
    {
        Sheets = Sheets,
        OtherFiles = OtherFiles,
        PlainSecrets = PlainSecrets,
        AddedOptions = AddedOptions,
        Packages = Packages,
        NixErrors = NixErrors,
        Texts = texts,
    };

    /// <summary>The fleet, or the first of several.</summary>
    public Declaration? Fleet { get; }

    /// <summary>The release that everything is checked against.</summary>
    public Release Release => ReleaseNames.Parse(Fleet?.First<FleetFact>()?.Release);

    /// <summary>The options of that release, and those that the project adds.</summary>
    public OptionSchema Schema => OptionSchema.For(Release, AddedOptions);

    /// <summary>The options that a type's own statements are checked against: those of minimal images for a node with such a one.</summary>
    public OptionSchema SchemaOf(Declaration type) => type.First<NodeFact>() is { IsMinimal: true } ? OptionSchema.Minimal : Schema;

    /// <summary>What all machines are set to; worked out when first asked for.</summary>
    public FleetContent Content(CancellationToken cancel = default) => content ??= FleetContent.Of(this, cancel);

    /// <summary>The files whose content bodies and rules want. No others may be read: they need not be text.</summary>
    public EquatableArray<string> WantedTexts(CancellationToken cancel = default) =>
        Content(cancel).WantedTexts.Concat(WorkloadFolder.Descriptions(this)).Distinct()
            .OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>All machines with a name and addresses: nodes, members of clusters, devices.</summary>
    public EquatableArray<Machine> Machines => machines.Value;

    /// <summary>The machines that a type describes: one, or the members of a cluster.</summary>
    public IEnumerable<Machine> MachinesOf(Declaration type) => machinesByType.Value[type.Type];

    /// <summary>The rows that describe the machines of a cluster; null when it has no inventory.</summary>
    public InventoryTable? InventoryOf(Declaration cluster) => tables.Value.TryGetValue(cluster.Type, out var table) ? table : null;

    /// <summary>The declarations of a kind.</summary>
    public IEnumerable<Declaration> Of<TKind>() where TKind : KindFact => Declarations.Where(declaration => declaration.Is<TKind>());

    /// <summary>The declaration of a type when it has a kind, else null.</summary>
    public Declaration? Find<TKind>(string type) where TKind : KindFact =>
        byType.TryGetValue(type, out var found) && found.Is<TKind>() ? found : null;

    /// <summary>The declaration of a type, of whatever kind, or null.</summary>
    public Declaration? Find(string type) => byType.TryGetValue(type, out var found) ? found : null;

    /// <summary>The communities that a node or device is in, by its networks and by <c>[In]</c>.</summary>
    public IEnumerable<Declaration> CommunitiesOf(Declaration machine) =>
        machine.All<OnFact>().Select(on => Find<NetworkFact>(on.Target)).Append(machine)
            .SelectMany(place => place?.All<InFact>() ?? [])
            .Select(fact => Find<CommunityFact>(fact.Target))
            .OfType<Declaration>()
            .Distinct();

    /// <summary>The constellations that a node is a member of.</summary>
    public IEnumerable<Declaration> ConstellationsOf(Declaration node) =>
        node.All<MemberOfFact>().Select(member => Find<ConstellationFact>(member.Target)).OfType<Declaration>().Distinct();

    /// <summary>The groups of different nodes that a node is a member of.</summary>
    public IEnumerable<Declaration> GroupsOf(Declaration node) =>
        node.All<MemberOfFact>().Select(member => Find<ClusterFact>(member.Target)).OfType<Declaration>()
            .Where(cluster => !cluster.Is<NodeFact>()).Distinct();

    /// <summary>The nodes that join a constellation or group, with what they are in it; by the names of their types.</summary>
    public IEnumerable<Member> MembersOf(Declaration group) => members.Value[group.Type];

    /// <summary>The nodes that are virtual machines on a node.</summary>
    public IEnumerable<Declaration> GuestsOf(Declaration host) => guests.Value[host.Type];

    /// <summary>The node that a node is a virtual machine on, or null.</summary>
    public Declaration? HostOf(Declaration guest) => guest.First<GuestOfFact>() is { } fact ? Find<NodeFact>(fact.Target) : null;

    /// <summary>Who builds what.</summary>
    public BuildPlan Builds => builds.Value;

    /// <summary>Which networks' addresses meet.</summary>
    public RoutingDomains RoutingDomains => routingDomains.Value;

    /// <inheritdoc/>
    public bool Equals(FleetModel? other) =>
        other is not null && Declarations == other.Declarations && Files == other.Files && Sheets == other.Sheets
        && OtherFiles == other.OtherFiles && PlainSecrets == other.PlainSecrets && Texts == other.Texts && AddedOptions == other.AddedOptions
        && Equals(Packages, other.Packages) && NixErrors == other.NixErrors;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FleetModel);

    /// <inheritdoc/>
    public override int GetHashCode() => Declarations.GetHashCode();
}
