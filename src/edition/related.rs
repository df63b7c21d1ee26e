//! Incidents that are alike, with the reasons: what two of them share counts by how rare it is.
//!
//! Everything is counted among what the edition may know: a service that half of its incidents share
//! says little, whatever else the site holds. An index from each feature to its incidents is made once,
//! when the first page asks; a page then looks at the incidents of its own features alone.

use super::processes::Failed;
use super::{Disclosure, RecordIndex};
use crate::address::Grouping;
use crate::graph::Relation;
use crate::identifier::Kind;
use crate::record::words::FindingClass;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// How many are shown.
const MOST: usize = 6;

/// Of a feature that more incidents have, only those near in time are looked at.
const COMMON: usize = 200;

/// How many those are.
const NEAR: usize = 50;

/// The least score: that of one thing of weight 1 which a quarter of all incidents share.
const LEAST: u32 = 8;

/// What two incidents may share.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Feature {
    /// A service, technique, tag or CVE.
    Name(Grouping, Box<str>),
    /// The procedure that failed.
    Procedure(RecordIndex),
    /// The process that failed, by its name.
    Process(Box<str>),
    /// The class of a finding.
    Class(FindingClass),
}

impl Feature {
    /// How much it says that two incidents share it, beside how rare it is.
    fn weight(&self) -> u32 {
        match self {
            Self::Name(Grouping::Cve, _) => 4,
            Self::Name(Grouping::Attack, _) | Self::Procedure(_) | Self::Process(_) => 3,
            Self::Name(Grouping::Services, _) => 2,
            Self::Name(..) | Self::Class(_) => 1,
        }
    }
}

/// An incident that is like another.
#[derive(Clone, Debug)]
pub(super) struct Alike {
    /// The incident.
    pub(super) index: RecordIndex,
    /// What both share, by number, the rarest first.
    pub(super) shared: Vec<u32>,
    /// Whether its text names the other incident, and the other way round.
    pub(super) mentions: (bool, bool),
}

/// Features and the incidents that have them.
pub(super) struct Index {
    /// Incidents, newest first.
    incidents: Vec<RecordIndex>,
    /// By place: when it was, in seconds since 1970.
    times: Vec<Option<i64>>,
    /// By record: its place in `incidents`.
    places: BTreeMap<RecordIndex, u32>,
    pub(super) features: Vec<Feature>,
    /// By feature: what sharing it adds to a score.
    scores: Vec<u32>,
    /// By feature: places of its incidents, newest first.
    holders: Vec<Vec<u32>>,
    /// By place: numbers of its features, in order.
    held: Vec<Vec<u32>>,
    /// By place: what is alike, worked out once.
    found: Vec<OnceLock<Vec<Alike>>>,
}

/// How rare something is that `holders` of `all` have: quarters of a halving. Whole numbers alone, so
/// that every machine gives the same.
fn rarity(holders: usize, all: usize) -> u32 {
    let ratio = (all as u128 + 1) * 16 / (holders as u128).max(1);
    // What is rarer than one of a hundred million is as rare; so the fourth power is in range.
    ratio.min(1 << 31).pow(4).max(1).ilog2().saturating_sub(16)
}

impl Index {
    fn new(
        incidents: Vec<RecordIndex>,
        times: Vec<Option<i64>>,
        features: BTreeMap<Feature, Vec<RecordIndex>>,
    ) -> Self {
        let places: BTreeMap<RecordIndex, u32> =
            incidents.iter().zip(0..).map(|(index, place)| (*index, place)).collect();
        let mut index = Self {
            features: Vec::new(),
            scores: Vec::new(),
            holders: Vec::new(),
            held: vec![Vec::new(); incidents.len()],
            found: incidents.iter().map(|_| OnceLock::new()).collect(),
            times,
            places,
            incidents,
        };
        for (feature, records) in features {
            let mut holders: Vec<u32> =
                records.iter().filter_map(|r| index.places.get(r).copied()).collect();
            holders.sort_unstable();
            holders.dedup();
            let score = feature.weight() * rarity(holders.len(), index.incidents.len());
            if holders.len() < 2 || score == 0 {
                continue;
            }
            let number = index.features.len() as u32;
            for place in &holders {
                index.held[*place as usize].push(number);
            }
            index.features.push(feature);
            index.scores.push(score);
            index.holders.push(holders);
        }
        index
    }

