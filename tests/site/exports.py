"""Reads the files that a built site has for other programs, with readers that others wrote.

python3 tests/site/exports.py PART SITE: SITE holds one folder for each edition, PART is one of
  calendars  every .ics is read by the package icalendar, and says what a to-do must
  layers     every attack-navigator.json is read by MITRE's own package, which refuses what is no layer
Exit code: 0 fine, 1 findings, 2 wrong use.
"""

import json
import sys
import types
from functools import cache
from importlib.util import find_spec
from pathlib import Path

findings = []


def check_calendar(path):
    from icalendar import Calendar

    data = path.read_bytes()
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75 or b"\n" in line or b"\r" in line:
            findings.append(f"{path}:{number}: not a line of RFC 5545")
    calendar = Calendar.from_ical(data)
    if calendar.errors:
        findings.append(f"{path}: {calendar.errors}")
    uids = []
    for item in calendar.walk("VTODO"):
        if item.errors:
            findings.append(f"{path}: {item.errors}")
        missing = [name for name in ("UID", "DTSTAMP", "DUE", "SUMMARY", "URL", "STATUS") if name not in item]
        if missing:
            findings.append(f"{path}: a to-do without {', '.join(missing)}")
            continue
        uids.append(str(item["UID"]))
        if item["DUE"].params.get("VALUE") != "DATE":
            findings.append(f"{path}: {item['UID']} is due at a time of day")
    if len(uids) != len(set(uids)):
        findings.append(f"{path}: a UID stands twice")
    return len(uids)


@cache
def layer_reader():
    # The package imports all of its parts at once, and those draw in what reading a layer does not need.
    folder = Path(find_spec("mitreattack").submodule_search_locations[0])
    for name in ("mitreattack", "mitreattack.navlayers"):
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name].__path__ = [str(folder.joinpath(*name.split(".")[1:]))]
    from mitreattack.navlayers.core.layer import Layer

    return Layer


def check_layer(path):
    raw = json.loads(path.read_text(encoding="utf-8"))
    try:
        read = layer_reader()(init_data=raw, strict=True).layer.get_dict()
    except Exception as error:  # Whatever it refuses a file with.
        findings.append(f"{path}: {error!r}")
        return 0
    for name in ("techniqueID", "score", "comment"):
        ours, theirs = ([t.get(name) for t in layer["techniques"]] for layer in (raw, read))
        if ours != theirs:
            findings.append(f"{path}: {name} is read as {theirs}")
    return len(raw["techniques"])


PARTS = {"calendars": ("*.ics", check_calendar), "layers": ("attack-navigator.json", check_layer)}


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in PARTS or not Path(sys.argv[2]).is_dir():
        print(f"usage: exports.py {'|'.join(PARTS)} SITE", file=sys.stderr)
        return 2
    pattern, check = PARTS[sys.argv[1]]
    files = sorted(Path(sys.argv[2]).rglob(pattern))
    if not files:
        findings.append(f"{sys.argv[2]}: no {pattern} at all")
    items = sum(check(path) for path in files)
    print(f"{len(files)} files, {items} items")
    print("\n".join(findings))
    return 1 if findings else 0


sys.exit(main())
