//! A year of a fictional organisation (`tests/cases/year`): its pages, files and commands say the same,
//! and a weekly review can be run from them alone.

use crate::support::{Ran, casebook, copy, decided, repository, run, write};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The morning of a review.
const NOW: &str = "2026-01-15T09:00:00Z";

/// The same as seconds since 1970, for `new`, which has no `--as-of`.
const SECONDS: &str = "1768467600";

const EDITIONS: [&str; 3] = ["public", "customers", "internal"];

/// The site, and a place for what is built.
fn year() -> (TempDir, PathBuf) {
    let room = TempDir::new().expect("a folder");
    let site = room.path().join("site");
    copy(&repository().join("tests/cases/year/site"), &site);
    (room, site)
}

fn build(site: &Path) -> PathBuf {
    let out = site.join("dist");
    run(site, &["build", "-q", "--as-of", NOW]).fine();
    out
}

fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.as_ref().display()))
}

fn json(path: impl AsRef<Path>) -> Vec<Value> {
    serde_json::from_str(&read(path)).expect("a list")
}

/// The ids of rows for which something holds.
fn ids(rows: &[Value], holds: impl Fn(&Value) -> bool) -> BTreeSet<String> {
    let id = |row: &Value| row["id"].as_str().expect("an id").to_owned();
    rows.iter().filter(|row| holds(row)).map(id).collect()
}

/// The ids of improvements that stand in a text.
fn improvements_in(text: &str) -> BTreeSet<String> {
    let starts = text.match_indices("IMP-2025-").map(|(at, _)| &text[at..at + 13]);
    starts.map(str::to_owned).collect()
}

/// The part of a page from one anchor to the next heading of the same kind.
fn part<'p>(page: &'p str, anchor: &str) -> &'p str {
    let (_, rest) = page.split_once(&format!("<h2 id=\"{anchor}\"")).unwrap_or_default();
    rest.split_once("<h2").map_or(rest, |(part, _)| part)
}

/// How many rows each owner has.
fn by_owner(rows: &[Value]) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for owner in rows.iter().filter_map(|row| row["owner"].as_str()) {
        *found.entry(owner.to_owned()).or_default() += 1;
    }
    found
}

/// What the list of teams says of each: its name, and how many improvements are overdue. Those with most
/// stand above the list as well.
fn told_of_teams(page: &str) -> BTreeMap<String, usize> {
    let number = |text: &str| -> Option<usize> {
        let (_, rest) = text.split_once("<strong class=\"overdue\">")?;
        rest.split_once(" overdue")?.0.parse().ok()
    };
    let names = |text: &str| -> Vec<String> {
        let links = text.split("<a ").skip(1).filter_map(|link| link.split_once('>'));
        links.filter_map(|(_, rest)| Some(rest.split_once("</a>")?.0.to_owned())).collect()
    };
    let list = page.split_once("<ul class=\"groups\">").expect("the list").1;
    let list = list.split_once("</ul>").expect("its end").0;
    let items = list.split("<li>").filter_map(|item| Some((names(item).pop()?, number(item)?)));
    let found: BTreeMap<String, usize> = items.collect();
    let above = page.split_once("Most overdue improvements").map(|(_, rest)| rest);
    let above = above.and_then(|rest| rest.split_once("</p>")).map_or("", |(above, _)| above);
    let most = found.values().max();
    let first: Vec<String> = found
        .iter()
        .filter(|(_, count)| Some(*count) == most)
        .map(|(name, _)| name.clone())
        .collect();
    let mut named = names(above);
    named.sort();
    assert_eq!((named, number(above)), (first, most.copied()), "what stands above the list");
    found
}

fn is_finished(row: &Value) -> bool {
    matches!(row["state"].as_str(), Some("verified" | "declined"))
}

fn is_overdue(row: &Value) -> bool {
    row["overdue_days"].as_i64().is_some_and(|days| days > 0)
}

