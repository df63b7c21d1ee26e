//! The records before and after one in the list of its kind, as far as its page may name them.
//!
//! A page must not get a tighter label because of what happened next. So a neighbour with a tighter
//! label than the record's own is passed over, and the one beyond it is taken.

use super::super::{Disclosure, Flag, Lens, RecordIndex};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::language::say;
use serde::Serialize;

/// The kinds whose lists are in the order of time.
const KINDS: [Kind; 4] = [Kind::Incident, Kind::Advisory, Kind::Event, Kind::Review];

/// By record: the newer one and the older one.
#[derive(Default)]
pub(super) struct Neighbours(Vec<(Option<RecordIndex>, Option<RecordIndex>)>);

/// The records on both sides of one.
#[derive(Serialize, Debug)]
pub struct BesideView<'a> {
    /// What the links lead through.
    pub label: &'static str,
    /// The older one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older: Option<BesideLink<'a>>,
    /// The newer one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newer: Option<BesideLink<'a>>,
}

/// A record beside another one.
#[derive(Serialize, Debug)]
pub struct BesideLink<'a> {
    /// Where it stands, in words: `Older incident`.
    pub text: &'static str,
    /// Its page.
    pub href: String,
    /// Its id.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Draft, embargoed, withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<Flag>,
}

/// The words for the links of a kind: what they lead through, the older one, the newer one.
fn words(kind: Kind) -> [&'static str; 3] {
    match kind {
        Kind::Incident => ["beside_incidents", "beside_older_incident", "beside_newer_incident"],
        Kind::Advisory => ["beside_advisories", "beside_older_advisory", "beside_newer_advisory"],
        Kind::Event => ["beside_events", "beside_older_event", "beside_newer_event"],
        Kind::Review => ["beside_reviews", "beside_older_review", "beside_newer_review"],
        Kind::Improvement | Kind::Procedure | Kind::Page => {
            ["beside_records", "beside_older_record", "beside_newer_record"]
        }
    }
    .map(|id| say!(id))
}

/// The labels of an entry of a list.
#[derive(Clone, Copy, Debug)]
struct Labels {
    /// That of its page, which no neighbour may exceed.
    own: Tlp,
    /// That of its title on the pages of others.
    named: Tlp,
}

/// For each entry of a list the nearest one before it whose title its page may show. One look at each
/// entry: of every label the last entry that may be named under it is kept in mind.
fn nearest_before(list: impl Iterator<Item = Labels>) -> Vec<Option<usize>> {
    let mut last = [None; Tlp::ALL.len()];
    let mut found = Vec::with_capacity(list.size_hint().0);
    for (at, labels) in list.enumerate() {
        found.push(last[labels.own as usize]);
        last[labels.named as usize..].fill(Some(at));
    }
    found
}

impl Neighbours {
    pub(super) fn of(d: &Disclosure<'_>) -> Self {
        let mut found = vec![(None, None); d.book.records.len()];
        for list in KINDS.map(|kind| d.list(kind)) {
            let labels: Vec<Labels> = list.iter().map(|i| d.labels(*i)).collect();
            let newer = nearest_before(labels.iter().copied());
            let older = nearest_before(labels.iter().rev().copied());
            let last = list.len().saturating_sub(1);
            for (at, index) in list.iter().enumerate() {
                let newer = newer[at].map(|n| list[n]);
                let older = older[last - at].map(|n| list[last - n]);
                if let Some(place) = found.get_mut(index.0 as usize) {
                    *place = (newer, older);
                }
            }
        }
        Self(found)
    }
}

impl Disclosure<'_> {
    /// What is not for everybody yet is named beside nothing that may be passed on to partners.
    fn labels(&self, index: RecordIndex) -> Labels {
        let own = self.record_tlp(index);
        let named = match self.flag(index) {
            Some(Flag::Draft | Flag::Embargoed) => own.max(Tlp::AmberStrict),
            Some(Flag::Withdrawn) | None => own,
        };
        Labels { own, named }
    }

    /// What decides beside which records one stands, where the order of the list is the same.
    pub(in crate::edition) fn beside_by(&self, index: RecordIndex) -> (Tlp, Option<Flag>) {
        (self.record_tlp(index), self.flag(index))
    }
}

impl<'a> Lens<'_, 'a> {
    /// The records on both sides of one; `None` where it has neither.
    pub fn beside(&self, index: RecordIndex) -> Option<BesideView<'a>> {
        let (newer, older) = *self.d.known.browse.neighbours.0.get(index.0 as usize)?;
        let [label, to_older, to_newer] = words(self.d.id(index).kind());
        let link = |text, other: Option<RecordIndex>| {
            let other = other?;
            Some(BesideLink {
                text,
                href: self.record_href(other),
                id: self.d.id(other).as_str(),
                title: &self.d.open(other)?.title,
                flag: self.d.flag(other),
            })
        };
        let view = BesideView { label, older: link(to_older, older), newer: link(to_newer, newer) };
        (view.older.is_some() || view.newer.is_some()).then_some(view)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn both(list: &[Labels]) -> Vec<(Option<usize>, Option<usize>)> {
        let last = list.len().saturating_sub(1);
        let before = nearest_before(list.iter().copied());
        let after = nearest_before(list.iter().rev().copied());
        (0..list.len()).map(|at| (before[at], after[last - at].map(|n| last - n))).collect()
    }

    fn plain(own: Tlp) -> Labels {
        Labels { own, named: own }
    }

    #[test]
    fn what_is_tighter_is_passed_over() {
        let list = [Tlp::Clear, Tlp::Red, Tlp::Green, Tlp::Clear].map(plain);
        let found = both(&list);
        assert_eq!(found[0], (None, Some(3)));
        assert_eq!(found[1], (Some(0), Some(2)));
        assert_eq!(found[2], (Some(0), Some(3)));
        assert_eq!(found[3], (Some(0), None));
    }

    #[test]
    fn an_embargo_is_named_only_where_nothing_is_passed_on() {
        let embargoed = Labels { own: Tlp::Clear, named: Tlp::AmberStrict };
        let found = both(&[plain(Tlp::Amber), embargoed, plain(Tlp::AmberStrict)]);
        assert_eq!(found[0], (None, None));
        assert_eq!(found[1], (None, None));
        assert_eq!(found[2], (Some(1), None));
    }

    fn labels() -> impl Strategy<Value = Labels> {
        (0..Tlp::ALL.len(), any::<bool>()).prop_map(|(label, early)| {
            let own = Tlp::ALL[label];
            Labels { own, named: if early { own.max(Tlp::AmberStrict) } else { own } }
        })
    }

    proptest! {
        #[test]
        fn no_page_names_what_is_tighter(list in prop::collection::vec(labels(), 0..60)) {
            for (at, (before, after)) in both(&list).into_iter().enumerate() {
                // A plain model: look at each other entry, the nearest first.
                let fits = |n: &usize| list[*n].named <= list[at].own;
                prop_assert_eq!(before, (0..at).rev().find(fits));
                prop_assert_eq!(after, (at + 1..list.len()).find(fits));
            }
        }

        #[test]
        fn of_one_label_the_way_leads_back(list in prop::collection::vec(labels(), 0..60)) {
            let found = both(&list);
            for (at, (_, after)) in found.iter().enumerate() {
                let Some(next) = *after else { continue };
                let (here, there) = (list[at], list[next]);
                if here.own == there.own && here.named == here.own && there.named == there.own {
                    prop_assert_eq!(found[next].0, Some(at));
                }
            }
        }
    }
}
