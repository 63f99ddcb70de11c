#!/bin/sh
# Writes what comes in, line by line, with a name before it. $1: the name.
# /etc/nixiac/logging says where: the kernel's ring buffer, or a file that is never larger than twice `limit`.
name=$1
. /etc/nixiac/logging

if [ "$target" = kmsg ]; then
  # <30>: facility daemon, severity info. The kernel refuses records of more than a kilobyte.
  while IFS= read -r line || [ -n "$line" ]; do
    printf '<30>%s: %.900s\n' "$name" "$line" >/dev/kmsg
  done
  exit 0
fi

file=/var/log/$name
size=0
[ ! -e "$file" ] || size=$(wc -c <"$file")
while IFS= read -r line || [ -n "$line" ]; do
  echo "$name: $line" >>"$file"
  [ "$console" = no ] || echo "$name: $line" >/dev/console
  size=$((size + ${#name} + ${#line} + 3))
  if [ "$size" -gt "$limit" ]; then
    mv -f "$file" "$file.1"
    size=0
  fi
done
