{ config, pkgs, lib, ... }:
{
  networking.hostName = "clockwork";

  systemd.services.mirror = {
    description = "Mirror of the archive";
    wants = [ "network-online.target" ];
    after = [ "network-online.target" ];
    path = [ pkgs.rsync pkgs.openssh ];
    script = ''
      set -eu
      rsync -a --delete archive@far.example.org:/srv/ /srv/mirror/
      echo "done: $(date) ''${EXTRA:-}"
    '';
    serviceConfig = {
      Type = "oneshot";
      User = "mirror";
      Nice = 10;
      IOSchedulingClass = "idle";
      ProtectSystem = "strict";
      ReadWritePaths = [ "/srv/mirror" ];
      PrivateTmp = true;
    };
    unitConfig.OnFailure = [ "mail-root@%n.service" ];
  };

  systemd.timers.mirror = {
    wantedBy = [ "timers.target" ];
    timerConfig = {
      OnCalendar = "*-*-* 02:00:00";
      RandomizedDelaySec = "30m";
      Persistent = true;
    };
  };

  systemd.services."mail-root@" = {
    serviceConfig.ExecStart = "${pkgs.mailutils}/bin/mail -s 'failed: %i' root";
    serviceConfig.Type = "oneshot";
  };

  systemd.tmpfiles.rules = [
    "d /srv/mirror 0750 mirror mirror -"
  ];
  systemd.user.services.notes = {
    wantedBy = [ "default.target" ];
    serviceConfig.ExecStart = "%h/bin/notes";
  };

  users.users.mirror = { isSystemUser = true; group = "mirror"; };
  users.groups.mirror = { };
  system.stateVersion = "25.05";
}
