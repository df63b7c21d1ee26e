//! Where a clock stands as of now: sent in time or late, how much is left, how long it is overdue.

use super::count::day_in;
use super::{Clock, Deadline};
use crate::language::say;
use crate::record::words::ClockState;
use crate::time::{Elapsed, Moment, days_between};
use jiff::Timestamp;
use jiff::tz::Offset;

/// Where a clock stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Status {
    /// In a word.
    pub state: ClockState,
    /// How late it was sent, how much is left, how long it is overdue, or how long it has run.
    pub span: Option<Elapsed>,
}

/// Where a clock stands at `now`. What is sent exactly at the deadline is in time.
pub fn status(clock: &Clock<'_>, deadline: &Deadline, now: Timestamp) -> Status {
    let at = |state, span| Status { state, span };
    let present = Moment::Instant(now, Offset::UTC);
    let Some((due, ends)) = deadline.due.zip(deadline.ends()) else {
        let since = |end| deadline.started.and_then(|start| Elapsed::between(start, end));
        return match (clock.sent, deadline.started) {
            (Some(sent), _) => at(ClockState::Sent, since(sent)),
            (None, Some(_)) => at(ClockState::NoDeadline, since(present)),
            (None, None) => at(ClockState::NotStarted, None),
        };
    };
    match clock.sent {
        Some(sent) => {
            let (first, last) = deadline.range(sent);
            if last <= ends {
                at(ClockState::InTime, None)
            } else if first > ends {
                at(ClockState::Late, Some(deadline.distance(due, sent)))
            } else {
                at(ClockState::Unclear, None)
            }
        }
        None if now <= ends => at(ClockState::Running, Some(deadline.distance(present, due))),
        None => at(ClockState::Overdue, Some(deadline.distance(due, present))),
    }
}

impl Deadline {
    /// From `a` to `b`: exact between instants, else in days of the deadline's zone.
    fn distance(&self, a: Moment, b: Moment) -> Elapsed {
        match (a, b) {
            (Moment::Instant(from, _), Moment::Instant(to, _)) => {
                Elapsed::Seconds(to.as_second() - from.as_second())
            }
            _ => Elapsed::Days(days_between(day_in(a, &self.zone), day_in(b, &self.zone)).max(0)),
        }
    }
}

impl Status {
    /// The whole of it in words: `Sent late by 3 h`, `2 days 4 h left`.
    pub fn words(&self) -> String {
        let state = self.state.shown();
        let Some(span) = self.span else { return state.to_owned() };
        let at_once = span.approximate_seconds() == 0;
        match self.state {
            ClockState::Running if span == Elapsed::Days(0) => say!("clock_ends_today").to_owned(),
            ClockState::Running if span == Elapsed::Seconds(0) => say!("clock_ends_now").to_owned(),
            ClockState::Running => say!("clock_left", span = span.to_string()),
            ClockState::Overdue if at_once => say!("clock_overdue_by_less").to_owned(),
            ClockState::Overdue => say!("clock_overdue_by", span = span.to_string()),
            ClockState::Late if at_once => say!("clock_late_by_less").to_owned(),
            ClockState::Late => say!("clock_late_by", span = span.to_string()),
            ClockState::NoDeadline => say!("clock_so_far", span = span.to_string()),
            ClockState::Sent if is_word(span) => say!("clock_sent_within", span = span.to_string()),
            ClockState::Sent => say!("clock_sent_after", span = span.to_string()),
            ClockState::InTime | ClockState::Unclear | ClockState::NotStarted => state.to_owned(),
        }
    }
}

/// Whether a span is said in words that take no "after": `at once`, `within the day`.
const fn is_word(span: Elapsed) -> bool {
    matches!(span, Elapsed::Days(0) | Elapsed::Months(0) | Elapsed::Years(0) | Elapsed::Seconds(0))
}

/// How long after something, in words: `after 3 h`, `within the day`.
pub fn after(span: Elapsed) -> String {
    match span {
        span if is_word(span) => span.to_string(),
        _ => say!("clock_after", span = span.to_string()),
    }
}
