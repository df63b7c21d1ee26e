//! The improvements as one table, with what its rows can be filtered by.

use super::board::Tracked;
use super::{Disclosure, Lens, Link, Links, RecordIndex};
use crate::address::{Grouping, slug};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::language::say;
use crate::record::words::{ImprovementKind, ImprovementRoute, ImprovementState, Scope};
use crate::time::days_between;
use serde::Serialize;
use std::collections::BTreeMap;

/// Rows on a page of the table: enough that most sites filter all of theirs at once.
pub const TABLE_ROWS: usize = 500;

/// The order of the states: what waits for the review first, what is finished last.
pub(super) const ORDER: [ImprovementState; 7] = [
    ImprovementState::Blocked,
    ImprovementState::AwaitingVerification,
    ImprovementState::InProgress,
    ImprovementState::Open,
    ImprovementState::Proposed,
    ImprovementState::Verified,
    ImprovementState::Declined,
];

/// One page of the table.
#[derive(Serialize, Debug)]
pub struct TableView<'a> {
    /// How many improvements there are on all pages.
    pub total: usize,
    /// How many stand on this page.
    pub here: usize,
    /// What the rows of this page can be filtered by.
    pub filters: Vec<Filter>,
    /// The pages of the owners.
    pub owners: Links,
    /// The pages of the services.
    pub services: Links,
    /// The states, each with its place on this page.
    pub states: Vec<Link>,
    /// The rows.
    pub groups: TableGroups<'a>,
    /// The highest label of what is shown.
    #[serde(skip)]
    pub tlp: Tlp,
}

/// The rows of the table by state. For templates finished HTML, for data a list.
#[derive(Debug)]
pub struct TableGroups<'a>(pub Vec<TableGroup<'a>>);

/// The rows of a state.
#[derive(Serialize, Debug)]
pub struct TableGroup<'a> {
    /// The state.
    pub state: ImprovementState,
    /// The rows.
    pub rows: Vec<TableRow<'a>>,
}

/// A row of the table.
#[derive(Serialize, Debug)]
pub struct TableRow<'a> {
    /// The improvement.
    pub item: Tracked<'a>,
    /// Its services, with their pages.
    pub services: Links,
    /// The values by which it can be found, by the name of the filter.
    #[serde(skip)]
    pub values: [(&'static str, String); 7],
}

/// Something that the rows can be filtered by.
#[derive(Serialize, Debug)]
pub struct Filter {
    /// Its name in addresses and in the attributes of rows.
    pub name: &'static str,
    /// Its name for readers.
    pub text: &'static str,
    /// The values that are there.
    pub options: Vec<FilterOption>,
}

/// A value of a filter.
#[derive(PartialEq, Eq, PartialOrd, Ord, Serialize, Debug)]
pub struct FilterOption {
    /// For readers.
    pub text: String,
    /// In addresses and in the attributes of rows.
    pub value: String,
}

/// The value of what an improvement does not state.
const NONE: &str = "none";

/// When an improvement is due, in the words of the filter; a row may have several.
fn due_words() -> Vec<(&'static str, &'static str)> {
    vec![
        ("overdue", say!("table_overdue")),
        ("14", say!("table_within_14_days")),
        ("30", say!("table_within_30_days")),
        ("later", say!("table_later")),
        (NONE, say!("common_no_date")),
    ]
}

impl Disclosure<'_> {
    /// The improvements in the order of the table.
    pub fn table(&self) -> &[RecordIndex] {
        &self.known.table
    }

    /// Puts the improvements into the order of the table: by state, in each what is overdue first,
    /// then by date; what is finished by the day on which it was, the last first.
    pub(super) fn make_table(&self) -> Vec<RecordIndex> {
        let mut states: BTreeMap<ImprovementState, Vec<RecordIndex>> = BTreeMap::new();
        for index in self.list(Kind::Improvement) {
            if let Some(facts) = self.facts(*index) {
                states.entry(facts.state).or_default().push(*index);
            }
        }
        let mut table = Vec::with_capacity(self.list(Kind::Improvement).len());
        for state in ORDER {
            let mut found = states.remove(&state).unwrap_or_default();
            if state.is_finished() {
                let closed = |i: &RecordIndex| self.facts(*i).and_then(|f| f.closed);
                found.sort_by_cached_key(|i| std::cmp::Reverse(closed(i)));
            }
            table.extend(found);
        }
        table
    }

    /// The values of the due filter for an improvement: none where nothing is left to do.
    fn due_values(&self, index: RecordIndex) -> &'static str {
        let Some(facts) = self.facts(index) else { return "" };
        if facts.state.is_finished() || facts.state == ImprovementState::AwaitingVerification {
            return "";
        }
        if facts.overdue_days.is_some() {
            return "overdue";
        }
        match facts.due.map(|due| days_between(self.today(), due.last_day())) {
            None => NONE,
            Some(days) if days <= 14 => "14 30",
            Some(days) if days <= 30 => "30",
            Some(_) => "later",
        }
    }
}

