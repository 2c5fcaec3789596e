#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# list_parts.sh PACKAGE.deb PROGRAM: what the package consists of and stands on, as SPDX 2.3 (tag-value) on standard output. Libraries are
# those that the program loads, plus those that the package depends on by name, plus what was compiled in; versions are the ones installed
# here, where it was built.
set -euo pipefail
package=$1 program=$2
export LC_ALL=C
compiled_in=(libexpected-dev) # headers only: no library tells of it

field() { dpkg-deb --field "$package" "$1"; }
version=$(field Version)
architecture=$(field Architecture)
digest=$(sha256sum <"$package" | cut -d' ' -f1)

loaded_packages() {
    ldd "$program" | awk '$3 ~ /^\// { print $3 }' | xargs -r realpath | sort -u | while read -r library; do
        dpkg-query -S "$library" 2>/dev/null || dpkg-query -S "/usr$library" 2>/dev/null || dpkg-query -S "${library#/usr}" || true
    done | cut -d: -f1
}
named_packages() { field Depends | tr ',' '\n' | sed 's/^ *//; s/[ (|].*//' | awk 'NF { print $1 }'; }

cat <<TEXT
SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: ballast-$version
DocumentNamespace: urn:sha256:$digest
Creator: Tool: packaging/list_parts.sh
Created: $(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%dT%H:%M:%SZ)

PackageName: ballast
SPDXID: SPDXRef-ballast
PackageVersion: $version
PackageFileName: ${package##*/}
PackageChecksum: SHA256: $digest
PackageDownloadLocation: NOASSERTION
PackageLicenseConcluded: GPL-3.0-or-later
PackageLicenseDeclared: GPL-3.0-or-later
PackageCopyrightText: 2026 The Ballast developers
FilesAnalyzed: false
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-ballast
TEXT

{ loaded_packages; named_packages; printf '%s\n' "${compiled_in[@]}"; } | sort -u | while read -r name; do
    found=$(dpkg-query -W -f '${Version} ${source:Package} ${source:Version}\n' "$name" 2>/dev/null | head -1) || found=
    read -r installed source source_version <<<"$found"
    id=SPDXRef-${name//+/-plus}
    relation="SPDXRef-ballast DEPENDS_ON $id"
    [[ " ${compiled_in[*]} " == *" $name "* ]] && relation="$id BUILD_DEPENDENCY_OF SPDXRef-ballast"
    printf '\nPackageName: %s\nSPDXID: %s\n' "$name" "$id"
    if [[ -n $installed ]]; then # otherwise only named: opened at run time, not needed to build
        echo "PackageVersion: $installed"
        echo "PackageSourceInfo: Debian source package $source $source_version"
        echo "ExternalRef: PACKAGE-MANAGER purl pkg:deb/debian/${name//+/%2B}@${installed//+/%2B}?arch=$architecture"
    fi
    cat <<TEXT
PackageDownloadLocation: NOASSERTION
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION
FilesAnalyzed: false
Relationship: $relation
TEXT
done
