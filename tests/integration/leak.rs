//! Nothing leaks: a canary in every field and section of every kind, and non-interference.

#[path = "leak/cut.rs"]
mod cut;
#[path = "leak/mail.rs"]
mod mail;
#[path = "leak/search.rs"]
mod search;
#[path = "leak/site.rs"]
mod site;
#[path = "leak/table.rs"]
mod table;

use crate::demonstration::html::{Page, links_of, resolve};
use crate::support::{copy, files, repository, run};
use search::Needles;
use site::{LABELS, Made, Presence};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

/// The editions of the canary site and their labels.
const EDITIONS: [(&str, usize); 4] = [("clear", 0), ("amber", 2), ("strict", 3), ("red", 4)];

/// Every file of an edition with the needles that are found in its bytes and its name. Casebook's
/// own manifest stands beside the pages, so it counts.
fn search(folder: &Path, needles: &Needles) -> BTreeMap<String, BTreeSet<usize>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.expect("the folder can be read");
        let path = entry.path().strip_prefix(folder).expect("below").to_string_lossy().into_owned();
        let mut hits = needles.of(path.as_bytes());
        if entry.file_type().is_file() {
            let bytes = std::fs::read(entry.path()).expect("the file can be read");
            hits.extend(needles.of(&readable(&path, &bytes)));
            hits.extend(needles.of(&bytes));
        }
        found.insert(path, hits);
    }
    found
}

/// A file as its readers see it: mails are decoded, archives unpacked.
fn readable<'b>(path: &str, bytes: &'b [u8]) -> Cow<'b, [u8]> {
    match path.rsplit_once('.') {
        Some((_, "eml")) => mail::decoded(bytes).into(),
        Some((_, "zip")) => unpacked(bytes).into(),
        _ => bytes.into(),
    }
}

/// The names and the contents of an archive's files.
fn unpacked(archive: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(archive)).expect("an archive");
    let mut out = Vec::new();
    for i in 0..archive.len() {
        let mut file = archive.by_index(i).expect("a file of it");
        out.extend_from_slice(file.name().expect("a name").as_bytes());
        file.read_to_end(&mut out).expect("it can be unpacked");
    }
    assert!(!out.is_empty(), "an archive without a file");
    out
}

/// What is wrong with one edition: canaries that leak, and canaries that should be there.
fn faults(made: &Made, folder: &Path, edition: usize, drafts: bool) -> Vec<String> {
    let (needles, numbers) = Needles::new(made.canaries.iter().map(|c| c.needle.as_str()));
    let found = search(folder, &needles);
    let all: BTreeSet<usize> = found.values().flatten().copied().collect();
    // One string may be looked for on several pages; it may stand where one of them may know it.
    let mut allowed: BTreeSet<usize> = BTreeSet::new();
    for canary in made.canaries.iter().filter(|c| c.presence != Presence::Never) {
        if canary.sharing.seen_in(edition, drafts) {
            allowed.insert(numbers[&canary.needle]);
        }
    }
    let mut faults = BTreeSet::new();
    for canary in &made.canaries {
        let number = numbers[&canary.needle];
        let said = || format!("{} ({}, {:?})", canary.field, canary.needle, canary.sharing);
        if all.contains(&number) && !allowed.contains(&number) {
            let place =
                found.iter().find(|(_, hits)| hits.contains(&number)).map_or("", |(p, _)| p);
            faults.insert(format!("LEAK: {} stands in {place}", said()));
        }
        let missing = match &canary.presence {
            _ if !canary.sharing.seen_in(edition, drafts) => false,
            Presence::Anywhere => !all.contains(&number),
            Presence::On(page) => !found.get(page).is_some_and(|hits| hits.contains(&number)),
            Presence::Never | Presence::Open => false,
        };
        if missing {
            faults.insert(format!("missing: {} should be shown {:?}", said(), canary.presence));
        }
    }
    faults.into_iter().collect()
}

