#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An AppImage. UNTESTED: nobody has run this recipe yet. It wants linuxdeploy and linuxdeploy-plugin-qt on the PATH and downloads
# nothing itself; build it on the oldest system that it has to run on.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { echo "appimage: $tool is not on the PATH; get it and check its signature" >&2; exit 1; }
done
export SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH
umask 022
cmake --preset package
cmake --build build/package -- ballast package_files
folder=build/package/AppDir
rm -rf "$folder"
DESTDIR=$PWD/$folder cmake --install build/package --strip
# What is opened at run time: SQLite, offscreen (--headless), Wayland, the key store's library, the fonts.
export QMAKE=${QMAKE:-qmake6}
export EXTRA_QT_MODULES="sql;svg;waylandclient"
export EXTRA_PLATFORM_PLUGINS="libqoffscreen.so;libqwayland-generic.so"
secret=$(ldconfig -p | awk '/libsecret-1\.so\.0/ { print $NF; exit }')
mkdir -p "$folder/usr/share/fonts"
cp -r /usr/share/fonts/truetype/roboto /usr/share/fonts/truetype/dejavu "$folder/usr/share/fonts/"
cd build/package
linuxdeploy --appdir AppDir --plugin qt ${secret:+--library "$secret"} --output appimage \
    --desktop-file AppDir/usr/share/applications/org.ballast.Ballast.desktop
