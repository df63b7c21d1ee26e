//! `casebook import event`: a reporter's file becomes a record that every build can read.

use super::{Room, read};
use crate::support::{run, write};
use std::path::PathBuf;

/// A site whose last event has the number 41, with an office in Berlin.
fn site() -> (Room, PathBuf) {
    let room = Room::new();
    let site = room.at("site");
    write(
        &site,
        &[
            (
                "casebook.toml",
                "title = \"Reports\"\nbase_url = \"https://example.org\"\n[calendar]\n\
                 time_zone = \"Europe/Berlin\"\nholidays = [2026-11-24]\n",
            ),
            (
                "content/events/SE-2026-0041.md",
                "+++\nid = \"SE-2026-0041\"\ntitle = \"An open report\"\ncategory = \"outage\"\n\
                 received = 2026-03-02T08:40:00Z\nproblem = \"Nothing *works*.\"\n+++\nBody\n",
            ),
        ],
    );
    (room, site)
}

const AT: &str = "2026-11-23T16:00:00Z";

#[test]
fn a_reporters_file_becomes_an_event_with_the_next_number() {
    let (room, site) = site();
    let report = "# a comment\ncasebook-report = 1\ntitle = \"Links \\\"open\\\"\\nagain\\u007F\"\n\
        category = \"vulnerability\"\nproblem = \"Line <b>one</b>\\n# two *x* [[INC-1999-0001]]\\n\\n+++\\n1. {tlp=RED}\"\n\
        cve = [\"CVE-2024-3094\"]\ncvss = \"CVSS:3.1/AC:L/AV:N/PR:L/UI:N/S:U/C:H/I:N/A:N\"\n\
        remediation = [\"Off\", \"`On`\"]\ncustomer_message = \"Wait\"\nproduct = \"Downloads\\n+++\"\n\
        colour = \"blue\"\n[reporter]\nkind = \"researcher\"\nname = \"A \\\"laboratory\\\"\"\ncontact = \"lab@example.com\"\n";
    write(&room.path(), &[("report.toml", report)]);
    let file = room.at("report.toml");
    let import = || run(&site, &["import", "event", file.to_str().expect("a path"), "--as-of", AT]);
    let ran = import().fine();
    assert!(
        ran.stdout
            .starts_with("content/events/SE-2026-0042.md\nConfirmation number: SE-2026-0042\n"),
        "{}",
        ran.stdout
    );
    // The day after is a holiday in this calendar; 17:00 is the time in Berlin.
    assert!(
        ran.stdout.contains("Acknowledge by Wed 2026-11-25 17:00 CET (1 business day)"),
        "{}",
        ran.stdout
    );
    assert!(ran.stderr.contains("unknown field `colour`"), "{}", ran.stderr);
    let record = read(site.join("content/events/SE-2026-0042.md"));
    for part in [
        "title = \"Links \\\"open\\\" again\"",
        "received = 2026-11-23T16:00:00Z",
        "status = \"received\"",
        "cvss = [\"CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N\"]",
        "reporter = { kind = \"researcher\", name = \"A \\\"laboratory\\\"\", contact = \"lab@example.com\" }",
        "## Product or service, in the reporter's words: Downloads +++",
    ] {
        assert!(record.contains(part), "{part} in\n{record}");
    }
    // Every edition is built of it, and the words read as they were written.
    let drafts = ["build", "--quiet", "--drafts", "--edition", "internal", "-o"];
    let out = room.at("out");
    let mut build = drafts.to_vec();
    build.extend([out.to_str().expect("a path"), "--as-of", AT]);
    run(&site, &build).fine();
    let page = read(out.join("internal/events/SE-2026-0042/index.html"));
    assert!(page.contains("Line &lt;b&gt;one&lt;/b&gt;"), "{page}");
    assert!(page.contains("# two *x* [[INC-1999-0001]]"), "{page}");
    // The same file again is refused, and nothing is written over.
    let again = import();
    assert_eq!(again.code, 1, "{}", again.stderr);
    assert!(again.stderr.contains("SE-2026-0042.md already"), "{}", again.stderr);
    assert!(!site.join("content/events/SE-2026-0043.md").exists());
}

#[test]
fn a_mail_is_read_and_an_open_report_of_the_same_words_is_named() {
    let (room, site) = site();
    let mail = "> Dear all,\r\n> casebook-report 1\r\n>\r\n> == The problem in one line ==\r\n> Nothing works\r\n\
        > == What kind of event is it? ==\r\n> outage\r\n> == 1. What is the problem? ==\r\n> Nothing works.\r\n";
    write(&room.path(), &[("mail.txt", mail)]);
    let file = room.at("mail.txt");
    let ran =
        run(&site, &["import", "event", file.to_str().expect("a path"), "--as-of", AT]).fine();
    assert!(
        ran.stderr.contains("SE-2026-0041 is open and tells of the same problem"),
        "{}",
        ran.stderr
    );
    assert!(ran.stdout.contains("the reporter left no way to be reached"), "{}", ran.stdout);
    let record = read(site.join("content/events/SE-2026-0042.md"));
    assert!(record.contains("problem = \"Nothing works.\""), "{record}");
}

#[test]
fn what_is_no_report_writes_nothing() {
    let (room, site) = site();
    write(
        &room.path(),
        &[
            (
                "wrong.toml",
                "casebook-report = 1\ntitle = \"a\"\ncategory = \"big\"\nproblem = \"b\"\ncve = \"CVE-1\"\n",
            ),
            (
                "newer.toml",
                "casebook-report = 2\ntitle = \"a\"\ncategory = \"outage\"\nproblem = \"b\"\n",
            ),
            ("other.txt", "Hello\n"),
            ("large.txt", &"casebook-report 1\n".repeat(20_000)),
        ],
    );
    for (file, code, words) in [
        ("wrong.toml", 1, "not a valid `cve`"),
        ("newer.toml", 1, "version 2"),
        ("other.txt", 1, "no report of the site's form"),
        ("large.txt", 2, "larger than 256 KiB"),
        ("absent.txt", 2, "absent.txt"),
    ] {
        let path = room.at(file);
        let ran = run(&site, &["import", "event", path.to_str().expect("a path"), "--as-of", AT]);
        assert_eq!(ran.code, code, "{file}: {}", ran.stderr);
        assert!(ran.stderr.contains(words), "{file}: {}", ran.stderr);
    }
    assert_eq!(std::fs::read_dir(site.join("content/events")).expect("a folder").count(), 1);
}
