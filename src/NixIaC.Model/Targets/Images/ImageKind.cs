namespace NixIaC.Model.Targets.Images;

/// <summary>How a machine starts from an image, and with that how the image is made.</summary>
public enum ImageKind
{
    /// <summary>A disk that a PC's BIOS starts. A virtual machine of the architecture installs the loader on it.</summary>
    BiosDisk,

    /// <summary>A disk that UEFI starts. No virtual machine is needed: <c>systemd-repart</c> fills it.</summary>
    EfiDisk,

    /// <summary>A disk for a cloud that has PCs and 64-bit ARM, made by a virtual machine.</summary>
    Cloud,

    /// <summary>A disk for a cloud or hypervisor that has PCs only, made by a virtual machine.</summary>
    PcCloud,

    /// <summary>A CD image.</summary>
    Iso,

    /// <summary>Kernel and initial RAM disk, over the network.</summary>
    Netboot,

    /// <summary>Kernel and initial RAM disk, loaded by a running Linux.</summary>
    Kexec,

    /// <summary>A card with the boards' own loader.</summary>
    SdCard,

    /// <summary>A root file system without kernel or loader.</summary>
    Container,
}
