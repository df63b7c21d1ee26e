//! The labels of the axis of time: hours, days and years, each in a line of its own, where they
//! change and where there is room.

use super::scale::{Scale, second};
use crate::language::{say, text};
use crate::time::{Moment, Precision};
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

/// The room of a label.
const ROOM: i64 = 40;
/// The room between two round times.
const STEP: i64 = 96;
/// Steps between round times, in seconds.
const STEPS: [i64; 15] = [
    60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400, 172_800, 345_600,
    604_800,
];
/// Longer steps, in months.
const MONTHS: [i16; 7] = [1, 3, 6, 12, 24, 60, 120];

/// A label of the axis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Tick {
    /// Where it stands.
    pub(super) x: i64,
    /// The hour; empty where only the day is known.
    pub(super) clock: String,
    /// The day or month, where another begins.
    pub(super) day: String,
    /// The year, where another begins.
    pub(super) year: String,
}

/// A time that may get a label.
#[derive(Clone, Copy)]
struct Wanted {
    x: i64,
    at: Timestamp,
    precision: Precision,
}

/// The labels: the first moment, the last and those after a cut first, then round times between.
pub(super) fn ticks(scale: &Scale, moments: &[Moment]) -> Vec<Tick> {
    let wanted = |m: &Moment| Wanted {
        x: scale.place(second(*m)),
        at: m.earliest(),
        precision: m.precision(),
    };
    let begins = |m: &&Moment| scale.runs.iter().any(|r| r.time.0 == second(**m));
    let mut placed: Vec<Wanted> = Vec::new();
    let rows =
        moments.first().into_iter().chain(moments.last()).chain(moments.iter().filter(begins));
    for one in rows.map(wanted).chain(round(scale, moments)) {
        if placed.iter().all(|p| (p.x - one.x).abs() >= ROOM) {
            placed.push(one);
        }
    }
    placed.sort_unstable_by_key(|p| p.x);
    labelled(&placed)
}

/// Leaves out what the label before says already.
fn labelled(placed: &[Wanted]) -> Vec<Tick> {
    let (mut day, mut year) = (String::new(), String::new());
    let label = |p: &Wanted| {
        let time = Offset::UTC.to_datetime(p.at);
        let new_year = changed(&mut year, time.year().to_string());
        let month = text(&format!("month_short_{}", time.month()));
        let new_day = match p.precision {
            Precision::Year => String::new(),
            Precision::Month => month.to_owned(),
            Precision::Day | Precision::Instant => {
                say!("lanes_day", day = time.day(), month = month)
            }
        };
        if !new_year.is_empty() {
            day.clear();
        }
        let clock = match p.precision {
            Precision::Instant => format!("{:02}:{:02}", time.hour(), time.minute()),
            _ => String::new(),
        };
        Tick { x: p.x, clock, day: changed(&mut day, new_day), year: new_year }
    };
    placed.iter().map(label).collect()
}

/// A label, unless it is the last one again.
fn changed(last: &mut String, new: String) -> String {
    let same = *last == new;
    last.clone_from(&new);
    if same { String::new() } else { new }
}

/// Round times within the runs, as close as there is room: no hours where none is known.
fn round(scale: &Scale, moments: &[Moment]) -> Vec<Wanted> {
    let hours = moments.iter().any(|m| m.precision() == Precision::Instant);
    let least = (scale.seconds_a_unit() * STEP).max(if hours { 0 } else { 86_400 });
    let mut found = Vec::new();
    for run in &scale.runs {
        let (from, to) = run.time;
        if run.place.1 - run.place.0 < ROOM {
            continue;
        }
        match STEPS.into_iter().find(|s| *s >= least) {
            Some(step) => {
                let first = (from + step - 1).div_euclid(step) * step;
                let times = (0..).map(|n| first + n * step).take_while(|t| *t <= to);
                let precision = if step < 86_400 { Precision::Instant } else { Precision::Day };
                found.extend(times.filter_map(|t| at_second(scale, t, precision)));
            }
            None => found.extend(months(scale, least, from, to)),
        }
    }
    found
}

fn at_second(scale: &Scale, second: i64, precision: Precision) -> Option<Wanted> {
    let at = Timestamp::from_second(second).ok()?;
    Some(Wanted { x: scale.place(second), at, precision })
}

/// First days of months or of years.
fn months(scale: &Scale, least: i64, from: i64, to: i64) -> Vec<Wanted> {
    let month = 2_629_746;
    let step = MONTHS.into_iter().find(|m| i64::from(*m) * month >= least).unwrap_or(600);
    let precision = if step < 12 { Precision::Month } else { Precision::Year };
    let Ok(start) = Timestamp::from_second(from) else { return Vec::new() };
    let year = Offset::UTC.to_datetime(start).year();
    let years = (step / 12).max(1);
    let first = Date::new(year.div_euclid(years) * years, 1, 1).ok();
    let mut found = Vec::new();
    let mut next = first;
    while let Some(date) = next {
        let Some(second) = date.to_zoned(TimeZone::UTC).ok().map(|z| z.timestamp().as_second())
        else {
            break;
        };
        if second > to {
            break;
        }
        if second >= from {
            found.extend(at_second(scale, second, precision));
        }
        next = date.checked_add(i32::from(step).months()).ok();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks_of(times: &[&str]) -> Vec<String> {
        let moment = |t: &&str| {
            Moment::parse_coarse(t)
                .or_else(|| t.parse().ok().map(Moment::Day))
                .unwrap_or_else(|| Moment::Instant(t.parse().unwrap(), Offset::UTC))
        };
        let moments: Vec<Moment> = times.iter().map(moment).collect();
        let scale = Scale::new(&moments, 100, 600);
        let found = ticks(&scale, &moments);
        assert!(found.windows(2).all(|w| w[1].x - w[0].x >= ROOM));
        let words = |t: Tick| [t.clock, t.day, t.year].join(" ").trim().to_owned();
        found.into_iter().map(words).collect()
    }

    #[test]
    fn hours_then_days_where_they_change() {
        let found =
            ticks_of(&["2026-03-01T22:10:00Z", "2026-03-02T01:00:00Z", "2026-03-02T02:10:00Z"]);
        assert_eq!(found, ["22:10 1 Mar 2026", "23:00", "00:00 2 Mar", "01:00", "02:10"]);
    }

    #[test]
    fn days_have_no_hour_and_years_no_day() {
        assert_eq!(
            ticks_of(&["2026-03-01", "2026-03-02", "2026-03-03"]),
            ["1 Mar 2026", "2 Mar", "3 Mar"]
        );
        let long = ticks_of(&["2013-07-17", "2017", "2021-11-24"]);
        assert_eq!(long.first().map(String::as_str), Some("17 Jul 2013"));
        assert!(long.contains(&"2016".to_owned()), "{long:?}");
    }

    #[test]
    fn one_instant_has_one_label() {
        let at = "2026-03-01T22:10:00Z";
        assert_eq!(ticks_of(&[at, at, at]), ["22:10 1 Mar 2026"]);
    }
}
