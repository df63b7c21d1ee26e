//! What rules look at: the records as their writers see them, the clock, and derived facts.

use crate::graph::{Casebook, ImprovementFacts, Look, RecordIndex, improvement_facts};
use crate::label::{Clearance, Marked};
use crate::record::words::{ImprovementState, Milestone};
use crate::record::{
    Advisory, Content, Event, Improvement, Incident, Record, TimelineRow, Translation,
};
use crate::time::{Moment, Precision};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;

/// The casebook at an instant.
pub(super) struct Scope<'b> {
    pub(super) book: &'b Casebook,
    pub(super) now: Timestamp,
    /// The day of `now` in UTC, as on every page.
    pub(super) today: Date,
    /// The writer's clearance: what rules say is for the writer alone.
    pub(super) author: Clearance,
    /// Every improvement with what follows from its reviews.
    pub(super) improvements: Vec<Item<'b>>,
}

/// A record with the fields of its kind.
pub(super) struct Of<'b, T> {
    pub(super) index: RecordIndex,
    pub(super) record: &'b Record,
    pub(super) content: &'b Content,
    pub(super) fields: &'b T,
}

/// An improvement and what it is.
pub(super) struct Item<'b> {
    pub(super) record: &'b Record,
    pub(super) fields: &'b Improvement,
    pub(super) facts: ImprovementFacts,
    /// Whether its owner is another organisation, so that nobody here follows it.
    pub(super) outside: bool,
}

impl Item<'_> {
    /// Whether somebody has yet to do something about it.
    pub(super) fn is_in_work(&self) -> bool {
        use ImprovementState::{Blocked, InProgress, Open};
        matches!(self.facts.state, Open | InProgress | Blocked)
    }
}

impl<'b> Scope<'b> {
    pub(super) fn new(book: &'b Casebook, now: Timestamp) -> Self {
        let today = Offset::UTC.to_datetime(now).date();
        let author = Clearance::of_author();
        let mut improvements = Vec::new();
        for (index, record) in book.iter() {
            let content = record.open(&author);
            let Some(fields) = content.and_then(Content::improvement) else { continue };
            let looks = book.looks(index, &author);
            let looks: Vec<Look> = looks.into_iter().map(|(_, look, _)| look).collect();
            let facts = improvement_facts(fields, &looks, today);
            let owner = fields.owner.as_ref();
            let outside = owner.is_some_and(|o| book.registry.is_outside(&o.value));
            improvements.push(Item { record, fields, facts, outside });
        }
        Self { book, now, today, author, improvements }
    }

    /// The records of a kind, in the order of their ids.
    fn of<T: 'b>(
        &self,
        kind: fn(&'b Content) -> Option<&'b T>,
    ) -> impl Iterator<Item = Of<'b, T>> + '_ {
        self.book.iter().filter_map(move |(index, record)| {
            let content = record.open(&self.author)?;
            kind(content).map(|fields| Of { index, record, content, fields })
        })
    }

    pub(super) fn contents(&self) -> impl Iterator<Item = (&'b Record, &'b Content)> + '_ {
        self.book.iter().filter_map(|(_, r)| r.open(&self.author).map(|content| (r, content)))
    }

    /// The contents of all records, and of their translations. What a translation leaves as it is
    /// comes twice, at the same place.
    pub(super) fn contents_in_all_languages(
        &self,
    ) -> impl Iterator<Item = (&'b Record, &'b Content)> + '_ {
        let author = self.author;
        let translated = self.book.iter().flat_map(move |(_, record)| {
            let open = move |t: &'b Translation| t.open(&author).map(|content| (record, content));
            record.translations.iter().filter_map(open)
        });
        self.contents().chain(translated)
    }

    pub(super) fn incidents(&self) -> impl Iterator<Item = Of<'b, Incident>> + '_ {
        self.of(Content::incident)
    }

    pub(super) fn advisories(&self) -> impl Iterator<Item = Of<'b, Advisory>> + '_ {
        self.of(Content::advisory)
    }

    pub(super) fn events(&self) -> impl Iterator<Item = Of<'b, Event>> + '_ {
        self.of(Content::event)
    }

    /// The entries of a list.
    pub(super) fn all<'m, T>(&self, marked: &'m [Marked<T>]) -> impl Iterator<Item = &'m T> {
        marked.iter().filter_map(|m| m.open(&self.author))
    }

    /// The row of a turning point.
    pub(super) fn row<'m>(&self, of: &'m Incident, what: Milestone) -> Option<&'m TimelineRow> {
        self.all(&of.timeline).find(|row| row.milestone == Some(what))
    }

    /// When somebody or something noticed; without that row, when a responder took it on.
    pub(super) fn noticed(&self, of: &Incident) -> Option<Moment> {
        let row = self.row(of, Milestone::Detected);
        row.or_else(|| self.row(of, Milestone::Acknowledged)).map(|row| row.at.value)
    }

    /// Whether the incident is another organisation's.
    pub(super) fn is_outside(&self, incident: &Incident) -> bool {
        incident.owner.as_ref().is_some_and(|o| self.book.registry.is_outside(&o.value))
    }

    /// Whether a moment is over.
    pub(super) fn is_past(&self, moment: Moment) -> bool {
        let end = moment.latest();
        self.now > end || (self.now == end && moment.precision() > Precision::Instant)
    }
}

/// Whether a moment is over before another begins. A day may hold the hours of the same day, so it
/// is neither before nor after them.
pub(super) fn certainly_before(first: Moment, second: Moment) -> bool {
    let (end, start) = (first.latest(), second.earliest());
    end < start || (end == start && first.precision() > Precision::Instant)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> Moment {
        Moment::Instant(text.parse().unwrap(), Offset::UTC)
    }

    #[test]
    fn a_day_is_neither_before_nor_after_its_own_hours() {
        let day = Moment::Day(jiff::civil::date(2026, 3, 2));
        assert!(!certainly_before(day, instant("2026-03-02T23:59:59Z")));
        assert!(!certainly_before(instant("2026-03-02T00:00:00Z"), day));
        assert!(certainly_before(day, instant("2026-03-03T00:00:00Z")));
        assert!(certainly_before(instant("2026-03-01T23:59:59Z"), day));
        let at = instant("2026-03-02T10:00:00Z");
        assert!(!certainly_before(at, at));
    }
}
