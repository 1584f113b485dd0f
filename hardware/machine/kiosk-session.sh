#!/bin/sh
# Shows one page of the lobby, full screen, for as long as the session lasts. Runs inside cage.
set -eu

address="http://127.0.0.1:${PORT:-8080}"
page="${KIOSK_PAGE:-/kiosk}"
profile="${RUNTIME_DIRECTORY:?}/profile"

# The browser's own error page must never be seen, so it starts when the server answers.
until curl --silent --fail --output /dev/null --max-time 2 "$address/api/health"; do
    sleep 1
done

exec chromium \
    --kiosk "$address$page" \
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
    --autoplay-policy=no-user-gesture-required
