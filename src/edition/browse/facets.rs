//! What the records of a list can be narrowed by: words, years and names, each with the page where
//! all of them stand, and how many they are.

use super::super::{Disclosure, Lens, Link, RecordIndex};
use super::values::{Narrowed, NarrowedBy, Value};
use crate::address::{Address, Grouping};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::record::words::FindingClass;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many values of a facet are shown.
const MOST: usize = 8;

/// The kinds whose lists have facets.
const KINDS: [Kind; 3] = [Kind::Incident, Kind::Advisory, Kind::Event];

/// How many records have a value, and the loosest label of one: whoever may know that record may know
/// the value.
#[derive(Clone, Copy)]
struct Tally {
    count: usize,
    tlp: Tlp,
}

/// The words of a value. Those of a language are made when a page shows them: this outlives pages.
enum Words {
    /// A name or a year, as it is.
    Name(Box<str>),
    /// A class of findings.
    Class(FindingClass),
    /// A word that a part of the list shares.
    Part(Narrowed),
}

impl Words {
    fn shown(&self) -> &str {
        match self {
            Self::Name(name) => name,
            Self::Class(class) => class.shown(),
            Self::Part(part) => part.shown(),
        }
    }
}

/// A value that is shown.
struct Shown {
    token: String,
    /// The name by which the search knows it.
    key: Box<str>,
    text: Words,
    address: Address,
    tally: Tally,
}

/// The values of a facet, and how many are left out.
struct Group {
    by: NarrowedBy,
    values: Vec<Shown>,
    more: bool,
}

/// The facets of the lists of an edition.
#[derive(Default)]
pub(super) struct Facets {
    groups: BTreeMap<Kind, Vec<Group>>,
    parts: BTreeMap<Narrowed, Vec<RecordIndex>>,
}

/// What the records of a list can be narrowed by.
#[derive(Serialize, Debug)]
pub struct FacetView {
    /// Its name in addresses.
    pub name: &'static str,
    /// Its name for readers.
    pub title: &'static str,
    /// The values.
    pub values: Vec<FacetValueView>,
    /// Where those stand that are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<Link>,
    /// The highest label of what is shown.
    #[serde(skip)]
    pub(super) tlp: Tlp,
}

/// A value of a facet.
#[derive(Serialize, Debug)]
pub struct FacetValueView {
    /// In attributes of rows and in the bar of addresses.
    pub value: String,
    /// The name by which the search knows it.
    pub key: String,
    /// For readers.
    pub text: String,
    /// The page where all records with it stand.
    pub href: String,
    /// How many of the list have it.
    pub count: usize,
    /// Whether this is its page.
    pub current: bool,
}

impl Facets {
    pub(super) fn of(d: &Disclosure<'_>) -> Self {
        let mut facets = Self::default();
        for kind in KINDS {
            let mut tallies: BTreeMap<Value<'_>, (Tally, Vec<RecordIndex>)> = BTreeMap::new();
            for index in d.list(kind) {
                let tlp = d.record_tlp(*index);
                for value in d.values(*index) {
                    let (tally, records) =
                        tallies.entry(value).or_insert((Tally { count: 0, tlp }, Vec::new()));
                    tally.count += 1;
                    tally.tlp = tally.tlp.min(tlp);
                    if value.narrowed(kind).is_some() {
                        records.push(*index);
                    }
                }
            }
            facets.take(d, kind, tallies);
        }
        facets
    }

