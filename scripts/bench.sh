#!/usr/bin/env bash
# Measures: single functions with criterion, then the whole program under load. On a quiet machine.
# With names (scripts/bench.sh burst pages) only those measurements of the whole program.
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
# shellcheck source=scripts/packages.sh
. "$ROOT/scripts/packages.sh"

rust_ready
node_ready
has wrk || system_install wrk wrk wrk wrk wrk wrk
scripts/build.sh

PROGRAM=target/release/vestibule

# For a bench cargo also builds the program, in its own way and over the release: that one steps aside.
# Functions too, unless measurements of the whole program are named.
benches() {
  say 'Building the benches (about 5 minutes on 2 cores, the first time)'
  mv "$PROGRAM" "$PROGRAM.kept"
  trap 'mv -f "$PROGRAM.kept" "$PROGRAM"' EXIT
  trap 'exit 130' INT TERM HUP
  FLOORS_BIN=$(cargo bench --no-run --bench floors --message-format=json |
    sed -nE 's/.*"name":"floors".*"executable":"([^"]+)".*/\1/p')
  [ -x "$FLOORS_BIN" ] || die 'The floors (bench/floors) do not build.'
  export FLOORS_BIN
  if [ "$1" = all ]; then
    heading 'Functions (criterion)'
    cargo bench --bench functions
  fi
  mv -f "$PROGRAM.kept" "$PROGRAM"
  trap - EXIT INT TERM HUP
}

if [ $# = 0 ]; then benches all; else benches floors; fi
heading 'The whole program under load'
# A PostgreSQL that waits for the disk, as people's do; the tests' does not.
VESTIBULE_BIN="$ROOT/$PROGRAM" DURABLE=1 scripts/postgres.sh run node bench/run.mjs "$@"
