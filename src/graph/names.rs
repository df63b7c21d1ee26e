//! Services, teams, parties, tags, techniques and CVEs: which records name them.

use super::RecordIndex;
use crate::address::Grouping;
use crate::label::Tlp;
use std::collections::BTreeMap;

/// A record that names something, with the label of the field that does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Named {
    /// The record.
    pub record: RecordIndex,
    /// The label of the field.
    pub tlp: Tlp,
}

/// For each grouping, each name with the records that name it.
#[derive(Default)]
pub struct Names {
    groups: BTreeMap<Grouping, BTreeMap<Box<str>, Vec<Named>>>,
}

impl Names {
    /// Adds a name.
    pub fn add(&mut self, group: Grouping, name: &str, named: Named) {
        let names = self.groups.entry(group).or_default();
        match names.get_mut(name) {
            Some(list) => list.push(named),
            None => {
                names.insert(name.into(), vec![named]);
            }
        }
    }

    /// Sorts each list; of two that differ in label alone the looser one stays.
    pub fn finish(&mut self) {
        for names in self.groups.values_mut() {
            for list in names.values_mut() {
                list.sort_unstable();
                list.dedup_by_key(|n| n.record);
            }
        }
    }

    /// The names of a grouping, in order.
    pub fn of(&self, group: Grouping) -> impl Iterator<Item = (&str, &[Named])> {
        self.groups.get(&group).into_iter().flatten().map(|(name, list)| (&**name, list.as_slice()))
    }

    /// The records that name one thing.
    pub fn records(&self, group: Grouping, name: &str) -> &[Named] {
        self.groups.get(&group).and_then(|names| names.get(name)).map_or(&[], Vec::as_slice)
    }
}
