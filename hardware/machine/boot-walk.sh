#!/bin/sh
# Runs inside the machine that boot.sh boots.
set -u

server() { systemctl show --property=MainPID --value naeste; }
browser() { pgrep -o -u naeste-kiosk chromium; }
answers() { curl --silent --max-time 2 http://127.0.0.1:8080/api/health | grep -q '"ready":true'; }
kiosk() { curl --silent --max-time 2 http://127.0.0.1:8080/api/health | grep -q '"kind":"kiosk"'; }
another_kiosk() { [ "$(browser)" != "$before" ] && kiosk; }

await() {
    from=$(cut -d . -f 1 /proc/uptime)
    until "$2"; do
        sleep 0.5
        now=$(cut -d . -f 1 /proc/uptime)
        if [ $((now - from)) -gt 300 ]; then
            echo "$1: NOT within 300 s"
            exit 1
        fi
    done
    now=$(cut -d . -f 1 /proc/uptime)
    echo "$1: after $((now - from)) s"
}

await 'the machine boots: the server answers' answers
await '  and the kiosk has come by itself' kiosk
systemctl is-enabled seatd naeste naeste-kiosk | sort -u

before=$(browser)
kill -KILL "$(server)"
sleep 1
await 'the server is killed: it answers' answers
await '  and the kiosk is there' kiosk
if [ "$(browser)" = "$before" ]; then echo '  in the same browser'; else exit 1; fi

kill -KILL "$before"
sleep 1
await 'the browser is killed: another kiosk is there' another_kiosk

kill -STOP "$(server)"
sleep 1
await 'the server hangs: it answers' answers
await '  and the kiosk is there' kiosk

before=$(browser)
before_server=$(server)
pkill -STOP -u naeste-kiosk -f type=renderer
await 'the page hangs: another kiosk is there' another_kiosk
if [ "$(server)" = "$before_server" ]; then echo '  with the same server'; else exit 1; fi
echo 'All has come back.'
