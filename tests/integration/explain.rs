//! `casebook explain`, and the page of all rules that is made with it.

use crate::support::{casebook, repository, run, write};
use casebook::policy::CODES;

/// Runs `explain` in a folder.
fn explain(site: &std::path::Path, more: &[&str]) -> (i32, String, String) {
    let arguments: Vec<&str> = ["explain"].into_iter().chain(more.iter().copied()).collect();
    let ran = run(site, &arguments);
    (ran.code, ran.stdout, ran.stderr)
}

#[test]
fn the_page_of_all_rules_is_what_the_command_prints() {
    let path = repository().join("docs/rules.md");
    let page = std::fs::read_to_string(&path).expect("docs/rules.md is there");
    let (code, printed, _) = explain(&repository(), &["--markdown"]);
    assert_eq!(code, 0);
    assert_eq!(printed, page, "write it anew: casebook explain --markdown > docs/rules.md");
}

#[test]
fn every_rule_is_listed_and_explained_without_a_site() {
    let room = tempfile::tempdir().expect("a folder");
    let (code, list, _) = explain(room.path(), &[]);
    assert_eq!(code, 0);
    for rule in CODES.into_iter().chain(["missing-reason"]) {
        let line = format!("  {rule} ");
        assert_eq!(list.lines().filter(|l| l.starts_with(&line)).count(), 1, "{rule}");
        let (code, said, _) = explain(room.path(), &[rule]);
        assert_eq!(code, 0, "{rule}");
        for part in ["To mend it: ", "Behind it: ", "By default: "] {
            assert!(said.contains(part), "{rule}: {said}");
        }
        assert!(!said.contains("On this site"), "{said}");
    }
}

#[test]
fn a_rule_is_explained_with_its_level_and_target_on_the_site() {
    let room = tempfile::tempdir().expect("a folder");
    let settings =
        "title = \"Example\"\n[policy]\nprofile = \"ccadb\"\nverify_within = \"7 days\"\n";
    write(room.path(), &[("casebook.toml", settings)]);
    let (_, said, _) = explain(room.path(), &["postmortem-late"]);
    assert!(said.contains("By default: warn\nOn this site: deny (profile ccadb)"), "{said}");
    assert!(said.contains("Target: postmortem_within = \"14 days\""), "{said}");
    let config = room.path().join("casebook.toml");
    let elsewhere = tempfile::tempdir().expect("another folder");
    let config = config.to_str().expect("UTF-8");
    let (_, said, _) = explain(elsewhere.path(), &["improvement-unverified", "-c", config]);
    assert!(said.contains("On this site: warn (profile ccadb)"), "{said}");
    assert!(said.contains("Target: verify_within = \"7 days\""), "{said}");
}

#[test]
fn an_unknown_rule_is_refused_with_the_nearest() {
    let room = tempfile::tempdir().expect("a folder");
    let (code, printed, said) = explain(room.path(), &["finding-unanswred"]);
    assert_eq!((code, printed.as_str()), (2, ""));
    assert!(said.contains("did you mean `finding-unanswered`?"), "{said}");
    let (code, _, said) = explain(room.path(), &["weather"]);
    assert_eq!(code, 2);
    assert!(said.contains("`casebook explain` lists them"), "{said}");
}

/// A new site has nothing to be told on any day, whatever its clock says.
#[test]
fn a_new_site_keeps_every_rule_on_any_day() {
    let room = tempfile::tempdir().expect("a folder");
    run(room.path(), &["init", "site"]).fine();
    let site = room.path().join("site");
    for day in ["2026-01-01", "2026-05-12", "2026-06-20", "2026-12-31", "2035-07-01"] {
        let ran = casebook(&site, &["check", "--as-of", day]).output().expect("it starts");
        let said = String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.success() && !said.contains("warning"), "{day}: {said}");
    }
}
