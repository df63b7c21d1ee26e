"""Reads the feeds of a built site with readers that others wrote, and checks what those let pass.

python3 tests/site/feeds.py SITE: SITE holds one folder for each edition.
Atom is read by feedparser, whose findings are ours, and checked against RFC 4287; JSON Feed against version 1.1.
Exit code: 0 fine, 1 findings, 2 wrong use.
"""

import json
import re
import sys
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
findings = []


class Content(HTMLParser):
    """Finds what may not stand in text that leaves the site."""

    def __init__(self, where):
        super().__init__()
        self.where = where

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style", "iframe", "object", "embed", "form", "link", "meta", "base"):
            findings.append(f"{self.where}: <{tag}> in the text")
        for name, value in attributes:
            if name in ("href", "src", "srcset", "cite", "action") and not urlsplit(value or "").scheme:
                findings.append(f"{self.where}: {name}={value!r} is no whole address")
            if name.startswith("on") or name == "style":
                findings.append(f"{self.where}: {name} in the text")


def check_content(where, html):
    if not html or not html.strip():
        findings.append(f"{where}: no text")
    Content(where).feed(html or "")


def check_date(where, text):
    if not text or not DATE.fullmatch(text):
        findings.append(f"{where}: {text!r} is no time of RFC 3339")
        return None
    return datetime.fromisoformat(text)


def check_order(where, entries):
    """Entries are (id, time); newest first, each id once."""
    ids = [one for one, _ in entries]
    if len(ids) != len(set(ids)):
        findings.append(f"{where}: an id twice")
    times = [at for _, at in entries if at]
    if times != sorted(times, reverse=True):
        findings.append(f"{where}: not newest first")


def check_atom(path):
    import feedparser

    data = path.read_bytes()
    read = feedparser.parse(data)
    if read.bozo:
        findings.append(f"{path}: {read.bozo_exception}")
    if read.version != "atom10":
        findings.append(f"{path}: feedparser takes it for {read.version!r}")
    feed = ElementTree.fromstring(data)
    for name in ("id", "title", "updated"):
        # Sections 4.1.1 and 4.1.2: exactly one of each.
        for node in [feed, *feed.iter(f"{ATOM}entry")]:
            if len(node.findall(ATOM + name)) != 1:
                findings.append(f"{path}: not one {name} in {node.tag}")
    if not (feed.findtext(f"{ATOM}author/{ATOM}name") or "").strip():
        findings.append(f"{path}: no author")
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    if links.get("self") != feed.findtext(f"{ATOM}id"):
        findings.append(f"{path}: self is not the id")
    if not links.get("alternate"):
        findings.append(f"{path}: no alternate")
    check_date(path, feed.findtext(f"{ATOM}updated"))
    entries = []
    for entry in feed.iter(f"{ATOM}entry"):
        one = entry.findtext(f"{ATOM}id")
        where = f"{path}: {one}"
        at = check_date(where, entry.findtext(f"{ATOM}updated"))
        entries.append((one, at))
        if entry.find(f"{ATOM}published") is not None:
            check_date(where, entry.findtext(f"{ATOM}published"))
        for category in entry.iter(f"{ATOM}category"):
            if not category.get("term") or not urlsplit(category.get("scheme", "")).scheme:
                findings.append(f"{where}: a category without term or scheme")
        content = entry.find(f"{ATOM}content")
        if content is None or content.get("type") != "html":
            findings.append(f"{where}: no content of type html")
        else:
            check_content(where, content.text)
    check_order(path, entries)
    if entries and check_date(path, feed.findtext(f"{ATOM}updated")) != entries[0][1]:
        findings.append(f"{path}: updated is not that of the newest entry")
    return [one for one, _ in entries]


def check_json(path):
    feed = json.loads(path.read_text(encoding="utf-8"))
    if feed.get("version") != "https://jsonfeed.org/version/1.1":
        findings.append(f"{path}: not version 1.1")
    known = {"version", "title", "home_page_url", "feed_url", "description", "language", "authors", "items"}
    unknown = [key for key in feed if key not in known and not key.startswith("_")]
    if unknown or not feed.get("title"):
        findings.append(f"{path}: no title, or unknown keys: {unknown}")
    for author in feed.get("authors", []):
        if not author.get("name"):
            findings.append(f"{path}: an author without a name")
    known = {"id", "url", "title", "content_html", "summary", "date_published", "date_modified", "tags"}
    entries = []
    for item in feed["items"]:
        where = f"{path}: {item.get('id')}"
        unknown = [key for key in item if key not in known and not key.startswith("_")]
        if unknown or not isinstance(item.get("id"), str) or not urlsplit(item.get("url", "")).scheme:
            findings.append(f"{where}: no id, no whole address, or unknown keys: {unknown}")
        if not all(isinstance(tag, str) for tag in item.get("tags", [])):
            findings.append(f"{where}: a tag that is no text")
        check_content(where, item.get("content_html"))
        if "date_published" in item:
            check_date(where, item["date_published"])
        entries.append((item.get("id"), check_date(where, item.get("date_modified"))))
    check_order(path, entries)
    return [one for one, _ in entries]


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print(__doc__)
        return 2
    site = Path(sys.argv[1])
    feeds = sorted(site.rglob("feed.xml"))
    for path in feeds:
        atom = check_atom(path)
        beside = path.with_suffix(".json")
        if not beside.is_file():
            findings.append(f"{beside}: missing")
        elif check_json(beside) != atom:
            findings.append(f"{path}: the two formats hold different entries")
    if not feeds:
        findings.append(f"{site}: no feed")
    for finding in findings:
        print(finding)
    print(f"{len(feeds)} feeds in two formats, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
