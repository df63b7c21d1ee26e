//! The axis of time: in proportion, with quiet gaps cut short.

use crate::language::say;
use crate::time::{Elapsed, Moment};

/// The width of a gap that is cut short: room for its words, which stand upright, and for the marks
/// on both sides.
pub(super) const CUT: i64 = 46;
/// How many times as long as the mean of the others a gap must be to be cut.
const LONG: i64 = 4;
/// The most gaps that are cut: what is left must show time in proportion.
const MOST: usize = 7;
/// Seconds of a minute, an hour, a day and a year.
const MINUTE: i64 = 60;
const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;
const YEAR: i64 = 31_556_952;

/// A stretch of time that is drawn in proportion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Run {
    /// Its first moment, and its last, in seconds.
    pub(super) time: (i64, i64),
    /// Where it begins and ends.
    pub(super) place: (i64, i64),
}

/// A gap that is cut short.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Cut {
    /// Its middle.
    pub(super) middle: i64,
    /// How long it is.
    pub(super) elapsed: Elapsed,
}

/// Where moments stand.
#[derive(Debug)]
pub(super) struct Scale {
    pub(super) runs: Vec<Run>,
    pub(super) cuts: Vec<Cut>,
}

/// The second at which a moment stands: the first that it may mean.
pub(super) fn second(moment: Moment) -> i64 {
    moment.earliest().as_second()
}

impl Scale {
    /// A scale for these moments, which are in order, from `start` on and so long.
    pub(super) fn new(moments: &[Moment], start: i64, length: i64) -> Self {
        let cut = cuts(moments, length);
        let mut runs: Vec<(i64, i64)> = Vec::new();
        for (i, moment) in moments.iter().enumerate() {
            let at = second(*moment);
            match runs.last_mut() {
                Some(run) if i > 0 && !cut.contains(&(i - 1)) => run.1 = at.max(run.1),
                _ => runs.push((at, at)),
            }
        }
        let total: i64 = runs.iter().map(|(from, to)| to - from).sum();
        let room = length - CUT * count(cut.len());
        let (mut gone, mut before) = (0, start);
        let mut scale = Self { runs: Vec::new(), cuts: Vec::new() };
        for (n, (from, to)) in runs.into_iter().enumerate() {
            let place = |active: i64| match total {
                0 => before + room / 2,
                _ => before + (active * room + total / 2) / total,
            };
            let run = Run { time: (from, to), place: (place(gone), place(gone + to - from)) };
            gone += to - from;
            if let Some(gap) = cut.get(n)
                && let (Some(a), Some(b)) = (moments.get(*gap), moments.get(gap + 1))
            {
                let elapsed = Elapsed::between(*a, *b).unwrap_or(Elapsed::Seconds(0));
                scale.cuts.push(Cut { middle: run.place.1 + CUT / 2, elapsed });
            }
            before += CUT;
            scale.runs.push(run);
        }
        scale
    }

    /// Where a moment stands. What is outside stands at the nearest end.
    pub(super) fn place(&self, at: i64) -> i64 {
        let run = self.runs.iter().rev().find(|r| r.time.0 <= at).or(self.runs.first());
        let Some(Run { time: (from, to), place: (start, end) }) = run.copied() else { return 0 };
        let span = (to - from).max(1);
        start + ((at - from).clamp(0, to - from) * (end - start) + span / 2) / span
    }

    /// How many seconds a unit stands for, where time is in proportion.
    pub(super) fn seconds_a_unit(&self) -> i64 {
        let total: i64 = self.runs.iter().map(|r| r.time.1 - r.time.0).sum();
        let room: i64 = self.runs.iter().map(|r| r.place.1 - r.place.0).sum();
        total / room.max(1) + 1
    }
}

/// The gaps that are cut, by the row before them, in order: the longest one after the other, as long
/// as it is much longer than the rest and the cut saves room.
fn cuts(moments: &[Moment], length: i64) -> Vec<usize> {
    let gap = |pair: &[Moment]| second(pair[1]) - second(pair[0]);
    let mut gaps: Vec<(i64, usize)> =
        moments.windows(2).map(gap).enumerate().map(|(i, s)| (s, i)).collect();
    gaps.retain(|(seconds, _)| *seconds > 0);
    gaps.sort_unstable();
    let mut found = Vec::new();
    while let Some((longest, row)) = gaps.pop() {
        let others: i64 = gaps.iter().map(|(seconds, _)| seconds).sum();
        let room = length - CUT * count(found.len());
        let much = longest / LONG * count(gaps.len()) > others;
        let saves = longest / CUT > (longest + others) / room.max(1);
        if found.len() == MOST || gaps.is_empty() || !much || !saves || room < length / 2 {
            break;
        }
        found.push(row);
    }
    found.sort_unstable();
    found
}

