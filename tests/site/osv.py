"""Checks the files that a built site has for scanners of dependencies: OSV records, their archives, OpenVEX.

python3 tests/site/osv.py SITE: SITE holds one folder for each edition.
OSV records are held against the schema that the package osv brings along (1.7.3). Ids with a prefix of our own
can't match its list of registered databases: for them the id has to have the form of one, and everything else
has to be valid. OpenVEX documents are read by the package vexipy and held against what the format's text says.
Exit code: 0 fine, 1 findings, 2 wrong use.
"""

import json
import re
import sys
import warnings
import zipfile
from importlib.metadata import distribution
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker
from vexipy import Document

OWN_ID = re.compile(r"^(x_|[A-Za-z][A-Za-z0-9_-]*-)ADV-\d{4}-\d{4,}$")
findings = []


def schema():
    # The package itself draws in a cloud client, and is called as this file is: only its files are wanted.
    file = distribution("osv").locate_file("osv/osv-schema/validation/schema.json")
    return json.loads(Path(file).read_text(encoding="utf-8"))


def check_record(path, validator, registered):
    raw = path.read_bytes()
    record = json.loads(raw)
    for error in validator.iter_errors(record):
        findings.append(f"{path}: {error.json_path}: {error.message}")
    name = record.get("id", "")
    if not re.match(registered, name) and not OWN_ID.match(name):
        findings.append(f"{path}: {name} is no id")
    if path.name != f"{name}.json":
        findings.append(f"{path}: its name is not its id")
    for affected in record.get("affected", []):
        if not affected.get("ranges") and not affected.get("versions"):
            findings.append(f"{path}: {affected['package']['name']} without versions")
        for span in affected.get("ranges", []):
            check_range(path, span)
    return raw, record


# SemVer 2.0.0, the pattern of its own text.
SEMVER = re.compile(
    r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)"
    r"(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$"
)


def check_range(path, span):
    kinds = [kind for event in span["events"] for kind in event]
    if kinds[0] != "introduced" or any(len(event) != 1 for event in span["events"]):
        findings.append(f"{path}: events {span['events']}")
    for event in span["events"]:
        for kind, version in event.items():
            zero = kind == "introduced" and version == "0"
            if span["type"] == "SEMVER" and not zero and not SEMVER.match(version):
                findings.append(f"{path}: {version} is no semantic version")


def check_archive(path, records):
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        ecosystem = None if path.parent.name == "osv" else path.parent.name
        wanted = sorted(
            name
            for name, (_, record) in records.items()
            if ecosystem is None or any(a["package"]["ecosystem"].split(":")[0] == ecosystem for a in record["affected"])
        )
        if names != wanted:
            findings.append(f"{path}: holds {names}, not {wanted}")
        for entry in archive.infolist():
            if entry.date_time != (1980, 1, 1, 0, 0, 0):
                findings.append(f"{path}: {entry.filename} carries a time")
            if entry.filename in records and archive.read(entry) != records[entry.filename][0]:
                findings.append(f"{path}: {entry.filename} differs from the file")


def check_changes(path, records):
    lines = [tuple(line.split(",")) for line in path.read_text(encoding="utf-8").splitlines()]
    if lines != sorted(sorted(lines, key=lambda line: line[1]), key=lambda line: line[0], reverse=True):
        findings.append(f"{path}: not sorted")
    if sorted(lines) != sorted((record["modified"], record["id"]) for _, record in records.values()):
        findings.append(f"{path}: not the times of the records")


def check_openvex(path):
    text = path.read_text(encoding="utf-8")
    document = json.loads(text)
    try:
        Document.from_json(text)
    except Exception as error:  # Whatever it refuses a file with.
        findings.append(f"{path}: {error}")
    missing = {"@context", "@id", "author", "timestamp", "version", "statements"} - document.keys()
    if missing or not document["statements"] or document["version"] < 1:
        findings.append(f"{path}: without {missing or 'statements or version'}")
    for statement in document["statements"]:
        reasons = {"justification", "impact_statement"} & statement.keys()
        if statement["status"] == "not_affected" and len(reasons) != 1:
            findings.append(f"{path}: not affected, and the reasons are {sorted(reasons)}")
        if statement["status"] == "affected" and not statement.get("action_statement"):
            findings.append(f"{path}: affected without an action")
        if not statement.get("products") or not statement["vulnerability"].get("name"):
            findings.append(f"{path}: a statement about nothing")


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print("usage: osv.py SITE", file=sys.stderr)
        return 2
    # Reasons in words are discouraged, and allowed.
    warnings.simplefilter("ignore")
    site = Path(sys.argv[1])
    published = schema()
    registered = published["$defs"]["prefix"].pop("pattern")
    validator = Draft202012Validator(published, format_checker=FormatChecker())
    count = 0
    for folder in sorted(site.glob("*/osv")):
        records = {path.name: check_record(path, validator, registered) for path in sorted(folder.glob("*.json"))}
        count += len(records)
        archives = sorted(folder.rglob("all.zip"))
        if not records or not archives:
            findings.append(f"{folder}: no records, or no archive")
        for archive in archives:
            check_archive(archive, records)
        check_changes(folder / "modified_id.csv", records)
    documents = sorted(site.glob("*/advisories/*/openvex.json"))
    for path in documents:
        check_openvex(path)
    if count == 0 or not documents:
        findings.append(f"{site}: no record, or no OpenVEX document at all")
    print(f"{count} OSV records, {len(documents)} OpenVEX documents")
    print("\n".join(findings))
    return 1 if findings else 0


sys.exit(main())
