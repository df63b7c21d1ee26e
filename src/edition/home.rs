//! The start page, the year strip, and what every page of the site knows of the site.

use super::browse::WEEK_OF_HOME;
use super::{Disclosure, Lens, RecordIndex, Rows, StateCount, WeekView};
use crate::address::{Address, Grouping, Overview};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::language::say;
use serde::Serialize;

/// How many of each kind the start page shows.
const NEWEST: usize = 6;

/// What every page knows of the site.
#[derive(Serialize, Debug)]
pub struct SiteView<'a> {
    /// Name of the site.
    pub title: &'a str,
    /// One sentence about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<&'a str>,
    /// Language.
    pub language: &'a str,
    /// Base URL.
    pub base_url: &'a str,
    /// Who publishes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<&'a str>,
    /// How to reach them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<&'a str>,
    /// Name of the edition.
    pub edition: &'a str,
    /// The highest label that it may hold.
    pub tlp: Tlp,
    /// Whether the site may be listed by search engines.
    pub indexed: bool,
    /// Lists of records that are there, with paths below the root.
    pub menu: Vec<NavigationItem>,
    /// Indices of names that are there: services, teams, tags and so on.
    pub browse: Vec<NavigationItem>,
    /// Free pages that are there, with paths below the root.
    pub pages: Vec<NavigationItem>,
    /// Whether there is anything to search.
    pub search: bool,
    /// Free values of casebook.toml.
    pub extra: &'a serde_json::Value,
}

/// A place of the navigation.
#[derive(Serialize, Debug)]
pub struct NavigationItem {
    /// The path below the root.
    pub path: String,
    /// The words.
    pub text: String,
    /// The kind or grouping, to mark where the reader is.
    pub key: &'static str,
}

/// A year with its incidents.
#[derive(Serialize, Debug)]
pub struct YearView {
    /// The year.
    pub year: i16,
    /// Its page.
    pub href: String,
    /// How many incidents.
    pub count: usize,
    /// Share of the year with the most, in percent.
    pub percent: usize,
    /// Whether this is the year of the page.
    pub current: bool,
}

/// The start page.
#[derive(Serialize, Debug)]
pub struct HomeView<'a> {
    /// How many of each kind, with a link to the list.
    pub counts: Vec<KindCount>,
    /// Newest advisories.
    pub advisories: Rows<'a>,
    /// Newest incidents.
    pub incidents: Rows<'a>,
    /// Incidents by year.
    pub years: Vec<YearView>,
    /// Improvements by state.
    pub states: Vec<StateCount>,
    /// How many improvements are overdue.
    pub overdue: usize,
    /// Improvements that need somebody first.
    pub improvements: Rows<'a>,
    /// Open reports.
    pub events: Rows<'a>,
    /// The same week in earlier years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub week: Option<WeekView<'a>>,
}

/// How many of a kind there are.
#[derive(Serialize, Debug)]
pub struct KindCount {
    /// The address of the list.
    pub href: String,
    /// Its words.
    pub text: String,
    /// How many.
    pub count: usize,
}

/// The word for a kind in the navigation.
pub fn list_title(kind: Kind) -> &'static str {
    say!(match kind {
        Kind::Incident => "kind_list_incident",
        Kind::Advisory => "kind_list_advisory",
        Kind::Event => "kind_list_event",
        Kind::Improvement => "kind_list_improvement",
        Kind::Procedure => "kind_list_procedure",
        Kind::Review => "kind_list_review",
        Kind::Page => "kind_list_page",
    })
}

/// The name of so many of a kind, behind their number.
fn several(kind: Kind, count: usize) -> String {
    let id = match kind {
        Kind::Incident => "kind_several_incident",
        Kind::Advisory => "kind_several_advisory",
        Kind::Event => "kind_several_event",
        Kind::Improvement => "kind_several_improvement",
        Kind::Procedure => "kind_several_procedure",
        Kind::Review => "kind_several_review",
        Kind::Page => "kind_several_page",
    };
    say!(id, count = count)
}

impl<'a> Disclosure<'a> {
    pub(super) fn make_years(&self) -> super::Years {
        let mut years = super::Years::new();
        for index in self.list(Kind::Incident) {
            if let Some(date) = self.date(*index) {
                years.entry(std::cmp::Reverse(date.year())).or_default().push(*index);
            }
        }
        years
    }

    /// The year whose page lists an incident.
    pub fn year_of(&self, index: RecordIndex) -> Option<i16> {
        let of_incident = self.id(index).kind() == Kind::Incident;
        self.date(index).filter(|_| of_incident).map(crate::time::Moment::year)
    }

