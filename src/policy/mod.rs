//! The process rules: one function each, from the whole casebook to what is wrong with it.

mod reporter;

use crate::config::RuleLevel;
use crate::diagnostic::{Diagnostic, Level};
use crate::graph::{Casebook, Look, RecordIndex, Relation, improvement_facts};
use crate::label::{Clearance, Publish};
use crate::markdown::Target;
use crate::record::words::{ImprovementState, State};
use crate::record::{Content, prose};
use jiff::civil::Date;
use rayon::prelude::*;

/// Runs every rule that the site has not switched off.
pub fn check(book: &Casebook, today: Date) -> Vec<Diagnostic> {
    let rules: [fn(&Casebook, Date) -> Vec<Diagnostic>; 6] = [
        timeline_order,
        closed_with_open_improvements,
        names_a_withheld_record,
        embargo_without_end,
        acknowledged_before_received,
        reporter::reporter_page_without_secret,
    ];
    let found: Vec<Vec<Diagnostic>> = rules.par_iter().map(|rule| rule(book, today)).collect();
    found
        .into_iter()
        .flatten()
        .filter_map(|mut d| match book.config.policy.level(d.code) {
            _ if !book.config.policy.rules.contains_key(d.code) => Some(d),
            RuleLevel::Off => None,
            RuleLevel::Warn => {
                d.level = Level::Warning;
                Some(d)
            }
            RuleLevel::Deny => {
                d.level = Level::Error;
                Some(d)
            }
        })
        .collect()
}

/// The codes of what the rules find.
pub const CODES: [&str; 6] = [
    "timeline-order",
    "closed-with-open-improvements",
    "names-a-withheld-record",
    "embargo-without-end",
    "time-order",
    "reporter-page-without-secret",
];

/// The contents of all records, as their writers see them.
fn contents(
    book: &Casebook,
) -> impl Iterator<Item = (RecordIndex, &crate::record::Record, &Content)> {
    let author = Clearance::of_author();
    book.iter().filter_map(move |(i, r)| r.open(&author).map(|c| (i, r, c)))
}

/// A timeline reads from the first event to the last. A row is out of order only where it is
/// certain: a day may stand after the hours of the same day.
fn timeline_order(book: &Casebook, _: Date) -> Vec<Diagnostic> {
    let author = Clearance::of_author();
    let mut found = Vec::new();
    for (_, _, content) in contents(book) {
        let Some(incident) = content.incident() else { continue };
        let rows: Vec<_> = incident.timeline.iter().filter_map(|m| m.open(&author)).collect();
        for pair in rows.windows(2) {
            let [before, after] = pair else { continue };
            let certain = after.at.value.latest() < before.at.value.earliest()
                || (after.at.value.latest() == before.at.value.earliest()
                    && after.at.value.precision() > crate::time::Precision::Instant);
            if certain {
                found.push(
                    Diagnostic::warning("timeline-order", "the timeline is out of order")
                        .at(after.at.span, format!("{} is earlier …", after.at.value))
                        .at(
                            before.at.span,
                            format!("… than the row before it, {}", before.at.value),
                        )
                        .help("put the rows in the order of their times"),
                );
            }
        }
    }
    found
}

/// An incident is closed only when each of its improvements is verified, or declined by a review.
fn closed_with_open_improvements(book: &Casebook, today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, record, content) in contents(book) {
        let Some(incident) = content.incident() else { continue };
        if incident.state.value != State::Closed {
            continue;
        }
        let open: Vec<String> = book
            .edges
            .from(index)
            .iter()
            .filter(|e| e.relation == Relation::HasImprovement)
            .filter_map(|e| unfinished(book, e.to, today))
            .collect();
        if !open.is_empty() {
            found.push(
                Diagnostic::error(
                    "closed-with-open-improvements",
                    format!("{} is closed, but its improvements are not", record.id),
                )
                .at(incident.state.span, format!("not finished: {}", open.join(", ")))
                .help("an incident closes when a review has verified or declined each improvement"),
            );
        }
    }
    found
}

fn unfinished(book: &Casebook, index: RecordIndex, today: Date) -> Option<String> {
    let author = Clearance::of_author();
    let record = book.record(index);
    let improvement = record.open(&author)?.improvement()?;
    let looks = book.looks(index, &author);
    let looks: Vec<Look> = looks.into_iter().map(|(_, look, _)| look).collect();
    let state = improvement_facts(improvement, &looks, today).state;
    let finished = matches!(state, ImprovementState::Verified | ImprovementState::Declined);
    (!finished).then(|| format!("{} ({})", record.id, state.shown().to_lowercase()))
}

/// Text of a wider audience that names a record of a narrower one gives away that it exists.
fn names_a_withheld_record(book: &Casebook, _: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (_, record, content) in contents(book) {
        prose(content, record.sharing(), &mut |tlp, text| {
            for reference in text.references() {
                let Target::Record { id, .. } = &reference.target else { continue };
                let Some(other) = book.find(id).map(|i| book.record(i)) else { continue };
                let hidden = other.sharing().publish == Publish::Draft
                    && record.sharing().publish != Publish::Draft;
                if other.sharing().tlp > tlp || hidden {
                    let why = if hidden {
                        format!("{id} is a draft")
                    } else {
                        format!("{id} is TLP:{}, this text TLP:{tlp}", other.sharing().tlp)
                    };
                    found.push(
                        Diagnostic::warning(
                            "names-a-withheld-record",
                            format!("readers who may not see {id} will see its id here"),
                        )
                        .at(reference.span, why)
                        .help("move the reference under a heading with a tighter label, or take it out"),
                    );
                }
            }
        });
    }
    found
}

/// An embargo without an end holds until the record is published by hand.
fn embargo_without_end(book: &Casebook, _: Date) -> Vec<Diagnostic> {
    book.records
        .iter()
        .filter(|r| r.home.is_none() && r.sharing().publish == Publish::Embargoed(None))
        .map(|r| {
            Diagnostic::warning(
                "embargo-without-end",
                format!("the embargo of {} has no end", r.id),
            )
            .at(r.span, "embargoed without `embargo_until`")
            .help("add `embargo_until = 2026-03-03T16:00:00Z`")
        })
        .collect()
}

/// Nobody acknowledges a report before it is there.
fn acknowledged_before_received(book: &Casebook, _: Date) -> Vec<Diagnostic> {
    contents(book)
        .filter_map(|(_, _, content)| {
            let event = content.event()?;
            let acknowledged = event.acknowledged.as_ref()?;
            (acknowledged.value.latest() < event.received.value.earliest()).then(|| {
                Diagnostic::error("time-order", "acknowledged before it was received")
                    .at(acknowledged.span, format!("{}", acknowledged.value))
                    .at(event.received.span, format!("received {}", event.received.value))
                    .help("correct one of the two times")
            })
        })
        .collect()
}
