//! Pages of services, teams, parties, tags, techniques and CVEs, and their indices.

use super::agenda::AgendaPart;
use super::{
    Disclosure, Group, Lens, Link, Links, RecordIndex, Rows, ServiceStanding, StateCount,
    TeamStanding,
};
use crate::address::{Address, Grouping};
use crate::html::Html;
use crate::identifier::{AttackId, CveId, Kind};
use crate::label::Tlp;
use crate::language::say;
use crate::record::Details;
use crate::record::words::PartyKind;
use serde::Serialize;
use std::collections::BTreeMap;

/// One page of the records that share a name.
#[derive(Serialize, Debug)]
pub struct GroupView<'a> {
    /// The folder of its index: `services`, `teams`, …
    pub grouping: &'static str,
    /// What the group is: `Service`, `Team`, …
    pub noun: &'static str,
    /// The name shown.
    pub name: String,
    /// The key or id.
    pub key: String,
    /// What the registry says of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description_html: Option<Html>,
    /// The team that runs a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Link>,
    /// A page about it elsewhere, or how to reach it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What kind of party it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party_kind: Option<PartyKind>,
    /// How many records of each kind, with the kind's words.
    pub counts: Vec<(usize, String)>,
    /// Improvements by state.
    pub states: Vec<StateCount>,
    /// What a team owns; on its first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<TeamStanding<'a>>,
    /// The incidents of a service; on its first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceStanding<'a>>,
    /// The records of this page.
    pub rows: Rows<'a>,
}

/// All names of a grouping.
#[derive(Serialize, Debug)]
pub struct GroupsView {
    /// What the groups are: `Services`, `Teams`, …
    pub title: &'static str,
    /// Each name with the number of its records.
    pub groups: Vec<GroupCount>,
    /// The teams that own most overdue work, and how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_overdue: Option<(Links, usize)>,
}

/// A name with the number of its records.
#[derive(Serialize, Debug)]
pub struct GroupCount {
    /// The name and its page.
    pub link: Link,
    /// How many records.
    pub count: usize,
    /// How many improvements of a team are overdue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue: Option<usize>,
}

/// The address of a group's page; `None` where the name has not the form of its catalogue.
pub(super) fn address(group: Grouping, name: &str) -> Option<Address> {
    Some(match group {
        Grouping::Services => Address::Service(name.into()),
        Grouping::Teams => Address::Team(name.into()),
        Grouping::Parties => Address::Party(name.into()),
        Grouping::Tags => Address::Tag(name.into()),
        Grouping::Attack => Address::Attack(AttackId::parse(name)?),
        Grouping::Cve => Address::Cve(CveId::parse(name)?),
    })
}

impl Grouping {
    /// The title of its index.
    pub fn title(self) -> &'static str {
        say!(match self {
            Self::Services => "grouping_services",
            Self::Teams => "grouping_teams",
            Self::Parties => "grouping_parties",
            Self::Tags => "grouping_tags",
            Self::Attack => "grouping_attack",
            Self::Cve => "grouping_cve",
        })
    }

    /// One of them, above the page of a name.
    pub fn one(self) -> &'static str {
        say!(match self {
            Self::Services => "grouping_one_service",
            Self::Teams => "grouping_one_team",
            Self::Parties => "grouping_one_party",
            Self::Tags => "grouping_one_tag",
            Self::Attack => "grouping_one_attack",
            Self::Cve => "grouping_one_cve",
        })
    }

    /// One of them, in messages to writers.
    pub const fn noun(self) -> &'static str {
        match self {
            Self::Services => "service",
            Self::Teams => "team",
            Self::Parties => "outside party",
            Self::Tags => "tag",
            Self::Attack => "ATT&CK technique",
            Self::Cve => "CVE",
        }
    }

    /// The address of the page of a name.
    pub fn address(self, name: &str) -> Option<Address> {
        address(self, name)
    }
}

impl Disclosure<'_> {
    /// The names of a grouping that have a page, with their records.
    pub fn group(&self, group: Grouping) -> impl Iterator<Item = (&str, &[RecordIndex])> {
        let groups = self.known.groups.get(&group).into_iter().flatten();
        groups.map(|(n, g)| (&**n, g.records.as_slice()))
    }

    /// The records of a name that has a page.
    pub fn records_of(&self, group: Grouping, name: &str) -> &[RecordIndex] {
        self.group_of(group, name).map_or(&[], |g| g.records.as_slice())
    }

    pub(super) fn group_of(&self, group: Grouping, name: &str) -> Option<&Group> {
        self.known.groups.get(&group)?.get(name)
    }
}