    /// What every page knows of the site.
    pub fn site(&self) -> SiteView<'a> {
        let config = self.config();
        SiteView {
            title: &config.title,
            description: config.description.as_deref(),
            language: &config.language,
            base_url: &self.edition().base_url,
            organization: config.organization.name.as_deref(),
            contact: config.organization.contact.as_deref(),
            edition: &self.edition().name,
            tlp: self.tlp(),
            indexed: self.tlp() == Tlp::Clear,
            menu: self.menu(),
            browse: self.browse(),
            pages: self.page_links(),
            search: self.search_size() > 0,
            extra: &config.extra,
        }
    }

    fn menu(&self) -> Vec<NavigationItem> {
        let kinds = [
            Kind::Incident,
            Kind::Advisory,
            Kind::Improvement,
            Kind::Event,
            Kind::Procedure,
            Kind::Review,
        ];
        let item =
            |path: String, text: &str, key| NavigationItem { path, text: text.to_owned(), key };
        let mut items: Vec<NavigationItem> = kinds
            .into_iter()
            .filter(|k| !self.list(*k).is_empty())
            .map(|k| item(Address::List(k).path(), list_title(k), k.folder()))
            .collect();
        if self.has_findings("") {
            items.push(item(Address::Findings.path(), say!("overview_findings"), "findings"));
        }
        items.extend(self.overview_items(&[Overview::Processes, Overview::Trends]));
        items
    }

    fn overview_items(&self, wanted: &[Overview]) -> Vec<NavigationItem> {
        let there = self.overviews();
        let there = wanted.iter().filter(|o| there.contains(o));
        there
            .map(|o| NavigationItem {
                path: Address::Overview(*o).path(),
                text: o.title().to_owned(),
                // A page below a list lights up that list, and not itself as well.
                key: o.folder(),
            })
            .collect()
    }

    fn browse(&self) -> Vec<NavigationItem> {
        let there = Grouping::ALL.into_iter().filter(|g| self.group(*g).next().is_some());
        there
            .map(|g| NavigationItem {
                path: Address::Index(g).path(),
                text: g.title().to_owned(),
                key: g.folder(),
            })
            .chain(self.overview_items(&[
                Overview::NextReview,
                Overview::ServiceLevels,
                Overview::Deadlines,
                Overview::Exports,
                Overview::Feeds,
                Overview::Report,
            ]))
            .collect()
    }

    fn page_links(&self) -> Vec<NavigationItem> {
        self.list(Kind::Page)
            .iter()
            .filter_map(|i| {
                let content = self.open(*i)?;
                let path = Address::Record(self.id(*i).clone()).path();
                Some(NavigationItem { path, text: content.title.to_string(), key: "pages" })
            })
            .collect()
    }
}

impl<'a> Lens<'_, 'a> {
    /// Incidents by year, newest first.
    pub fn years(&self, current: Option<i16>) -> Vec<YearView> {
        let years = self.d.years();
        let most = years.values().map(Vec::len).max().unwrap_or(1);
        years
            .iter()
            .map(|(year, list)| YearView {
                year: year.0,
                href: self.href(&Address::Year(year.0)),
                count: list.len(),
                percent: (list.len() * 100).div_ceil(most),
                current: current == Some(year.0),
            })
            .collect()
    }

    /// The start page.
    pub fn home(&self) -> HomeView<'a> {
        let newest = |kind: Kind| {
            let list = self.d.list(kind);
            self.list_rows(&list[..list.len().min(NEWEST)])
        };
        let improvements = self.d.list(Kind::Improvement);
        let urgent: Vec<RecordIndex> = improvements
            .iter()
            .copied()
            .filter(|i| {
                let facts = self.d.summary(*i).and_then(|s| s.improvement);
                facts.is_some_and(|f| f.overdue_days.is_some())
            })
            .take(NEWEST)
            .collect();
        HomeView {
            counts: self.counts(),
            advisories: newest(Kind::Advisory),
            incidents: newest(Kind::Incident),
            years: self.years(None),
            states: self.state_counts(improvements),
            overdue: self.overdue_count(improvements),
            improvements: self.rows(&urgent),
            events: newest(Kind::Event),
            week: self.week(WEEK_OF_HOME),
        }
    }

    fn counts(&self) -> Vec<KindCount> {
        Kind::ALL
            .into_iter()
            .filter(|k| *k != Kind::Page && !self.d.list(*k).is_empty())
            .map(|k| {
                let count = self.d.list(k).len();
                KindCount { href: self.href(&Address::List(k)), text: several(k, count), count }
            })
            .collect()
    }
}
