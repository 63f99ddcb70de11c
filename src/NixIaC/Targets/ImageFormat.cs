namespace NixIaC;

/// <summary>
/// A file, or folder of files, that a machine, or a container, starts from. Which of them an architecture has, and which can be cross-built, is in
/// <c>docs/image-formats.md</c>; one that cannot be made is an error that names another.
/// </summary>
public enum ImageFormat
{
    /// <summary>A disk for QEMU and libvirt that a PC's BIOS starts: <c>qcow2</c>. Never cross-built.</summary>
    Qcow2,

    /// <summary>A disk for QEMU and libvirt that UEFI starts: <c>qcow2</c>. Cross-built too.</summary>
    Qcow2Efi,

    /// <summary>A disk that a PC's BIOS starts, byte for byte. Never cross-built.</summary>
    Raw,

    /// <summary>A disk that UEFI starts, byte for byte. Cross-built too.</summary>
    RawEfi,

    /// <summary>A CD, DVD or USB stick that carries the system and changes nothing on the machine.</summary>
    Iso,

    /// <summary>An SD card for boards: Raspberry Pi, ARMv7, RISC-V under QEMU, POWER.</summary>
    SdCard,

    /// <summary>Kernel, initial RAM disk and iPXE script: the machine has no disk and keeps nothing.</summary>
    Netboot,

    /// <summary>An archive that replaces the running system of any Linux machine by this one, in memory.</summary>
    Kexec,

    /// <summary>The system as a container image of the Open Container Initiative, for podman with <c>--systemd=always</c>; or a workload alone.</summary>
    Oci,

    /// <summary>The system as the root file system of an LXC or Incus container. Incus wants <see cref="LxcMetadata"/> beside it.</summary>
    Lxc,

    /// <summary>What Incus wants to know of an <see cref="Lxc"/> image.</summary>
    LxcMetadata,

    /// <summary>The system as a container template of Proxmox VE.</summary>
    ProxmoxLxc,

    /// <summary>A virtual machine of Proxmox VE, as its backup format. Never cross-built.</summary>
    Proxmox,

    /// <summary>Amazon EC2. Never cross-built.</summary>
    Amazon,

    /// <summary>Microsoft Azure. Never cross-built.</summary>
    Azure,

    /// <summary>Google Compute Engine. Never cross-built.</summary>
    GoogleCompute,

    /// <summary>Oracle Cloud Infrastructure, which nixpkgs calls <c>oci</c>; nothing to do with containers. Never cross-built.</summary>
    OracleCloud,

    /// <summary>OpenStack. Never cross-built.</summary>
    OpenStack,

    /// <summary>DigitalOcean. Never cross-built.</summary>
    DigitalOcean,

    /// <summary>Linode, now Akamai. Never cross-built.</summary>
    Linode,

    /// <summary>Microsoft Hyper-V. Never cross-built.</summary>
    HyperV,

    /// <summary>KubeVirt. Never cross-built.</summary>
    KubeVirt,

    /// <summary>VirtualBox. Never cross-built.</summary>
    VirtualBox,

    /// <summary>A Vagrant box for VirtualBox. Never cross-built.</summary>
    Vagrant,

    /// <summary>VMware. Never cross-built.</summary>
    VMware,
}
