#!/usr/bin/env bash
# The build tools, pinned, beside the user's own and never instead of them: each in
# TOOLS/<name>-<version>/, put on PATH for the commands that follow. One that is already on
# PATH in the right version is used as it is. Call cargo-leptos by that name: `cargo leptos` may look
# into ~/.cargo/bin first and find another version.
#
#   scripts/tools.sh           installs what is missing and says where
#   . scripts/tools.sh         gives rust_ready (enough for check) and tools_ready (all of them)
# shellcheck source=scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

TOOLS=${VESTIBULE_TOOLS:-${XDG_CACHE_HOME:-${HOME:-$ROOT/target}/.cache}/vestibule/tools}
{ mkdir -p "$TOOLS" && [ -w "$TOOLS" ]; } 2>/dev/null || TOOLS=$ROOT/target/tools # no home, or not ours

RUSTUP_HINT="curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh"
CC_HINTS=(
  'Debian, Ubuntu:  sudo apt-get install -y build-essential'
  'Fedora:          sudo dnf install -y gcc'
  'Alpine:          sudo apk add build-base'
  'Arch:            sudo pacman -S --needed base-devel'
  'macOS:           xcode-select --install'
)
CARGO_BIN=${CARGO_HOME:-${HOME:-}/.cargo}/bin
# cargo-leptos brings an OpenSSL of its own, whose build is written in Perl.
PERL_HINTS=(
  'Debian, Ubuntu:  sudo apt-get install -y perl make'
  'Fedora:          sudo dnf install -y perl-core make'
  'Alpine:          sudo apk add perl make linux-headers'
  'Arch:            sudo pacman -S --needed perl make'
  'macOS:           it is there already'
)
NODE_HINTS=(
  'Debian 13, Ubuntu 25.04 or newer:  sudo apt-get install -y nodejs npm'
  'Fedora:                            sudo dnf install -y nodejs npm'
  'Alpine:                            sudo apk add nodejs npm'
  'macOS:                             brew install node'
  'elsewhere:                         https://nodejs.org/en/download'
)

# Rust itself: the toolchain that rust-toolchain.toml names, and its wasm target.
rust_ready() {
  unset RUSTUP_TOOLCHAIN # it would outrank rust-toolchain.toml
  has rustup || PATH="$CARGO_BIN:$PATH"
  need rustup 'it brings the pinned Rust' "$RUSTUP_HINT"
  need cc 'a C compiler builds SQLite and links' "${CC_HINTS[@]}"
  if ! rustup toolchain list 2>/dev/null | grep "^$RUST-" >/dev/null; then
    say "Installing Rust $RUST with rustup (about a minute, once)"
    rustup toolchain install "$RUST" --profile minimal --component clippy,rustfmt --target wasm32-unknown-unknown
  fi
  if ! rustup target list --installed | grep -x wasm32-unknown-unknown >/dev/null; then
    say 'Installing the wasm target of Rust with rustup (some seconds, once)'
    rustup target add wasm32-unknown-unknown
  fi
  # A cargo of Homebrew's or Debian's own does not heed rust-toolchain.toml.
  is_version cargo "$RUST" || PATH="$CARGO_BIN:$PATH"
  is_version cargo "$RUST" || PATH="$(dirname "$(rustup which cargo)"):$PATH"
  is_version cargo "$RUST" || die "cargo is not $RUST, although rustup has it: $(command -v cargo)"
}

node_ready() {
  need node "version $NODE_AT_LEAST or newer; it runs wasm-opt and the browser tests" "${NODE_HINTS[@]}"
  need npm 'it installs wasm-opt and the browser tests' "${NODE_HINTS[@]}"
  local version
  version=$(node --version)
  [ "$(printf '%s' "${version#v}" | cut -d. -f1)" -ge "$NODE_AT_LEAST" ] ||
    die "node is $version; $NODE_AT_LEAST or newer is needed:" "${NODE_HINTS[@]}"
}

# is_version PROGRAM VERSION: it runs, and says that it is of that version. This, and not the
# folder, decides: an interrupted install leaves a folder.
is_version() {
  local said
  said=$("$1" --version 2>/dev/null </dev/null) || return 1
  case " ${said%%$'\n'*} " in *" $2 "*) ;; *) return 1 ;; esac
}

