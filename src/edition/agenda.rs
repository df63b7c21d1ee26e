//! What a review has to look at: each improvement once, under the first reason for it.

use super::{Disclosure, Lens, RecordIndex, Row, Rows};
use crate::graph::{ImprovementFacts, Relation};
use crate::html::Html;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::language::say;
use crate::record::words::{ImprovementState, State, Status};
use crate::time::{Moment, days_between};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

/// Days between two reviews, unless somebody waits longer: what is due before then is due now.
const CYCLE: i64 = 14;

/// Why a review looks at an improvement, in the order in which reasons count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Why {
    /// Past its date.
    Overdue,
    /// Due before the review after this one.
    DueSoon,
    /// Its owner says that it is finished.
    Awaiting,
    /// Waiting for something else.
    Blocked,
    /// To be adopted or declined.
    Proposed,
    /// Time to ask whether it works.
    Effect,
    /// No review looked at it for long.
    Unlooked,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Overdue,
        Self::DueSoon,
        Self::Awaiting,
        Self::Blocked,
        Self::Proposed,
        Self::Effect,
        Self::Unlooked,
    ];

    /// A name for an anchor.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::DueSoon => "due-soon",
            Self::Awaiting => "awaiting-verification",
            Self::Blocked => "blocked",
            Self::Proposed => "proposed",
            Self::Effect => "effect",
            Self::Unlooked => "not-looked-at",
        }
    }

    /// The heading.
    pub fn title(self) -> &'static str {
        say!(match self {
            Self::Overdue => "agenda_overdue",
            Self::DueSoon => "agenda_due_soon",
            Self::Awaiting => "agenda_awaiting",
            Self::Blocked => "agenda_blocked",
            Self::Proposed => "agenda_proposed",
            Self::Effect => "agenda_effect",
            Self::Unlooked => "agenda_unlooked",
        })
    }

    /// What the review has to do with these.
    pub fn task(self) -> &'static str {
        say!(match self {
            Self::Overdue => "agenda_task_overdue",
            Self::DueSoon => "agenda_task_due_soon",
            Self::Awaiting => "agenda_task_awaiting",
            Self::Blocked => "agenda_task_blocked",
            Self::Proposed => "agenda_task_proposed",
            Self::Effect => "agenda_task_effect",
            Self::Unlooked => "agenda_task_unlooked",
        })
    }
}

/// A reason with the improvements that have it.
#[derive(Serialize, Debug)]
pub struct AgendaPart<'a> {
    /// The reason.
    #[serde(skip)]
    pub why: Why,
    /// A name for an anchor.
    pub key: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What the review has to do with them.
    pub task: &'static str,
    /// How many there are.
    pub count: usize,
    /// How many have this reason too and stand under an earlier one.
    pub above: usize,
    /// The rows.
    pub rows: AgendaRows<'a>,
    /// How many rows are left out.
    pub more: usize,
}

/// Rows of an agenda. For templates a finished table, for data a list.
#[derive(Debug)]
pub struct AgendaRows<'a>(pub Vec<AgendaRow<'a>>);

/// An improvement that a review has to look at.
#[derive(Serialize, Debug)]
pub struct AgendaRow<'a> {
    /// The row that every list shows.
    pub row: Row<'a>,
    /// What its owner says.
    pub status: Status,
    /// How often it was given more time.
    pub extended: usize,
    /// Days until it is due, where that is to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// The day of the last look.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub looked: Option<Moment>,
    /// Since when it is on record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// The day on which it was verified, and the day from which its effect is to be looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<(Moment, Moment)>,
    /// How its effect is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure_html: Option<Html>,
    /// Why it is blocked or declined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_html: Option<Html>,
}

/// Everything that a review has to look at.
#[derive(Debug)]
pub struct Agenda<'a> {
    /// Improvements by the reason.
    pub parts: Vec<AgendaPart<'a>>,
    /// Resolved incidents whose postmortem no review went through.
    pub postmortems: Rows<'a>,
    /// Reviewed incidents of which nothing is left to do.
    pub closable: Rows<'a>,
}

