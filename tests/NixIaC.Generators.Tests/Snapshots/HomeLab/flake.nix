# The fleet HomeLab.HomeLab.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  description = "The fleet home-lab: 10 systems for 21 nodes";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";

  outputs =
    { self, nixpkgs }:
    {
      nixosConfigurations = {
        attic = nixpkgs.lib.nixosSystem { modules = [ ./systems/attic.nix ]; };
        forge = nixpkgs.lib.nixosSystem { modules = [ ./systems/forge.nix ]; };
        frames = nixpkgs.lib.nixosSystem { modules = [ ./systems/frames.nix ]; };
        gatekeeper = nixpkgs.lib.nixosSystem { modules = [ ./systems/gatekeeper.nix ]; };
        hub = nixpkgs.lib.nixosSystem { modules = [ ./systems/hub.nix ]; };
        lathe = nixpkgs.lib.nixosSystem { modules = [ ./systems/lathe.nix ]; };
        nas = nixpkgs.lib.nixosSystem { modules = [ ./systems/nas.nix ]; };
        pi = nixpkgs.lib.nixosSystem { modules = [ ./systems/pi.nix ]; };
        visor = nixpkgs.lib.nixosSystem { modules = [ ./systems/visor.nix ]; };
        watch = nixpkgs.lib.nixosSystem { modules = [ ./systems/watch.nix ]; };
      };

      nixosModules = {
        base = ./modules/base.nix;
        pet = ./modules/pet.nix;
        livestock = ./modules/livestock.nix;
        mascot = ./modules/mascot.nix;
      };

      # Whole systems, their images, what is built of workloads and images of those, by the platform that builds them: nix build path:.#NAME
      packages = {
        i686-linux = {
          attic = self.nixosConfigurations.attic.config.system.build.toplevel;
        };
        x86_64-linux = {
          forge = self.nixosConfigurations.forge.config.system.build.toplevel;
          frames = self.nixosConfigurations.frames.config.system.build.toplevel;
          gatekeeper = self.nixosConfigurations.gatekeeper.config.system.build.toplevel;
          hub = self.nixosConfigurations.hub.config.system.build.toplevel;
          lathe = self.nixosConfigurations.lathe.config.system.build.toplevel;
          nas = self.nixosConfigurations.nas.config.system.build.toplevel;
          pi = self.nixosConfigurations.pi.config.system.build.toplevel;
          visor = self.nixosConfigurations.visor.config.system.build.toplevel;
          watch = self.nixosConfigurations.watch.config.system.build.toplevel;
        };
      };

      checks = self.packages;
    };
}
