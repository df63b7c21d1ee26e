//! Whether a report was acknowledged within the target, in the working days of the site's calendar.

use super::Disclosure;
use crate::calendar::Calendar;
use crate::record::Event;
use crate::record::words::EventStatus;
use crate::time::{Elapsed, Moment, Precision};
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

/// The acknowledgement of a report against the target.
#[derive(Clone, Serialize, Debug)]
pub struct AcknowledgementView {
    /// What came of it.
    pub standing: Standing,
    /// The target in words: `1 business day`.
    pub target: String,
    /// Until when the reporter was to have an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Moment>,
    /// When the reporter had one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// From report to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Elapsed>,
    /// By how much it was late, is overdue, or is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Elapsed>,
}

impl Standing {
    /// Whether the reporter still waits for an answer, so that the clock decides what to say.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Waiting | Self::Overdue)
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

impl Disclosure<'_> {
    /// The acknowledgement of a report, as of now.
    pub(super) fn acknowledgement(&self, event: &Event) -> AcknowledgementView {
        let (received, at) = (event.received.value, event.acknowledged.as_ref().map(|a| a.value));
        let days = self.config().policy.targets.acknowledge_within;
        let calendar = &self.config().calendar;
        let known = received.precision() <= Precision::Day;
        let due = known.then(|| calendar.deadline(received, days));
        let now = Moment::Instant(self.now, Offset::UTC);
        let late = |end: Moment| due.is_some_and(|due| is_after(calendar, end, due));
        let standing = match (at, due) {
            (None, _) if event.status > EventStatus::Received => Standing::Unstated,
            (_, None) => Standing::Unstated,
            (Some(at), _) if late(at) => Standing::Late,
            (Some(_), _) => Standing::InTime,
            (None, _) if late(now) => Standing::Overdue,
            (None, _) => Standing::Waiting,
        };
        let margin = due.and_then(|due| match standing {
            Standing::Late => Elapsed::between(due, at?),
            Standing::Overdue => Elapsed::between(due, now),
            Standing::Waiting => Elapsed::between(now, due),
            Standing::InTime | Standing::Unstated => None,
        });
        let target = format!("{days} business {}", if days == 1 { "day" } else { "days" });
        let after = at.and_then(|at| Elapsed::between(received, at));
        AcknowledgementView { standing, target, due, at, after, margin }
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
