# The Java virtual machine: a .jar, one file of Java, or a folder of them.
{
  build,
  copyFile,
  endsIn,
  fetch,
  file,
  lib,
  make,
  name,
  object,
  stem,
  workload,
  ...
}:
let
  inherit (workload) main;
  given = endsIn ".jar";
  class = if main == null then stem else main;
in
{
  # The date is the first that the format has: the same source gives the same bytes.
  artefact =
    if given then
      copyFile
    else
      make ''
        ${fetch}
        find source -name '*.java' >files
        ${build.jdk_headless}/bin/javac -d classes @files
        ${build.jdk_headless}/bin/jar --create --date 1980-01-01T00:00:02Z \
          --file $out/${name}.jar --main-class ${lib.escapeShellArg class} -C classes .
      '';
  command = [
    "${workload.runtimePackage}/bin/java"
  ]
  ++ (
    if given && main != null then
      [
        "-cp"
        (object file)
        main
      ]
    else
      [
        "-jar"
        (object (if given then file else "${name}.jar"))
      ]
  );
}