#[test]
fn pages_files_and_the_digest_of_an_edition_say_the_same() {
    let (_room, site) = year();
    let out = build(&site);
    let mut counts = Vec::new();
    for edition in EDITIONS {
        let root = out.join(edition);
        let rows = json(root.join("improvements.json"));
        let all = ids(&rows, |_| true);
        counts.push(all.len());
        let csv = read(root.join("improvements.csv"));
        assert_eq!(all, improvements_of_first_column(&csv), "{edition}: CSV and JSON");
        let table = read(root.join("improvements/table/index.html"));
        let (_, table) = table.split_once("id=\"improvements\"").expect("the table");
        assert_eq!(all, improvements_in(table), "{edition}: the table");
        let folders = std::fs::read_dir(root.join("improvements")).expect("a folder");
        let folders =
            folders.map(|f| f.expect("an entry").file_name().into_string().expect("text"));
        let pages: BTreeSet<String> = folders.filter(|f| f.starts_with("IMP-")).collect();
        assert_eq!(all, pages, "{edition}: each has a page");
        let overdue = ids(&rows, is_overdue);
        let args = ["digest", "-q", "--format", "json", "--edition", edition, "--as-of", NOW];
        let digest: Value = serde_json::from_str(&run(&site, &args).fine().stdout).expect("JSON");
        let listed = |name: &str| ids(digest[name].as_array().expect("a list"), |_| true);
        assert_eq!(overdue, listed("overdue"), "{edition}: the digest");
        assert_eq!(
            told_of_teams(&read(root.join("teams/index.html"))),
            by_owner(digest["overdue"].as_array().expect("a list")),
            "{edition}: what teams owe"
        );
        let next = read(root.join("reviews/next/index.html"));
        assert_eq!(overdue, improvements_in(part(&next, "overdue")), "{edition}: the agenda");
        let waiting = ids(&rows, |r| r["state"] == "awaiting-verification");
        assert_eq!(waiting, listed("awaiting_verification"), "{edition}: awaiting verification");
        let calendar = read(root.join("improvements.ics")).replace("\r\n ", "");
        let due = ids(&rows, |r| !is_finished(r) && r["due"].is_string());
        let to_dos: BTreeSet<String> = calendar
            .split("BEGIN:VTODO")
            .filter(|to_do| !to_do.contains("COMPLETED") && !to_do.contains("CANCELLED"))
            .flat_map(|to_do| to_do.lines().find_map(|l| l.strip_prefix("UID:")))
            .map(|uid| uid[..13].to_owned())
            .collect();
        assert_eq!(due, to_dos, "{edition}: what is to be done in the calendar");
    }
    assert!(counts.is_sorted() && counts[0] < counts[2], "each edition knows more: {counts:?}");
}

fn improvements_of_first_column(csv: &str) -> BTreeSet<String> {
    let lines = csv.lines().filter(|line| line.starts_with("IMP-"));
    lines.map(|line| line[..13].to_owned()).collect()
}

/// Thursday morning: one command writes the minutes, the team decides, and an incident closes whose
/// improvements a review has verified, and not before.
#[test]
fn a_weekly_review_closes_an_incident_that_nothing_else_could() {
    let (_room, site) = year();
    let incident = "content/incidents/INC-2025-0014.md";
    // The owner of the last open item says that it is done, and somebody wants to close the incident.
    let record = read(site.join(incident));
    let (before, item) = record.split_once("id = \"IMP-2025-0051\"").expect("the item");
    let item = item.replacen("status = \"open\"", "status = \"done\"", 1);
    let closed = before.replacen("state = \"reviewed\"", "state = \"closed\"", 1);
    write(&site, &[(incident, &format!("{closed}id = \"IMP-2025-0051\"{item}"))]);
    let refused = run(&site, &["check", "--as-of", NOW]);
    assert_eq!(refused.code, 1);
    assert!(refused.stderr.contains("error[closed-with-open-improvements]"), "{}", refused.stderr);
    assert!(refused.stderr.contains("IMP-2025-0051 (awaiting verification)"), "{}", refused.stderr);
    // The minutes are written while the incident stands as reviewed, with all that is due.
    write(&site, &[(incident, &format!("{before}id = \"IMP-2025-0051\"{item}"))]);
    let mut new = casebook(&site, &["new", "review", "Weekly review"]);
    new.env("SOURCE_DATE_EPOCH", SECONDS);
    Ran::of(new.output().expect("it runs")).fine();
    let path = "content/reviews/REV-2026-01-15.md";
    let minutes = read(site.join(path));
    let out = build(&site);
    let agenda = read(out.join("internal/reviews/next/index.html"));
    let agenda = agenda.split_once("<main").expect("a page").1;
    let due: BTreeSet<String> = improvements_in(agenda);
    assert!(due.len() > 40, "{due:?}");
    assert!(due.is_subset(&improvements_in(&minutes)), "what the page lists stands in the minutes");
    // Two decisions, and the file is published.
    let mut minutes = minutes.replace("publish = \"draft\"", "publish = \"published\"");
    for id in ["IMP-2025-0050", "IMP-2025-0051"] {
        minutes = decided(&minutes, id, "result = \"verified\"");
    }
    let closed = format!("{closed}id = \"IMP-2025-0051\"{item}");
    write(&site, &[(path, &minutes), (incident, &closed)]);
    let out = build(&site);
    let page = json_of(&out, "INC-2025-0014");
    assert_eq!(page["state"]["name"], "closed");
    let rows = json(out.join("internal/improvements.json"));
    for id in ["IMP-2025-0050", "IMP-2025-0051"] {
        let row = rows.iter().find(|row| row["id"] == id).expect("the row");
        assert_eq!((&row["state"], &row["closed"]), (&"verified".into(), &"2026-01-15".into()));
    }
    let agenda = read(out.join("internal/reviews/next/index.html"));
    let after = improvements_in(agenda.split_once("<main").expect("a page").1);
    assert!(!after.contains("IMP-2025-0050") && !after.contains("IMP-2025-0051"));
    let minutes = read(out.join("internal/reviews/REV-2026-01-15/index.html"));
    assert!(improvements_in(&minutes).is_superset(&BTreeSet::from(["IMP-2025-0050".to_owned()])));
}

fn json_of(out: &Path, incident: &str) -> Value {
    let path = out.join(format!("internal/incidents/{incident}/index.json"));
    serde_json::from_str(&read(path)).expect("JSON")
}
