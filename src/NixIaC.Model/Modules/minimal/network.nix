# Addresses: those of the image, or those of an identity where machines share an image.
{ config, lib, ... }:
let
  inherit (lib) mkOption types;

  address = types.strMatching "[0-9A-Fa-f.:]+";

  network = types.submodule {
    options = {
      match = mkOption {
        type = types.attrsOf types.str;
        default = {
          Name = "en* eth*";
        };
        example = {
          MACAddress = "08:00:07:12:34:56";
        };
        description = "Which interface it is: one or more of `Name`, `MACAddress`, `PermanentMACAddress` and `Driver`. Patterns such as `eth*` are allowed, separated by spaces.";
      };
      vlan = mkOption {
        type = types.nullOr (types.ints.between 1 4094);
        default = null;
        description = "The number of a VLAN on that interface.";
      };
      addresses = mkOption {
        type = types.listOf (types.strMatching "[0-9A-Fa-f.:]+/[0-9]+");
        default = [ ];
        example = [ "192.168.20.103/24" ];
        description = "Addresses with prefix length. None means DHCP.";
      };
      dhcp = mkOption {
        type = types.bool;
        default = false;
        description = "Whether to ask DHCP beside fixed addresses.";
      };
      gateways = mkOption {
        type = types.listOf address;
        default = [ ];
        example = [ "192.168.20.1" ];
        description = "Routers to everywhere else, at most one for IPv4 and one for IPv6.";
      };
      dns = mkOption {
        type = types.listOf address;
        default = [ ];
        description = "Name servers.";
      };
      domains = mkOption {
        type = types.listOf types.str;
        default = [ ];
        description = "Search domains.";
      };
    };
  };

  understood = [
    "Driver"
    "MACAddress"
    "Name"
    "PermanentMACAddress"
  ];

  check = name: {
    assertion =
      let
        keys = lib.attrNames config.networks.${name}.match;
      in
      keys != [ ] && lib.all (key: lib.elem key understood) keys;
    message = "networks.${name}.match: give one or more of ${lib.concatStringsSep ", " understood}.";
  };
in
{
  options = {
    networks = mkOption {
      type = types.attrsOf network;
      default = { };
      example = lib.literalExpression ''
        { lan = { addresses = [ "192.168.20.103/24" ]; gateways = [ "192.168.20.1" ]; }; }
      '';
      description = "Networks that the machine is on, by name.";
    };

    identity = {
      enable = mkOption {
        type = types.bool;
        default = false;
        description = "Whether host name and networks come from a file on the machine, where it is there.";
      };

      file = mkOption {
        type = types.path;
        default = "/var/lib/nixiac/identity.json";
        description = ''
          Path of that file, the same JSON as on a node with NixOS. As the machine has no disk
          of its own, it comes as a second archive behind the image: `cat initramfs identity.cpio.gz`.
        '';
      };
    };
  };

  config = {
    # One form for both, so that one program reads it.
    files."/etc/nixiac/identity.json".text = builtins.toJSON {
      version = 1;
      inherit (config) hostName;
      networks = lib.mapAttrsToList (
        name: network:
        {
          inherit name;
          inherit (network)
            match
            addresses
            dhcp
            gateways
            dns
            domains
            ;
        }
        // lib.optionalAttrs (network.vlan != null) { inherit (network) vlan; }
      ) config.networks;
    };
    files."/etc/nixiac/network".text = ''
      identityFile=${lib.optionalString config.identity.enable (lib.escapeShellArg config.identity.file)}
    '';
    assertions = map check (lib.attrNames config.networks);
  };
}
