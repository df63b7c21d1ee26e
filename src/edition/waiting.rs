//! What an improvement waits for, how its date moved, and the revisions of procedures that name it.

use super::{Disclosure, Lens, Link, RecordIndex, Row};
use crate::address::Grouping;
use crate::graph::{ImprovementFacts, Relation};
use crate::html::Html;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::record::words::{ImprovementState, ReviewResult, Status};
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

impl<'a> Lens<'_, 'a> {
    /// What an improvement waits for, in one sentence.
    pub(super) fn waiting(
        &self,
        index: RecordIndex,
        improvement: &Improvement,
        facts: &ImprovementFacts,
    ) -> Html {
        let time = |moment: Moment| {
            let mut out = String::new();
            moment.write(&mut out);
            out
        };
        let owner = || {
            let named = improvement.owner.as_ref().map(|o| self.named(Grouping::Teams, &o.value));
            let mut out = String::new();
            named.inspect(|link| link.write(&mut out));
            if out.is_empty() { "an owner".to_owned() } else { out }
        };
        let looked = || match (facts.looked, self.d.on_record(index)) {
            (Some(on), _) => format!(", last looked at on {}", time(on)),
            (None, Some(since)) => format!("; on record since {}", time(since)),
            (None, None) => String::new(),
        };
        Html(match facts.state {
            ImprovementState::Proposed => "A decision: adopt it or decline it.".to_owned(),
            ImprovementState::Open | ImprovementState::InProgress => match facts.due {
                Some(due) => format!("Its owner, {}, by {}.", owner(), time(due)),
                None => format!("Its owner, {}; no date is set.", owner()),
            },
            ImprovementState::Blocked => match self.html_of(improvement.reason.as_ref()) {
                Some(reason) => format!("What blocks it: {}", &*reason),
                None => "What blocks it.".to_owned(),
            },
            ImprovementState::AwaitingVerification => {
                let what = match improvement.status.value {
                    Status::Declined => "A review to agree that it is declined",
                    _ => "A review to verify it",
                };
                format!("{what}{}.", looked())
            }
            ImprovementState::Verified => match facts.effect_due {
                Some(on) => format!("The next look at its effect, on {}.", time(Moment::Day(on))),
                None => "Nothing: it is verified, and the looks at its effect are done.".to_owned(),
            },
            ImprovementState::Declined => {
                "Nothing: a review agreed that it is declined.".to_owned()
            }
        })
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
