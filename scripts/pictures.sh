#!/usr/bin/env bash
# The pictures of README.md and docs/BRANDING.md: the program as it is, in our own colours and in three
# brands, by settings alone.
# shellcheck source=scripts/browser.sh
. "$(dirname "${BASH_SOURCE[0]}")/browser.sh"

tools_ready
browser_ready
scripts/build.sh e2e
export VESTIBULE_BIN=$ROOT/target/e2e/vestibule VESTIBULE_SITE=$ROOT/target/site-e2e
cd end2end
npx --no-install playwright test --config pictures.config.ts "$@"
say 'The pictures lie in docs/pictures'
