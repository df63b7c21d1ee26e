//! The commands as people use them: arguments, exit codes, what is printed and what is written.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout)] // Tests may.

#[path = "commands/arguments.rs"]
mod arguments;
#[path = "commands/content.rs"]
mod content;
#[path = "commands/files.rs"]
mod files;
#[path = "commands/import_event.rs"]
mod import_event;
#[path = "commands/output.rs"]
mod output;
#[cfg(unix)]
#[path = "commands/pdf.rs"]
mod pdf;
#[path = "commands/reports.rs"]
mod reports;
#[path = "commands/review.rs"]
mod review;
#[path = "commands/show.rs"]
mod show;
#[path = "commands/trouble.rs"]
mod trouble;

use crate::support::{Ran, casebook, run, tree, write};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The kinds of `new` and `list` with the folder of each.
const KINDS: [(&str, &str); 7] = [
    ("incident", "incidents"),
    ("advisory", "advisories"),
    ("event", "events"),
    ("improvement", "improvements"),
    ("review", "reviews"),
    ("procedure", "procedures"),
    ("page", "pages"),
];

/// A folder that is deleted at the end, by its real path.
struct Room(tempfile::TempDir);

impl Room {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    fn path(&self) -> PathBuf {
        self.0.path().canonicalize().expect("the folder is there")
    }

