#!/bin/sh
# Keeps one service running: starts it when those before it are up, and again when it ends, later each
# time. $1: its name. Below /etc/nixiac/services/NAME, `settings` says how and `run` is what runs.
# Below /run/nixiac/services/NAME, `state` says what is; `down` and `again` are requests, read at SIGUSR1.
set -u
name=$1
definition=/etc/nixiac/services/$name
here=/run/nixiac/services/$name
. "$definition/settings"
mkdir -p "$here"

state() {
  echo "$*" >"$here/state.new"
  mv "$here/state.new" "$here/state"
}

# Not the clock, which jumps when a machine without a battery learns the time.
now() {
  read -r uptime _ </proc/uptime
  uptime=${uptime%%.*}
}

# Sleeps; a signal ends it.
pause() {
  sleep "$1" &
  pause=$!
  wait "$pause"
  kill "$pause" 2>/dev/null
}

requested() { [ -e "$here/down" ] || [ -e "$here/again" ]; }

# The whole group, since a service may have children of its own.
end_service() {
  [ -n "$pid" ] || return 0
  kill -TERM -- "-$pid" 2>/dev/null
  (
    sleep "$stopSec"
    kill -KILL -- "-$pid" 2>/dev/null
  ) >/dev/null 2>&1 3>&- &
  guard=$!
  while kill -0 "$pid" 2>/dev/null; do wait "$pid"; done
  kill "$guard" 2>/dev/null
}

leave() {
  end_service
  state down
  exit 0
}

# Whether those that wait for service $1 may start. One that runs once has to be through.
ready() {
  wanted='^up \|^ended 0'
  ! grep -q '^restart=never' "/etc/nixiac/services/$1/settings" || wanted='^ended 0'
  grep -q "$wanted" "/run/nixiac/services/$1/state" 2>/dev/null
}

# Waits for the services named in `after`; fails when somebody asks for something else meanwhile.
await_others() {
  for other in $after; do
    until ready "$other"; do
      state "waits for $other"
      pause 1
      ! [ -e "$here/down" ] || return 1
    done
  done
}

start_service() {
  if [ "$user" = root ]; then
    setsid "$definition/run" </dev/null >&3 2>&1 3>&- &
  else
    # By its path: a static busybox of sparc64 was seen to find no program by its name (execvp: file name too long).
    setsid /bin/su -s /bin/sh "$user" -c "exec $definition/run" </dev/null >&3 2>&1 3>&- &
  fi
  pid=$!
  echo "$pid" >"$here/pid"
  state "up as process $pid"
}

# One that an earlier supervisor has left behind.
[ ! -e "$here/pid" ] || kill -KILL -- "-$(cat "$here/pid")" 2>/dev/null

[ -p "$here/log" ] || mkfifo "$here/log"
/lib/nixiac/log.sh "$name" <"$here/log" &
# Open for reading too, so that the fifo has no end between two runs.
exec 3<>"$here/log" 2>&3

pid=
trap leave TERM INT
trap : USR1
echo "$$" >"$here/supervisor"
restarts=0
delay=$restartSec

while :; do
  while [ -e "$here/down" ]; do
    state down
    pause 3600
  done
  await_others || continue
  rm -f "$here/again"
  now
  began=$uptime
  start_service
  # A signal ends `wait` too.
  while :; do
    wait "$pid"
    code=$?
    ! requested || end_service
    kill -0 "$pid" 2>/dev/null || break
  done
  pid=
  rm -f "$here/pid"
  if requested; then
    delay=$restartSec
    continue
  fi

  if [ "$restart" = never ] || { [ "$restart" = on-failure ] && [ "$code" = 0 ]; }; then
    echo "ended with $code" >&3
    state "ended $code"
    until requested; do pause 3600; done
    continue
  fi

  now
  ran=$((uptime - began))
  [ "$ran" -lt "$restartMaxSec" ] || delay=$restartSec
  restarts=$((restarts + 1))
  echo "$restarts" >"$here/restarts"
  echo "ended with $code after $ran s, starts again in $delay s" >&3
  state "starts again in $delay s"
  pause "$delay"
  delay=$((delay * 2))
  [ "$delay" -le "$restartMaxSec" ] || delay=$restartMaxSec
done
