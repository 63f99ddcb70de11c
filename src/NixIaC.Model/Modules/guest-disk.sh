# Makes the disk of a guest before its first start. What is there already is never touched.
set -eu

[ ! -e "$NIXIAC_DISK" ] || exit 0

refuse() {
  echo "<3>$1" >&2
  exit 1
}

new=$NIXIAC_DISK.new
mkdir -p "$(dirname "$NIXIAC_DISK")"
rm -f "$new"
if [ -z "${NIXIAC_SEED-}" ]; then
  qemu-img create -q -f qcow2 "$new" "$NIXIAC_SIZE"
elif [ -e "$NIXIAC_SEED" ]; then
  qemu-img convert -O qcow2 "$NIXIAC_SEED" "$new"
  qemu-img resize -q "$new" "$NIXIAC_SIZE" ||
    refuse "The image $NIXIAC_SEED is larger than $NIXIAC_SIZE, the size of the guest's disk. Write a larger DiskGiB."
else
  refuse "The guest has no disk, and there is no image to fill one from. Put one at $NIXIAC_SEED (of any format that qemu-img reads), or set its option seed to null for an empty disk."
fi
# Never over one that somebody made meanwhile.
mv -n "$new" "$NIXIAC_DISK"
rm -f "$new"
