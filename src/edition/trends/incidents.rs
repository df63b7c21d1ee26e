//! Incidents by month and severity, and by year.

use super::months::{Month, Window};
use super::{LISTED, Records, RecordsGroup, severity_series};
use crate::address::Address;
use crate::edition::charts::{Columns, Counted, Stand};
use crate::edition::{Lens, Link, RecordIndex};
use crate::identifier::Kind;
use crate::language::say;
use crate::record::words::Severity;
use serde::Serialize;
use std::cmp::Reverse;

/// Incidents by month and severity.
#[derive(Serialize, Debug)]
pub struct IncidentsTrend {
    /// How many there are in all.
    pub total: Counted,
    /// The months, where any incident is known to the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chart: Option<Columns>,
    /// How many stand in no month of the chart: they are older, or known to the year alone.
    pub outside: usize,
    /// The severities that occur, the worst first.
    pub severities: Vec<&'static str>,
    /// All years, where the months don't hold every incident.
    pub years: Vec<YearRow>,
    /// The records behind the months; none where they are too many.
    pub records: Vec<RecordsGroup>,
}

/// The incidents of a year.
#[derive(Serialize, Debug)]
pub struct YearRow {
    /// The year with its page; none for those without a date.
    pub year: Link,
    /// By severity, the worst first.
    pub parts: Vec<Counted>,
    /// All of them.
    pub total: Counted,
}

type Entry = (RecordIndex, Severity);

impl Lens<'_, '_> {
    /// Incidents by month and severity; `None` where there are none.
    pub(super) fn incidents_trend(&self) -> Option<IncidentsTrend> {
        let all = self.d.incidents_by_severity();
        let list = self.href(&Address::List(Kind::Incident));
        let severities: Vec<Severity> =
            Severity::ALL.iter().copied().filter(|s| all.iter().any(|e| e.1 == *s)).collect();
        let month = |e: &Entry| self.d.date(e.0).and_then(Month::of_moment);
        let months = all.iter().filter_map(month);
        let window = Window::of(months, Month::of(self.d.today()));
        let mut outside = all.len();
        let mut records = Vec::new();
        let chart = window.map(|window| {
            let (by_month, rest) = window.sort(all.iter().map(|e| (month(e), *e)));
            outside = rest;
            let listed = all.len() - rest <= LISTED;
            if listed {
                records = self.month_records(&window, &by_month, &severities);
            }
            self.month_columns(&window, &by_month, &severities, listed)
        });
        Some(IncidentsTrend {
            total: Counted::at(all.len(), list),
            chart,
            outside,
            severities: severities.iter().map(|s| s.shown()).collect(),
            years: if outside > 0 { self.year_rows(&all, &severities) } else { Vec::new() },
            records,
        })
        .filter(|t| t.total.count > 0)
    }

    fn month_columns(
        &self,
        window: &Window,
        by_month: &[Vec<Entry>],
        severities: &[Severity],
        listed: bool,
    ) -> Columns {
        let mut columns = window.columns();
        for (column, entries) in columns.iter_mut().zip(by_month) {
            // Too many to list here: the page of the year on which the month's incidents begin.
            let of_year = entries.first().map(|e| self.year_place(e.0)).unwrap_or_default();
            let href = |part: &str| {
                if listed { format!("#m-{}{part}", column.key) } else { of_year.clone() }
            };
            let of = |s: &Severity| {
                let count = entries.iter().filter(|e| e.1 == *s).count();
                Counted::at(count, href(&format!("-{}", s.as_str())))
            };
            column.total = Some(Counted::at(entries.len(), href("")));
            column.parts = severities.iter().map(of).collect();
        }
        Columns {
            name: "incidents",
            title: say!("trends_by_month_and_severity"),
            description: say!(
                "trends_by_month_about",
                first = window.first().label(),
                last = window.last().label(),
            ),
            stand: Stand::Stacked,
            series: severities.iter().map(|s| severity_series(*s)).collect(),
            columns,
        }
    }

    fn month_records(
        &self,
        window: &Window,
        by_month: &[Vec<Entry>],
        severities: &[Severity],
    ) -> Vec<RecordsGroup> {
        let months = window.months().zip(by_month).filter(|(_, entries)| !entries.is_empty());
        months
            .map(|(month, entries)| {
                let key = month.key();
                let part = |s: &Severity| {
                    let of = entries.iter().rev().filter(|e| e.1 == *s);
                    let links = of.map(|e| self.id_link(e.0)).collect();
                    Records::new(format!("m-{key}-{}", s.as_str()), s.shown(), links)
                };
                let parts = severities.iter().map(part).collect();
                RecordsGroup::new(format!("m-{key}"), month.label(), parts)
            })
            .collect()
    }

    /// The page of a year's list that holds an incident.
    fn year_place(&self, index: RecordIndex) -> String {
        let Some(year) = self.d.date(index).map(crate::time::Moment::year) else {
            return self.href(&Address::List(Kind::Incident));
        };
        let list = self.d.years().get(&Reverse(year));
        let at = list.and_then(|l| l.iter().position(|i| *i == index)).unwrap_or(0);
        let page = at / self.d.config().per_page.max(1) + 1;
        self.href(&Address::Year(year).page(u32::try_from(page).unwrap_or(1)))
    }

    fn year_rows(&self, all: &[Entry], severities: &[Severity]) -> Vec<YearRow> {
        let year_of = |e: &Entry| self.d.date(e.0).map(crate::time::Moment::year);
        let row = |year: Option<i16>, text: String, address: &Address| {
            let href = self.href(address);
            let of: Vec<&Entry> = all.iter().filter(|e| year_of(e) == year).collect();
            let part =
                |s: &Severity| Counted::at(of.iter().filter(|e| e.1 == *s).count(), href.as_str());
            YearRow {
                parts: severities.iter().map(part).collect(),
                total: Counted::at(of.len(), href.as_str()),
                year: Link { href: Some(href), text },
            }
        };
        let years = self.d.years().keys();
        years
            .map(|y| row(Some(y.0), y.0.to_string(), &Address::Year(y.0)))
            .chain([row(
                None,
                say!("trends_without_date").to_owned(),
                &Address::List(Kind::Incident),
            )])
            .filter(|r| r.total.count > 0)
            .collect()
    }
}
