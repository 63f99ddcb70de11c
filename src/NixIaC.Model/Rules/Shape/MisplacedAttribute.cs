using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Each attribute belongs on certain kinds of type.</summary>
static class MisplacedAttribute
{
    public static readonly Rule Rule = new(
        "NIX0006",
        "Misplaced attribute",
        "{0} has no meaning on {1}: it belongs on {2}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        let places = Places(fact)
        where !places.Any(place => place.Fits(declaration))
        select Violation.At(Rule.Id, declaration, fact, AttributeNames.AsWritten(fact), declaration.Name,
            string.Join(" or ", places.Select(place => place.Words)) + ".");

    static Place[] Places(Fact fact) => fact switch
    {
        InFact => [Place.Community, Place.Constellation, Place.Network, Place.Cluster, Place.Node, Place.Device],
        OnFact or ReachableFact or ReachedThroughFact or SshFact => [Place.Node, Place.Device],
        HypervisorFact or PullThroughCacheFact => [Place.Node],
        K3sFact => [Place.Cluster],
        MemberOfFact or BuilderFact or BuiltOnFact or GuestOfFact or HostIdFact => [Place.Node],
        EmitsFact => [Place.Node, Place.Workload],
        RoutesFact or ForwardFact or DhcpFact => [Place.Node],
        BinaryCacheFact => [Place.Node],
        CredentialFact => [Place.Workload],
        HardwareFact => [Place.Node],
        DisksFact => [Place.Cluster, Place.Node],
        InventoryFact => [Place.Cluster],
        UndernetFact => [Place.Constellation],
        OptInFact => [Place.Fleet, Place.Node],
        TagsFact { Site.Profile: null } => [Place.Community, Place.Cluster, Place.Node, Place.Device, Place.Profile],
        // A profile with tags may stand where any profile may, and on a device, which has no content.
        TagsFact => [Place.Fleet, Place.Community, Place.Constellation, Place.Cluster, Place.Node, Place.Device, Place.Profile],
        ContentFact => [Place.Fleet, Place.Community, Place.Constellation, Place.Cluster, Place.Node, Place.Profile],
        _ => [Place.Anything],
    };

    sealed record Place(string Words, Func<Declaration, bool> Fits)
    {
        public static readonly Place Fleet = new("a [Fleet]", type => type.Is<FleetFact>());
        public static readonly Place Community = new("a [Community]", type => type.Is<CommunityFact>());
        public static readonly Place Constellation = new("a [Constellation]", type => type.Is<ConstellationFact>());
        public static readonly Place Network = new("a [Network]", type => type.Is<NetworkFact>());
        public static readonly Place Cluster = new("a [Cluster]", type => type.Is<ClusterFact>());
        public static readonly Place Node = new("a [Node]", type => type.Is<NodeFact>());
        public static readonly Place Device = new("a [Device]", type => type.Is<DeviceFact>());
        public static readonly Place Profile = new("a profile", type => type.Is<ProfileFact>());
        public static readonly Place Workload = new("a [Workload]", type => type.Is<WorkloadFact>());
        public static readonly Place Anything = new("", _ => true);
    }
}
