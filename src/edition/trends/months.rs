//! Months as numbers: which of them a chart shows, and how many fall into each.

use super::super::charts::Column;
use crate::language::say;
use crate::time::Moment;
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// A calendar month, counted from the first of year 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Month(i32);

/// How many months a chart shows at most.
const SHOWN: i32 = 24;

/// The messages of their short names.
const NAMES: [&str; 12] = [
    "month_short_1",
    "month_short_2",
    "month_short_3",
    "month_short_4",
    "month_short_5",
    "month_short_6",
    "month_short_7",
    "month_short_8",
    "month_short_9",
    "month_short_10",
    "month_short_11",
    "month_short_12",
];

impl Month {
    /// The month of a day.
    pub(super) fn of(day: Date) -> Self {
        Self(i32::from(day.year()) * 12 + i32::from(day.month()) - 1)
    }

    /// The month of a moment; `None` where only the year is known.
    pub(super) fn of_moment(moment: Moment) -> Option<Self> {
        (!matches!(moment, Moment::Year(_))).then(|| Self::of(moment.date()))
    }

    /// As `2026-03`, in anchors.
    pub(super) fn key(self) -> String {
        format!("{:04}-{:02}", self.0.div_euclid(12), self.number() + 1)
    }

    /// As readers see it.
    pub(super) fn label(self) -> String {
        self.first_day().map_or_else(|| self.key(), |day| Moment::Month(day).to_string())
    }

    fn first_day(self) -> Option<Date> {
        let year = i16::try_from(self.0.div_euclid(12)).ok()?;
        Date::new(year, self.number() as i8 + 1, 1).ok()
    }

    /// Its last day.
    pub(super) fn last_day(self) -> Option<Date> {
        self.first_day().map(Date::last_of_month)
    }

    /// A column for it, without numbers yet.
    pub(super) fn column(self, first: bool) -> Column {
        let number = self.number();
        Column {
            key: self.key(),
            label: self.label(),
            short: say!(NAMES[number]),
            begins: (first || number == 0).then(|| self.0.div_euclid(12).to_string()),
            parts: Vec::new(),
            total: None,
        }
    }

    fn number(self) -> usize {
        self.0.rem_euclid(12) as usize
    }
}

/// Consecutive months, empty ones among them: a gap in time must be seen as one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Window(RangeInclusive<i32>);

impl Window {
    /// The last 24 months up to today, without those before the first that has data. Where the data
    /// ends earlier than that, the last 24 months of the data.
    pub(super) fn of(data: impl Iterator<Item = Month> + Clone, today: Month) -> Option<Self> {
        let newest = data.clone().max()?.0;
        let end = if newest > today.0 - SHOWN { newest.max(today.0) } else { newest };
        let start = data.map(|m| m.0).filter(|m| *m > end - SHOWN).min()?;
        Some(Self(start..=end))
    }

    /// Its months.
    pub(super) fn months(&self) -> impl Iterator<Item = Month> + use<> {
        self.0.clone().map(Month)
    }

    /// The place of a month in it.
    pub(super) fn place(&self, month: Month) -> Option<usize> {
        usize::try_from(month.0 - self.0.start()).ok().filter(|_| self.0.contains(&month.0))
    }

    /// Its first month.
    pub(super) fn first(&self) -> Month {
        Month(*self.0.start())
    }

    /// Its last month.
    pub(super) fn last(&self) -> Month {
        Month(*self.0.end())
    }

    /// A column for each month, without numbers yet.
    pub(super) fn columns(&self) -> Vec<Column> {
        self.months().enumerate().map(|(i, month)| month.column(i == 0)).collect()
    }

    /// The entries of each month, in their order, and how many stand in none of them.
    pub(super) fn sort<T>(
        &self,
        entries: impl Iterator<Item = (Option<Month>, T)>,
    ) -> (Vec<Vec<T>>, usize) {
        let mut by_month: Vec<Vec<T>> = self.0.clone().map(|_| Vec::new()).collect();
        let mut outside = 0;
        for (month, entry) in entries {
            match month.and_then(|m| self.place(m)).and_then(|at| by_month.get_mut(at)) {
                Some(list) => list.push(entry),
                None => outside += 1,
            }
        }
        (by_month, outside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn month(text: &str) -> Month {
        Month::of_moment(Moment::parse_coarse(text).unwrap()).unwrap()
    }

    fn window(data: &[&str], today: &str) -> Option<(String, String)> {
        let window = Window::of(data.iter().map(|t| month(t)), month(today))?;
        Some((window.first().label(), window.last().label()))
    }

    #[test]
    fn months_go_on_across_years() {
        let window = Window::of([month("2025-11"), month("2026-02")].into_iter(), month("2026-02"));
        let window = window.unwrap();
        let labels: Vec<String> = window.months().map(Month::label).collect();
        assert_eq!(labels, ["2025-11", "2025-12", "2026-01", "2026-02"]);
        let begins: Vec<_> = window.columns().into_iter().map(|c| c.begins).collect();
        assert_eq!(begins, [Some("2025".into()), None, Some("2026".into()), None]);
        assert_eq!(month("2024-02").last_day(), Date::new(2024, 2, 29).ok());
        assert_eq!(month("2025-12").last_day(), Date::new(2025, 12, 31).ok());
    }

    #[test]
    fn the_window_ends_today_while_it_holds_anything() {
        let both = |a: &str, b: &str| Some((a.to_owned(), b.to_owned()));
        assert_eq!(window(&["2025-03"], "2026-01"), both("2025-03", "2026-01"));
        assert_eq!(window(&["2020-01", "2024-02"], "2026-01"), both("2024-02", "2026-01"));
        assert_eq!(window(&["2024-01"], "2026-01"), both("2024-01", "2024-01"));
        assert_eq!(
            window(&["2019-05", "2020-04", "2018-04"], "2026-01"),
            both("2019-05", "2020-04")
        );
        assert_eq!(window(&["2026-03"], "2026-01"), both("2026-03", "2026-03"));
        assert_eq!(window(&[], "2026-01"), None);
    }

    #[test]
    fn a_year_alone_has_no_month() {
        assert_eq!(Month::of_moment(Moment::parse_coarse("2019").unwrap()), None);
    }

    proptest! {
        #[test]
        fn every_entry_is_in_one_month_or_outside(
            data in prop::collection::vec(prop::option::of(23_900i32..24_400), 1..60),
            today in 23_900i32..24_400,
        ) {
            let data: Vec<Option<Month>> = data.into_iter().map(|m| m.map(Month)).collect();
            let Some(window) = Window::of(data.iter().flatten().copied(), Month(today)) else {
                return Ok(());
            };
            prop_assert!(window.months().count() <= 24);
            let (months, outside) = window.sort(data.iter().map(|m| (*m, ())));
            let inside: usize = months.iter().map(Vec::len).sum();
            prop_assert!(inside > 0);
            prop_assert_eq!(inside + outside, data.len());
        }
    }
}
