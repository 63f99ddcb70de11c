# Kernel and static busybox built by Debian's cross compiler, for what Debian has no kernels of.
# $1: folder of the cache. $2: the kernel's name of the architecture. $3: prefix of the compiler, such as m68k-linux-gnu-.
# $4: the kernel's configuration to start from. $5: the image, such as vmlinux. $6: the board's device tree, where it has one.
cache=$1 arch=$2 CROSS_COMPILE=$3 defconfig=$4 image=$5 tree=${6:-}
target=$cache/cross-${CROSS_COMPILE%-}
here=$(dirname "$0")
[ ! -e "$target/ready" ] || exit 0
. "$here/debian.sh"

rm -rf "$target"
mkdir -p "$target"
jobs=$(nproc)
export CROSS_COMPILE

cd "$target"
tar -xf /usr/src/linux-source-6.1.tar.xz
cd linux-source-6.1
make -s ARCH="$arch" "$defconfig"
scripts/kconfig/merge_config.sh -m .config "$here/kernel.config" >/dev/null
make -s ARCH="$arch" olddefconfig
make -s -j"$jobs" ARCH="$arch" "$image"
if [ -n "$tree" ]; then
  make -s ARCH="$arch" "$tree"
  cp "arch/$arch/boot/dts/$tree" "$target/dtb"
fi
cp "$(find . -name "$image" -path "*${image}" | head -n 1)" "$target/kernel"

cd "$target"
arch=$(dpkg --print-architecture)
apt apt-get update
apt apt-get source --download-only busybox
tar -xf busybox_*.orig.tar.*
cd busybox-*/
make -s defconfig >/dev/null
sed -i 's/.*CONFIG_STATIC[ =].*/CONFIG_STATIC=y/; s/CONFIG_TC=y/# CONFIG_TC is not set/' .config
(yes "" || true) | make -s oldconfig >/dev/null
make -s -j"$jobs" busybox >/dev/null
cp busybox "$target/busybox"

rm -rf "$target"/linux-source-6.1 "$target"/busybox[-_]*
echo "linux-source-6.1, $defconfig" >"$target/ready"
