#!/usr/bin/env bash
# A throw-away PostgreSQL for the tests: its own folder in /tmp, its own port on 127.0.0.1, no
# password, no fsync (DURABLE=1: with it, to measure). Several can run at once. A TEST_POSTGRES_URL in the environment is used as
# it is, and nothing is started.
#
#   scripts/postgres.sh run COMMAND…   starts one, runs COMMAND with TEST_POSTGRES_URL, takes it down
#   scripts/postgres.sh start          starts one that stays, prints its URL
#   scripts/postgres.sh stop           takes that one down
#   scripts/postgres.sh find           installs PostgreSQL if it is missing, prints where it is
#   scripts/postgres.sh there          whether it is here; installs nothing
# shellcheck source=scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=scripts/packages.sh
. "$ROOT/scripts/packages.sh"

STATE=$ROOT/target/postgres.cluster # the folder of the one that `start` left running

# Prints the folder of initdb and pg_ctl: the newest where the system hides several.
find_bin() {
  local folder
  for folder in $(printf '%s\n' /usr/lib/postgresql/*/bin /usr/libexec/postgresql*/bin /usr/libexec/postgresql* \
    /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin | sort -rV); do
    if [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ]; then echo "$folder" && return; fi
  done
  if has initdb && has pg_ctl; then dirname "$(command -v initdb)" && return; fi
  return 1
}

need_bin() {
  BIN=$(find_bin) && return
  system_install PostgreSQL postgresql postgresql-server postgresql postgresql postgresql@17
  BIN=$(find_bin) || die 'PostgreSQL was installed, but initdb and pg_ctl are nowhere to be found.'
}

# initdb refuses to run as root: root hands it to somebody with fewer rights.
if [ "$(id -u)" != 0 ]; then OWNER=$(id -un)
elif id postgres >/dev/null 2>&1; then OWNER=postgres
else OWNER=nobody
fi
as_owner() {
  if [ "$(id -un)" = "$OWNER" ]; then (cd / && "$@")
  elif has runuser; then (cd / && runuser -u "$OWNER" -- "$@")
  else (cd / && su -s /bin/sh "$OWNER" -c "$(printf '%q ' "$@")")
  fi
}

# new_cluster: sets CLUSTER (its folder) and URL.
new_cluster() {
  need_bin
  CLUSTER=$(mktemp -d /tmp/vestibule-pg.XXXXXX) # short: a socket's path may have 107 bytes
  chown "$OWNER" "$CLUSTER"
  as_owner "$BIN/initdb" -D "$CLUSTER/data" --auth=trust --username=postgres --encoding=UTF8 \
    --no-locale --no-sync >"$CLUSTER.log" 2>&1 || die 'initdb failed:' "$(cat "$CLUSTER.log")"

  # The tests' data may be lost with the machine.
  local try port careless='-F -c full_page_writes=off'
  [ -z "${DURABLE:-}" ] || careless=''
  for try in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + RANDOM % 12000)) # below the ports that outgoing connections get
    if as_owner "$BIN/pg_ctl" start -w -t 60 -s -D "$CLUSTER/data" -l "$CLUSTER/log" \
      -o "$careless -p $port -k $CLUSTER -c listen_addresses=127.0.0.1 -c max_connections=200" \
      </dev/null >>"$CLUSTER.log" 2>&1; then
      URL=postgres://postgres@127.0.0.1:$port/postgres
      return
    fi
    # Anything but a taken port would fail the next time too.
    grep -q 'could not create any TCP/IP sockets' "$CLUSTER/log" || break
  done
  die "PostgreSQL did not start (try $try):" "$(tail -n 20 "$CLUSTER/log" "$CLUSTER.log" 2>/dev/null)"
}

end_cluster() {
  local folder=$1
  [ -n "$folder" ] && [ -d "$folder" ] || return 0
  BIN=${BIN:-$(find_bin)}
  if [ -e "$folder/data/postmaster.pid" ]; then
    as_owner "$BIN/pg_ctl" stop -m immediate -w -s -D "$folder/data" >/dev/null 2>&1 || true
  fi
  rm -rf "$folder" "$folder.log"
}

run() {
  if [ -n "${TEST_POSTGRES_URL:-}" ]; then
    say 'Using the PostgreSQL of TEST_POSTGRES_URL'
    exec "$@"
  fi
  CLUSTER=''
  trap 'end_cluster "$CLUSTER"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  new_cluster
  say "PostgreSQL $("$BIN/initdb" --version | awk '{ print $3 }') for the tests at $URL"
  local status=0
  TEST_POSTGRES_URL=$URL "$@" || status=$?
  exit "$status"
}

start() {
  if [ -n "${TEST_POSTGRES_URL:-}" ]; then echo "$TEST_POSTGRES_URL" && return; fi
  if [ -f "$STATE" ]; then
    read -r CLUSTER URL <"$STATE"
    if [ -e "$CLUSTER/data/postmaster.pid" ]; then echo "$URL" && return; fi
    end_cluster "$CLUSTER"
  fi
  CLUSTER=''
  trap 'end_cluster "$CLUSTER"' EXIT # until it is known to run
  new_cluster
  mkdir -p "$ROOT/target"
  echo "$CLUSTER $URL" >"$STATE"
  trap - EXIT
  echo "$URL"
}

stop() {
  [ -f "$STATE" ] || return 0
  read -r CLUSTER URL <"$STATE"
  end_cluster "$CLUSTER"
  rm -f "$STATE"
}

case ${1:-} in
  run)
    shift
    [ $# -gt 0 ] || die 'Run what?' 'scripts/postgres.sh run COMMAND…'
    run "$@"
    ;;
  start) start ;;
  stop) stop ;;
  find) need_bin && echo "$BIN" ;;
  there) find_bin >/dev/null ;;
  *) die 'One of:' "scripts/postgres.sh run COMMAND…" "scripts/postgres.sh start | stop | find | there" ;;
esac
