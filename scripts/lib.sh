# shellcheck shell=bash
# What every script shares: where the project is, how a script speaks, what is pinned.
# Sourced, never run. Works with the bash 3.2 of macOS.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT"

# One target folder, whatever the user's own cargo settings say: the scripts name files in it.
export CARGO_TARGET_DIR="$ROOT/target"

# Pinned: the versions that were tried together. A pin says why only where another version fails.
# shellcheck disable=SC2034 # used by the scripts that source this file
{
  CARGO_LEPTOS=0.3.10 # 0.3.11's lock file needs a newer Rust than rust-toolchain.toml names
  BINARYEN=132.0.0    # Debian 12's own (108) builds modules that die while waking up
  NODE_AT_LEAST=20    # what Playwright and binaryen's wasm-opt run on
  RUST=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  # The tool must be of the same version as the crate, so the lock file has the word.
  WASM_BINDGEN=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/"/, "", $3); print $3 }' Cargo.lock)
}

# What runs on this machine is asked directly, whatever proxy leads out of it.
export NO_PROXY=localhost,127.0.0.1,::1${NO_PROXY:+,$NO_PROXY}
export no_proxy=localhost,127.0.0.1,::1${no_proxy:+,$no_proxy}

if [ -t 1 ]; then BOLD=$'\033[1m' PLAIN=$'\033[0m'; else BOLD='' PLAIN=''; fi

say() { printf '%s==>%s %s\n' "$BOLD" "$PLAIN" "$*" >&2; }
heading() { printf '\n%s== %s%s\n' "$BOLD" "$*" "$PLAIN"; }
die() {
  printf '\nStopped: %s\n' "$1" >&2
  shift
  if [ $# -gt 0 ]; then printf '    %s\n' "$@" >&2; fi
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# need COMMAND WHAT-FOR HOW-TO-INSTALL…: stops with the exact command when COMMAND is missing.
need() {
  local command=$1 what=$2
  shift 2
  has "$command" || die "$command is missing ($what). Install it, then try again:" "$@"
}
