using NixIaC.Model.Addresses;
using NixIaC.Model.Resolution;

namespace NixIaC.Model.Lowering.Networks;

/// <summary>A range of addresses as systemd-networkd counts it.</summary>
/// <param name="Offset">How far the first address lies behind the beginning of the network.</param>
/// <param name="Size">How many there are.</param>
readonly record struct AddressPool(long Offset, long Size)
{
    /// <summary>The pool of a range on a connection; null when the machine has no IPv4 address there.</summary>
    public static AddressPool? Of(ResolvedConnection connection, ResolvedRange range) =>
        connection.Addresses.Select(IpPrefix.Parse).FirstOrDefault(prefix => prefix is { Address.IsV6: false }) is { } own
        && IpAddress.Parse(range.First) is { IsV6: false } first && IpAddress.Parse(range.Last) is { IsV6: false } last
            ? new AddressPool((long)(first.Low - own.Network.Address.Low), (long)(last.Low - first.Low) + 1)
            : null;
}
