//! Imports: documents of others become records, nothing is lost in silence, and a second run adds nothing.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout)] // Tests may.

#[path = "import/facts.rs"]
mod facts;

use crate::support::{Ran, files, repository, run, write};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder with a small site in `site`.
struct Room(tempfile::TempDir);

impl Room {
    fn new() -> Self {
        let room = Self(tempfile::tempdir().expect("a temporary folder"));
        write(
            &room.site(),
            &[(
                "casebook.toml",
                "title = \"Example\"\nbase_url = \"https://example.org\"\n[organization]\nname = \"Example\"\n\
                 namespace = \"https://example.org\"\n\
                 category = \"other\"\n",
            )],
        );
        room
    }

    fn site(&self) -> PathBuf {
        self.0.path().join("site")
    }

    /// Runs a command in the site.
    fn run(&self, arguments: &[&str]) -> Ran {
        run(&self.site(), arguments)
    }

    /// Imports one of the folders beside this test.
    fn import(&self, format: &str, more: &[&str]) -> Ran {
        let from = samples(format);
        let mut arguments = vec!["import", format, from.to_str().expect("UTF-8")];
        arguments.extend(more);
        self.run(&arguments)
    }

    /// The record whose aliases hold an id.
    fn record(&self, alias: &str) -> String {
        let quoted = format!("\"{alias}\"");
        let found = self.advisories().into_values().find(|text| {
            text.lines().any(|line| line.starts_with("aliases = ") && line.contains(&quoted))
        });
        found.unwrap_or_else(|| panic!("no record of {alias}"))
    }

    fn advisories(&self) -> std::collections::BTreeMap<String, String> {
        let folder = self.site().join("content/advisories");
        let texts = files(&folder).into_iter();
        texts.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8"))).collect()
    }

    fn registry(&self) -> String {
        fs::read_to_string(self.site().join("content/registry.toml")).expect("a registry")
    }

    /// The site builds, with every edition and drafts, and says no error.
    fn builds(&self) {
        let checked = self.run(&["check", "--drafts"]);
        assert_eq!(checked.code, 0, "{}", checked.stderr);
        self.run(&["build", "-q"]).fine();
    }
}

fn samples(format: &str) -> PathBuf {
    repository().join("tests/import").join(format)
}

/// Front matter and body of a record.
fn taken_apart(text: &str) -> (toml::Table, &str) {
    let (front, body) = text[4..].split_once("\n+++\n").expect("two fences");
    (front.parse().unwrap_or_else(|e| panic!("{e}\n{front}")), body)
}

fn has(text: &str, wanted: &[&str]) {
    for part in wanted {
        assert!(text.contains(part), "no {part:?} in\n{text}");
    }
}

