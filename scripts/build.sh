#!/usr/bin/env bash
# The release: target/release/vestibule and target/site (hashed names, with .gz and .br beside each
# file). Builds only when something changed since the last time.
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

STAMP=$ROOT/target/release.stamp
SOURCES=(src migration templates style public Cargo.toml Cargo.lock Leptos.toml rust-toolchain.toml .cargo scripts/lib.sh scripts/build.sh)

# The program and everything it serves are there.
# target/release/hash.txt names what the program will ask its site for: "js: <hash>", "wasm: …",
# "css: …". A build by hand may have emptied or replaced the site (pitfall of cargo-leptos).
is_whole() {
  local kind hash
  [ -x target/release/vestibule ] || return 1
  [ -s target/release/hash.txt ] || return 1
  while read -r kind hash; do
    [ -s "target/site/pkg/vestibule.$hash.${kind%:}.br" ] || return 1
  done <target/release/hash.txt
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
  say 'The release is up to date'
  exit 0
fi

tools_ready
if [ -x target/release/vestibule ]; then
  say 'Building the release, browser side and server (about half a minute after a small change)'
else
  say 'Building the release, browser side and server (about 5 minutes on 2 cores, the first time)'
fi
mkdir -p target
rm -f "$STAMP"
touch "$STAMP.begun" # what is edited from here on is newer than the build
LEPTOS_SITE_ROOT=target/site cargo-leptos build --release --precompress
is_whole || die 'The build ended well, but target/release or target/site is not whole.'
mv "$STAMP.begun" "$STAMP"
