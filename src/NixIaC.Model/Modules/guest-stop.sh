# Asks a guest to shut down, as by its power button, and waits until it has. The unit's time limit ends the waiting.
set -eu

[ -n "${MAINPID-}" ] || exit 0
printf '%s\n' '{"execute":"qmp_capabilities"}' '{"execute":"system_powerdown"}' |
  socat -t 2 - "UNIX-CONNECT:$NIXIAC_MONITOR" >/dev/null || true
while kill -0 "$MAINPID" 2>/dev/null; do
  sleep 0.5
done
