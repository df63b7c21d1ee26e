//! Improvements opened against closed, and what is open at the end of each month.

use super::ages::ages;
use super::months::{Month, Window};
use super::{LISTED, Records, RecordsGroup};
use crate::address::Address;
use crate::edition::charts::{Column, Columns, Counted, Histogram, Series, Stand};
use crate::edition::{Lens, Link, Links, RecordIndex};
use crate::graph::{ImprovementFacts, Relation};
use crate::identifier::Kind;
use crate::language::say;
use crate::record::words::{ImprovementState, ReviewResult};
use crate::time::{Moment, days_between};
use jiff::civil::Date;
use jiff::tz::Offset;
use serde::Serialize;

/// Improvements opened and closed, and the age of those that are open.
#[derive(Serialize, Debug)]
pub struct ImprovementsTrend {
    /// How many there are in all.
    pub total: Counted,
    /// How many are open today.
    pub open: Counted,
    /// How many of these are overdue today.
    pub overdue: Counted,
    /// Opened and closed in each month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flow: Option<Columns>,
    /// Open at the end of each month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock: Option<Columns>,
    /// How many stand in no column, since no month is known in which they were opened.
    pub unknown: usize,
    /// The age of those that are open today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ages: Option<Histogram>,
    /// How many of them have no known age.
    pub ageless: usize,
    /// The open ones by age.
    pub age_records: Vec<RecordsGroup>,
    /// The months with what was opened and closed in each.
    pub month_records: Vec<RecordsGroup>,
    /// Every improvement with its days, the oldest first.
    pub ledger: Vec<LedgerRow>,
}

/// An improvement with its days: from these rows every number of the charts can be counted.
#[derive(Serialize, Debug)]
pub struct LedgerRow {
    /// The improvement.
    pub improvement: Link,
    /// Since when it is on record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened: Option<Moment>,
    /// The date that holds, with extensions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Moment>,
    /// When a review verified or declined it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Moment>,
    /// What it is today.
    pub state: ImprovementState,
}

/// What the charts need of an improvement.
pub(super) struct Item {
    pub(super) index: RecordIndex,
    pub(super) opened: Option<Moment>,
    pub(super) facts: ImprovementFacts,
    /// The owner's date, and the dates of later reviews that gave more time.
    first_due: Option<Moment>,
    extensions: Vec<(Date, Moment)>,
}

fn flow_series() -> [Series; 2] {
    [
        Series { name: "opened", text: say!("trends_opened"), pattern: 2 },
        Series { name: "closed", text: say!("trends_closed"), pattern: 0 },
    ]
}

fn stock_series() -> [Series; 2] {
    [
        Series { name: "within", text: say!("trends_before_date"), pattern: 3 },
        Series { name: "past", text: say!("trends_past_date"), pattern: 0 },
    ]
}

impl Item {
    pub(super) fn is_open(&self) -> bool {
        !self.facts.state.is_finished()
    }

    fn opened_month(&self) -> Option<Month> {
        self.opened.and_then(Month::of_moment)
    }

    fn closed_month(&self) -> Option<Month> {
        self.facts.closed.and_then(Month::of_moment).filter(|_| self.opened_month().is_some())
    }

    fn open_after(&self, month: Month) -> bool {
        self.opened_month().is_some_and(|m| m <= month)
            && self.closed_month().is_none_or(|m| m > month)
    }

    /// Whether the date that held on a day had passed then.
    fn past_its_date(&self, on: Date) -> bool {
        let extended = self.extensions.iter().rfind(|(day, _)| *day <= on).map(|(_, due)| *due);
        extended.or(self.first_due).is_some_and(|due| days_between(last_day(due), on) > 0)
    }
}

/// The day of an instant; what is known no better stays as it is.
fn to_day(moment: Moment) -> Moment {
    match moment {
        Moment::Instant(..) => Moment::Day(moment.date()),
        coarse => coarse,
    }
}

/// The last day that a date covers: a month is due at its end.
fn last_day(due: Moment) -> Date {
    let after = Offset::UTC.to_datetime(due.latest()).date();
    match due {
        Moment::Instant(..) => after,
        Moment::Day(_) | Moment::Month(_) | Moment::Year(_) => after.yesterday().unwrap_or(after),
    }
}

