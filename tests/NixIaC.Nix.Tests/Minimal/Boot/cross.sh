# Kernel and static busybox built by Debian's cross compiler, for what Debian has no kernels of.
# $1: folder of the cache. $2: the kernel's name of the architecture. $3: prefix of the compiler, such as m68k-linux-gnu-.
# $4: the kernel's configuration to start from; what differs is in kernel.config and, where there is one, $4.config.
# $5: the image, such as vmlinux. $6: the board's device tree, empty where it has none. $7: Debian's name of the architecture, empty where
# Debian has no busybox for it. All further: lines of the kernel's configuration.
cache=$1 arch=$2 CROSS_COMPILE=$3 defconfig=$4 image=$5 tree=$6 debian=$7
shift 7
target=$cache/cross-${CROSS_COMPILE%-}
here=$(cd "$(dirname "$0")" && pwd)
[ ! -e "$target/ready" ] || exit 0
. "$here/debian.sh"

# What an earlier run did not get through goes on.
mkdir -p "$target/build"
jobs=$(nproc)
export CROSS_COMPILE

# Unpacked once for all of them.
source=$cache/linux-source-6.1
if [ ! -e "$source" ]; then
  rm -rf "$source.new"
  mkdir -p "$source.new"
  tar -xf /usr/src/linux-source-6.1.tar.xz -C "$source.new" --strip-components=1
  mv "$source.new" "$source"
fi
make -s -C "$source" O="$target/build" ARCH="$arch" "$defconfig"
cd "$target/build"
# Without modules, what would be one were built in.
sed -i 's/=m$/=n/' .config
fragments=("$here/kernel.config")
[ ! -e "$here/$defconfig.config" ] || fragments+=("$here/$defconfig.config")
printf '%s\n' "$@" >machine.config
"$source/scripts/kconfig/merge_config.sh" -m -O . .config "${fragments[@]}" machine.config >/dev/null
make -s ARCH="$arch" olddefconfig
make -s -j"$jobs" ARCH="$arch" "$image"
if [ -n "$tree" ]; then
  make -s ARCH="$arch" "$tree"
  cp "arch/$arch/boot/dts/$tree" "$target/dtb"
fi
# vmlinux stands at the top, and parts of others are called so too.
cp "$(find vmlinux arch -name "$image" -type f | sort -r | head -n 1)" "$target/kernel"

cd "$target"
if [ -n "$debian" ]; then
  arch=$debian
  apt apt-get update
  apt apt-get download busybox-static
  dpkg -x busybox-static_*.deb busybox-static
  cp busybox-static/bin/busybox busybox
else
  arch=$(dpkg --print-architecture)
  apt apt-get update
  apt apt-get source --download-only busybox
  tar -xf busybox_*.orig.tar.* --one-top-level=busybox-source --strip-components=1
  cd busybox-source
  make -s defconfig >/dev/null
  sed -i 's/.*CONFIG_STATIC[ =].*/CONFIG_STATIC=y/; s/CONFIG_TC=y/# CONFIG_TC is not set/' .config
  (yes "" || true) | make -s oldconfig >/dev/null
  make -s -j"$jobs" busybox >/dev/null
  cp busybox "$target/busybox"
fi

rm -rf "$target/build" "$target"/busybox[-_]*
echo "linux-source-6.1, $defconfig" >"$target/ready"
