#!/usr/bin/env bash
# Measures: single functions with criterion, then the whole program under load. On a quiet machine.
# With names (scripts/bench.sh burst pages) only those measurements of the whole program.
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

rust_ready
node_ready
scripts/build.sh

PROGRAM=target/release/vestibule

# For a bench cargo also builds the program, in its own way and over the release: that one steps aside.
functions() {
  say 'Building the benches (about 5 minutes on 2 cores, the first time)'
  mv "$PROGRAM" "$PROGRAM.kept"
  trap 'mv -f "$PROGRAM.kept" "$PROGRAM"' EXIT
  trap 'exit 130' INT TERM HUP
  cargo bench --bench functions
  mv -f "$PROGRAM.kept" "$PROGRAM"
  trap - EXIT INT TERM HUP
}

if [ $# = 0 ]; then
  heading 'Functions (criterion)'
  functions
fi
heading 'The whole program under load'
VESTIBULE_BIN="$ROOT/$PROGRAM" node bench/run.mjs "$@"
