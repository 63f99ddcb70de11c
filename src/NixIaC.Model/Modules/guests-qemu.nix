# A host of virtual machines with QEMU alone: one service of systemd for each.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.nixiac.qemu;
  folder = name: "/var/lib/nixiac/guests/${name}";
  sockets = name: "/run/nixiac-guest-${name}";

  # The kernel takes 15 characters.
  tapOf = name: index: "vm-${lib.substring 0 11 (builtins.hashString "sha256" "${name}/${toString index}")}";

  # Bridges of the host, and a device on each.
  taps =
    name: guest:
    lib.concatLists (
      lib.imap0 (
        index: card:
        lib.optional (card.bridge != null) {
          inherit (card) bridge;
          device = tapOf name index;
        }
      ) guest.cards
    );

  device = guest: kind: "virtio-${kind}-${if guest.bus == "pci" then "pci" else "device"}";

  card =
    name: guest: index: card:
    let
      id = "net${toString index}";
    in
    [
      "-netdev"
      (
        if card.bridge == null then
          "user,id=${id}"
        else
          "tap,id=${id},ifname=${tapOf name index},script=no,downscript=no"
      )
      "-device"
      "${device guest "net"},netdev=${id},mac=${card.mac}"
    ];

  socket =
    name: id: path:
    "socket,id=${id},path=${sockets name}/${path}.sock,server=on,wait=off";

  arguments =
    name: guest:
    [
      "-name"
      name
      "-nodefaults"
      "-no-user-config"
      "-display"
      "none"
      "-machine"
      guest.machine
      "-accel"
      (if guest.accelerated then "kvm" else "tcg")
    ]
    ++ (
      if guest.accelerated then
        [
          "-cpu"
          "host"
        ]
      else
        lib.optionals (guest.processor != null) [
          "-cpu"
          guest.processor
        ]
    )
    ++ [
      "-smp"
      (toString guest.cores)
      "-m"
      (toString guest.memoryMiB)
      "-chardev"
      (socket name "monitor" "monitor")
      "-mon"
      "chardev=monitor,mode=control"
      "-chardev"
      (socket name "console" "console")
      "-serial"
      "chardev:console"
      "-device"
      (device guest "serial")
      "-chardev"
      (socket name "agent" "agent")
      "-device"
      "virtserialport,chardev=agent,name=org.qemu.guest_agent.0"
      "-device"
      (device guest "rng")
    ]
    ++ lib.optionals (guest.firmware != null) [
      "-drive"
      "if=pflash,format=raw,readonly=on,file=${cfg.package}/share/qemu/${guest.firmware.code}"
      "-drive"
      "if=pflash,format=raw,file=${folder name}/variables.fd"
    ]
    ++ lib.optionals (guest.kernel != null) [
      "-kernel"
      guest.kernel
      "-append"
      (lib.concatStringsSep " " guest.kernelParams)
    ]
    ++ lib.optionals (guest.initrd != null) [
      "-initrd"
      guest.initrd
    ]
    ++ [
      "-drive"
      "if=none,id=disk,format=qcow2,discard=unmap,file=${folder name}/disk.qcow2"
      "-device"
      "${device guest "blk"},drive=disk"
    ]
    ++ lib.concatLists (lib.imap0 (card name guest) guest.cards)
    ++ guest.extraArguments;

  connect = name: guest: ''
    ${lib.concatMapStrings (tap: ''
      ip link show ${tap.device} >/dev/null 2>&1 || ip tuntap add dev ${tap.device} mode tap user nixiac-guest
      ip link set dev ${tap.device} master ${tap.bridge} up
    '') (taps name guest)}
  '';

  disconnect = name: guest: ''
    ${lib.concatMapStrings (tap: ''
      ip link delete dev ${tap.device} || true
    '') (taps name guest)}
  '';

  root = name: text: "+${
    pkgs.writeShellScript name ''
      set -eu
      PATH=${lib.makeBinPath [ pkgs.iproute2 ]}:$PATH
      ${text}
    ''
  }";

  service = name: guest: {
    description = "Guest ${name}";
    wantedBy = lib.mkIf guest.startWithHost [ "multi-user.target" ];
    wants = [ "network-online.target" ];
    after = [ "network-online.target" ];
    # A new QEMU, or other memory, counts from the next start on: switching the host must not restart its guests.
    restartIfChanged = false;
    unitConfig.ConditionPathExists =
      [
        "|${folder name}/disk.qcow2"
      ]
      ++ [ (if guest.seed == null then "|/" else "|${guest.seed}") ];
    environment = {
      NIXIAC_DISK = "${folder name}/disk.qcow2";
      NIXIAC_SIZE = "${toString guest.diskGiB}G";
      NIXIAC_SEED = if guest.seed == null then "" else guest.seed;
      NIXIAC_MONITOR = "${sockets name}/monitor.sock";
    };
    path = [
      cfg.package
      pkgs.socat
    ];
    preStart = ''
      ${pkgs.bash}/bin/bash ${./guest-disk.sh}
      ${lib.optionalString (guest.firmware != null) ''
        [ -e ${folder name}/variables.fd ] ||
          install -m 0600 ${cfg.package}/share/qemu/${guest.firmware.variables} ${folder name}/variables.fd
      ''}
    '';
    script = "exec ${guest.emulator} ${lib.escapeShellArgs (arguments name guest)}";
    preStop = builtins.readFile ./guest-stop.sh;
    serviceConfig = {
      User = "nixiac-guest";
      Group = "nixiac-guest";
      StateDirectory = "nixiac/guests/${name}";
      StateDirectoryMode = "0700";
      RuntimeDirectory = "nixiac-guest-${name}";
      RuntimeDirectoryMode = "0700";
      ExecStartPre = lib.mkIf (taps name guest != [ ]) [ (root "connect-${name}" (connect name guest)) ];
      ExecStopPost = lib.mkIf (taps name guest != [ ]) [ (root "disconnect-${name}" (disconnect name guest)) ];
      TimeoutStopSec = guest.shutdownSeconds;
      Restart = "on-failure";
      DevicePolicy = "closed";
      DeviceAllow = [
        "/dev/kvm rw"
        "/dev/net/tun rw"
      ];
      LockPersonality = true;
      NoNewPrivileges = true;
      PrivateTmp = true;
      ProtectHome = true;
      ProtectSystem = "strict";
      RestrictSUIDSGID = true;
    };
  };
