#!/bin/sh
# Asks and tells the supervisors. In the image this is /bin/service.
usage="usage: service status | log [NAME] | start NAME | stop NAME | restart NAME"
folder=/run/nixiac/services
command=${1:-}
name=${2:-}

supervised() {
  if [ -z "$name" ]; then
    echo "$usage" >&2
    exit 2
  fi
  if ! [ -e "$folder/$name/supervisor" ]; then
    echo "service: there is no service $name" >&2
    exit 1
  fi
}

look_again() { kill -USR1 "$(cat "$folder/$name/supervisor")"; }

case $command in
  status)
    for service in "$folder"/*; do
      [ -e "$service/state" ] || continue
      restarts=0
      [ ! -e "$service/restarts" ] || read -r restarts <"$service/restarts"
      read -r state <"$service/state"
      printf '%-20s %s (restarts: %s)\n' "${service##*/}" "$state" "$restarts"
    done
    ;;
  log)
    . /etc/nixiac/logging
    if [ "$target" = kmsg ]; then
      dmesg | grep -F "${name:+$name: }"
    else
      for service in "$folder"/${name:-*}; do
        file=/var/log/${service##*/}
        cat "$file.1" "$file" 2>/dev/null
      done
    fi
    ;;
  start)
    supervised
    rm -f "$folder/$name/down"
    case $(cat "$folder/$name/state") in
      up*) ;;
      *)
        : >"$folder/$name/again"
        look_again
        ;;
    esac
    ;;
  stop)
    supervised
    : >"$folder/$name/down"
    look_again
    ;;
  restart)
    supervised
    rm -f "$folder/$name/down"
    : >"$folder/$name/again"
    look_again
    ;;
  *)
    echo "$usage" >&2
    exit 2
    ;;
esac
