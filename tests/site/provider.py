"""Reads a CSAF provider as its clients do: over TLS, with a program that others wrote.

python3 tests/site/provider.py SITE [CSAF]: SITE is the folder of one edition, built with
  --base-url https://localhost:PORT; CSAF is the command of the package csaf [default: csaf beside this
  Python]. Checks the hash and, where gpg is installed and the provider is a trusted one, the signature
  of every document that a feed names; then `csaf distribute` locates and probes the provider.
Needs openssl for the certificate of the loopback. Exit code: 0 fine, 1 findings, 2 wrong use.
"""

import functools
import hashlib
import http.server
import json
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import threading
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

findings = []


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {".json": "application/json", ".html": "text/html", "": "text/plain"}

    def log_message(self, *_):
        pass


def serve(site, port, folder):
    """A server of the loopback with a certificate of its own, which only this run trusts."""
    key, certificate = folder / "key.pem", folder / "cert.pem"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *subject]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    handler = functools.partial(Handler, directory=site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, certificate


def keyring(metadata, get, folder):
    """A fresh keyring with the provider's keys; None where nothing is signed or gpg is missing."""
    if metadata["role"] != "csaf_trusted_provider":
        return None
    if not shutil.which("gpg"):
        print("no gpg: signatures are not verified")
        return None
    home = folder / "gnupg"
    home.mkdir(mode=0o700)
    for key in metadata["public_openpgp_keys"]:
        subprocess.run(["gpg", "--homedir", home, "--batch", "-q", "--import"], input=get(key["url"]), check=True)
        listed = subprocess.run(["gpg", "--homedir", home, "--with-colons", "-k"], capture_output=True, text=True)
        if f":{key['fingerprint']}:" not in listed.stdout:
            findings.append(f"{key['url']} does not hold {key['fingerprint']}")
    return home


def check_document(entry, get, home, folder):
    url = entry["content"]["src"]
    document = get(url)
    for link in entry["link"]:
        if link["rel"] == "hash":
            stated, name = get(link["href"]).decode().split()
            if hashlib.new(link["href"].rsplit(".", 1)[1], document).hexdigest() != stated:
                findings.append(f"{link['href']}: not the hash of the document")
            if name != url.rsplit("/", 1)[1]:
                findings.append(f"{link['href']}: names {name}")
        if link["rel"] == "signature" and home:
            (folder / "document").write_bytes(document)
            (folder / "signature").write_bytes(get(link["href"]))
            command = ["gpg", "--homedir", home, "--batch", "-q", "--verify", folder / "signature", folder / "document"]
            if subprocess.run(command, capture_output=True).returncode:
                findings.append(f"{link['href']}: gpg does not take the signature")
    if home and not any(link["rel"] == "signature" for link in entry["link"]):
        findings.append(f"{url}: no signature")
    tracking = json.loads(document)["document"]["tracking"]
    if (entry["id"], entry["updated"]) != (tracking["id"], tracking["current_release_date"]):
        findings.append(f"{url}: the feed says {entry['id']} of {entry['updated']}")


def run_client(csaf, arguments, environment):
    done = subprocess.run([csaf, "distribute", *arguments], env=environment, capture_output=True, text=True)
    text = (done.stdout + done.stderr).strip()
    print(f"csaf distribute {' '.join(arguments)}: exit code {done.returncode}\n{text}")
    if done.returncode:
        findings.append(f"csaf distribute {arguments[0]}: exit code {done.returncode}")


def check(site, csaf, folder):
    path = ".well-known/csaf/provider-metadata.json"
    metadata = json.loads((site / path).read_text())
    base = urlsplit(metadata["canonical_url"])
    if base.hostname != "localhost" or not base.port:
        print("build with --base-url https://localhost:PORT")
        return 2
    server, certificate = serve(site, base.port, folder)
    context = ssl.create_default_context(cafile=certificate)

    def get(url):
        return urllib.request.urlopen(url, context=context).read()

    if get(metadata["canonical_url"]) != (site / path).read_bytes():
        findings.append("the metadata is not at its canonical address")
    home = keyring(metadata, get, folder)
    count = 0
    for distribution in metadata["distributions"]:
        for feed in distribution.get("rolie", {}).get("feeds", []):
            for entry in json.loads(get(feed["url"]))["feed"]["entry"]:
                check_document(entry, get, home, folder)
                count += 1
    print(f"{count} documents, {'signed' if home else 'not verified as signed'}")
    environment = dict(os.environ, SSL_CERT_FILE=str(certificate), REQUESTS_CA_BUNDLE=str(certificate))
    if csaf:
        run_client(csaf, ["locate", f"localhost:{base.port}"], environment)
        run_client(csaf, ["probe", str(site / path)], environment)
    else:
        print("no csaf: the client is not run")
    server.shutdown()
    return 1 if findings else 0


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__)
        return 2
    beside = Path(sys.executable).with_name("csaf")
    csaf = arguments[1] if len(arguments) == 2 else (str(beside) if beside.exists() else shutil.which("csaf"))
    with tempfile.TemporaryDirectory() as folder:
        code = check(Path(arguments[0]), csaf, Path(folder))
    for finding in findings:
        print(finding)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
