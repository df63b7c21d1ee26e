//! The preview: after any sequence of edits every page is the one that a fresh build makes.

use crate::support::{copy, repository};
use casebook::config::Edition;
use casebook::serve::{Found, Outcome, Place, Site, View, Workspace};
use std::fs;
use std::path::Path;
use std::sync::Arc;

#[path = "preview/server.rs"]
mod server;

/// A copy of the demonstration site that a test may change.
pub(crate) fn copy_of_demonstration() -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    copy(&repository().join("content"), &dir.path().join("content"));
    fs::copy(repository().join("casebook.toml"), dir.path().join("casebook.toml"))
        .expect("casebook.toml is copied");
    let secret = dir.path().join("casebook.secret");
    fs::write(secret, "known to this test alone").expect("a secret");
    dir
}

fn workspace(root: &Path) -> Workspace {
    let now = "2026-11-21T12:00:00Z".parse().expect("a time");
    Workspace::new(Place::new(root, now))
}

fn good(outcome: Outcome) -> Arc<Site> {
    match outcome {
        Outcome::New(site) => site,
        Outcome::Faulty(faults) => panic!("{}", faults.text(false)),
        Outcome::Same => panic!("nothing changed"),
        Outcome::Styles => panic!("styles alone changed"),
    }
}

/// Every route of every view with its bytes.
fn pages(site: &Site) -> Vec<(String, Vec<u8>)> {
    let editions: Vec<Edition> = site.book.config.editions.clone();
    let mut found = Vec::new();
    for edition in editions {
        for drafts in [false, true] {
            let view = View { edition: Some(edition.name.clone()), drafts };
            let shown = site.shown(&view).expect("the edition is there");
            for route in shown.routes() {
                let bytes = site.file(&shown, route).expect("planned").expect("rendered");
                found.push((format!("{}{drafts}/{route}", edition.name), bytes.to_vec()));
            }
        }
    }
    found
}

/// Asks for each view once, so that the next version has something to carry over.
fn look_at_everything(site: &Site) {
    for edition in site.book.config.editions.clone() {
        for drafts in [false, true] {
            site.shown(&View { edition: Some(edition.name.clone()), drafts });
        }
    }
}

#[track_caller]
fn assert_as_fresh(site: &Site, root: &Path, what: &str) {
    let fresh = good(workspace(root).read());
    let (ours, theirs) = (pages(site), pages(&fresh));
    assert!(ours.len() > 100, "{what}: the site has pages");
    let routes = |p: &[(String, Vec<u8>)]| p.iter().map(|(r, _)| r.clone()).collect::<Vec<_>>();
    assert_eq!(routes(&ours), routes(&theirs), "{what}: the same pages are there");
    for ((route, a), (_, b)) in ours.iter().zip(&theirs) {
        assert_eq!(
            String::from_utf8_lossy(a),
            String::from_utf8_lossy(b),
            "{what}: {route} is not what a build makes"
        );
    }
    let words = |site: &Site| {
        let said = site.diagnostics.iter().map(|d| format!("{d:?}")).collect::<Vec<_>>();
        said.join("\n")
    };
    assert_eq!(words(site), words(&fresh), "{what}: what is said of the site");
}

const INCIDENT: &str = "content/incidents/INC-2026-0007.md";
const IN_GERMAN: &str = "content/incidents/INC-2026-0007.de.md";
const EVENT: &str = "content/events/SE-2026-0187.md";
const ADVISORY: &str = "content/advisories/ADV-2026-0012.md";

