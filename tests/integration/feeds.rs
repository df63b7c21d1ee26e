//! Feeds of the year and of the demonstration, read by `feed-rs`: what they hold, where they stand, and
//! that nothing but the records changes them.

use crate::support::{casebook, copy, files, repository, run, write};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tempfile::TempDir;

type Files = BTreeMap<String, Vec<u8>>;

/// Each edition's name, base URL and files.
fn editions(site: &Path, names: &[(&str, &str)], as_of: &str) -> Vec<(String, Files)> {
    let room = TempDir::new().expect("a folder");
    let out = room.path().join("out");
    let at = out.to_string_lossy().into_owned();
    run(site, &["build", "-q", "-o", &at, "--as-of", as_of]).fine();
    names.iter().map(|(name, base)| ((*base).to_owned(), files(&out.join(name)))).collect()
}

fn base_of(edition: &Files) -> String {
    let feed = read(&edition["feed.xml"]);
    feed.id.strip_suffix("/feed.xml").expect("the feed's id is its address").to_owned()
}

fn read(bytes: &[u8]) -> feed_rs::model::Feed {
    feed_rs::parser::parse(bytes).expect("feed-rs reads it")
}

/// The year's editions at two times, and the demonstration's.
fn sites() -> Vec<(String, Files)> {
    let names = [("public", "public"), ("customers", "customers"), ("internal", "internal")];
    let room = TempDir::new().expect("a folder");
    let year = room.path().join("year");
    copy(&repository().join("tests/cases/year/site"), &year);
    let mut found = editions(&year, &names, "2026-01-15T09:00:00Z");
    found.extend(editions(&repository(), &names, "2026-11-21T09:00:00Z"));
    found
}

fn is_feed(path: &str) -> bool {
    path.ends_with("/feed.xml") || path == "feed.xml"
}

#[test]
fn feeds_are_read_by_others_and_hold_records_of_the_edition() {
    for (name, edition) in sites() {
        let base = base_of(&edition);
        let mut count = 0;
        for (path, bytes) in edition.iter().filter(|(path, _)| is_feed(path)) {
            count += 1;
            let atom = read(bytes);
            assert_eq!(atom.id, format!("{base}/{path}"), "the id is the address");
            let beside = path.replace(".xml", ".json");
            let json = read(&edition[&beside]);
            let ids = |feed: &feed_rs::model::Feed| -> Vec<String> {
                feed.entries.iter().map(|e| e.id.clone()).collect()
            };
            assert_eq!(ids(&atom), ids(&json), "{name} {path}: both formats");
            let unique: BTreeSet<String> = ids(&atom).into_iter().collect();
            assert_eq!(unique.len(), atom.entries.len(), "{name} {path}: ids");
            assert!(!atom.entries.is_empty() && atom.entries.len() <= 50, "{name} {path}");
            for entry in &atom.entries {
                let page = entry.id.strip_prefix(&format!("{base}/")).expect("an address of ours");
                let page = &edition[&format!("{page}index.html")];
                let page = std::str::from_utf8(page).expect("UTF-8");
                let early = ["notice-draft", "notice-embargoed"].iter().any(|n| page.contains(n));
                assert!(!early, "{}: a draft, or under embargo", entry.id);
                let html = entry.content.as_ref().and_then(|c| c.body.as_deref()).expect("text");
                for start in ["href=\"", "src=\""] {
                    for (at, _) in html.match_indices(start) {
                        let address = &html[at + start.len()..];
                        // What stands in code is text: its tags are escaped.
                        let is_tag = html[..at].rfind('<') > html[..at].rfind('>');
                        let whole = ["https://", "http://", "mailto:"];
                        assert!(
                            !is_tag || whole.iter().any(|w| address.starts_with(w)),
                            "{}: {}",
                            entry.id,
                            &address[..address.len().min(60)]
                        );
                    }
                }
            }
            let newest = atom.entries.iter().filter_map(|e| e.updated).max();
            assert_eq!(atom.updated, newest, "{name} {path}: updated");
        }
        assert!(count > 5, "{name} has {count} feeds");
    }
}

#[test]
fn updated_is_that_of_the_record() {
    for (name, edition) in sites() {
        let base = base_of(&edition);
        for entry in read(&edition["advisories/feed.xml"]).entries {
            let page = entry.id.strip_prefix(&format!("{base}/")).expect("an address of ours");
            let data: serde_json::Value =
                serde_json::from_slice(&edition[&format!("{page}index.json")]).expect("JSON");
            let record = &data["advisory"];
            let record = if record.is_null() { &data } else { record };
            let told = record["updated"]["machine"].as_str().expect("a time");
            let withdrawn = record["withdrawn"]["machine"].as_str().unwrap_or(told);
            let updated = entry.updated.expect("a time").format("%Y-%m-%dT%H:%M:%SZ").to_string();
            let told = told.max(withdrawn);
            assert!(updated.starts_with(told.trim_end_matches('Z')), "{name} {}: {told}", entry.id);
        }
    }
}

