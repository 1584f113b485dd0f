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

unchanged='Nothing was changed: the present program goes on.'
scratch=$(mktemp -d)
stopped=no
leave() {
    [ -z "${rehearsal:-}" ] || kill "$rehearsal" 2>/dev/null || true
    rm -rf "$scratch" "$data/rehearsal"
    [ "$stopped" = no ] || serve_again
}
trap leave EXIT
# Whoever gives up half-way leaves nobody standing before a dark lobby either.
trap 'exit 1' INT TERM
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
# Whatever went wrong while the lobby stood still: what lies there serves again. Without its database the program would
# begin an empty lobby, and give the first numbers of the day anew.
serve_again() {
    [ -e "$root" ] || mv "$root.old" "$root" || true
    if [ -e "$root/dist/server/main.js" ] && [ -e "$data/naeste.db" ]; then
        service start || say "The lobby does not start: look at its log."
    else
        say "The lobby stands still: $root or $data/naeste.db is missing. Put it back, and start the lobby."
    fi
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
    if ! said=$(WATCHED=$rehearsal FIRST_ANSWER_SECONDS=120 "$node" "$here/watch-health.mjs" "http://127.0.0.1:$spare" 2 \
        "$scratch/health-before"); then
        grep -v '^    at \|^$\|^Node.js' "$scratch/rehearsal.log" | tail -n 5 >&2
        fail "$said $unchanged"
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
    # The lobby serves by now, and that it could not be noted is no reason to call the update failed.
    { cp "$scratch/note" "$data/last-update.json" && chmod 0644 "$data/last-update.json"; } ||
        say "  What became of the update could not be noted in $data."
}

# The newer database goes aside with its log, and the copy of before into its place. The copy is made first: where the
# disk has no room for it, the one that was kept moves there itself.
database_of_before() {
    copy=$data/naeste.db.of-before
    as_lobby cp -p "$data/before-update/naeste.db" "$copy" || {
        as_lobby rm -f "$copy"
        copy=$data/before-update/naeste.db
    }
    for rest in '' -wal -shm; do
        [ ! -e "$data/naeste.db$rest" ] || as_lobby mv "$data/naeste.db$rest" "$newer$rest" || return 1
    done
    as_lobby mv "$copy" "$data/naeste.db"
}

# Gives how many facts could not be carried over, as $lost.
carry_over() {
    newer=$data/naeste.db.of-the-update
    database_of_before || fail "The database of before could not be put into its place: it is in $data/before-update, the newer one in $newer."
    carried=$(as_lobby "$node" "$tool/carry-facts.js" "$newer" "$data/naeste.db") || carried=''
    # What is made of facts, the program of before makes by its own rules.
    as_lobby env DATA_DIR="$data" "$node" "$root/dist/server/rebuild.js" >/dev/null ||
        say '  Visits could not be made anew: the figures miss those of the update. Run npm run rebuild once the lobby is closed.'
    [ -z "$carried" ] || say "  Facts that were carried over: $(part carried "$carried")"
    lost=$(part left "$carried")
    last=$(part last "$now")
    [ -n "$lost" ] || lost=$((${last:-0} - $(part last "$before")))
    [ "$lost" -eq 0 ] || say "  Facts that could not be carried over: $lost. They are in $newer."
}

# Nothing that was kept meanwhile is given up: a database of the same form stays as it is. One of a newer form cannot be
# read by the older program, so its copy of before comes back, with the facts of since then carried over.
take_back() {
    why=$1
    say "  $why The program of before comes back."
    rm -rf "$root.sick" || fail "$root.sick is in the way: the new program goes on."
    stopped=yes
    service stop || true
    mv "$root" "$root.sick" || fail 'The new program could not be put aside: it goes on.'
    mv "$root.old" "$root" || fail "The program of before could not be put back: it is in $root.old."
    tool=$root.sick/dist/server
    lost=0
    now=$(held "$data/naeste.db") || now='form=unknown'
    [ "$(part form "$now")" = "$(part form "$before")" ] || carry_over
    place_units
    # Whether it answers, the watch finds out.
    service start || true
    stopped=no
    # A printer without paper is no fault of the way back.
    said=$("$node" "$here/watch-health.mjs" "$address" 2 -) || fail 'The program of before does not answer either: look at its log.'
    note taken-back "$from" "$to" "$why" "$lost"
    say "Taken back. The new program lies in $root.sick; what it said: journalctl -u naeste"
    exit 1
}

# Lets the system read the units, rules and policy of the program that lies there; an older one may not know how. They name
# /opt/naeste: a machine that is laid out otherwise has its own.
place_units() {
    [ "$root" = /opt/naeste ] || [ -n "${NAESTE_ETC:-}" ] || return 0
    grep -qs -- '--units)' "$root/hardware/machine/install.sh" || return 0
    NODE=$node "$root/hardware/machine/install.sh" --units ||
        say "  The units of the program in $root could not be put into their place."
}

# All that takes time or may fail, while the present program still serves.
make_room() {
    as_lobby mkdir -p -m 0700 "$data/before-update" && as_lobby rm -f "$data/before-update/naeste.db" &&
        rm -rf "$root.old"
}

put() {
    mv "$root" "$root.old" && mv "$root.new" "$root" || fail "The new program could not be put into its place, $root."
    tool=$root/dist/server
}

say 'Næste: updating'
build
tool=$root.new/dist/server
from=$(version "$root")
to=$(version "$root.new")
say "  from $from to $to"
"$node" "$here/watch-health.mjs" "$address" --once "$scratch/health-before"
rehearse
say '  the new program starts with a copy of the data'
"$node" "$here/watch-health.mjs" "$address" --once "$scratch/health-before"
make_room || fail "$data/before-update or $root.old is in the way. $unchanged"
stopped=yes
service stop || fail "The present program does not stop. $unchanged"
before=$(held "$data/naeste.db" "$data/before-update/naeste.db") || fail "The database could not be copied. $unchanged"
put
place_units
# Whether it has begun, the watch finds out.
service start || true
stopped=no
say "  the new program serves; it is watched for $watch seconds"
said=$("$node" "$here/watch-health.mjs" "$address" "$watch" "$scratch/health-before") || take_back "$said"
note kept "$from" "$to" '' 0
say "$said Done. The program of before lies in $root.old, its database in $data/before-update."
