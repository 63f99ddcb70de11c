# Shows the pictures in /srv/pictures, one a minute.
{ pkgs, ... }:
{
  services.cage.program = pkgs.writeShellScript "slides" ''
    # Also when there are none yet, since cage ends with its program and stays away.
    while true; do
      ${pkgs.imv}/bin/imv -f -t 60 -r /srv/pictures
      sleep 10
    done
  '';
  # A picture frame has neither mouse nor keyboard.
  services.cage.environment.WLR_LIBINPUT_NO_DEVICES = "1";
}
