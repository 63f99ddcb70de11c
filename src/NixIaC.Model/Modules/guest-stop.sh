# Asks a guest to shut down, as by its power button, and waits until it has. The unit's time limit ends the waiting.
set -eu

[ -n "${MAINPID-}" ] || exit 0

ask() {
  printf '%s\n' '{"execute":"qmp_capabilities"}' '{"execute":"system_powerdown"}' |
    socat -t 2 - "UNIX-CONNECT:$NIXIAC_MONITOR" >/dev/null
}

asked=
while kill -0 "$MAINPID" 2>/dev/null; do
  # A guest that has only just been started does not listen yet.
  [ -n "$asked" ] || ! ask || asked=1
  sleep 0.5
done
