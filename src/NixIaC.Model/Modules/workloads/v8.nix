# JavaScript on Node.js: a script, or a folder. Dependencies come from its lock file.
{
  copied,
  copyFile,
  copyFolder,
  endsIn,
  file,
  lib,
  name,
  object,
  pkgs,
  workload,
  ...
}:
let
  inherit (workload) main source;
  isScript = endsIn ".js" || endsIn ".mjs" || endsIn ".cjs";
  isLocked = !isScript && builtins.pathExists (source + "/package-lock.json");
  description =
    if builtins.pathExists (source + "/package.json") then
      lib.importJSON (source + "/package.json")
    else
      { };
  entry = if main != null then main else description.main or "index.js";
in
{
  # Dependencies may have parts in C: they are built for the machine.
  artefact =
    if isScript then
      copyFile
    else if isLocked then
      pkgs.buildNpmPackage {
        pname = name;
        version = description.version or "0";
        src = copied;
        npmDeps = pkgs.importNpmLock { npmRoot = source; };
        inherit (pkgs.importNpmLock) npmConfigHook;
        dontNpmBuild = !(description ? scripts.build);
      }
    else
      copyFolder;
  command = [
    "${workload.runtimePackage}/bin/node"
    (object (
      if isScript then
        file
      else if isLocked then
        "lib/node_modules/${description.name}/${entry}"
      else
        entry
    ))
  ];
}
