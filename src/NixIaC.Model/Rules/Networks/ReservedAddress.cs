using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Names;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Machines and gateways have addresses that mean one machine.</summary>
static class ReservedAddress
{
    public static readonly Rule Rule = new(
        "NIX3014",
        "Address that no machine can have",
        "{0}, {1}, is {2}. {3}",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => Machines(fleet).Concat(Ranges(fleet)).Concat(Routers(fleet));

    static IEnumerable<Violation> Machines(FleetModel fleet)
    {
        var networks = fleet.Of<NetworkFact>().ToDictionary(type => type.Type, type => new Place(type), StringComparer.Ordinal);
        // A cluster that grows out of its network passes the last address: that it is outside says it all.
        var outgrown = new HashSet<OnFact>(ByReference<OnFact>.Comparer);
        var found = new List<(Machine Machine, MachineAddress Used, string Words)>();
        foreach (var machine in fleet.Machines)
            foreach (var used in machine.Addresses)
                if (networks.TryGetValue(used.On.Target, out var place))
                {
                    if (place.IsOutside(used.Address) && used.Place is null) outgrown.Add(used.On);
                    if (place.Words(used.Address, machine.Declaration) is { } words) found.Add((machine, used, words));
                }
        return from one in found
               where !outgrown.Contains(one.Used.On)
               group one by (one.Machine.Declaration, one.Used.On.Site, one.Used.Place) into same
               let first = same.First()
               select Violation.At(Rule.Id, first.Machine.Declaration, first.Used.On,
                   first.Used.Address.ToString(), "the address of " + Quotation.Of(first.Machine.HostName), first.Words, "Choose another address.") with
               {
                   Others = EquatableArray.Of(first.Used.On.Target),
                   Place = first.Used.Place,
               };
    }

    static IEnumerable<Violation> Ranges(FleetModel fleet) =>
        from type in fleet.Declarations
        from fact in type.Facts
        let prefixes = fact switch { NetworkFact network => network.Prefixes, UndernetFact undernet => undernet.Prefixes, _ => default }
        from text in prefixes
        let prefix = IpPrefix.Parse(text)
        where prefix is { } said && said.Network == said
        let words = ReservedAddresses.Words(prefix.Value)
        where words is not null
        select Violation.At(Rule.Id, type, fact, prefix.Value.ToString(), "a range of " + type.Name, words, "Choose another range, such as one of 10.0.0.0/8 or fd00::/8.");

    static IEnumerable<Violation> Routers(FleetModel fleet) =>
        from type in fleet.Declarations
        from said in Said(fleet, type)
        where said.Text is not null && said.Network is not null
        let gateway = IpAddress.Parse(said.Text)
        where gateway is not null
        let words = new Place(said.Network).Words(gateway.Value, null)
        where words is not null
        select Violation.At(Rule.Id, type, said.Fact, gateway.Value.ToString(), "the gateway of " + type.Name, words, "Write the address of the router.");

    static IEnumerable<(Fact Fact, string? Text, Declaration? Network)> Said(FleetModel fleet, Declaration type)
    {
        foreach (var fact in type.Facts)
            if (fact is NetworkFact network)
            {
                if (network.Gateway is not null) yield return (fact, network.Gateway, type);
                if (network.Gateway6 is not null) yield return (fact, network.Gateway6, type);
            }
            else if (fact is OnFact { Gateway: { } gateway } on) yield return (fact, gateway, fleet.Find<NetworkFact>(on.Target));
    }

    /// <summary>A network with its ranges read.</summary>
    sealed class Place(Declaration type)
    {
        readonly List<IpPrefix> prefixes = type.First<NetworkFact>()!.Prefixes.Select(IpPrefix.Parse).OfType<IpPrefix>().ToList();

        public bool IsOutside(IpAddress address) => !prefixes.Exists(prefix => prefix.Contains(address));

        /// <summary>What an address is instead of a machine's; the machine is null for a gateway.</summary>
        public string? Words(IpAddress address, Declaration? machine)
        {
            if (ReservedAddresses.Words(address) is { } words) return words;
            foreach (var prefix in prefixes)
                if (prefix.Contains(address) && !prefix.Usable.Contains(address))
                    return address.IsV6 ? machine is null || machine.Is<RoutesFact>() ? null : $"that of any router of {type.Name} ({prefix})"
                        : address == prefix.Network.Address ? $"that of {type.Name} itself ({prefix})"
                        : $"that of all machines on {type.Name} ({prefix})";
            return null;
        }
    }
}
