# Routing between the networks of a node: what may pass, whose senders are hidden, and
# which ports are handed to other machines.
{
  config,
  lib,
  ...
}:
let
  cfg = config.nixiac.router;
  mkImageDefault = lib.mkOverride 1250;

  hidden = lib.filter (route: route.hideSenders) cfg.routes;

  rules = lib.concatStringsSep "\n  ";

  hidingRule = route: ''iifname "${route.from}" oifname "${route.to}" masquerade'';

  # In a table for both families a rule has to say which one it is for.
  forwardRule =
    forward:
    let
      isV6 = lib.hasInfix ":" forward.address;
      family = if isV6 then "ipv6" else "ipv4";
      target = if isV6 then "ip6 to [${forward.address}]" else "ip to ${forward.address}";
    in
    "meta nfproto ${family} fib daddr type local ${forward.protocol} dport ${toString forward.port}"
    + " dnat ${target}:${toString forward.targetPort}";
in
{
  options.nixiac.router = {
    routes = lib.mkOption {
      type = lib.types.listOf (
        lib.types.submodule {
          options = {
            from = lib.mkOption {
              type = lib.types.singleLineStr;
              example = "lan0";
              description = "The interface at which packets arrive.";
            };
            to = lib.mkOption {
              type = lib.types.singleLineStr;
              example = "wan0";
              description = "The interface by which they leave. Answers find their way back by themselves.";
            };
            hideSenders = lib.mkOption {
              type = lib.types.bool;
              default = false;
              description = ''
                Whether packets get the address of this node as their sender (masquerading),
                since machines beyond it know no way back.
              '';
            };
          };
        }
      );
      default = [ ];
      example = lib.literalExpression ''
        [ { from = "lan0"; to = "wan0"; hideSenders = true; } ]
      '';
      description = "Between which interfaces packets pass. All others are dropped.";
    };

    forwards = lib.mkOption {
      type = lib.types.listOf (
        lib.types.submodule {
          options = {
            protocol = lib.mkOption {
              type = lib.types.enum [
                "tcp"
                "udp"
              ];
              default = "tcp";
              description = "The protocol.";
            };
            port = lib.mkOption {
              type = lib.types.port;
              example = 443;
              description = "The port of this node at which connections arrive.";
            };
            address = lib.mkOption {
              type = lib.types.singleLineStr;
              example = "192.168.10.7";
              description = "The address, IPv4 or IPv6, of the machine that gets them.";
            };
            targetPort = lib.mkOption {
              type = lib.types.port;
              example = 8443;
              description = "The port of that machine.";
            };
          };
        }
      );
      default = [ ];
      example = lib.literalExpression ''
        [ { port = 443; address = "192.168.10.7"; targetPort = 8443; } ]
      '';
      description = "Ports that are handed to other machines, whichever interface connections come by.";
    };
  };

  config = lib.mkIf (cfg.routes != [ ] || cfg.forwards != [ ]) {
    assertions = [
      {
        assertion = config.networking.nftables.enable && config.networking.firewall.enable;
        message = ''
          This node routes between networks, for which it needs its firewall and nftables:
          leave networking.firewall.enable and networking.nftables.enable switched on.
        '';
      }
    ];

    boot.kernel.sysctl = {
      "net.ipv4.conf.all.forwarding" = mkImageDefault true;
      "net.ipv6.conf.all.forwarding" = mkImageDefault true;
    };

    networking.firewall = {
      filterForward = mkImageDefault true;
      extraForwardRules = lib.concatMapStrings (route: ''
        iifname "${route.from}" oifname "${route.to}" accept
      '') cfg.routes;
    };

    networking.nftables.tables.nixiac-router = {
      family = "inet";
      content = ''
        chain prerouting {
          type nat hook prerouting priority dstnat; policy accept;
          ${rules (map forwardRule cfg.forwards)}
        }
        chain postrouting {
          type nat hook postrouting priority srcnat; policy accept;
          ${rules (map hidingRule hidden)}
        }
      '';
    };
  };
}
