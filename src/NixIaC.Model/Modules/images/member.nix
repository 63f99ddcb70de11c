# The identity of one member of a cluster, for the first start from its image. It goes to
# where deployments put it, so that a later system, which knows no member, finds it there.
identity:
{ config, pkgs, ... }:
{
  systemd.services.nixiac-identity-seed = {
    description = "Identity of this node, out of its image";
    wantedBy = [ "sysinit.target" ];
    after = [ "local-fs.target" ];
    before = [ "nixiac-identity.service" ];
    unitConfig = {
      DefaultDependencies = false;
      ConditionPathExists = "!${config.nixiac.identity.file}";
      RequiresMountsFor = config.nixiac.identity.file;
    };
    serviceConfig = {
      Type = "oneshot";
      RemainAfterExit = true;
    };
    path = [ pkgs.coreutils ];
    script = "install -D -m 0644 ${identity} ${config.nixiac.identity.file}";
  };
}
