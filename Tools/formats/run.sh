#!/usr/bin/env bash
# Reads every format that `liaison export` writes with the programs that users read it with.
# Usage: Tools/formats/run.sh [LIAISON]   (default: the release build, else the debug build)
set -euo pipefail
cd "$(dirname "$0")/../.."

liaison=${1:-}
for candidate in .build/release/liaison .build/debug/liaison; do
    [ -n "$liaison" ] || [ ! -x "$candidate" ] || liaison=$candidate
done
[ -n "$liaison" ] || { echo "test-formats: build liaison first: make build" >&2; exit 1; }

work=.build/formats
mkdir -p "$work"
if ! cmp -s Tools/formats/requirements.txt "$work/installed.txt"; then
    echo "test-formats: installing the readers into $work/python"
    python3 -m venv --clear "$work/python"
    "$work/python/bin/pip" install --quiet --disable-pip-version-check -r Tools/formats/requirements.txt
    cp Tools/formats/requirements.txt "$work/installed.txt"
fi
exec "$work/python/bin/python" Tools/formats/read_back.py "$liaison" "$work"
