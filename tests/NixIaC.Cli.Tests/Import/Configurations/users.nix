{ lib, pkgs, ... }:
let
  keys = [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFRoaXMgaXMgbm8ga2V5IGF0IGFsbCBidXQgc29tZSB0ZXh0 ada@desk"
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEFuZCB0aGlzIG9uZSBpcyBub25lIGVpdGhlciwgYnV0IGl0 ada@lap"
  ];
in
{
  networking.hostName = "people";
  users.mutableUsers = false;
  users.motd = builtins.readFile ./motd.txt;
  users.defaultUserShell = pkgs.zsh;
  programs.zsh = {
    enable = true;
    autosuggestions.enable = true;
    shellAliases = {
      ll = "ls -l";
      ".." = "cd ..";
      update = "nixos-rebuild switch";
    };
    interactiveShellInit = ''
      bindkey -e
      export PS1="%n@%m %~ \$ "
    '';
  };

  users.users = {
    ada = {
      isNormalUser = true;
      uid = 1000;
      shell = pkgs.fish;
      openssh.authorizedKeys.keys = keys;
      extraGroups = [ "wheel" ] ++ [ "dialout" ];
      hashedPasswordFile = "/run/secrets/ada";
    };
    root.openssh.authorizedKeys = { inherit keys; };
    deploy = {
      isSystemUser = true;
      group = "deploy";
      openssh.authorizedKeys.keyFiles = [ ./deploy.pub ];
    };
  };
  users.groups.deploy = { };

  security.sudo = {
    wheelNeedsPassword = false;
    extraRules = [
      {
        users = [ "deploy" ];
        commands = [ { command = "/run/current-system/sw/bin/systemctl"; options = [ "NOPASSWD" ]; } ];
      }
    ];
  };
  programs.fish.enable = true;
  programs.git = { enable = true; config.init.defaultBranch = "main"; };
  system.stateVersion = "25.05";
}
