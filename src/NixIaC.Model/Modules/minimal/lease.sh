#!/bin/sh
# What udhcpc calls when a lease comes or goes, with the lease in the environment; `resolve` only writes
# /etc/resolv.conf, from what all interfaces know.
file=/run/nixiac/dns/${interface:-}.lease

case $1 in
  deconfig)
    rm -f "$file"
    ip link set "$interface" up
    ;;
  bound | renew)
    ip address replace "$ip/$mask" broadcast + dev "$interface"
    for gateway in ${router:-}; do
      # Less than any gateway that was given by hand.
      ip route replace default via "$gateway" dev "$interface" metric 200
      break
    done
    {
      [ -z "${domain:-}" ] || echo "search $domain"
      for server in ${dns:-}; do echo "nameserver $server"; done
    } >"$file"
    echo "$interface has $ip for ${lease:-0} s"
    ;;
esac

cat /run/nixiac/dns/* >/etc/resolv.conf.new 2>/dev/null
mv /etc/resolv.conf.new /etc/resolv.conf
