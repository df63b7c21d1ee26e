//! Rules about the sequence of events.

use super::scope::{Of, Scope, certainly_before};
use super::{Breach, is_shown};
use crate::diagnostic::Diagnostic;
use crate::record::words::{Milestone, State};
use crate::record::{Incident, TimelineRow};

/// A timeline reads from the first event to the last. A row is out of order only where it is
/// certain: a day may stand after the hours of the same day.
pub(super) fn order(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for of in scope.incidents() {
        let rows: Vec<_> = scope.all(&of.fields.timeline).collect();
        for pair in rows.windows(2) {
            let [before, after] = pair else { continue };
            if certainly_before(after.at.value, before.at.value) {
                let message = format!("the timeline of {} is out of order", of.record.id);
                let said = Diagnostic::warning("timeline-order", message)
                    .at(after.at.span, format!("{} is earlier …", after.at.value))
                    .at(before.at.span, format!("… than the row before it, {}", before.at.value))
                    .help("put the rows in the order of their times");
                found.push(Breach::by(of.record, said));
            }
        }
    }
    found
}

/// What led to an incident stands before its detection. While it is open, that may not be known.
pub(super) fn from_detection(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |of: Of<'_, Incident>| {
        let detected = scope.row(of.fields, Milestone::Detected)?;
        let state = of.fields.state.value;
        let rows = scope.all(&of.fields.timeline);
        let earlier = |row: &TimelineRow| {
            row.at.span != detected.at.span
                && !certainly_before(detected.at.value, row.at.value)
                // At the same instant the order of the file counts.
                && (row.at.value != detected.at.value || row.at.span < detected.at.span)
        };
        if state == State::Open || rows.into_iter().any(earlier) {
            return None;
        }
        let message = format!("the timeline of {} begins with its detection", of.record.id);
        let said = Diagnostic::warning("timeline-from-detection", message)
            .at(detected.at.span, "nothing stands before this row")
            .help("add what led to it: a row with `lane = \"cause\"` or `lane = \"attacker\"`");
        Some(Breach::by(of.record, said))
    };
    scope.incidents().filter_map(breach).collect()
}

/// Turning points of which one can't come before another, each with how far along it is. A service
/// may be restored before the cause is removed, and the cause removed before that: neither waits.
const SEQUENCE: [(Milestone, u8); 7] = [
    (Milestone::Started, 0),
    (Milestone::Detected, 1),
    (Milestone::Acknowledged, 2),
    (Milestone::Contained, 3),
    (Milestone::Eradicated, 4),
    (Milestone::Recovered, 4),
    (Milestone::Closed, 5),
];

/// An incident starts, is noticed, taken on, contained, mended and closed, in this order.
pub(super) fn milestone_order(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for of in scope.incidents() {
        let rows: Vec<(Milestone, u8, &TimelineRow)> = SEQUENCE
            .into_iter()
            .filter_map(|(what, rank)| scope.row(of.fields, what).map(|row| (what, rank, row)))
            .collect();
        for (at, (late, rank, row)) in rows.iter().enumerate() {
            let wrong = rows[..at].iter().find(|(_, earlier, before)| {
                earlier < rank && certainly_before(row.at.value, before.at.value)
            });
            let Some((early, _, before)) = wrong else { continue };
            let (early, late) = (early.as_str(), late.as_str());
            let message = format!("in {} `{late}` comes before `{early}`", of.record.id);
            let said = Diagnostic::warning("milestone-order", message)
                .at(row.at.span, format!("`{late}` at {} …", row.at.value))
                .at(before.at.span, format!("… and `{early}` only at {}", before.at.value))
                .help("correct one of the two times, or give the milestone to another row");
            found.push(Breach::by(of.record, said));
        }
    }
    found
}

/// The turning points that a state promises: what is contained says when, and what is resolved
/// says when it started and when it was noticed as well.
pub(super) fn milestone_missing(scope: &Scope<'_>) -> Vec<Breach> {
    use Milestone::{Acknowledged, Contained, Detected, Eradicated, Recovered, Started};
    let breach = |of: Of<'_, Incident>| {
        let state = of.fields.state.value;
        let untold = of.fields.timeline.is_empty() && !is_shown(of.record);
        // What is retold says what its sources say.
        if untold || scope.is_outside(of.fields) {
            return None;
        }
        let has = |any: &[Milestone]| any.iter().any(|m| scope.row(of.fields, *m).is_some());
        let mut missing = Vec::new();
        if state >= State::Resolved && !has(&[Started]) {
            missing.push("`started`");
        }
        if state >= State::Resolved && !has(&[Detected, Acknowledged]) {
            missing.push("`detected`");
        }
        // What has been mended no longer spreads.
        if state >= State::Contained && !has(&[Contained, Eradicated, Recovered]) {
            missing.push("`contained`");
        }
        if missing.is_empty() {
            return None;
        }
        let id = &of.record.id;
        let state = state.as_str();
        let message =
            format!("{id} is {state}, and no row of its timeline says {}", either(&missing));
        let said = Diagnostic::warning("milestone-missing", message)
            .at(of.fields.state.span, format!("{state} since when?"))
            .help(format!(
                "add `milestone = \"{}\"` to the row that tells of it; a day alone will do where the hour is not known",
                missing[0].trim_matches('`'),
            ));
        Some(Breach::by(of.record, said))
    };
    scope.incidents().filter_map(breach).collect()
}

/// `a`, `a` or `b`, `a`, `b` or `c`.
fn either(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
