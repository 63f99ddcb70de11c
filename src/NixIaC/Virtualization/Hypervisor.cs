namespace NixIaC;

/// <summary>What runs virtual machines on a node.</summary>
public enum Hypervisor
{
    /// <summary>libvirt: guests are domains, which <c>virsh</c> and virt-manager show.</summary>
    Libvirt,

    /// <summary>QEMU alone: each guest is a service of systemd, and nothing else runs.</summary>
    Qemu,
}
