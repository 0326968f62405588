#!/usr/bin/env bash
# The pages for those who read another language: every journey in German with JavaScript off, then every
# page in every language, narrow and wide, light, dark and in forced colours, with axe and a screenshot of
# each, and Lighthouse on those that strangers see. `make test`
# does each page once, its language and scheme in turn.
# shellcheck source=scripts/browser.sh
. "$(dirname "${BASH_SOURCE[0]}")/browser.sh"

tools_ready
browser_ready
scripts/build.sh e2e
export VESTIBULE_BIN=$ROOT/target/e2e/vestibule VESTIBULE_SITE=$ROOT/target/site-e2e
cd end2end
TEST_LANGUAGE=de npx --no-install playwright test --project nojs --grep-invert 'for everyone, narrow and wide' "$@"
LOOKS=all npx --no-install playwright test looks.spec.ts "$@"
cd "$ROOT"
CHROME_PATH=$CHROMIUM node scripts/lighthouse.mjs
say 'The screenshots lie in end2end/test-results/looks'
