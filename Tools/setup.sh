#!/usr/bin/env bash
# Installs what Liaison is built with and draws with: Graphviz, SQLite, zlib, bzip2, pkg-config, one font. Does nothing where all is there.
# With "formats": also what the test of the export formats needs.
set -euo pipefail

say() { printf 'setup: %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "this needs root: run as root, or install sudo, or install these packages yourself: ${missing[*]}" >&2
        exit 1
    fi
}

if ! command -v swift >/dev/null; then
    say "swift is missing: install Swift 6.1 or later from https://www.swift.org/install and run again" >&2
    exit 1
fi

missing=()
with_formats=${1:-}
if [ "$(uname)" = Darwin ]; then
    # SQLite comes with the system.
    command -v brew >/dev/null || { say "Homebrew is missing: install it from https://brew.sh and run again" >&2; exit 1; }
    packages=(graphviz pkg-config)
    [ "$with_formats" != formats ] || packages+=(python3 icu4c)
    for package in "${packages[@]}"; do
        brew list --versions "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        say "installing with Homebrew: ${missing[*]}"
        brew install "${missing[@]}"
    fi
elif command -v apt-get >/dev/null; then
    packages=(graphviz libgraphviz-dev libsqlite3-dev zlib1g-dev libbz2-dev pkg-config fonts-dejavu-core)
    [ "$with_formats" != formats ] || packages+=(python3-venv python3-dev g++ libicu-dev libxml2-utils sqlite3)
    for package in "${packages[@]}"; do
        status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        # pkgconf stands in for pkg-config on newer Debian.
        if [ "$package" = pkg-config ] && command -v pkg-config >/dev/null; then status=installed; fi
        [ "$status" = installed ] || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        say "installing with apt-get: ${missing[*]}"
        export DEBIAN_FRONTEND=noninteractive
        as_root apt-get update -qq </dev/null
        as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null
    fi
else
    for tool in dot pkg-config; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        say "install Graphviz, SQLite, zlib and bzip2 with their headers, pkg-config and a font, then run again" >&2
        exit 1
    fi
fi
