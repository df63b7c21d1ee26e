//! References between records, readable from both ends.

use super::RecordIndex;
use crate::label::Tlp;

/// What leads from one record to another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Relation {
    /// An incident or an advisory came from a report.
    FromEvent,
    /// An incident has an advisory.
    HasAdvisory,
    /// An incident has an improvement.
    HasImprovement,
    /// An improvement changes a procedure.
    Changes,
    /// A revision of a procedure was caused by an improvement.
    CausedBy,
    /// A review looked at an improvement.
    Looked,
    /// Two records are related.
    Related,
    /// A record's text names another.
    Mentions,
}

/// One reference. It is known to those who may know both ends and its own label.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Edge {
    /// Where it leads from.
    pub from: RecordIndex,
    /// What it means.
    pub relation: Relation,
    /// Where it leads to.
    pub to: RecordIndex,
    /// Label of the field that it stands in.
    pub tlp: Tlp,
}

/// All references, sorted from both ends.
#[derive(Default)]
pub struct Edges {
    out: Vec<Edge>,
    into: Vec<Edge>,
}

impl Edges {
    /// Sorts them; of two that differ in label alone the looser one stays.
    pub fn new(mut out: Vec<Edge>) -> Self {
        out.sort_unstable();
        out.dedup_by_key(|e| (e.from, e.relation, e.to));
        let mut into = out.clone();
        into.sort_unstable_by_key(|e| (e.to, e.relation, e.from));
        Self { out, into }
    }

    /// Those that lead from a record.
    pub fn from(&self, index: RecordIndex) -> &[Edge] {
        let start = self.out.partition_point(|e| e.from < index);
        let end = start + self.out[start..].partition_point(|e| e.from == index);
        &self.out[start..end]
    }

    /// Those that lead to a record.
    pub fn to(&self, index: RecordIndex) -> &[Edge] {
        let start = self.into.partition_point(|e| e.to < index);
        let end = start + self.into[start..].partition_point(|e| e.to == index);
        &self.into[start..end]
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.out.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }
}
