#!/bin/sh
# What answers on the console. $1: `shell` for a shell of root, `control` for the commands below.
host=$(hostname)
echo
echo "$host, a minimal image of NixIaC on $(uname -m), Linux $(uname -r)"
echo "service status shows the services, service log NAME what they say; poweroff and reboot do so."
if [ "$1" = shell ]; then
  export PS1="$host# "
  exec sh
fi

while printf '%s> ' "$host" && read -r command action name; do
  case $command in
    '') ;;
    service) service "$action" "$name" ;;
    poweroff | reboot)
      "$command"
      # Until init takes the console away.
      sleep 60
      ;;
    *) echo "There are: service, poweroff, reboot." ;;
  esac
done
