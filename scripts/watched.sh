#!/usr/bin/env bash
# Edits a style, a page and an island under `cargo leptos watch`, in a copy, and looks for each in a browser.
# shellcheck source=scripts/browser.sh
. "$(dirname "${BASH_SOURCE[0]}")/browser.sh"

tools_ready
browser_ready
# The tools that were found, and settings of nobody's own.
unset APP_URL PORT DATABASE_URL SECRET_KEY LEPTOS_SITE_ROOT LEPTOS_HASH_FILES CARGO_TARGET_DIR
say 'Everything is compiled once more into target/watch (about 10 minutes the first time), then again at each of three edits'
cd end2end
exec npx --no-install playwright test --config watch.config.ts "$@"
