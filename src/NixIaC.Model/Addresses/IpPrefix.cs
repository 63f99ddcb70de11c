using System.Globalization;

namespace NixIaC.Model.Addresses;

/// <summary>A range of addresses in CIDR form: <c>192.168.10.0/24</c>.</summary>
/// <param name="Address">The first address.</param>
/// <param name="Length">How many leading bits all addresses share.</param>
public readonly record struct IpPrefix(IpAddress Address, int Length)
{
    /// <summary>Reads CIDR form; null when the text is none. Bits behind the length may still be set: see <see cref="Network"/>.</summary>
    public static IpPrefix? Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || IpAddress.Parse(text.Substring(0, slash)) is not { } address) return null;
        var length = text.Substring(slash + 1);
        if (length.Length > 3 || (length.Length > 1 && length[0] == '0')) return null;
        return int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && bits <= address.Width
            ? new IpPrefix(address, bits)
            : null;
    }

    /// <summary>The prefix with the bits behind its length cleared.</summary>
    public IpPrefix Network => this with { Address = Masked(Address) };

    /// <summary>All its addresses, from first to last.</summary>
    public IpRange Range => new(Masked(Address), Address.IsV6
        ? new IpAddress(true, Address.High | ~Mask(Math.Min(Length, 64)), Address.Low | ~Mask(Math.Max(Length - 64, 0)))
        : new IpAddress(false, 0, (Address.Low | ~Mask(32 + Length)) & uint.MaxValue));

    /// <summary>Whether it is one address: that of a machine whose router is elsewhere.</summary>
    public bool IsSingle => Length == Address.Width;

    /// <summary>
    /// The addresses that machines can have. Of IPv4, the first means the network and the last all of its machines; of IPv6,
    /// the first means any router of it (RFC 4291, 2.6.1). Ranges of one or two addresses keep them all (RFC 3021, RFC 6164).
    /// </summary>
    public IpRange Usable => Length >= Address.Width - 1 ? Range
        : Address.IsV6 ? Range with { First = Range.First.Plus(1) }
        : new IpRange(Range.First.Plus(1), Range.Last with { Low = Range.Last.Low - 1 });

    /// <summary>Whether an address is in the range.</summary>
    public bool Contains(IpAddress address) => address.IsV6 == Address.IsV6 && Masked(address) == Masked(Address);

    /// <inheritdoc/>
    public override string ToString() => Address + "/" + Length.ToString(CultureInfo.InvariantCulture);

    IpAddress Masked(IpAddress address) => address.IsV6
        ? new IpAddress(true, address.High & Mask(Math.Min(Length, 64)), address.Low & Mask(Math.Max(Length - 64, 0)))
        : new IpAddress(false, 0, address.Low & Mask(32 + Length) & uint.MaxValue);

    static ulong Mask(int bits) => bits <= 0 ? 0 : ulong.MaxValue << (64 - bits);
}
