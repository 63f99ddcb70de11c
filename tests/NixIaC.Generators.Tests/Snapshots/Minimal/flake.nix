# The fleet Acme.Works.
# Written by NixIaC. Do not edit: the next build overwrites it.

{
  description = "The fleet works: 4 systems for 5 nodes";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";

  outputs =
    { self, nixpkgs }:
    {
      nixosConfigurations = {
        forge = nixpkgs.lib.nixosSystem { modules = [ ./systems/forge.nix ]; };
      };

      nixosModules = {
        base = ./modules/base.nix;
        pet = ./modules/pet.nix;
        livestock = ./modules/livestock.nix;
        mascot = ./modules/mascot.nix;
      };

      # Whole systems, their images, what is built of workloads and images of those, by the platform that builds them: nix build path:.#NAME
      packages = {
        x86_64-linux = {
          forge = self.nixosConfigurations.forge.config.system.build.toplevel;
          frames-minimal =
            (import ./modules/minimal {
              pkgs = import nixpkgs {
                localSystem = "x86_64-linux";
                crossSystem = "armv5tel-linux";
                config.allowUnsupportedSystem = true;
              };
              modules = [ ./systems/frames.nix ];
            }).config.system.build.image;
          octane-minimal =
            (import ./modules/minimal {
              pkgs = import nixpkgs {
                localSystem = "x86_64-linux";
                crossSystem = {
                  config = "mips64-unknown-linux-gnuabi64";
                  gcc = {
                    abi = "64";
                    arch = "mips64r2";
                  };
                };
                config.allowUnsupportedSystem = true;
              };
              modules = [ ./systems/octane.nix ];
            }).config.system.build.image;
          quadra-minimal =
            (import ./modules/minimal {
              pkgs = import nixpkgs {
                localSystem = "x86_64-linux";
                crossSystem = "m68k-linux";
                config.allowUnsupportedSystem = true;
              };
              modules = [ ./systems/quadra.nix ];
            }).config.system.build.image;
        };
      };

      checks = self.packages;
    };
}
