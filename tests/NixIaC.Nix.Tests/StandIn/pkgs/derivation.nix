# What is compiled: evaluated as it stands, but only an empty folder is built.
pkgs: arguments:
derivation (
  arguments
  // {
    name = "${arguments.pname}-${arguments.version}";
    inherit (pkgs.stdenv.buildPlatform) system;
    builder = "/bin/sh";
    args = [
      "-c"
      "mkdir $out"
    ];
  }
)
