# Identity of a shared system: members of a cluster are one closure, and each learns on
# itself, from a file, what it is called and which addresses it has.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.nixiac.identity;
  mkImageDefault = lib.mkOverride 1250;
in
{
  options.nixiac.identity = {
    enable = lib.mkOption {
      type = lib.types.bool;
      default = false;
      description = ''
        Whether host name and addresses come from a file on the node instead of the system.
        Without the file the node asks DHCP for everything.
      '';
    };

    file = lib.mkOption {
      type = lib.types.path;
      default = "/var/lib/nixiac/identity.json";
      description = ''
        Path, on the node, of the identity. Image building and deployment put it there.
        An object in JSON:

        - `version`: 1.
        - `hostName`: the host name, without domain.
        - `domain`: the domain (optional). Searched on networks without `domains`.
        - `networks`: a list of objects with
          - `name`: letters, digits, `-` and `_`; each once.
          - `match`: one or more of `Name`, `MACAddress`, `PermanentMACAddress`, `Path`, `Driver`
            and `Type`, with the meaning of {manpage}`systemd.network(5)`.
          - `vlan`: the number of a VLAN on that interface (optional); `vlan20` is then its device.
          - `addresses`: addresses with prefix length, such as `192.168.20.103/24`.
            None means DHCP.
          - `dhcp`: whether to ask DHCP beside fixed addresses (optional).
          - `gateways`, `dns`: addresses (optional).
          - `domains`: search domains (optional).

        Members that are not listed here are ignored. A file that cannot be understood is
        refused as a whole, with the reason in the journal of `nixiac-identity.service`.
      '';
    };
  };

  config = lib.mkIf cfg.enable {
    # No name at build time. The file that the service writes is the static name: DHCP and
    # networkd may give away and take back any other.
    networking.hostName = mkImageDefault "";
    environment.etc.hostname.source = mkImageDefault "/run/nixiac/hostname";
    # Units that NixOS writes for DHCP sort last, so they take what the file leaves open.
    networking.useNetworkd = mkImageDefault true;
    networking.useDHCP = mkImageDefault true;

    systemd.services.nixiac-identity = {
      description = "Host name and addresses of this node";
      # Before every ordinary service, so that none starts under another name.
      wantedBy = [ "sysinit.target" ];
      wants = [ "network-pre.target" ];
      after = [ "local-fs.target" ];
      before = [
        "sysinit.target"
        "network-pre.target"
        "systemd-networkd.service"
        "shutdown.target"
      ];
      conflicts = [ "shutdown.target" ];
      unitConfig = {
        DefaultDependencies = false;
        ConditionPathExists = cfg.file;
        RequiresMountsFor = cfg.file;
      };
      serviceConfig = {
        Type = "oneshot";
        RemainAfterExit = true;
        NoNewPrivileges = true;
        ProtectHome = true;
        ProtectSystem = "full";
      };
      environment = {
        NIXIAC_IDENTITY = cfg.file;
        NIXIAC_IDENTITY_UNITS = "${./identity.jq}";
      };
      path = [ pkgs.jq ];
      script = builtins.readFile ./identity.sh;
    };
  };
}
