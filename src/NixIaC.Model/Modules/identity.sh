# Applies the identity of this node: host name and systemd-networkd units.
# NIXIAC_IDENTITY: the identity. NIXIAC_IDENTITY_UNITS: identity.jq.
# NIXIAC_ROOT: where the file system starts, empty on a node.
set -euo pipefail

root=${NIXIAC_ROOT:-}
identity=$root$NIXIAC_IDENTITY
units=$root/run/systemd/network
names=$root/run/nixiac

# <3> gives the line the level of an error in the journal.
if ! resolved=$(jq --slurp --compact-output --from-file "$NIXIAC_IDENTITY_UNITS" "$identity" 2>&1); then
  echo "<3>$identity is refused and nothing has changed: ${resolved#jq: error (at *): }" >&2
  exit 1
fi

# Beside the units, so that moving one into place replaces it at once.
mkdir -p "$units"
fresh=$(mktemp -d "$units/.nixiac-XXXXXX")
trap 'rm -rf "$fresh"' EXIT

jq --raw-output '.units | keys[]' <<<"$resolved" | while read -r unit; do
  jq --join-output --arg unit "$unit" '.units[$unit]' <<<"$resolved" >"$fresh/$unit"
done

for old in "$units"/10-nixiac-*; do
  [ -e "$fresh/${old##*/}" ] || rm -f "$old"
done
for unit in "$fresh"/10-nixiac-*; do
  [ ! -e "$unit" ] || mv "$unit" "$units/"
done

# The static name before the one of the kernel, which hostnamed puts back otherwise.
mkdir -p "$names"
jq --raw-output .hostName <<<"$resolved" >"$fresh/hostname"
mv "$fresh/hostname" "$names/hostname"
jq --join-output .hostName <<<"$resolved" >"$root/proc/sys/kernel/hostname"

# At boot networkd starts later and reads the units anyway.
if systemctl --quiet is-active systemd-networkd.service; then
  networkctl reload
fi

echo "This node is $(jq --raw-output .hostName <<<"$resolved")."
