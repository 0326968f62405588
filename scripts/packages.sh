# shellcheck shell=bash
# Installs through the system's own package manager where that needs no password; else says the
# exact command. Sourced after lib.sh.
#
#   want …            notes what is missing; install_wanted installs all that was noted, by one command
#   system_install …  both, for a single thing

may_be_root() { [ "$(id -u)" = 0 ] || { has sudo && sudo -n true 2>/dev/null; }; }

# sudo forgets the way out through a proxy, unless it is told again.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else
    sudo -n env ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
      ${no_proxy:+no_proxy="$no_proxy"} "$@"
  fi
}

MANAGER=none
for candidate in apt-get dnf apk pacman brew; do
  if has "$candidate"; then MANAGER=$candidate && break; fi
done

MISSING=''  # for people
PACKAGES='' # for the package manager

# want WHAT APT DNF APK PACMAN BREW: each the package names, in one word.
want() {
  MISSING=${MISSING:+$MISSING, }$1
  case $MANAGER in
    apt-get) PACKAGES="$PACKAGES $2" ;;
    dnf) PACKAGES="$PACKAGES $3" ;;
    apk) PACKAGES="$PACKAGES $4" ;;
    pacman) PACKAGES="$PACKAGES $5" ;;
    brew) PACKAGES="$PACKAGES $6" ;;
  esac
}

# Of all that is wanted. A new machine may be busy with its own updates: apt waits for them.
install_command() {
  case $MANAGER in
    apt-get) echo "apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300$PACKAGES" ;;
    dnf) echo "dnf install -y$PACKAGES" ;;
    apk) echo "apk add$PACKAGES" ;;
    pacman) echo "pacman -S --noconfirm --needed$PACKAGES" ;;
    brew) echo "brew install$PACKAGES" ;;
  esac
}

may_install() { [ "$MANAGER" = brew ] || { [ "$MANAGER" != none ] && may_be_root; }; }

# What people type.
by_hand() {
  if [ "$MANAGER" = none ]; then echo 'There is no package manager here that this script knows: install them by hand.'
  elif [ "$MANAGER" = brew ] || [ "$(id -u)" = 0 ]; then install_command
  else echo "sudo $(install_command)"
  fi
}

run_install() {
  if [ "$MANAGER" = brew ]; then
    # shellcheck disable=SC2046 # the words of the command are meant to be split
    $(install_command)
    return
  fi
  if [ "$MANAGER" = apt-get ]; then
    as_root apt-get update -qq >&2 || say 'apt-get update failed; going on with the lists that are here'
  fi
  # shellcheck disable=SC2046
  as_root env DEBIAN_FRONTEND=noninteractive $(install_command)
}

# Debian's PostgreSQL starts a cluster of its own unless told not to; the word goes when it was heard.
quietly() {
  local conf=/etc/postgresql-common/createcluster.d/vestibule-tests.conf status=0
  case $MANAGER$PACKAGES in apt-get*postgresql*) ;; *) "$@" && return ;; esac
  as_root mkdir -p "$(dirname "$conf")"
  echo 'create_main_cluster = false' | as_root tee "$conf" >/dev/null
  "$@" || status=$?
  as_root rm -f "$conf"
  return "$status"
}

install_wanted() {
  [ -n "$MISSING" ] || return 0
  may_install || die "missing: $MISSING. Installing needs a password, or hands:" "$(by_hand)"
  say "Installing $MISSING: $(by_hand) (1 to 3 minutes, once)"
  local log=$ROOT/target/install.log
  mkdir -p "$ROOT/target"
  quietly run_install </dev/null >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    die "$MISSING could not be installed. The command was:" "$(by_hand)"
  }
  MISSING='' PACKAGES=''
}

# system_install WHAT APT DNF APK PACMAN BREW
system_install() {
  want "$@"
  install_wanted
}