impl Lens<'_, '_> {
    /// The improvements over time; `None` where there are none.
    pub(super) fn improvements_trend(&self) -> Option<ImprovementsTrend> {
        let items = self.items(self.d.list(Kind::Improvement));
        let list = self.href(&Address::List(Kind::Improvement));
        let today = self.d.today();
        let months = items.iter().flat_map(|i| [i.opened_month(), i.closed_month()]).flatten();
        let window = Window::of(months, Month::of(today));
        let open: Vec<&Item> = items.iter().filter(|i| i.is_open()).collect();
        let overdue = open.iter().filter(|i| i.facts.overdue_days.is_some()).count();
        let (listed, open_listed) = (items.len() <= LISTED, open.len() <= LISTED);
        let behind = |anchor: &str, listed: bool| {
            if listed { format!("#sec-behind-{anchor}") } else { list.clone() }
        };
        let of_window = |make: &dyn Fn(&Window) -> Columns| window.as_ref().map(make);
        Some(ImprovementsTrend {
            total: Counted::at(items.len(), list.as_str()),
            open: Counted::at(open.len(), behind("ages", open_listed)),
            overdue: Counted::at(overdue, behind("ages", open_listed)),
            flow: of_window(&|w| flow(w, &items, if listed { "#f-" } else { &list })),
            stock: of_window(&|w| stock(w, &items, today, &behind("ledger", listed))),
            unknown: items.iter().filter(|i| i.opened_month().is_none()).count(),
            ages: ages(&open, today, if open_listed { None } else { Some(list.as_str()) }),
            ageless: open.iter().filter(|i| i.opened.is_none()).count(),
            age_records: if open_listed { self.age_records(&open) } else { Vec::new() },
            month_records: match &window {
                Some(window) if listed => self.flow_records(window, &items),
                _ => Vec::new(),
            },
            ledger: if listed { self.ledger(&items) } else { Vec::new() },
        })
        .filter(|t| t.total.count > 0)
    }

    /// What the charts need of some improvements.
    pub(super) fn items(&self, all: &[RecordIndex]) -> Vec<Item> {
        all.iter()
            .filter_map(|&index| {
                let improvement = self.d.open(index)?.improvement()?;
                let incidents = || self.neighbours(index, &[Relation::HasImprovement]);
                let noticed =
                    || incidents().into_iter().filter_map(|i| self.d.date(i)).min().map(to_day);
                let looks = self.d.book.looks(index, &self.d.clearance);
                let extension = looks.iter().filter(|l| l.1.result == ReviewResult::Extended);
                Some(Item {
                    index,
                    opened: improvement.opened.or_else(noticed),
                    facts: self.d.summary(index)?.improvement?,
                    first_due: improvement.due,
                    extensions: extension.filter_map(|l| Some((l.1.on.date(), l.1.due?))).collect(),
                })
            })
            .collect()
    }

    pub(super) fn links<'i>(&self, items: impl Iterator<Item = &'i Item>) -> Links {
        let mut of: Vec<RecordIndex> = items.map(|i| i.index).collect();
        of.sort_unstable();
        of.into_iter().map(|i| self.id_link(i)).collect()
    }

    fn flow_records(&self, window: &Window, items: &[Item]) -> Vec<RecordsGroup> {
        let group = |month: Month| {
            let key = month.key();
            let opened = items.iter().filter(|i| i.opened_month() == Some(month));
            let closed = items.iter().filter(|i| i.closed_month() == Some(month));
            let [one, other] = flow_series();
            let id = |series: Series| format!("f-{key}-{}", series.name);
            let parts = vec![
                Records::new(id(one), one.text, self.links(opened)),
                Records::new(id(other), other.text, self.links(closed)),
            ];
            RecordsGroup::new(format!("f-{key}"), month.label(), parts)
        };
        window.months().map(group).filter(|g| g.count > 0).collect()
    }

    fn ledger(&self, items: &[Item]) -> Vec<LedgerRow> {
        let mut sorted: Vec<&Item> = items.iter().collect();
        sorted.sort_by_key(|i| (i.opened.is_none(), i.opened, i.index));
        let row = |i: &Item| LedgerRow {
            improvement: self.id_link(i.index),
            opened: i.opened,
            due: i.facts.due,
            closed: i.facts.closed,
            state: i.facts.state,
        };
        sorted.into_iter().map(row).collect()
    }
}

