# WebAssembly with WASI: a module, or its text form.
{
  build,
  copyFile,
  credentialsFolder,
  endsIn,
  fetch,
  file,
  lib,
  make,
  object,
  stateFolder,
  stem,
  workload,
  ...
}:
let
  isText = endsIn ".wat";
in
{
  artefact =
    if isText then
      make ''
        ${fetch}
        ${build.wabt}/bin/wat2wasm -o $out/${lib.escapeShellArg stem}.wasm source/${lib.escapeShellArg file}
      ''
    else
      copyFile;
  # A module sees nothing but what it is given.
  command = [
    "${workload.runtimePackage}/bin/wasmtime"
    "run"
  ]
  ++ lib.optional workload.stateDirectory "--dir=${stateFolder}"
  ++ lib.optionals (workload.credentials != { }) [
    "--dir=${credentialsFolder}"
    "--env=CREDENTIALS_DIRECTORY=${credentialsFolder}"
  ]
  ++ map (variable: "--env=${variable}") (lib.attrNames workload.environment)
  ++ lib.optional (workload.ports != [ ]) "-Sinherit-network"
  ++ [ (object (if isText then "${stem}.wasm" else file)) ];
}
