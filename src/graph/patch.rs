//! The next version of a casebook, where a few records changed and nothing that others refer to.

use super::build::{Collected, collect};
use super::check::{Checker, anchors};
use super::looks::Looks;
use super::{Casebook, RecordIndex};
use crate::diagnostic::Diagnostic;
use crate::identifier::Kind;
use crate::label::Clearance;
use crate::record::Record;
use crate::source::SourceSet;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Puts changed records in the place of those with the same ids. `None` where other records may be
/// concerned (an id, an anchor, a reference or a name came or went): then the graph is built anew.
pub fn patch(
    book: &Casebook,
    sources: SourceSet,
    changed: &[Arc<Record>],
) -> Option<(Casebook, Vec<RecordIndex>, Vec<Diagnostic>)> {
    let mut next = Casebook { sources, ..book.clone() };
    let mut indices = Vec::with_capacity(changed.len());
    for record in changed {
        let index = book.find(&record.id)?;
        let old = book.record(index);
        if old.home != record.home || interface(old) != interface(record) {
            return None;
        }
        next.records.set(index.0 as usize, Arc::clone(record));
        indices.push(index);
    }
    let unreadable = BTreeSet::new();
    let (before, after) = (Checker::new(book, &unreadable), Checker::new(&next, &unreadable));
    let mut diagnostics = Vec::new();
    for index in &indices {
        let was = collect(book, &before, index.0 as usize);
        let is = collect(&next, &after, index.0 as usize);
        if !same(&was, &is) {
            return None;
        }
        diagnostics.extend(is.links.iter().filter_map(|(path, span)| after.site(path, *span)));
        diagnostics.extend(is.diagnostics);
    }
    if changed.iter().any(|r| r.id.kind() == Kind::Review) {
        next.looks = Arc::new(Looks::new(&next));
    }
    Some((next, indices, diagnostics))
}

/// What other records may point at: places in it, and the pages that are there because of it.
fn interface(record: &Record) -> Option<BTreeSet<String>> {
    let author = Clearance::of_author();
    let content = record.open(&author)?;
    let mut found = anchors(content, &author);
    // Pages that are there because of its translations.
    found.extend(record.translations.iter().map(|t| format!("/{}/", t.language)));
    if let Some(incident) = content.incident() {
        let findings = incident.findings.iter().filter_map(|m| m.open(&author));
        found.extend(findings.map(|f| format!("/findings/{}/", f.class.as_str())));
        let rows = incident.timeline.iter().filter_map(|m| m.open(&author));
        found.extend(rows.map(|r| format!("/incidents/{}/", r.at.value.year())));
    }
    Some(found)
}

/// Whether two versions of a record add the same to the graph.
fn same(a: &Collected, b: &Collected) -> bool {
    let paths = |c: &Collected| c.links.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    a.edges == b.edges && a.names == b.names && paths(a) == paths(b)
}