# cargo_tool PROGRAM CRATE VERSION FOLDER TIME [CARGO-INSTALL-OPTION…]
cargo_tool() {
  local program=$1 crate=$2 version=$3 folder=$TOOLS/$4 time=$5
  shift 5 # what is left goes to cargo install
  is_version "$program" "$version" && return
  PATH="$folder/bin:$PATH"
  is_version "$folder/bin/$program" "$version" && return
  if [ -e "$folder/bin/$program" ]; then rm -rf "$folder"; fi # broken, and cargo would call it installed

  if cargo binstall -V >/dev/null 2>&1; then
    say "Installing $crate $version ready-made with cargo binstall (seconds, once)"
    cargo binstall "$crate@$version" --no-confirm --root "$folder" --disable-strategies compile >&2 || true
    is_version "$folder/bin/$program" "$version" && return
    say "cargo binstall could not; going on from source"
  fi

  say "Installing $crate $version, compiled from source: $time, once (into $folder)"
  # Its own build folder, not ours. No debug information: it would only make the build longer.
  env -u CARGO_TARGET_DIR CARGO_PROFILE_DEV_DEBUG=0 \
    cargo install "$crate" --version "$version" --locked --root "$folder" "$@" >&2 ||
    die "$crate $version could not be installed. The command was:" \
      "CARGO_PROFILE_DEV_DEBUG=0 cargo install $crate --version $version --locked --root $folder $*"
  is_version "$folder/bin/$program" "$version" || die "$folder/bin/$program does not run, or is not $version."
}

wasm_opt() {
  local folder=$TOOLS/binaryen-$BINARYEN version=${BINARYEN%%.*} half
  is_version wasm-opt "$version" && return
  PATH="$folder/node_modules/.bin:$PATH"
  is_version "$folder/node_modules/.bin/wasm-opt" "$version" && return

  say "Installing wasm-opt (binaryen $BINARYEN) with npm: some seconds and 104 MB, once (into $folder)"
  half=$folder.half.$$
  rm -rf "$half"
  mkdir -p "$half"
  npm install --prefix "$half" --no-audit --no-fund --loglevel=error "binaryen@$BINARYEN" >&2 ||
    die "binaryen $BINARYEN could not be installed. The command was:" "npm install --prefix $folder binaryen@$BINARYEN"
  rm -rf "$folder"
  mv "$half" "$folder"
  rm -rf "$folder".half.* # of runs that were interrupted
  is_version "$folder/node_modules/.bin/wasm-opt" "$version" || die "$folder/node_modules/.bin/wasm-opt does not run."
}

tools_ready() {
  rust_ready
  node_ready
  cargo_tool wasm-bindgen wasm-bindgen-cli "$WASM_BINDGEN" "wasm-bindgen-$WASM_BINDGEN" '1 to 3 minutes on 2 cores'
  if ! is_version cargo-leptos "$CARGO_LEPTOS" && ! is_version "$TOOLS/cargo-leptos-$CARGO_LEPTOS/bin/cargo-leptos" "$CARGO_LEPTOS"; then
    need perl 'it builds a part of cargo-leptos' "${PERL_HINTS[@]}"
    need make 'it builds a part of cargo-leptos' "${PERL_HINTS[@]}"
  fi
  # Unoptimised: it mostly waits for rustc, and builds in a third of the time.
  cargo_tool cargo-leptos cargo-leptos "$CARGO_LEPTOS" "cargo-leptos-$CARGO_LEPTOS" 'about 5 minutes on 2 cores' \
    --features no_downloads --debug
  wasm_opt
  export PATH
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  tools_ready
  for tool in cargo wasm-bindgen cargo-leptos wasm-opt; do
    printf '%-13s %s (%s)\n' "$tool" "$("$tool" --version | head -n 1)" "$(command -v "$tool")"
  done
fi
