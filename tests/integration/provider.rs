//! The CSAF provider: what it holds for each audience, and signatures that others can verify.

use crate::support::{casebook, files, repository, run, write};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const SITE: &str = r#"title = "Example Works security"
base_url = "https://security.example.com"
[organization]
name = "Example Works"
contact = "mailto:security@example.com"
namespace = "https://example.com"
category = "vendor"
[editions.public]
tlp = "CLEAR"
[editions.customers]
tlp = "AMBER"
base_url = "https://customers.example.com"
[policy]
profile = "none"
"#;

/// An advisory, with what is put into its head.
fn advisory(id: &str, tlp: &str, head: &str) -> String {
    format!(
        "+++\nid = \"{id}\"\ntitle = \"Update {id}\"\npublish = \"published\"\ntlp = \"{tlp}\"\n\
         published = 2026-03-03T16:00:00Z\nseverity = \"low\"\nmessage = \"Update to 1.2.\"\n{head}+++\n"
    )
}

/// A site of three advisories, whose casebook.toml ends with `csaf`.
fn site(room: &Path, csaf: &str) -> PathBuf {
    let root = room.join("site");
    let update =
        "[[updates]]\nat = 2026-03-05T10:00:00Z\nwhat = \"A second look.\"\ntlp = \"GREEN\"\n";
    write(
        &root,
        &[
            ("casebook.toml", &format!("{SITE}{csaf}")),
            ("content/advisories/ADV-2026-0001.md", &advisory("ADV-2026-0001", "CLEAR", "")),
            ("content/advisories/ADV-2026-0002.md", &advisory("ADV-2026-0002", "CLEAR", update)),
            ("content/advisories/ADV-2026-0003.md", &advisory("ADV-2026-0003", "AMBER", "")),
        ],
    );
    root
}

fn key(name: &str) -> String {
    repository().join("tests/keys").join(name).to_string_lossy().into_owned()
}

/// The files below `.well-known/csaf/` of each edition.
fn built(root: &Path, out: &Path) -> BTreeMap<String, BTreeMap<String, Vec<u8>>> {
    run(root, &["build", "-o", &out.to_string_lossy()]).fine();
    let tree = |edition: &str| files(&out.join(edition).join(".well-known/csaf"));
    ["public", "customers"].map(|edition| (edition.to_owned(), tree(edition))).into()
}

fn text(tree: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("{path} of {:?}", tree.keys()));
    String::from_utf8(bytes.clone()).expect("UTF-8")
}

#[test]
fn each_label_has_its_folder_in_the_editions_that_may_hold_it() {
    let room = tempfile::tempdir().expect("a folder");
    let built = built(&site(room.path(), ""), &room.path().join("out"));
    let public = &built["public"];
    assert!(public.keys().all(|path| !path.contains("amber") && !path.contains("green")));
    // What the widest audience may not know does not show in dates either.
    let changes = "\"2026/adv-2026-0002.json\",\"2026-03-03T16:00:00Z\"\r\n\"2026/adv-2026-0001.json\",\"2026-03-03T16:00:00Z\"\r\n";
    assert_eq!(text(public, "white/changes.csv"), changes);
    let customers = &built["customers"];
    assert_eq!(text(customers, "white/index.txt"), "2026/adv-2026-0001.json\n");
    let changes = "\"2026/adv-2026-0002.json\",\"2026-03-05T10:00:00Z\"\r\n";
    assert_eq!(text(customers, "green/changes.csv"), changes);
    assert_eq!(text(customers, "amber/index.txt"), "2026/adv-2026-0003.json\n");
    for label in ["white", "green", "amber"] {
        let feed = text(customers, &format!("feed-tlp-{label}.json"));
        assert_eq!(feed.matches("\"published\"").count(), 1, "{feed}");
        let page = text(customers, &format!("{label}/2026/index.html"));
        assert!(page.contains(".json.sha512\"") && !page.contains(".json.asc\""), "{page}");
    }
    let metadata = text(public, "provider-metadata.json");
    assert!(metadata.contains("\"role\": \"csaf_provider\"") && !metadata.contains("openpgp"));
    assert!(public.keys().all(|path| !path.ends_with(".asc")));
}

#[cfg(feature = "openpgp")]
#[test]
fn signatures_verify_and_come_again() {
    use pgp::composed::{Deserializable, DetachedSignature, SignedPublicKey};
    let room = tempfile::tempdir().expect("a folder");
    let csaf = format!("[csaf]\nsigning_key = {:?}\n", key("test.asc"));
    let root = site(room.path(), &csaf);
    let first = built(&root, &room.path().join("out"));
    let public = &first["public"];
    let path = "openpgp/17C7728FEF95CC5D72213E9602877F0833035D6E.asc";
    let (key, _) = SignedPublicKey::from_string(&text(public, path)).expect("a public key");
    let mut verified = 0;
    for (path, bytes) in public.iter().filter(|(path, _)| path.contains("/2026/")) {
        let Some(document) = path.strip_suffix(".asc") else { continue };
        let (signature, _) =
            DetachedSignature::from_string(std::str::from_utf8(bytes).expect("UTF-8"))
                .expect("a signature");
        signature.verify(&key.primary_key, &public[document]).expect("it is of this document");
        verified += 1;
    }
    assert_eq!(verified, 2);
    assert!(text(public, "provider-metadata.json").contains("csaf_trusted_provider"));
    assert_eq!(first, built(&root, &room.path().join("again")), "the same bytes");
    let whole = files(&room.path().join("out"));
    let secret = std::fs::read_to_string(repository().join("tests/keys/test.asc")).expect("read");
    let line = secret.lines().nth(3).expect("a line of the key").as_bytes();
    assert!(whole.values().all(|bytes| memchr::memmem::find(bytes, line).is_none()));
    gpg_agrees(room.path());
}

