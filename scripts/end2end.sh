#!/usr/bin/env bash
# What `cargo leptos end-to-end [--release]` runs (Cargo.toml, end2end-cmd): the browser tests, on the
# program that it has just built, and with the site that it has just filled. Says what it leaves out.
# shellcheck source=scripts/browser.sh
. "$(dirname "${BASH_SOURCE[0]}")/browser.sh"

VESTIBULE_BIN=$ROOT/target/debug/vestibule
if [ "$ROOT/target/release/vestibule" -nt "$VESTIBULE_BIN" ]; then VESTIBULE_BIN=$ROOT/target/release/vestibule; fi
export VESTIBULE_BIN VESTIBULE_SITE="$ROOT/target/site-dev" LEPTOS_HASH_FILES=false

browser_ready
cd end2end
npm run --silent types
say 'Without transfer.spec.ts: it weighs a build with compressed assets and hashed names (make test).'
exec npx --no-install playwright test --grep-invert 'transfer.spec.ts' "$@"
