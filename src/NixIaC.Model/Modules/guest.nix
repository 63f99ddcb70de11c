# A virtual machine on a host of ours: devices without hardware, and an agent that the host can ask.
{ config, lib, ... }:
let
  cfg = config.nixiac.guest;
  mkImageDefault = lib.mkOverride 1250;
in
{
  options.nixiac.guest.agent = lib.mkOption {
    type = lib.types.bool;
    default = true;
    description = "Whether to run QEMU's guest agent, by which the host shuts the guest down and freezes its disks.";
  };

  config = {
    boot.initrd.availableKernelModules = [
      "virtio_net"
      "virtio_pci"
      "virtio_mmio"
      "virtio_blk"
      "virtio_scsi"
    ];
    services.qemuGuest.enable = mkImageDefault cfg.agent;
  };
}
