# The virtual machine of Erlang: one module, or the folder of a release.
{
  build,
  copyFolder,
  endsIn,
  fetch,
  file,
  lib,
  make,
  object,
  pkgs,
  stem,
  workload,
  ...
}:
let
  inherit (workload) artefact main runtimePackage;
  isModule = endsIn ".erl";
in
{
  artefact =
    if isModule then
      make ''
        ${fetch}
        ${build.erlang}/bin/erlc +deterministic -o $out source/${lib.escapeShellArg file}
      ''
    else
      copyFolder;
  # The module's start/0 is called. A release has a script of its own.
  command =
    if isModule then
      [
        "${runtimePackage}/bin/erl"
        "-noshell"
        "-noinput"
        "-pa"
        "${artefact}"
        "-s"
        (if main == null then stem else main)
        "-extra"
      ]
    else
      [ (object (toString main)) ];
  # A release may come without a virtual machine of its own, and its scripts look for a few programs.
  path = [
    runtimePackage
  ]
  ++ lib.optionals (!isModule) [
    pkgs.coreutils
    pkgs.gnugrep
    pkgs.gnused
  ];
  shell = !isModule && workload.package == null;
  # It neither writes to its own folder nor listens to other nodes, unless it is told to.
  environment = lib.optionalAttrs (!isModule) {
    RELEASE_DISTRIBUTION = "none";
    RELEASE_TMP = "/tmp";
  };
}
