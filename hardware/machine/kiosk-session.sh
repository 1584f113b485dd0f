#!/bin/sh
# Shows one page of the lobby, full screen, for as long as the session lasts. Runs inside cage.
set -eu

address="http://127.0.0.1:${PORT:-8080}"
page="${KIOSK_PAGE:-/kiosk}"
profile="${XDG_RUNTIME_DIR:?}/profile"
# /sign/3 is told as a screen of the kind "sign".
kind=$(printf '%s' "$page" | cut -d / -f 2)

health() { curl --silent --fail --max-time 2 "$address/api/health"; }

# The browser's own error page must never be seen, and neither a black screen: it starts with a page of this machine's
# own, which goes on to the lobby once this file is there.
ready="$XDG_RUNTIME_DIR/ready.js"
rm -f "$ready"
waiting="file://$(dirname "$(readlink -f "$0")")/waiting.html"

chromium \
    --kiosk "$waiting?ready=file://$ready&to=$address$page" \
    --user-data-dir="$profile" \
    --ozone-platform=wayland \
    --no-first-run \
    --noerrdialogs \
    --disable-pinch \
    --overscroll-history-navigation=0 \
    --disable-session-crashed-bubble \
    --disable-component-update \
    --disable-background-networking \
    --disable-sync \
    --disable-translate \
    --password-store=basic \
    --autoplay-policy=no-user-gesture-required &
browser=$!

until health >/dev/null; do
    kill -0 "$browser" 2>/dev/null || exit 1
    sleep 0.3
done
: >"$ready"

# A page can hang while its browser runs. The server misses it then, and all begins anew: after two minutes at first,
# because a cold start is slow, and after half a minute later on. A server that is away is no fault of the page's.
missed=-18
while kill -0 "$browser" 2>/dev/null; do
    sleep 5
    answer=$(health) || continue
    case $answer in
        *"\"kind\":\"$kind\""*) missed=0 ;;
        *) missed=$((missed + 1)) ;;
    esac
    if [ "$missed" -ge 6 ]; then
        echo "The page $page does not answer any more: the browser is started anew." >&2
        # cage waits for whatever a hanging browser left behind, so it is ended itself; systemd ends the rest.
        kill "$PPID"
        exit 1
    fi
done