    fn at(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    /// With a small site in `site`.
    fn with_site() -> (Self, PathBuf) {
        let room = Self::new();
        let site = room.at("site");
        write(&site, &SITE);
        (room, site)
    }

    /// With the site that `init` makes in `site`.
    fn with_init() -> (Self, PathBuf) {
        let room = Self::new();
        run(&room.path(), &["init", "site"]).fine();
        let site = room.at("site");
        (room, site)
    }
}

/// A site of three records.
const SITE: [(&str, &str); 4] = [
    ("casebook.toml", "title = \"Example\"\nbase_url = \"https://example.org\"\n"),
    (
        "content/incidents/INC-2026-0001.md",
        "+++\nid = \"INC-2026-0001\"\ntitle = \"The first\"\ncategory = \"outage\"\nseverity = \"low\"\n\
         owner = \"security\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\n## Summary\nWords.\n",
    ),
    (
        "content/incidents/INC-2026-0002.md",
        "+++\nid = \"INC-2026-0002\"\ntitle = \"The second\"\ncategory = \"outage\"\nseverity = \"high\"\n\
         owner = \"security\"\npublish = \"draft\"\ntlp = \"CLEAR\"\n+++\n## Summary\nWords.\n",
    ),
    (
        "content/pages/about.md",
        "+++\ntitle = \"About\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\nWords.\n",
    ),
];

fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Fails unless the run ended with the code and said each of the texts on standard error.
#[track_caller]
fn refused(ran: &Ran, code: i32, said: &[&str]) {
    assert_eq!(ran.code, code, "stdout:\n{}\nstderr:\n{}", ran.stdout, ran.stderr);
    for text in said {
        assert!(ran.stderr.contains(text), "{text:?} is not in\n{}", ran.stderr);
    }
}

#[test]
fn a_new_site_builds_and_checks_without_a_word_of_complaint() {
    let (_room, site) = Room::with_init();
    let built = run(&site, &["build"]).fine();
    assert_eq!(built.stderr, "");
    assert!(built.stdout.starts_with("3 editions, "), "{}", built.stdout);
    for edition in ["public", "customers", "internal"] {
        let home = read(site.join("dist").join(edition).join("index.html"));
        assert!(home.contains("Example Works security"), "{edition}");
    }
    assert!(read(site.join("dist/public/incidents/INC-2026-0001/index.html")).contains("<h1"));
    let checked = run(&site, &["check"]).fine();
    assert_eq!(checked.stderr, "");
    assert!(checked.stdout.ends_with(" pages: no errors\n"), "{}", checked.stdout);
    assert!(read(site.join(".gitignore")).contains("dist"));
    assert!(!site.join("gitignore.txt").exists());
}

#[test]
fn init_writes_into_new_and_empty_folders_alone() {
    let room = Room::new();
    write(&room.path(), &[("full/thesis.txt", "mine"), ("repository/.git/HEAD", "ref")]);
    fs::create_dir(room.at("empty")).expect("made");
    let ran = run(&room.path(), &["init", "full"]);
    refused(&ran, 2, &["full is not empty (it holds thesis.txt)"]);
    assert_eq!(fs::read_dir(room.at("full")).expect("read").count(), 1);
    refused(&run(&room.path(), &["init", "full/thesis.txt"]), 2, &["thesis.txt"]);
    assert_eq!(read(room.at("full/thesis.txt")), "mine");
    for folder in ["empty", "repository", "new/and/deep"] {
        run(&room.path(), &["init", folder]).fine();
        assert!(room.at(folder).join("casebook.toml").is_file(), "{folder}");
        run(&room.at(folder), &["check"]).fine();
    }
    refused(&run(&room.path(), &["init", "empty"]), 2, &["not empty"]);
}

#[test]
fn a_new_record_of_each_kind_passes_the_check() {
    let (_room, site) = Room::with_init();
    let wanted = [
        "content/incidents/INC-2026-0002.md",
        "content/advisories/ADV-2026-0002.md",
        "content/events/SE-2026-0002.md",
        // Two improvements stand inside the incident.
        "content/improvements/IMP-2026-0003.md",
        "content/reviews/REV-2026-11-21.md",
        "content/procedures/SOP-IR-02.md",
        "content/pages/a-new-title.md",
    ];
    for ((kind, _), path) in KINDS.iter().zip(wanted) {
        let made = run(&site, &["new", kind, "A new \"title\" \\ here & there"]).fine();
        if *kind != "page" {
            assert_eq!(made.stdout, format!("{path}\n"));
        }
        let text = read(site.join(made.stdout.trim()));
        assert!(!text.contains("{{"), "{kind}: {text}");
        let checked = run(&site, &["check"]).fine();
        assert_eq!(checked.stderr, "", "{kind}");
        let with_drafts = run(&site, &["check", "--drafts"]).fine();
        assert_eq!(with_drafts.stderr, "", "{kind}");
    }
    // A draft is in no edition, and its title is as it was typed.
    run(&site, &["build"]).fine();
    assert!(!site.join("dist/internal/incidents/INC-2026-0002").exists());
    let listed: Value =
        serde_json::from_str(&run(&site, &["list", "incident", "--json"]).fine().stdout)
            .expect("JSON");
    let new = listed.as_array().expect("a list").iter().find(|r| r["id"] == "INC-2026-0002");
    assert_eq!(new.expect("it is listed")["title"], "A new \"title\" \\ here & there");
}

#[test]
fn a_new_record_takes_the_next_free_id() {
    let (_room, site) = Room::with_init();
    let new = |kind: &str| run(&site, &["new", kind, "About"]).fine().stdout;
    assert_eq!(new("incident"), "content/incidents/INC-2026-0002.md\n");
    assert_eq!(new("incident"), "content/incidents/INC-2026-0003.md\n");
    assert_eq!(new("review"), "content/reviews/REV-2026-11-21.md\n");
    assert_eq!(new("review"), "content/reviews/REV-2026-11-21-b.md\n");
    assert_eq!(new("review"), "content/reviews/REV-2026-11-21-c.md\n");
    assert_eq!(new("procedure"), "content/procedures/SOP-IR-02.md\n");
    assert_eq!(new("procedure"), "content/procedures/SOP-IR-03.md\n");
    assert_eq!(new("page"), "content/pages/about-2.md\n");
    // A number that was skipped is not given out again.
    let first = "content/incidents/INC-2026-0003.md";
    let text = read(site.join(first)).replace("INC-2026-0003", "INC-2026-0041");
    write(&site, &[("content/incidents/INC-2026-0041.md", &text)]);
    assert_eq!(new("incident"), "content/incidents/INC-2026-0042.md\n");
    run(&site, &["check"]).fine();
    // Another year begins anew.
    let mut command = casebook(&site, &["new", "incident", "A year later"]);
    let ran = Ran::of(command.env("SOURCE_DATE_EPOCH", "1830297600").output().expect("it starts"));
    assert_eq!(ran.fine().stdout, "content/incidents/INC-2028-0001.md\n");
}

#[test]
fn nothing_new_is_written_beside_errors() {
    let (_room, site) = Room::with_site();
    write(&site, &[("content/incidents/copy.md", "+++\nid = \"INC-2026-0003\n+++\n")]);
    let before = tree(&site);
    let ran = run(&site, &["new", "incident", "Another"]);
    refused(&ran, 1, &["content/incidents/copy.md", "nothing was written"]);
    refused(&run(&site, &["new", "incident", "  "]), 2, &["the title is empty"]);
    assert_eq!(tree(&site), before);
}

/// The files that `new` writes explain each field in a comment that becomes the field when its
/// `# ` is taken away: so each of them must be known, and its example of the right form.
#[test]
fn every_field_that_a_new_record_explains_is_known() {
    for (kind, folder) in KINDS {
        let (_room, site) = Room::with_site();
        let path = run(&site, &["new", kind, "A title"]).fine().stdout;
        assert!(path.starts_with(&format!("content/{folder}/")), "{path}");
        let path = site.join(path.trim());
        let text = read(&path);
        let (_, rest) = text.split_once("+++\n").expect("it begins with +++");
        let (fields, body) = rest.split_once("\n+++\n").expect("the front matter ends");
        let lines = fields.lines().filter(|l| !l.starts_with("## "));
        let open: Vec<&str> = lines.map(|l| l.strip_prefix("# ").unwrap_or(l)).collect();
        assert!(open.len() > 5, "{kind}");
        fs::write(&path, format!("+++\n{}\n+++\n{body}", open.join("\n"))).expect("written");
        let ran = run(&site, &["check", "--drafts", "--format", "json"]);
        let found: Value = serde_json::from_str(&ran.stdout).expect("JSON");
        // The examples name records, evidence and findings that this site does not have.
        let examples = ["unresolved-reference", "embargo-without-state", "names-a-withheld-record"];
        let wrong: Vec<&Value> = found
            .as_array()
            .expect("a list")
            .iter()
            .filter(|d| !examples.contains(&d["code"].as_str().unwrap_or_default()))
            .collect();
        assert!(wrong.is_empty(), "{kind}: {wrong:#?}");
    }
}

#[test]
fn records_are_listed_as_a_table_and_as_json() {
    let (_room, site) = Room::with_site();
    let table = run(&site, &["list", "incident"]).fine();
    // Of records without a time no more is known than the year of the id.
    assert_eq!(
        table.stdout,
        "INC-2026-0002  2026  CLEAR  High  Draft  The second\n\
         INC-2026-0001  2026  CLEAR  Low   Open   The first\n"
    );
    assert_eq!(table.stderr, "");
    let json = run(&site, &["list", "incident", "--json"]).fine();
    let rows: Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert_eq!(rows[0]["id"], "INC-2026-0002");
    assert_eq!(rows[0]["publish"], "draft");
    assert_eq!(rows[1]["severity"], "low");
    assert_eq!(rows[1]["state"], "open");
    assert_eq!(rows.as_array().map(Vec::len), Some(2));
    for (kind, _) in KINDS {
        let none = run(&site, &["list", kind, "--json"]).fine();
        assert!(serde_json::from_str::<Value>(&none.stdout).is_ok_and(|v| v.is_array()), "{kind}");
    }
    assert_eq!(run(&site, &["list", "review"]).fine().stdout, "");
}

#[test]
fn a_list_beside_errors_says_so() {
    let (_room, site) = Room::with_site();
    write(&site, &[("content/incidents/INC-2026-0003.md", "no front matter\n")]);
    let ran = run(&site, &["list", "incident"]);
    refused(&ran, 1, &["content/incidents/INC-2026-0003.md"]);
    assert!(ran.stdout.contains("INC-2026-0001"), "what can be read is listed: {}", ran.stdout);
}

#[test]
fn completions_and_the_manual_name_every_command() {
    let room = Room::new();
    let commands = ["init", "new", "build", "check", "list"];
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(&room.path(), &["completions", shell]).fine().stdout;
        for word in commands.into_iter().chain(["edition", "base-url"]) {
            assert!(script.contains(word), "{shell} does not know {word}");
        }
    }
    let page = run(&room.path(), &["man"]).fine().stdout;
    assert!(page.contains(".TH casebook"), "{page}");
    for word in commands {
        assert!(page.contains(&format!("casebook\\-{word}")), "the manual does not name {word}");
    }
    refused(&run(&room.path(), &["completions", "tcsh"]), 2, &["tcsh"]);
}