/// Opened and closed in each month. `behind` is where the lists of a month begin, `#f-` on the page.
fn flow(window: &Window, items: &[Item], behind: &str) -> Columns {
    let mut columns = window.columns();
    let opened = window.sort(items.iter().map(|i| (i.opened_month(), ()))).0;
    let closed = window.sort(items.iter().map(|i| (i.closed_month(), ()))).0;
    for ((column, opened), closed) in columns.iter_mut().zip(opened).zip(closed) {
        let part = |(list, series): (Vec<()>, Series)| {
            let here = behind.starts_with('#');
            let anchor = format!("{behind}{}-{}", column.key, series.name);
            Counted::at(list.len(), if here { anchor } else { behind.to_owned() })
        };
        column.parts = [opened, closed].into_iter().zip(flow_series()).map(part).collect();
    }
    Columns {
        name: "flow",
        title: say!("trends_flow"),
        description: say!("trends_flow_about").to_owned(),
        stand: Stand::Paired,
        series: flow_series().to_vec(),
        columns,
    }
}

/// What was open at the end of each month, and how much of it was past its date then.
fn stock(window: &Window, items: &[Item], today: Date, behind: &str) -> Columns {
    let mut columns: Vec<Column> = window.columns();
    for (column, month) in columns.iter_mut().zip(window.months()) {
        // The month that has not ended yet is shown as of today.
        let end = month.last_day().unwrap_or(today).min(today);
        let open = || items.iter().filter(|i| i.open_after(month));
        let past = open().filter(|i| i.past_its_date(end)).count();
        let all = open().count();
        column.parts = [all - past, past].map(|n| Counted::at(n, behind)).to_vec();
        column.total = Some(Counted::at(all, behind));
    }
    Columns {
        name: "stock",
        title: say!("trends_stock"),
        description: say!("trends_stock_about").to_owned(),
        stand: Stand::Stacked,
        series: stock_series().to_vec(),
        columns,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    pub(in super::super) fn item(
        opened: Option<&str>,
        due: Option<&str>,
        closed: Option<&str>,
    ) -> Item {
        let moment = |text: &str| Moment::Day(day(text));
        Item {
            index: RecordIndex(0),
            opened: opened.map(moment),
            facts: ImprovementFacts {
                state: if closed.is_some() {
                    ImprovementState::Verified
                } else {
                    ImprovementState::Open
                },
                due: due.map(moment),
                overdue_days: None,
                extended: 0,
                closed: closed.map(moment),
                effect_due: None,
                looked: None,
            },
            first_due: due.map(moment),
            extensions: Vec::new(),
        }
    }

    #[test]
    fn the_stock_counts_what_is_open_and_past_the_date_that_held_then() {
        let mut extended = item(Some("2026-01-10"), Some("2026-02-10"), None);
        extended.extensions = vec![(day("2026-03-05"), Moment::Day(day("2026-04-20")))];
        let items = [
            extended,
            item(Some("2026-01-20"), Some("2026-02-28"), Some("2026-03-09")),
            item(Some("2026-03-01"), None, None),
            item(None, Some("2026-01-01"), None),
        ];
        let months = items.iter().filter_map(Item::opened_month);
        let window = Window::of(months, Month::of(day("2026-04-21"))).unwrap();
        let stock = stock(&window, &items, day("2026-04-21"), "#x");
        let parts: Vec<(usize, usize)> =
            stock.columns.iter().map(|c| (c.parts[0].count, c.parts[1].count)).collect();
        // In February the first was past its date; in March it had more time; in April that passed.
        assert_eq!(parts, [(2, 0), (1, 1), (2, 0), (1, 1)]);
        let flow = flow(&window, &items, "#f-");
        let parts: Vec<(usize, usize)> =
            flow.columns.iter().map(|c| (c.parts[0].count, c.parts[1].count)).collect();
        assert_eq!(parts, [(2, 0), (0, 0), (1, 1), (0, 0)]);
        assert_eq!(flow.columns[2].parts[1].href.as_deref(), Some("#f-2026-03-closed"));
        assert_eq!(flow.columns[3].parts[1].href, None);
    }
}
