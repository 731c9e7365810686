#!/usr/bin/env bash
# Makes the Debian package: the program, its manual, completions and licences. Needs Rust, dpkg-dev and
# cargo-deb (`cargo install cargo-deb`). With --ready it takes the program that is built already.
# What else it is given goes to cargo deb, such as --output FILE.
set -euo pipefail
cd "$(dirname "$0")/../.."
target="${CARGO_TARGET_DIR:-target}"
made=packaging/linux/made
mkdir -p "$made"

if [ "${1:-}" = --ready ]; then
    shift
else
    cargo build --release --locked
fi
waymark="$target/release/waymark"
"$waymark" manual >"$made/waymark.1"
"$waymark" completions bash >"$made/waymark.bash"
"$waymark" completions zsh >"$made/_waymark"
"$waymark" completions fish >"$made/waymark.fish"
packaging/third-party.sh >"$made/third-party.txt"
cargo deb --no-build --locked "$@"
