# Tells libvirt of the guests of this host. It touches what it has made itself alone, which it knows by a mark in the
# metadata of a domain, and it never stops nor deletes anything.
#
# NIXIAC_GUESTS    a file with one guest a line: name, definition, size of the disk, image to fill it from (or "-"),
#                  and "start" or "leave", with tabs between them
# NIXIAC_FOLDER    the folder with a folder for each guest
# NIXIAC_DISKS     the script that makes disks
set -eu

mark=https://github.com/nixiac/nixiac/guest
failed=0

complain() {
  echo "<3>$1" >&2
  failed=1
}

# The digest of the definition that a domain was made of; fails when it is not ours.
made_of() {
  virsh metadata "$1" "$mark" --config 2>/dev/null | sed -n 's/.*digest=["'\'']\([0-9a-f]*\)["'\''].*/\1/p' | grep .
}

define() {
  local name=$1 definition=$2 digest=$3 marked
  marked=$(mktemp)
  sed "s|<nixiac:guest |<nixiac:guest digest=\"$digest\" |" "$definition" >"$marked"
  if virsh define "$marked" >/dev/null; then
    echo "$name is defined."
  else
    complain "libvirt refuses the definition of $name, $definition."
  fi
  rm -f "$marked"
}

bring_up() {
  local name=$1 definition=$2 size=$3 seed=$4 start=$5 digest known
  digest=$(sha256sum <"$definition" | cut -d ' ' -f 1)
  if ! virsh dominfo "$name" >/dev/null 2>&1; then
    define "$name" "$definition" "$digest"
  elif ! known=$(made_of "$name"); then
    complain "There is a domain $name that is not of this fleet, so it is left alone. Rename it (virsh domrename), or the node."
    return
  elif [ "$known" != "$digest" ]; then
    define "$name" "$definition" "$digest"
    [ "$(virsh domstate "$name")" = "shut off" ] || echo "$name runs as it did; what has changed counts from its next start on."
  fi
  virsh dominfo "$name" >/dev/null 2>&1 || return 0

  [ "$seed" != - ] || seed=
  if ! NIXIAC_DISK="$NIXIAC_FOLDER/$name/disk.qcow2" NIXIAC_SIZE=$size NIXIAC_SEED=$seed bash "$NIXIAC_DISKS"; then
    complain "$name is not started, since it has no disk."
    return
  fi
  if [ "$start" = start ]; then
    virsh autostart "$name" >/dev/null
    if [ "$(virsh domstate "$name")" = "shut off" ] && ! virsh start "$name" >/dev/null; then
      complain "$name does not start."
    fi
  else
    virsh autostart "$name" --disable >/dev/null
  fi
}

while IFS="$(printf '\t')" read -r name definition size seed start; do
  # virsh must not read the list.
  bring_up "$name" "$definition" "$size" "$seed" "$start" </dev/null
done <"$NIXIAC_GUESTS"

domains=$(virsh list --all --name)
while IFS= read -r name; do
  [ -n "$name" ] || continue
  ! cut -f 1 "$NIXIAC_GUESTS" | grep -Fxq -- "$name" || continue
  made_of "$name" >/dev/null </dev/null || continue
  virsh autostart "$name" --disable >/dev/null </dev/null
  echo "$name has left the fleet: it is no longer started with the host. Nothing else was done to it; virsh undefine $name removes it."
done <<EOF
$domains
EOF

exit "$failed"
