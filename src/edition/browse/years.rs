//! Counts by year as a strip of columns: from the first year to the last, empty ones among them.

use super::super::charts::{Counted, Series};
use super::super::{Disclosure, Lens, RecordIndex};
use crate::address::Address;
use crate::edition::trends::severity_series;
use crate::language::say;
use crate::record::words::Severity;
use std::collections::BTreeMap;

/// How many years are shown at most: each must keep some room.
const SHOWN: i16 = 50;

/// Counts by year. For templates a finished figure with its table, for data fields.
#[derive(Debug)]
pub struct YearStrip {
    /// What it shows, in a few words.
    pub title: &'static str,
    /// What can be seen, in a sentence.
    pub description: String,
    /// The parts of each column, the first at its foot.
    pub series: Vec<Series>,
    /// The years, the oldest first.
    pub columns: Vec<YearColumn>,
    /// How many are older than the first column.
    pub earlier: usize,
}

/// A year.
#[derive(Debug)]
pub struct YearColumn {
    /// The year.
    pub year: i16,
    /// The count of each part.
    pub parts: Vec<usize>,
    /// All of them, with the page of the year where it has one.
    pub total: Counted,
    /// Whether it is the year of the page.
    pub current: bool,
}

/// Every finding as one part.
fn findings_series() -> Series {
    Series { name: "counted", text: say!("overview_findings"), pattern: 0 }
}

/// Counts of parts by year.
pub(super) type Counts = BTreeMap<i16, Vec<usize>>;

/// Counts entries by year and part.
fn counts(entries: impl Iterator<Item = (i16, usize)>, parts: usize) -> Counts {
    let mut counts = Counts::new();
    for (year, part) in entries {
        let of_year = counts.entry(year).or_insert_with(|| vec![0; parts]);
        of_year[part] += 1;
    }
    counts
}

/// The columns of counts; none where they fall into one year alone. Beside them how many are older than
/// the first.
fn columns(counts: &Counts) -> (Vec<YearColumn>, usize) {
    let (Some((first, of_first)), Some((last, _))) =
        (counts.first_key_value(), counts.last_key_value())
    else {
        return (Vec::new(), 0);
    };
    if first == last {
        return (Vec::new(), 0);
    }
    let start = (*first).max(last.saturating_sub(SHOWN - 1));
    let earlier = counts.range(..start).flat_map(|(_, parts)| parts).sum();
    let column = |year: i16| {
        let parts = counts.get(&year).cloned().unwrap_or_else(|| vec![0; of_first.len()]);
        let total = Counted { count: parts.iter().sum(), href: None };
        YearColumn { year, parts, total, current: false }
    };
    ((start..=*last).map(column).collect(), earlier)
}

/// The first and the last year.
fn ends(columns: &[YearColumn]) -> [String; 2] {
    [columns.first(), columns.last()].map(|c| c.map_or(0, |c| c.year).to_string())
}

/// Incidents by year and severity; `None` where they fall into one year.
fn incidents(mut counts: Counts) -> Option<YearStrip> {
    let occurs = |s: &Severity| counts.values().any(|parts| parts[*s as usize] > 0);
    let there: Vec<Severity> = Severity::ALL.iter().copied().filter(occurs).collect();
    for parts in counts.values_mut() {
        *parts = there.iter().map(|s| parts[*s as usize]).collect();
    }
    let (columns, earlier) = columns(&counts);
    let [first, last] = ends(&columns);
    (!columns.is_empty()).then(|| YearStrip {
        title: say!("trends_by_year_and_severity"),
        description: say!("strip_incidents_about", first = first, last = last),
        series: there.iter().map(|s| severity_series(*s)).collect(),
        columns,
        earlier,
    })
}

impl Disclosure<'_> {
    /// The incidents among some records by year and severity, in the order of all severities.
    pub(super) fn incident_counts(&self, records: &[RecordIndex]) -> Counts {
        let entry = |index: &RecordIndex| {
            let severity = self.open(*index)?.incident()?.severity;
            Some((self.date(*index)?.year(), severity as usize))
        };
        counts(records.iter().filter_map(entry), Severity::ALL.len())
    }
}

impl Lens<'_, '_> {
    /// The incidents among some records by year and severity; `None` where they fall into one year.
    pub fn incident_strip(&self, records: &[RecordIndex]) -> Option<YearStrip> {
        incidents(self.d.incident_counts(records))
    }

    /// All incidents by year, each year with its page.
    pub(super) fn year_strip(&self, current: Option<i16>) -> Option<YearStrip> {
        let mut strip = incidents(self.d.known.browse.years.clone())?;
        for column in &mut strip.columns {
            let href = self.href(&Address::Year(column.year));
            column.total = Counted::at(column.total.count, href);
            column.current = current == Some(column.year);
        }
        Some(strip)
    }

    /// Findings by the year of their incident; `None` where they fall into one year.
    pub fn finding_strip(&self, findings: &[(RecordIndex, usize)]) -> Option<YearStrip> {
        let years = findings.iter().filter_map(|(index, _)| Some((self.d.date(*index)?.year(), 0)));
        let (columns, earlier) = columns(&counts(years, 1));
        let [first, last] = ends(&columns);
        (!columns.is_empty()).then(|| YearStrip {
            title: say!("strip_findings"),
            description: say!("strip_findings_about", first = first, last = last),
            series: vec![findings_series()],
            columns,
            earlier,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn years_without_anything_are_columns_too() {
        let (columns, earlier) = columns(&counts([(2026, 0), (2023, 1), (2026, 1)].into_iter(), 2));
        let found: Vec<(i16, Vec<usize>)> =
            columns.iter().map(|c| (c.year, c.parts.clone())).collect();
        let none = vec![0, 0];
        let wanted = [(2023, vec![0, 1]), (2024, none.clone()), (2025, none), (2026, vec![1, 1])];
        assert_eq!((found.as_slice(), earlier), (wanted.as_slice(), 0));
        assert_eq!(ends(&columns), ["2023", "2026"]);
    }

    #[test]
    fn one_year_is_no_strip() {
        assert!(columns(&counts([(2026, 0), (2026, 0)].into_iter(), 1)).0.is_empty());
        assert!(columns(&Counts::new()).0.is_empty());
    }

    proptest! {
        #[test]
        fn every_entry_is_in_a_column_or_earlier(years in prop::collection::vec(-9999i16..=9999, 0..40)) {
            let (columns, earlier) = columns(&counts(years.iter().map(|y| (*y, 0)), 1));
            prop_assert!(columns.len() <= SHOWN as usize);
            if let (Some(first), Some(last)) = (columns.first(), columns.last()) {
                prop_assert_eq!(usize::from(last.year.abs_diff(first.year)) + 1, columns.len());
                let counted: usize = columns.iter().map(|c| c.total.count).sum();
                prop_assert_eq!(counted + earlier, years.len());
            }
        }
    }
}
