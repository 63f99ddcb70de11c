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

    /// <summary>Whether an address is in the range.</summary>
    public bool Contains(IpAddress address) => address.IsV6 == Address.IsV6 && Masked(address) == Masked(Address);

    /// <inheritdoc/>
    public override string ToString() => Address + "/" + Length.ToString(CultureInfo.InvariantCulture);

    IpAddress Masked(IpAddress address) => address.IsV6
        ? new IpAddress(true, address.High & Mask(Math.Min(Length, 64)), address.Low & Mask(Math.Max(Length - 64, 0)))
        : new IpAddress(false, 0, address.Low & Mask(32 + Length) & uint.MaxValue);

    static ulong Mask(int bits) => bits <= 0 ? 0 : ulong.MaxValue << (64 - bits);
}
