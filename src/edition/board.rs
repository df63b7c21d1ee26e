//! The improvements as a board: one column for each state, what needs somebody first on top.

use super::{Disclosure, Lens, Link, Links, RecordIndex, Row, StateCount, TABLE_ROWS};
use crate::address::{Address, Grouping, Overview};
use crate::graph::{ImprovementFacts, Relation};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::record::words::{ImprovementKind, ImprovementRoute, ImprovementState, Scope};
use crate::time::Moment;
use serde::Serialize;

/// The most cards of a column: the table holds the others.
const CARDS: usize = 20;

/// The board: one column for each state.
#[derive(Serialize, Debug)]
pub struct BoardView<'a> {
    /// How many improvements there are.
    pub total: usize,
    /// How many are overdue.
    pub overdue: usize,
    /// How many are in each state.
    pub states: Vec<StateCount>,
    /// The columns.
    pub columns: BoardColumns<'a>,
    /// The highest label of what is shown.
    #[serde(skip)]
    pub tlp: Tlp,
}

/// The columns of the board. For templates finished HTML, for data a list.
#[derive(Debug)]
pub struct BoardColumns<'a>(pub Vec<BoardColumn<'a>>);

/// A column of the board.
#[derive(Serialize, Debug)]
pub struct BoardColumn<'a> {
    /// The state of all in it.
    pub state: ImprovementState,
    /// How many there are.
    pub count: usize,
    /// How many of them are overdue.
    pub overdue: usize,
    /// The first of them.
    pub cards: Vec<Tracked<'a>>,
    /// How many are in the table alone.
    pub more: usize,
    /// Their place in the table.
    pub table: String,
}

/// An improvement as board and table show it.
#[derive(Serialize, Debug)]
pub struct Tracked<'a> {
    /// The row that every list shows.
    pub row: Row<'a>,
    /// How often it was given more time.
    pub extended: usize,
    /// The day of the review that verified or declined it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Moment>,
    /// What it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ImprovementKind>,
    /// How it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<ImprovementRoute>,
    /// How far it reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// The incidents behind it, by their ids.
    pub incidents: Links,
    /// Keys of the services of those incidents.
    pub services: Vec<&'a str>,
    /// Key of the team that owns it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<&'a str>,
    /// The highest label of what is shown.
    #[serde(skip)]
    pub tlp: Tlp,
}

impl Disclosure<'_> {
    /// What an improvement is, as far as this audience may know.
    pub(super) fn facts(&self, index: RecordIndex) -> Option<ImprovementFacts> {
        self.summary(index)?.improvement
    }

    /// The improvements in a state as its column has them: a part of the table.
    fn in_state(&self, state: ImprovementState) -> &[RecordIndex] {
        let table = self.table();
        let is = |i: &RecordIndex| self.facts(*i).is_some_and(|f| f.state == state);
        let start = table.iter().position(is).unwrap_or(table.len());
        let count = table[start..].iter().take_while(|i| is(i)).count();
        &table[start..start + count]
    }
}

impl<'a> Lens<'_, 'a> {
    /// The board of all improvements.
    pub fn board(&self) -> BoardView<'a> {
        let all = self.d.list(Kind::Improvement);
        let columns: Vec<BoardColumn<'a>> = ImprovementState::ALL
            .iter()
            .map(|state| {
                let list = self.d.in_state(*state);
                let shown = &list[..list.len().min(CARDS)];
                BoardColumn {
                    state: *state,
                    count: list.len(),
                    overdue: self.overdue_count(list),
                    cards: shown.iter().filter_map(|i| self.tracked(*i)).collect(),
                    more: list.len() - shown.len(),
                    table: self.table_of(*state),
                }
            })
            .collect();
        let tlp = columns.iter().flat_map(|c| &c.cards).map(|card| card.tlp).max();
        BoardView {
            total: all.len(),
            overdue: self.overdue_count(all),
            states: self.state_counts(all),
            columns: BoardColumns(columns),
            tlp: tlp.unwrap_or(Tlp::Clear),
        }
    }

    /// The place of a state in the table, on the page where it begins.
    fn table_of(&self, state: ImprovementState) -> String {
        let table = self.d.table().iter();
        let is = |i: RecordIndex| self.d.facts(i).is_some_and(|f| f.state == state);
        let before = table.take_while(|i| !is(**i)).count();
        let page = u32::try_from(before / TABLE_ROWS + 1).unwrap_or(1);
        let table = self.href(&Address::Overview(Overview::Table).page(page));
        let name = state.as_str();
        format!("{table}?state={name}#state-{name}")
    }

    /// An improvement as board and table show it.
    pub(super) fn tracked(&self, index: RecordIndex) -> Option<Tracked<'a>> {
        let row = self.row(index)?;
        let improvement = self.d.open(index)?.improvement()?;
        let facts = self.d.facts(index)?;
        let incidents = self.neighbours_of(index, &[Relation::HasImprovement], Kind::Incident);
        let labels = incidents.iter().map(|i| self.d.book.record(*i).sharing().tlp);
        let tlp = labels.fold(row.tlp, Tlp::max);
        let of_incident = |i: &RecordIndex| self.d.open(*i).and_then(|c| c.incident());
        let mut services: Vec<&'a str> = incidents
            .iter()
            .filter_map(of_incident)
            .flat_map(|i| i.services.iter().map(|s| &*s.value))
            .collect();
        services.sort_unstable();
        services.dedup();
        let link = |i: RecordIndex| Link {
            href: Some(self.record_href(i)),
            text: self.d.id(i).as_str().to_owned(),
        };
        Some(Tracked {
            row,
            extended: facts.extended,
            closed: facts.closed,
            kind: improvement.kind,
            route: improvement.route,
            scope: improvement.scope,
            incidents: incidents.into_iter().map(link).collect(),
            services,
            team: improvement.owner.as_ref().map(|o| &*o.value),
            tlp,
        })
    }

    /// Links to the pages of services.
    pub(super) fn service_links(&self, keys: &[&str]) -> Links {
        keys.iter().map(|key| self.named(Grouping::Services, key)).collect()
    }
}