#[test]
fn exit_codes_tell_content_from_usage() {
    let (room, site) = Room::with_site();
    for fine in [&["check"][..], &["build"], &["list", "page"], &["--help"], &["--version"]] {
        run(&site, fine).fine();
    }
    for wrong in [
        &[][..],
        &["bild"],
        &["build", "--no-such-option"],
        &["build", "--as-of", "yesterday"],
        &["build", "--jobs", "0"],
        &["build", "-q", "-v"],
        &["build", "--base-url", "example.org"],
        &["check", "--format", "xml"],
        &["new", "incident"],
        &["new", "incidents", "A title"],
        &["list", "findings"],
    ] {
        let ran = run(&site, wrong);
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "{wrong:?}\n{}", ran.stderr);
        assert!(!ran.stderr.is_empty(), "{wrong:?}");
    }
    for nowhere in [&["build"][..], &["check"], &["list", "page"], &["new", "page", "A"]] {
        refused(&run(&room.path(), nowhere), 2, &["no casebook.toml", "casebook init"]);
    }
    let mut command = casebook(&site, &["check"]);
    let ran = Ran::of(command.env("SOURCE_DATE_EPOCH", "soon").output().expect("it starts"));
    refused(&ran, 2, &["SOURCE_DATE_EPOCH=soon"]);
    write(&site, &[("content/pages/about.md", "no front matter\n")]);
    for wrong in [&["check"][..], &["build"], &["list", "page"], &["new", "page", "A"]] {
        refused(&run(&site, wrong), 1, &["content/pages/about.md"]);
    }
    refused(&run(&site, &["check", "--format", "json"]), 1, &[]);
}

#[test]
fn a_clock_without_an_offset_is_refused() {
    let (_room, site) = Room::with_site();
    for wrong in ["2026-03-02T08:40:00", "2026-03-02 08:40", "2026-02-30", "08:40:00Z"] {
        let ran = run(&site, &["check", "--as-of", wrong]);
        refused(&ran, 2, &[&format!("--as-of {wrong}: write a time with its offset")]);
    }
    for good in ["2026-03-02", "2026-03-02T08:40:00Z", "2026-03-02T08:40:00+01:00"] {
        run(&site, &["check", "--as-of", good]).fine();
    }
}
