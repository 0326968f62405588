#!/usr/bin/env bash
# Chromium and Playwright for the browser tests.
#
#   scripts/browser.sh         installs what is missing, prints which Chromium it is
#   . scripts/browser.sh       gives browser_ready, which exports CHROMIUM
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"
# shellcheck source=scripts/packages.sh
. "$ROOT/scripts/packages.sh"

CHROMIUM_HINTS=(
  'Debian:     sudo apt-get install -y chromium'
  'Fedora:     sudo dnf install -y chromium'
  'Alpine:     sudo apk add chromium'
  'Arch:       sudo pacman -S --needed chromium'
  'Ubuntu, where chromium is a snap:  Google'"'"'s .deb, https://www.google.com/chrome/'
  'macOS:      brew install google-chrome'
  'elsewhere:  cd end2end && npm ci && npx playwright install chromium'
  'Another one than these find:       CHROMIUM=/path/to/chromium make test'
)

# Whether the package manager has one: on Ubuntu its package is a stub for snap.
chromium_packaged() { ! grep -q '^ID=ubuntu' /etc/os-release 2>/dev/null; }
want_chromium() { want Chromium chromium chromium chromium chromium google-chrome; }

# A name is not enough: on Ubuntu chromium-browser may be a stub that asks for snap. Last those that
# Playwright has downloaded for somebody.
find_chromium() {
  local candidate playwright=${PLAYWRIGHT_BROWSERS_PATH:-${HOME:-}/.cache/ms-playwright}
  for candidate in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Chromium.app/Contents/MacOS/Chromium' \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' \
    "$playwright"/chromium-*/chrome-linux*/chrome \
    "${HOME:-}"/Library/Caches/ms-playwright/chromium-*/chrome-mac*/Chromium.app/Contents/MacOS/Chromium; do
    [ -n "$candidate" ] || continue
    candidate=$(command -v "$candidate" 2>/dev/null) || continue
    if "$candidate" --version >/dev/null 2>&1 </dev/null; then echo "$candidate" && return; fi
  done
  return 1
}

# Playwright as the lock file says; its own browser download is not needed.
playwright_ready() {
  local mark=end2end/node_modules/.vestibule-lock
  [ -f end2end/package-lock.json ] || die 'end2end/package-lock.json is missing.'
  cmp -s end2end/package-lock.json "$mark" && return
  say 'Installing Playwright into end2end/node_modules with npm (some seconds, once)'
  (cd end2end && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund --loglevel=error >&2) ||
    die 'Playwright could not be installed. The command was:' 'cd end2end && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci'
  cp end2end/package-lock.json "$mark"
}

browser_ready() {
  node_ready
  if ! CHROMIUM=$(find_chromium); then
    chromium_packaged || die 'Chromium is missing (the browser tests). Install one, then try again:' "${CHROMIUM_HINTS[@]}"
    want_chromium && install_wanted
    CHROMIUM=$(find_chromium) || die 'Chromium was installed, but does not start. Another one:' "${CHROMIUM_HINTS[@]}"
  fi
  export CHROMIUM
  playwright_ready
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  browser_ready
  echo "$CHROMIUM ($("$CHROMIUM" --version))"
fi
