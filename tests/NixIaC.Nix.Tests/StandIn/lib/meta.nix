lib: {
  getExe =
    package: "${lib.getBin package}/bin/${package.meta.mainProgram or package.pname or package.name}";
  getExe' = package: program: "${lib.getBin package}/bin/${program}";
  lowPrio = package: package;
  hiPrio = package: package;
}
