#!/bin/sh
# Proves install.sh and update.sh in a fresh Debian 12 of its own: installs, installs again, asks the server how it is,
# updates it, and lets an update fail.
# Needs root, debootstrap and some minutes: verify.sh [FOLDER]
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
source=$(CDPATH='' cd -- "$here/../.." && pwd)
folder=${1:-$(mktemp -d)}
debian=$folder/debian
node_home=$(node -p 'require("node:path").resolve(process.execPath, "../..")')

say() { printf '== %s\n' "$*"; }
inside() {
    # With Node's own headers, the database's driver is built without fetching any.
    chroot "$debian" /usr/bin/env PATH=/opt/node/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv \
        npm_config_nodedir=/opt/node NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt "$@"
}
install() {
    inside /srv/source/hardware/machine/install.sh --ups >"$folder/$1.log" 2>&1 || { cat "$folder/$1.log"; exit 1; }
    cat "$folder/$1.log"
}
leave() {
    [ ! -e "$debian/srv/pid" ] || inside /srv/service stop 2>/dev/null || true
    if [ -n "${server:-}" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    for place in dev/pts dev proc; do
        ! mountpoint -q "$debian/$place" || umount "$debian/$place"
    done
}
trap leave EXIT

say 'a bare Debian 12'
# From where this machine has its own packages.
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | head -n 1)
[ -e "$debian/etc/debian_version" ] || debootstrap --variant=minbase bookworm "$debian" "$mirror" >"$folder/debootstrap.log"
cp -r /etc/apt/. "$debian/etc/apt/"
printf '#!/bin/sh\nexit 101\n' >"$debian/usr/sbin/policy-rc.d"
chmod +x "$debian/usr/sbin/policy-rc.d"
mount -t proc proc "$debian/proc"
mount --bind /dev "$debian/dev"
mount -t devpts devpts "$debian/dev/pts"
mkdir -p "$debian/opt/node/bin" "$debian/srv/source"
cp "$node_home/bin/node" "$debian/opt/node/bin/node"
mkdir -p "$debian/opt/node/lib/node_modules" "$debian/opt/node/include"
cp -r "$node_home/lib/node_modules/npm" "$debian/opt/node/lib/node_modules/"
cp -r "$node_home/include/node" "$debian/opt/node/include/"
ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$debian/opt/node/bin/npm"
# Whom this machine's network trusts, the one in the folder must trust too.
mkdir -p "$debian/etc/ssl/certs"
cp /etc/ssl/certs/ca-certificates.crt "$debian/etc/ssl/certs/"
[ ! -d /usr/local/share/ca-certificates ] || cp -r /usr/local/share/ca-certificates "$debian/usr/local/share/"
[ ! -e "$HOME/.npmrc" ] || cp "$HOME/.npmrc" "$debian/srv/.npmrc"
(cd "$source" && git archive HEAD) | tar -xf - -C "$debian/srv/source"

say 'the first installation'
install first
say 'the second one'
install second
grep -q 'Nothing had to be changed.' "$folder/second.log"

say 'the units'
inside systemd-analyze verify /etc/systemd/system/naeste.service /etc/systemd/system/naeste-kiosk.service

say 'the server, as the user naeste, who may write nowhere else'
if inside setpriv --reuid=naeste --regid=naeste --clear-groups touch /opt/naeste/x 2>/dev/null; then exit 1; fi
# Not through the function above: the shell would know only its own copy that runs it, and end that alone.
chroot "$debian" /usr/bin/setpriv --reuid=naeste --regid=naeste --clear-groups /usr/bin/env PORT=18080 DATA_DIR=/var/lib/naeste \
    /opt/node/bin/node /opt/naeste/dist/server/main.js >"$folder/server.log" &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do
    ! inside curl --silent --fail http://127.0.0.1:18080/api/health >"$folder/health.json" || break
    sleep 1
done
grep -q '"ready":true' "$folder/health.json"
kill "$server"
wait "$server" || true
server=''

# No systemd runs in a folder: this stands for it.
cat >"$debian/srv/service" <<'TEXT'
#!/bin/sh
case $1 in
    start)
        cd /opt/naeste
        setpriv --reuid=naeste --regid=naeste --clear-groups /usr/bin/env PORT=8080 HOST=127.0.0.1 \
            DATA_DIR=/var/lib/naeste /opt/node/bin/node dist/server/main.js >>/srv/server.log 2>&1 </dev/null &
        echo $! >/srv/pid ;;
    stop)
        kill "$(cat /srv/pid)" 2>/dev/null
        while kill -0 "$(cat /srv/pid)" 2>/dev/null; do sleep 0.2; done ;;
esac
true
TEXT
chmod +x "$debian/srv/service"
update() { inside NAESTE_SERVICE=/srv/service /srv/source/hardware/machine/update.sh --watch 20 "$@"; }
answers() { inside curl --silent --fail --max-time 5 http://127.0.0.1:8080/api/health | grep -q '"ready":true'; }
outcome() { inside grep -q "\"outcome\":\"$1\"" /var/lib/naeste/last-update.json; }
inside /srv/service start
for _ in $(seq 60); do ! answers || break; sleep 1; done

say 'an update, built from its archive'
(cd "$source" && git archive --prefix=naeste-next/ --format=tar.gz HEAD) >"$debian/srv/next.tar.gz"
update /srv/next.tar.gz
answers
outcome kept

say 'an update that cannot start changes nothing'
rm -rf "$debian/srv/broken"
cp -a "$debian/opt/naeste" "$debian/srv/broken"
echo "throw new Error('it does not even begin')" >"$debian/srv/broken/dist/server/main.js"
if update --built /srv/broken; then exit 1; fi
answers
outcome kept

say 'an update that falls once it serves is taken back'
cp "$debian/opt/naeste/dist/server/main.js" "$debian/srv/broken/dist/server/main.js"
echo "if (!process.env.DATA_DIR.endsWith('rehearsal')) setTimeout(() => process.exit(1), 8000)" \
    >>"$debian/srv/broken/dist/server/main.js"
if update --built /srv/broken; then exit 1; fi
answers
outcome taken-back
inside /srv/service stop
say 'all is well'
