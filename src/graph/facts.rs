//! What an improvement is, by its owner's status and the reviews that looked at it.

use crate::record::Improvement;
use crate::record::words::{ImprovementState, ReviewResult, Status};
use crate::time::{Moment, days_between};
use jiff::ToSpan;
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
    /// The day of the review that verified or declined it, while that holds.
    pub closed: Option<Moment>,
    /// The day from which the next look at whether it works is due, while it is verified.
    pub effect_due: Option<Date>,
    /// The day of the last review that looked at it.
    pub looked: Option<Moment>,
}

/// Months after it was verified in which a review asks whether an improvement works in practice.
const EFFECT_AFTER: [i32; 3] = [3, 6, 12];

/// How many days before its day a look at the effect counts for it: reviews have days of their own.
const EFFECT_EARLY: i64 = 14;

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
        .map(|due| days_between(due.last_day(), today))
        .filter(|days| *days > 0);
    let closed = closing(looks);
    ImprovementFacts {
        state,
        due,
        overdue_days,
        extended: extensions().count(),
        closed: closed.map(|look| look.on).filter(|_| state.is_finished()),
        effect_due: closed
            .filter(|_| state == ImprovementState::Verified)
            .and_then(|look| effect_due(look.on.date(), looks)),
        looked: looks.last().map(|look| look.on),
    }
}

/// The look that finished it: the first to say what still holds, verified or declined, with no look
/// after it that said otherwise.
fn closing(looks: &[Look]) -> Option<&Look> {
    let mut closing: Option<&Look> = None;
    for look in looks {
        let declines = look.result == ReviewResult::Declined;
        match look.result {
            ReviewResult::Verified | ReviewResult::Effective | ReviewResult::Declined => {
                let same = |l: &&Look| (l.result == ReviewResult::Declined) == declines;
                closing = closing.filter(same).or(Some(look));
            }
            ReviewResult::Reopened | ReviewResult::Recurred => closing = None,
            ReviewResult::OnTrack | ReviewResult::Extended => {}
        }
    }
    closing
}

/// The first of the days after verification for which no look at the effect was taken.
fn effect_due(verified: Date, looks: &[Look]) -> Option<Date> {
    let effective = looks.iter().filter(|l| l.result == ReviewResult::Effective);
    let last = effective.map(|l| l.on.date()).filter(|on| *on > verified).max();
    EFFECT_AFTER
        .into_iter()
        .filter_map(|months| verified.checked_add(months.months()).ok())
        .find(|due| last.is_none_or(|last| days_between(last, *due) > EFFECT_EARLY))
}
