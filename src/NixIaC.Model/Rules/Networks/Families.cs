using NixIaC.Model.Declarations;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Rules.Networks;

/// <summary>The address families that a machine certainly has.</summary>
sealed record Families(bool V4, bool V6)
{
    public bool Has(Addresses.IpAddress address) => address.IsV6 ? V6 : V4;

    public bool Shares(Families other) => (V4 && other.V4) || (V6 && other.V6);

    public string Name => V4 ? "IPv4" : "IPv6";

    /// <summary>Those of one connection; null when DHCP decides, or when its addresses cannot be read.</summary>
    public static Families? On(FleetModel fleet, Declaration machine, OnFact on)
    {
        if (on.Dhcp) return null;
        var first = fleet.MachinesOf(machine).FirstOrDefault();
        if (first is null) return null;
        var (v4, v6) = (false, false);
        foreach (var used in first.Addresses)
            if (ReferenceEquals(used.On, on))
                (v4, v6) = (v4 || !used.Address.IsV6, v6 || used.Address.IsV6);
        return v4 || v6 ? new Families(v4, v6) : null;
    }

    /// <summary>Those of all its connections; null when one of them cannot tell.</summary>
    public static Families? Of(FleetModel fleet, Declaration machine)
    {
        var (v4, v6) = (false, false);
        foreach (var fact in machine.Facts)
            if (fact is OnFact on)
            {
                if (On(fleet, machine, on) is not { } one) return null;
                (v4, v6) = (v4 || one.V4, v6 || one.V6);
            }
        return v4 || v6 ? new Families(v4, v6) : null;
    }
}
