# The first start tells Nix what is in its store, as from NixOS's own images: the image has the list
# in its root.
{ config, pkgs, ... }:
let
  nix = config.nix.package.out;
  closure = pkgs.buildPackages.closureInfo { rootPaths = [ config.system.build.toplevel ]; };
in
{
  system.build.nixiacRegistration = "${closure}/registration";

  boot.postBootCommands = ''
    if [ -f /nix-path-registration ]; then
      ${nix}/bin/nix-store --load-db </nix-path-registration
      touch /etc/NIXOS
      ${nix}/bin/nix-env -p /nix/var/nix/profiles/system --set /run/current-system
      rm /nix-path-registration
    fi
  '';
}
