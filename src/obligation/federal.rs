//! The business days of the federal government of the United States, by the rule of its holidays.

use crate::calendar::Calendar;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

/// The first year in which Juneteenth is a holiday (Public Law 117-17).
const JUNETEENTH_SINCE: i16 = 2021;

/// The zone of New York by the rule that holds since 2007 (15 U.S.C. 260a).
const NEW_YORK: &str = "EST5EDT,M3.2.0,M11.1.0";

/// The days off of a year's legal public holidays (5 U.S.C. 6103(a)), in the order of the law. One
/// that falls on a Saturday is kept on the Friday before, one on a Sunday on the Monday after, so
/// that of New Year may lie in the year before. Inauguration Day is left out: it is a holiday of
/// the capital's region alone.
pub fn federal_holidays(year: i16) -> Vec<Date> {
    let fixed = |month, day| Date::new(year, month, day).ok().map(observed);
    let nth = |month, nth, weekday| {
        Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok()
    };
    let all = [
        fixed(1, 1),
        nth(1, 3, Weekday::Monday),
        nth(2, 3, Weekday::Monday),
        nth(5, -1, Weekday::Monday),
        if year >= JUNETEENTH_SINCE { fixed(6, 19) } else { None },
        fixed(7, 4),
        nth(9, 1, Weekday::Monday),
        nth(10, 2, Weekday::Monday),
        fixed(11, 11),
        nth(11, 4, Weekday::Thursday),
        fixed(12, 25),
    ];
    all.into_iter().flatten().collect()
}

/// The day on which a holiday of a fixed date is kept.
fn observed(day: Date) -> Date {
    let by = match day.weekday() {
        Weekday::Saturday => -1,
        Weekday::Sunday => 1,
        _ => 0,
    };
    day.checked_add(by.days()).unwrap_or(day)
}

/// The federal calendar, in New York, around a year.
pub fn federal_calendar(year: i16) -> Calendar {
    let years = year.saturating_sub(1)..=year.saturating_add(1);
    Calendar {
        zone: TimeZone::posix(NEW_YORK).unwrap_or(TimeZone::UTC),
        holidays: years.flat_map(federal_holidays).collect(),
        ..Calendar::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The federal holidays as the Office of Personnel Management publishes them.
    #[test]
    fn the_rule_gives_the_published_days() {
        let published = [
            (2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"),
            (2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25"),
            // 4 July is a Saturday: kept on Friday, 3 July.
            (2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"),
            // Juneteenth and Christmas are Saturdays, 4 July a Sunday.
            (2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24"),
        ];
        for (year, days) in published {
            let wanted: Vec<String> =
                days.split_whitespace().map(|day| format!("{year}-{day}")).collect();
            let found: Vec<String> =
                federal_holidays(year).iter().map(ToString::to_string).collect();
            assert_eq!(found, wanted);
        }
    }

    #[test]
    fn a_new_year_on_a_saturday_is_kept_in_the_old_year() {
        let day = Date::new(2021, 12, 31).unwrap();
        assert!(federal_holidays(2022).contains(&day));
        assert!(!federal_calendar(2021).is_working_day(day));
        assert_eq!(federal_holidays(2020).len(), 10);
        assert_eq!(federal_holidays(2021).len(), 11);
    }
}