fn report(edition: &str, faults: &[String]) -> String {
    let few: Vec<&str> = faults.iter().take(40).map(String::as_str).collect();
    format!("edition {edition}: {} faults\n{}\n", faults.len(), few.join("\n"))
}

fn write(made: &Made, folder: &Path) {
    let files: Vec<(&str, &str)> =
        made.files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
    crate::support::write(folder, &files);
}

#[test]
fn no_edition_holds_a_canary_above_its_label_and_each_holds_all_below() {
    let made = site::make();
    let folder = tempfile::tempdir().expect("a folder");
    write(&made, folder.path());
    run(folder.path(), &["build", "--quiet"]).fine();
    run(folder.path(), &["build", "--quiet", "--drafts", "--edition", "red", "-o", "drafts"])
        .fine();
    let mut said = String::new();
    for (name, label) in EDITIONS {
        let found = faults(&made, &folder.path().join("dist").join(name), label, false);
        if !found.is_empty() {
            said.push_str(&report(name, &found));
        }
    }
    // Drafts are in the site at all: the edition that asks for them holds them.
    let found = faults(&made, &folder.path().join("drafts/red"), 4, true);
    if !found.is_empty() {
        said.push_str(&report("red, with drafts", &found));
    }
    assert!(said.is_empty(), "{said}");
}

