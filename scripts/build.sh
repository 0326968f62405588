#!/usr/bin/env bash
# The program and what it serves (hashed names, with .gz and .br beside each file). Builds only when
# something changed since the last time.
#
#   scripts/build.sh           the release: target/release/vestibule and target/site
#   scripts/build.sh e2e       for the tests (Cargo.toml, profile e2e): target/e2e/vestibule and target/site-e2e
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

PROFILE=${1:-release}
case $PROFILE in
  release) SITE=target/site ;;
  e2e) SITE=target/site-e2e ;;
  *) die "no such build: $PROFILE" 'scripts/build.sh [e2e]' ;;
esac
PROGRAM=target/$PROFILE/vestibule
HASHES=target/$PROFILE/hash.txt
STAMP=$ROOT/target/$PROFILE.stamp

SOURCES=(src migration locales templates style public build.rs Cargo.toml Cargo.lock Leptos.toml rust-toolchain.toml .cargo scripts/lib.sh scripts/build.sh)

# The program and everything it serves are there.
# hash.txt names what the program will ask its site for: "js: <hash>", "wasm: …", "css: …". A build
# by hand may have emptied or replaced the site (pitfall of cargo-leptos).
is_whole() {
  local kind hash
  [ -x "$PROGRAM" ] || return 1
  [ -s "$HASHES" ] || return 1
  while read -r kind hash; do
    [ -s "$SITE/pkg/vestibule.$hash.${kind%:}.br" ] || return 1
  done <"$HASHES"
}

is_fresh() {
  [ -f "$STAMP" ] || return 1
  is_whole || return 1
  local there=() source
  for source in "${SOURCES[@]}"; do [ -e "$source" ] && there+=("$source"); done
  # A folder counts too: it is newer when a file in it was removed.
  [ -z "$(find "${there[@]}" -newer "$STAMP" -print)" ]
}

if is_fresh; then
  say "target/$PROFILE is up to date"
  exit 0
fi

tools_ready
if [ -x "$PROGRAM" ]; then
  say 'Building the browser side and the server (about half a minute after a small change)'
else
  say 'Building the browser side and the server (about 5 minutes on 2 cores, the first time)'
fi
mkdir -p target
rm -f "$STAMP"
touch "$STAMP.begun" # what is edited from here on is newer than the build

# The server beside the browser side: two builds that share nothing but the cores. cargo-leptos would
# do one after the other, and knows no other profile of the server than --release.
cargo build --profile "$PROFILE" --package vestibule --bin vestibule --no-default-features --features ssr &
server=$!
LEPTOS_SITE_ROOT=$SITE LEPTOS_HASH_FILES=true LEPTOS_HASH_FILE_NAME=../$PROFILE/hash.txt \
  cargo-leptos build --release --precompress --frontend-only || { kill "$server" 2>/dev/null; exit 1; }
wait "$server" || die 'The server does not build (above).'
is_whole || die "The build ended well, but target/$PROFILE or $SITE is not whole."
mv "$STAMP.begun" "$STAMP"
