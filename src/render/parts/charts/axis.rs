//! Axes: round steps for counts, and a logarithmic scale for durations, in whole numbers alone.
//!
//! Floating point would give other digits on other machines; pages are the same everywhere.

use crate::language::say;

/// The step between the lines of an axis of counts, and the last of them: 1, 2 or 5 times a power
/// of ten, and at most five lines above zero.
pub(super) fn steps(most: usize) -> (usize, usize) {
    let mut power = 1;
    loop {
        for step in [power, 2 * power, 5 * power] {
            if most <= 5 * step {
                return (step, most.max(1).div_ceil(step) * step);
            }
        }
        power *= 10;
    }
}

/// The binary logarithm, times 65,536: by squaring, digit by digit. That of 0 is that of 1.
pub(super) fn log2(value: u64) -> i64 {
    let value = value.max(1);
    let whole = i64::from(value.ilog2());
    // The rest of the number, between 1 and 2, with 32 binary digits after the point.
    let mut rest = (u128::from(value) << 32) >> value.ilog2();
    let mut result = whole;
    for _ in 0..16 {
        rest = (rest * rest) >> 32;
        result <<= 1;
        if rest >= 2 << 32 {
            rest >>= 1;
            result += 1;
        }
    }
    result
}

/// A duration with a name of its own: the lines of a logarithmic axis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Tick {
    pub(super) seconds: i64,
    /// The message with its words.
    label: &'static str,
}

/// A week, whose line stands close to that of a month.
const WEEK: i64 = 604_800;

const TICKS: [Tick; 8] = [
    Tick { seconds: 1, label: "chart_1_second" },
    Tick { seconds: 60, label: "chart_1_minute" },
    Tick { seconds: 3_600, label: "chart_1_hour" },
    Tick { seconds: 86_400, label: "chart_1_day" },
    Tick { seconds: WEEK, label: "chart_1_week" },
    Tick { seconds: 2_629_746, label: "chart_1_month" },
    Tick { seconds: 31_556_952, label: "chart_1_year" },
    Tick { seconds: 315_569_520, label: "chart_10_years" },
];

impl Tick {
    /// Its words.
    pub(super) fn shown(self) -> &'static str {
        say!(self.label)
    }
}

/// A logarithmic scale of durations.
pub(super) struct Logarithmic {
    from: i64,
    to: i64,
    start: i64,
    length: i64,
    ticks: Vec<Tick>,
}

impl Logarithmic {
    /// A scale from `start` on, so long, that holds durations of these seconds. It begins and ends
    /// at a line, and spans at least from a minute to a day.
    pub(super) fn new(shortest: i64, longest: i64, start: i64, length: i64) -> Self {
        let first = TICKS.iter().rposition(|t| t.seconds <= shortest).unwrap_or(0).min(1);
        let last =
            TICKS.iter().position(|t| t.seconds >= longest).unwrap_or(TICKS.len() - 1).max(3);
        let ticks = TICKS[first..=last].to_vec();
        let log = |tick: Option<&Tick>| log2(tick.map_or(1, |t| t.seconds.unsigned_abs()));
        Self { from: log(ticks.first()), to: log(ticks.last()), start, length, ticks }
    }

    /// Where a duration stands, in tenths of a unit. What is beyond an end stands at the end.
    pub(super) fn place(&self, seconds: i64) -> i64 {
        let log = log2(u64::try_from(seconds).unwrap_or(0)).clamp(self.from, self.to);
        let span = (self.to - self.from).max(1);
        self.start * 10 + ((log - self.from) * self.length * 10 + span / 2) / span
    }

    /// Its lines.
    pub(super) fn ticks(&self) -> &[Tick] {
        &self.ticks
    }

    /// Whether the label of a line has room.
    pub(super) fn has_room(&self, tick: Tick) -> bool {
        tick.seconds != WEEK || self.length * 65_536 / (self.to - self.from).max(1) >= 24
    }
}

/// A count as units of a picture.
pub(super) fn units(n: usize) -> i64 {
    i64::from(i32::try_from(n).unwrap_or(i32::MAX))
}

/// A number of tenths as a decimal: `12.3`, `12`.
pub(super) fn tenths(n: i64) -> String {
    if n % 10 == 0 { (n / 10).to_string() } else { format!("{}.{}", n / 10, n % 10) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn steps_are_round() {
        let found: Vec<(usize, usize)> =
            [0, 1, 4, 5, 6, 11, 26, 51, 730].into_iter().map(steps).collect();
        let wanted =
            [(1, 1), (1, 1), (1, 4), (1, 5), (2, 6), (5, 15), (10, 30), (20, 60), (200, 800)];
        assert_eq!(found, wanted);
    }

    #[test]
    fn logarithms_are_exact_to_four_places() {
        assert_eq!(log2(1), 0);
        assert_eq!(log2(0), 0);
        assert_eq!(log2(8), 3 << 16);
        // 1.584_962_500_7 and 14.813_781_191_2, rounded down.
        assert_eq!(log2(3), 103_872);
        assert_eq!(log2(28_800), 970_835);
    }

    #[test]
    fn each_factor_takes_the_same_room() {
        let scale = Logarithmic::new(300, 80_000, 100, 500);
        assert_eq!(scale.ticks().first().map(|t| t.shown()), Some("1 min"));
        assert_eq!(scale.ticks().last().map(|t| t.shown()), Some("1 day"));
        assert_eq!((scale.place(60), scale.place(86_400)), (1_000, 6_000));
        let step = scale.place(600) - scale.place(60);
        assert!((scale.place(6_000) - scale.place(600) - step).abs() <= 1);
        // Beyond the ends.
        assert_eq!((scale.place(0), scale.place(1 << 40)), (1_000, 6_000));
        assert_eq!(Logarithmic::new(20, 1 << 40, 0, 500).ticks().len(), TICKS.len());
    }

    #[test]
    fn decimals_are_written_in_one_way() {
        assert_eq!(
            (tenths(120), tenths(123), tenths(5)),
            ("12".into(), "12.3".into(), "0.5".into())
        );
    }

    proptest! {
        #[test]
        fn longer_is_further(a in 0i64..1_000_000_000, b in 0i64..1_000_000_000) {
            let scale = Logarithmic::new(a.min(b), a.max(b), 60, 560);
            prop_assert!(scale.place(a.min(b)) <= scale.place(a.max(b)));
            prop_assert!((600..=6_200).contains(&scale.place(a)));
        }
    }
}