/// Texts are shown on pages of other records too, where what they refer to must still be found.
/// A link to a withheld thing is plain words, so no edition has one that leads nowhere.
// page of the incident as if it stood there, but it is copied beside the improvement alone.
#[test]
fn every_link_of_every_edition_leads_somewhere() {
    let made = site::make();
    let folder = tempfile::tempdir().expect("a folder");
    write(&made, folder.path());
    run(folder.path(), &["build", "--quiet"]).fine();
    let mut wrong = BTreeSet::new();
    for (name, _) in EDITIONS {
        let edition = files(&folder.path().join("dist").join(name));
        for (path, bytes) in edition.iter().filter(|(path, _)| path.ends_with(".html")) {
            let page = Page::read(std::str::from_utf8(bytes).expect("UTF-8"));
            for link in links_of(&page) {
                let Some((file, _)) = resolve(path, &link, "https://canary.example") else {
                    continue;
                };
                if !file.is_some_and(|file| edition.contains_key(&file)) {
                    // One example of each pair of kinds of pages says it all.
                    let kind = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
                    let pair = (name, kind(path), kind(link.trim_start_matches("../")));
                    if !wrong.iter().any(|(known, _)| *known == pair) {
                        wrong.insert((
                            pair,
                            format!("{name}: {path} links to {link}, which is not there"),
                        ));
                    }
                }
            }
        }
    }
    let said: Vec<&str> = wrong.iter().map(|(_, said)| said.as_str()).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

/// The first difference of two editions, with what stands there.
fn difference(whole: &Path, part: &Path) -> Vec<String> {
    // The hash of a CSAF document can't be woken; the document itself is compared.
    let is_hash = |path: &String| path.ends_with(".json.sha256") || path.ends_with(".json.sha512");
    let awake = |folder: &Path| -> BTreeMap<String, Vec<u8>> {
        let awake = |path: &str, bytes: &[u8]| cut::awake(&readable(path, bytes));
        let files = files(folder).into_iter().filter(|(path, _)| !is_hash(path));
        files.map(|(path, bytes)| (path.clone(), awake(&path, &bytes))).collect()
    };
    let (whole, part) = (awake(whole), awake(part));
    let mut said = Vec::new();
    for path in whole.keys().chain(part.keys()).collect::<BTreeSet<_>>() {
        match (whole.get(path), part.get(path)) {
            (Some(a), Some(b)) if a == b => {}
            (Some(a), Some(b)) => {
                let at = a.iter().zip(b).take_while(|(a, b)| a == b).count();
                let near = |bytes: &[u8]| {
                    let (start, end) =
                        (at.saturating_sub(90).min(bytes.len()), (at + 150).min(bytes.len()));
                    String::from_utf8_lossy(&bytes[start..end]).into_owned()
                };
                said.push(format!(
                    "{path}: with what is withheld\n  {}\nwithout it\n  {}",
                    near(a),
                    near(b)
                ));
            }
            (Some(_), None) => said.push(format!("{path}: only with what is withheld")),
            (None, _) => said.push(format!("{path}: only without what is withheld")),
        }
    }
    said
}

/// Builds an edition from the whole site and from the site without what it may not know.
#[track_caller]
fn same_without(site: &Path, edition: &str, label: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let part = folder.path().join("part");
    cut::cut(site, &part, label);
    let build = |from: &Path, to: &str| {
        let out = folder.path().join(to);
        run(from, &["build", "--quiet", "--edition", edition, "-o", out.to_str().expect("UTF-8")])
            .fine();
        out.join(edition)
    };
    let (a, b) = (build(site, "a"), build(&part, "b"));
    assert!(files(site).len() > files(&part).len(), "something was taken out");
    assert!(files(&a).len() > 20, "the edition is not empty");
    let said = difference(&a, &b);
    assert!(
        said.is_empty(),
        "{edition}: {} files differ\n{}",
        said.len(),
        said[..said.len().min(6)].join("\n")
    );
}

/// Counts, pages of lists, anchors, footnote numbers, orders, feeds: all that is derived.
#[test]
fn an_edition_of_the_canaries_is_as_if_the_rest_had_never_been_written() {
    let made = site::make();
    let folder = tempfile::tempdir().expect("a folder");
    write(&made, folder.path());
    for (name, label) in EDITIONS {
        same_without(folder.path(), name, label);
    }
}

#[test]
fn an_edition_of_the_demonstration_is_as_if_the_rest_had_never_been_written() {
    let folder = tempfile::tempdir().expect("a folder");
    for part in ["content", "themes", "static", "templates"] {
        if repository().join(part).is_dir() {
            copy(&repository().join(part), &folder.path().join(part));
        }
    }
    std::fs::copy(repository().join("casebook.toml"), folder.path().join("casebook.toml"))
        .expect("copied");
    same_without(folder.path(), "public", 0);
    same_without(folder.path(), "customers", 2);
}

/// The fields of every public struct of src/record/*.rs, as `Struct.field`.
fn fields_of_records() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (path, bytes) in files(&repository().join("src/record")) {
        let text = String::from_utf8(bytes).unwrap_or_else(|_| panic!("{path} is UTF-8"));
        let mut inside: Option<String> = None;
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("pub struct ").filter(|l| l.ends_with('{')) {
                let name = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
                inside = Some(name.to_owned());
            } else if line.starts_with('}') {
                inside = None;
            } else if let (Some(name), Some(rest)) = (&inside, line.strip_prefix("    "))
                && let Some((field, _)) = rest
                    .trim_start_matches("pub(super) ")
                    .trim_start_matches("pub ")
                    .split_once(':')
                && field.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            {
                found.insert(format!("{name}.{field}"));
            } else if line.starts_with("pub struct ") {
                panic!("{path}: the fields of `{line}` can't be read; extend this test");
            }
        }
    }
    found
}

#[test]
fn every_field_of_every_record_is_in_the_table() {
    let fields = fields_of_records();
    assert!(
        fields.len() > 100 && fields.contains("Evidence.place"),
        "the fields are read: {fields:?}"
    );
    let named: BTreeSet<String> = table::PARTS
        .iter()
        .flat_map(|p| p.rows)
        .map(|r| r.field.to_owned())
        .filter(|f| !f.starts_with("Body."))
        .collect();
    let missing: Vec<&String> = fields.difference(&named).collect();
    assert!(
        missing.is_empty(),
        "add a line to tests/integration/leak/table.rs for each of {missing:?}"
    );
    let stale: Vec<&String> = named.difference(&fields).collect();
    assert!(stale.is_empty(), "no longer fields of src/record: {stale:?}");
    assert_eq!(LABELS.len(), casebook::label::Tlp::ALL.len(), "a new label needs an edition here");
}
