//! What a record's page withholds from wider audiences: said to its writer, in the edition that
//! shows most, from what that edition may show itself.

use super::{Disclosure, RecordIndex};
use crate::label::{Marked, Tlp};
use crate::record::KindFields;
use serde::Serialize;
use std::collections::BTreeMap;

/// The entries of a record that carry one label tighter than the widest.
#[derive(Serialize, Debug)]
pub struct WithheldView {
    /// The label.
    pub tlp: &'static str,
    /// How many.
    pub count: usize,
    /// Each in a few words: `timeline row 2026-03-01 01:21 UTC`.
    pub entries: Vec<String>,
}

/// Collects entries by label.
struct Entries<'d, 'a> {
    d: &'d Disclosure<'a>,
    /// The record's own label.
    record: Tlp,
    found: BTreeMap<Tlp, Vec<String>>,
}

impl Entries<'_, '_> {
    fn add(&mut self, tlp: Tlp, words: String) {
        if tlp > self.record {
            self.found.entry(tlp).or_default().push(words);
        }
    }

    fn each<'m, T: 'm>(
        &mut self,
        list: impl IntoIterator<Item = &'m Marked<T>>,
        words: impl Fn(&T) -> String,
    ) {
        for mark in list {
            if let Some(value) = mark.open(&self.d.clearance) {
                self.add(mark.tlp(), words(value));
            }
        }
    }
}

impl Disclosure<'_> {
    /// The entries and sections of a record whose label is tighter than the record's own, by label,
    /// as far as this edition may know them.
    pub fn withheld(&self, index: RecordIndex) -> Vec<WithheldView> {
        let record = self.book.record(index).sharing().tlp;
        let mut entries = Entries { d: self, record, found: BTreeMap::new() };
        if let Some(content) = self.open(index) {
            for section in &content.body.sections {
                if section.tlp <= self.clearance.tlp() && section.level > 0 {
                    entries.add(section.tlp, format!("section “{}”", section.heading.to_text()));
                }
            }
            fields(&mut entries, &content.fields);
        }
        let found = entries.found.into_iter();
        found
            .map(|(tlp, entries)| WithheldView { tlp: tlp.as_str(), count: entries.len(), entries })
            .collect()
    }
}

fn fields(out: &mut Entries<'_, '_>, fields: &KindFields) {
    match fields {
        KindFields::Incident(i) => {
            out.each(&i.impact, |_| "impact".to_owned());
            out.each(&i.actor, |_| "actor".to_owned());
            out.each(&i.timeline, |row| format!("timeline row {}", row.at.value));
            out.each(&i.evidence, |e| format!("evidence {}", e.id.value));
            out.each(&i.findings, |f| format!("finding {}", f.id.value));
            out.each(&i.parties, |p| format!("party {}", p.name.value));
            out.each(&i.notifications, |n| format!("notification {}", n.regime.value.shown()));
            out.each(&i.response, |_| "evaluation of the response".to_owned());
            out.each(&i.events, |e| format!("report {}", e.value));
        }
        KindFields::Advisory(a) => {
            out.each(&a.event, |e| format!("report {}", e.value));
            out.each(&a.vulnerabilities, |v| format!("vulnerability {}", v.id.value));
            out.each(&a.affected, |p| format!("affected product {}", p.product.value));
            out.each(&a.remediation, |_| "remediation".to_owned());
            out.each(&a.indicators, |i| format!("indicator, {}", i.kind.shown()));
            out.each(&a.updates, |u| format!("update {}", u.at.value));
            out.each(&a.faq, |_| "question".to_owned());
            out.each(&a.credits, |_| "credit".to_owned());
        }
        KindFields::Event(e) => {
            out.each(&e.reporter, |_| "reporter".to_owned());
            out.each(&e.progress, |p| format!("progress {}", p.at.value));
        }
        KindFields::Improvement(i) => out.each(&i.tracker, |_| "tracker".to_owned()),
        KindFields::Procedure(p) => out.each(&p.revisions, |r| format!("revision {}", r.on.value)),
        KindFields::Review(r) => out.each(&r.items, |i| format!("item {}", i.item.value)),
        KindFields::Page(_) => {}
    }
}
