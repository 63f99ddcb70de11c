# What is built: the file system of the initramfs, its archive, and the folder that boots.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  tools = pkgs.buildPackages;

  programs = [
    "console"
    "lease"
    "log"
    "network"
    "shutdown"
    "supervise"
  ];

  install =
    path: file:
    let
      source = if file.source != null then file.source else pkgs.writeText "file" file.text;
    in
    ''
      mkdir -p "$out${dirOf path}"
      cp ${source} "$out${path}"
      ${permit "$out" path file}'';

  permit = folder: path: file: "chmod ${file.mode} ${folder}${path}\n";

  link = package: ''
    for program in ${package}/bin/*; do
      [ ! -e "$program" ] || ln -s -f "$program" $out/usr/bin/
    done
  '';

  root = pkgs.runCommand "minimal-root" { } ''
    mkdir -p $out/bin $out/usr/bin $out/lib/nixiac
    cp ${config.busybox}/bin/busybox $out/bin/busybox
    ln -s busybox $out/bin/sh
    cp ${./init.sh} $out/init
    cp ${./service.sh} $out/bin/service
    cp ${./identity.awk} $out/lib/nixiac/identity.awk
    ${lib.concatMapStrings (name: "cp ${./. + "/${name}.sh"} $out/lib/nixiac/${name}.sh\n") programs}
    chmod 0755 $out/init $out/bin/* $out/lib/nixiac/*.sh
    ${lib.concatStrings (lib.mapAttrsToList install config.files)}
    ${lib.concatMapStrings link config.packages}
  '';

  # Packages that files name come along, each at its path in the store.
  initramfs =
    pkgs.runCommand "initramfs"
      {
        nativeBuildInputs = [ tools.cpio ];
        closure = tools.closureInfo { rootPaths = [ root ]; };
      }
      ''
        mkdir tree $out
        cp -R ${root}/. tree
        chmod -R u+w tree
        # Again, since the store keeps no permissions but those to execute.
        ${lib.concatStrings (lib.mapAttrsToList (permit "tree") config.files)}
        mkdir -p tree/nix/store
        grep -v -x -F ${root} $closure/store-paths >paths || true
        while read -r path; do cp -R "$path" tree/nix/store/; done <paths
        cd tree
        find . -exec touch -h -d @0 {} +
        find . | sort | cpio -o -H newc -R 0:0 | gzip -9 -n >$out/initramfs
      '';

  commandLine = lib.concatStringsSep " " config.kernelParams;
in
{
  options.system.build = lib.mkOption {
    type = lib.types.lazyAttrsOf lib.types.unspecified;
    default = { };
    description = ''
      What can be built: `init`, the first program; `root`, the file system; `initramfs`;
      `kernel`; `builtKernel`, the one from its source, with its `config` beside it;
      `deviceTree`, or null; `image`, a folder with `kernel`, `initramfs`, `cmdline`,
      and `dtb` where there is a device tree.
    '';
  };

  config.system.build = {
    init = ./init.sh;
    inherit root initramfs;
    kernel = config.kernel.image;
    image = pkgs.runCommand "minimal-${config.hostName}" { inherit commandLine; } ''
      mkdir -p $out
      ln -s ${config.kernel.image} $out/kernel
      ln -s ${initramfs}/initramfs $out/initramfs
      ${lib.optionalString (
        config.system.build.deviceTree != null
      ) "ln -s ${config.system.build.deviceTree} $out/dtb"}
      echo "$commandLine" >$out/cmdline
    '';
  };
}