    /// The holders of a feature that are looked at from a place: all, or those near in time.
    fn near(&self, feature: u32, place: u32) -> &[u32] {
        let all = &self.holders[feature as usize];
        if all.len() <= COMMON {
            return all;
        }
        let time = |place: u32| self.times[place as usize];
        let away = |other: u32| match (time(place), time(other)) {
            (Some(a), Some(b)) => a.abs_diff(b),
            _ => u64::MAX,
        };
        let (mut from, mut to) = match all.binary_search(&place) {
            Ok(at) => (at, at + 1),
            Err(at) => (at, at),
        };
        while to - from <= NEAR {
            match (from.checked_sub(1), all.get(to)) {
                (Some(before), Some(after)) if away(all[before]) <= away(*after) => from = before,
                (_, Some(_)) => to += 1,
                (Some(before), None) => from = before,
                (None, None) => break,
            }
        }
        &all[from..to]
    }

    /// What both have.
    fn shared(&self, a: u32, b: u32) -> Vec<u32> {
        let (a, b) = (&self.held[a as usize], &self.held[b as usize]);
        a.iter().copied().filter(|feature| b.binary_search(feature).is_ok()).collect()
    }

    fn score(&self, features: &[u32]) -> u32 {
        features.iter().map(|f| self.scores[*f as usize]).sum()
    }

    /// The incidents that are most like the one at a place. `mentions` are the places of those that
    /// name it, or that it names.
    fn alike(&self, place: u32, mentions: &BTreeMap<u32, (bool, bool)>) -> Vec<Alike> {
        let mut seen = vec![0_u32; self.incidents.len()];
        let mut found: Vec<u32> = Vec::new();
        for feature in &self.held[place as usize] {
            for other in self.near(*feature, place) {
                if seen[*other as usize] == 0 {
                    found.push(*other);
                }
                seen[*other as usize] += self.scores[*feature as usize];
            }
        }
        // What is near in time counts in full; of what is left out, only the best need be counted. As
        // one number each, for comparing pairs took most of the time: the score, then the newer.
        let mut order: Vec<u64> = found
            .into_iter()
            .filter(|other| *other != place && !mentions.contains_key(other))
            .map(|other| u64::from(u32::MAX - seen[other as usize]) << 32 | u64::from(other))
            .collect();
        if order.len() > 4 * MOST {
            order.select_nth_unstable(4 * MOST);
            order.truncate(4 * MOST);
        }
        let best = order.into_iter().map(|packed| packed as u32);
        let candidates: Vec<u32> = mentions.keys().copied().chain(best).collect();
        let mut found: Vec<(u32, u32, Alike)> = Vec::new();
        for other in candidates {
            let mut shared = self.shared(place, other);
            let score = self.score(&shared);
            let mentions = mentions.get(&other).copied();
            if score < LEAST && mentions.is_none() {
                continue;
            }
            shared.sort_by_key(|f| (Reverse(self.scores[*f as usize]), *f));
            let index = self.incidents[other as usize];
            let named = mentions.is_some();
            let alike = Alike { index, shared, mentions: mentions.unwrap_or_default() };
            found.push((if named { score + MENTION } else { score }, other, alike));
        }
        // Newer first, and of two of a day the higher id: the order of the list of incidents.
        found.sort_by_key(|(score, place, _)| (Reverse(*score), *place));
        found.truncate(MOST);
        found.into_iter().map(|(_, _, alike)| alike).collect()
    }
}

/// What it adds to a score that one text names the other incident.
const MENTION: u32 = 48;

