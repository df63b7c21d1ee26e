//! Times at the precision that is known, and the spans between them.

use crate::html::phrase;
use crate::language::{current, say};
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};
use serde::Serialize;
use std::fmt;

/// A point in time as exactly as the writer knows it. A day is never taken for midnight.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Moment {
    /// An instant, with the offset from UTC that it was written with.
    Instant(Timestamp, Offset),
    /// A day.
    Day(Date),
    /// A month: its first day.
    Month(Date),
    /// A year: its first day.
    Year(Date),
}

/// How exactly a [`Moment`] is known, from the finest to the coarsest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Precision {
    /// To the second.
    Instant,
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the year.
    Year,
}

impl Moment {
    /// A month (`2019-06`) or a year (`2019`), for what is known no better.
    pub fn parse_coarse(text: &str) -> Option<Self> {
        let digits = |t: &str| t.bytes().all(|c| c.is_ascii_digit());
        match text.len() {
            4 if digits(text) => Date::new(text.parse().ok()?, 1, 1).ok().map(Self::Year),
            7 if text.as_bytes()[4] == b'-' && digits(&text[..4]) && digits(&text[5..]) => {
                Date::new(text[..4].parse().ok()?, text[5..].parse().ok()?, 1).ok().map(Self::Month)
            }
            _ => None,
        }
    }

    /// How exactly it is known.
    pub fn precision(self) -> Precision {
        match self {
            Self::Instant(..) => Precision::Instant,
            Self::Day(_) => Precision::Day,
            Self::Month(_) => Precision::Month,
            Self::Year(_) => Precision::Year,
        }
    }

    /// The first instant that it may stand for; days begin in UTC.
    pub fn earliest(self) -> Timestamp {
        match self {
            Self::Instant(at, _) => at,
            Self::Day(d) | Self::Month(d) | Self::Year(d) => start_of(d),
        }
    }

    /// The first instant after all those that it may stand for (an instant is its own).
    pub fn latest(self) -> Timestamp {
        match self {
            Self::Instant(at, _) => at,
            Self::Day(d) => start_of(d.tomorrow().unwrap_or(d)),
            Self::Month(d) => start_of(d.last_of_month().tomorrow().unwrap_or(d)),
            Self::Year(d) => start_of(d.last_of_year().tomorrow().unwrap_or(d)),
        }
    }

    /// The day in UTC on which it starts.
    pub fn date(self) -> Date {
        match self {
            Self::Instant(at, _) => Offset::UTC.to_datetime(at).date(),
            Self::Day(d) | Self::Month(d) | Self::Year(d) => d,
        }
    }

    /// The last day that it may stand for: a month is due at its end.
    pub fn last_day(self) -> Date {
        match self {
            Self::Month(d) => d.last_of_month(),
            Self::Year(d) => d.last_of_year(),
            Self::Instant(..) | Self::Day(_) => self.date(),
        }
    }

    /// The year, in UTC.
    pub fn year(self) -> i16 {
        self.date().year()
    }

    /// Writes a `time` element. Nothing of it needs escaping.
    pub fn write(self, out: &mut String) {
        out.push_str("<time datetime=\"");
        self.push_machine(out);
        out.push_str("\">");
        self.push_text(out);
        out.push_str("</time>");
    }

    /// The value of a `datetime` attribute (HTML): RFC 3339 in UTC, or a day, month or year.
    pub fn machine(self) -> String {
        let mut out = String::with_capacity(24);
        self.push_machine(&mut out);
        out
    }

    fn push_machine(self, out: &mut String) {
        match self {
            Self::Instant(at, _) if at.subsec_nanosecond() == 0 => {
                let t = Offset::UTC.to_datetime(at);
                push_day(out, t.date());
                out.push('T');
                push_clock(out, [t.hour(), t.minute(), t.second()]);
                out.push('Z');
            }
            Self::Instant(at, _) => out.push_str(&at.to_string()),
            Self::Day(d) => push_day(out, d),
            Self::Month(d) => {
                push_year(out, d);
                out.push('-');
                push_two(out, d.month());
            }
            Self::Year(d) => push_year(out, d),
        }
    }

