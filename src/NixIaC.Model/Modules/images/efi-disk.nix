# A disk that UEFI starts, filled by systemd-repart. Unlike NixOS's own disks it needs no virtual
# machine of the architecture, so any builder makes it.
{
  config,
  image,
  lib,
  modulesPath,
  pkgs,
  ...
}:
let
  inherit (pkgs.stdenv.hostPlatform) efiArch;
  inherit (config.system.boot.loader) ukiFile;
  inherit (config.system.build) nixiacRegistration toplevel uki;

  # As strong as in NixOS's own images: what is on the disk is not a matter of opinion.
  mkImageMedia = lib.mkOverride 60;

  systemdBoot = "${pkgs.systemd}/lib/systemd/boot/efi/systemd-boot${efiArch}.efi";
  raw = config.system.build.image;
in
{
  imports = [
    (modulesPath + "/image/repart.nix")
    ./registration.nix
  ];

  boot.loader = {
    grub.enable = mkImageMedia false;
    systemd-boot.enable = lib.mkDefault true;
  };
  boot.growPartition = lib.mkDefault true;

  fileSystems = mkImageMedia {
    "/" = {
      device = "/dev/disk/by-partlabel/nixos";
      fsType = "ext4";
      autoResize = true;
    };
    "/boot" = {
      device = "/dev/disk/by-partlabel/ESP";
      fsType = "vfat";
    };
  };

  image.repart = {
    inherit (image) name;
    partitions = {
      "10-esp" = {
        contents = {
          "/EFI/BOOT/BOOT${lib.toUpper efiArch}.EFI".source = systemdBoot;
          "/EFI/systemd/systemd-boot${efiArch}.efi".source = systemdBoot;
          "/EFI/Linux/${ukiFile}".source = "${uki}/${ukiFile}";
        };
        repartConfig = {
          Type = "esp";
          Label = "ESP";
          Format = "vfat";
          # Room for the kernels of later generations.
          SizeMinBytes = "512M";
        };
      };
      "20-root" = {
        storePaths = [ toplevel ];
        contents."/nix-path-registration".source = nixiacRegistration;
        repartConfig = {
          Type = "root";
          Label = "nixos";
          Format = "ext4";
          Minimize = "guess";
        };
      };
    };
  };

  system.build.nixiacImage =
    if image.encoding == "raw" then
      raw
    else
      pkgs.buildPackages.runCommand "${image.name}.${image.encoding}"
        { nativeBuildInputs = [ pkgs.buildPackages.qemu-utils ]; }
        ''
          mkdir $out
          qemu-img convert -f raw -O ${image.encoding} -c ${raw}/*.raw $out/${image.name}.${image.encoding}
        '';
}
