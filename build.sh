#!/usr/bin/env bash
# Builds and tests this repository. Needs the .NET SDK that global.json names, and nothing else beforehand.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

usage() {
  cat <<'TEXT'
usage: ./build.sh [build | test | bench]
  build   compile everything
  test    install what the tests need where possible, then run all tests
  bench   run the benchmarks and print their ratios
TEXT
}

need_dotnet() {
  command -v dotnet >/dev/null && return
  echo "The .NET SDK is missing: https://dotnet.microsoft.com/download (global.json names the version)." >&2
  exit 1
}

# The tests run the real Nix. Where it cannot be installed, those that need it skip and say so.
install_nix() {
  local packages=() program
  for program in nix:nix-bin jq:jq busybox:busybox-static nft:nftables ip:iproute2; do
    command -v "${program%%:*}" >/dev/null || packages+=("${program##*:}")
  done
  [ "${#packages[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing ${packages[*]} for the tests"
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  else
    echo "The tests that run Nix need: ${packages[*]} (Debian's names)." >&2
    echo "Debian, Ubuntu: sudo apt-get install ${packages[*]}   elsewhere: https://nixos.org/download" >&2
    echo "Without them those tests skip." >&2
  fi
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
  test) install_nix; run_tests "$@" ;;
  bench) dotnet run --configuration Release --project tests/Benchmarks "$@" ;;
  *) usage; exit 2 ;;
esac
