#!/bin/sh
# Gives the machine its name and addresses, out of an identity: that of this machine where somebody has
# put one, that of the image otherwise. Works again with a changed file.
identity=/etc/nixiac/identity.json
. /etc/nixiac/network
[ -z "$identityFile" ] || ! [ -e "$identityFile" ] || identity=$identityFile

complain() { echo "network: $*" >&2; }

plan=/run/nixiac/identity
mkdir -p /run/nixiac/dns
if ! awk -f /lib/nixiac/identity.awk "$identity" >"$plan.new"; then
  complain "$identity is refused and nothing has changed"
  exit 1
fi
mv "$plan.new" "$plan"

# All values at a path of the identity, a pattern of sed.
values() { sed -n "s|^$1	||p" "$plan"; }

# Whether an interface, $1, is what network $2 matches: every key has to fit.
matches() {
  for key in Name MACAddress PermanentMACAddress Driver; do
    wanted=$(values "networks\.$2\.match\.$key")
    [ -n "$wanted" ] || continue
    case $key in
      Name) is=$1 ;;
      Driver)
        is=$(readlink "/sys/class/net/$1/device/driver")
        is=${is##*/}
        ;;
      *)
        is=$(cat "/sys/class/net/$1/address")
        wanted=$(echo "$wanted" | tr A-F- a-f:)
        ;;
    esac
    fits=no
    set -f
    for pattern in $wanted; do
      # shellcheck disable=SC2254 # it is a pattern
      case $is in $pattern) fits=yes ;; esac
    done
    set +f
    [ "$fits" = yes ] || return 1
  done
}

# Device, number of the network.
configure() {
  device=$1 number=$2
  path="networks\.$number"
  vlan=$(values "$path\.vlan")
  ip link set "$device" up
  if [ -n "$vlan" ]; then
    if ! [ -e "/sys/class/net/vlan$vlan" ] && ! ip link add link "$device" name "vlan$vlan" type vlan id "$vlan"; then
      complain "$device carries no VLAN $vlan"
      return
    fi
    device=vlan$vlan
    ip link set "$device" up
  fi

  addresses=$(values "$path\.addresses\.[0-9]*")
  for address in $addresses; do
    ip address add "$address" dev "$device" 2>/dev/null || ip address show dev "$device" | grep -q -F "$address" ||
      complain "$device does not take $address"
  done
  for gateway in $(values "$path\.gateways\.[0-9]*"); do
    case $gateway in
      *:*) ip -6 route replace default via "$gateway" dev "$device" ;;
      *) ip route replace default via "$gateway" dev "$device" ;;
    esac || complain "$gateway is no gateway on $device"
  done

  {
    domains=$(values "$path\.domains\.[0-9]*" | grep -v '^~' | tr '\n' ' ')
    domains=${domains% }
    domains=${domains:-$(values domain)}
    [ -z "$domains" ] || echo "search $domains"
    for server in $(values "$path\.dns\.[0-9]*"); do echo "nameserver $server"; done
  } >"/run/nixiac/dns/$device.static"

  if [ -z "$addresses" ] || [ "$(values "$path\.dhcp")" = true ]; then
    # In the foreground it never gives up; init takes it over.
    udhcpc -f -i "$device" -x "hostname:$host" -s /lib/nixiac/lease.sh 2>&1 | /lib/nixiac/log.sh network &
  fi
}

host=$(values hostName)
hostname "$host"
ip link set lo up

number=0
while [ -n "$(values "networks\.$number\.name")" ]; do
  found=no
  for interface in /sys/class/net/*; do
    interface=${interface##*/}
    case $interface in lo | vlan*) continue ;; esac
    matches "$interface" "$number" || continue
    found=yes
    configure "$interface" "$number"
  done
  [ "$found" = yes ] || complain "no interface is that of $(values "networks\.$number\.name")"
  number=$((number + 1))
done
/lib/nixiac/lease.sh resolve
