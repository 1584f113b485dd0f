#!/bin/sh
# Boots the Debian that verify.sh installed into, in an emulated machine, and walks what only a running machine shows:
# that the kiosk comes by itself, and what comes back after what. Needs root, qemu-system-x86 and ten minutes or so:
# boot.sh FOLDER, the one that verify.sh was given. All times are an emulated processor's, many times slower.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=${1:?which folder was verify.sh given?}
debian=$folder/debian
mkdir -p "$folder/boot"

inside() { chroot "$debian" /usr/bin/env DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"; }

if ! ls "$debian"/boot/vmlinuz-* >/dev/null 2>&1; then
    mount -t proc proc "$debian/proc"
    inside apt-get install -qqy linux-image-amd64 systemd-sysv udev dbus procps >"$folder/kernel.log" 2>&1
    umount "$debian/proc"
fi
for unit in naeste naeste-kiosk; do
    install -m 0644 "$here/$unit.service" "$debian/etc/systemd/system/$unit.service"
done
install -m 0755 "$here/kiosk-session.sh" "$debian/opt/naeste/hardware/machine/kiosk-session.sh"
install -m 0644 "$here/waiting.html" "$debian/opt/naeste/hardware/machine/waiting.html"
install -m 0755 "$here/boot-walk.sh" "$debian/root/boot-walk.sh"
# The emulated graphics have no drawing of their own.
sed -i 's/^#*WLR_RENDERER=.*/WLR_RENDERER=pixman/' "$debian/etc/naeste/naeste.env"
grep -q '^WLR_RENDERER=' "$debian/etc/naeste/naeste.env" || echo 'WLR_RENDERER=pixman' >>"$debian/etc/naeste/naeste.env"
cat >"$debian/etc/systemd/system/boot-walk.service" <<'UNIT'
[Unit]
After=naeste.service
[Service]
ExecStart=/root/boot-walk.sh
ExecStopPost=/bin/systemctl poweroff --no-block
StandardOutput=tty
TTYPath=/dev/ttyS0
[Install]
WantedBy=multi-user.target
UNIT
inside systemctl enable --quiet boot-walk.service
inside systemctl mask --quiet serial-getty@ttyS0.service
echo '/dev/vda / ext4 defaults 0 1' >"$debian/etc/fstab"

rm -f "$folder/boot/disk" "$folder/boot/console.log"
truncate -s 8G "$folder/boot/disk"
mke2fs -q -t ext4 -d "$debian" "$folder/boot/disk"
rm "$debian/etc/systemd/system/multi-user.target.wants/boot-walk.service"
cp "$debian"/boot/vmlinuz-* "$folder/boot/kernel"
cp "$debian"/boot/initrd.img-* "$folder/boot/initrd"

timeout 1500 qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 2 -m 3072 -display none -nic none -no-reboot \
    -kernel "$folder/boot/kernel" -initrd "$folder/boot/initrd" -append 'root=/dev/vda rw console=tty0 quiet' \
    -drive "file=$folder/boot/disk,if=virtio,format=raw" -device virtio-vga,xres=1080,yres=1920 \
    -device qemu-xhci -device usb-tablet -serial "file:$folder/boot/console.log"
cat "$folder/boot/console.log"
grep -q 'All has come back.' "$folder/boot/console.log"
