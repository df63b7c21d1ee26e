//! References between records, readable from both ends.

use super::RecordIndex;
use crate::label::Tlp;
use rayon::prelude::*;

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
    /// A review went through the postmortem of an incident.
    Reviewed,
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
    /// By record: where its references start in `out`, and in `into`.
    starts: [Vec<u32>; 2],
}

impl Edges {
    /// Sorts the references of so many records; of two that differ in label alone the looser one
    /// stays.
    pub fn new(mut out: Vec<Edge>, records: usize) -> Self {
        out.par_sort_unstable();
        out.dedup_by_key(|e| (e.from, e.relation, e.to));
        let mut into = out.clone();
        into.par_sort_unstable_by_key(|e| (e.to, e.relation, e.from));
        let starts = [
            starts(out.iter().map(|e| e.from), records),
            starts(into.iter().map(|e| e.to), records),
        ];
        Self { out, into, starts }
    }

    /// Those that lead from a record.
    pub fn from(&self, index: RecordIndex) -> &[Edge] {
        part(&self.out, &self.starts[0], index)
    }

    /// Those that lead to a record.
    pub fn to(&self, index: RecordIndex) -> &[Edge] {
        part(&self.into, &self.starts[1], index)
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

/// Where the entries of each record start in a list that is sorted by record, and where they end.
pub(super) fn starts(sorted: impl Iterator<Item = RecordIndex>, records: usize) -> Vec<u32> {
    let mut starts = vec![0; records + 1];
    for index in sorted {
        starts[index.0 as usize + 1] += 1;
    }
    for i in 1..starts.len() {
        starts[i] += starts[i - 1];
    }
    starts
}

/// The entries of a record.
pub(super) fn part<'l, T>(list: &'l [T], starts: &[u32], index: RecordIndex) -> &'l [T] {
    let at = index.0 as usize;
    match (starts.get(at), starts.get(at + 1)) {
        (Some(start), Some(end)) => &list[*start as usize..*end as usize],
        _ => &[],
    }
}
