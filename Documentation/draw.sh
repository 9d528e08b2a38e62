#!/usr/bin/env bash
# Draws the pictures of Diagrams.md anew from the articles in seeds/.
set -euo pipefail
cd "$(dirname "$0")/.."
liaison=${1:-.build/release/liaison}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$liaison" build seeds --known seeds/known --into "$work" 2>/dev/null
draw() { "$liaison" draw --graph "$work/liaison.db" --force "$@"; }
draw -o Documentation/pictures/network.svg
draw --communities -o Documentation/pictures/groups.svg
draw --view events --limit 60 -o Documentation/pictures/events.svg
draw --view ego "Wang Yi" --depth 2 -o Documentation/pictures/ego.svg
draw --view path "Xi Jinping" "International Organization for Migration" -o Documentation/pictures/path.svg
draw --view timeline --limit 20 -o Documentation/pictures/timeline.svg
draw --view diff --since 2024 --limit 30 -o Documentation/pictures/diff.svg
