//! Rules about the looks that reviews take.

use super::improvements::opened;
use super::scope::{Item, Of, Scope};
use super::{Breach, is_shown};
use crate::diagnostic::Diagnostic;
use crate::graph::Relation;
use crate::html::counted;
use crate::record::Incident;
use crate::record::words::State;
use crate::time::{Moment, days_between};
use std::collections::BTreeMap;

/// How many places one warning points at.
const MOST_PLACES: usize = 10;

/// A review looks at each unfinished improvement again and again. One warning for each team.
///
/// The days count from the last look, else from the day on which it was opened. One that says
/// neither when it was opened nor by when it is due is nobody's promise yet: it does not count.
pub(super) fn review_overdue(scope: &Scope<'_>) -> Vec<Breach> {
    let every = scope.book.config.policy.targets.review_every;
    let mut teams: BTreeMap<&str, Vec<(&Item<'_>, Moment)>> = BTreeMap::new();
    for item in scope.improvements.iter().filter(|i| !i.outside && i.is_in_work()) {
        let since = item.facts.looked.or_else(|| {
            let promised = item.fields.opened.is_some() || item.facts.due.is_some();
            promised.then(|| opened(scope, item)).flatten()
        });
        let late = |since: &Moment| days_between(since.last_day(), scope.today) > i64::from(every);
        if let Some(since) = since.filter(late) {
            let team = item.fields.owner.as_ref().map_or("nobody", |o| &o.value);
            teams.entry(team).or_default().push((item, since));
        }
    }
    let breach = |(team, items): (&str, Vec<(&Item<'_>, Moment)>)| {
        let what = match items.as_slice() {
            [(item, _)] => item.record.id.to_string(),
            _ => counted(items.len() as u64, "improvement"),
        };
        let days = counted(every, "day");
        let message = format!("no review has looked at {what} of {team} in the last {days}");
        let mut said = Diagnostic::warning("review-overdue", message);
        for (item, since) in items.iter().take(MOST_PLACES) {
            let looked = item.facts.looked.is_some();
            let what = if looked { "last looked at" } else { "never looked at, on record since" };
            said = said.at(item.record.span, format!("{what} {since}"));
        }
        let more = items.len().saturating_sub(MOST_PLACES);
        let more = if more > 0 { format!("{more} more are not shown; ") } else { String::new() };
        said = said.help(format!(
            "{more}hold a review, `casebook new review \"…\"`: this site asks for one every {days}"
        ));
        Breach { firm: items.iter().any(|(item, _)| is_shown(item.record)), diagnostic: said }
    };
    teams.into_iter().map(breach).collect()
}

/// An incident that calls itself reviewed or closed stands in the minutes of a review.
pub(super) fn incident_unreviewed(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |of: Of<'_, Incident>| {
        let state = of.fields.state.value;
        let mut edges = scope.book.edges.to(of.index).iter();
        let named = edges.any(|e| e.relation == Relation::Reviewed);
        if state < State::Reviewed || named || scope.is_outside(of.fields) {
            return None;
        }
        let (id, state) = (&of.record.id, state.as_str());
        let message = format!("{id} is {state}, and no review says that it went through it");
        let said = Diagnostic::warning("incident-unreviewed", message)
            .at(of.fields.state.span, "reviewed when, and by whom?")
            .help(format!("add `incidents = [\"{id}\"]` to the review that did"));
        Some(Breach::by(of.record, said))
    };
    scope.incidents().filter_map(breach).collect()
}

/// A postmortem that has been reviewed says whether the response was sufficient and complete.
pub(super) fn response_unevaluated(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |of: Of<'_, Incident>| {
        let state = of.fields.state.value;
        let response = of.fields.response.as_ref().and_then(|r| r.open(&scope.author));
        let judged = response.is_some_and(|r| r.sufficient.is_some() && r.complete.is_some());
        if state < State::Reviewed || judged || scope.is_outside(of.fields) {
            return None;
        }
        let (id, state) = (&of.record.id, state.as_str());
        let message = format!("{id} is {state}, and its response has no verdict");
        let said = Diagnostic::warning("response-unevaluated", message)
            .at(of.fields.state.span, "was the response sufficient, and complete?")
            .help("add `sufficient` and `complete` to `[response]`: yes, partly or no");
        Some(Breach::by(of.record, said))
    };
    scope.incidents().filter_map(breach).collect()
}
