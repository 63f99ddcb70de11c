namespace NixIaC.Model.Targets;

/// <summary>What a virtual machine of an architecture can have, on the machine of its <see cref="TargetEmulation"/>.</summary>
/// <param name="Bus">The bus of its VirtIO devices: <c>pci</c> or <c>mmio</c>.</param>
public sealed record TargetGuest(string Bus)
{
    /// <summary>libvirt's name of the architecture, when it is another than that of QEMU's program.</summary>
    public string? Libvirt { get; init; }

    /// <summary>Whether it has a BIOS, and with it ACPI, by which it is asked to shut down; elsewhere only UEFI brings that.</summary>
    public bool HasBios { get; init; }

    /// <summary>The most processor cores that QEMU gives it; null for no limit of ours.</summary>
    public int? MaxCores { get; init; }

    /// <summary>The most memory in MiB that QEMU gives it; null for no limit of ours.</summary>
    public int? MaxMemoryMiB { get; init; }

    /// <summary>Its memory is a multiple of that many MiB.</summary>
    public int MemoryStepMiB { get; init; } = 1;

    /// <summary>The firmware that boots it by UEFI, as QEMU brings it; null when it has none.</summary>
    public TargetFirmware? Firmware { get; init; }

    /// <summary>Whether nothing in it can boot from a disk, so that the host gives it a kernel.</summary>
    public bool NeedsKernel { get; init; }
}

/// <summary>UEFI for virtual machines, by names of files in QEMU's <c>share/qemu</c>.</summary>
/// <param name="Code">The firmware itself.</param>
/// <param name="Variables">What it starts to remember from.</param>
public sealed record TargetFirmware(string Code, string Variables);
