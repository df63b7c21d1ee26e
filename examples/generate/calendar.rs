//! Days and times without a library: civil dates by Howard Hinnant's algorithm, RFC 3339 text.

/// Seconds in a day.
pub(crate) const DAY: i64 = 86_400;

/// The day, counted from 1970-01-01, of a date of the Gregorian calendar.
pub(crate) fn day_of(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The year, month and day of a day counted from 1970-01-01.
pub(crate) fn date_of(day: i64) -> (i64, i64, i64) {
    let z = day + 719_468;
    let era = z.div_euclid(146_097);
    let day_of_era = z.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

/// `2026-03-02`.
pub(crate) fn date_text(day: i64) -> String {
    let (y, m, d) = date_of(day);
    format!("{y:04}-{m:02}-{d:02}")
}

/// `2026-03-02T09:40:00+01:00` of a Unix time, at an offset in minutes; `Z` where that is 0.
pub(crate) fn time_text(seconds: i64, offset: i64) -> String {
    let local = seconds + offset * 60;
    let within = local.rem_euclid(DAY);
    let zone = match offset {
        0 => "Z".to_owned(),
        o => format!("{}{:02}:{:02}", if o < 0 { '-' } else { '+' }, o.abs() / 60, o.abs() % 60),
    };
    let date = date_text(local.div_euclid(DAY));
    format!("{date}T{:02}:{:02}:{:02}{zone}", within / 3_600, within / 60 % 60, within % 60)
}

/// The first Tuesday of a month, as a day counted from 1970-01-01: the day of the monthly review.
pub(crate) fn first_tuesday(year: i64, month: i64) -> i64 {
    let first = day_of(year, month, 1);
    // 1970-01-01 was a Thursday, so day 5 was a Tuesday.
    first + (5 - first).rem_euclid(7)
}
