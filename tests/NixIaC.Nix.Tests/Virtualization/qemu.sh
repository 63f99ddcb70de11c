# Starts a guest as the module's unit does, with a QEMU that waits before the first instruction, and asks it to shut down.
# usage: qemu.sh FOLDER MODULES        FOLDER/start is the unit's script
folder=$1 modules=$2
export NIXIAC_DISK=$folder/disk.qcow2 NIXIAC_SIZE=1G NIXIAC_SEED=$folder/seed.img NIXIAC_MONITOR=$folder/monitor.sock

printf 'something' >"$NIXIAC_SEED"
truncate -s 1M "$NIXIAC_SEED"
bash -eu "$modules/guest-disk.sh"
echo "disk: $(qemu-img info "$NIXIAC_DISK" | sed -n 's/^virtual size: .*(\(.*\) bytes)/\1/p')"
qemu-img convert -O raw "$NIXIAC_DISK" "$folder/back.raw"
echo "begins with: $(head -c 9 "$folder/back.raw")"

before=$(sha256sum <"$NIXIAC_DISK")
printf 'otherwise' >"$NIXIAC_SEED"
bash -eu "$modules/guest-disk.sh"
[ "$before" != "$(sha256sum <"$NIXIAC_DISK")" ] || echo "the disk is left alone"

bash -eu "$folder/start" >"$folder/qemu.log" 2>&1 &
machine=$!
trap 'kill -9 "$machine" 2>/dev/null || true' EXIT
for _ in $(seq 600); do
  [ ! -S "$NIXIAC_MONITOR" ] || break
  kill -0 "$machine" 2>/dev/null || { cat "$folder/qemu.log" >&2; exit 1; }
  sleep 0.1
done

MAINPID=$machine bash -eu "$modules/guest-stop.sh" &
waiting=$!
for _ in $(seq 600); do
  ! grep -q '"POWERDOWN"' "$folder/monitor.log" 2>/dev/null || break
  kill -0 "$machine" 2>/dev/null || { cat "$folder/qemu.log" >&2; exit 1; }
  sleep 0.1
done
echo "asked: $(grep -o '"POWERDOWN"' "$folder/monitor.log" | head -1)"
kill -0 "$waiting" && echo "it waits for the guest"
kill "$machine"
wait "$machine" || true
wait "$waiting" && echo "and no longer"
