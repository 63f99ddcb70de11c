lib: {
  getExe =
    package: "${lib.getBin package}/bin/${package.meta.mainProgram or package.pname or package.name}";
  getExe' = package: program: "${lib.getBin package}/bin/${program}";
  # Of packages that name their platforms.
  availableOn =
    platform: package:
    !(package ? meta.platforms) || builtins.elem platform.system package.meta.platforms;
  lowPrio = package: package;
  hiPrio = package: package;
}
