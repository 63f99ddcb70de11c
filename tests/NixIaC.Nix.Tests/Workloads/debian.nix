# An overlay: compilers and virtual machines of Debian in place of the stand-in's empty shells.
final: previous:
let
  programs =
    name: list:
    previous.runCommand "${name}-of-debian" { } ''
      mkdir -p $out/bin
      for program in ${toString list}; do
        printf '#!/bin/sh\nexec /usr/bin/%s "$@"\n' $program >$out/bin/$program
        chmod +x $out/bin/$program
      done
    '';
in
{
  bpftools = previous.runCommand "bpftools-of-debian" { } ''
    mkdir -p $out/bin
    printf '#!/bin/sh\nexec /usr/sbin/bpftool "$@"\n' >$out/bin/bpftool
    chmod +x $out/bin/bpftool
  '';
  erlang = programs "erlang" [
    "erl"
    "erlc"
  ];
  jdk_headless = programs "jdk" [
    "jar"
    "javac"
  ];
  jre_headless = programs "jre" [ "java" ];
  # Debian has no headers of the kernel in a folder of their own.
  libbpf = previous.runCommand "libbpf-of-debian" { } ''
    mkdir -p $out
    ln -s /usr/include $out/include
  '';
  linuxHeaders = previous.runCommand "linux-headers-of-debian" { } ''
    mkdir -p $out
    for folder in /usr/include/*-linux-gnu; do ln -s $folder $out/include; done
  '';
  llvmPackages = previous.llvmPackages // {
    clang-unwrapped = programs "clang" [ "clang" ];
  };
  nodejs = programs "nodejs" [ "node" ];
  wabt = programs "wabt" [ "wat2wasm" ];
}
