namespace NixIaC.Model.Addresses;

/// <summary>Private IPv4 ranges that are not in use.</summary>
public static class FreeRange
{
    // Above what container runtimes and clusters take by themselves (10.42, 10.43, 10.88).
    const ulong Preferred = 10UL << 24 | 90UL << 16;

    const ulong First = 10UL << 24;

    const ulong Last = 11UL << 24;

    /// <summary>
    /// The first range of a length in <c>10.0.0.0/8</c> that overlaps none of others, from <c>10.90.0.0</c> on; below that
    /// when there is none above; null when there is none at all.
    /// </summary>
    /// <param name="taken">Ranges of both families.</param>
    /// <param name="length">From 8 to 32.</param>
    public static IpPrefix? Find(IEnumerable<IpPrefix> taken, int length)
    {
        var sorted = taken.Where(prefix => !prefix.Address.IsV6)
            .Select(prefix => (First: prefix.Network.Address.Low, Next: prefix.Network.Address.Low + Size(prefix.Length)))
            .OrderBy(range => range.First).ToList();
        return From(Preferred, sorted, length) ?? From(First, sorted, length);
    }

    static IpPrefix? From(ulong start, List<(ulong First, ulong Next)> taken, int length)
    {
        var size = Size(length);
        var place = Aligned(start, size);
        foreach (var (first, next) in taken)
        {
            if (first >= place + size) break;
            if (next > place) place = Aligned(next, size);
        }
        return place + size <= Last ? new IpPrefix(new IpAddress(false, 0, place), length) : null;
    }

    static ulong Size(int length) => 1UL << (32 - length);

    static ulong Aligned(ulong place, ulong size) => (place + size - 1) / size * size;
}
