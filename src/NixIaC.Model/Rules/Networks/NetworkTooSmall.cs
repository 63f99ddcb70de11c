using System.Globalization;
using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>Networks and undernets have an address for each of their machines.</summary>
static class NetworkTooSmall
{
    public static readonly Rule Rule = new(
        "NIX3007",
        "Network too small",
        "{0} has room for {1} {2} addresses, but {3}. Give it {4}, or move machines elsewhere.",
        RuleSeverity.Error,
        Check);

    static IEnumerable<Violation> Check(FleetModel fleet) => Networks(fleet).Concat(Undernets(fleet));

    static IEnumerable<Violation> Networks(FleetModel fleet)
    {
        var demands = Demands(fleet);
        var leases = fleet.Declarations.SelectMany(server => server.All<DhcpFact>()).ToLookup(dhcp => dhcp.Target, StringComparer.Ordinal);
        foreach (var type in fleet.Of<NetworkFact>())
        {
            if (!demands.TryGetValue(type.Type, out var demand) || demand.Asking == 0) continue;
            var network = type.First<NetworkFact>()!;
            // By DHCP, machines get IPv4 addresses. IPv6 alone is left to a network that has nothing else.
            var prefixes = Prefixes(network.Prefixes);
            var isV6 = prefixes.Count > 0 && prefixes.All(prefix => prefix.Address.IsV6);
            var own = prefixes.Where(prefix => prefix.Address.IsV6 == isV6).ToList();
            if (own.Count == 0) continue;
            foreach (var gateway in new[] { network.Gateway, network.Gateway6 })
                if (gateway is not null && IpAddress.Parse(gateway) is { } address) demand.Fixed.Add(address);
            var kept = (ulong)demand.Fixed.Count(address => own.Any(prefix => prefix.Usable.Contains(address)));
            var ranges = leases[type.Type].Select(LeasedRanges.Of).OfType<IpRange>().Where(range => range.Count > 0).ToList();
            if (Room(own.Select(prefix => prefix.Usable)) is var room && room < kept + demand.Asking)
                yield return Report(type, network, room, isV6, Fixed(kept) + Asking(demand.Asking), "a wider range", demand.First!);
            else if (!isV6 && ranges.Count > 0 && Room(ranges) is var given && given < demand.Asking)
                yield return Report(type, network, given, isV6, $"its DHCP server has no more to give: {Asking(demand.Asking)}", "a wider range in [Dhcp<T>]", demand.First!);
        }
    }

    static Dictionary<string, Demand> Demands(FleetModel fleet)
    {
        var demands = new Dictionary<string, Demand>(StringComparer.Ordinal);
        foreach (var machine in fleet.Machines)
        {
            foreach (var used in machine.Addresses) Of(used.On.Target).Fixed.Add(used.Address);
            foreach (var fact in machine.Declaration.Facts)
                if (fact is OnFact on && Asks(machine, on))
                {
                    var demand = Of(on.Target);
                    demand.Asking++;
                    demand.First ??= machine.Declaration;
                }
        }
        return demands;

        Demand Of(string network) => demands.TryGetValue(network, out var demand) ? demand : demands[network] = new Demand();
    }

    // Nothing written that can be read as an address means DHCP only when nothing is written at all.
    static bool Asks(Machine machine, OnFact on)
    {
        if (on.Dhcp) return true;
        if (on.Addresses.Count > 0) return false;
        foreach (var used in machine.Addresses)
            if (ReferenceEquals(used.On, on)) return false;
        return true;
    }

    static IEnumerable<Violation> Undernets(FleetModel fleet) =>
        from type in fleet.Of<ConstellationFact>()
        let undernet = type.First<UndernetFact>()
        where undernet is not null
        let members = fleet.MembersOf(type).Select(member => member.Node).Distinct().ToList()
        let count = (ulong)members.Sum(member => (long)fleet.MachinesOf(member).Count())
        from family in Prefixes(undernet.Prefixes).GroupBy(prefix => prefix.Address.IsV6)
        let room = Room(family.Select(prefix => prefix.Usable))
        where room < count
        select Report(type, undernet, room, family.Key, $"it has {Number(count)} members", "a wider range in [Undernet]", members[members.Count - 1]);

    static Violation Report(Declaration type, Fact fact, ulong room, bool isV6, string need, string wayOut, Declaration first) =>
        Violation.At(Rule.Id, type, fact, type.Name, Number(room), isV6 ? "IPv6" : "IPv4", need, wayOut) with { Others = EquatableArray.Of(first.Type) };

    static string Fixed(ulong count) => count == 0 ? "" : $"{Number(count)} are fixed and ";

    static string Asking(ulong count) => count == 1 ? "1 machine asks for one by DHCP" : $"{Number(count)} machines ask for one by DHCP";

    static string Number(ulong number) => number.ToString(CultureInfo.InvariantCulture);

    static List<IpPrefix> Prefixes(EquatableArray<string> texts) => texts.Select(IpPrefix.Parse).OfType<IpPrefix>().ToList();

    static ulong Room(IEnumerable<IpRange> ranges) =>
        ranges.Aggregate(0UL, (sum, range) => ulong.MaxValue - sum < range.Count ? ulong.MaxValue : sum + range.Count);

    sealed class Demand
    {
        public HashSet<IpAddress> Fixed { get; } = [];

        public ulong Asking { get; set; }

        public Declaration? First { get; set; }
    }
}
