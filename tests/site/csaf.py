"""Validates CSAF documents with the PyPI package `csaf`: schema, mandatory, optional and informative tests.

    python3 tests/site/csaf.py [--unscored] FOLDER...

Every document below the folders is read, 2.0 and 2.1 alike. A test that fails or warns is a finding; no document at
all is a failure. `--unscored` is for records that others wrote, of which many have no CVSS vector: there, test 6.2.3
(a missing score) is counted and no finding.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

VERSIONS = {"2.0": "v20", "2.1": "v21"}
BATCH = 200
# The recommended tests of 2.1 want facts that a record of 2.0 has no field for; only its mandatory ones count.
PRESETS = {"2.0": "full", "2.1": "basic"}


def documents(folders):
    return sorted(p for folder in folders for p in Path(folder).glob("**/.well-known/csaf/*/[0-9]*/*.json"))


def main(arguments):
    unscored = "--unscored" in arguments
    by_version = {version: [] for version in VERSIONS}
    for path in documents([a for a in arguments if a != "--unscored"]):
        by_version[json.loads(path.read_text())["document"]["csaf_version"]].append(str(path))
    command = Path(sys.executable).with_name("csaf")
    findings, without_score, judged = [], 0, 0
    for version, paths in by_version.items():
        for start in range(0, len(paths), BATCH):
            batch = paths[start:start + BATCH]
            ran = subprocess.run(
                [command, "validate", "--spec-version", VERSIONS[version], "--preset", PRESETS[version], "--no-network", *batch],
                capture_output=True, text=True, check=False,
            )
            for line in ran.stdout.splitlines():
                judged += line.startswith("Summary:")
                if re.match(r"\s*\[(FAIL|WARN|ERROR)\]", line):
                    if unscored and "6.2.3 " in line:
                        without_score += 1
                    else:
                        findings.append(line.strip())
            if ran.stderr.strip():
                findings.append(ran.stderr.strip())
    count = sum(len(paths) for paths in by_version.values())
    if judged != count:
        findings.append(f"{count} documents, and the validator speaks of {judged}")
    print(*findings, sep="\n")
    print(f"{count} documents, {len(findings)} findings, {without_score} without a score")
    return 1 if findings or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