/// Where gpg is installed, it takes the signatures too.
fn gpg_agrees(room: &Path) {
    let tree = room.join("out/public/.well-known/csaf");
    let home = room.join("gnupg");
    std::fs::create_dir(&home).expect("made");
    let gpg = |arguments: &[&Path]| {
        let mut command = std::process::Command::new("gpg");
        command.arg("--homedir").arg(&home).args(["--batch", "--quiet"]).args(arguments).output()
    };
    let key = tree.join("openpgp/17C7728FEF95CC5D72213E9602877F0833035D6E.asc");
    let Ok(imported) = gpg(&[Path::new("--import"), &key]) else { return };
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
    let document = tree.join("white/2026/adv-2026-0001.json");
    let signature = tree.join("white/2026/adv-2026-0001.json.asc");
    let verified = gpg(&[Path::new("--verify"), &signature, &document]).expect("it starts");
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
}

#[cfg(feature = "openpgp")]
#[test]
fn a_key_that_can_t_sign_stops_the_build_and_is_told_with_its_place() {
    for (name, expected) in [
        ("expired.asc", "the signing key expired at 2025-01-31T00:00:00Z"),
        ("protected.asc", "the signing key is protected by a passphrase"),
        ("cert.asc", "the signing key has no part that can sign"),
        ("missing.asc", "the signing key can't be read: it does not exist"),
    ] {
        let room = tempfile::tempdir().expect("a folder");
        let root = site(room.path(), &format!("[csaf]\nsigning_key = {:?}\n", key(name)));
        let ran = run(&root, &["check"]);
        assert_eq!(ran.code, 1, "{}", ran.stderr);
        assert!(ran.stderr.contains(expected), "{name}: {}", ran.stderr);
        assert!(ran.stderr.contains("casebook.toml:16:15"), "{name}: {}", ran.stderr);
    }
    let room = tempfile::tempdir().expect("a folder");
    let root = site(room.path(), &format!("[csaf]\nsigning_key = {:?}\n", key("protected.asc")));
    let mut command = casebook(&root, &["check"]);
    command.env("CASEBOOK_SIGNING_PASSPHRASE", "correct horse");
    assert!(command.output().expect("it starts").status.success());
}

#[test]
fn a_moved_base_url_is_told_before_it_changes_what_is_published() {
    let room = tempfile::tempdir().expect("a folder");
    let root = site(room.path(), "");
    run(&root, &["build"]).fine();
    assert_eq!(run(&root, &["check"]).fine().stderr, "");
    let moved = SITE.replace("https://security.example.com", "https://alerts.example.com");
    write(&root, &[("casebook.toml", &moved)]);
    for command in ["check", "build"] {
        let said = run(&root, &[command]).fine().stderr;
        assert!(
            said.contains("2 published CSAF documents of the edition `public` change"),
            "{said}"
        );
        assert!(said.contains("casebook.toml:2:12"), "{said}");
        assert!(!said.contains("customers"), "{said}");
    }
    assert_eq!(run(&root, &["check"]).fine().stderr, "");
}

#[test]
fn security_txt_says_where_the_documents_are_until_it_expires() {
    let room = tempfile::tempdir().expect("a folder");
    let table = "[security_txt]\nexpires = 2027-06-30\npreferred_languages = [\"en\", \"de\"]\n";
    let root = site(room.path(), table);
    let out = room.path().join("out");
    run(&root, &["build", "-o", &out.to_string_lossy()]).fine();
    let written = std::fs::read_to_string(out.join("public/.well-known/security.txt"));
    assert_eq!(
        written.expect("it is there"),
        "Contact: mailto:security@example.com\nExpires: 2027-07-01T00:00:00Z\n\
         Canonical: https://security.example.com/.well-known/security.txt\n\
         Preferred-Languages: en, de\n\
         CSAF: https://security.example.com/.well-known/csaf/provider-metadata.json\n"
    );
    assert!(!out.join("customers/.well-known/security.txt").exists());
    let late = run(&root, &["check", "--as-of", "2027-06-15"]).fine();
    assert!(late.stderr.contains("security.txt expires within 30 days"), "{}", late.stderr);
    let expired = run(&root, &["check", "--as-of", "2027-07-01"]);
    assert_eq!(expired.code, 1);
    assert!(expired.stderr.contains("security.txt has expired"), "{}", expired.stderr);
}
