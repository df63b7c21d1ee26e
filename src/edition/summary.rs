//! What lists need of each record: its date, its last change, and what its improvement is.

use super::{Disclosure, RecordIndex};
use crate::graph::{ImprovementFacts, Look, improvement_facts};
use crate::identifier::RecordId;
use crate::record::words::Milestone;
use crate::record::{Advisory, Content, Event, Incident, KindFields, Procedure};
use crate::time::Moment;
use jiff::civil::Date;

/// What lists need of a record that may be known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Summary {
    /// The date that orders lists.
    pub date: Option<Moment>,
    /// The last time that shows in it.
    pub updated: Option<Moment>,
    /// For an improvement: what it is.
    pub improvement: Option<ImprovementFacts>,
}

pub(super) fn summarise(d: &Disclosure<'_>, index: RecordIndex) -> Option<Summary> {
    let content = d.open(index)?;
    let id = d.id(index);
    let (date, updated, improvement) = match &content.fields {
        KindFields::Incident(i) => incident(d, i),
        KindFields::Advisory(a) => advisory(d, index, a),
        KindFields::Event(e) => event(d, e),
        KindFields::Procedure(p) => procedure(d, p),
        KindFields::Review(r) => (Some(r.on.value), Some(r.on.value), None),
        KindFields::Page(_) => (None, None, None),
        KindFields::Improvement(_) => improvement_summary(d, index, content),
    };
    Some(Summary { date: date.or_else(|| year_of(id)), updated, improvement })
}

type Found = (Option<Moment>, Option<Moment>, Option<ImprovementFacts>);

/// The year in the id, where nothing else that may be known says when.
fn year_of(id: &RecordId) -> Option<Moment> {
    Date::new(i16::try_from(id.year()?).ok()?, 1, 1).ok().map(Moment::Year)
}

fn incident(d: &Disclosure<'_>, fields: &Incident) -> Found {
    let rows = || fields.timeline.iter().filter_map(|m| m.open(&d.clearance));
    let milestone = |wanted| rows().find(|r| r.milestone == Some(wanted)).map(|r| r.at.value);
    // An incident stands in the year in which it was noticed: its cause may be years older.
    let noticed = milestone(Milestone::Detected).or_else(|| milestone(Milestone::Started));
    let first = rows().map(|r| r.at.value).min();
    let last = rows().map(|r| r.at.value).max();
    (noticed.or(first), last, None)
}

fn advisory(d: &Disclosure<'_>, index: RecordIndex, fields: &Advisory) -> Found {
    let updates = fields.updates.iter().filter_map(|m| m.open(&d.clearance)).map(|u| u.at.value);
    let published = fields.published.as_ref().map(|p| p.value);
    let withdrawn = fields.withdrawn.as_ref().map(|w| w.value);
    let withdrawn = withdrawn.filter(|_| d.flag(index) == Some(super::Flag::Withdrawn));
    let updated = updates.clone().max().max(published).max(withdrawn);
    (published.or_else(|| updates.min()), updated, None)
}

fn event(d: &Disclosure<'_>, fields: &Event) -> Found {
    let received = Some(fields.received.value);
    let progress = fields.progress.iter().filter_map(|m| m.open(&d.clearance)).map(|p| p.at.value);
    let acknowledged = fields.acknowledged.as_ref().map(|a| a.value);
    (received, progress.max().max(acknowledged).max(received), None)
}

fn procedure(d: &Disclosure<'_>, fields: &Procedure) -> Found {
    let on = fields.revisions.iter().filter_map(|m| m.open(&d.clearance)).map(|r| r.on.value).max();
    (on, on, None)
}

fn improvement_summary(d: &Disclosure<'_>, index: RecordIndex, content: &Content) -> Found {
    let Some(improvement) = content.improvement() else { return (None, None, None) };
    let looks: Vec<Look> =
        d.book.looks(index, &d.clearance).into_iter().map(|(_, look, _)| look).collect();
    let facts = improvement_facts(improvement, &looks, d.today());
    (facts.due, looks.last().map(|l| l.on), Some(facts))
}
