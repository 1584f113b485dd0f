#!/bin/sh
# Makes a lobby machine of a bare Debian 12. Run it again after an update: it changes only what differs.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
source=$(CDPATH='' cd -- "$here/../.." && pwd)
root=${NAESTE_ROOT:-/opt/naeste}
# Another folder only to try --units without being root.
etc=${NAESTE_ETC:-/etc}
with_screen=yes
with_ups=no
beside=no
units_alone=no
changed=no

usage() {
    cat <<'TEXT'
Usage: install.sh [--no-screen] [--ups] [--beside | --units]
  --no-screen  a server alone: no kiosk on this machine's own screen
  --ups        also NUT, for a UPS on USB
  --beside     only builds the program beside the present one, for update.sh
  --units      only what the system reads of the program: units, rules and the browser's policy; for update.sh
Node 20.19 or newer must be there: as "node" in the PATH, or named as NODE=/path/to/node
TEXT
}

for option in "$@"; do
    case $option in
        --no-screen) with_screen=no ;;
        --ups) with_ups=yes ;;
        --beside) beside=yes ;;
        --units) units_alone=yes ;;
        --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done

say() { printf '%s\n' "$*"; }
did() { changed=yes; say "  $*"; }
fail() { printf 'install.sh: %s\n' "$*" >&2; exit 1; }
has_systemd() { [ -d /run/systemd/system ] && [ "$etc" = /etc ]; }

[ "$(id -u)" = 0 ] || [ "$etc" != /etc ] || fail 'run it as root: sudo hardware/machine/install.sh'
node=${NODE:-$(command -v node || true)}
[ -n "$node" ] || fail 'Node is missing. Install Node 20.19 or newer, or name it: NODE=/path/to/node'
"$node" -e 'const [a,b]=process.versions.node.split(".").map(Number);process.exit(a>20||(a===20&&b>=19)?0:1)' ||
    fail "$node is Node $("$node" --version): 20.19 or newer is needed"
# By its real name, because links in the PATH change with the next update.
node=$("$node" -p 'process.execPath')
PATH=$(dirname "$node"):$PATH
# With Node's own headers beside it, the database's driver is built without fetching any.
headers=$(CDPATH='' cd -- "$(dirname "$node")/.." && pwd)
[ ! -e "$headers/include/node/node.h" ] || export npm_config_nodedir="$headers"

packages() {
    missing=''
    for package in "$@"; do
        dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -qqy --no-install-recommends $missing >/dev/null
    did "installed$missing"
}

user() {
    name=$1
    id "$name" >/dev/null 2>&1 || {
        useradd --system --home-dir "$2" --shell /usr/sbin/nologin "$name"
        did "made the user $name"
    }
}

# Copies a file where it differs; the third is its mode.
place() {
    cmp -s "$1" "$2" 2>/dev/null && return 0
    install -D -m "$3" "$1" "$2"
    did "wrote $2"
}