impl<'a> Lens<'_, 'a> {
    /// A page of the table.
    pub fn improvement_table(&self, of_page: &[RecordIndex]) -> TableView<'a> {
        let mut groups: Vec<TableGroup<'a>> = Vec::new();
        for (index, item) in of_page.iter().filter_map(|i| Some((*i, self.tracked(*i)?))) {
            let Some(facts) = self.d.facts(index) else { continue };
            let row = self.table_row(index, item, facts.state);
            match groups.last_mut().filter(|g| g.state == facts.state) {
                Some(group) => group.rows.push(row),
                None => groups.push(TableGroup { state: facts.state, rows: vec![row] }),
            }
        }
        let rows = || groups.iter().flat_map(|g| &g.rows);
        let mut owners: Vec<&str> = rows().filter_map(|r| r.item.team).collect();
        owners.sort_unstable();
        owners.dedup();
        let mut services: Vec<&str> = rows().flat_map(|r| r.item.services.clone()).collect();
        services.sort_unstable();
        services.dedup();
        let anchor = |g: &TableGroup<'_>| Link {
            href: Some(format!("#state-{}", g.state.as_str())),
            text: format!("{} {}", g.state.shown(), g.rows.len()),
        };
        TableView {
            total: self.d.list(Kind::Improvement).len(),
            here: rows().count(),
            filters: self.filters(&groups),
            owners: owners.iter().map(|o| self.named(Grouping::Teams, o)).collect(),
            services: self.service_links(&services),
            states: groups.iter().map(anchor).collect(),
            tlp: rows().map(|r| r.item.tlp).max().unwrap_or(Tlp::Clear),
            groups: TableGroups(groups),
        }
    }

    fn table_row(
        &self,
        index: RecordIndex,
        item: Tracked<'a>,
        state: ImprovementState,
    ) -> TableRow<'a> {
        let or_none = |word: Option<&str>| word.unwrap_or(NONE).to_owned();
        let services: Vec<String> = item.services.iter().map(|s| slug(s)).collect();
        TableRow {
            services: self.service_links(&item.services),
            values: [
                ("team", item.team.map_or_else(|| NONE.to_owned(), slug)),
                ("service", if services.is_empty() { NONE.to_owned() } else { services.join(" ") }),
                ("route", or_none(item.route.map(ImprovementRoute::as_str))),
                ("kind", or_none(item.kind.map(ImprovementKind::as_str))),
                ("scope", or_none(item.scope.map(Scope::as_str))),
                ("state", state.as_str().to_owned()),
                ("due", self.d.due_values(index).to_owned()),
            ],
            item,
        }
    }

    /// The filters with the values that the rows have, names in the order of readers, words in
    /// the order of their lists.
    fn filters(&self, groups: &[TableGroup<'a>]) -> Vec<Filter> {
        let rows = || groups.iter().flat_map(|g| &g.rows);
        let names = |group: Grouping, mut keys: Vec<&str>| {
            keys.sort_unstable();
            keys.dedup();
            let found: BTreeMap<String, String> =
                keys.into_iter().map(|key| (slug(key), self.named(group, key).text)).collect();
            let options = found.into_iter().map(|(value, text)| FilterOption { text, value });
            let mut options: Vec<FilterOption> = options.collect();
            options.sort();
            options
        };
        let words = |place: usize, words: Vec<(&'static str, &'static str)>| {
            let there =
                |value: &str| rows().any(|r| r.values[place].1.split(' ').any(|v| v == value));
            let words = words.into_iter().filter(|(value, _)| there(value));
            let option = |(value, text): (&str, &str)| FilterOption {
                text: text.to_owned(),
                value: value.to_owned(),
            };
            words.map(option).collect::<Vec<_>>()
        };
        let unstated = |mut list: Vec<(&'static str, &'static str)>| {
            list.push((NONE, say!("table_not_stated")));
            list
        };
        let teams = names(Grouping::Teams, rows().filter_map(|r| r.item.team).collect());
        let services =
            names(Grouping::Services, rows().flat_map(|r| r.item.services.clone()).collect());
        let routes = ImprovementRoute::ALL.iter().map(|w| (w.as_str(), w.shown())).collect();
        let kinds = ImprovementKind::ALL.iter().map(|w| (w.as_str(), w.shown())).collect();
        let scopes = Scope::ALL.iter().map(|w| (w.as_str(), w.shown())).collect();
        let states = ORDER.iter().map(|w| (w.as_str(), w.shown())).collect();
        let filters = [
            Filter { name: "team", text: say!("common_owner"), options: teams },
            Filter { name: "service", text: say!("common_service"), options: services },
            Filter {
                name: "route",
                text: say!("tracker_route"),
                options: words(2, unstated(routes)),
            },
            Filter { name: "kind", text: say!("tracker_aim"), options: words(3, unstated(kinds)) },
            Filter {
                name: "scope",
                text: say!("tracker_scope"),
                options: words(4, unstated(scopes)),
            },
            Filter { name: "state", text: say!("common_state"), options: words(5, states) },
            Filter { name: "due", text: say!("common_due"), options: words(6, due_words()) },
        ];
        filters.into_iter().filter(|f| !f.options.is_empty()).collect()
    }
}
