# A router between three networks, each a namespace with one machine. $1: a folder with nat.nft and forward.nft.
folder=$1
id=nixiac$$
cleanup() {
  for name in router lan wan things; do
    # A namespace lives on as long as something runs in it.
    ip netns pids "$id-$name" 2>/dev/null | xargs -r kill 2>/dev/null || true
    ip netns del "$id-$name" 2>/dev/null || true
  done
}
trap cleanup EXIT

on() {
  local name=$1
  shift
  ip netns exec "$id-$name" "$@"
}

for name in router lan wan things; do
  ip netns add "$id-$name"
  on "$name" ip link set lo up
done
# Namespace, its address, the router's.
connect() {
  ip -n "$id-router" link add "${1}0" type veth peer name eth0 netns "$id-$1"
  on "$1" ip address add "$2" dev eth0
  on "$1" ip link set eth0 up
  on router ip address add "$3" dev "${1}0"
  on router ip link set "${1}0" up
}
connect lan 192.168.10.7/24 192.168.10.1/24
connect wan 10.9.0.2/24 10.9.0.1/24
connect things 192.168.20.9/24 192.168.20.1/24
on lan ip route add default via 192.168.10.1
on things ip route add default via 192.168.20.1
# Whoever is outside knows a way in: it is the rules that keep it out.
on wan ip route add 192.168.10.0/24 via 10.9.0.1
on router sh -c 'echo 1 >/proc/sys/net/ipv4/conf/all/forwarding'
on router nft -f "$folder/nat.nft"
on router nft -f "$folder/forward.nft"

# A service that tells whoever calls as whom it was seen. Goes on when it listens.
serve() {
  mkdir -p "$folder/$1/cgi-bin"
  printf '#!/bin/sh\nprintf "\\n%s met $REMOTE_ADDR\\n"\n' "$1" >"$folder/$1/cgi-bin/who"
  chmod +x "$folder/$1/cgi-bin/who"
  on "$1" busybox httpd -f -p "$2" -h "$folder/$1" >/dev/null 2>&1 &
  for _ in $(seq 50); do
    if [ -n "$(ask "$1" 127.0.0.1 "$2")" ]; then return 0; fi
    sleep 0.1
  done
  return 1
}
# What a service answers; nothing when the way there is closed.
ask() {
  on "$1" timeout 2 busybox wget -q -O - "http://$2:$3/cgi-bin/who" 2>/dev/null | sed 's/::ffff://; s/[][]//g' || true
}
report() {
  local answer
  answer=$(ask "$2" "$3" "$4")
  echo "$1: ${answer:-no answer}"
}

serve wan 8000
serve lan 8443
serve things 9000
report "lan calls wan" lan 10.9.0.2 8000
report "wan calls lan" wan 192.168.10.7 8443
report "wan calls port 443 of the router" wan 10.9.0.1 443
report "lan calls things" lan 192.168.20.9 9000
