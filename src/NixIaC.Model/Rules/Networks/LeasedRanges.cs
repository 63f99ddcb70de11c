using NixIaC.Model.Addresses;
using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>What DHCP servers give out, beside what is taken.</summary>
sealed class LeasedRanges(FleetModel fleet)
{
    // By number, so that the first in a range is found by bisection.
    readonly Dictionary<string, List<(IpAddress Address, Machine Machine)>> taken = fleet.Machines
        .SelectMany(machine => machine.Addresses.Select(used => (used.On.Target, used.Address, machine)))
        .GroupBy(one => one.Target, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Select(one => (one.Address, one.machine)).OrderBy(one => one.Address).ToList(), StringComparer.Ordinal);

    readonly ILookup<string, (Declaration Server, DhcpFact Dhcp, IpRange Range)> leases = Find(fleet).ToLookup(one => one.Dhcp.Target, StringComparer.Ordinal);

    /// <summary>The addresses that are given out; null when they cannot be read.</summary>
    public static IpRange? Of(DhcpFact dhcp) =>
        IpAddress.Parse(dhcp.First) is { IsV6: false } first && IpAddress.Parse(dhcp.Last) is { IsV6: false } last ? new(first, last) : null;

    /// <summary>Who has an address that would be given out too, as a clause with the way out; null when nobody does.</summary>
    public string? Problem(Declaration server, DhcpFact dhcp)
    {
        if (Of(dhcp) is not { } range) return null;
        if (FirstTaken(dhcp.Target, range) is { } used)
            return $"{used.Address} is the fixed address of '{used.Machine.HostName}'. Leave it out of the range, or give the machine another one.";
        if (fleet.Find<NetworkFact>(dhcp.Target)?.First<NetworkFact>()?.Gateway is { } text && IpAddress.Parse(text) is { } gateway && range.Contains(gateway))
            return $"{gateway} is the gateway. Leave it out of the range.";
        foreach (var other in leases[dhcp.Target])
            if (!ReferenceEquals(other.Dhcp, dhcp) && range.Overlaps(other.Range))
                return $"{(other.Server == server ? "it" : other.Server.Name)} gives out {other.Dhcp.First} to {other.Dhcp.Last} too. Let the ranges be apart.";
        return null;
    }

    (IpAddress Address, Machine Machine)? FirstTaken(string network, IpRange range)
    {
        if (!taken.TryGetValue(network, out var all)) return null;
        var (low, high) = (0, all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Address < range.First) low = middle + 1;
            else high = middle;
        }
        return low < all.Count && range.Contains(all[low].Address) ? all[low] : null;
    }

    static IEnumerable<(Declaration Server, DhcpFact Dhcp, IpRange Range)> Find(FleetModel fleet) =>
        from server in fleet.Declarations
        from dhcp in server.All<DhcpFact>()
        let range = Of(dhcp)
        where range is { Count: > 0 }
        select (server, dhcp, range.Value);
}
