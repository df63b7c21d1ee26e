//! Events of OSV ranges as ranges of our grammar.

use super::super::draft::Draft;
use super::super::json::{Node, Rest};
use super::super::{Fault, passage};
use crate::versions::Ranges;

/// What the ranges and versions of one package say.
#[derive(Default)]
pub(super) struct Found {
    pub(super) ranges: Vec<String>,
    pub(super) fixed: Vec<String>,
    pub(super) words: Option<String>,
}

/// One event: its kind and version.
struct Event {
    kind: &'static str,
    version: String,
}

/// Reads one range. Commits of a repository are no versions: they are kept in the text.
pub(super) fn read(
    mut range: Node,
    found: &mut Found,
    draft: &mut Draft,
    rest: &mut Rest,
) -> Result<(), Fault> {
    let kind = range.text("type").unwrap_or_default();
    let repo = range.text("repo");
    let mut events = Vec::new();
    for mut event in range.nodes("events") {
        for kind in ["introduced", "fixed", "last_affected", "limit"] {
            events.extend(event.text(kind).map(|version| Event { kind, version }));
        }
        event.end(rest);
    }
    range.end(rest);
    if kind != "SEMVER" && kind != "ECOSYSTEM" {
        draft.lost(format!("ranges of type {kind}"), "kept as a table in the text");
        let rows: Vec<Vec<String>> = events
            .iter()
            .map(|e| vec![e.kind.replace('_', " "), passage::mono(&e.version)])
            .collect();
        let repo =
            repo.map_or_else(String::new, |r| format!("Repository {}\n\n", passage::mono(&r)));
        draft.section("Ranges of commits", repo + &passage::table(&["Event", "Commit"], &rows));
        return Ok(());
    }
    if !events.iter().any(|e| e.kind == "introduced") {
        return Err(Fault::new(
            "a range has no event `introduced`: it says of no version that it is affected",
        ));
    }
    let stretches = stretches(&events);
    if Ranges::parse(&stretches.join(" || ")).is_err() {
        let words = stretches.join(" or ");
        draft.lost("ranges that are none of ours", "kept in words in `which`");
        found.words =
            Some(found.words.take().map_or(words.clone(), |old| format!("{old}; {words}")));
    } else {
        for stretch in stretches {
            if !found.ranges.contains(&stretch) {
                found.ranges.push(stretch);
            }
        }
    }
    for event in events.iter().filter(|e| e.kind == "fixed") {
        if !found.fixed.contains(&event.version) {
            found.fixed.push(event.version.clone());
        }
    }
    if events.iter().any(|e| e.kind == "limit") {
        draft.lost("events `limit`", "read as the end of what is affected");
    }
    Ok(())
}

/// From each `introduced` to the next end. The schema wants events in the order of versions, and all known
/// databases keep it.
fn stretches(events: &[Event]) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<Option<String>> = None;
    for event in events {
        match event.kind {
            "introduced" => {
                if let Some(Some(lower)) = open.take() {
                    found.push(lower);
                }
                open = Some((event.version != "0").then(|| format!(">={}", event.version)));
            }
            kind => {
                let sign = if kind == "last_affected" { "<=" } else { "<" };
                let upper = format!("{sign}{}", event.version);
                match open.take() {
                    Some(Some(lower)) => found.push(format!("{lower}, {upper}")),
                    Some(None) => found.push(upper),
                    None => {}
                }
            }
        }
    }
    match open {
        Some(Some(lower)) => found.push(lower),
        Some(None) => found.push("*".to_owned()),
        None => {}
    }
    found
}

/// Versions by themselves: the range where there is no other, else a list in the text.
pub(super) fn single(versions: &[String], name: &str, found: &mut Found, draft: &mut Draft) {
    if versions.is_empty() {
        return;
    }
    let exact: Vec<String> = versions.iter().map(|v| format!("={v}")).collect();
    if found.ranges.is_empty()
        && found.words.is_none()
        && Ranges::parse(&exact.join(" || ")).is_ok()
    {
        found.ranges = exact;
        return;
    }
    draft.lost("affected.versions beside ranges", "kept as a list in the text");
    let list: Vec<String> = versions.iter().map(|v| passage::mono(v)).collect();
    draft.section("Listed versions", format!("{}: {}\n", passage::mono(name), list.join(", ")));
}
