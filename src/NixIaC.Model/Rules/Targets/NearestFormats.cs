using NixIaC.Model.Targets;
using NixIaC.Model.Targets.Images;

namespace NixIaC.Model.Rules.Targets;

/// <summary>What to emit where a format cannot be made.</summary>
static class NearestFormats
{
    // From whole disks to root file systems, which every architecture has.
    static readonly string[] Order = ["RawEfi", "Qcow2Efi", "Raw", "Qcow2", "SdCard", "Lxc"];

    /// <summary>The nearest that can be made, best first: the same encoding, then what also starts a machine.</summary>
    public static IEnumerable<ImageFormat> Of(ImageFormat format, Target target) =>
        Order.Select(member => ImageFormat.Of(member)!)
            .Where(other => other != format && other.IsMadeFor(target))
            // Who asked for a container gets one; all others something that starts a machine, as long as there is one.
            .OrderBy(other => (other.Kind == format.Kind ? 0 : 2) + (SameEncoding(format, other) ? 0 : 1));

    /// <summary>The first of them, in words.</summary>
    public static string Words(IReadOnlyCollection<ImageFormat> nearest) =>
        nearest.Count == 0 ? "an architecture that has it" : $"ImageFormat.{nearest.First().Member}";

    static bool SameEncoding(ImageFormat format, ImageFormat other) => other.Name.Split('-')[0] == format.Name.Split('-')[0];
}
