# Programs in the kernel: an object file, or C that clang compiles to one.
{
  build,
  copied,
  endsIn,
  fetch,
  file,
  lib,
  make,
  name,
  object,
  pkgs,
  workload,
  ...
}:
let
  platform = pkgs.stdenv.hostPlatform;
  # libbpf's names, for the registers that programs look at.
  arch = if platform.isx86 then "x86" else platform.linuxArch;
  order = if platform.isBigEndian then "eb" else "el";
  # The sixth byte of an object file says in which order its numbers are.
  byte = if platform.isBigEndian then "2" else "1";
in
{
  # The wrapper around clang adds flags that BPF does not know.
  artefact =
    if endsIn ".c" then
      make ''
        ${fetch}
        ${build.llvmPackages.clang-unwrapped}/bin/clang -O2 -g -Wall -target bpf${order} \
          -D__TARGET_ARCH_${arch} -I${build.libbpf}/include -I${build.linuxHeaders}/include \
          -c source/${lib.escapeShellArg file} -o $out/${name}.bpf.o
      ''
    else
      make ''
        if [ "$(od -An -tu1 -j5 -N1 ${copied} | tr -d ' ')" != ${byte} ]; then
          echo "${file} is not an object file for bpf${order}, the byte order of ${platform.system}" >&2
          exit 1
        fi
        mkdir -p $out
        cp ${copied} $out/${name}.bpf.o
      '';
  command = [
    "${workload.runtimePackage}/bin/bpftool"
    "prog"
    "loadall"
    (object "${name}.bpf.o")
    "/sys/fs/bpf/${name}"
    "autoattach"
  ];
  # Programs go when nothing holds them any more.
  service.ExecStopPost = "${pkgs.coreutils}/bin/rm -rf /sys/fs/bpf/${name}";
}