    /// Takes the facets of a kind. One value alone tells nothing apart.
    fn take(
        &mut self,
        d: &Disclosure<'_>,
        kind: Kind,
        tallies: BTreeMap<Value<'_>, (Tally, Vec<RecordIndex>)>,
    ) {
        let mut groups: Vec<Group> = Vec::new();
        let mut parts = Vec::new();
        for (value, (tally, records)) in tallies {
            let Some(shown) = d.shown_value(kind, value, tally) else { continue };
            match groups.last_mut().filter(|g| g.by == value.by()) {
                Some(group) => group.values.push(shown),
                None => groups.push(Group { by: value.by(), values: vec![shown], more: false }),
            }
            parts.extend(value.narrowed(kind).map(|part| (part, records)));
        }
        groups.retain(|g| g.values.len() > 1);
        parts.retain(|(part, _)| groups.iter().any(|g| g.by == part.by));
        for group in &mut groups {
            if !group.by.is_ordered() {
                group.values.sort_by_key(|v| Reverse(v.tally.count));
            }
            group.more = group.values.len() > MOST;
            group.values.truncate(MOST);
        }
        self.groups.insert(kind, groups);
        self.parts.extend(parts);
    }
}

impl Disclosure<'_> {
    /// A value with its page; `None` where it has none.
    fn shown_value(&self, kind: Kind, value: Value<'_>, tally: Tally) -> Option<Shown> {
        let registry = &self.book.registry;
        let named = |group: Grouping, name: &str, text: &str| {
            self.group_of(group, name)?;
            Some((group.address(name)?, name.into(), Words::Name(text.into())))
        };
        let word = |text: &str| -> Box<str> { text.into() };
        let (address, key, text) = match value {
            Value::Year(year) => {
                let text = word(&year.0.to_string());
                (Address::Year(year.0), text.clone(), Words::Name(text))
            }
            Value::Service(name) => named(Grouping::Services, name, registry.service_name(name))?,
            Value::Team(name) => named(Grouping::Teams, name, registry.team_name(name))?,
            Value::Class(class) => {
                let address = Address::FindingClass(class.as_str());
                (address, word(class.as_str()), Words::Class(class))
            }
            Value::Severity(_) | Value::State(_) | Value::Status(_) | Value::Category(_) => {
                let part = value.narrowed(kind)?;
                (part.address(), word(part.value), Words::Part(part))
            }
        };
        Some(Shown { token: value.token(), key, text, address, tally })
    }

    /// The parts of lists that have pages of their own, with their records.
    pub fn narrowed_parts(&self) -> impl Iterator<Item = (Narrowed, &[RecordIndex])> {
        self.known.browse.facets.parts.iter().map(|(part, list)| (*part, list.as_slice()))
    }

    /// The records of a part of a list.
    pub fn narrowed_list(&self, part: &Narrowed) -> &[RecordIndex] {
        self.known.browse.facets.parts.get(part).map_or(&[], Vec::as_slice)
    }

    /// Whether a part of a list stands at a path without slashes at the ends.
    pub(in crate::edition) fn has_narrowed(&self, path: &str) -> bool {
        self.narrowed_parts().any(|(part, _)| part.address().path().trim_end_matches('/') == path)
    }
}

impl Lens<'_, '_> {
    /// What the list of a kind can be narrowed by, as seen from the page of a list.
    pub(super) fn facets(&self, kind: Kind, here: &Address) -> Vec<FacetView> {
        let groups = self.d.known.browse.facets.groups.get(&kind);
        groups.into_iter().flatten().map(|group| self.facet(group, here)).collect()
    }

    fn facet(&self, group: &Group, here: &Address) -> FacetView {
        let value = |v: &Shown| FacetValueView {
            value: v.token.clone(),
            key: v.key.to_string(),
            text: v.text.shown().to_owned(),
            href: self.href(&v.address),
            count: v.tally.count,
            current: v.address == *here,
        };
        let all = group.by.all().filter(|_| group.more);
        FacetView {
            name: group.by.as_str(),
            title: group.by.title(),
            values: group.values.iter().map(value).collect(),
            all: all.map(|(to, text)| Link { href: Some(self.href(&to)), text: text.to_owned() }),
            tlp: group.values.iter().map(|v| v.tally.tlp).max().unwrap_or(Tlp::Clear),
        }
    }
}
