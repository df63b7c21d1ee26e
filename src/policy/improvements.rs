//! Rules about what was promised: owners, dates, and whether it was verified.

use super::Breach;
use super::scope::{Item, Of, Scope};
use crate::diagnostic::Diagnostic;
use crate::graph::{RecordIndex, Relation};
use crate::html::counted;
use crate::record::words::{ImprovementState, State};
use crate::record::{Content, Incident};
use crate::time::{Moment, days_between};
use std::collections::BTreeMap;

/// The improvements that we follow ourselves.
fn ours<'s, 'b>(scope: &'s Scope<'b>) -> impl Iterator<Item = &'s Item<'b>> {
    scope.improvements.iter().filter(|item| !item.outside)
}

/// What is more than a proposal has an owner.
pub(super) fn without_owner(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |item: &Item<'_>| {
        if item.fields.owner.is_some() || item.facts.state == ImprovementState::Proposed {
            return None;
        }
        let message = format!("{} has no owner", item.record.id);
        let said = Diagnostic::warning("improvement-without-owner", message)
            .at(item.record.span, format!("{}, by whom?", item.facts.state.shown().to_lowercase()))
            .help("add `owner = \"…\"`: the team that makes the change");
        Some(Breach::by(item.record, said))
    };
    scope.improvements.iter().filter_map(breach).collect()
}

/// What is being done has a date, or says why it has none.
pub(super) fn without_due(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |item: &Item<'_>| {
        let answered = item.facts.due.is_some() || item.fields.reason.is_some();
        // What is blocked gives a reason: the parser sees to it.
        let working =
            matches!(item.facts.state, ImprovementState::Open | ImprovementState::InProgress);
        if answered || !working {
            return None;
        }
        let message = format!("{} has no due date", item.record.id);
        let said = Diagnostic::warning("improvement-without-due", message)
            .at(item.record.span, format!("{}, by when?", item.facts.state.shown().to_lowercase()))
            .help("add `due = 2026-04-10`, or `reason = \"…\"`: why no date can be given");
        Some(Breach::by(item.record, said))
    };
    ours(scope).filter_map(breach).collect()
}

/// A date that has passed is met, or moved by a review.
pub(super) fn overdue(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |item: &Item<'_>| {
        let (days, due) = (item.facts.overdue_days?, item.facts.due?);
        let days = counted(days.unsigned_abs(), "day");
        let message = format!("{} is overdue by {days}", item.record.id);
        let said = Diagnostic::warning("improvement-overdue", message)
            .at(item.record.span, format!("was due {due}"))
            .help(
                "set `status = \"done\"` if it is; else let the next review extend or decline it",
            );
        Some(Breach::by(item.record, said))
    };
    ours(scope).filter_map(breach).collect()
}

/// What its owner says is done is verified before long.
///
/// Nobody writes down when it was done. So the days count from the last look of a review or, where
/// there was none, from the date on which it was due, whichever is later; one that was done before
/// its date is given the time until then. Without look and date nothing can be known.
pub(super) fn unverified(scope: &Scope<'_>) -> Vec<Breach> {
    let within = scope.book.config.policy.targets.verify_within;
    let breach = |item: &Item<'_>| {
        if item.facts.state != ImprovementState::AwaitingVerification {
            return None;
        }
        let since = item.facts.looked.max(item.facts.due)?;
        let days = days_between(since.last_day(), scope.today);
        if days <= i64::from(within) {
            return None;
        }
        let message = format!("{} is done, and no review has verified it", item.record.id);
        let what = if item.facts.looked == Some(since) { "last looked at" } else { "was due" };
        let days = counted(days.unsigned_abs(), "day");
        let said = Diagnostic::warning("improvement-unverified", message)
            .at(item.record.span, format!("{what} {since}, {days} ago"))
            .help(format!(
                "let a review say `verified` or `reopened`; this site asks for it within {}",
                counted(within, "day"),
            ));
        Some(Breach::by(item.record, said))
    };
    ours(scope).filter_map(breach).collect()
}

/// An incident is closed only when each of its improvements is verified, or declined by a review.
pub(super) fn open_in_closed(scope: &Scope<'_>) -> Vec<Breach> {
    let states: BTreeMap<&str, ImprovementState> =
        scope.improvements.iter().map(|i| (i.record.id.as_str(), i.facts.state)).collect();
    let unfinished = |index: RecordIndex| {
        let record = scope.book.record(index);
        let state = states.get(record.id.as_str())?;
        (!state.is_finished()).then(|| format!("{} ({})", record.id, state.shown().to_lowercase()))
    };
    let breach = |of: Of<'_, Incident>| {
        if of.fields.state.value != State::Closed {
            return None;
        }
        let edges = scope.book.edges.from(of.index).iter();
        let open: Vec<String> = edges
            .filter(|e| e.relation == Relation::HasImprovement)
            .filter_map(|e| unfinished(e.to))
            .collect();
        if open.is_empty() {
            return None;
        }
        let message = format!("{} is closed, but its improvements are not", of.record.id);
        let said = Diagnostic::warning("closed-with-open-improvements", message)
            .at(of.fields.state.span, format!("not finished: {}", open.join(", ")))
            .help("an incident closes when a review has verified or declined each improvement");
        Some(Breach::by(of.record, said))
    };
    scope.incidents().filter_map(breach).collect()
}

/// Since when an improvement is on record: as it says, or since the first of its incidents was
/// noticed.
pub(super) fn opened(scope: &Scope<'_>, item: &Item<'_>) -> Option<Moment> {
    let noticed = |id: &_| {
        let record = scope.book.record(scope.book.find(id)?);
        scope.noticed(record.open(&scope.author).and_then(Content::incident)?)
    };
    let first = || item.fields.incidents.iter().filter_map(|i| noticed(&i.value)).min();
    item.fields.opened.or_else(first)
}
