#!/usr/bin/env bash
# A storm: clients that hang up at random moments, among people who work. On each database; on
# PostgreSQL the way there takes 2 ms. Nothing that was answered may be lost.
#
#   scripts/storm.sh [SECONDS]     on each database; 600 unless told otherwise
# shellcheck source=scripts/tools.sh
. "$(dirname "${BASH_SOURCE[0]}")/tools.sh"

rust_ready
export STORM_SECONDS=${1:-600}

heading "SQLite, $STORM_SECONDS s"
cargo test --test server storm:: -- --nocapture
heading "PostgreSQL, $STORM_SECONDS s"
scripts/postgres.sh run env TEST_DATABASE=postgres cargo test --test server storm:: -- --nocapture
