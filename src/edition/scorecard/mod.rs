//! What a record shows of the response: points that are computed from what its audience may see,
//! each with the rows and findings that show it. The team's own verdict stands beside it.
//!
//! It is computed from the disclosed view alone, so that it can't tell what that withholds.

use super::{Disclosure, Lens, Link, Links, RecordIndex};
use crate::address::Grouping;
use crate::graph::Relation;
use crate::label::Tlp;
use crate::language::say;
use crate::record::Incident;
use crate::record::words::{ScoreResult, State};
use serde::Serialize;
use std::cmp::Reverse;

mod points;

pub(super) use points::Card;

/// How many places a line names.
const PLACES: usize = 12;

/// What the record shows of the response. For templates a finished table, for data its points.
#[derive(Debug)]
pub struct Scorecard {
    /// Points that are shown in full.
    pub met: usize,
    /// Points that could be judged.
    pub judged: usize,
    /// Whether another edition of this site may show more.
    pub partial: bool,
    /// Each point.
    pub lines: Vec<ScoreLine>,
}

/// One point of the response.
#[derive(Serialize, Debug)]
pub struct ScoreLine {
    /// What is asked.
    pub name: &'static str,
    /// Whether the record shows it.
    pub result: ScoreResult,
    /// What was counted.
    pub note: String,
    /// The places concerned.
    pub places: Links,
    /// How many more there are.
    #[serde(skip_serializing_if = "is_zero")]
    pub more: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// A review that a scorecard names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct ReviewShown {
    /// The review.
    pub(super) index: RecordIndex,
    /// Whether it went through the postmortem, and not only looked at an improvement.
    pub(super) whole: bool,
    /// Label of the field that says so.
    pub(super) tlp: Tlp,
}

/// Whether the response is over, so that it can be judged.
const fn judged(state: State) -> bool {
    matches!(state, State::Resolved | State::Reviewed | State::Closed)
}

impl Disclosure<'_> {
    /// The reviews that the scorecard of a record names, the newest first: none where it has no
    /// scorecard.
    pub(super) fn reviews_shown(&self, index: RecordIndex) -> Vec<ReviewShown> {
        let incident = self.open(index).and_then(|content| content.incident());
        if !incident.is_some_and(|i| judged(i.state.value)) {
            return Vec::new();
        }
        let into = |to: RecordIndex, relation: Relation| {
            let edges = self.book.edges.to(to).iter();
            edges.filter(move |e| e.relation == relation && self.edge_visible(e))
        };
        let shown =
            |e: &crate::graph::Edge, whole| ReviewShown { index: e.from, whole, tlp: e.tlp };
        let mut found: Vec<ReviewShown> =
            into(index, Relation::Reviewed).map(|e| shown(e, true)).collect();
        let own = self.book.edges.from(index).iter();
        let own = own.filter(|e| e.relation == Relation::HasImprovement && self.edge_visible(e));
        for improvement in own {
            found.extend(into(improvement.to, Relation::Looked).map(|e| shown(e, false)));
        }
        found.sort_by_key(|r| (Reverse(self.date(r.index)), r.index, !r.whole, r.tlp));
        found.dedup_by_key(|r| r.index);
        found
    }
}

impl<'a> Lens<'_, 'a> {
    /// The scorecard of an incident whose response is over.
    pub(super) fn scorecard(
        &self,
        index: RecordIndex,
        incident: &'a Incident,
        view: &super::IncidentView<'a>,
    ) -> Option<Scorecard> {
        if !judged(view.state) {
            return None;
        }
        let most = self.d.config().editions.iter().map(|e| e.tlp).max();
        let partial = most.is_some_and(|most| most > self.d.tlp());
        let evidence_kept = self.d.tlp() < self.d.config().policy.labels.evidence;
        let card = Card { view, lens: self, index, incident, partial, evidence_kept };
        let lines = card.lines();
        let count = |wanted: &[ScoreResult]| {
            lines.iter().filter(|line| wanted.contains(&line.result)).count()
        };
        Some(Scorecard {
            met: count(&[ScoreResult::Yes]),
            judged: count(&[ScoreResult::Yes, ScoreResult::Partly, ScoreResult::No]),
            partial,
            lines,
        })
    }

    /// A review as a scorecard names it: its day and its team.
    fn review_link(&self, review: RecordIndex) -> Option<Link> {
        let fields = self.d.open(review)?.review()?;
        let team = fields.team.as_ref().map(|t| self.named(Grouping::Teams, &t.value).text);
        let text = match team {
            Some(team) => {
                say!("scorecard_review_by", day = fields.on.value.to_string(), team = team)
            }
            None => fields.on.value.to_string(),
        };
        Some(Link { href: Some(self.record_href(review)), text })
    }
}