pub(super) fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// How long a cut gap is, in one unit; about so long where an end is known to the month or year.
pub(super) fn brief(elapsed: Elapsed) -> String {
    let near = |n: i64, unit: i64| (n + unit / 2) / unit;
    let days = |n: i64| match n {
        0 => say!("lanes_same_day").to_owned(),
        n if n * DAY >= 2 * YEAR => say!("lanes_years", count = near(n * DAY, YEAR)),
        n => say!("lanes_days", count = n),
    };
    match elapsed {
        Elapsed::Seconds(s) if s < 90 => say!("lanes_seconds", count = s),
        Elapsed::Seconds(s) if s < 90 * MINUTE => say!("lanes_minutes", count = near(s, MINUTE)),
        Elapsed::Seconds(s) if s < 2 * DAY => say!("lanes_hours", count = near(s, HOUR)),
        Elapsed::Seconds(s) => days(near(s, DAY)),
        Elapsed::Days(n) => days(n),
        Elapsed::Months(0) => say!("lanes_same_month").to_owned(),
        Elapsed::Months(n) if n >= 24 => say!("lanes_about_years", count = near(n, 12)),
        Elapsed::Months(n) => say!("lanes_about_months", count = n),
        Elapsed::Years(0) => say!("lanes_same_year").to_owned(),
        Elapsed::Years(n) => say!("lanes_about_years", count = n),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::Offset;
    use proptest::prelude::*;

    fn at(seconds: i64) -> Moment {
        Moment::Instant(jiff::Timestamp::from_second(seconds).unwrap(), Offset::UTC)
    }

    fn scale(seconds: &[i64]) -> Scale {
        let moments: Vec<Moment> = seconds.iter().map(|s| at(*s)).collect();
        Scale::new(&moments, 100, 600)
    }

    #[test]
    fn time_is_in_proportion() {
        let even = scale(&[0, 600, 1_200, 1_800]);
        assert_eq!((even.cuts.len(), even.runs.len()), (0, 1));
        let places = [0, 600, 1_200, 1_800, 9_999, -5].map(|s| even.place(s));
        assert_eq!(places, [100, 300, 500, 700, 700, 100]);
        // A gap that is only a little longer stays.
        assert!(scale(&[0, 600, 1_200, 3_000]).cuts.is_empty());
        // Two rows have nothing to compare with.
        assert!(scale(&[0, 1 << 30]).cuts.is_empty());
    }

    #[test]
    fn a_quiet_gap_is_cut_and_says_how_long_it_was() {
        let cut = scale(&[0, 600, 1_200, 41 * DAY, 41 * DAY + 600]);
        assert_eq!(cut.runs.len(), 2);
        assert_eq!(brief(cut.cuts[0].elapsed), "41 days");
        // Three gaps of ten minutes share the rest; the middle of the gap is between its rows.
        let (before, after) = (cut.place(1_200), cut.place(41 * DAY));
        assert_eq!((before, after - before), (100 + (600 - CUT) * 2 / 3, CUT));
        assert_eq!(cut.cuts[0].middle, before + CUT / 2);
        assert_eq!(cut.place(41 * DAY + 600), 700);
    }

    #[test]
    fn all_at_once_stands_in_the_middle() {
        let one = scale(&[50, 50, 50]);
        assert_eq!((one.place(50), one.cuts.len()), (400, 0));
    }

    #[test]
    fn years_apart_and_coarse_ends() {
        let month = Moment::parse_coarse("2019-06").unwrap();
        let rows = [month, at(1_562_074_260), at(1_562_074_300), at(1_562_074_400)];
        let scale = Scale::new(&rows, 0, 600);
        assert_eq!(brief(scale.cuts[0].elapsed), "~1 month");
        let words: Vec<String> = [
            Elapsed::Seconds(45),
            Elapsed::Seconds(2_760),
            Elapsed::Seconds(22_200),
            Elapsed::Seconds(9 * YEAR),
            Elapsed::Days(3_052),
            Elapsed::Days(0),
        ]
        .into_iter()
        .map(brief)
        .collect();
        assert_eq!(words, ["45 s", "46 min", "6 h", "9 years", "8 years", "same day"]);
    }

    proptest! {
        #[test]
        fn later_never_stands_further_left(mut times in prop::collection::vec(0i64..4_000_000_000, 1..40)) {
            times.sort_unstable();
            let scale = scale(&times);
            let places: Vec<i64> = times.iter().map(|t| scale.place(*t)).collect();
            prop_assert!(places.is_sorted());
            prop_assert!(places.iter().all(|x| (100..=700).contains(x)));
            prop_assert!(scale.cuts.len() <= MOST);
        }
    }
}
