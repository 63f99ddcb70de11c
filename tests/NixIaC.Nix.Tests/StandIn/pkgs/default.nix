# Packages: empty shells of the names that are used, built with the busybox that Nix's
# sandbox has as /bin/sh.
{
  lib,
  buildPlatform,
  hostPlatform,
  overlays ? [ ],
  config ? { },
}:
let
  names = import ./names.nix;

  basis =
    pkgs:
    lib.genAttrs names (name: import ./package.nix { inherit lib pkgs name; })
    //
      builtins.mapAttrs (name: programs: import ./package.nix { inherit lib pkgs name programs; })
        {
          bpftools = [ "bpftool" ];
          erlang = [
            "erl"
            "erlc"
          ];
          jdk_headless = [
            "java"
            "javac"
            "jar"
          ];
          jre_headless = [ "java" ];
          nodejs = [
            "node"
            "npm"
          ];
          wabt = [ "wat2wasm" ];
        }
    // import ./builders.nix { inherit lib pkgs; }
    // {
      inherit lib config;
      inherit (hostPlatform) system;
      stdenv = {
        inherit buildPlatform hostPlatform;
        targetPlatform = hostPlatform;
        mkDerivation = import ./derivation.nix pkgs;
        cc = pkgs.gcc;
        inherit (hostPlatform)
          isLinux
          isDarwin
          isx86_64
          isAarch64
          ;
      };
      buildPackages = import ./. {
        inherit
          lib
          overlays
          config
          buildPlatform
          ;
        hostPlatform = buildPlatform;
      };
      pkgsCross = builtins.mapAttrs (
        _: platform:
        import ./. {
          inherit
            lib
            overlays
            config
            buildPlatform
            ;
          hostPlatform = lib.systems.elaborate platform;
        }
      ) lib.systems.examples;
      # A C library that not every platform has, and packages that are built with it.
      musl =
        let
          package = import ./package.nix {
            inherit lib pkgs;
            name = "musl";
          };
        in
        package
        // {
          meta = package.meta // {
            platforms = [
              "aarch64-linux"
              "armv5tel-linux"
              "i686-linux"
              "m68k-linux"
              "x86_64-linux"
            ];
          };
        };
      pkgsStatic = import ./. {
        inherit
          lib
          overlays
          config
          buildPlatform
          ;
        hostPlatform = hostPlatform // {
          isStatic = true;
          config = builtins.replaceStrings [ "gnu" ] [ "musl" ] hostPlatform.config;
        };
      };
      callPackage = function: arguments: import function (builtins.intersectAttrs (builtins.functionArgs (import function)) pkgs // arguments);
      dotnetCorePackages = lib.recurseIntoAttrs { aspnetcore_10_0 = pkgs.dotnet-runtime; };
      llvmPackages = lib.recurseIntoAttrs {
        clang-unwrapped = import ./package.nix {
          inherit lib pkgs;
          name = "clang";
        };
      };
      linuxPackages = lib.recurseIntoAttrs { inherit (pkgs) kernel; };
      linuxPackagesFor = kernel: lib.recurseIntoAttrs { inherit kernel; };
      linuxPackages_latest = lib.recurseIntoAttrs { inherit (pkgs) kernel; };
    };
in
lib.fix (lib.foldl' (previous: overlay: lib.extends overlay previous) basis overlays)
