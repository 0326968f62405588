#!/usr/bin/env bash
# Searches the session protocol further than `make test` does: also what takes minutes.
#
#   scripts/model.sh [NAME]      only tests whose name holds NAME
# shellcheck source=scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cargo test --test model -- --include-ignored --nocapture "$@"
