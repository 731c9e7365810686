#!/usr/bin/env bash
# Prints which libraries are in the program, each with its licence, and then the texts of the licences;
# a text that several have stands once. Needs nothing but cargo, after the libraries were downloaded.
set -euo pipefail
cd "$(dirname "$0")/.."
home="${CARGO_HOME:-$HOME/.cargo}"

list="$(cargo tree --locked --edges normal --prefix none --format '{p}|{l}' |
    sed 's/ (proc-macro)//; s/ (\*)//' | grep -v '^waymark ' | LC_ALL=C sort -u)"

echo "Libraries in Waymark"
echo "===================="
echo
declare -A texts=() users=()
while IFS='|' read -r package licence; do
    name="${package%% v*}" version="${package##* v}"
    found=0
    for file in "$home"/{registry/src/*,vendor}/"$name-$version"/{LICEN[CS]E,COPYING,NOTICE,UNLICENSE,COPYRIGHT,licen[cs]e}*; do
        [ -f "$file" ] || continue
        found=1
        sum="$(sha256sum <"$file" | cut -d' ' -f1)"
        texts[$sum]="$file"
        users[$sum]+="$name $version, "
    done
    note=""
    [ "$found" = 1 ] || note=" (its package has no text of it)"
    echo "$name $version: $licence$note"
done <<<"$list"

echo
echo "Texts of the licences"
echo "====================="
for sum in $(printf '%s\n' "${!texts[@]}" | LC_ALL=C sort); do
    printf '\n----------------------------------------------------------------\n'
    fold -s -w 100 <<<"For ${users[$sum]%, }"
    echo
    cat "${texts[$sum]}"
done
