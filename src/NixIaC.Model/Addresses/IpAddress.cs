using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NixIaC.Model.Addresses;

/// <summary>An IPv4 or IPv6 address, equal to others by value.</summary>
/// <param name="IsV6">Whether it is an IPv6 address.</param>
/// <param name="High">The upper 64 bits; 0 for IPv4.</param>
/// <param name="Low">The lower 64 bits; the whole of an IPv4 address.</param>
public readonly record struct IpAddress(bool IsV6, ulong High, ulong Low) : IComparable<IpAddress>
{
    /// <summary>The number of bits: 32 or 128.</summary>
    public int Width => IsV6 ? 128 : 32;

    /// <summary>Reads dotted IPv4 (four decimal numbers without leading zeros) or IPv6 without a zone; null for any other text.</summary>
    public static IpAddress? Parse(string text) => text.IndexOf(':') >= 0 ? ParseV6(text) : ParseV4(text);

    /// <summary>The address a number of steps further; past the end of all addresses it starts again at the first.</summary>
    public IpAddress Plus(uint steps)
    {
        var low = unchecked(Low + steps);
        return IsV6 ? new IpAddress(true, low < Low ? unchecked(High + 1) : High, low) : this with { Low = low & uint.MaxValue };
    }

    /// <summary>By number, all IPv4 before all IPv6.</summary>
    public int CompareTo(IpAddress other) =>
        IsV6 != other.IsV6 ? IsV6.CompareTo(other.IsV6)
        : High != other.High ? High.CompareTo(other.High)
        : Low.CompareTo(other.Low);

    /// <summary>Whether one comes before another.</summary>
    public static bool operator <(IpAddress left, IpAddress right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes behind another.</summary>
    public static bool operator >(IpAddress left, IpAddress right) => left.CompareTo(right) > 0;

    /// <summary>Whether one comes before another or is it.</summary>
    public static bool operator <=(IpAddress left, IpAddress right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one comes behind another or is it.</summary>
    public static bool operator >=(IpAddress left, IpAddress right) => left.CompareTo(right) >= 0;

    /// <summary>The usual text: dotted, or IPv6 shortened (RFC 5952).</summary>
    public override string ToString()
    {
        var bytes = new byte[Width / 8];
        for (var i = 0; i < bytes.Length; i++)
            bytes[bytes.Length - 1 - i] = (byte)(i < 8 ? Low >> (8 * i) : High >> (8 * (i - 8)));
        return new IPAddress(bytes).ToString();
    }

    static IpAddress? ParseV4(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4) return null;
        ulong value = 0;
        foreach (var part in parts)
        {
            if (part.Length is 0 or > 3 || (part.Length > 1 && part[0] == '0')) return null;
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 255) return null;
            value = value << 8 | (uint)number;
        }
        return new IpAddress(false, 0, value);
    }

    static IpAddress? ParseV6(string text)
    {
        if (text.Length > 45 || text.IndexOfAny(['%', '[', ']', '/']) >= 0) return null;
        if (!IPAddress.TryParse(text, out var address) || address.AddressFamily != AddressFamily.InterNetworkV6) return null;
        ulong high = 0, low = 0;
        var bytes = address.GetAddressBytes();
        for (var i = 0; i < 8; i++)
        {
            high = high << 8 | bytes[i];
            low = low << 8 | bytes[i + 8];
        }
        return new IpAddress(true, high, low);
    }
}