/// Edits of one file: a name, the file, what is found there and what is put in its place.
const EDITS: [(&str, &str, &str, &str); 33] = [
    ("a sentence", INCIDENT, "## Summary\n", "## Summary\n\nA sentence more.\n"),
    ("a title", INCIDENT, "\ntitle = \"", "\ntitle = \"Renamed: "),
    ("a severity", INCIDENT, "severity = \"high\"", "severity = \"critical\""),
    ("an anchor", INCIDENT, "## Technical summary", "## Technical summary of it"),
    ("a date", INCIDENT, "2026-03-02T08:40:00Z", "2026-03-02T08:41:00Z"),
    ("a reference", INCIDENT, "A sentence more.", "Compare INC-2020-0001."),
    ("a reference gone", INCIDENT, "Compare INC-2020-0001.", "Compare nothing."),
    ("a status", INCIDENT, "status = \"open\"", "status = \"done\""),
    ("a clock", INCIDENT, "sent = 2026-03-04T15:10:00Z", "sent = 2026-03-06T15:10:00Z"),
    (
        "another duty",
        INCIDENT,
        "[[notifications]]\nregime = \"contract\"",
        "[[notifications]]\nregime = \"custom\"",
    ),
    (
        "a process",
        INCIDENT,
        "class = \"process-flaw\"\n",
        "class = \"process-flaw\"\nreason = \"None.\"\n",
    ),
    (
        "a reporter's page",
        EVENT,
        "status = \"closed\"",
        "reporter_page = true\nstatus = \"closed\"",
    ),
    ("a reporter's page gone", EVENT, "reporter_page = true\n", ""),
    ("an advisory", ADVISORY, "\ntitle = \"", "\ntitle = \"Renamed: "),
    ("another product", ADVISORY, "product = \"registry-cli\"", "product = \"cache-client\""),
    ("an advisory's severity", ADVISORY, "severity = \"medium\"", "severity = \"low\""),
    ("an advisory that is a draft", ADVISORY, "\"published\"", "\"draft\""),
    ("an advisory that is none", ADVISORY, "publish = \"draft\"", "publish = \"published\""),
    // What stands beside a record follows its label, and what parts of a list there are its words.
    ("a label of a report", EVENT, "\ntlp = \"CLEAR\"", "\ntlp = \"AMBER\""),
    ("a label of a report again", EVENT, "\ntlp = \"AMBER\"", "\ntlp = \"CLEAR\""),
    ("another kind", INCIDENT, "category = \"security-incident\"", "category = \"outage\""),
    ("a review", "content/reviews/REV-2026-03-23.md", "result = \"", "# looked at\nresult = \""),
    ("the registry", "content/registry.toml", "[teams.", "# a comment\n[teams."),
    ("the site's name", "casebook.toml", "title = \"", "title = \"Renamed: "),
    ("a page", "content/pages/about.md", "+++\n\n", "+++\n\nOne line more.\n\n"),
    ("a translated sentence", IN_GERMAN, "## Zusammenfassung\n", "## Zusammenfassung\n\nMehr.\n"),
    ("a translated title", IN_GERMAN, "\ntitle = \"", "\ntitle = \"Neu: "),
    ("a reference in a translation", IN_GERMAN, "Mehr.", "Vergleiche INC-2020-0001."),
    ("a reference gone from it", IN_GERMAN, "Vergleiche INC-2020-0001.", "Nichts."),
    ("a tighter section of it", IN_GERMAN, "## Reaktion", "## Reaktion {tlp=AMBER}"),
    ("an improvement of it", IN_GERMAN, "title = \"Eine Meldung", "# title = \"Eine Meldung"),
    ("a sentence of its record", INCIDENT, "## Response\n", "## Response\n\nAnd so on.\n"),
    ("a label of its record", INCIDENT, "## Response\n", "## Response {tlp=GREEN}\n"),
];

