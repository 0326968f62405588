#!/usr/bin/env bash
# Plants the faults of tests/faults in a copy of the code, one after the other: the state machine of
# tests/server/renewal_machine.rs must find every one of them. Each fault is a build of this package.
#
#   scripts/faults.sh [NAME…]      only those whose file begins with NAME
# shellcheck source=scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

TREE=$ROOT/target/faults/tree
LOG=$ROOT/target/faults/log # of all faults
RUN=$ROOT/target/faults/run # of the last command

# A folder of its own: cargo would take what it builds of the copy for the code without faults.
export CARGO_TARGET_DIR=$ROOT/target/faults/out
# The copy is no part of a repository, or git would skip its files.
export GIT_CEILING_DIRECTORIES=$ROOT/target
# Enough to make a sequence readable in the log; nobody waits for the shortest one.
export PROPTEST_MAX_SHRINK_ITERS=60

machine() { cargo test --test server renewal_machine >"$RUN" 2>&1; }
model() { cargo test --test model >"$RUN" 2>&1; }
compiles() { cargo test --no-run "$@" >"$RUN" 2>&1; }
# It failed by an answer or a row, with the sequence that led there: not by a crash of its own.
told() { grep -q '^after:$' "$RUN"; }
note() { cat "$RUN" >>"$LOG"; }

# The times are of now: cargo would take an older file for one that it has compiled.
rm -rf "$TREE" && mkdir -p "$TREE" && : >"$LOG"
tar -cf - --exclude ./target --exclude ./.git --exclude node_modules . | tar -xmf - -C "$TREE"
cd "$TREE"

TESTS=(--test server)
if grep -q '^name = "model"' Cargo.toml; then TESTS+=(--test model); fi
has_model() { [ "${#TESTS[@]}" -gt 2 ]; }

say 'Without a fault'
compiles "${TESTS[@]}" || die 'The code does not compile.' "$(tail -n 30 "$RUN")"
machine || die 'The state machine fails without any fault.' "$(tail -n 30 "$RUN")"
grep -q '^test result: ok. [1-9]' "$RUN" || die 'No test is named renewal_machine.'
if has_model; then model || die 'The model fails without any fault.' "$(tail -n 30 "$RUN")"; fi

# try PATCH: sets CAUGHT to who found it.
try() {
  CAUGHT=''
  printf '\n== %s\n' "$1" >>"$LOG"
  git apply -C1 "$1" || die "$1 does not fit the code any more: make it anew."
  compiles "${TESTS[@]}" || die "With $1 the code does not compile." "$(tail -n 30 "$RUN")"
  if ! machine && told; then CAUGHT=machine; fi
  note
  if has_model && grep -q '^+++ .*/decide\.rs' "$1"; then
    model || CAUGHT="${CAUGHT:+$CAUGHT, }model"
    note
  fi
  git apply -R -C1 "$1"
}

missed=0
for patch in tests/faults/*.patch; do
  name=$(basename "$patch" .patch)
  if [ $# -gt 0 ]; then
    wanted=0
    for start in "$@"; do case $name in "$start"*) wanted=1 ;; esac; done
    [ "$wanted" = 1 ] || continue
  fi
  try "$patch"
  case $CAUGHT in machine*) ;; *) missed=$((missed + 1)) ;; esac
  if [ -n "$CAUGHT" ]; then CAUGHT="caught by $CAUGHT"; else CAUGHT='NOT CAUGHT'; fi
  printf '%-26s %-26s %s\n' "$CAUGHT" "$name" "$(head -n 1 "$patch")"
done
[ "$missed" = 0 ] || die "$missed not caught by the machine; all that was said is in $LOG"
