# The kernel: somebody's package, or one built from the kernel's own configuration of a machine,
# without modules, since nothing would load them: they are built in, or left out.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.kernel;

  line =
    name: value:
    if value == true then
      "CONFIG_${name}=y"
    else if value == false then
      "# CONFIG_${name} is not set"
    else if builtins.isInt value then
      "CONFIG_${name}=${toString value}"
    else
      "CONFIG_${name}=${builtins.toJSON value}";

  fragment = lib.concatMapStrings (text: text + "\n") (lib.mapAttrsToList line cfg.settings);

  built = pkgs.stdenv.mkDerivation {
    pname = "linux-minimal";
    inherit (cfg) version;
    src = cfg.source;
    inherit fragment;
    passAsFile = [ "fragment" ];
    depsBuildBuild = [ pkgs.buildPackages.stdenv.cc ];
    nativeBuildInputs = map (name: pkgs.buildPackages.${name}) [
      "bc"
      "bison"
      "flex"
      "openssl"
      "perl"
      "elfutils"
      "zlib"
    ];
    hardeningDisable = [ "all" ];
    enableParallelBuilding = true;
    makeFlags = [
      "ARCH=${cfg.arch}"
      "CROSS_COMPILE=${pkgs.stdenv.cc.targetPrefix or ""}"
      "KBUILD_BUILD_USER=nix"
      "KBUILD_BUILD_HOST=nix"
      "KBUILD_BUILD_TIMESTAMP=@0"
    ];
    configurePhase = ''
      patchShebangs scripts
      make $makeFlags ${cfg.defconfig}
      ${lib.optionalString (!cfg.builtInModules) "sed -i 's/=m$/=n/' .config"}
      scripts/kconfig/merge_config.sh -m .config $fragmentPath
      make $makeFlags olddefconfig
    '';
    buildFlags = [ cfg.target ] ++ lib.optional (cfg.deviceTree != null) cfg.deviceTree;
    installPhase = ''
      mkdir -p $out
      # vmlinux stands at the top, and parts of others are called so too.
      cp "$(find vmlinux arch -name '${cfg.target}' -type f | sort -r | head -n 1)" $out/kernel
      cp .config $out/config
      ${lib.optionalString (cfg.deviceTree != null) "cp arch/*/boot/dts/${cfg.deviceTree} $out/dtb"}
    '';
  };
in
{
  options = {
    kernel = {
      image = lib.mkOption {
        type = lib.types.path;
        default = "${built}/kernel";
        defaultText = lib.literalExpression "one that is built from `kernel.defconfig`";
        example = lib.literalExpression ''"''${pkgs.linux}/vmlinux"'';
        description = "The file that a boot loader or QEMU loads. What the machine needs is built in.";
      };

      source = lib.mkOption {
        type = lib.types.path;
        # The build machine's, as evaluating the other's fails where nixpkgs knows no kernel for it.
        default = pkgs.buildPackages.linux.src;
        defaultText = lib.literalExpression "pkgs.buildPackages.linux.src";
        description = "The source of the kernel.";
      };

      version = lib.mkOption {
        type = lib.types.str;
        default = pkgs.buildPackages.linux.version;
        defaultText = lib.literalExpression "pkgs.buildPackages.linux.version";
        description = "Its version, for the name.";
      };

      arch = lib.mkOption {
        type = lib.types.str;
        default = pkgs.stdenv.hostPlatform.linuxArch;
        defaultText = lib.literalExpression "pkgs.stdenv.hostPlatform.linuxArch";
        example = "m68k";
        description = "The architecture, as the kernel calls it.";
      };

      defconfig = lib.mkOption {
        type = lib.types.strMatching "[A-Za-z0-9_-]+";
        default = "defconfig";
        example = "virt_defconfig";
        description = "The configuration of the kernel's own to start from.";
      };

      target = lib.mkOption {
        type = lib.types.strMatching "[A-Za-z0-9_.-]+";
        default = "vmlinux";
        example = "zImage";
        description = "The file that is built.";
      };

      deviceTree = lib.mkOption {
        type = lib.types.nullOr (lib.types.strMatching "[A-Za-z0-9_./-]+[.]dtb");
        default = null;
        example = "arm/versatile-pb.dtb";
        description = ''
          The board's device tree, where no firmware has one: a file below `boot/dts` of the
          architecture. It is built with the kernel, and `dtb` in the image.
        '';
      };

      builtInModules = lib.mkOption {
        type = lib.types.bool;
        default = true;
        description = ''
          Whether drivers and protocols that the configuration has as modules are built in. Left
          out, the kernel is some megabytes smaller, and what the machine needs of them is to be
          said in `kernel.settings`.
        '';
      };

      settings = lib.mkOption {
        type = lib.types.attrsOf (
          lib.types.oneOf [
            lib.types.bool
            lib.types.int
            lib.types.str
          ]
        );
        default = { };
        example = {
          MACSONIC = true;
          CMDLINE = "quiet";
        };
        description = "What differs from that configuration: names without `CONFIG_`.";
      };
    };

    kernelParams = lib.mkOption {
      type = lib.types.listOf (lib.types.strMatching "[^ \n]+");
      default = [ ];
      example = [ "panic=10" ];
      description = "What the command line of the kernel has beside the console.";
    };
  };

  config = {
    kernel.settings = lib.mapAttrs (_: lib.mkDefault) {
      BLK_DEV_INITRD = true;
      RD_GZIP = true;
      DEVTMPFS = true;
      PROC_FS = true;
      SYSFS = true;
      TMPFS = true;
      PRINTK = true;
      BINFMT_ELF = true;
      BINFMT_SCRIPT = true;
      UNIX = true;
      INET = true;
      PACKET = true;
      VLAN_8021Q = true;
      MODULES = false;
    };
    system.build.builtKernel = built;
    system.build.deviceTree = if cfg.deviceTree == null then null else "${built}/dtb";
    kernelParams = [ "console=${config.console.device}" ];
  };
}
