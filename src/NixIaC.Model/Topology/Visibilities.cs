using NixIaC.Model.Declarations;

namespace NixIaC.Model.Topology;

/// <summary>Who may see the addresses of networks, communities and machines.</summary>
public static class Visibilities
{
    static readonly Origin Unsaid = Origin.Default("neither network nor community says otherwise");

    /// <summary>
    /// A network's own, or its community's. A machine's: obfuscated when one of its networks is, since that one must not be
    /// given away; else public when one is; that of its community when it has no network.
    /// </summary>
    public static Sourced<Visibility> Of(FleetModel fleet, Declaration type) =>
        type.Is<NetworkFact>() || type.Is<CommunityFact>() ? OfPlace(fleet, type) : OfMachine(fleet, type);

    static Sourced<Visibility> OfPlace(FleetModel fleet, Declaration place)
    {
        foreach (var fact in place.Facts)
            if (Said(fact) is { } said)
                return new(said, Origin.Of(place, fact));
        return CommunityOf(fleet, place) is { } community ? OfPlace(fleet, community) : new(Visibility.Private, Unsaid);
    }

    static Sourced<Visibility> OfMachine(FleetModel fleet, Declaration machine)
    {
        Sourced<Visibility>? most = null;
        foreach (var on in machine.All<OnFact>())
            if (fleet.Find<NetworkFact>(on.Target) is { } network && OfPlace(fleet, network) is var one && (most is null || one.Value > most.Value.Value))
                most = one;
        return most
            ?? (CommunityOf(fleet, machine) is { } community ? OfPlace(fleet, community) : new(Visibility.Private, Unsaid));
    }

    static Declaration? CommunityOf(FleetModel fleet, Declaration type) =>
        type.Is<CommunityFact>() ? null
        : type.All<InFact>().Select(place => fleet.Find<CommunityFact>(place.Target)).FirstOrDefault(community => community is not null);

    // A number without a member is an error of its own.
    static Visibility? Said(Fact fact) => fact switch
    {
        NetworkFact network => Member(network.Visibility),
        CommunityFact community => Member(community.Visibility),
        _ => null,
    };

    static Visibility? Member(string? name) => name switch
    {
        nameof(Visibility.Private) => Visibility.Private,
        nameof(Visibility.Public) => Visibility.Public,
        nameof(Visibility.Obfuscated) => Visibility.Obfuscated,
        _ => null,
    };
}
