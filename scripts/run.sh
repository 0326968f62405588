#!/usr/bin/env bash
# The whole program as it would be deployed: builds the release if needed, then becomes it.
# shellcheck source=scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scripts/build.sh

address=${APP_URL:-$(sed -nE "s/^[[:blank:]]*(export[[:blank:]]+)?APP_URL[[:blank:]]*=[[:blank:]]*[\"']?([^\"'[:space:]]*).*/\2/p" .env 2>/dev/null | tail -n 1 || true)}
say "Starting Vestibule. Open ${address:-http://localhost:${PORT:-3000}} ; Ctrl-C stops it."
exec target/release/vestibule "$@"
