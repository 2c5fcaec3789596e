#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clean_root.sh PACKAGE.deb: installs the package on a Debian 12 that holds nothing else, starts it as an ordinary user, removes it again.
# Root only. The mirror is the one that this computer's apt is configured with; the bare system is kept in build/package/bare.tar.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# Mounts of our own: they end with this script, however it ends.
[[ -n ${BALLAST_OWN_MOUNTS:-} ]] || exec env BALLAST_OWN_MOUNTS=1 unshare --mount --propagation private packaging/clean_root.sh "$(realpath "$1")"
package=$1
work=$PWD/build/package
root=$work/root
bare=$work/bare.tar

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf 'clean root: %s\n' "$*" >&2; exit 1; }
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
as_user() { inside runuser -u trader -- env HOME=/home/trader "$@"; }

sources() { # "address suite component" of Debian itself, as apt uses them here
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' | awk '$4 == "Debian" && $2 ~ /^bookworm/ { print $1, $2, $3 }' | sort -u
}

rm -rf "$root"
mkdir -p "$root"
mirror=$(sources | awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')
[[ -n $mirror ]] || fail "apt has no source for bookworm main"
if [[ ! -f $bare ]]; then
    say "A bare Debian 12"
    debootstrap --variant=minbase bookworm "$root" "$mirror" >"$work/debootstrap.log" || { tail -5 "$work/debootstrap.log" >&2; fail "debootstrap failed"; }
    rm -f "$root"/var/cache/apt/archives/*.deb
    tar -C "$root" --one-file-system -cf "$bare.part" . && mv "$bare.part" "$bare"
else
    tar -C "$root" -xf "$bare"
fi
sources | awk '{ print "deb", $1, $2, $3 }' >"$root/etc/apt/sources.list"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
apt-config dump Acquire | grep -i '::proxy' >"$root/etc/apt/apt.conf.d/proxy" || true
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"

say "Installing"
cp "$package" "$root/tmp/ballast.deb"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/ballast.deb >"$work/install.log" 2>&1 || { tail -20 "$work/install.log" >&2; fail "it does not install"; }
inside useradd --create-home trader

say "Starting"
as_user ballast --version
missing=$(inside ldd /usr/bin/ballast | grep 'not found' || true)
[[ -z $missing ]] || fail "libraries are missing: $missing"
as_user ballast demo --headless --seconds 6 --speed 200 --db /home/trader/demo.sqlite --json /home/trader/demo.json \
    --screenshot /home/trader/demo.png >"$work/demo.log" 2>&1 || { tail -5 "$work/demo.log" >&2; fail "the demo does not run"; }
grep -qiE 'no such|not found|cannot|failed|plugin' "$work/demo.log" && { cat "$work/demo.log" >&2; fail "the demo complains"; }
grep -q '"fillCount": *[1-9]' "$root/home/trader/demo.json" || fail "the demo traded nothing"
for file in demo.sqlite demo.json; do
    [[ $(stat -c %a "$root/home/trader/$file") == 600 ]] || fail "$file can be read by others"
done
inside fc-match Roboto | grep -q Roboto || fail "the window's font is missing"
cp "$root/home/trader/demo.png" "$work/clean-root.png"

say "Removing"
inside apt-get purge -y -qq ballast >/dev/null 2>&1
left=$(inside find /usr /etc /var/lib -iname '*ballast*' -not -path '/var/lib/dpkg/*' -not -path '/var/lib/apt/*')
[[ -z $left ]] || fail "left behind: $left"
rm -rf "$root"
say "Installed, ran and left nothing behind. Its window: build/package/clean-root.png"
