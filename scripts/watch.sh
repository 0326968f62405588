#!/usr/bin/env bash
# For working on it: rebuilds what was edited, restarts the server, reloads the page.
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

tools_ready
# A site of its own: every build empties the folder it writes to, and the release serves from target/site.
export LEPTOS_SITE_ROOT=target/site-dev
say 'First build about 3 minutes on 2 cores, then seconds an edit. Open http://localhost:3000 ; Ctrl-C stops it.'
exec cargo-leptos watch "$@"
