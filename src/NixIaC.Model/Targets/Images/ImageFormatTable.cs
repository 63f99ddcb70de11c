using static NixIaC.Model.Targets.Images.ImageKind;

namespace NixIaC.Model.Targets.Images;

/// <summary>
/// All formats. The variants are those of <c>nixos/modules/image/images.nix</c>; that disks, clouds and hypervisors go through
/// <c>lib/make-disk-image.nix</c>, which starts a virtual machine, is nixpkgs too (#363935: they cannot be cross-built).
/// </summary>
static class ImageFormatTable
{
    public static readonly EquatableArray<ImageFormat> Rows = EquatableArray.Of(
        new ImageFormat("Qcow2", "qcow2", BiosDisk, "qemu"),
        new ImageFormat("Qcow2Efi", "qcow2-efi", EfiDisk, "qemu-efi") { Module = "efi-disk", Encoding = "qcow2" },
        new ImageFormat("Raw", "raw", BiosDisk, "raw"),
        new ImageFormat("RawEfi", "raw-efi", EfiDisk, "raw-efi") { Module = "efi-disk", Encoding = "raw" },
        new ImageFormat("Iso", "iso", Iso, "iso"),
        new ImageFormat("SdCard", "sd-card", SdCard),
        new ImageFormat("Netboot", "netboot", Netboot) { Module = "netboot" },
        // NixOS's own variant is an installer, not the system at hand.
        new ImageFormat("Kexec", "kexec", Kexec) { Module = "kexec" },
        new ImageFormat("Oci", "oci", Container) { Module = "oci" },
        new ImageFormat("Lxc", "lxc", Container, "lxc"),
        new ImageFormat("LxcMetadata", "lxc-metadata", Container, "lxc-metadata"),
        new ImageFormat("ProxmoxLxc", "proxmox-lxc", Container, "proxmox-lxc"),
        new ImageFormat("Proxmox", "proxmox", PcCloud, "proxmox"),
        new ImageFormat("Amazon", "amazon", Cloud, "amazon"),
        new ImageFormat("Azure", "azure", Cloud, "azure"),
        new ImageFormat("GoogleCompute", "google-compute", Cloud, "google-compute"),
        new ImageFormat("OracleCloud", "oracle-cloud", Cloud, "oci"),
        new ImageFormat("OpenStack", "openstack", Cloud, "openstack"),
        new ImageFormat("DigitalOcean", "digital-ocean", PcCloud, "digital-ocean"),
        new ImageFormat("Linode", "linode", PcCloud, "linode"),
        new ImageFormat("HyperV", "hyperv", PcCloud, "hyperv"),
        new ImageFormat("KubeVirt", "kubevirt", PcCloud, "kubevirt"),
        new ImageFormat("VirtualBox", "virtualbox", PcCloud, "virtualbox"),
        new ImageFormat("Vagrant", "vagrant", PcCloud, "vagrant-virtualbox"),
        new ImageFormat("VMware", "vmware", PcCloud, "vmware"));
}
