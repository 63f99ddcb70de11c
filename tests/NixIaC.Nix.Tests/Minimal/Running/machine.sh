# Runs a minimal image's root, $1, as a machine: processes, mounts, name and network of its own. eth0 and eth1 lead to a
# world where 10.9.0.1 gives out addresses on eth1. Ends when the machine powers off.
root=$1
id=nixiac$$
# Services of other users get in.
chmod 0755 "$root"
cleanup() {
  for name in machine world; do
    ip netns pids "$id-$name" 2>/dev/null | xargs -r kill -9 2>/dev/null || true
    ip netns del "$id-$name" 2>/dev/null || true
  done
}
trap cleanup EXIT

for name in machine world; do
  ip netns add "$id-$name"
  ip -n "$id-$name" link set lo up
done
for device in eth0 eth1; do
  ip -n "$id-machine" link add "$device" type veth peer name "$device" netns "$id-world"
  ip -n "$id-world" link set "$device" up
done
ip -n "$id-world" address add 10.9.0.1/24 dev eth1
printf '%s\n' 'start 10.9.0.50' 'end 10.9.0.50' 'interface eth1' 'option subnet 255.255.255.0' 'option router 10.9.0.1' \
  'option dns 10.9.0.1' "lease_file $root/leases" "pidfile $root/udhcpd.pid" >"$root/udhcpd.conf"
touch "$root/leases"
ip netns exec "$id-world" busybox udhcpd -f "$root/udhcpd.conf" >/dev/null 2>&1 &

# The limit is for machines that never come to their end.
timeout -s KILL 120 ip netns exec "$id-machine" unshare --fork --kill-child --pid --mount --uts --ipc \
  chroot "$root" /init </dev/null || [ $? != 137 ]
