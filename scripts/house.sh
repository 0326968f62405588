#!/usr/bin/env bash
# The rules of the house that no compiler knows: where the gates between the sides stand, and small files.
# shellcheck source=scripts/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

MEDIAN=80    # half of the files are shorter than this
LONGEST=250  # and none is longer than this
faults=0

fault() {
  printf 'House rule: %s\n' "$*" >&2
  faults=$((faults + 1))
}

# Prose about the gates does not count.
gates=$(grep -rnE --include='*.rs' 'cfg(_attr)?!?\(.*feature *=' src | grep -vE '^[^:]+:[0-9]+: *//' || true)
count=$(printf '%s' "$gates" | grep -c . || true)
outside=$(printf '%s' "$gates" | grep -v '^src/lib\.rs:' || true)
[ -z "$outside" ] || fault "cfg(feature) outside of src/lib.rs:
$outside"

# Where the clock is allowed, clippy's ban on it is lifted, and with it the one on this.
to_str=$(grep -rnE --include='*.rs' '\.to_str\(\)|HeaderValue::to_str' src | grep -vE '^[^:]+:[0-9]+: *//' || true)
[ -z "$to_str" ] || fault "header values are bytes (src/server/http/parts/header_value.rs), to_str refuses some:
$to_str"

lengths=$(find src -name '*.rs' ! -path src/texts/catalogue.rs ! -name 'tests.rs' ! -name '*_test.rs' ! -name '*_tests.rs' ! -path '*/tests/*' \
  -exec awk 'END { print NR, FILENAME }' {} \; | sort -n)
files=$(printf '%s\n' "$lengths" | grep -c .)
median=$(printf '%s\n' "$lengths" | awk -v at=$(((files + 1) / 2)) 'NR == at { print $1 }')
longest=$(printf '%s\n' "$lengths" | tail -n 1)
[ "$median" -lt "$MEDIAN" ] || fault "the median file of src has $median lines; under $MEDIAN is the aim."
long=$(printf '%s\n' "$lengths" | awk -v most=$LONGEST '$1 > most')
[ -z "$long" ] || fault "longer than $LONGEST lines:
$long"

# Every form that is posted holds `once`. What Leptos writes as it stands, text of people included, or with a line break lost: each has one
# component that knows (components/escaped.rs), and nobody else writes it.
sink() { # PATTERN FILE...
  local found
  found=$(grep -rnE --include='*.rs' "$1" src | grep -vE '^[^:]+:[0-9]+: *//' || true)
  shift
  for file in "$@"; do
    found=$(printf '%s\n' "$found" | grep -v "^$file:" || true)
  done
  [ -z "$found" ] || fault "not safe here; use the component that is (components/escaped.rs, components/post_form.rs):
$found"
}
sink 'leptos_meta' src/app.rs src/components/escaped.rs
sink '<(textarea|pre|listing)\b' src/components/escaped.rs
sink '<(script|style|noscript|xmp|iframe|plaintext)\b' src/app.rs src/components/escaped.rs src/server/http/openapi/swagger.rs src/server/brand/svg/tests.rs
sink '<form[^>]* method="post"' src/components/post_form.rs
sink 'inner_html|InertElement|(textarea|script|style|noscript)\(\)'

# Every session starts through one door.
doors=$(grep -rnE --include='*.rs' 'sessions::start::[^;]*\bstart\b' src | grep -v '^src/server/auth/start_session\.rs:' || true)
[ -z "$doors" ] || fault "sessions start in auth/start_session.rs and nowhere else:
$doors"

# A page's path is written in one place; unit tests may.
pages=$(sed -nE 's/^pub const [A-Z_]+: &str = "(\/.+)";/\1/p' src/domain/paths.rs | sed 's/[{}]/\\&/g' | paste -sd'|')
written=$(find src -name '*.rs' ! -path src/domain/paths.rs -exec awk -v pages="\"($pages)[\"?#/]" \
  '/#\[cfg\(test\)\]/ { nextfile } !/^ *\/\// && $0 ~ pages { print FILENAME ":" FNR ":" $0 }' {} +)
[ -z "$written" ] || fault "a page's path outside of src/domain/paths.rs:
$written"

# cargo fmt does not look behind the macro that lists the migrations.
rustfmt --edition 2024 --check migration/src/m*.rs src/*/server/mod.rs >/dev/null ||
  fault 'not formatted: rustfmt --edition 2024 migration/src/m*.rs src/*/server/mod.rs'

# Pages are read from right to left, too: start and end, never left and right.
sides=$(grep -rnE '(^|[^a-z-])((margin|padding|border|inset|scroll-margin|scroll-padding)-)?(left|right)\b|(^|[ {;])inset: *[^ ;]+ +[^;]+;|(margin|padding): *([^ ;(]+|[a-z]+\([^;]*\)) +([^ ;(]+|[a-z]+\([^;]*\)) +([^ ;(]+|[a-z]+\([^;]*\)) +[^;]+;' style || true)
[ -z "$sides" ] || fault "a side by its name; inline-start and inline-end are meant:
$sides"

python3 scripts/texts.py || fault 'the texts of locales/: see above.'
python3 scripts/pseudo.py --check || fault 'the languages for tests: see above.'

python3 scripts/structure.py || fault 'the shape of src/server: see above.'

printf '%s files in src, median %s lines, longest %s; %s cfg(feature) lines\n' "$files" "$median" "$longest" "$count"
[ "$faults" = 0 ]