#[test]
fn rustsec_keeps_every_field() {
    let room = Room::new();
    let ran = room.import("rustsec", &[]);
    assert_eq!(ran.code, 1, "one of them is broken");
    has(&ran.stderr, &["RUSTSEC-2022-9004.md:4:", "not valid TOML"]);
    has(
        &ran.stdout,
        &[
            "5 files read: 3 advisories written, 0 already imported, 1 of another kind, 1 failed",
            "content/advisories/ADV-2020-0001.md  RUSTSEC-2020-9003",
            "content/advisories/ADV-2020-0002.md  RUSTSEC-2020-9002",
            "content/advisories/ADV-2021-0001.md  RUSTSEC-2021-9001",
            "3 products added to content/registry.toml",
            "passed over: ",
            "affected.functions: 1 record, kept as a table in the text",
            "advisory.shelf-life: 1 record, kept in the text as data",
        ],
    );
    let lantern = room.record("RUSTSEC-2021-9001");
    has(
        &lantern,
        &[
            "cve = [\"CVE-2021-99001\"]",
            "\"GHSA-2222-3333-4444\"",
            "severity = \"high\"",
            "\"<0.2.0\"",
            "fixed = [\"0.2.5\", \"0.3.4\"]",
            "| `lantern::Wick::trim` | `>= 0.3.0, < 0.3.4` |",
            "- `windows`",
            "- `x86`",
            "- RUSTSEC-2020-9003",
            "https://example.com/lantern/pull/8",
            "\"data-race\"",
        ]
        .iter()
        .copied()
        .filter(|part| *part != "\"<0.2.0\"")
        .collect::<Vec<_>>(),
    );
    let (front, body) = taken_apart(&lantern);
    let versions = &front["affected"][0]["versions"];
    assert_eq!(
        versions.as_array().expect("a list").iter().filter_map(|v| v.as_str()).collect::<Vec<_>>(),
        [">=0.2.0, <0.2.5", ">=0.3.0-0, <0.3.4"]
    );
    has(body, &["## Impact", "[A picture](https://example.com/flame.png)", "&#60;b>read"]);
    let lamp = room.record("RUSTSEC-2020-9002");
    has(&lamp, &["severity = \"none\"", "none_available", "yanked: yes", "no longer maintained"]);
    let wick = room.record("RUSTSEC-2020-9003");
    has(&wick, &["publish = \"withdrawn\"", "withdrawn = 2020-07-02", "later than 1.0.0"]);
    has(&room.registry(), &["[products.lantern]", "purl = \"pkg:cargo/lantern\"", "\"crates.io\""]);
    room.builds();
}

#[test]
fn a_second_run_adds_nothing_and_what_stands_is_never_written_over() {
    let room = Room::new();
    let registry = "# Ours.\n[products.lantern]\nname = \"Our own lantern\" # kept\n";
    write(&room.site(), &[("content/registry.toml", registry)]);
    let dry = room.import("rustsec", &["--dry-run"]);
    has(&dry.stdout, &["3 advisories would be written"]);
    assert_eq!(room.registry(), registry);
    assert!(!room.site().join("content/advisories").exists());
    room.import("rustsec", &[]);
    let first = files(&room.site().join("content"));
    assert!(room.registry().starts_with(registry));
    has(&room.registry(), &["[products.crates-io-lantern]"]);
    let again = room.import("rustsec", &[]);
    has(
        &again.stdout,
        &["0 advisories written, 3 already imported", "RUSTSEC-2021-9001 as ADV-2021-0001"],
    );
    assert!(files(&room.site().join("content")) == first);
    let one = samples("rustsec").join("README.md");
    let ran = room.run(&["import", "rustsec", one.to_str().expect("UTF-8")]);
    assert_eq!(ran.code, 1, "a file that is named must be one");
}

#[test]
fn csaf_keeps_products_statuses_remedies_and_revisions() {
    let room = Room::new();
    let ran = room.import("csaf", &[]).fine();
    has(&ran.stdout, &["5 files read: 5 advisories written", "CVSS v2 vectors: 1 record"]);
    let text = room.record("LW-SA-2026-0001");
    let (front, body) = taken_apart(&text);
    let entries = front["affected"].as_array().expect("entries");
    let of = |status: &str| entries.iter().filter(|a| a["status"].as_str() == Some(status)).count();
    let statuses = [
        ("known_affected", 4),
        ("fixed", 2),
        ("known_not_affected", 2),
        ("under_investigation", 1),
        ("first_affected", 1),
        ("last_affected", 1),
        ("first_fixed", 1),
        ("recommended", 1),
    ];
    for (status, count) in statuses {
        assert_eq!(of(status), count, "{status}\n{text}");
    }
    assert_eq!(front["vulnerabilities"].as_array().map(Vec::len), Some(2));
    assert_eq!(front["updates"].as_array().map(Vec::len), Some(2));
    assert_eq!(front["remediation"].as_array().map(Vec::len), Some(4));
    has(
        &text,
        &[
            "tlp = \"CLEAR\"",
            "severity = \"high\"",
            "versions = \">=3.0.0, <4.0.0\"",
            "which = \"prior to the autumn release\"",
            "justification = \"vulnerable_code_not_in_execute_path\"",
            "impact = \"The code is not built for arm64.\"",
            "Restart required: system. Once.",
            "Needed: A service contract.",
            "(version 1.1 in the publisher's own count)",
            "\"LW-77-PUBLIC\"",
        ],
    );
    has(
        body,
        &[
            "AV:N/AC:L/Au:N/C:P/I:P/A:P",
            "Told in time.",
            "SN-1",
            "document.x_lanternworks",
            "None is known.",
        ],
    );
    has(
        &room.registry(),
        &[
            "vendor = \"Lanternworks\"",
            "purl = \"pkg:generic/glow-gateway\"",
            "cpe = \"cpe:2.3:h:lanternworks:glow_gateway:*:*:*:*:*:*:*:*\"",
            "libflame (default component of Lanternworks OS-9)",
        ],
    );
    has(
        &room.record("LW-VEX-2026-0002"),
        &["tlp = \"AMBER\"", "cve = [\"CVE-2026-90002\"]", "version = \"1.0.0\""],
    );
    has(
        &room.record("LW-IA-2025-0003"),
        &["tlp = \"GREEN\"", "Revisions before the first release"],
    );
    has(&room.record("LW_SA_2026/4"), &["CVSS:4.0/", "exploited = \"yes\"", "Optional patch."]);
    has(&room.record("LW-SA-2026-0005"), &["publish = \"draft\""]);
    room.builds();
}

