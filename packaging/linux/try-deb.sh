#!/usr/bin/env bash
# Tries a package on a clean Debian: installs it there, opens its window, asks its commands, looks whether
# the desktop knows it and its files, removes it, and looks whether the user's files are still there.
#
#   sudo packaging/linux/try-deb.sh waymark_0.1.0-1_amd64.deb [FOLDER]
#
# Needs root, debootstrap and a mirror of Debian. FOLDER keeps the clean Debian for the next time; without
# it a temporary one is made and taken away. SUITE (trixie) and MIRROR (debootstrap's own) can be set; PICTURE names a file
# for a picture of the window.
set -euo pipefail
package="$(realpath "$1")"
suite="${SUITE:-trixie}"
if [ $# -gt 1 ]; then
    mkdir -p "$2"
    base="$(realpath "$2")"
else
    base="$(mktemp -d)"
    trap 'rm -rf "$base"' EXIT
fi
step() { printf '\n== %s\n' "$*"; }

clean="$base/$suite"
if [ ! -e "$clean/etc/debian_version" ]; then
    step "a clean Debian $suite"
    debootstrap --variant=minbase "$suite" "$clean" ${MIRROR:+"$MIRROR"} >/dev/null
fi

# The clean one stays clean: what follows happens in a copy.
root="$base/try"
rm -rf "$root"
cp -a "$clean" "$root"
cleanup() {
    umount "$root/proc" 2>/dev/null || true
    if [ $# -gt 0 ]; then rm -rf "$1"; fi
}
if [ $# -gt 1 ]; then trap 'cleanup "$root"' EXIT; else trap 'cleanup "$base"' EXIT; fi
mount -t proc proc "$root/proc"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
cp "$package" "$root/tmp/waymark.deb"

cat >"$root/tmp/try.sh" <<'INSIDE'
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
step() { printf '\n== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
apt-get update -qq

step "the package alone, with what it says that it needs and nothing else"
apt-get install -y -qq --no-install-recommends /tmp/waymark.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }
dpkg-query -W -f '${Package} ${Version}: ${Status}, ${Installed-Size} KiB\n' waymark
useradd --create-home walker
as_user() { su walker -c "cd; $1"; }

step "commands"
as_user 'waymark --version'
as_user 'waymark new acme.ron --organisation Acme && waymark score acme.ron | head -5'
as_user 'waymark report acme.ron --to acme.pdf && head -c 8 acme.pdf'

step "a window (the package's own libraries; Xvfb and a few tools come only now)"
dpkg-query -W -f '${Package}\n' | sort >/tmp/with-package
apt-get install -y -qq --no-install-recommends xvfb xauth x11-utils x11-apps imagemagick dbus \
    desktop-file-utils shared-mime-info libglib2.0-bin man-db bash-completion >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }
comm -13 /tmp/with-package <(dpkg-query -W -f '${Package}\n' | sort) | grep -E '^lib(x11-6|xcursor1|xi6|xkbcommon|gl1|egl1|wayland)' \
    && fail "the package needs these and doesn't say so"
# A number that is free: displays of the machine around are seen from here too.
mkfifo /tmp/number
Xvfb -displayfd 3 -ac -screen 0 1280x800x24 3>/tmp/number >/dev/null 2>&1 &
xvfb=$!
read -r number </tmp/number
export DISPLAY=":$number"
su walker -c 'cd; echo $$ >window.pid; exec waymark acme.ron' >/tmp/window.log 2>&1 &
shown=""
for _ in $(seq 60); do
    sleep 1
    shown="$(xwininfo -root -tree | grep '"alt.waymark.Waymark")' || true)"
    [ -z "$shown" ] || break
done
[ -n "$shown" ] || { cat /tmp/window.log; fail "no window"; }
echo "$shown"
sleep 10
xwd -root -silent | convert xwd:- /tmp/window.png
colours="$(convert /tmp/window.png -format %k info:)"
[ "$colours" -gt 100 ] || fail "the window is empty: $colours colours"
echo "drawn with $colours colours"
kill "$(cat /home/walker/window.pid)"
rm /home/walker/window.pid
sleep 2
kill "$xvfb"

step "the desktop"
desktop-file-validate /usr/share/applications/alt.waymark.Waymark.desktop
grep -H waymark /usr/share/applications/mimeinfo.cache
kind() { as_user "gio info -a standard::content-type $1" | sed -n 's/.*content-type: //p'; }
as_user 'printf "(\n    name: \"a scene\",\n)\n" > other.ron; printf "age-encryption.org/v1\n" > acme.ron.age'
for file in acme.ron acme.ron.age other.ron; do echo "$file: $(kind $file)"; done
[ "$(kind acme.ron)" = application/x-waymark-assessment ] || fail "an assessment is not known"
[ "$(kind other.ron)" != application/x-waymark-assessment ] || fail "another program's file is taken for ours"
opens="$(as_user 'gio mime application/x-waymark-assessment')"
[[ "$opens" = *alt.waymark.Waymark.desktop* ]] || fail "nothing opens an assessment"
man -w waymark
test -s /usr/share/bash-completion/completions/waymark
ls /usr/share/doc/waymark

step "removed"
as_user 'find . -type f | LC_ALL=C sort | grep -v "^./.cache" | xargs -d "\n" sha256sum' >/tmp/before
apt-get purge -y -qq waymark >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; exit 1; }
as_user 'find . -type f | LC_ALL=C sort | grep -v "^./.cache" | xargs -d "\n" sha256sum' >/tmp/after
cmp /tmp/before /tmp/after || fail "a user's file changed"
cut -c67- /tmp/after
for left in /usr/bin/waymark /usr/share/applications/alt.waymark.Waymark.desktop /usr/share/doc/waymark; do
    [ ! -e "$left" ] || fail "$left is still there"
done
! grep -q waymark /usr/share/applications/mimeinfo.cache || fail "the desktop still knows it"
! grep -q waymark /usr/share/mime/globs2 || fail "its types are still known"
step "all well"
INSIDE
chroot "$root" bash /tmp/try.sh
if [ -n "${PICTURE:-}" ]; then cp "$root/tmp/window.png" "$PICTURE"; fi
