//! What came back: incidents that share a thing with another one at most a year before.

use crate::address::{Address, Grouping};
use crate::edition::processes::Failed;
use crate::edition::{Lens, Link, RecordIndex};
use crate::identifier::{Kind, RecordId};
use crate::language::say;
use crate::record::Incident;
use crate::time::{Moment, days_between};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Days within which an incident comes back.
const WITHIN: i64 = 365;

/// How many things of a kind are shown, those that came back most often first.
const THINGS: usize = 12;

/// How many incidents of a thing are shown, the newest of them.
const INCIDENTS: usize = 12;

/// The things of one kind that came back.
#[derive(Serialize, Debug)]
pub struct Recurrence {
    /// What they are: `Service`.
    pub kind: &'static str,
    /// The things, those that came back most often first.
    pub things: Vec<Thing>,
    /// How many more there are.
    pub more: usize,
}

/// A thing that came back.
#[derive(Serialize, Debug)]
pub struct Thing {
    /// Its name, and its page where there is one.
    pub name: Link,
    /// How many incidents took part.
    pub incidents: usize,
    /// How many of them followed another within a year.
    pub times: usize,
    /// Incidents of which each followed the one before within a year.
    pub chains: Vec<Vec<Step>>,
    /// How many older incidents are not shown.
    pub left_out: usize,
}

/// An incident in a chain.
#[derive(Serialize, Debug)]
pub struct Step {
    /// The incident.
    pub incident: Link,
    /// The time since the one before, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// When an incident was noticed, and which it is.
type Seen = (Moment, RecordIndex);

/// Cuts incidents, which come in the order of time, where more than a year lies between two. What
/// stands alone is left out.
fn chains(seen: &[Seen]) -> Vec<&[Seen]> {
    let near = |a: &Seen, b: &Seen| days_between(a.0.date(), b.0.date()) <= WITHIN;
    seen.chunk_by(near).filter(|chain| chain.len() > 1).collect()
}

/// The days between two incidents, in words.
fn between(a: Moment, b: Moment) -> String {
    let days = days_between(a.date(), b.date());
    let is_about = matches!((a, b), (Moment::Month(_), _) | (_, Moment::Month(_)));
    match days {
        0 => say!("trends_same_day").to_owned(),
        _ if is_about => say!("trends_about_days_later", count = days),
        _ => say!("trends_days_later", count = days),
    }
}

/// Incidents by the key of what they share.
type Shared = BTreeMap<String, Vec<Seen>>;

impl Lens<'_, '_> {
    /// What came back within a year, by kind of thing; kinds without any are left out.
    pub(super) fn recurrence(&self) -> Vec<Recurrence> {
        let mut shared: [Shared; 4] = Default::default();
        // From the oldest to the newest. Where only the year is known, days can't be counted.
        for &index in self.d.list(Kind::Incident).iter().rev() {
            let Some(date) = self.d.date(index).filter(|d| !matches!(d, Moment::Year(_))) else {
                continue;
            };
            let Some(incident) = self.d.open(index).and_then(|c| c.incident()) else { continue };
            for (keys, shared) in self.keys(index, incident).into_iter().zip(&mut shared) {
                for key in keys {
                    shared.entry(key).or_default().push((date, index));
                }
            }
        }
        let kinds = [
            say!("common_service"),
            say!("trends_technique"),
            say!("trends_finding_class"),
            say!("trends_process"),
        ];
        let found = kinds.into_iter().zip(shared).enumerate();
        found
            .map(|(n, (kind, shared))| self.recurrence_of(kind, n, &shared))
            .filter(|r| !r.things.is_empty())
            .collect()
    }

    /// What an incident may share: services, techniques, classes of findings, processes.
    fn keys(&self, index: RecordIndex, incident: &Incident) -> [Vec<String>; 4] {
        let actor = incident.actor.as_ref().and_then(|a| a.open(&self.d.clearance));
        let findings = || self.d.findings_in(index).map(|(_, f)| f);
        let mut keys: [Vec<String>; 4] = [
            incident.services.iter().map(|s| s.value.to_string()).collect(),
            actor.iter().flat_map(|a| &a.attack).map(|t| t.as_str().to_owned()).collect(),
            findings().map(|f| f.class.as_str().to_owned()).collect(),
            findings()
                .filter_map(|f| self.d.failed(f))
                .map(|failed| match failed {
                    Failed::Procedure(index) => self.d.id(index).to_string(),
                    Failed::Named(name) => name.to_owned(),
                })
                .collect(),
        ];
        for list in &mut keys {
            list.sort_unstable();
            list.dedup();
        }
        keys
    }