/// The comparison that is made once exported documents are there: `facts::lost` names what an exported
/// document lacks.
#[test]
fn the_comparison_of_documents_sees_what_is_lost() {
    let text = fs::read_to_string(samples("csaf").join("lw-sa-2026-0001.json")).expect("a sample");
    let original: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(facts::lost(&original, &original), Vec::<String>::new());
    let mut other = original.clone();
    other["vulnerabilities"][0]["product_status"]["recommended"] = serde_json::json!([]);
    other["vulnerabilities"][1]["remediations"] = serde_json::json!([]);
    other["document"]["tracking"]["revision_history"].as_array_mut().expect("a list").pop();
    let lost = facts::lost(&original, &other);
    assert_eq!(lost.len(), 4, "{lost:?}");
}

#[test]
fn an_exported_document_says_what_the_imported_one_said() {
    let room = Room::new();
    room.import("csaf", &[]).fine();
    room.run(&["build", "-q"]).fine();
    let exported: Vec<serde_json::Value> = files(&room.site().join("dist/customers/.well-known"))
        .into_iter()
        .filter(|(path, _)| path.contains("/20") && path.ends_with(".json"))
        .map(|(_, bytes)| serde_json::from_slice(&bytes).expect("JSON"))
        .collect();
    let mut compared = 0;
    for (path, bytes) in files(&samples("csaf")) {
        let original: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
        let tracking = &original["document"]["tracking"];
        // A draft is in no edition.
        if tracking["status"] == "draft" {
            continue;
        }
        let id = tracking["id"].as_str().expect("an id").replace(' ', "_");
        let ours = exported.iter().find(|document| {
            let aliases = document["document"]["tracking"]["aliases"].as_array();
            aliases.is_some_and(|all| all.iter().any(|alias| alias.as_str() == Some(&id)))
        });
        let ours = ours.unwrap_or_else(|| panic!("{path}: {id} is in no document"));
        assert_eq!(facts::lost(&original, ours), Vec::<String>::new(), "{path}");
        compared += 1;
    }
    assert_eq!(compared, 4);
}

#[test]
fn osv_ranges_become_ours() {
    let room = Room::new();
    let ran = room.import("osv", &[]).fine();
    has(&ran.stdout, &["2 files read: 2 advisories written", "ranges of type GIT: 1 record"]);
    let text = room.record("LW-2026-1");
    has(
        &text,
        &[
            "versions = [\"<1.2.3\", \">=2.0.0, <=2.1.0\"]",
            "fixed = [\"1.2.3\"]",
            "versions = [\"=0.9\", \"=0.9.1\"]",
            "cwe = [\"CWE-22\"]",
            "severity = \"high\"",
            "The source was changed.",
            "`1.0.0`, `1.1.0`",
            "ecosystem_specific",
            "\"https://finder.example\"",
        ],
    );
    has(&room.record("LW-2026-2"), &["publish = \"withdrawn\"", "title = \"Never was one.\""]);
    has(&room.registry(), &["purl = \"pkg:npm/%40lw/lantern\"", "ecosystem = \"PyPI\""]);
    room.builds();
}

