using System.Security.Cryptography;
using System.Text;

namespace NixIaC.Model.Lowering.Virtualization;

/// <summary>The identity of a domain for libvirt: the same for the same name, whoever builds the fleet and when.</summary>
static class DomainUuid
{
    public static string Of(string name)
    {
        using var sha = SHA256.Create();
        var bytes = sha.ComputeHash(Encoding.UTF8.GetBytes("nixiac guest " + name));
        // Version 8 of RFC 9562: of a form of our own.
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        var digits = string.Concat(bytes.Take(16).Select(one => one.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        return $"{digits.Substring(0, 8)}-{digits.Substring(8, 4)}-{digits.Substring(12, 4)}-{digits.Substring(16, 4)}-{digits.Substring(20)}";
    }
}
