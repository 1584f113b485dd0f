#!/bin/sh
# Proves install.sh in a fresh Debian 12 of its own: installs, installs again, and asks the server how it is.
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
say 'all is well'
