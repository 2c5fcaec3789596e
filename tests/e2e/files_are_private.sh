#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# files_are_private.sh BALLAST: what a session writes can be read by its owner only, whatever the shell's umask.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
umask 000
"$1" demo --headless --seconds 1 --speed 100 --db "$folder/history.sqlite" --json "$folder/figures.json" >/dev/null
count=0
for file in "$folder"/*; do
    count=$((count + 1))
    mode=$(stat -c %a "$file")
    [ "$mode" = 600 ] || { echo "${file##*/} has mode $mode"; exit 1; }
done
[ "$count" -ge 3 ] || { echo "only $count files were written"; exit 1; }