    fn recurrence_of(&self, kind: &'static str, n: usize, shared: &Shared) -> Recurrence {
        let named = |(key, seen): (&String, &Vec<Seen>)| {
            let chains = chains(seen);
            let name = if chains.is_empty() { None } else { self.thing_name(n, key) };
            name.map(|name| self.thing(name, &chains))
        };
        let mut things: Vec<Thing> = shared.iter().filter_map(named).collect();
        things.sort_by_key(|t| Reverse(t.times));
        let more = things.len().saturating_sub(THINGS);
        things.truncate(THINGS);
        Recurrence { kind, things, more }
    }

    fn thing_name(&self, kind: usize, key: &str) -> Option<Link> {
        Some(match kind {
            0 => self.named(Grouping::Services, key),
            1 => self.named(Grouping::Attack, key),
            2 => self.class_name(key),
            _ => return self.process_name(key),
        })
    }

    fn class_name(&self, key: &str) -> Link {
        use crate::record::words::FindingClass;
        let class = FindingClass::ALL.iter().find(|c| c.as_str() == key);
        let href = class.map(|c| self.href(&Address::FindingClass(c.as_str())));
        Link { href, text: class.map_or(key, |c| c.shown()).to_owned() }
    }

    /// A process by its name, or a procedure by its id: no name has the form of one.
    fn process_name(&self, key: &str) -> Option<Link> {
        let id = RecordId::parse(key).filter(|id| id.kind() == Kind::Procedure);
        match id.and_then(|id| self.d.book.find(&id)) {
            Some(index) => self.procedure_link(index),
            None => Some(Link { href: None, text: key.to_owned() }),
        }
    }

    fn thing(&self, name: Link, chains: &[&[Seen]]) -> Thing {
        let incidents = chains.iter().map(|c| c.len()).sum();
        let mut room = INCIDENTS;
        let mut shown: Vec<Vec<Step>> = Vec::new();
        // The newest chains first; of one that is too long its newest incidents.
        for chain in chains.iter().rev() {
            let part = &chain[chain.len() - chain.len().min(room)..];
            room -= part.len();
            if !part.is_empty() {
                shown.push(self.chain(part));
            }
        }
        let times = incidents - chains.len();
        Thing { name, incidents, times, chains: shown, left_out: incidents - (INCIDENTS - room) }
    }

    fn chain(&self, part: &[Seen]) -> Vec<Step> {
        let after = |at: usize| {
            let before = part.get(at.checked_sub(1)?)?;
            Some(between(before.0, part.get(at)?.0))
        };
        let steps = part.iter().enumerate();
        steps
            .map(|(at, (_, index))| Step { incident: self.id_link(*index), after: after(at) })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(days: &[&str]) -> Vec<Seen> {
        let moment = |text: &&str| Moment::Day(text.parse().unwrap());
        days.iter().enumerate().map(|(n, d)| (moment(d), RecordIndex(n as u32))).collect()
    }

    #[test]
    fn a_year_apart_is_the_most() {
        let all = seen(&["2021-01-01", "2022-01-01", "2023-01-02", "2025-05-01", "2025-06-01"]);
        let lengths: Vec<usize> = chains(&all).iter().map(|c| c.len()).collect();
        assert_eq!(lengths, [2, 2]);
        assert_eq!(chains(&all)[0][0].1, RecordIndex(0));
        assert!(chains(&seen(&["2021-01-01", "2022-01-02"])).is_empty());
        assert!(chains(&[]).is_empty());
    }

    #[test]
    fn the_days_between_are_said() {
        let all = seen(&["2025-05-01", "2025-05-01", "2025-05-02", "2025-06-02"]);
        assert_eq!(between(all[0].0, all[1].0), "on the same day");
        assert_eq!(between(all[1].0, all[2].0), "1 day later");
        assert_eq!(between(all[2].0, all[3].0), "31 days later");
        let may = Moment::parse_coarse("2025-05").unwrap();
        assert_eq!(between(may, all[3].0), "about 32 days later");
    }
}
