//! The next version of a disclosure, where a few records changed.

use super::summary::summarise;
use super::{Attachment, Disclosure, FindingClass, Known, Moderation, RecordIndex, disclose_known};
use crate::config::Edition;
use crate::graph::{Casebook, Relation};
use crate::identifier::Kind;
use crate::time::Moment;
use std::collections::BTreeSet;

/// How much a change concerns beyond the pages of the changed records.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reach {
    /// What pages hold.
    Pages,
    /// The order of lists too.
    Order,
    /// Which pages there are.
    Plan,
}

/// What of a record decides which pages there are.
#[derive(PartialEq)]
struct Outline<'a> {
    date: Option<Moment>,
    visible: bool,
    /// Place, class, and whether it names a process, which may bring it into the register.
    findings: Vec<(usize, FindingClass, bool)>,
    attachments: Vec<Attachment<'a>>,
    /// The page of deadlines is there for the first notification.
    notifies: bool,
    /// Whether it has a file of its timeline or its indicators, and whether it is a VERIS record.
    files: (bool, bool, bool),
    /// Whether its reporter has a page.
    reporter: bool,
    /// Label and year of its CSAF document.
    document: Option<(crate::label::Tlp, i16)>,
    /// Which feeds it is in.
    feeds: Option<super::feeds::FeedOutline<'a>>,
    /// The ecosystems of its OSV record, and whether it has an OpenVEX document.
    scanners: (BTreeSet<Box<str>>, bool),
    /// In which parts of its list it stands.
    filed: String,
}

/// Discloses the next version of a casebook, whose records stand at the same places as those of the
/// version before and add the same to its graph.
pub fn refresh<'a>(
    before: &Disclosure<'_>,
    book: &'a Casebook,
    edition: &'a Edition,
    how: Moderation,
    changed: &[RecordIndex],
) -> (Disclosure<'a>, Reach) {
    let mut next = disclose_known(book, edition, how, before.known.clone());
    let mut reach = Reach::Pages;
    let mut concerned = changed.to_vec();
    for index in changed.iter().filter(|i| before.id(**i).kind() == Kind::Review) {
        let looked = book.edges.from(*index).iter().filter(|e| e.relation == Relation::Looked);
        concerned.extend(looked.map(|e| e.to));
    }
    for index in concerned {
        let (old, new) = (before.summary(index).copied(), summarise(&next, index));
        if old != new {
            next.known.summaries.set(index.0 as usize, new);
        }
        let ordered = |s: Option<super::Summary>| s.map(|s| (s.date, s.improvement));
        // A label or an embargo decides beside which records one is named.
        let beside = before.beside_by(index) != next.beside_by(index);
        if ordered(old) != ordered(new) || beside {
            reach = reach.max(Reach::Order);
        }
        if before.outline(index) != next.outline(index) {
            reach = Reach::Plan;
        }
    }
    if next.alike_changed(before, changed) {
        next.known.alike = std::sync::Arc::default();
    }
    next.known.narrow = std::sync::Arc::default();
    next.known.documents = std::sync::Arc::default();
    next.known.published = std::sync::Arc::default();
    next.known.search = std::sync::Arc::default();
    if reach > Reach::Pages {
        next.order();
    }
    (next, reach)
}

impl<'a> Disclosure<'a> {
    /// What was worked out for it.
    pub fn known(&self) -> Known {
        self.known.clone()
    }

    fn outline(&self, index: RecordIndex) -> Outline<'a> {
        Outline {
            // An improvement's date is its due date, which orders its list and no other page.
            date: self.date(index).filter(|_| self.id(index).kind() != Kind::Improvement),
            visible: self.visible(index),
            findings: self
                .findings_in(index)
                .map(|(n, f)| (n, f.class, self.failed(f).is_some()))
                .collect(),
            attachments: self.attachments(index),
            notifies: self.notifies(index),
            files: (self.has_timeline(index), self.has_indicators(index), self.is_veris(index)),
            reporter: self.progress_address(index).is_some(),
            document: self.document_place(index),
            feeds: self.feed_outline(index),
            scanners: self.scanner_outline(index),
            filed: self.filed(index).0,
        }
    }
}