in
{
  options.nixiac.qemu = {
    package = lib.mkOption {
      type = lib.types.package;
      default = pkgs.qemu;
      defaultText = lib.literalExpression "pkgs.qemu";
      description = "QEMU, with the emulators of all guests.";
    };

    guests = lib.mkOption {
      type = lib.types.attrsOf (
        lib.types.submodule (
          { name, ... }:
          {
            options = {
              emulator = lib.mkOption {
                type = lib.types.str;
                example = "qemu-system-x86_64";
                description = "The program of QEMU that plays it.";
              };
              machine = lib.mkOption {
                type = lib.types.str;
                example = "q35";
                description = "The machine that is played.";
              };
              processor = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "The processor of a guest that is not accelerated; null for the machine's own.";
              };
              accelerated = lib.mkOption {
                type = lib.types.bool;
                default = false;
                description = "Whether the host's processor runs it (KVM); else it is emulated.";
              };
              bus = lib.mkOption {
                type = lib.types.enum [
                  "pci"
                  "mmio"
                ];
                default = "pci";
                description = "The bus of its VirtIO devices.";
              };
              cores = lib.mkOption {
                type = lib.types.ints.positive;
                default = 1;
                description = "The number of its processor cores.";
              };
              memoryMiB = lib.mkOption {
                type = lib.types.ints.positive;
                description = "Its memory in MiB.";
              };
              diskGiB = lib.mkOption {
                type = lib.types.ints.positive;
                description = "The size of its disk in GiB, when the disk is made.";
              };
              seed = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = "/var/lib/nixiac/guests/${name}/seed.img";
                defaultText = lib.literalExpression ''"/var/lib/nixiac/guests/<name>/seed.img"'';
                description = ''
                  Path, on the host, of the image that its disk is filled from when it has none. Without
                  disk and image it is not started. Null makes an empty disk, for a guest that is
                  installed from the network.
                '';
              };
              firmware = lib.mkOption {
                type = lib.types.nullOr (
                  lib.types.submodule {
                    options = {
                      code = lib.mkOption {
                        type = lib.types.str;
                        example = "edk2-x86_64-code.fd";
                        description = "The firmware, a file of QEMU's `share/qemu`.";
                      };
                      variables = lib.mkOption {
                        type = lib.types.str;
                        example = "edk2-i386-vars.fd";
                        description = "What its variables begin with, a file of QEMU's `share/qemu`.";
                      };
                    };
                  }
                );
                default = null;
                description = "UEFI; null for what the machine has itself.";
              };
              kernel = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "Path, on the host, of a kernel to start in place of what is on its disk.";
              };
              initrd = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "Path, on the host, of the initial RAM disk for that kernel.";
              };
              kernelParams = lib.mkOption {
                type = lib.types.listOf lib.types.str;
                default = [ ];
                description = "What that kernel is told.";
              };
              cards = lib.mkOption {
                type = lib.types.listOf (
                  lib.types.submodule {
                    options = {
                      bridge = lib.mkOption {
                        type = lib.types.nullOr lib.types.str;
                        default = null;
                        example = "br-lan";
                        description = ''
                          The bridge of the host that it is connected to. Null lets it call out by the host's
                          addresses, as QEMU itself does it: slowly, and nobody can call it.
                        '';
                      };
                      mac = lib.mkOption {
                        type = lib.types.str;
                        example = "52:54:00:12:34:56";
                        description = "Its hardware address.";
                      };
                    };
                  }
                );
                default = [ ];
                description = "Its network cards.";
              };
              startWithHost = lib.mkOption {
                type = lib.types.bool;
                default = true;
                description = "Whether it is started with the host.";
              };
              shutdownSeconds = lib.mkOption {
                type = lib.types.ints.positive;
                default = 120;
                description = "How long it may take to shut down before it is ended.";
              };
              extraArguments = lib.mkOption {
                type = lib.types.listOf lib.types.str;
                default = [ ];
                description = "Further arguments of QEMU.";
              };
            };
          }
        )
      );
      default = { };
      description = ''
        The virtual machines of this host, by name. One that is taken away is shut down; its disk stays.
      '';
    };
  };

  config = {
    users.users.nixiac-guest = {
      isSystemUser = true;
      group = "nixiac-guest";
      extraGroups = [ "kvm" ];
      description = "Virtual machines";
    };
    users.groups.nixiac-guest = { };

    systemd.services = lib.mapAttrs' (
      name: guest: lib.nameValuePair "nixiac-guest-${name}" (service name guest)
    ) cfg.guests;
  };
}
