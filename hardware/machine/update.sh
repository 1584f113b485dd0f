#!/bin/sh
# Puts a new release into the place of the present one, and takes it back by itself where it is not well.
# As root: update.sh [--watch SECONDS] [--built] RELEASE
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# For a machine that is laid out otherwise, and to try this without being root.
root=${NAESTE_ROOT:-/opt/naeste}
data=${NAESTE_DATA:-/var/lib/naeste}
settings=${NAESTE_ENV:-/etc/naeste/naeste.env}
watch=60
built=no

usage() {
    cat <<'TEXT'
Usage: update.sh [--watch SECONDS] [--built] RELEASE
  RELEASE          the new release's folder, or its archive as .tar.gz
  --watch SECONDS  how long the new program must be well; 60 without it
  --built          the folder is built already, with its packages beside it
TEXT
}
# Nobody may be there any more to read it.
say() { printf '%s\n' "$*" || true; }
fail() { printf 'update.sh: %s\n' "$*" >&2; exit 1; }

release=''
while [ $# -gt 0 ]; do
    case $1 in
        --watch) [ $# -gt 1 ] || { usage >&2; exit 2; }; watch=$2; shift ;;
        --built) built=yes ;;
        --help) usage; exit 0 ;;
        -*) usage >&2; exit 2 ;;
        *) release=$1 ;;
    esac
    shift
done
case $watch in '' | *[!0-9]*) fail '--watch: a number of seconds, as 60' ;; esac
[ -n "$release" ] || { usage >&2; exit 2; }
[ -e "$release" ] || fail "there is nothing at $release"
[ "$(id -u)" = 0 ] || [ -n "${NAESTE_ROOT:-}" ] || fail 'run it as root: sudo hardware/machine/update.sh RELEASE'
[ -e "$root/dist/server/main.js" ] || fail "no program is in $root: run install.sh first"
[ -e "$data/naeste.db" ] || fail "no lobby is in $data: start the present program once first"
[ -e "$settings" ] || fail "there are no settings at $settings"

scratch=$(mktemp -d)
leave() {
    [ -z "${rehearsal:-}" ] || kill "$rehearsal" 2>/dev/null || true
    rm -rf "$scratch" "$data/rehearsal"
}
trap leave EXIT
# Whoever started this over ssh may lose the line: an update that serves must be watched all the same.
trap '' HUP

setting() { sed -n "s/^$1=//p" "$settings" | tail -n 1; }
node=${NODE:-$(setting NODE)}
[ -x "$node" ] || node=$(command -v node) || fail 'Node is missing: name it as NODE=/path/to/node'
address=http://127.0.0.1:$(port=$(setting PORT); echo "${port:-8080}")
# As the lobby's own user, so that whatever is written stays its own.
as_user=''
! { [ "$(id -u)" = 0 ] && id naeste >/dev/null 2>&1; } || as_user='setpriv --reuid=naeste --regid=naeste --clear-groups'
as_lobby() { $as_user "$@"; }
service() {
    if [ -n "${NAESTE_SERVICE:-}" ]; then "$NAESTE_SERVICE" "$1"; else systemctl "$1" naeste.service; fi
}
# By the new release: the present one may have no such tools.
held() { as_lobby "$node" "$tool/copy-database.js" "$@"; }
part() { printf '%s\n' "$2" | sed -n "s/.*$1=\([0-9]*\).*/\1/p"; }
version() { sed -n 's/^  "version": "\(.*\)",$/\1/p' "$1/package.json" | head -n 1; }

build() {
    rm -rf "$root.new"
    if [ "$built" = yes ]; then
        cp -a "$release" "$root.new"
        return 0
    fi
    if [ -f "$release" ]; then
        mkdir "$scratch/release"
        tar -xzf "$release" -C "$scratch/release" --strip-components=1
        release=$scratch/release
    fi
    NODE=$node "$release/hardware/machine/install.sh" --beside
}

