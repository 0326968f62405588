#!/usr/bin/env bash
# Builds the faults of tests/mutants.toml into a copy of the code, all at once and each behind a switch;
# then runs, for each of them, the tests that it names: at least one must fail. About six minutes, and five more the first time.
#
#   scripts/mutants.sh [NAME…]          only those whose name begins so
#   scripts/mutants.sh --fit [NAME…]    only looks whether each text is still in the code, once
# shellcheck source=scripts/api.sh
. "$(dirname "${BASH_SOURCE[0]}")/api.sh"

TREE=$ROOT/target/mutants/tree
only_fit=0
if [ "${1:-}" = --fit ]; then only_fit=1 && TREE=$ROOT/target/mutants/fit && shift; fi

PYTHON=$(find_python) || die 'Python 3.11 or newer is needed:' "${PYTHON_HINTS[@]}"

# The times are of now: cargo would take an older file for one that it has compiled.
rm -rf "$TREE" && mkdir -p "$TREE"
tar -cf - --exclude ./target --exclude ./.git --exclude node_modules . | tar -xmf - -C "$TREE"
"$PYTHON" scripts/mutants.py fit "$TREE" "$@"
if [ "$only_fit" = 1 ]; then exit; fi

# A folder of its own: cargo knows what it builds of a workspace by its name, wherever the workspace lies,
# and would take the copy with faults for the code without.
export CARGO_TARGET_DIR=$ROOT/target/mutants/out
rust_ready
say 'Building the copy once, then one run of its tests for each mutant'
# It sets the folder of people's own builds again: said once more behind it.
scripts/postgres.sh run env CARGO_TARGET_DIR="$CARGO_TARGET_DIR" "$PYTHON" scripts/mutants.py run "$TREE" "$@"