#[test]
fn what_a_page_offers_is_there() {
    for (name, edition) in sites() {
        let mut offered = BTreeSet::new();
        for (path, bytes) in edition.iter().filter(|(path, _)| path.ends_with("index.html")) {
            let page = std::str::from_utf8(bytes).expect("UTF-8");
            let links = page.split("<link rel=\"alternate\" type=\"application/").skip(1);
            for link in links.filter(|l| l.starts_with("atom+xml") || l.starts_with("feed+json")) {
                let (_, href) = link.split_once(" href=\"").expect("an address");
                let href = href.split('"').next().expect("its end");
                let folders: Vec<&str> = path.split('/').collect();
                let up = href.matches("../").count();
                let mut at = folders[..folders.len() - 1 - up].join("/");
                at.push_str(if at.is_empty() { "" } else { "/" });
                at.push_str(href.trim_start_matches("../").trim_start_matches("./"));
                assert!(edition.contains_key(&at), "{name} {path} offers {at}");
                offered.insert(at);
            }
        }
        // Those without a page of their own stand on the page of feeds.
        let overview = std::str::from_utf8(&edition["feeds/index.html"]).expect("UTF-8");
        for path in edition.keys().filter(|path| is_feed(path)) {
            let href = path
                .strip_prefix("feeds/")
                .map_or(format!("../{path}"), |p| format!("../feeds/{p}"));
            assert!(overview.contains(&format!("href=\"{href}\"")), "{name}: /feeds/ lacks {path}");
            assert!(path.starts_with("feeds/") || offered.contains(path), "{name}: {path}");
        }
    }
}

#[test]
fn a_day_changes_no_feed() {
    let room = TempDir::new().expect("a folder");
    copy(&repository().join("tests/cases/year/site"), room.path());
    let names = [("public", "public"), ("customers", "customers"), ("internal", "internal")];
    let days = ["2026-01-15T09:00:00Z", "2026-01-16T09:00:00Z"];
    let [before, after] = days.map(|day| editions(room.path(), &names, day));
    for ((name, before), (_, after)) in before.iter().zip(&after) {
        let feeds = |files: &Files| -> BTreeMap<String, Vec<u8>> {
            let feed = |p: &str| p.ends_with("feed.xml") || p.ends_with("feed.json");
            files.iter().filter(|(p, _)| feed(p)).map(|(p, b)| (p.clone(), b.clone())).collect()
        };
        assert!(feeds(before) == feeds(after), "{name}: a feed depends on the clock");
    }
}

const SITE: &str = "title = \"Example\"\nbase_url = \"https://example.com\"\n\
    [editions.internal]\ntlp = \"AMBER+STRICT\"\nbase_url = \"https://in.example.com\"\n";

fn advisory(id: &str, title: &str, head: &str, body: &str) -> String {
    format!(
        "+++\nid = \"{id}\"\ntitle = \"{title}\"\ntlp = \"CLEAR\"\n{head}message = \"Read.\"\n+++\n{body}\n"
    )
}

/// Those who may know early what is confidential read it on the page, and never in a feed: neither the
/// record nor its title where another names it. The same goes for drafts that are asked for.
#[test]
fn embargoes_and_drafts_stay_out_of_feeds() {
    let room = TempDir::new().expect("a folder");
    let open = advisory(
        "ADV-2026-0001",
        "Plain",
        "published = 2026-01-02\npublish = \"published\"\n",
        "## Summary\nSee ADV-2026-0002 and ADV-2026-0003.",
    );
    let early = advisory(
        "ADV-2026-0002",
        "Canaryembargo",
        "published = 2026-01-02\npublish = \"embargoed\"\nembargo_until = 2027-01-01T00:00:00Z\nservices = [\"secretive\"]\n",
        "## Summary\nCanaryembargo.",
    );
    let draft = advisory("ADV-2026-0003", "Canarydraft", "publish = \"draft\"\n", "Canarydraft.");
    write(
        room.path(),
        &[
            ("casebook.toml", SITE),
            ("content/advisories/ADV-2026-0001.md", &open),
            ("content/advisories/ADV-2026-0002.md", &early),
            ("content/advisories/ADV-2026-0003.md", &draft),
        ],
    );
    let mut command =
        casebook(room.path(), &["build", "--drafts", "-q", "-o", "out", "--as-of", "2026-02-01"]);
    let output = command.output().expect("the binary starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let edition = files(&room.path().join("out/internal"));
    let text = |path: &str| String::from_utf8_lossy(&edition[path]).into_owned();
    let page = text("advisories/ADV-2026-0001/index.html");
    assert!(page.contains("Canaryembargo") && page.contains("Canarydraft"), "the page may know");
    assert!(!edition.contains_key("services/secretive/feed.xml"));
    for path in edition.keys().filter(|p| p.contains("feed")) {
        assert!(!text(path).contains("Canary"), "{path}");
    }
    assert_eq!(read(&edition["feed.xml"]).entries.len(), 1);
}
