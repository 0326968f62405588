# shellcheck shell=bash
# Installs through the system's own package manager where that needs no password; else says the
# exact command. Sourced after lib.sh.

may_be_root() { [ "$(id -u)" = 0 ] || { has sudo && sudo -n true 2>/dev/null; }; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

# system_install WHAT APT DNF APK PACMAN BREW: each the package names, in one word.
system_install() {
  local what=$1 command by_hand
  if has apt-get; then command="apt-get install -y --no-install-recommends $2"
  elif has dnf; then command="dnf install -y $3"
  elif has apk; then command="apk add $4"
  elif has pacman; then command="pacman -S --noconfirm --needed $5"
  elif has brew; then command="brew install $6"
  else die "$what is missing, and so is a package manager that this script knows. Install $what by hand."
  fi
  by_hand=$command
  case $command in
    brew*) as_needed() { "$@"; } ;;
    *)
      [ "$(id -u)" = 0 ] || by_hand="sudo $command"
      as_needed() { as_root "$@"; }
      may_be_root || die "$what is missing, and installing it needs a password:" "$by_hand"
      ;;
  esac

  say "Installing $what: $by_hand (1 to 3 minutes, once)"
  case $command in
    apt-get*) as_needed apt-get update -qq >&2 || say 'apt-get update failed; going on with the lists that are here' ;;
  esac
  local log=$ROOT/target/install.log
  mkdir -p "$ROOT/target"
  # shellcheck disable=SC2086 # the words of the command are meant to be split
  as_needed env DEBIAN_FRONTEND=noninteractive $command </dev/null >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    die "$what could not be installed. The command was:" "$by_hand"
  }
}
