//! Findings by class and by the team that answers for their incident.

use super::{LISTED, Records, RecordsGroup};
use crate::address::{Address, Grouping};
use crate::edition::charts::{Counted, Grid, GridRow};
use crate::edition::{FindingIndex, Lens, Link, Links};
use crate::language::say;
use crate::record::words::FindingClass;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many teams have a row of their own, those with the most findings first.
const TEAMS: usize = 20;

/// Findings by class and team.
#[derive(Serialize, Debug)]
pub struct FindingsTrend {
    /// How many there are in all.
    pub total: Counted,
    /// The grid.
    pub grid: Grid,
    /// How many teams share the last row, where not every team has its own.
    pub others: usize,
    /// The records behind the cells; none where they are too many.
    pub records: Vec<RecordsGroup>,
}

/// The findings of a row by class.
type Row<'n> = (Option<&'n str>, BTreeMap<FindingClass, Vec<FindingIndex>>);

fn total(row: &Row<'_>) -> usize {
    row.1.values().map(Vec::len).sum()
}

/// The rows of a grid: the teams with the most findings, then all other teams together.
fn rows<'n>(
    findings: impl Iterator<Item = (&'n str, FindingClass, FindingIndex)>,
) -> (Vec<Row<'n>>, usize) {
    let mut teams: BTreeMap<&str, BTreeMap<FindingClass, Vec<FindingIndex>>> = BTreeMap::new();
    for (team, class, finding) in findings {
        teams.entry(team).or_default().entry(class).or_default().push(finding);
    }
    let mut rows: Vec<Row<'n>> = teams.into_iter().map(|(t, cells)| (Some(t), cells)).collect();
    rows.sort_by_key(|row| Reverse(total(row)));
    let others = rows.split_off(rows.len().min(TEAMS));
    let count = others.len();
    if count > 0 {
        let mut together: Row<'n> = (None, BTreeMap::new());
        for (class, list) in others.into_iter().flat_map(|row| row.1) {
            together.1.entry(class).or_default().extend(list);
        }
        rows.push(together);
    }
    (rows, count)
}

impl Lens<'_, '_> {
    /// Findings by class and team; `None` where there are none.
    pub(super) fn findings_trend(&self) -> Option<FindingsTrend> {
        let incidents = self.d.incidents_by_severity();
        let findings = incidents.iter().flat_map(|(index, _)| {
            let incident = self.d.open(*index).and_then(|c| c.incident());
            let owner = incident.and_then(|i| i.owner.as_ref()).map_or("", |o| &*o.value);
            self.d.findings_in(*index).map(move |(n, f)| (owner, f.class, (*index, n)))
        });
        let (rows, others) = rows(findings);
        let all: usize = rows.iter().map(total).sum();
        let listed = all <= LISTED;
        let classes: Vec<FindingClass> = FindingClass::ALL
            .iter()
            .copied()
            .filter(|c| rows.iter().any(|r| r.1.contains_key(c)))
            .collect();
        let grid = Grid {
            title: say!("trends_findings_grid"),
            of: say!("common_team"),
            columns: classes.iter().map(|c| self.class_column(*c, &rows)).collect(),
            rows: rows
                .iter()
                .enumerate()
                .map(|(n, row)| self.grid_row(n, row, &classes, listed))
                .collect(),
            total: Counted::at(all, self.href(&Address::Findings)),
        };
        Some(FindingsTrend {
            total: grid.total.clone(),
            grid,
            others,
            records: if listed { self.finding_records(&rows) } else { Vec::new() },
        })
        .filter(|t| t.total.count > 0)
    }

    fn class_href(&self, class: FindingClass) -> String {
        self.href(&Address::FindingClass(class.as_str()))
    }

    fn class_column(&self, class: FindingClass, rows: &[Row<'_>]) -> (Link, Counted) {
        let count = rows.iter().filter_map(|r| r.1.get(&class)).map(Vec::len).sum();
        let href = self.class_href(class);
        let link = Link { href: Some(href.clone()), text: class.shown().to_owned() };
        (link, Counted::at(count, href))
    }

    fn team(&self, team: Option<&str>) -> Link {
        match team {
            Some("") => Link { href: None, text: say!("trends_no_team").to_owned() },
            Some(key) => self.named(Grouping::Teams, key),
            None => Link { href: None, text: say!("trends_other_teams").to_owned() },
        }
    }

    fn grid_row(&self, n: usize, row: &Row<'_>, classes: &[FindingClass], listed: bool) -> GridRow {
        let cell = |class: &FindingClass| {
            let count = row.1.get(class).map_or(0, Vec::len);
            let here = format!("#t-{n}-{}", class.as_str());
            Counted::at(count, if listed { here } else { self.class_href(*class) })
        };
        let name = self.team(row.0);
        let all = name.href.clone().unwrap_or_else(|| self.href(&Address::Findings));
        GridRow {
            cells: classes.iter().map(cell).collect(),
            total: Counted::at(total(row), if listed { format!("#t-{n}") } else { all }),
            name,
        }
    }

    fn finding_records(&self, rows: &[Row<'_>]) -> Vec<RecordsGroup> {
        let group = |(n, row): (usize, &Row<'_>)| {
            let part = |(class, list): (&FindingClass, &Vec<FindingIndex>)| {
                let links: Links = list.iter().filter_map(|f| self.finding_link(*f)).collect();
                Records::new(format!("t-{n}-{}", class.as_str()), class.shown(), links)
            };
            let parts = row.1.iter().map(part).collect();
            RecordsGroup::new(format!("t-{n}"), self.team(row.0).text, parts)
        };
        rows.iter().enumerate().map(group).collect()
    }

    fn finding_link(&self, (index, n): FindingIndex) -> Option<Link> {
        let id = self.d.findings_in(index).find(|(at, _)| *at == n).map(|(_, f)| &f.id.value)?;
        let href = Some(format!("{}#{id}", self.record_href(index)));
        Some(Link { href, text: format!("{} {id}", self.d.id(index)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::RecordIndex;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_finding_is_in_one_cell(
            found in prop::collection::vec((0usize..30, 0usize..6), 0..120),
        ) {
            let names: Vec<String> = (0..30).map(|n| format!("team-{n}")).collect();
            let findings = found.iter().enumerate().map(|(n, (team, class))| {
                (names[*team].as_str(), FindingClass::ALL[*class], (RecordIndex(n as u32), n))
            });
            let (rows, others) = rows(findings);
            prop_assert!(rows.len() <= TEAMS + 1);
            prop_assert_eq!(rows.iter().map(total).sum::<usize>(), found.len());
            let mut teams: Vec<usize> = found.iter().map(|f| f.0).collect();
            teams.sort_unstable();
            teams.dedup();
            prop_assert_eq!(rows.len() - usize::from(others > 0) + others, teams.len());
        }
    }
}
