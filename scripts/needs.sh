# shellcheck shell=bash
# What a whole test run needs of the machine, looked at once and before anything is compiled: what the
# package manager has is installed by one command, or named in one message with all the rest.
# Sourced after api.sh and packages.sh.

# No project brings these: they are installed by hand.
needs_by_hand() {
  has rustup || [ -x "$CARGO_BIN/rustup" ] || printf '%s\n' "Rust (rustup):  $RUSTUP_HINT"
  if ! has cc && [ "$MANAGER" = brew ]; then echo 'a C compiler:  xcode-select --install'; fi
  if has node && [ "$(node --version | tr -d v | cut -d. -f1)" -lt "$NODE_AT_LEAST" ]; then
    printf '%s\n' "Node $NODE_AT_LEAST or newer (this is $(node --version)):" "${NODE_HINTS[@]/#/  }"
  fi
  if ! find_chromium >/dev/null && ! chromium_packaged; then
    printf '%s\n' 'Chromium:' "${CHROMIUM_HINTS[@]/#/  }"
  fi
}

needs_met() {
  local hands
  if ! has cc && [ "$MANAGER" != brew ]; then want 'a C compiler' build-essential gcc build-base base-devel ''; fi
  has perl || want Perl perl perl-core 'perl linux-headers' perl perl
  has make || want make make make make make make
  { has node && has npm; } || want Node 'nodejs npm' 'nodejs npm' 'nodejs npm' 'nodejs npm' node
  if ! find_chromium >/dev/null && chromium_packaged; then want_chromium; fi
  [ -x "$TOOLS/api-$(cksum <"$WANTED" | cut -d ' ' -f 1)/bin/python" ] || find_python >/dev/null || want_python
  if [ -z "${TEST_POSTGRES_URL:-}" ] && ! scripts/postgres.sh there; then
    want PostgreSQL postgresql postgresql-server postgresql postgresql postgresql@17
  fi
  hands=$(needs_by_hand)
  if [ -z "$hands" ] && { [ -z "$MISSING" ] || may_install; }; then
    install_wanted
    return
  fi
  if [ -n "$MISSING" ]; then hands="${hands:+$hands$'\n'}$MISSING:  $(by_hand)"; fi
  die 'this is missing. Install it, then try again:' "${hands//$'\n'/$'\n'    }"
}
