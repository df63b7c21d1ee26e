"""Reads the mails that a built site offers to send, with Python's own package, as strictly as it can.

python3 tests/site/mail.py SITE: SITE holds one folder for each edition.
Exit code: 0 fine, 1 findings, 2 wrong use.
"""

import email
import email.policy
import re
import sys
from email.headerregistry import Address
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from pathlib import Path

POLICY = email.policy.default.clone(raise_on_defect=True)
# What an element asks for without a click (HTML, "fetch"): none of it may stand in a mail.
LOADING = {"img", "script", "link", "iframe", "object", "embed", "video", "audio", "source", "track", "base", "form"}
findings = []


class Page(HTMLParser):
    """Looks for what would be loaded, and for what is not closed."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path, self.open, self.words = path, [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in LOADING or {"src", "srcset", "background", "poster"} & values.keys():
            findings.append(f"{self.path}: <{tag}> would be loaded")
        if "url(" in (values.get("style") or "") or any(name.startswith("on") for name in values):
            findings.append(f"{self.path}: <{tag}> has a style that loads, or a handler")
        if tag not in ("meta", "br", "hr", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            findings.append(f"{self.path}: </{tag}> closes nothing")

    def handle_data(self, data):
        self.words.append(data)


def lines(path, data):
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 998 or b"\n" in line or b"\r" in line:
            findings.append(f"{path}:{number}: not a line of RFC 5322")
    if not data.isascii():
        findings.append(f"{path}: bytes that are no ASCII")
    if not data.endswith(b"\r\n"):
        findings.append(f"{path}: the last line has no end")


def heads(path, data, message):
    wanted = {"From", "Subject", "Message-ID", "MIME-Version", "Content-Type"}
    names = message.keys()
    if missing := wanted - set(names):
        findings.append(f"{path}: without {', '.join(sorted(missing))}")
    if extra := set(names) - wanted - {"Date"}:
        findings.append(f"{path}: with {', '.join(sorted(extra))}")
    if len(names) != len(set(names)):
        findings.append(f"{path}: a field stands twice")
    for name, value in message.items():
        if value.defects:
            findings.append(f"{path}: {name}: {value.defects}")
        if re.search(r"=\?[^?]*\?[bqBQ]\?", str(value)):
            findings.append(f"{path}: {name} is not decoded: {value}")
    if not re.fullmatch(r"\[TLP:(CLEAR|GREEN|AMBER|AMBER\+STRICT|RED)\] ADV-.*", message["Subject"]):
        findings.append(f"{path}: the subject has no label: {message['Subject']}")
    addresses = message["From"].addresses
    if len(addresses) != 1 or not isinstance(addresses[0], Address) or not addresses[0].domain:
        findings.append(f"{path}: From is {message['From']}")
    if not re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", message["Message-ID"]):
        findings.append(f"{path}: Message-ID is {message['Message-ID']}")
    # The date is that of the content, so an advisory that is on the page without one has none.
    said = path.parent.joinpath("index.json").read_text(encoding="utf-8")
    dated = re.search(r'"updated":\{"machine":"([^"]+)"', said)
    if bool(dated) != ("Date" in message):
        findings.append(f"{path}: Date does not follow the content")
    elif dated and parsedate_to_datetime(message["Date"]).strftime("%Y-%m-%d") < dated[1][:10]:
        findings.append(f"{path}: Date is before the last change, {dated[1]}")


def words(text):
    return re.findall(r"\w+", text)


def parts(path, message):
    if message.get_content_type() != "multipart/alternative":
        findings.append(f"{path}: {message.get_content_type()}")
        return
    kinds = [part.get_content_type() for part in message.iter_parts()]
    if kinds != ["text/plain", "text/html"]:
        findings.append(f"{path}: the parts are {kinds}")
        return
    plain, page = message.iter_parts()
    text = path.with_suffix(".txt").read_text(encoding="utf-8")
    if plain.get_content().splitlines() != text.splitlines():
        findings.append(f"{path}: its text is not that of {path.stem}.txt")
    reader = Page(path)
    reader.feed(page.get_content())
    reader.close()
    if reader.open:
        findings.append(f"{path}: not closed: {reader.open}")
    label = text.splitlines()[0]
    for where, words_of in (("text", text), ("page", " ".join(reader.words))):
        if words_of.count(label) < 2:
            findings.append(f"{path}: the {where} does not say {label} at both ends")
    # The page says the same: of the words of the text few are missing (markers of lists, ordinals).
    held = set(words(" ".join(reader.words)))
    missing = [word for word in words(text) if word not in held and len(word) > 3 and not word.isdigit()]
    if len(missing) > len(words(text)) / 20:
        findings.append(f"{path}: the page lacks {missing[:10]}")


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print("usage: mail.py SITE", file=sys.stderr)
        return 2
    files = sorted(Path(sys.argv[1]).rglob("*.eml"))
    if not files:
        findings.append(f"{sys.argv[1]}: no mail at all")
    seen = {}
    for path in files:
        data = path.read_bytes()
        lines(path, data)
        try:
            message = email.message_from_bytes(data, policy=POLICY)
            heads(path, data, message)
            parts(path, message)
            seen.setdefault(str(message["Message-ID"]), []).append(path)
        except Exception as error:  # Whatever it refuses a mail with.
            findings.append(f"{path}: {error!r}")
    findings.extend(f"{name} is the id of {paths}" for name, paths in seen.items() if len(paths) > 1)
    print(f"{len(files)} mails")
    print("\n".join(findings))
    return 1 if findings else 0


sys.exit(main())
