#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and examines the .deb. Called by `./dev package`, which has installed what it needs; README.md describes it.
#
#   package.sh [build]        the package, its list of parts and SHA256SUMS, in build/package/out
#   package.sh --verify       the same, then installed and started on a clean Debian root (as root)
#   package.sh --reproduce    the same, then built again from a clean clone elsewhere, without compiler cache, and compared
#   package.sh --sign KEYID   signs SHA256SUMS with that GnuPG key
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
here=$PWD/packaging
build=build/package
out=$build/out

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf 'package: %s\n' "$*" >&2; exit 1; }

# Times in the package are those of the commit; without git, of the change log.
source_date() { git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md; }

# 0.1.0-1 where that release is tagged; otherwise a version that sorts before it and names day and commit.
debian_version() {
    local version commit day
    version=$(sed -n 's/^project(Ballast VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
    if ! commit=$(git rev-parse --short=12 HEAD 2>/dev/null); then
        echo "$version-1"
    elif [[ -n $(git tag --points-at HEAD "v$version") ]]; then
        echo "$version-1"
    else
        day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d)
        echo "$version~git$day.$commit-1"
    fi
}

# make DIR: configures, builds and packs in DIR, below the sources in the present folder.
make_package() {
    export SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE
    SOURCE_DATE_EPOCH=$(source_date)
    QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH # rcc writes the files' times into the program
    export LC_ALL=C TZ=UTC
    umask 022
    cmake --preset package -DBALLAST_DEBIAN_VERSION="$(debian_version)" >/dev/null
    cmake --build "$build" -j "$(nproc)" -- ballast package_files >&2
    rm -rf "$out"
    (cd "$build" && cpack -G DEB -B "$PWD/out" >cpack.log 2>&1) || { cat "$build/cpack.log" >&2; fail "CPack failed"; }
    rm -rf "$out/_CPack_Packages"
}

# What is written about the package beside it.
describe() {
    local package=$1
    "$here/list_parts.sh" "$package" "$build/app/ballast" >"$out/ballast.spdx"
    (cd "$out" && sha256sum -- *.deb *.spdx >SHA256SUMS)
}

examine() {
    local package=$1
    desktop-file-validate "$here/linux/org.ballast.Ballast.desktop"
    appstreamcli validate --no-net --no-color "$here/linux/org.ballast.Ballast.metainfo.xml" >&2
    examine_unit
    local as_root=()
    [[ $(id -u) == 0 ]] && as_root=(--allow-root)
    lintian "${as_root[@]}" --no-cfg --fail-on error --suppress-tags-from-file "$here/debian/lintian-suppressed" "$package" >&2 ||
        fail "lintian found errors"
}

# systemd knows a unit by its file; the program that it starts need not be installed here.
examine_unit() {
    command -v systemd-analyze >/dev/null || return 0
    local folder
    folder=$(mktemp -d)
    sed "s#/usr/bin/ballast#$(command -v true)#" "$here/linux/ballast@.service" >"$folder/ballast@paper.service"
    XDG_RUNTIME_DIR=$folder systemd-analyze --user verify "$folder/ballast@paper.service" || fail "the user unit is wrong"
    rm -rf "$folder"
}

the_package() {
    local found=("$out"/*.deb)
    [[ -f ${found[0]} ]] || fail "there is no package in $out; ./dev package makes it"
    echo "${found[0]}"
}

cmd_build() {
    make_package
    local package
    package=$(the_package)
    describe "$package"
    examine "$package"
    say "$package"
    cat "$out/SHA256SUMS"
}

cmd_verify() {
    [[ $(id -u) == 0 ]] || fail "--verify makes a root file system of its own: run it as root"
    cmd_build
    "$here/clean_root.sh" "$(the_package)"
}

cmd_reproduce() {
    [[ -z $(git status --porcelain) ]] || fail "--reproduce compares with a clean clone: commit or stash your changes first"
    cmd_build
    local first other
    first=$PWD/$(the_package)
    other=$(mktemp -d)/somewhere-else
    say "Building again in $other, without compiler cache"
    git clone --quiet . "$other"
    (cd "$other" && CCACHE_DISABLE=1 packaging/package.sh build >/dev/null)
    local second
    second=$(cd "$other" && the_package)
    if cmp "$first" "$other/$second" && cmp "$out/SHA256SUMS" "$other/$out/SHA256SUMS"; then
        rm -rf "${other%/*}"
        say "Reproduced: $(sha256sum <"$first" | cut -d' ' -f1)"
    else
        fail "the two differ; diffoscope $first $other/$second shows where"
    fi
}

cmd_sign() {
    local key=$1
    [[ -n $key ]] || fail "--sign needs the id of a GnuPG key"
    [[ -f $out/SHA256SUMS ]] || fail "there is nothing to sign; ./dev package makes it"
    (cd "$out" && sha256sum --quiet --check SHA256SUMS) || fail "SHA256SUMS does not fit the files beside it; make the package again"
    gpg --yes --armor --local-user "$key" --output "$out/SHA256SUMS.asc" --detach-sign "$out/SHA256SUMS"
    gpg --verify "$out/SHA256SUMS.asc" "$out/SHA256SUMS"
    say "$out/SHA256SUMS.asc"
}

case ${1:-build} in
build) cmd_build ;;
--verify) cmd_verify ;;
--reproduce) cmd_reproduce ;;
--sign) cmd_sign "${2:-}" ;;
*) fail "unknown option '$1'; it takes --verify, --reproduce or --sign KEYID" ;;
esac
