//! Working time: business days between holidays, and deadlines that are counted in them.

use crate::time::Moment;
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ToSpan};

/// Working days, holidays and the zone in which days begin and end.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// The zone.
    pub zone: TimeZone,
    /// Days of the week that count. Without any, every day counts.
    pub working_days: Vec<Weekday>,
    /// Days that do not.
    pub holidays: Vec<Date>,
}

impl Default for Calendar {
    fn default() -> Self {
        use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
        Self {
            zone: TimeZone::UTC,
            working_days: vec![Monday, Tuesday, Wednesday, Thursday, Friday],
            holidays: Vec::new(),
        }
    }
}

/// The longest run of days off that is looked through: a list of holidays may be mistaken.
const MOST_DAYS_OFF: usize = 400;

impl Calendar {
    /// Whether a day counts.
    pub fn is_working_day(&self, day: Date) -> bool {
        let of_week = self.working_days.is_empty() || self.working_days.contains(&day.weekday());
        of_week && !self.holidays.contains(&day)
    }

    /// The first working day after a day.
    fn next_working_day(&self, day: Date) -> Date {
        let days = std::iter::successors(day.tomorrow().ok(), |d| d.tomorrow().ok());
        days.take(MOST_DAYS_OFF).find(|d| self.is_working_day(*d)).unwrap_or(day)
    }

    /// The day in this zone on which an instant falls.
    pub fn day_of(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }

    /// The last moment that is within so many business days of `start`.
    ///
    /// An instant on a working day has until the same time of day, so many working days later. What
    /// comes in on a day off counts as received when the next working day begins, so it has until the
    /// end of the last day that counts. A day alone has until the end of that day, and gives a day.
    pub fn deadline(&self, start: Moment, business_days: u32) -> Moment {
        let Moment::Instant(at, offset) = start else {
            return Moment::Day(self.count(start.date(), business_days));
        };
        let local = self.zone.to_datetime(at);
        let last = self.count(local.date(), business_days);
        let until = if self.is_working_day(local.date()) {
            last.to_datetime(local.time())
        } else {
            last.tomorrow().unwrap_or(last).to_datetime(jiff::civil::Time::midnight())
        };
        Moment::Instant(self.instant(until), offset)
    }

    /// The day that is so many working days after a day; a day off begins to count with the first
    /// working day after it.
    fn count(&self, day: Date, business_days: u32) -> Date {
        let off = !self.is_working_day(day);
        let first = if off { self.next_working_day(day) } else { day };
        let steps = if off { business_days.saturating_sub(1) } else { business_days };
        (0..steps).fold(first, |day, _| self.next_working_day(day))
    }

    /// The instant of a local time; one that a clock change leaves out is read with the offset
    /// before it, one that comes twice as the later, so that nobody is late by the clock alone.
    fn instant(&self, local: DateTime) -> Timestamp {
        let offset = match self.zone.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Unambiguous { offset } => offset,
            AmbiguousOffset::Gap { before, .. } => before,
            AmbiguousOffset::Fold { after, .. } => after,
        };
        offset.to_timestamp(local).unwrap_or(Timestamp::MAX)
    }

    /// The same time of day so many months later, at the end of a shorter month where that day is
    /// missing there: 31 January and one month is 28 February.
    pub fn months_later(&self, start: Moment, months: i32) -> Moment {
        let later = |day: Date| day.checked_add(months.months()).unwrap_or(day);
        match start {
            Moment::Instant(at, offset) => {
                let local = self.zone.to_datetime(at);
                let later = later(local.date()).to_datetime(local.time());
                Moment::Instant(self.instant(later), offset)
            }
            coarser => Moment::Day(later(coarser.date())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::Offset;

    fn dublin() -> Calendar {
        Calendar {
            zone: TimeZone::get("Europe/Dublin").unwrap(),
            holidays: vec![jiff::civil::date(2026, 4, 6), jiff::civil::date(2026, 12, 25)],
            ..Calendar::default()
        }
    }

    fn instant(text: &str) -> Moment {
        Moment::Instant(text.parse().unwrap(), Offset::UTC)
    }

    #[test]
    fn a_business_day_leaves_out_weekends_and_holidays() {
        let calendar = dublin();
        let due = |from: &str| calendar.deadline(instant(from), 1).to_string();
        assert_eq!(due("2026-03-04T10:00:00Z"), "2026-03-05 10:00 UTC");
        assert_eq!(due("2026-03-06T16:30:00Z"), "2026-03-09 16:30 UTC");
        // On a Saturday it counts as received on Monday at midnight, so Monday is the day.
        assert_eq!(due("2026-03-07T16:30:00Z"), "2026-03-10 00:00 UTC");
        // Before the Easter weekend, whose Monday is a holiday; the clocks have changed meanwhile.
        assert_eq!(due("2026-04-03T09:00:00Z"), "2026-04-07 09:00 UTC");
        assert_eq!(due("2026-12-24T09:00:00Z"), "2026-12-28 09:00 UTC");
    }

    #[test]
    fn the_day_is_that_of_the_zone() {
        let calendar =
            Calendar { zone: TimeZone::get("Pacific/Auckland").unwrap(), ..Calendar::default() };
        // Friday evening in UTC is Saturday in Auckland.
        let due = calendar.deadline(instant("2026-03-06T20:00:00Z"), 1);
        assert_eq!(due.to_string(), "2026-03-09 11:00 UTC");
    }

    #[test]
    fn a_day_alone_gives_a_day() {
        let friday = Moment::Day(jiff::civil::date(2026, 3, 6));
        assert_eq!(dublin().deadline(friday, 1).to_string(), "2026-03-09");
        assert_eq!(dublin().deadline(friday, 0).to_string(), "2026-03-06");
    }

    #[test]
    fn the_same_time_of_day_holds_across_a_clock_change() {
        let calendar = dublin();
        let due = calendar.deadline(instant("2026-03-27T12:00:00Z"), 1);
        assert_eq!(due.to_string(), "2026-03-30 11:00 UTC");
    }

    #[test]
    fn a_month_ends_where_the_shorter_one_does() {
        let january = Moment::Day(jiff::civil::date(2026, 1, 31));
        assert_eq!(dublin().months_later(january, 1).to_string(), "2026-02-28");
        let at = dublin().months_later(instant("2026-01-31T10:00:00Z"), 1);
        assert_eq!(at.to_string(), "2026-02-28 10:00 UTC");
    }

    #[test]
    fn a_calendar_without_working_days_ends() {
        let calendar = Calendar { working_days: Vec::new(), ..dublin() };
        assert_eq!(
            calendar.deadline(instant("2026-03-07T09:00:00Z"), 1).to_string(),
            "2026-03-08 09:00 UTC"
        );
    }
}