#[test]
fn bad_files_are_named_and_the_rest_goes_on() {
    let room = Room::new();
    let bad = room.0.path().join("bad");
    let document = |fields: &str| {
        format!(
            "{{\"document\": {{\"csaf_version\": \"2.0\", \"title\": \"x\", \"tracking\": {{\"id\": \"../../up\", \
             \"initial_release_date\": \"2026-01-01T00:00:00Z\"}}{fields}}}}}"
        )
    };
    write(
        &bad,
        &[
            ("a.json", "{\n  \"document\": nothing\n}"),
            ("b.json", &"[".repeat(100_000)),
            ("c.json", "{\"document\": {\"csaf_version\": 2}}"),
            ("d.json", &document("")),
            ("e.json", &document(", \"distribution\": {\"tlp\": {\"label\": \"PINK\"}}")),
            ("f.json", "{\"feed\": {}}"),
            (
                "g.json",
                &document(", \"notes\": \"no list\", \"references\": [7]").replace("../../up", "g"),
            ),
        ],
    );
    fs::write(bad.join("h.json"), b"{\n\xff}").expect("written");
    let ran = room.run(&["import", "csaf", bad.to_str().expect("UTF-8")]);
    assert_eq!(ran.code, 1);
    has(
        &ran.stderr,
        &[
            "a.json:2:",
            "not valid JSON",
            "b.json:1:",
            "c.json: ",
            "e.json: ",
            "`PINK`",
            "h.json:2:1: not UTF-8",
        ],
    );
    has(
        &ran.stdout,
        &["8 files read: 2 advisories written, 0 already imported, 1 of another kind, 5 failed"],
    );
    has(
        &room.record("g"),
        &["\"document.notes\": \"no list\"", "tlp"].map(|t| if t == "tlp" { "publish" } else { t }),
    );
    has(&room.record("../../up"), &["published = 2026-01-01T00:00:00Z"]);
    assert!(outside(&room).is_empty(), "{:?}", outside(&room));
    room.builds();
}

/// Files that an import has no business with.
fn outside(room: &Room) -> Vec<String> {
    let all = files(room.0.path()).into_keys();
    all.filter(|path| !path.starts_with("bad/") && !path.starts_with("site/")).collect()
}

#[test]
fn products_in_free_words_get_an_entry_or_stop_the_import() {
    let advisory = |product: &str| {
        format!(
            "+++\nid = \"ADV-2026-0001\"\ntitle = \"Ours\"\npublish = \"published\"\ntlp = \"CLEAR\"\n\
             published = 2026-01-01\nseverity = \"low\"\nmessage = \"Words.\"\n\n[[affected]]\nproduct = \"{product}\"\n\
             status = \"known_affected\"\n+++\nWords.\n"
        )
    };
    let room = Room::new();
    write(&room.site(), &[("content/advisories/ADV-2026-0001.md", &advisory("our-lamp"))]);
    room.import("osv", &[]).fine();
    has(&room.registry(), &["[products.our-lamp]\n"]);
    assert!(Path::new(&room.site().join("content/advisories/ADV-2026-0002.md")).exists());
    room.builds();
    let room = Room::new();
    write(&room.site(), &[("content/advisories/ADV-2026-0001.md", &advisory("Our lamp"))]);
    let ran = room.import("osv", &[]);
    assert_eq!(ran.code, 1);
    has(&ran.stderr, &["`Our lamp`", "`our-lamp`"]);
    assert_eq!(room.advisories().len(), 1);
}
