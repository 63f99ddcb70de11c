# The store of a node, served to others as a binary cache: signed, and only to addresses
# that are known.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.nixiac.binaryCache;
  mkImageDefault = lib.mkOverride 1250;

  family = range: if lib.hasInfix ":" range then "ip6" else "ip";
in
{
  options.nixiac.binaryCache = {
    keyFile = lib.mkOption {
      type = lib.types.nullOr lib.types.str;
      default = null;
      example = "/var/lib/nixiac/binary-cache.key";
      description = ''
        Path, on the node, of the file with the private key that signs what is served. Without
        one nothing is served.
      '';
    };

    port = lib.mkOption {
      type = lib.types.port;
      default = 5000;
      description = "The TCP port at which it is served.";
    };

    clients = lib.mkOption {
      type = lib.types.listOf lib.types.singleLineStr;
      default = [ ];
      example = [
        "192.168.10.0/24"
        "fd10::/64"
      ];
      description = "The ranges of addresses, IPv4 or IPv6, that the firewall lets in.";
    };
  };

  config = lib.mkIf (cfg.keyFile != null) {
    assertions = [
      {
        assertion = config.networking.nftables.enable || cfg.clients == [ ];
        message = ''
          The binary cache of this node is open for some addresses only, for which it needs
          nftables: leave networking.nftables.enable switched on.
        '';
      }
    ];

    # Harmonia's options have other names in each release; these are the same in all.
    services.nix-serve = {
      enable = mkImageDefault true;
      package = mkImageDefault pkgs.nix-serve-ng;
      port = mkImageDefault cfg.port;
      secretKeyFile = mkImageDefault cfg.keyFile;
    };

    networking.firewall.extraInputRules = lib.concatMapStrings (range: ''
      ${family range} saddr ${range} tcp dport ${toString cfg.port} accept
    '') cfg.clients;
  };
}