    /// For readers: UTC, to the minute (to the second where seconds are given), as the language of the page
    /// writes it.
    fn push_text(self, out: &mut String) {
        let language = current();
        if !language.has_iso_dates() {
            return out.push_str(&match self {
                Self::Instant(at, _) => language.time(Offset::UTC.to_datetime(at)),
                Self::Day(day) => language.day(day),
                Self::Month(month) => language.month(month),
                Self::Year(year) => year.year().to_string(),
            });
        }
        let Self::Instant(at, _) = self else { return self.push_machine(out) };
        let t = Offset::UTC.to_datetime(at);
        push_day(out, t.date());
        out.push(' ');
        push_clock(out, [t.hour(), t.minute()]);
        if t.second() != 0 {
            out.push(':');
            push_clock(out, [t.second()]);
        }
        out.push_str(" UTC");
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::with_capacity(24);
        self.push_text(&mut out);
        f.write_str(&out)
    }
}

/// A day as `2026-03-02`. Pages hold dozens of times: digits are pushed one by one, for the
/// formatter took three in a hundred of a build.
fn push_day(out: &mut String, date: Date) {
    push_year(out, date);
    for part in [date.month(), date.day()] {
        out.push('-');
        push_two(out, part);
    }
}

fn push_year(out: &mut String, date: Date) {
    let year = date.year();
    if (0..=9999).contains(&year) {
        push_two(out, (year / 100) as i8);
        push_two(out, (year % 100) as i8);
    } else {
        out.push_str(&year.to_string());
    }
}

/// Hours, minutes and seconds with colons between them.
fn push_clock<const N: usize>(out: &mut String, parts: [i8; N]) {
    for (i, part) in parts.into_iter().enumerate() {
        if i > 0 {
            out.push(':');
        }
        push_two(out, part);
    }
}

fn push_two(out: &mut String, number: i8) {
    let digit = |n: i8| char::from(b'0' + n.unsigned_abs() % 10);
    out.push(digit(number / 10));
    out.push(digit(number));
}

/// Orders by the first instant, coarser before finer where they start together.
impl Ord for Moment {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.earliest().cmp(&other.earliest()).then(other.precision().cmp(&self.precision()))
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// For templates a `time` element, for data `{ machine, text }`.
impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |data| Shown { machine: self.machine(), text: self.to_string() }.serialize(data);
        phrase(serializer, |out| self.write(out), data)
    }
}

/// A time or a span of time as data.
#[derive(Serialize)]
struct Shown {
    machine: String,
    text: String,
}

fn start_of(date: Date) -> Timestamp {
    date.to_zoned(TimeZone::UTC).map_or(Timestamp::MIN, |z: Zoned| z.timestamp())
}

/// The time between two moments, at the coarser precision of the two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Elapsed {
    /// Both ends are instants.
    Seconds(i64),
    /// The coarser end is a day: the difference of the days in UTC.
    Days(i64),
    /// The coarser end is a month.
    Months(i64),
    /// The coarser end is a year.
    Years(i64),
}

impl Elapsed {
    /// From `start` to `end`; `None` where the end comes first.
    pub fn between(start: Moment, end: Moment) -> Option<Self> {
        let (a, b) = (start.date(), end.date());
        let months =
            i64::from(b.year() - a.year()) * 12 + i64::from(b.month()) - i64::from(a.month());
        let elapsed = match start.precision().max(end.precision()) {
            Precision::Instant => {
                Self::Seconds(end.earliest().as_second() - start.earliest().as_second())
            }
            Precision::Day => Self::Days(days_between(a, b)),
            Precision::Month => Self::Months(months),
            Precision::Year => Self::Years(i64::from(b.year() - a.year())),
        };
        (elapsed.count() >= 0).then_some(elapsed)
    }

    fn count(self) -> i64 {
        match self {
            Self::Seconds(n) | Self::Days(n) | Self::Months(n) | Self::Years(n) => n,
        }
    }

    /// About how many seconds, to order by.
    pub fn approximate_seconds(self) -> i64 {
        match self {
            Self::Seconds(n) => n,
            Self::Days(n) => n.saturating_mul(86_400),
            Self::Months(n) => n.saturating_mul(2_629_746),
            Self::Years(n) => n.saturating_mul(31_556_952),
        }
    }

