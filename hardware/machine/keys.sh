#!/bin/sh
# Presses every key by which somebody has got out of a browser, in the shipped browser with the shipped flags and policy,
# and tells what came of each: keys.sh [FOLDER]
# Needs root, a built program, chromium, xvfb, xdotool and curl. This machine's own policies are left alone.
set -eu

[ "${NAESTE_APART:-}" = yes ] || NAESTE_APART=yes exec unshare --mount "$0" "$@"
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
program=$(CDPATH='' cd -- "$here/../.." && pwd)
folder=${1:-$(mktemp -d)}
port=18999
tools=19222
page=http://127.0.0.1:$port/kiosk

# Without the one line that would keep us from looking into the browser.
mkdir -p "$folder/policies/managed" "$folder/home" /etc/chromium/policies
grep -v RemoteDebuggingAllowed "$here/chromium-policy.json" >"$folder/policies/managed/naeste.json"
mount --bind "$folder/policies" /etc/chromium/policies

started=''
leave() { for one in $started; do kill "$one" 2>/dev/null || true; done; }
trap leave EXIT
export DISPLAY=:78 HOME="$folder/home"
Xvfb :78 -screen 0 1080x1920x24 -fbdir "$folder" >"$folder/screen.log" 2>&1 &
started="$started $!"
PORT=$port DATA_DIR="$folder/data" node "$program/dist/server/main.js" >"$folder/lobby.log" 2>&1 &
started="$started $!"
until curl --silent --fail "http://127.0.0.1:$port/api/health" >/dev/null; do sleep 1; done
flags=$(sed -n 's/^    \(--[a-z-]*\(=[a-z0-9-]*\)\?\) \\$/\1/p; s/^    \(--autoplay[a-z=-]*\) &$/\1/p' "$here/kiosk-session.sh" |
    grep -v ozone-platform | tr '\n' ' ')
# shellcheck disable=SC2086
chromium --no-sandbox --disable-gpu --kiosk "$page" --user-data-dir="$folder/home/profile" $flags \
    --window-size=1080,1920 --window-position=0,0 --remote-debugging-port=$tools >"$folder/browser.log" 2>&1 &
browser=$!
started="$browser $started"
# Where the kiosk's tab is, and how many others there are; the browser's own bars have no address that leads anywhere.
open() {
    curl --silent "http://127.0.0.1:$tools/json/list" |
        node -e 'const all = JSON.parse(require("fs").readFileSync(0, "utf8") || "[]").filter(({ type, url }) => type === "page" && !url.includes(".top-chrome/")); process.stdout.write(all.map(({ url }) => url).join(" "))'
}
# What is on the screen, as one sum.
shown() { sha256sum <"$folder/Xvfb_screen0"; }
until [ "$(open)" = "$page" ]; do sleep 1; done
sleep 5
# No window manager gives it the keyboard here.
window=$(xdotool search --onlyvisible --class chromium | tail -n 1)
xdotool windowfocus --sync "$window"
windows() { xdotool search --onlyvisible --class chromium 2>/dev/null | wc -l; }
before=$(windows)
# Else all that follows would prove nothing: the keypad's own key moves the mark on the screen, which stands still without.
still=$(shown)
sleep 3
[ "$(shown)" = "$still" ] || { echo 'The screen does not stand still: nothing is proved.' >&2; exit 1; }
xdotool key --clearmodifiers Down
sleep 2
[ "$(shown)" != "$still" ] || { echo 'No key reaches the page: nothing is proved.' >&2; exit 1; }
failed=0
for key in ctrl+n ctrl+t ctrl+shift+n ctrl+l ctrl+o ctrl+p ctrl+shift+p ctrl+s ctrl+u ctrl+j ctrl+h ctrl+d ctrl+f ctrl+g ctrl+k \
    ctrl+e ctrl+r ctrl+1 ctrl+Tab ctrl+plus ctrl+minus ctrl+shift+i ctrl+shift+j ctrl+shift+o ctrl+shift+b ctrl+shift+t \
    ctrl+shift+a ctrl+shift+Delete F1 F3 F4 F5 F6 F7 F11 F12 alt+Left alt+Right alt+Home alt+d alt+e alt+f alt+F10 super \
    Menu XF86Back XF86HomePage shift+Escape; do
    xdotool key --clearmodifiers "$key"
    sleep 0.6
    if kill -0 "$browser" 2>/dev/null && [ "$(open)" = "$page" ] && [ "$(windows)" = "$before" ]; then
        echo "$key: still there"
    else
        echo "$key: LEFT, at $(open) with $(windows) windows for $before"
        failed=1
    fi
done
# The two that a browser keeps for itself elsewhere: where they end it, the session begins anew.
for key in ctrl+w alt+F4; do
    xdotool key --clearmodifiers "$key"
    sleep 3
    if kill -0 "$browser" 2>/dev/null; then echo "$key: the browser goes on"; else echo "$key: the browser ends"; fi
done
[ "$failed" = 0 ] && echo 'No key leads away.'
exit $failed
