//! The median of durations: the one rule for every page that has one.

use crate::time::Elapsed;

/// Of fewer durations no median is given: it would be one of them, or lie between two.
const ENOUGH: usize = 3;

/// The median; none of fewer than three. Where two are in the middle, it has the coarser precision of
/// the two.
pub(super) fn median(durations: &[Elapsed]) -> Option<Elapsed> {
    let mut sorted = durations.to_vec();
    sorted.sort_by_key(|e| (e.approximate_seconds(), precision(*e)));
    let upper = *sorted.get(sorted.len() / 2).filter(|_| sorted.len() >= ENOUGH)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(sorted.len() / 2 - 1)?;
    let middle = i64::midpoint(lower.approximate_seconds(), upper.approximate_seconds());
    let unit = |seconds: i64| (middle + seconds / 2) / seconds;
    Some(match precision(lower).max(precision(upper)) {
        0 => Elapsed::Seconds(middle),
        1 => Elapsed::Days(unit(Elapsed::Days(1).approximate_seconds())),
        2 => Elapsed::Months(unit(Elapsed::Months(1).approximate_seconds())),
        _ => Elapsed::Years(unit(Elapsed::Years(1).approximate_seconds())),
    })
}

/// How coarse a duration is: 0 to the second, 3 to the year.
pub(super) fn precision(elapsed: Elapsed) -> u8 {
    match elapsed {
        Elapsed::Seconds(_) => 0,
        Elapsed::Days(_) => 1,
        Elapsed::Months(_) => 2,
        Elapsed::Years(_) => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        use Elapsed::{Days, Months, Seconds};
        assert_eq!(median(&[Seconds(9), Seconds(1), Seconds(100)]), Some(Seconds(9)));
        assert_eq!(
            median(&[Seconds(10), Seconds(1), Seconds(9_000), Seconds(20)]),
            Some(Seconds(15))
        );
        // No finer than what it comes from.
        assert_eq!(median(&[Days(4), Seconds(1), Seconds(86_400), Days(9)]), Some(Days(3)));
        assert_eq!(median(&[Days(0), Days(1), Months(2)]), Some(Days(1)));
    }

    #[test]
    fn two_have_no_median() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[Elapsed::Seconds(5)]), None);
        assert_eq!(median(&[Elapsed::Seconds(5), Elapsed::Seconds(7)]), None);
    }
}
