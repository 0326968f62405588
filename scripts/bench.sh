#!/usr/bin/env bash
# Measures: single functions with criterion, then the whole program under load. On a quiet machine.
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

rust_ready
node_ready
scripts/build.sh
heading 'Functions (criterion)'
cargo bench --bench functions
heading 'The whole program under load'
VESTIBULE_BIN="$ROOT/target/release/vestibule" node bench/run.mjs "$@"
