#!/bin/sh
# Before the machine goes: supervisors end their services, each within its own time. Busybox init then
# ends whatever is left.
left=
for file in /run/nixiac/services/*/supervisor; do
  [ -e "$file" ] || continue
  read -r supervisor <"$file"
  kill -TERM "$supervisor" 2>/dev/null
  left="$left $supervisor"
done
for supervisor in $left; do
  while kill -0 "$supervisor" 2>/dev/null; do sleep 1; done
done
