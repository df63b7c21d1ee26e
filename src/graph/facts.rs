//! What an improvement is, by its owner's status and the reviews that looked at it.

use crate::record::Improvement;
use crate::record::words::{ImprovementState, ReviewResult, Status};
use crate::time::{Moment, days_between};
use jiff::civil::Date;

/// One review's look at an improvement.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The day of the review.
    pub on: Moment,
    /// What it found.
    pub result: ReviewResult,
    /// The new date, with `extended`.
    pub due: Option<Moment>,
}

/// Derived facts of an improvement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ImprovementFacts {
    /// What it is.
    pub state: ImprovementState,
    /// The date that holds now: the last extension's, else the owner's.
    pub due: Option<Moment>,
    /// Days past its date, while there is something to do.
    pub overdue_days: Option<i64>,
    /// How often it was given more time.
    pub extended: usize,
}

/// Derives the facts from the owner's words and the looks, which come in the order of their days.
///
/// The owner says `done`; only a review says `verified`. A review that reopens, or that finds the
/// same thing again, takes back what was verified before.
pub fn improvement_facts(
    improvement: &Improvement,
    looks: &[Look],
    today: Date,
) -> ImprovementFacts {
    let decisive = looks.iter().rev().find_map(|look| match look.result {
        ReviewResult::Verified | ReviewResult::Effective => Some(ImprovementState::Verified),
        ReviewResult::Declined => Some(ImprovementState::Declined),
        ReviewResult::Reopened | ReviewResult::Recurred => Some(ImprovementState::Open),
        ReviewResult::OnTrack | ReviewResult::Extended => None,
    });
    let own = match improvement.status.value {
        Status::Proposed => ImprovementState::Proposed,
        Status::Open => ImprovementState::Open,
        Status::InProgress => ImprovementState::InProgress,
        Status::Blocked => ImprovementState::Blocked,
        Status::Done | Status::Declined => ImprovementState::AwaitingVerification,
    };
    let state = match decisive {
        // Reopened: what the owner says counts again, but no longer that it is finished.
        Some(ImprovementState::Open) if own == ImprovementState::AwaitingVerification => {
            ImprovementState::Open
        }
        Some(ImprovementState::Open) | None => own,
        Some(decided) => decided,
    };
    let extensions = || looks.iter().filter(|l| l.result == ReviewResult::Extended);
    let due = extensions().filter_map(|l| l.due).next_back().or(improvement.due);
    let unfinished = matches!(
        state,
        ImprovementState::Open | ImprovementState::InProgress | ImprovementState::Blocked
    );
    let overdue_days = due
        .filter(|_| unfinished)
        .map(|due| days_between(last_day(due), today))
        .filter(|days| *days > 0);
    ImprovementFacts { state, due, overdue_days, extended: extensions().count() }
}

/// The last day that a date covers: a month is due at its end.
fn last_day(due: Moment) -> Date {
    match due {
        Moment::Month(d) => d.last_of_month(),
        Moment::Year(d) => d.last_of_year(),
        Moment::Instant(..) | Moment::Day(_) => due.date(),
    }
}
