# An apt of its own for a foreign architecture: nothing of this machine's is changed, and root is not needed.
# $cache: where it keeps lists and packages. $arch: Debian's name of the architecture.
mirror=${NIXIAC_BOOT_MIRROR:-http://deb.debian.org/debian}
# The last release with kernels for all of the machines.
suite=bookworm

apt() {
  local state=$cache/apt/$arch program=$1
  shift
  mkdir -p "$state/lists/partial" "$state/archives/partial" "$state/etc"
  : >>"$state/status"
  local signed=[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]
  printf '%s\n' "deb $signed $mirror $suite main" "deb-src $signed $mirror $suite main" >"$state/etc/sources.list"
  "$program" -q -o APT::Architecture="$arch" -o APT::Architectures="$arch" -o APT::Sandbox::User=root \
    -o Dir::State="$state" -o Dir::State::status="$state/status" -o Dir::Cache="$state" \
    -o Dir::Etc::sourcelist="$state/etc/sources.list" -o Dir::Etc::sourceparts=/dev/null "$@"
}
