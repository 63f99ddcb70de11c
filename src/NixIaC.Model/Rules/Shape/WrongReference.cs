using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Shape;

/// <summary>Attributes with a type argument, such as In, On and BuiltOn, refer to certain kinds of type.</summary>
static class WrongReference
{
    public static readonly Rule Rule = new(
        "NIX0007",
        "Reference to the wrong kind of type",
        "{0} names {1}, which is {2}; it must name {3}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) =>
        from declaration in fleet.Declarations
        from fact in declaration.Facts
        from reference in References(declaration, fact)
        let target = fleet.Find(reference.Target)
        where target is null ? !IsForeign(declaration, reference.Target) : !reference.Fits(target)
        select Violation.At(Rule.Id, declaration, fact,
            AttributeNames.Of(fact), ShortName.Of(reference.Target), What(target), reference.Words + ".");

    static IEnumerable<ExpectedTarget> References(Declaration source, Fact fact) =>
        fact is RoutesFact routes ? [Network(routes.From), Network(routes.To)]
        : Reference(source, fact) is { } reference ? [reference]
        : [];

    static ExpectedTarget? Reference(Declaration source, Fact fact) => fact switch
    {
        OnFact on => Network(on.Target),
        DhcpFact dhcp => Network(dhcp.Target),
        GuestOfFact guest => OneMachine(guest.Target),
        K3sFact k3s => new(k3s.Secret, "a [Secret]", type => type.Is<SecretFact>()),
        ReachedThroughFact through => OneMachine(through.Target),
        ForwardFact forward => OneMachine(forward.Target),
        MemberOfFact member => new(member.Target, "a [Constellation], or a [Cluster] that is not itself a node",
            type => type.Is<ConstellationFact>() || (type.Is<ClusterFact>() && !type.Is<NodeFact>())),
        InputImportsFact imports => new(imports.Input, "a [FlakeInput]", type => type.Is<FlakeInputFact>()),
        InputOverlayFact overlay => new(overlay.Input, "a [FlakeInput]", type => type.Is<FlakeInputFact>()),
        WorkloadFact { Input: { } input } => new(input, "a [FlakeInput]", type => type.Is<FlakeInputFact>()),
        RunsFact runs => new(runs.Target, "a [Workload]", type => type.Is<WorkloadFact>()),
        CredentialFact credential => new(credential.Secret, "a [Secret]", type => type.Is<SecretFact>()),
        BuiltOnFact built => new(built.Target, "a [Node] with [Builder]",
            type => type.Is<NodeFact>() && type.Is<BuilderFact>() && !type.Is<ClusterFact>()),
        BinaryCacheFact { Secret: { } key } => new(key, "a [Secret]", type => type.Is<SecretFact>()),
        InFact place when source.Is<NodeFact>() || source.Is<DeviceFact>() || source.Is<NetworkFact>() =>
            new(place.Target, "a [Community]", type => type.Is<CommunityFact>()),
        InFact place when source.Is<CommunityFact>() || source.Is<ConstellationFact>() =>
            new(place.Target, "the [Fleet]", type => type.Is<FleetFact>()),
        InFact place when source.Is<ClusterFact>() =>
            new(place.Target, "the [Fleet] or a [Community]", type => type.Is<FleetFact>() || type.Is<CommunityFact>()),
        _ => null,
    };

    static ExpectedTarget Network(string target) => new(target, "a [Network]", type => type.Is<NetworkFact>());

    static ExpectedTarget OneMachine(string target) =>
        new(target, "a [Node] that is not a [Cluster]", type => type.Is<NodeFact>() && !type.Is<ClusterFact>());

    // A thing of another project's fleet has a rule of its own.
    static bool IsForeign(Declaration source, string target) => source.All<ForeignFact>().Any(foreign => foreign.Target == target);

    static string What(Declaration? target)
    {
        if (target is null || !target.Is<KindFact>())
            return "not part of this fleet (it has no attribute such as [Network] or [Node], or is in another project)";
        return string.Join(" and ", target.All<KindFact>().Select(kind => "a " + AttributeNames.Of(kind)));
    }

    sealed record ExpectedTarget(string Target, string Words, Func<Declaration, bool> Fits);
}
