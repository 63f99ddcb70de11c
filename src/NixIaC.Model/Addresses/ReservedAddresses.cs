namespace NixIaC.Model.Addresses;

/// <summary>Ranges whose addresses no machine can have (IANA's registries of special-purpose addresses, RFC 6890).</summary>
public static class ReservedAddresses
{
    // Shared, private, link-local and documentation ranges are left to those who write them.
    static readonly (IpPrefix Prefix, string Words)[] Ranges =
    [
        (IpPrefix.Parse("0.0.0.0/8")!.Value, "reserved for \"this host\""),
        (IpPrefix.Parse("127.0.0.0/8")!.Value, "a loopback address"),
        (IpPrefix.Parse("224.0.0.0/4")!.Value, "a multicast address"),
        (IpPrefix.Parse("255.255.255.255/32")!.Value, "the broadcast address"),
        (IpPrefix.Parse("240.0.0.0/4")!.Value, "reserved"),
        (IpPrefix.Parse("::/128")!.Value, "the unspecified address"),
        (IpPrefix.Parse("::1/128")!.Value, "the loopback address"),
        (IpPrefix.Parse("::ffff:0:0/96")!.Value, "an IPv4 address in IPv6 form"),
        (IpPrefix.Parse("ff00::/8")!.Value, "a multicast address"),
    ];

    /// <summary>What an address is instead of one that a machine can have, as a clause behind "is"; null when it can.</summary>
    public static string? Words(IpAddress address) => Find(prefix => prefix.Contains(address));

    /// <summary>What all addresses of a range are, as a clause behind "is"; null when machines can have some.</summary>
    public static string? Words(IpPrefix range) => Find(prefix => prefix.Length <= range.Length && prefix.Contains(range.Address));

    static string? Find(Func<IpPrefix, bool> fits)
    {
        foreach (var (prefix, words) in Ranges)
            if (fits(prefix)) return words;
        return null;
    }
}
