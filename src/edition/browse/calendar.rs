//! The days of a year on which incidents were noticed.

use super::super::{Lens, Links, RecordIndex};
use crate::address::Address;
use crate::label::Tlp;
use crate::time::{Moment, Precision};

/// How many incidents without a day are named one by one.
const COARSE: usize = 40;

/// A year of incidents. For templates twelve finished tables, for data the days.
#[derive(Debug)]
pub struct YearCalendar {
    /// The year.
    pub year: i16,
    /// The days that have incidents, in order.
    pub days: Vec<CalendarDay>,
    /// Incidents that are known to the month or the year alone.
    pub coarse: Links,
    /// How many more of these there are.
    pub more: usize,
    /// The highest label of what is named.
    pub tlp: Tlp,
}

/// A day with incidents.
#[derive(Debug)]
pub struct CalendarDay {
    /// The month, counted from 1.
    pub month: i8,
    /// The day of the month.
    pub day: i8,
    /// How many incidents.
    pub count: usize,
    /// The incident, or where several begin in the list of the year.
    pub href: String,
    /// Their ids and titles.
    pub names: String,
}

/// The entries of one day: its month and day, and the places of the entries in the list.
type Day = ((i8, i8), Vec<usize>);

/// The days of a list of moments, in order, each with the places of its entries, and the places of
/// those that are known no better than to the month.
fn days(list: impl Iterator<Item = Moment>) -> (Vec<Day>, Vec<usize>) {
    let mut days: std::collections::BTreeMap<(i8, i8), Vec<usize>> =
        std::collections::BTreeMap::new();
    let mut coarse = Vec::new();
    for (at, moment) in list.enumerate() {
        if moment.precision() > Precision::Day {
            coarse.push(at);
        } else {
            let date = moment.date();
            days.entry((date.month(), date.day())).or_default().push(at);
        }
    }
    (days.into_iter().collect(), coarse)
}

impl Lens<'_, '_> {
    /// The calendar of a year's incidents, which stand in the order of their list.
    pub(super) fn calendar(&self, year: i16, list: &[RecordIndex]) -> Option<YearCalendar> {
        let dated: Vec<(RecordIndex, Moment)> =
            list.iter().filter_map(|i| Some((*i, self.d.date(*i)?))).collect();
        let (days, coarse) = days(dated.iter().map(|d| d.1));
        if days.is_empty() {
            return None;
        }
        let per_page = self.d.config().per_page.max(1);
        let name = |at: &usize| {
            let index = dated.get(*at)?.0;
            Some(format!("{}: {}", self.d.id(index), self.d.open(index)?.title))
        };
        let day = |((month, day), places): Day| {
            // The list is the newest first: its first entry of the day is the place to begin.
            let first = *places.first()?;
            let index = dated.get(first)?.0;
            let href = if places.len() == 1 {
                self.record_href(index)
            } else {
                let page = u32::try_from(first / per_page + 1).unwrap_or(1);
                let list = if page == 1 {
                    String::new()
                } else {
                    self.href(&Address::Year(year).page(page))
                };
                format!("{list}#{}", self.d.id(index))
            };
            let names: Vec<String> = places.iter().filter_map(name).collect();
            Some(CalendarDay { month, day, count: places.len(), href, names: names.join("; ") })
        };
        let link = |at: &usize| {
            let index = dated.get(*at)?.0;
            Some(self.row(index)?.link())
        };
        Some(YearCalendar {
            year,
            days: days.into_iter().filter_map(day).collect(),
            coarse: coarse.iter().take(COARSE).filter_map(link).collect(),
            more: coarse.len().saturating_sub(COARSE),
            tlp: list.iter().map(|i| self.d.record_tlp(*i)).max().unwrap_or(Tlp::Clear),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_stand_on_their_day_or_apart() {
        let moment = |text: &str| match Moment::parse_coarse(text) {
            Some(coarse) => coarse,
            None => Moment::Day(text.parse().unwrap()),
        };
        let list = ["2026-12-31", "2026-03-02", "2026-03-02", "2026-02", "2026"].map(moment);
        let (days, coarse) = days(list.into_iter());
        assert_eq!(days, [((3, 2), vec![1, 2]), ((12, 31), vec![0])]);
        assert_eq!(coarse, [3, 4]);
    }
}
