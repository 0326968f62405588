#!/usr/bin/env bash
# A skeleton to fill in, which builds and works as it is.
#
#   scripts/new.sh resource NOTES [NOTE]   pages and an API of one's own rows: a copy of src/tasks under
#                                          another name, its table, and its lines elsewhere
#   scripts/new.sh page NAME               a page for whoever is signed in, at /NAME
# shellcheck source=scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

need python3 'it writes the files' 'https://www.python.org/downloads/'
python3 scripts/new.py "$@"
cargo fmt --all
rustfmt --edition 2024 migration/src/m*.rs src/*/server/mod.rs