#[test]
fn after_each_edit_every_page_is_that_of_a_fresh_build() {
    let dir = copy_of_demonstration();
    let mut workspace = workspace(dir.path());
    look_at_everything(&good(workspace.read()));
    let mut done = 0;
    for (what, file, from, to) in EDITS {
        let path = dir.path().join(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{what}: {file}: {e}"));
        assert!(text.contains(from), "{what}: {file} has {from:?}");
        fs::write(&path, text.replacen(from, to, 1)).expect("written");
        let site = good(workspace.change(vec![file.to_owned()]));
        look_at_everything(&site);
        let (site, faults) = workspace.review().expect("a site");
        assert!(faults.is_none(), "{what}");
        assert_as_fresh(&site, dir.path(), what);
        done += 1;
    }
    assert_eq!(done, EDITS.len());
}

#[test]
fn files_that_come_go_and_move_give_the_site_of_a_fresh_build() {
    let dir = copy_of_demonstration();
    let mut workspace = workspace(dir.path());
    look_at_everything(&good(workspace.read()));
    let page = dir.path().join("content/pages/new/first.md");
    fs::create_dir_all(page.parent().expect("a folder")).expect("made");
    fs::write(
        &page,
        "+++\ntitle = \"First\"\npublish = \"published\"\ntlp = \"CLEAR\"\n+++\n\nNew.\n",
    )
    .expect("written");
    assert_as_fresh(&good(workspace.read()), dir.path(), "a new page");
    fs::rename(&page, dir.path().join("content/pages/new/second.md")).expect("moved");
    let site = good(workspace.read());
    assert_as_fresh(&site, dir.path(), "a page that moved");
    match site.find("new/first/", &View::default()).expect("found") {
        Found::Missing { moved, .. } => assert_eq!(moved.as_deref(), Some("new/second/")),
        other => panic!("{other:?}"),
    }
    fs::remove_dir_all(dir.path().join("content/pages/new")).expect("removed");
    assert_as_fresh(&good(workspace.read()), dir.path(), "a folder that went");
    let translation = dir.path().join("content/pages/about.fr.md");
    fs::write(&translation, "+++\ntitle = \"À propos\"\n+++\n").expect("written");
    let site = good(workspace.read());
    assert!(matches!(site.find("about/fr/", &View::default()), Ok(Found::Page { .. })));
    assert_as_fresh(&site, dir.path(), "a new translation");
    fs::remove_file(&translation).expect("removed");
    assert_as_fresh(&good(workspace.read()), dir.path(), "a translation that went");
}

/// A fault of a translation keeps the last good site; mending it in the record mends it as well.
#[test]
fn a_translation_out_of_step_is_mended_in_either_file() {
    let dir = copy_of_demonstration();
    let mut workspace = workspace(dir.path());
    good(workspace.read());
    let path = dir.path().join(INCIDENT);
    let text = fs::read_to_string(&path).expect("read");
    fs::write(&path, text.replacen("## Response\n", "## Between\n\n## Response\n", 1))
        .expect("written");
    match workspace.change(vec![INCIDENT.to_owned()]) {
        Outcome::Faulty(faults) => {
            let said = faults.text(false);
            assert!(said.contains("INC-2026-0007.de.md"), "{said}");
        }
        _ => panic!("a heading that the translation does not have is an error"),
    }
    let theirs = dir.path().join(IN_GERMAN);
    let german = fs::read_to_string(&theirs).expect("read");
    fs::write(&theirs, german.replacen("## Reaktion\n", "## Dazwischen\n\n## Reaktion\n", 1))
        .expect("written");
    let site = good(workspace.change(vec![IN_GERMAN.to_owned()]));
    assert_as_fresh(&site, dir.path(), "mended in the translation");
}

#[test]
fn faults_keep_the_last_good_site_until_they_are_mended() {
    let dir = copy_of_demonstration();
    let mut workspace = workspace(dir.path());
    good(workspace.read());
    let path = dir.path().join(INCIDENT);
    let text = fs::read_to_string(&path).expect("read");
    fs::write(&path, text.replacen("severity = \"high\"", "severity = \"hihg\"", 1))
        .expect("written");
    match workspace.change(vec![INCIDENT.to_owned()]) {
        Outcome::Faulty(faults) => {
            assert_eq!(faults.count(), 1);
            let said = faults.text(false);
            assert!(said.contains("did you mean `high`?"), "{said}");
        }
        _ => panic!("a misspelt severity is an error"),
    }
    // Another file is saved while the first is still wrong.
    let other = dir.path().join(ADVISORY);
    let advisory = fs::read_to_string(&other).expect("read");
    fs::write(&other, advisory.replacen("\ntitle = \"", "\ntitle = \"Renamed: ", 1))
        .expect("written");
    assert!(matches!(workspace.change(vec![ADVISORY.to_owned()]), Outcome::Faulty(_)));
    fs::write(&path, &text).expect("written");
    let site = good(workspace.change(vec![INCIDENT.to_owned()]));
    assert_as_fresh(&site, dir.path(), "mended");
    assert!(matches!(workspace.change(vec![INCIDENT.to_owned()]), Outcome::Same));
}

#[test]
fn a_withheld_page_is_missing_from_a_lower_edition() {
    let dir = copy_of_demonstration();
    let site = good(workspace(dir.path()).read());
    let page = |edition: &str, path: &str| {
        let view = View { edition: Some(edition.to_owned()), drafts: false };
        matches!(site.find(path, &view).expect("found"), Found::Page { .. })
    };
    assert!(page("internal", "incidents/INC-2026-0010/"));
    assert!(!page("public", "incidents/INC-2026-0010/"));
    assert!(page("public", "incidents/INC-2026-0007/"));
    assert!(!page("public", "../casebook.toml"));
    let folder = site.find("incidents/INC-2026-0007", &View::default()).expect("found");
    assert!(matches!(folder, Found::Folder(path) if path == "incidents/INC-2026-0007/"));
}

#[test]
fn what_disappears_is_said_from_edition_to_edition() {
    let dir = copy_of_demonstration();
    let site = good(workspace(dir.path()).read());
    let id = casebook::identifier::RecordId::parse("INC-2026-0007").expect("an id");
    let steps = casebook::serve::differences(&site, &id, false).expect("rendered");
    let names: Vec<(&str, &str)> = steps.iter().map(|s| (&*s.from, &*s.to)).collect();
    assert_eq!(names, [("internal", "customers"), ("customers", "public")]);
    let text = casebook::serve::as_text(&steps);
    assert!(text.contains("[-"), "something is withheld: {text}");
}
