#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What is handed out is signed, and nothing is signed that does not fit its sums. $1: packaging/package.sh. Needs gpg; exit 77 without it.
set -eu
command -v gpg >/dev/null || { echo "SKIPPED: gpg is not installed"; exit 77; }
place=$(mktemp -d)
export GNUPGHOME="$place/keys"
trap 'gpgconf --kill all 2>/dev/null || true; rm -rf "$place"' EXIT
mkdir -m 700 "$GNUPGHOME"
mkdir -p "$place/packaging" "$place/build/package/out"
cp "$1" "$place/packaging/package.sh"
cd "$place/build/package/out"
echo "a package" >ballast.deb
sha256sum ballast.deb >SHA256SUMS
gpg --quiet --batch --passphrase '' --quick-generate-key tester@ballast.example default default never 2>/dev/null

"$place/packaging/package.sh" --sign tester@ballast.example >/dev/null 2>&1
gpg --quiet --verify SHA256SUMS.asc SHA256SUMS 2>/dev/null || { echo "the signature does not hold"; exit 1; }

echo "another package" >ballast.deb
rm SHA256SUMS.asc
if "$place/packaging/package.sh" --sign tester@ballast.example >/dev/null 2>said; then
    echo "sums that fit no file were signed"
    exit 1
fi
grep -q "does not fit" said || { echo "the refusal does not say why: $(cat said)"; exit 1; }
[ ! -e SHA256SUMS.asc ] || { echo "a signature was left behind"; exit 1; }