impl<'a> Lens<'_, 'a> {
    /// One page of a group: `all` its records, and those of this page.
    pub fn group(
        &self,
        group: Grouping,
        key: &str,
        all: &[RecordIndex],
        of_page: &[RecordIndex],
    ) -> GroupView<'a> {
        let (details, party_kind) = self.details(group, key);
        let of_kind = |kind: Kind| all.iter().filter(|i| self.d.id(**i).kind() == kind).count();
        let counts = Kind::ALL
            .into_iter()
            .map(|kind| (of_kind(kind), kind))
            .filter(|(count, _)| *count > 0)
            .map(|(count, kind)| (count, heading(kind, count)))
            .collect();
        let elsewhere = match group {
            Grouping::Attack => AttackId::parse(key).map(|id| id.url()),
            Grouping::Cve => CveId::parse(key).map(|id| id.url()),
            _ => details.and_then(|d| d.url.as_ref()).map(ToString::to_string),
        };
        GroupView {
            grouping: group.folder(),
            noun: group.one(),
            name: self.named(group, key).text,
            key: key.to_owned(),
            description_html: details.and_then(|d| self.html_of(d.description.as_ref())),
            owner: details
                .and_then(|d| d.owner.as_ref())
                .map(|o| self.named(Grouping::Teams, &o.value)),
            url: elsewhere,
            party_kind,
            counts,
            states: self.state_counts(all),
            team: (group == Grouping::Teams && !all.is_empty())
                .then(|| self.team_standing(key))
                .flatten(),
            service: (group == Grouping::Services)
                .then(|| self.service_standing(key, all))
                .flatten(),
            rows: self.list_rows(of_page),
        }
    }

    /// What the registry says of a name, as far as this audience may know it.
    fn details(&self, group: Grouping, key: &str) -> (Option<&'a Details>, Option<PartyKind>) {
        let registry = &self.d.book.registry;
        let clearance = &self.d.clearance;
        match group {
            Grouping::Teams => {
                let team = registry.teams.as_ref().and_then(|t| t.get(key));
                (team.and_then(|t| t.details.open(clearance)), None)
            }
            Grouping::Services => {
                let service = registry.services.as_ref().and_then(|s| s.get(key));
                (service.and_then(|s| s.details.open(clearance)), None)
            }
            Grouping::Parties => {
                let party = registry.parties.as_ref().and_then(|p| p.get(key));
                (party.and_then(|p| p.details.open(clearance)), party.and_then(|p| p.kind))
            }
            Grouping::Tags | Grouping::Attack | Grouping::Cve => (None, None),
        }
    }

    /// The index of a grouping.
    pub fn groups(&self, group: Grouping) -> GroupsView {
        let overdue =
            if group == Grouping::Teams { self.overdue_by_team() } else { BTreeMap::new() };
        let groups = self
            .d
            .group(group)
            .map(|(name, list)| GroupCount {
                link: self.named(group, name),
                count: list.len(),
                overdue: overdue.get(name).copied(),
            })
            .collect();
        GroupsView { title: group.title(), groups, most_overdue: self.most_overdue(&overdue) }
    }

    /// How many improvements of each team are overdue; a team without any is not among them.
    fn overdue_by_team(&self) -> BTreeMap<&'a str, usize> {
        let mut found = BTreeMap::new();
        for index in self.d.list(Kind::Improvement) {
            let facts = self.d.summary(*index).and_then(|s| s.improvement);
            let late = facts.is_some_and(|facts| facts.overdue_days.is_some());
            let improvement = self.d.open(*index).and_then(|c| c.improvement());
            if let Some(owner) = improvement.and_then(|i| i.owner.as_ref()).filter(|_| late) {
                *found.entry(&*owner.value).or_default() += 1;
            }
        }
        found
    }

    /// The teams with most overdue work, and how much that is; of several equal ones all.
    fn most_overdue(&self, overdue: &BTreeMap<&str, usize>) -> Option<(Links, usize)> {
        let most = *overdue.values().max()?;
        let teams = overdue.iter().filter(|(_, count)| **count == most);
        Some((teams.map(|(team, _)| self.named(Grouping::Teams, team)).collect(), most))
    }
}

/// The name of so many of a kind.
fn heading(kind: Kind, count: usize) -> String {
    let id = match kind {
        Kind::Incident => "kind_heading_incident",
        Kind::Advisory => "kind_heading_advisory",
        Kind::Event => "kind_heading_event",
        Kind::Improvement => "kind_heading_improvement",
        Kind::Procedure => "kind_heading_procedure",
        Kind::Review => "kind_heading_review",
        Kind::Page => "kind_heading_page",
    };
    say!(id, count = count)
}

impl GroupView<'_> {
    /// Whether anything that it shows depends on the day of the site's clock.
    pub fn is_dated(&self) -> bool {
        self.team.is_some()
            || self.service.as_ref().is_some_and(|s| s.open > 0)
            || self.rows.iter().any(|r| r.overdue_days.is_some())
    }

    /// The highest label of what stands above the records.
    pub fn tlp(&self) -> Tlp {
        let parts = self.team.iter().flat_map(|t| &t.parts).map(AgendaPart::tlp);
        let next = self.team.iter().flat_map(|t| t.next.iter()).map(|r| r.tlp);
        let open = self.service.iter().flat_map(|s| s.rows.iter()).map(|r| r.tlp);
        parts.chain(next).chain(open).max().unwrap_or(Tlp::Clear)
    }
}
