# How software for each runtime is made of what the fleet has of it, and how it is started:
# { artefact, command, environment, path, service }.
{
  lib,
  pkgs,
  name,
  workload,
}:
let
  inherit (workload)
    arguments
    artefact
    main
    package
    runtime
    source
    ;
  # What runs anywhere is built once for all machines, whatever their architecture.
  build = pkgs.buildPackages;

  file = baseNameOf (toString source);
  copied = builtins.path {
    path = source;
    name = "${name}-source";
  };
  make = script: build.runCommand "${name}-workload" { } script;
  isFileOfPackage = package != null && main != null && lib.hasInfix "/" main;

  kit = {
    inherit
      lib
      pkgs
      build
      name
      workload
      file
      copied
      make
      ;
    endsIn = ending: source != null && lib.hasSuffix ending file;
    stem = builtins.head (builtins.match "([^.]+).*" file);
    # Compilers look at the names of files.
    fetch = ''
      mkdir -p source $out
      cp -r ${copied} source/${lib.escapeShellArg file}
    '';
    copyFile = make ''
      mkdir -p $out
      cp ${copied} $out/${lib.escapeShellArg file}
    '';
    copyFolder = make "cp -r ${copied} $out";
    # What the runtime gets: a file of the package, or of the artefact.
    object = own: if isFileOfPackage then "${package}/${main}" else "${artefact}/${own}";
  };

  # One word of a command line of systemd.
  word =
    text:
    if builtins.match "[[:alnum:]_=:./,@+-]+" text != null then
      text
    else
      lib.replaceStrings [ "%" "$" ] [ "%%" "$$" ] (builtins.toJSON text);

  own = import (./. + "/${runtime}.nix") kit;
  isProgram = package != null && !isFileOfPackage;
  program = if main == null then lib.getExe package else "${lib.getBin package}/bin/${main}";
in
{
  environment = { };
  path = [ ];
  service = { };
}
// own
// {
  artefact = if package != null then package else own.artefact;
  command = lib.concatMapStringsSep " " word (
    (if isProgram then [ program ] else own.command) ++ arguments
  );
}
