using System.Globalization;

namespace NixIaC.Model.Resolution.Virtualization;

/// <summary>Hardware addresses of virtual network cards that nobody gave one.</summary>
static class GuestMac
{
    /// <summary>
    /// An address of a machine on a network, always the same one. It is in QEMU's own range, 52:54:00, and its other 24 bits come from
    /// the names, so that two of a thousand guests of one network are alike with a chance of three in a hundred; DHCP and
    /// bridges then tell, and <c>Mac</c> in <c>[On&lt;T&gt;]</c> helps.
    /// </summary>
    public static string Of(string machine, string network)
    {
        // FNV-1a: the same on every platform and in every version.
        var hash = 2166136261u;
        foreach (var c in machine + "\n" + network) hash = unchecked((hash ^ c) * 16777619u);
        hash ^= hash >> 24;
        return string.Format(CultureInfo.InvariantCulture, "52:54:00:{0:x2}:{1:x2}:{2:x2}", (hash >> 16) & 0xff, (hash >> 8) & 0xff, hash & 0xff);
    }
}
