namespace NixIaC.Model.Targets.Images;

/// <summary>What a node, or a workload, may be built as.</summary>
/// <param name="Member">The member of the C# enumeration: <c>RawEfi</c>.</param>
/// <param name="Name">Its name in outputs: <c>raw-efi</c> of <c>forge-raw-efi</c>.</param>
/// <param name="Kind">How a machine starts from it.</param>
/// <param name="Variant">Its name in <c>system.build.images</c> of NixOS, or null when that has none that fits.</param>
public sealed record ImageFormat(string Member, string Name, ImageKind Kind, string? Variant = null)
{
    /// <summary>All formats, in the order of the enumeration.</summary>
    public static EquatableArray<ImageFormat> All => ImageFormatTable.Rows;

    /// <summary>The module of ours that makes it where NixOS has no variant, or its variant cannot be cross-built: <c>efi-disk</c>.</summary>
    public string? Module { get; init; }

    /// <summary>What the module writes it as.</summary>
    public string? Encoding { get; init; }

    /// <summary>The format of an enumeration member's name, or null.</summary>
    public static ImageFormat? Of(string member) => All.FirstOrDefault(format => format.Member == member);

    /// <summary>Whether a virtual machine of the architecture has to run while it is built, so that no other can build it.</summary>
    public bool NeedsMachine => Kind is ImageKind.BiosDisk or ImageKind.Cloud or ImageKind.PcCloud;

    /// <summary>Whether it holds file systems of its own, so that a layout of disks for the same machine contradicts it.</summary>
    public bool LaysOutDisks => Kind is not ImageKind.Container;

    /// <summary>
    /// Whether it is the image of the Open Container Initiative: workloads have it too, and those of several architectures make an
    /// index, in which processors have the names that Go gives them.
    /// </summary>
    public bool IsOci => Member == "Oci";

    /// <summary>Whether it can be made for an architecture at all.</summary>
    public bool IsMadeFor(Target target) => target.Images.Contains(Kind) && !LacksProcessorName(target);

    /// <summary>Whether only the name is missing.</summary>
    public bool LacksProcessorName(Target target) => IsOci && target.Runtimes.GoArch is null;
}