# The new program is started once beside the present one, on a copy of its data and without its devices: what cannot
# read the data, or cannot start at all, is found out before anybody notices.
rehearse() {
    rm -rf "$data/rehearsal"
    as_lobby mkdir -m 0700 "$data/rehearsal"
    held "$data/naeste.db" "$data/rehearsal/naeste.db" >/dev/null
    spare=$("$node" -e 'const s=require("node:net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
    # Not through the function: the shell would know only its own copy that runs it, and end that alone.
    $as_user env -i PATH="$PATH" NODE_ENV=production PORT="$spare" HOST=127.0.0.1 DATA_DIR="$data/rehearsal" \
        SELF_TEST_MINUTES=0 "$node" "$root.new/dist/server/main.js" >"$scratch/rehearsal.log" 2>&1 &
    rehearsal=$!
    if ! said=$(WATCHED=$rehearsal FIRST_ANSWER_SECONDS=120 "$node" "$here/watch-health.mjs" "http://127.0.0.1:$spare" 2); then
        grep -v '^    at \|^$\|^Node.js' "$scratch/rehearsal.log" | tail -n 5 >&2
        fail "$said Nothing was changed: the present program goes on."
    fi
    kill "$rehearsal"
    wait "$rehearsal" 2>/dev/null || true
    rehearsal=''
    rm -rf "$data/rehearsal"
}

note() {
    "$node" -e 'const [at, outcome, from, to, why, lost] = process.argv.slice(1)
        console.log(JSON.stringify({ at: Number(at), outcome, from, to, why, lostFacts: Number(lost) }))' \
        "$(date +%s)000" "$@" >"$scratch/note"
    cp "$scratch/note" "$data/last-update.json"
    chmod 0644 "$data/last-update.json"
}

# Nothing that was kept meanwhile is given up: a database of the same form stays as it is. One of a newer form cannot be
# read by the older program, so its copy of before comes back, with the facts of since then carried over.
take_back() {
    why=$1
    say "  $why The program of before comes back."
    service stop || true
    rm -rf "$root.sick"
    mv "$root" "$root.sick"
    tool=$root.sick/dist/server
    mv "$root.old" "$root"
    lost=0
    now=$(held "$data/naeste.db") || now='form=unknown'
    if [ "$(part form "$now")" != "$(part form "$before")" ]; then
        newer=$data/naeste.db.of-the-update
        as_lobby mv "$data/naeste.db" "$newer"
        for rest in wal shm; do
            [ ! -e "$data/naeste.db-$rest" ] || as_lobby mv "$data/naeste.db-$rest" "$newer-$rest"
        done
        as_lobby cp -p "$data/before-update/naeste.db" "$data/naeste.db"
        carried=$(as_lobby "$node" "$tool/carry-facts.js" "$newer" "$data/naeste.db") || carried=''
        # What is made of facts, the program of before makes by its own rules.
        as_lobby env DATA_DIR="$data" "$node" "$root/dist/server/rebuild.js" >/dev/null
        [ -z "$carried" ] || say "  Facts that were carried over: $(part carried "$carried")"
        lost=$(part left "$carried")
        [ -n "$lost" ] || lost=$(($(part last "$now" | sed 's/^$/0/') - $(part last "$before")))
        [ "$lost" -eq 0 ] || say "  Facts that could not be carried over: $lost. They are in $newer."
    fi
    service start
    "$node" "$here/watch-health.mjs" "$address" 2 || fail 'The program of before does not answer either: look at its log.'
    note taken-back "$from" "$to" "$why" "$lost"
    say "Taken back. The new program lies in $root.sick; what it said: journalctl -u naeste"
    exit 1
}

put() {
    rm -rf "$root.old"
    mv "$root" "$root.old"
    mv "$root.new" "$root"
    tool=$root/dist/server
}

say 'Næste: updating'
build
tool=$root.new/dist/server
from=$(version "$root")
to=$(version "$root.new")
say "  from $from to $to"
rehearse
say '  the new program starts with a copy of the data'
"$node" "$here/watch-health.mjs" "$address" --once "$scratch/health-before"
service stop
as_lobby mkdir -p -m 0700 "$data/before-update"
as_lobby rm -f "$data/before-update/naeste.db"
before=$(held "$data/naeste.db" "$data/before-update/naeste.db") || {
    service start
    fail 'The database could not be copied. Nothing was changed: the present program goes on.'
}
put
# Whether it has begun, the watch finds out.
service start || true
say "  the new program serves; it is watched for $watch seconds"
said=$("$node" "$here/watch-health.mjs" "$address" "$watch" "$scratch/health-before") || take_back "$said"
note kept "$from" "$to" '' 0
say "$said Done. The program of before lies in $root.old, its database in $data/before-update."