impl Disclosure<'_> {
    pub(super) fn alike_index(&self) -> &Index {
        self.known.alike.get_or_init(|| {
            let incidents = self.list(Kind::Incident).to_vec();
            let mut features: BTreeMap<Feature, Vec<RecordIndex>> = BTreeMap::new();
            for group in [Grouping::Services, Grouping::Attack, Grouping::Tags, Grouping::Cve] {
                for (name, records) in self.group(group) {
                    let of = |index: &RecordIndex| self.incidents_behind(group, *index);
                    let holders = records.iter().flat_map(of).collect();
                    features.insert(Feature::Name(group, name.into()), holders);
                }
            }
            for index in &incidents {
                for feature in self.features_of(*index) {
                    features.entry(feature).or_default().push(*index);
                }
            }
            let time = |i: &RecordIndex| self.date(*i).map(|at| at.earliest().as_second());
            let times = incidents.iter().map(time).collect();
            Index::new(incidents, times, features)
        })
    }

    /// The incidents that a name of a record stands for: itself, or where an advisory names a CVE the
    /// incidents that it is about.
    fn incidents_behind(&self, group: Grouping, index: RecordIndex) -> Vec<RecordIndex> {
        match (self.id(index).kind(), group) {
            (Kind::Incident, _) => vec![index],
            (Kind::Advisory, Grouping::Cve) => {
                let edges = self.book.edges.to(index).iter();
                edges
                    .filter(|e| e.relation == Relation::HasAdvisory && self.edge_visible(e))
                    .map(|e| e.from)
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// What the findings of an incident that may be known say: classes and processes.
    fn features_of(&self, index: RecordIndex) -> Vec<Feature> {
        let mut found = Vec::new();
        let incident = self.open(index).and_then(|content| content.incident());
        for mark in incident.iter().flat_map(|i| &i.findings) {
            let Some(finding) = mark.open(&self.clearance) else { continue };
            found.push(Feature::Class(finding.class));
            found.extend(self.failed(finding).map(|failed| match failed {
                Failed::Procedure(index) => Feature::Procedure(index),
                Failed::Named(name) => Feature::Process(name.into()),
            }));
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The incidents that are like one, the most alike first.
    pub(super) fn alike(&self, index: RecordIndex) -> &[Alike] {
        if self.id(index).kind() != Kind::Incident {
            return &[];
        }
        let known = self.alike_index();
        let Some(place) = known.places.get(&index) else { return &[] };
        known.found[*place as usize].get_or_init(|| {
            let mut mentions: BTreeMap<u32, (bool, bool)> = BTreeMap::new();
            let edges = &self.book.edges;
            let wanted =
                |e: &&crate::graph::Edge| e.relation == Relation::Mentions && self.edge_visible(e);
            for edge in edges.to(index).iter().filter(wanted) {
                if let Some(other) = known.places.get(&edge.from) {
                    mentions.entry(*other).or_default().0 = true;
                }
            }
            for edge in edges.from(index).iter().filter(wanted) {
                if let Some(other) = known.places.get(&edge.to) {
                    mentions.entry(*other).or_default().1 = true;
                }
            }
            mentions.remove(place);
            known.alike(*place, &mentions)
        })
    }

    /// Whether a change of some records concerns which incidents are alike. Names and mentions are the
    /// same in both versions, or the graph would have been built anew.
    pub(super) fn alike_changed(&self, before: &Disclosure<'_>, changed: &[RecordIndex]) -> bool {
        let of = |d: &Disclosure<'_>, index| {
            let sharing = d.book.record(index).sharing();
            (d.visible(index), d.date(index), sharing.tlp, d.features_of(index))
        };
        changed.iter().any(|index| of(self, *index) != of(before, *index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_many_share_says_little() {
        assert_eq!(rarity(100, 99), 0);
        assert_eq!(rarity(50, 99), 4);
        assert_eq!(rarity(1, 1023), 40);
        assert!(rarity(10, 10) < 2 && rarity(2, 10_000) > rarity(3, 10_000));
        assert!(rarity(1, usize::MAX >> 30) > 0);
    }
}
