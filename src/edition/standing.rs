//! How a team stands with what it owns, and a service with its incidents.

use super::agenda::AgendaPart;
use super::{Lens, RecordIndex, Row, Rows, StateCount};
use crate::address::{Address, Overview, percent_encode, slug};
use crate::graph::Relation;
use crate::identifier::Kind;
use crate::record::words::Severity;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The most rows of a list on the page of a name.
const ROWS: usize = 50;

/// How many of the next dates are shown.
const NEXT: usize = 10;

/// What a team owns and where that stands.
#[derive(Serialize, Debug)]
pub struct TeamStanding<'a> {
    /// How many improvements it owns.
    pub owned: usize,
    /// How many of them are in each state.
    pub states: Vec<StateCount>,
    /// How many are overdue.
    pub overdue: usize,
    /// What a review has to look at, by the reason; reasons without any are left out.
    pub parts: Vec<AgendaPart<'a>>,
    /// What is due after the next review.
    pub next: Rows<'a>,
    /// The table with the improvements of the team.
    pub table: String,
    /// How old the open ones are, where they are enough for a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ages: Option<super::Histogram>,
}

/// The incidents of a service and what follows from them.
#[derive(Serialize, Debug)]
pub struct ServiceStanding<'a> {
    /// How many incidents there are.
    pub incidents: usize,
    /// The severities that occur.
    pub severities: Vec<Severity>,
    /// Years, newest first.
    pub years: Vec<ServiceYear>,
    /// The last incident.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Row<'a>>,
    /// How many improvements that follow from its incidents are not finished.
    pub open: usize,
    /// How many of them are overdue.
    pub overdue: usize,
    /// The first of them.
    pub rows: Rows<'a>,
    /// The table with the improvements of the service.
    pub table: String,
}

/// The incidents of a service in a year.
#[derive(Serialize, Debug)]
pub struct ServiceYear {
    /// The year.
    pub year: i16,
    /// How many incidents of each severity, in the order of the severities that occur.
    pub counts: Vec<usize>,
    /// How many together.
    pub total: usize,
}

impl<'a> Lens<'_, 'a> {
    /// How a team stands; `None` where it owns nothing.
    pub(super) fn team_standing(&self, key: &str) -> Option<TeamStanding<'a>> {
        let owns = |i: &&RecordIndex| {
            let improvement = self.d.open(**i).and_then(|c| c.improvement());
            improvement.and_then(|i| i.owner.as_ref()).is_some_and(|owner| *owner.value == *key)
        };
        let owned: Vec<RecordIndex> =
            self.d.list(Kind::Improvement).iter().filter(owns).copied().collect();
        if owned.is_empty() {
            return None;
        }
        let mut parts = self.agenda_of(&owned, ROWS);
        parts.retain(|part| part.count > 0);
        let table = self.table_with("team", key);
        Some(TeamStanding {
            owned: owned.len(),
            states: self.state_counts(&owned),
            overdue: self.overdue_count(&owned),
            parts,
            next: self.due_next(&owned, NEXT),
            ages: self.ages_of(&owned, &table),
            table,
        })
    }

    /// How a service stands; `None` where it had no incident.
    pub(super) fn service_standing(
        &self,
        key: &str,
        records: &[RecordIndex],
    ) -> Option<ServiceStanding<'a>> {
        let is_incident = |i: &&RecordIndex| self.d.id(**i).kind() == Kind::Incident;
        let incidents: Vec<RecordIndex> = records.iter().filter(is_incident).copied().collect();
        let severity = |i: RecordIndex| Some(self.d.open(i)?.incident()?.severity);
        let there: BTreeSet<Severity> = incidents.iter().filter_map(|i| severity(*i)).collect();
        let severities: Vec<Severity> = there.into_iter().collect();
        let mut years: BTreeMap<Reverse<i16>, Vec<usize>> = BTreeMap::new();
        for index in &incidents {
            let place = severity(*index).and_then(|s| severities.iter().position(|x| *x == s));
            if let (Some(date), Some(place)) = (self.d.date(*index), place) {
                let counts = years.entry(Reverse(date.year()));
                counts.or_insert_with(|| vec![0; severities.len()])[place] += 1;
            }
        }
        let year = |(year, counts): (Reverse<i16>, Vec<usize>)| ServiceYear {
            year: year.0,
            total: counts.iter().sum(),
            counts,
        };
        let mut open: Vec<RecordIndex> = incidents
            .iter()
            .flat_map(|i| self.neighbours_of(*i, &[Relation::HasImprovement], Kind::Improvement))
            .filter(|i| self.d.facts(*i).is_some_and(|f| !f.state.is_finished()))
            .collect();
        open.sort_by_cached_key(|i| self.d.improvement_order(*i));
        open.dedup();
        let last = self.row(*incidents.first()?);
        Some(ServiceStanding {
            incidents: incidents.len(),
            severities,
            years: years.into_iter().map(year).collect(),
            last,
            open: open.len(),
            overdue: self.overdue_count(&open),
            rows: self.rows(&open[..open.len().min(ROWS)]),
            table: self.table_with("service", key),
        })
    }

    /// The table, filtered by the page's script where there is one.
    pub(super) fn table_with(&self, filter: &str, key: &str) -> String {
        let mut href = format!("{}?{filter}=", self.href(&Address::Overview(Overview::Table)));
        percent_encode(&slug(key), &mut href);
        href
    }
}