# What the program is made of, in one sum.
made_of() {
    (cd "$source" && find . -path ./node_modules -prune -o -path ./dist -prune -o -path ./.git -prune \
        -o -path ./data -prune -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
}

build() {
    say '  building the program; this takes a few minutes'
    rm -rf "$root.new"
    mkdir -p "$root.new"
    (cd "$source" && tar --exclude=./node_modules --exclude=./dist --exclude=./.git --exclude=./data -cf - .) |
        tar -xf - -C "$root.new" --no-same-owner
    (
        cd "$root.new"
        npm ci --no-audit --no-fund --loglevel=error
        "$node" server/start.mjs --build-only
        npm prune --omit=dev --no-audit --no-fund --loglevel=error
        # npm writes the lock file anew, and what is older than that would be built again, under a lobby that runs.
        touch dist/built
    ) >/dev/null
    printf '%s\n' "$(made_of) $node" >"$root.new/.installed"
    # Whatever the rights of whoever unpacked it: all may read, and only root may write.
    chmod -R u=rwX,go=rX "$root.new"
}

program() {
    [ "$(cat "$root/.installed" 2>/dev/null || true)" = "$(made_of) $node" ] && return 0
    build
    # The one before stays beside it, to go back to.
    rm -rf "$root.old"
    [ ! -d "$root" ] || mv "$root" "$root.old"
    mv "$root.new" "$root"
    did "put the program into $root"
}

# The service sees no home folder, so a Node that lies in one is none to it.
reachable() {
    case $node in
        /home/* | /root/*) fail "$node lies in a home folder, where the server may not look. Put Node into /usr/local or /opt" ;;
    esac
    setpriv --reuid=naeste --regid=naeste --clear-groups "$node" --version >/dev/null 2>&1 ||
        fail "the user naeste may not run $node. Put Node into /usr/local or /opt"
}

settings() {
    install -d -m 0755 /etc/naeste
    if [ ! -e /etc/naeste/naeste.env ]; then
        sed "s|@NODE@|$node|" "$here/naeste.env" >/etc/naeste/naeste.env
        chmod 0644 /etc/naeste/naeste.env
        did 'wrote /etc/naeste/naeste.env: look through it'
    elif ! grep -qx "NODE=$node" /etc/naeste/naeste.env; then
        sed -i "s|^NODE=.*|NODE=$node|" /etc/naeste/naeste.env
        did "noted Node's place in /etc/naeste/naeste.env"
    fi
    install -d -m 0750 -o naeste -g naeste /var/lib/naeste
}

# Whether the rules that lie there are as some release brought them: the house writes its own keypads into them.
rules_as_shipped() {
    for program in "$root" "$root.old" "$root.sick"; do
        ! cmp -s "$program/hardware/machine/70-naeste.rules" "$etc/udev/rules.d/70-naeste.rules" || return 0
    done
    [ ! -e "$etc/udev/rules.d/70-naeste.rules" ]
}

rules() {
    cmp -s "$here/70-naeste.rules" "$etc/udev/rules.d/70-naeste.rules" && return 0
    if rules_as_shipped; then
        place "$here/70-naeste.rules" "$etc/udev/rules.d/70-naeste.rules" 0644
    else
        say "  left $etc/udev/rules.d/70-naeste.rules as this house has it; the release's is $here/70-naeste.rules"
    fi
}

units() {
    place "$here/naeste.service" "$etc/systemd/system/naeste.service" 0644
    rules
    place "$here/modules-naeste.conf" "$etc/modules-load.d/naeste.conf" 0644
    [ "$with_screen" = no ] || {
        place "$here/naeste-kiosk.service" "$etc/systemd/system/naeste-kiosk.service" 0644
        place "$here/chromium-policy.json" "$etc/chromium/policies/managed/naeste.json" 0644
    }
    [ "$with_ups" = no ] || place "$here/upsmon-naeste.conf" "$etc/nut/upsmon-naeste.conf" 0640
}

# A container has systemd and no udev: its host looks after the devices.
reload() {
    systemctl daemon-reload
    systemctl restart systemd-modules-load.service
    [ -S /run/udev/control ] || return 0
    udevadm control --reload
    udevadm trigger
}

# A kiosk that runs goes on, and takes what is new for it at its next start.
update_units() {
    [ -e "$etc/systemd/system/naeste-kiosk.service" ] || with_screen=no
    units
    [ "$changed" = no ] || ! has_systemd || reload
}

# Works in a root folder too, where no systemd runs.
at_boot() {
    systemctl is-enabled --quiet "$1" 2>/dev/null && return 0
    systemctl enable --quiet "$1"
    did "will start $1 with the machine"
}

start() {
    at_boot naeste.service
    [ "$with_screen" = no ] || at_boot naeste-kiosk.service
    has_systemd || { say '  systemd does not run here: nothing is started'; return 0; }
    [ "$changed" = no ] && systemctl is-active --quiet naeste.service && return 0
    reload
    systemctl restart naeste.service
    [ "$with_screen" = no ] || systemctl restart naeste-kiosk.service
}

[ "$units_alone" = no ] || { update_units; exit 0; }
say 'Næste: making this a lobby machine'
# A compiler, because the database's driver is built here; curl, because the kiosk waits for the server with it.
packages build-essential python3 ca-certificates curl
[ "$beside" = no ] || { build; exit 0; }
# cage asks seatd for screen and touch, and does not start without Xwayland.
[ "$with_screen" = no ] || packages cage seatd xwayland chromium fonts-dejavu-core
[ "$with_ups" = no ] || packages nut-server nut-client
user naeste /var/lib/naeste
[ "$with_screen" = no ] || user naeste-kiosk /nonexistent
reachable
program
settings
units
start
if [ "$changed" = yes ]; then say 'Done.'; else say 'Nothing had to be changed.'; fi
