//! Whether a report was acknowledged within the target, in the working days of the site's calendar.

use super::Event;
use super::words::EventStatus;
use crate::calendar::Calendar;
use crate::time::{Moment, Precision};
use jiff::Timestamp;
use jiff::tz::Offset;
use serde::Serialize;

/// What came of the duty to acknowledge a report.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Debug)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Acknowledged within the target.
    InTime,
    /// Acknowledged after it.
    Late,
    /// Not acknowledged, and the target is not over.
    Waiting,
    /// Not acknowledged, and the target is over.
    Overdue,
    /// Acknowledged, for the work has gone on, and nobody wrote when; or received at a time that is
    /// known no better than to the month.
    Unstated,
}

impl Standing {
    /// Whether the reporter still waits for an answer, so that the clock decides what to say.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Waiting | Self::Overdue)
    }
}

impl Event {
    /// What came of the duty to answer within so many business days, as of `now`, and until when the
    /// answer was due, where the report's own day is known. Pages and rules both ask here, so that
    /// they never disagree.
    pub fn acknowledgement(
        &self,
        calendar: &Calendar,
        within: u32,
        now: Timestamp,
    ) -> (Standing, Option<Moment>) {
        let (received, at) = (self.received.value, self.acknowledged.as_ref().map(|a| a.value));
        let known = received.precision() <= Precision::Day;
        let due = known.then(|| calendar.deadline(received, within));
        let now = Moment::Instant(now, Offset::UTC);
        let late = |end: Moment| due.is_some_and(|due| is_after(calendar, end, due));
        let standing = match (at, due) {
            (None, _) if self.status > EventStatus::Received => Standing::Unstated,
            (_, None) => Standing::Unstated,
            (Some(at), _) if late(at) => Standing::Late,
            (Some(_), _) => Standing::InTime,
            (None, _) if late(now) => Standing::Overdue,
            (None, _) => Standing::Waiting,
        };
        (standing, due)
    }
}

/// Whether something certainly came after a deadline. Where one of the two is known to the day alone,
/// the days of the calendar are compared.
fn is_after(calendar: &Calendar, at: Moment, due: Moment) -> bool {
    match (at, due) {
        (Moment::Instant(at, _), Moment::Instant(due, _)) => at > due,
        _ => day(calendar, at) > day(calendar, due),
    }
}

fn day(calendar: &Calendar, moment: Moment) -> jiff::civil::Date {
    match moment {
        Moment::Instant(at, _) => calendar.day_of(at),
        coarser => coarser.date(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        let day = || Some(Moment::Day(text.parse().ok()?));
        text.parse().map(|at| Moment::Instant(at, Offset::UTC)).ok().or_else(day).unwrap()
    }

    #[test]
    fn only_what_is_certainly_after_the_deadline_is_late() {
        let calendar = Calendar::default();
        for (at, due, late) in [
            ("2026-03-03T08:40:00Z", "2026-03-03T08:40:00Z", false),
            ("2026-03-03T08:40:01Z", "2026-03-03T08:40:00Z", true),
            ("2026-03-03", "2026-03-03T08:40:00Z", false),
            ("2026-03-04", "2026-03-03T08:40:00Z", true),
            ("2026-03-03T23:59:00Z", "2026-03-03", false),
            ("2026-03-04T00:01:00Z", "2026-03-03", true),
        ] {
            assert_eq!(is_after(&calendar, moment(at), moment(due)), late, "{at} {due}");
        }
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        let zone = jiff::tz::TimeZone::get("America/New_York").unwrap();
        let calendar = Calendar { zone, ..Calendar::default() };
        // Ten in the evening in New York is the next day in UTC.
        assert!(!is_after(&calendar, moment("2026-03-04T03:00:00Z"), moment("2026-03-03")));
    }
}
