//! The incidents of this week in earlier years. A site has no today of its own: this week is that of
//! the instant as of which it is built.

use super::super::{Lens, RecordIndex, Rows};
use crate::identifier::Kind;
use crate::time::{Moment, Precision};
use jiff::civil::Date;
use serde::Serialize;

/// Incidents of the same week of the year (ISO 8601), in earlier years.
#[derive(Serialize, Debug)]
pub struct WeekView<'a> {
    /// The number of the week.
    pub week: i8,
    /// Its first day this year.
    pub first: Moment,
    /// Its last day this year.
    pub last: Moment,
    /// The incidents, newest first.
    pub rows: Rows<'a>,
    /// How many more there are.
    pub more: usize,
}

/// Whether a moment lies in the week of a day, in an earlier year. A month alone is in no week.
fn is_of_week(moment: Moment, today: Date) -> bool {
    let (then, now) = (moment.date().iso_week_date(), today.iso_week_date());
    moment.precision() <= Precision::Day && then.week() == now.week() && then.year() < now.year()
}

impl<'a> Lens<'_, 'a> {
    /// This week in past years, with so many incidents at most; `None` where there are none.
    pub fn week(&self, most: usize) -> Option<WeekView<'a>> {
        let today = self.d.today();
        let of_week = |i: &&RecordIndex| self.d.date(**i).is_some_and(|at| is_of_week(at, today));
        let found: Vec<RecordIndex> =
            self.d.list(Kind::Incident).iter().filter(of_week).copied().collect();
        let monday = today.iso_week_date().first_of_week().ok()?.date();
        let sunday = today.iso_week_date().last_of_week().ok()?.date();
        (!found.is_empty()).then(|| WeekView {
            week: today.iso_week_date().week(),
            first: Moment::Day(monday),
            last: Moment::Day(sunday),
            rows: self.list_rows(&found[..found.len().min(most)]),
            more: found.len().saturating_sub(most),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_that_of_the_calendar_of_weeks() {
        let day = |text: &str| -> Date { text.parse().unwrap() };
        let fits = |then: &str, now: &str| is_of_week(Moment::Day(day(then)), day(now));
        // Week 47 of 2026 is from 16 to 22 November.
        assert!(fits("2025-11-17", "2026-11-21") && fits("2025-11-23", "2026-11-21"));
        assert!(!fits("2025-11-16", "2026-11-21") && !fits("2026-11-17", "2026-11-21"));
        // The last days of a year may be of the first week of the next one.
        assert!(fits("2024-12-30", "2026-01-01") && !fits("2025-12-30", "2026-01-01"));
        // Not every year has a week 53.
        assert!(fits("2020-12-31", "2026-12-31") && !fits("2025-12-31", "2026-12-31"));
        let month = Moment::parse_coarse("2025-11").unwrap();
        assert!(!is_of_week(month, day("2026-11-01")));
    }
}
