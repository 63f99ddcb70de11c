# How software for each runtime is made of what the fleet has of it, and the process that it is, as
# a service and in a container alike.
{
  lib,
  pkgs,
  name,
  workload,
}:
let
  inherit (workload)
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

  # Where it keeps files, and where systemd puts what it reads as CREDENTIALS_DIRECTORY.
  stateFolder = "/var/lib/${name}";
  credentialsFolder = "/run/credentials/${name}.service";

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
      stateFolder
      credentialsFolder
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

  own = import (./. + "/${runtime}.nix") kit;
  isProgram = package != null && !isFileOfPackage;
  program = if main == null then lib.getExe package else "${lib.getBin package}/bin/${main}";
in
{
  # Packages whose programs it looks for.
  path = [ ];
  # Whether it is a script that the machine's own shell runs.
  shell = false;
  # What is said of the service alone.
  service = { };
}
// own
// {
  artefact = if package != null then package else own.artefact;
  # In words, which the arguments follow.
  command = if isProgram then [ program ] else own.command;
  inherit (workload) arguments;
  # Some runtimes insist on a home.
  environment = {
    HOME = if workload.stateDirectory then stateFolder else "/tmp";
  }
  // own.environment or { }
  // workload.environment;
  folder = if workload.stateDirectory then stateFolder else null;
  inherit credentialsFolder;
}
