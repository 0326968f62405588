#!/usr/bin/env bash
# The fast look: format, lints of both sides, the rules of the house. Runs nothing.
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

rust_ready
heading 'Format'
cargo fmt --all --check
heading 'Clippy, server side'
cargo clippy --workspace --all-targets -- -D warnings
heading 'Clippy, browser side'
cargo clippy -p vestibule --lib --no-default-features --features hydrate --target wasm32-unknown-unknown -- -D warnings
heading 'House rules'
scripts/house.sh
