//! The ways through the history: neighbours in time, facets of lists, calendars, weeks of past years,
//! incidents by year.

mod calendar;
mod facets;
mod neighbours;
mod values;
mod week;
mod years;

pub use calendar::{CalendarDay, YearCalendar};
pub use neighbours::BesideView;
pub use values::{Filed, Narrowed, NarrowedBy};
pub use week::WeekView;
pub use years::{YearColumn, YearStrip};

use super::{Disclosure, Lens, RecordIndex};
use crate::address::{Address, Overview};
use crate::identifier::Kind;
use crate::label::Tlp;
use facets::{FacetView, Facets};
use neighbours::Neighbours;
use serde::Serialize;
use std::cmp::Reverse;
use years::Counts;

/// What is worked out once for an edition, so that each page finds its own at once.
#[derive(Default)]
pub(super) struct Browse {
    neighbours: Neighbours,
    facets: Facets,
    /// All incidents by year and severity.
    years: Counts,
}

impl Browse {
    /// Works it out from the lists, which have to be there.
    pub(super) fn of(d: &Disclosure<'_>) -> Self {
        let (neighbours, facets) = rayon::join(|| Neighbours::of(d), || Facets::of(d));
        let years = d.incident_counts(d.list(Kind::Incident));
        Self { neighbours, facets, years }
    }
}

/// What stands above the rows of a list.
#[derive(Serialize, Debug, Default)]
pub struct BrowseView<'a> {
    /// What the list can be narrowed by.
    pub facets: Vec<FacetView>,
    /// The search among the records of the kind, to which filters can be added.
    pub search: String,
    /// The incidents by year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strip: Option<YearStrip>,
    /// The days of the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendar: Option<YearCalendar>,
    /// The same week in earlier years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week: Option<WeekView<'a>>,
}

impl BrowseView<'_> {
    /// The highest label of what is shown.
    pub fn tlp(&self) -> Tlp {
        let facets = self.facets.iter().map(|f| f.tlp);
        let calendar = self.calendar.iter().map(|c| c.tlp);
        let week = self.week.iter().flat_map(|w| w.rows.iter()).map(|r| r.tlp);
        facets.chain(calendar).chain(week).max().unwrap_or(Tlp::Clear)
    }
}

/// How many incidents of this week in past years a list shows, and the start page.
const WEEK_OF_LIST: usize = 12;
/// The same for the start page.
pub(super) const WEEK_OF_HOME: usize = 4;

impl<'a> Lens<'_, 'a> {
    /// What stands above the first page of the list of a kind, or a later one.
    pub fn browse_list(&self, kind: Kind, here: &Address, first: bool) -> BrowseView<'a> {
        let of_incidents = kind == Kind::Incident;
        BrowseView {
            strip: self.year_strip(None).filter(|_| of_incidents),
            week: if of_incidents && first { self.week(WEEK_OF_LIST) } else { None },
            ..self.browse_part(kind, here)
        }
    }

    /// What stands above the incidents of a year; the calendar on the first page alone.
    pub fn browse_year(&self, year: i16, here: &Address, first: bool) -> BrowseView<'a> {
        let list = self.d.years().get(&Reverse(year)).filter(|_| first);
        BrowseView {
            strip: self.year_strip(Some(year)),
            calendar: list.and_then(|list| self.calendar(year, list)),
            ..self.browse_part(Kind::Incident, here)
        }
    }

    /// What stands above a part of the list of a kind.
    pub fn browse_part(&self, kind: Kind, here: &Address) -> BrowseView<'a> {
        let search = self.href(&Address::Overview(Overview::Search));
        BrowseView {
            facets: self.facets(kind, here),
            search: format!("{search}?kind={}", kind.folder()),
            ..BrowseView::default()
        }
    }

    /// The rows of a page of a list, each with what it can be filtered by.
    pub fn filed_rows(&self, indices: &[RecordIndex]) -> super::Rows<'a> {
        let filed = |index: &RecordIndex| {
            let mut row = self.list_row(*index)?;
            row.filed = Some(Box::new(self.d.filed(*index)));
            Some(row)
        };
        super::Rows(indices.iter().filter_map(filed).collect())
    }
}
