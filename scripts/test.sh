#!/usr/bin/env bash
# Everything that can go wrong, in the order of what it costs; the first failing stage ends it.
# Installs what is missing first, and keeps a PostgreSQL of its own for as long as it runs.
# shellcheck source=scripts/api.sh
. "$(dirname "${BASH_SOURCE[0]}")/api.sh"
# shellcheck source=scripts/needs.sh
. "$ROOT/scripts/needs.sh"

if [ "${1:-}" != inside ]; then
  heading 'Tools'
  needs_met # all that this machine lacks, before anything is compiled
  tools_ready
  browser_ready
  api_ready
  if [ -z "${TEST_POSTGRES_URL:-}" ]; then scripts/postgres.sh find >/dev/null; fi
  export PREPARED=$SECONDS
  exec scripts/postgres.sh run scripts/test.sh inside
fi

# The tests say themselves how a server is set up.
unset APP_URL BIND PORT DATABASE_URL SECRET_KEY TEST_DATABASE STORM_SECONDS
# They wait more than they work.
export RUST_TEST_THREADS=${RUST_TEST_THREADS:-8}
# Two hundred clients and their server in one process; macOS begins with 256.
if [ "$(ulimit -n)" != unlimited ] && [ "$(ulimit -n)" -lt 4096 ]; then
  ulimit -n 4096 2>/dev/null || die "only $(ulimit -n) files may be open at a time; the tests need 4096:" 'ulimit -n 4096'
fi

# Each stage's output is kept, to count the tests at the end; a person still sees colours.
LOG=$ROOT/target/test.log
mkdir -p target && : >"$LOG"
if [ -t 1 ]; then export CARGO_TERM_COLOR=always FORCE_COLOR=1; fi

: "${PREPARED:=0}" # seconds that the tools took
TABLE=$(printf '%6s s  %s' "$PREPARED" 'Tools')

# stage NAME COMMAND…
stage() {
  local name=$1 began=$SECONDS outcome=''
  shift
  heading "$name"
  "$@" 2>&1 | tee -a "$LOG" || outcome=' (failed)'
  TABLE=$TABLE$'\n'$(printf '%6s s  %s' $((SECONDS - began)) "$name$outcome")
  if [ -n "$outcome" ]; then
    heading 'Stages'
    printf '%s\n' "$TABLE"
    die "the stage \"$name\" failed. Again by itself:" "$*"
  fi
}

# The program for the API and the browser, built from what the other stages leave of the machine: they
# wait more than they work, and compile on one core at their ends.
BUILD=$ROOT/target/e2e.log
build_beside() {
  set -m # a process group of its own, so that all of it can be ended
  { nice -n 19 scripts/build.sh e2e && echo 0 || echo 1; } >"$BUILD" 2>&1 &
  BUILDING=$!
  set +m
  trap 'kill -- "-$BUILDING" 2>/dev/null || true' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}
built() {
  while kill -0 "$BUILDING" 2>/dev/null; do sleep 1; done
  sed '$d' "$BUILD"
  [ "$(tail -n 1 "$BUILD")" = 0 ]
}

# Sums what cargo test and Playwright say of themselves.
counted() {
  sed $'s/\033\\[[0-9;]*m//g' "$LOG" | awk '
    /^test result:/ { passed += $4; failed += $6 }
    /^ +[0-9]+ passed/ { passed += $1 }
    /^ +[0-9]+ failed/ { failed += $1 }
    /^ +[0-9]+ flaky/ { flaky += $1 }
    /^skipped: / { skipped += 1; sub(/^skipped: /, ""); why = why "\n  not run: " $0 }
    END { printf "%d passed (%d of them not run here), %d flaky, %d failed%s\n", passed, skipped, flaky, failed, why }'
}

stage 'Format' cargo fmt --all --check
stage 'House rules' scripts/house.sh
stage 'The faults of make mutants fit the code' scripts/mutants.sh --fit
build_beside
stage 'Clippy, server side' cargo clippy --workspace --all-targets -- -D warnings
stage 'Clippy, browser side' \
  cargo clippy -p vestibule --lib --no-default-features --features hydrate --target wasm32-unknown-unknown -- -D warnings
stage 'Unit, documentation and server tests, SQLite' cargo test --workspace
stage 'Server tests, PostgreSQL' env TEST_DATABASE=postgres cargo test --test server
stage 'Program for the tests' built
export VESTIBULE_BIN=$ROOT/target/e2e/vestibule VESTIBULE_SITE=$ROOT/target/site-e2e
stage 'API against its document' scripts/api.sh
cd end2end # Playwright looks for its settings here
stage 'Browser tests' npx --no-install playwright test

heading 'Stages'
printf '%s\n%6s s  in all\n\n' "$TABLE" $((PREPARED + SECONDS))
counted
