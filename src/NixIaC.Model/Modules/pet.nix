# The pet image: a named machine that somebody looks after by hand, with a web console,
# tools, manuals and a memory that outlives a reboot.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.nixiac.pet;
  host = pkgs.stdenv.hostPlatform;
  mkImageDefault = lib.mkOverride 1250;

  # Elsewhere the larger tools are built by nobody, or do not run at all.
  wellSupported = host.isx86_64 || host.isAarch64;
in
{
  imports = [ ./base.nix ];

  options.nixiac.pet = {
    cockpit = {
      enable = lib.mkOption {
        type = lib.types.bool;
        default = wellSupported;
        defaultText = lib.literalMD "true on x86_64 and aarch64";
        description = "Whether to run Cockpit, the web administration.";
      };
      port = lib.mkOption {
        type = lib.types.port;
        default = 9090;
        description = "TCP port that Cockpit listens on.";
      };
      openFirewall = lib.mkOption {
        type = lib.types.bool;
        default = false;
        description = ''
          Whether the firewall lets Cockpit's port through. When it does not, reach it
          through SSH: `ssh -L 9090:localhost:9090 node`.
        '';
      };
      origins = lib.mkOption {
        type = lib.types.listOf lib.types.str;
        default = [ ];
        example = [ "https://forge.home.arpa:9090" ];
        description = "Further addresses, as seen by the browser, under which Cockpit may be used.";
      };
    };

    tools = {
      enable = lib.mkOption {
        type = lib.types.bool;
        default = true;
        description = "Whether to install an editor, a terminal multiplexer and tools to look around.";
      };
      packages = lib.mkOption {
        type = lib.types.listOf lib.types.package;
        default = [ ];
        example = lib.literalExpression "[ pkgs.ripgrep ]";
        description = "Further packages for everybody on this node.";
      };
    };
  };

  config = lib.mkMerge [
    {
      nixiac.console.onScreen = mkImageDefault true;

      services.cockpit = {
        enable = mkImageDefault cfg.cockpit.enable;
        port = mkImageDefault cfg.cockpit.port;
        openFirewall = mkImageDefault cfg.cockpit.openFirewall;
        allowed-origins = cfg.cockpit.origins;
      };

      services.fwupd.enable = mkImageDefault (config.nixiac.physical && wellSupported);
      services.journald.storage = mkImageDefault "persistent";
      documentation.enable = mkImageDefault true;
      system.autoUpgrade.enable = mkImageDefault false;
      nix.settings.experimental-features = [
        "nix-command"
        "flakes"
      ];

      environment.systemPackages = cfg.tools.packages;
    }

    (lib.mkIf cfg.tools.enable {
      programs = {
        git.enable = mkImageDefault true;
        htop.enable = mkImageDefault true;
        iotop.enable = mkImageDefault true;
        mtr.enable = mkImageDefault true;
        tmux.enable = mkImageDefault true;

        vim.enable = mkImageDefault (!wellSupported);
        vim.defaultEditor = mkImageDefault (!wellSupported);
        neovim.enable = mkImageDefault wellSupported;
        neovim.defaultEditor = mkImageDefault wellSupported;
        direnv.enable = mkImageDefault wellSupported;
        nh.enable = mkImageDefault wellSupported;
      };
    })

    # A generation that does not come up gives way to the one before it.
    (lib.optionalAttrs (lib.versionAtLeast lib.trivial.release "26.11") {
      boot.loader.systemd-boot.bootCounting.enable = mkImageDefault true;
    })
  ];
}
