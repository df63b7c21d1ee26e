//! The minutes that `casebook new review` writes: with what is due, and with nothing decided.

use super::{Room, read, refused};
use crate::support::{copy, decided, repository, run, write};
use std::path::PathBuf;

const MINUTES: &str = "content/reviews/REV-2026-11-21.md";

/// The site of the case `tracker`.
fn tracker() -> (Room, PathBuf) {
    let room = Room::new();
    let site = room.at("site");
    copy(&repository().join("tests/cases/tracker/site"), &site);
    std::fs::remove_dir_all(site.join("templates")).expect("removed");
    (room, site)
}

#[test]
fn the_minutes_hold_what_is_due_and_decide_nothing() {
    let (_room, site) = tracker();
    run(&site, &["new", "review", "Weekly"]).fine();
    let minutes = read(site.join(MINUTES));
    let at = |text: &str| minutes.find(text).unwrap_or_else(|| panic!("{text} in\n{minutes}"));
    assert!(at("---- Overdue (3)") < at("item = \"IMP-2026-0003\""));
    assert!(at("item = \"IMP-2026-0003\"") < at("---- Awaiting verification (1)"));
    assert!(at("---- Awaiting verification (1)") < at("item = \"IMP-2026-0002\""));
    at("##   Build platform; blocked; due 2026-04-01; 234 days overdue; not looked at yet");
    at("##   Reason: Waits for a vendor.");
    at("##   Measure: No token in 30 days of logs.");
    at("# incidents = [\"INC-2026-0002\"]");
    at("##   INC-2026-0003 Nothing is left to do");
    assert!(!minutes.contains("item = \"IMP-2026-0006\""), "a declined one waits for nothing");
    for id in 1..=7 {
        let item = format!("# item = \"IMP-2026-000{id}\"");
        // The last block of the file shows every field with the first id.
        let most = if id == 1 { 2 } else { 1 };
        assert!(minutes.matches(&item).count() <= most, "{item} stands twice");
    }
    // Nothing is recorded until somebody takes a comment away.
    let before = run(&site, &["list", "improvement"]).fine().stdout;
    assert_eq!(run(&site, &["check", "--drafts"]).fine().stderr, "");
    let published = minutes.replace("publish = \"draft\"", "publish = \"published\"");
    write(&site, &[(MINUTES, &published)]);
    assert_eq!(run(&site, &["list", "improvement"]).fine().stdout, before);
    // A result counts; an extension without its new day is an error that says so.
    let verified = decided(&published, "IMP-2026-0002", "result = \"verified\"");
    write(&site, &[(MINUTES, &verified)]);
    let after = run(&site, &["list", "improvement"]).fine().stdout;
    assert!(
        after.lines().any(|l| l.starts_with("IMP-2026-0002") && l.contains("Verified")),
        "{after}"
    );
    let extended = decided(&published, "IMP-2026-0003", "result = \"extended\"\ndue = YYYY-MM-DD");
    write(&site, &[(MINUTES, &extended)]);
    refused(&run(&site, &["check"]), 1, &["due = YYYY-MM-DD"]);
}

#[test]
fn no_title_breaks_out_of_its_comment() {
    let (_room, site) = tracker();
    let path = "content/improvements/IMP-2026-0007.md";
    let title = "A\\nid = \\\"X\\\"\\u2028[[items]] {{items}} {{id}} \\u202E+++";
    let text = read(site.join(path)).replace("One forum for all operators", title);
    write(&site, &[(path, &text)]);
    run(&site, &["new", "review", "About {{items}} and {{incidents}}"]).fine();
    let minutes = read(site.join(MINUTES));
    assert!(minutes.contains("title = \"About {{items}} and {{incidents}}\"\n"), "{minutes}");
    assert!(minutes.contains("## A id = \"X\" [[items]] {{items}} {{id}} +++\n"), "{minutes}");
    assert_eq!(run(&site, &["check", "--drafts"]).fine().stderr, "");
}
