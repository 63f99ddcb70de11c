#!/usr/bin/env bash
# Builds and tests this repository. Needs the .NET SDK that global.json names, and nothing else beforehand.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

usage() {
  cat <<'TEXT'
usage: ./build.sh [build | test | boot | bench]
  build   compile everything
  test    install what the tests need where possible, then run all tests
  boot    install QEMU and cross compilers where possible, then boot minimal images under emulation
  bench   run the benchmarks and print their ratios
TEXT
}

need_dotnet() {
  command -v dotnet >/dev/null && return
  echo "The .NET SDK is missing: https://dotnet.microsoft.com/download (global.json names the version)." >&2
  exit 1
}

# Installs what is not there. Each is a program and Debian's package of it: nix:nix-bin.
install() {
  local packages=() program
  for program in "$@"; do
    command -v "${program%%:*}" >/dev/null || [ -e "${program%%:*}" ] || packages+=("${program##*:}")
  done
  [ "${#packages[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing ${packages[*]} for the tests"
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  else
    echo "These tests need: ${packages[*]} (Debian's names)." >&2
    echo "Debian, Ubuntu: sudo apt-get install ${packages[*]}   elsewhere: https://nixos.org/download" >&2
    echo "Without them tests skip, or fail where they were asked for." >&2
  fi
}

# The tests run the real Nix. Where it cannot be installed, those that need it skip and say so.
install_nix() {
  install nix:nix-bin jq:jq busybox:busybox-static nft:nftables ip:iproute2 shellcheck:shellcheck
  install virt-xml-validate:libvirt-clients xmllint:libxml2-utils libvirtd:libvirt-daemon \
    /usr/share/doc/libvirt-daemon-driver-qemu:libvirt-daemon-driver-qemu \
    qemu-system-x86_64:qemu-system-x86 qemu-system-aarch64:qemu-system-arm qemu-system-riscv64:qemu-system-misc \
    qemu-system-ppc64:qemu-system-ppc qemu-system-mipsel:qemu-system-mips qemu-img:qemu-utils socat:socat
}

# Compilers and virtual machines of workloads.
install_runtimes() {
  install javac:default-jdk-headless erlc:erlang-base node:nodejs wat2wasm:wabt clang:clang llvm-objdump:llvm \
    /usr/sbin/bpftool:bpftool /usr/include/bpf/bpf_helpers.h:libbpf-dev systemd-analyze:systemd
}

install_boot() {
  install_nix
  install m68k-linux-gnu-gcc:gcc-m68k-linux-gnu \
    /usr/m68k-linux-gnu/lib/libc.a:libc6-dev-m68k-cross /usr/src/linux-source-6.1.tar.xz:linux-source-6.1 \
    arm-linux-gnueabi-gcc:gcc-arm-linux-gnueabi powerpc-linux-gnu-gcc:gcc-powerpc-linux-gnu \
    /usr/powerpc-linux-gnu/lib/libc.a:libc6-dev-powerpc-cross sparc64-linux-gnu-gcc:gcc-sparc64-linux-gnu \
    /usr/sparc64-linux-gnu/lib/libc.a:libc6-dev-sparc64-cross qemu-system-sparc64:qemu-system-sparc \
    make:make flex:flex bison:bison bc:bc xz:xz-utils gcc:gcc /usr/include/stdlib.h:libc6-dev
}

run_tests() {
  local log status=0
  log=$(mktemp)
  dotnet test --solution NixIaC.sln "$@" | tee "$log" || status=$?
  awk '/^ +(total|failed|succeeded|skipped): [0-9]+/ { sub(":", "", $1); n[$1] = $2 }
       END { printf "%d passed, %d failed, %d skipped\n", n["succeeded"], n["failed"], n["skipped"] }' "$log"
  rm -f "$log"
  return "$status"
}

need_dotnet
command=${1:-build}
[ $# -eq 0 ] || shift
case $command in
  build) dotnet build NixIaC.sln "$@" ;;
  test) install_nix; install_runtimes; run_tests "$@" ;;
  boot)
    install_boot
    NIXIAC_BOOT=${NIXIAC_BOOT:-1} dotnet run --project tests/NixIaC.Nix.Tests -- --filter-class '*BootTests' --show-live-output on "$@"
    ;;
  bench) dotnet run --configuration Release --project tests/Benchmarks "$@" ;;
  *) usage; exit 2 ;;
esac
