namespace NixIaC.Model.Addresses;

/// <summary>Addresses of one family that follow one another.</summary>
/// <param name="First">The first address.</param>
/// <param name="Last">The last one, which belongs to it.</param>
public readonly record struct IpRange(IpAddress First, IpAddress Last)
{
    /// <summary>The number of addresses; <see cref="ulong.MaxValue"/> when there are more, 0 when the last comes before the first.</summary>
    public ulong Count =>
        First > Last ? 0
        : Last.High - First.High is var high && Last.Low >= First.Low && high == 0 ? OneMore(Last.Low - First.Low)
        : Last.Low < First.Low && high == 1 ? OneMore(unchecked(Last.Low - First.Low))
        : ulong.MaxValue;

    /// <summary>Whether an address is in it.</summary>
    public bool Contains(IpAddress address) => First <= address && address <= Last;

    /// <summary>Whether all of another range is in it.</summary>
    public bool Contains(IpRange other) => Contains(other.First) && Contains(other.Last);

    /// <summary>Whether an address is in both.</summary>
    public bool Overlaps(IpRange other) => First <= other.Last && other.First <= Last;

    static ulong OneMore(ulong steps) => steps == ulong.MaxValue ? steps : steps + 1;
}
