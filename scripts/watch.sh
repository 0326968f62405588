#!/usr/bin/env bash
# For working on it: rebuilds what was edited, restarts the server, reloads the page.
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

tools_ready
say 'First build about 3 minutes on 2 cores, then seconds an edit. Open http://localhost:3000 ; Ctrl-C stops it.'
exec cargo-leptos watch "$@"
