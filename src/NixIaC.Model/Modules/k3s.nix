# A member of a Kubernetes cluster: its firewall lets the other members in, and nobody else.
{ config, lib, ... }:
let
  cfg = config.nixiac.k3s;
  isV6 = lib.hasInfix ":";
  rule =
    family: addresses: protocol: ports:
    lib.optionalString (addresses != [ ]) ''
      ${family} saddr { ${lib.concatStringsSep ", " addresses} } ${protocol} dport { ${lib.concatStringsSep ", " ports} } accept
    '';

  # Of both kinds of member: the API and the database are where they are only on servers.
  tcp = [
    "2379-2380"
    "6443"
    "10250"
  ];
  # The network of pods.
  udp = [ "8472" ];
in
{
  options.nixiac.k3s.peers = lib.mkOption {
    type = lib.types.listOf lib.types.str;
    default = [ ];
    example = [ "192.168.10.31" ];
    description = "The addresses of all members of the cluster, whom the firewall lets in.";
  };

  config = {
    networking.firewall.extraInputRules = lib.concatStrings (
      lib.concatMap
        (addresses: [
          (rule addresses.family addresses.list "tcp" tcp)
          (rule addresses.family addresses.list "udp" udp)
        ])
        [
          {
            family = "ip";
            list = lib.filter (address: !isV6 address) cfg.peers;
          }
          {
            family = "ip6";
            list = lib.filter isV6 cfg.peers;
          }
        ]
    );
    # Pods and services are behind bridges of the node's own.
    networking.firewall.trustedInterfaces = [
      "cni0"
      "flannel.1"
    ];

    assertions = [
      {
        assertion = config.networking.nftables.enable || !config.networking.firewall.enable;
        message = "The members of a Kubernetes cluster are let in by nftables: set networking.nftables.enable, or the container runtime to another than Docker.";
      }
    ];
  };
}