    /// An ISO 8601 duration for a `datetime` attribute.
    pub fn machine(self) -> String {
        match self {
            Self::Seconds(n) => format!("PT{n}S"),
            Self::Days(n) => format!("P{n}D"),
            Self::Months(n) => format!("P{n}M"),
            Self::Years(n) => format!("P{n}Y"),
        }
    }
}

impl Elapsed {
    /// Writes a `time` element; months and years, for which HTML has no machine form, as words.
    pub fn write(self, out: &mut String) {
        let text = self.to_string();
        match self {
            Self::Seconds(_) | Self::Days(_) => {
                let machine = self.machine();
                for part in ["<time datetime=\"", &machine, "\">", &text, "</time>"] {
                    out.push_str(part);
                }
            }
            Self::Months(_) | Self::Years(_) => out.push_str(&text),
        }
    }
}

/// Days from `a` to `b`, negative where `b` is earlier.
pub fn days_between(a: Date, b: Date) -> i64 {
    (start_of(b).as_second() - start_of(a).as_second()) / 86_400
}

/// For readers, in the two largest units: `1 h 31 min`, `4 days`, `within the day`.
impl fmt::Display for Elapsed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Seconds(s) => {
                let (days, hours, minutes, seconds) =
                    (s / 86_400, s / 3_600 % 24, s / 60 % 60, s % 60);
                let parts: Vec<String> = [
                    (days > 0).then(|| say!("span_days", count = days)),
                    (hours > 0).then(|| say!("span_hours", count = hours)),
                    (minutes > 0 && days == 0).then(|| say!("span_minutes", count = minutes)),
                    (seconds > 0 && days == 0 && hours == 0)
                        .then(|| say!("span_seconds", count = seconds)),
                ]
                .into_iter()
                .flatten()
                .collect();
                f.write_str(if parts.is_empty() { say!("span_at_once") } else { "" })?;
                f.write_str(&parts.join(" "))
            }
            Self::Days(0) => f.write_str(say!("span_within_day")),
            Self::Days(n) => f.write_str(&say!("span_days", count = n)),
            Self::Months(0) => f.write_str(say!("span_within_month")),
            Self::Months(n) => f.write_str(&say!("span_about_months", count = n)),
            Self::Years(0) => f.write_str(say!("span_within_year")),
            Self::Years(n) => f.write_str(&say!("span_about_years", count = n)),
        }
    }
}

/// For templates a phrase, for data `{ machine, text }`.
impl Serialize for Elapsed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |data| Shown { machine: self.machine(), text: self.to_string() }.serialize(data);
        phrase(serializer, |out| self.write(out), data)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> Moment {
        Moment::Instant(text.parse().unwrap(), Offset::UTC)
    }

    fn day(y: i16, m: i8, d: i8) -> Moment {
        Moment::Day(Date::new(y, m, d).unwrap())
    }

    #[test]
    fn a_duration_is_no_finer_than_its_ends() {
        let a = instant("2020-02-20T21:17:00Z");
        let b = instant("2020-02-20T22:48:00Z");
        assert_eq!(Elapsed::between(a, b).unwrap().to_string(), "1 h 31 min");
        assert_eq!(
            Elapsed::between(day(2022, 12, 16), instant("2022-12-29T04:00:00Z"))
                .unwrap()
                .to_string(),
            "13 days"
        );
        assert_eq!(
            Elapsed::between(day(2026, 3, 1), day(2026, 3, 1)).unwrap().to_string(),
            "within the day"
        );
        assert_eq!(Elapsed::between(b, a), None);
        let june = Moment::parse_coarse("2019-06").unwrap();
        assert_eq!(Elapsed::between(june, day(2019, 7, 2)).unwrap().to_string(), "about 1 month");
    }

    #[test]
    fn coarse_moments_show_what_is_known() {
        assert_eq!(Moment::parse_coarse("2019-06").unwrap().to_string(), "2019-06");
        assert_eq!(day(2026, 3, 2).to_string(), "2026-03-02");
        assert_eq!(instant("2026-03-02T08:40:00+01:00").to_string(), "2026-03-02 07:40 UTC");
        assert!(Moment::parse_coarse("2019-13").is_none());
        assert!(Moment::parse_coarse("June").is_none());
    }
}
