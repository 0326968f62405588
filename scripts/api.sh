#!/usr/bin/env bash
# The release against its own OpenAPI document: schemathesis asks everything the document promises, as
# nobody, as a person and as an admin (scripts/api.toml, api_hooks.py). Beside it the services of
# docs/VERIFY_TOKENS.md in Node and Python verify tokens of the same server (api_verifiers.py).
#
#   scripts/api.sh [nobody|user|admin [OPTION…]] only as this one, with options for schemathesis
#   scripts/api.sh find                          installs what is missing, prints which schemathesis it is
#   . scripts/api.sh                             gives api_ready, which sets VENV
# shellcheck source=scripts/browser.sh
. "$(dirname "${BASH_SOURCE[0]}")/browser.sh"

EXAMPLES=60 # of each operation and run: all together about a minute
WANTED=scripts/api-requirements.txt
PYTHON_HINTS=(
  'Debian 12, Ubuntu 24.04 or newer:  sudo apt-get install -y python3 python3-venv'
  'elsewhere:                         https://www.python.org/downloads/'
  'Another one than python3:          PYTHON=/path/to/python scripts/api.sh'
)

# One that is new enough for schemathesis, and can make environments (on Debian that is a package).
find_python() {
  local candidate
  for candidate in "${PYTHON:-}" python3 python3.14 python3.13 python3.12 python3.11; do
    [ -n "$candidate" ] || continue
    if "$candidate" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$candidate" && return
    fi
  done
  return 1
}

want_python() { want 'Python with venv' 'python3 python3-venv' python3 python3 python python3; }

# An environment for each content of the list; the mark says that it is whole.
api_ready() {
  local python
  VENV=$TOOLS/api-$(cksum <"$WANTED" | cut -d ' ' -f 1)
  if [ -e "$VENV/whole" ] && "$VENV/bin/schemathesis" --version >/dev/null 2>&1; then return; fi
  if ! python=$(find_python); then
    want_python && install_wanted
    python=$(find_python) || die 'Python 3.11 or newer is needed, with venv:' "${PYTHON_HINTS[@]}"
  fi
  say "Installing schemathesis with pip (some seconds, once; into $VENV)"
  rm -rf "$VENV"
  "$python" -m venv "$VENV" >&2
  "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: \
    --require-hashes -r "$WANTED" >&2 ||
    die 'schemathesis could not be installed. The command was:' "$VENV/bin/pip install --require-hashes -r $WANTED"
  touch "$VENV/whole"
}

stop_all() {
  local pid
  for pid in ${SERVER_PID:-} ${VERIFIERS_PID:-}; do
    kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  done
  rm -rf "$WORK"
}

# The server's folder is $WORK, its address $API_SERVER. Passwords are hashed cheaply; sessions that are not
# kept end so soon that api_verifiers.py need not wait long for an expired token.
start_server() {
  local port
  port=$("$VENV/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  export API_SERVER=http://localhost:$port DATABASE_URL=sqlite://$WORK/vestibule.db VESTIBULE_BIN
  (cd "$WORK" && exec env -i PATH="$PATH" HOME="$WORK" LEPTOS_OUTPUT_NAME=vestibule LEPTOS_HASH_FILES=true \
    LEPTOS_SITE_ROOT="${VESTIBULE_SITE:-$ROOT/target/site}" APP_URL="$API_SERVER" PORT="$port" DATABASE_URL="$DATABASE_URL" \
    RATE_LIMITS=off ARGON2_MEMORY_KIB=64 ARGON2_ITERATIONS=1 ACCESS_TOKEN_TTL=1h SESSION_TTL_SHORT=2s REFRESH_LEEWAY=2s \
    RUST_LOG=warn "$VESTIBULE_BIN" </dev/null >"$WORK/log" 2>&1) &
  SERVER_PID=$!
  local try
  for try in $(seq 200); do
    if "$VENV/bin/python" -c "import urllib.request as u; u.urlopen('$API_SERVER/readyz')" 2>/dev/null; then return; fi
    kill -0 "$SERVER_PID" 2>/dev/null || break
    sleep 0.1
  done
  die "The server did not start (try $try):" "$(tail -n 20 "$WORK/log")"
}

# ask WHO [OPTION…]
ask() {
  local who=$1
  shift
  say "schemathesis as $who"
  (cd "$WORK" && API_AS=$who SCHEMATHESIS_HOOKS="$ROOT/scripts/api_hooks.py" "$VENV/bin/schemathesis" \
    --config-file "$ROOT/scripts/api.toml" run "$API_SERVER/api/openapi.json" \
    --checks all --max-examples "$EXAMPLES" --request-timeout 10 --output-sanitize false "$@") || {
    tail -n 20 "$WORK/log" >&2
    die "the program and its document differ (as $who). Again by itself:" "scripts/api.sh $who"
  }
}

# Node finds jose beside the file that imports it.
start_verifiers() {
  cp docs/verify_tokens/node.mjs "$WORK/service.mjs"
  ln -s "$ROOT/end2end/node_modules" "$WORK/node_modules"
  API_VERIFIERS=$(printf "'%s' '%s'\n" node "$WORK/service.mjs" "$VENV/bin/python" "$ROOT/docs/verify_tokens/python.py")
  (cd "$WORK" && API_VERIFIERS=$API_VERIFIERS exec "$VENV/bin/python" "$ROOT/scripts/api_verifiers.py") &
  VERIFIERS_PID=$!
}

run() {
  unset APP_URL BIND PORT SECRET_KEY
  export PYTHONDONTWRITEBYTECODE=1
  if [ -z "${VESTIBULE_BIN:-}" ]; then
    scripts/build.sh
    VESTIBULE_BIN=target/release/vestibule
  fi
  case $VESTIBULE_BIN in /*) ;; *) VESTIBULE_BIN=$ROOT/$VESTIBULE_BIN ;; esac
  WORK=$(mktemp -d /tmp/vestibule-api.XXXXXX)
  trap stop_all EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  start_server
  if [ $# -gt 0 ]; then
    ask "$@"
    return
  fi
  start_verifiers
  ask nobody
  ask user
  wait "$VERIFIERS_PID" || die 'docs/VERIFY_TOKENS.md: a service verified wrongly, see above.'
  VERIFIERS_PID=''
  ask admin # last: it may change other people's accounts
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  api_ready
  if [ "${1:-}" = find ]; then
    echo "$VENV/bin/schemathesis ($("$VENV/bin/schemathesis" --version))"
    exit
  fi
  node_ready
  playwright_ready # jose is among what it installs
  run "$@"
fi
