//! One row of a list: what is shown of a record wherever it is not the page's own subject.

use super::browse::Filed;
use super::{Disclosure, Flag, Lens, Link, Links, RecordIndex};
use crate::address::Grouping;
use crate::label::Tlp;
use crate::language::say;
use crate::record::words::{EventStatus, ImprovementState, Severity, State};
use crate::record::{Content, KindFields};
use crate::time::Moment;
use serde::Serialize;
use std::ops::Deref;

/// Where a record stands, in the words of its kind.
#[derive(Clone, Copy, Serialize, Debug)]
#[serde(untagged)]
pub enum RowState {
    /// Of an incident.
    Incident(State),
    /// Of a security event.
    Event(EventStatus),
    /// Of an improvement.
    Improvement(ImprovementState),
}

impl RowState {
    /// A name for a CSS class or a machine.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Incident(s) => s.as_str(),
            Self::Event(s) => s.as_str(),
            Self::Improvement(s) => s.as_str(),
        }
    }

    /// The words.
    pub fn shown(self) -> &'static str {
        match self {
            Self::Incident(s) => s.shown(),
            Self::Event(s) => s.shown(),
            Self::Improvement(s) => s.shown(),
        }
    }

    /// The words as an element of a page.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Incident(s) => s.tag(),
            Self::Event(s) => s.tag(),
            Self::Improvement(s) => s.tag(),
        }
    }
}

/// A record as a row of a list.
#[derive(Clone, Serialize, Debug)]
pub struct Row<'a> {
    /// Id.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// Its page.
    pub href: String,
    /// Its kind, as the folder says it.
    pub kind: &'static str,
    /// Its kind, as a reader says it.
    pub noun: &'static str,
    /// Its label.
    pub tlp: Tlp,
    /// Draft, embargoed, withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<Flag>,
    /// The date that orders lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Moment>,
    /// Severity, for those that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// State, for those that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<RowState>,
    /// Owner of an improvement or procedure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Link>,
    /// Due date of an improvement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Moment>,
    /// Days that an improvement is overdue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue_days: Option<i64>,
    /// Services that it touched, in lists of records.
    pub services: Links,
    /// One line about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'static str>,
    /// Whether its readers have to do something.
    #[serde(skip)]
    pub must: bool,
    /// What it can be filtered by, in lists that have facets.
    #[serde(skip)]
    pub filed: Option<Box<Filed>>,
}

impl Row<'_> {
    /// A link to the record.
    pub fn link(&self) -> Link {
        Link { href: Some(self.href.clone()), text: self.title.to_owned() }
    }
}

/// Records as a list. For templates finished HTML, empty where there is none; for data a list.
#[derive(Clone, Default, Debug)]
pub struct Rows<'a>(pub Vec<Row<'a>>);

impl<'a> Deref for Rows<'a> {
    type Target = [Row<'a>];

    fn deref(&self) -> &[Row<'a>] {
        &self.0
    }
}

impl<'a> Lens<'_, 'a> {
    /// The row of a record that may be known, as lists of records show it: with its services.
    pub fn list_row(&self, index: RecordIndex) -> Option<Row<'a>> {
        let mut row = self.row(index)?;
        let services = match &self.d.open(index)?.fields {
            KindFields::Incident(i) => i.services.as_slice(),
            KindFields::Advisory(a) => a.services.as_slice(),
            _ => &[],
        };
        row.services = services.iter().map(|s| self.named(Grouping::Services, &s.value)).collect();
        Some(row)
    }

    /// The row of a record that may be known.
    pub fn row(&self, index: RecordIndex) -> Option<Row<'a>> {
        let content = self.content(index)?;
        let summary = self.d.summary(index)?;
        let id = self.d.id(index);
        let tlp = self.d.book.record(index).sharing().tlp;
        let mut row = Row {
            id: id.as_str(),
            title: &content.title,
            href: self.record_href(index),
            kind: id.kind().folder(),
            noun: id.kind().noun(),
            tlp,
            flag: self.d.flag(index),
            date: summary.date,
            severity: None,
            state: None,
            owner: None,
            due: None,
            overdue_days: None,
            services: Links::default(),
            note: None,
            must: false,
            filed: None,
        };
        self.fill(&mut row, content, index);
        Some(row)
    }

    fn fill(&self, row: &mut Row<'a>, content: &Content, index: RecordIndex) {
        let team = |owner: &Option<crate::record::Name>| {
            owner.as_ref().map(|o| self.named(Grouping::Teams, &o.value))
        };
        match &content.fields {
            KindFields::Incident(i) => {
                row.severity = Some(i.severity);
                row.state = Some(RowState::Incident(i.state.value));
                row.note = Some(i.category.shown());
            }
            KindFields::Advisory(a) => {
                row.severity = a.severity;
                row.must = a.action.as_ref().is_some_and(|action| action.required);
                row.note = a.action.as_ref().map(|action| {
                    if action.required {
                        say!("advisory_action_required")
                    } else {
                        say!("advisory_no_action_required")
                    }
                });
            }
            KindFields::Event(e) => {
                row.severity = e.severity;
                row.state = Some(RowState::Event(e.status));
                row.note = Some(e.category.shown());
            }
            KindFields::Improvement(i) => {
                row.owner = team(&i.owner);
                row.note = i.kind.map(crate::record::words::ImprovementKind::shown);
                if let Some(facts) = self.d.summary(index).and_then(|s| s.improvement) {
                    row.state = Some(RowState::Improvement(facts.state));
                    row.due = facts.due;
                    row.overdue_days = facts.overdue_days;
                }
            }
            KindFields::Procedure(p) => row.owner = team(&p.owner),
            KindFields::Review(r) => row.owner = team(&r.team),
            KindFields::Page(_) => {}
        }
    }

    /// The rows of a list of records, in their order.
    pub fn list_rows(&self, indices: &[RecordIndex]) -> Rows<'a> {
        Rows(indices.iter().filter_map(|i| self.list_row(*i)).collect())
    }

    /// The rows of several records, in their order.
    pub fn rows(&self, indices: &[RecordIndex]) -> Rows<'a> {
        Rows(indices.iter().filter_map(|i| self.row(*i)).collect())
    }
}

impl Disclosure<'_> {
    /// Overdue first, the longest first; then by state, due date and id.
    pub(super) fn improvement_order(
        &self,
        index: RecordIndex,
    ) -> (std::cmp::Reverse<i64>, u8, bool, Option<Moment>, RecordIndex) {
        let Some(facts) = self.summary(index).and_then(|s| s.improvement) else {
            return (std::cmp::Reverse(0), u8::MAX, true, None, index);
        };
        let rank = match facts.state {
            ImprovementState::Blocked => 0,
            ImprovementState::AwaitingVerification => 1,
            ImprovementState::InProgress => 2,
            ImprovementState::Open => 3,
            ImprovementState::Proposed => 4,
            ImprovementState::Verified => 5,
            ImprovementState::Declined => 6,
        };
        let overdue = std::cmp::Reverse(facts.overdue_days.unwrap_or(0));
        (overdue, rank, facts.due.is_none(), facts.due, index)
    }
}
