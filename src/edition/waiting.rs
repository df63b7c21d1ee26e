//! What an improvement waits for, how its date moved, and the revisions of procedures that name it.

use super::{Disclosure, Lens, Link, RecordIndex, Row};
use crate::address::Grouping;
use crate::graph::{ImprovementFacts, Relation};
use crate::html::{Html, tell};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::record::words::{ImprovementState, ReviewResult};
use crate::record::{Improvement, Revision};
use crate::time::{Moment, days_between};
use serde::Serialize;

/// A date that held for an improvement.
#[derive(Serialize, Debug)]
pub struct DueView<'a> {
    /// The date.
    pub due: Moment,
    /// The review that gave it; none for the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<Row<'a>>,
    /// Days more than the date before it, fewer where negative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
}

/// A revision of a procedure that an improvement caused.
#[derive(Serialize, Debug)]
pub struct ChangeView {
    /// The procedure.
    pub procedure: Link,
    /// Its id.
    pub id: String,
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Day.
    pub on: Moment,
    /// What changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_html: Option<Html>,
    /// Its label.
    #[serde(skip)]
    pub tlp: Tlp,
}

impl Disclosure<'_> {
    /// Since when an improvement is on record, else since its first incident was noticed.
    pub(super) fn on_record(&self, index: RecordIndex) -> Option<Moment> {
        let opened = self.open(index)?.improvement()?.opened;
        let first = || {
            let behind = self.book.edges.to(index).iter();
            let behind = behind.filter(|e| e.relation == Relation::HasImprovement);
            behind.filter(|e| self.edge_visible(e)).filter_map(|e| self.date(e.from)).min()
        };
        opened.or_else(first)
    }

    /// Days since a review looked at an improvement, or since it is on record.
    pub(super) fn unlooked_days(&self, index: RecordIndex) -> Option<i64> {
        let looked = self.facts(index)?.looked.or_else(|| self.on_record(index))?;
        Some(days_between(looked.last_day(), self.today()))
    }
}

fn written(write: impl FnOnce(&mut String)) -> Html {
    let mut out = String::new();
    write(&mut out);
    Html(out)
}

fn time(moment: Moment) -> Html {
    written(|out| moment.write(out))
}

impl<'a> Lens<'_, 'a> {
    /// What an improvement waits for, in one sentence.
    pub(super) fn waiting(
        &self,
        index: RecordIndex,
        improvement: &Improvement,
        facts: &ImprovementFacts,
    ) -> Html {
        match facts.state {
            ImprovementState::Proposed => tell!("waiting_decision"),
            ImprovementState::Open | ImprovementState::InProgress => {
                let owner = improvement.owner.as_ref();
                let owner =
                    owner.map(|o| written(|out| self.named(Grouping::Teams, &o.value).write(out)));
                match (owner, facts.due.map(time)) {
                    (Some(owner), Some(due)) => {
                        tell!("waiting_owner_by", owner = owner, date = due)
                    }
                    (Some(owner), None) => tell!("waiting_owner", owner = owner),
                    (None, Some(due)) => tell!("waiting_no_owner_by", date = due),
                    (None, None) => tell!("waiting_no_owner"),
                }
            }
            ImprovementState::Blocked => match self.html_of(improvement.reason.as_ref()) {
                Some(reason) => tell!("waiting_blocked_by", reason = reason),
                None => tell!("waiting_blocked"),
            },
            ImprovementState::AwaitingVerification => {
                let status = improvement.status.value.as_str();
                match (facts.looked, self.d.on_record(index)) {
                    (Some(on), _) => {
                        tell!("waiting_review_looked", status = status, date = time(on))
                    }
                    (None, Some(since)) => {
                        tell!("waiting_review_since", status = status, date = time(since))
                    }
                    (None, None) => tell!("waiting_review", status = status),
                }
            }
            ImprovementState::Verified => match facts.effect_due {
                Some(on) => tell!("waiting_effect", date = time(Moment::Day(on))),
                None => tell!("waiting_nothing_verified"),
            },
            ImprovementState::Declined => tell!("waiting_nothing_declined"),
        }
    }

    /// The dates that held, the first to the last; empty where there was never another.
    pub(super) fn due_history(
        &self,
        index: RecordIndex,
        improvement: &Improvement,
    ) -> Vec<DueView<'a>> {
        let looks = self.d.book.looks(index, &self.d.clearance);
        let extended = looks.iter().filter(|(_, look, _)| look.result == ReviewResult::Extended);
        let later = extended.filter_map(|(review, look, _)| {
            Some(DueView { due: look.due?, review: self.row(*review), days: None })
        });
        let first = improvement.due.map(|due| DueView { due, review: None, days: None });
        let mut history: Vec<DueView<'a>> = first.into_iter().chain(later).collect();
        if history.iter().all(|d| d.review.is_none()) {
            return Vec::new();
        }
        for at in 1..history.len() {
            let days = days_between(history[at - 1].due.last_day(), history[at].due.last_day());
            history[at].days = Some(days);
        }
        history
    }

    /// The revisions of procedures that name an improvement, the last first.
    pub(super) fn changes_of(&self, index: RecordIndex) -> Vec<ChangeView> {
        let id = self.d.id(index);
        let mut changes = Vec::new();
        for at in self.neighbours_of(index, &[Relation::CausedBy], Kind::Procedure) {
            let Some(content) = self.d.open(at) else { continue };
            let revisions = content.procedure().map_or(&[][..], |p| p.revisions.as_slice());
            let label = self.d.book.record(at).sharing().tlp;
            for mark in revisions {
                let Some(revision) = mark.open(&self.d.clearance) else { continue };
                if revision.improvements.iter().any(|r| r.value == *id) {
                    let tlp = label.max(mark.tlp());
                    changes.push(self.change(at, &content.title, revision, tlp));
                }
            }
        }
        changes.sort_by_key(|c| std::cmp::Reverse(c.on));
        changes
    }

    fn change(&self, at: RecordIndex, title: &str, revision: &Revision, tlp: Tlp) -> ChangeView {
        ChangeView {
            procedure: Link { href: Some(self.record_href(at)), text: title.to_owned() },
            id: self.d.id(at).as_str().to_owned(),
            version: revision.version.as_deref().map(str::to_owned),
            on: revision.on.value,
            what_html: self.on(at).html_of(revision.what.as_ref()),
            tlp,
        }
    }
}
