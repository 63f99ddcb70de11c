# A libvirtd of the test's own, without root, in which guests come and go as the module's script says.
# usage: libvirt.sh FOLDER MODULES
folder=$1 modules=$2

# libvirtd of root is the system's; that of anybody else keeps to its own folders.
if [ "$(id -u)" = 0 ]; then
  chmod 755 "$folder"
  chown -R nobody "$folder"
  exec setpriv --reuid=nobody --regid=nogroup --clear-groups env -u LD_PRELOAD bash -eu "$0" "$@"
fi

export HOME=$folder XDG_CONFIG_HOME=$folder/config XDG_RUNTIME_DIR=$folder/run XDG_CACHE_HOME=$folder/cache XDG_DATA_HOME=$folder/data
export LIBVIRT_DEFAULT_URI=qemu:///session
export NIXIAC_FOLDER=$folder/guests NIXIAC_DISKS=$modules/guest-disk.sh NIXIAC_GUESTS=$folder/list
mkdir -p "$XDG_CONFIG_HOME" "$XDG_RUNTIME_DIR" "$XDG_CACHE_HOME" "$XDG_DATA_HOME" "$NIXIAC_FOLDER"
libvirtd --timeout 600 >"$folder/libvirtd.log" 2>&1 &
daemon=$!
stop() {
  virsh destroy web >/dev/null 2>&1 || true
  kill "$daemon" 2>/dev/null || true
}
trap stop EXIT
for _ in $(seq 300); do
  [ ! -S "$XDG_RUNTIME_DIR/libvirt/libvirt-sock" ] || break
  sleep 0.2
done

step() {
  echo "== $1"
  bash -eu "$modules/guests-libvirt.sh" 2>&1 || echo "exit $?"
}
state() {
  virsh list --all --name | sort | while read -r name; do
    [ -z "$name" ] || echo "$name: $(virsh domstate "$name" </dev/null), $(virsh dominfo "$name" </dev/null | sed -n 's/^Autostart: *//p')"
  done
}
line() { printf '%s\t%s\t1G\t-\t%s\n' "$1" "$folder/$1.xml" "$2"; }

virsh define "$folder/foreign.xml" >/dev/null
virsh autostart foreign >/dev/null

{ line web start; line spare leave; } >"$NIXIAC_GUESTS"
step "at first"
state
step "again"
state

sed -i 's|<memory unit="MiB">256<|<memory unit="MiB">128<|' "$folder/web.xml"
step "with less memory"
echo "web has $(virsh dumpxml web --inactive | sed -n 's/.*<memory unit=.KiB.>\([0-9]*\)<.*/\1/p') KiB"

{ line spare leave; line foreign start; } >"$NIXIAC_GUESTS"
step "one gone, one taken"
state

line lost start | sed 's|\t-\t|\t/nowhere/seed.img\t|' >"$NIXIAC_GUESTS"
step "without a disk"
state
