# Kernel and static busybox out of Debian's packages, into $1/$2: `kernel`, `busybox`, and device trees where the kernel has them.
# $1: folder of the cache. $2: Debian's name of the architecture. $3: the package that depends on the newest kernel.
cache=$1 arch=$2 package=$3
. "$(dirname "$0")/debian.sh"
target=$cache/$arch
[ ! -e "$target/ready" ] || exit 0

rm -rf "$target"
mkdir -p "$target/packages"
cd "$target/packages"
apt apt-get update
kernel=$(apt apt-cache depends "$package" | sed -n 's/^ *Depends: //p' | head -n 1)
apt apt-get download "$kernel" busybox-static
for deb in *.deb; do dpkg -x "$deb" "$target/root"; done
cp "$target"/root/boot/vmlinu[xz]-* "$target/kernel"
cp "$target/root/bin/busybox" "$target/busybox"
mkdir -p "$target/dtbs"
cp -r "$target"/root/usr/lib/linux-image-*/. "$target/dtbs/" 2>/dev/null || true
rm -rf "$target/root" "$target/packages"
echo "$kernel" >"$target/ready"