impl Disclosure<'_> {
    /// Whether a review has a reason to look at an improvement.
    fn calls(&self, why: Why, index: RecordIndex, facts: &ImprovementFacts) -> bool {
        let working = matches!(
            facts.state,
            ImprovementState::Open | ImprovementState::InProgress | ImprovementState::Blocked
        );
        match why {
            Why::Overdue => facts.overdue_days.is_some(),
            Why::DueSoon => {
                let days = facts.due.map(|due| days_between(self.today(), due.last_day()));
                working && days.is_some_and(|days| (0..=CYCLE).contains(&days))
            }
            Why::Awaiting => facts.state == ImprovementState::AwaitingVerification,
            Why::Blocked => facts.state == ImprovementState::Blocked,
            Why::Proposed => facts.state == ImprovementState::Proposed,
            Why::Effect => facts.effect_due.is_some_and(|due| due <= self.today()),
            Why::Unlooked => {
                let longest = i64::from(self.book.config.policy.targets.review_every);
                !facts.state.is_finished()
                    && self.unlooked_days(index).is_some_and(|days| days > longest)
            }
        }
    }

    /// What orders the rows of a reason: the smallest comes first.
    fn agenda_key(&self, why: Why, index: RecordIndex) -> (Option<Date>, RecordIndex) {
        let facts = self.facts(index);
        let day = match why {
            Why::Overdue | Why::DueSoon | Why::Blocked => {
                facts.and_then(|f| f.due).map(Moment::last_day).or(Some(Date::MAX))
            }
            Why::Awaiting | Why::Unlooked => {
                facts.and_then(|f| f.looked).or_else(|| self.on_record(index)).map(Moment::last_day)
            }
            Why::Proposed => self.on_record(index).map(Moment::last_day),
            Why::Effect => facts.and_then(|f| f.effect_due),
        };
        (day, index)
    }

    /// Incidents that are resolved and whose postmortem no review went through, and those that
    /// could be closed: reviewed, and with every improvement verified or declined.
    fn incidents_to_review(&self) -> [Vec<RecordIndex>; 2] {
        let mut found = [Vec::new(), Vec::new()];
        for &index in self.list(Kind::Incident) {
            let Some(incident) = self.open(index).and_then(|c| c.incident()) else { continue };
            let into = self.book.edges.to(index).iter().filter(|e| self.edge_visible(e));
            let reviewed = into.clone().any(|e| e.relation == Relation::Reviewed);
            let mut from = self.book.edges.from(index).iter();
            let open = from.any(|e| {
                e.relation == Relation::HasImprovement
                    && self.edge_visible(e)
                    && self.facts(e.to).is_some_and(|f| !f.state.is_finished())
            });
            match incident.state.value {
                State::Resolved if !reviewed => found[0].push(index),
                State::Reviewed if !open => found[1].push(index),
                _ => {}
            }
        }
        found
    }
}

impl<'a> Lens<'_, 'a> {
    /// Everything that a review has to look at, with at most so many rows under each reason.
    pub fn agenda(&self, most: usize) -> Agenda<'a> {
        let [postmortems, closable] = self.d.incidents_to_review();
        Agenda {
            parts: self.agenda_of(self.d.list(Kind::Improvement), most),
            postmortems: self.list_rows(&postmortems),
            closable: self.list_rows(&closable),
        }
    }

    /// The improvements of a list that a review has to look at, by the first reason for each.
    pub(super) fn agenda_of(&self, list: &[RecordIndex], most: usize) -> Vec<AgendaPart<'a>> {
        let mut left: Vec<RecordIndex> = list.to_vec();
        let calls = |why, i: &RecordIndex| {
            self.d.facts(*i).is_some_and(|facts| self.d.calls(why, *i, &facts))
        };
        let part = |why: Why| {
            let all = list.iter().filter(|i| calls(why, i)).count();
            let mut own: Vec<RecordIndex> = left.extract_if(.., |i| calls(why, i)).collect();
            own.sort_by_cached_key(|i| self.d.agenda_key(why, *i));
            let shown = &own[..own.len().min(most)];
            AgendaPart {
                why,
                key: why.as_str(),
                title: why.title(),
                task: why.task(),
                count: own.len(),
                above: all - own.len(),
                rows: AgendaRows(shown.iter().filter_map(|i| self.agenda_row(*i)).collect()),
                more: own.len() - shown.len(),
            }
        };
        Why::ALL.into_iter().map(part).collect()
    }

    fn agenda_row(&self, index: RecordIndex) -> Option<AgendaRow<'a>> {
        let improvement = self.d.open(index)?.improvement()?;
        let facts = self.d.facts(index)?;
        let days = facts.due.map(|due| days_between(self.d.today(), due.last_day()));
        let effect = facts.effect_due.filter(|due| *due <= self.d.today());
        Some(AgendaRow {
            row: self.row(index)?,
            status: improvement.status.value,
            extended: facts.extended,
            days_left: days.filter(|days| *days >= 0 && !facts.state.is_finished()),
            looked: facts.looked,
            since: self.d.on_record(index),
            effect: facts.closed.zip(effect.map(Moment::Day)),
            measure_html: self.on(index).html_of(improvement.measure.as_ref()),
            reason_html: self.on(index).html_of(improvement.reason.as_ref()),
        })
    }

    /// What is due next of a list and no review need look at yet: the nearest date first.
    pub(super) fn due_next(&self, list: &[RecordIndex], most: usize) -> Rows<'a> {
        let after = self.d.today().checked_add(CYCLE.days()).unwrap_or(Date::MAX);
        let due = |i: &RecordIndex| {
            let facts = self.d.facts(*i).filter(|f| !f.state.is_finished())?;
            let waits = facts.state == ImprovementState::AwaitingVerification;
            facts.due.filter(|due| !waits && due.last_day() > after)
        };
        let mut found: Vec<(Date, RecordIndex)> =
            list.iter().filter_map(|i| Some((due(i)?.last_day(), *i))).collect();
        found.sort_unstable();
        found.truncate(most);
        Rows(found.into_iter().filter_map(|(_, i)| self.row(i)).collect())
    }
}

impl AgendaPart<'_> {
    /// The highest label of the rows.
    pub(super) fn tlp(&self) -> Tlp {
        self.rows.0.iter().map(|r| r.row.tlp).max().unwrap_or(Tlp::Clear)
    }
}
