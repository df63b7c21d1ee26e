//! The graph: every reference resolved, each seen from both ends.

mod build;
mod check;
mod edges;
mod facts;
mod ids;
mod looks;
mod names;
mod patch;
mod products;

pub use build::build;
pub use check::{has_anchor, row_anchors};
pub use edges::{Edge, Edges, Relation};
pub use facts::{ImprovementFacts, Look, improvement_facts};
pub use names::{Named, Names};
pub use patch::patch;

use ids::Ids;
use looks::Looks;

use crate::config::Config;
use crate::identifier::RecordId;
use crate::label::{Clearance, Tlp};
use crate::record::{Record, Registry, ReviewItem};
use crate::shared::Shared;
use crate::source::SourceSet;
use std::sync::Arc;

/// A record by its place in [`Casebook::records`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RecordIndex(pub u32);

/// The whole site: records, registry, and all that leads from one to another. A clone shares
/// everything with the original.
#[derive(Clone)]
pub struct Casebook {
    /// The site's settings.
    pub config: Arc<Config>,
    /// The registry.
    pub registry: Arc<Registry>,
    /// The files behind it.
    pub sources: SourceSet,
    /// All records, ordered by id; improvements inside incidents are records too.
    pub records: Shared<Arc<Record>>,
    /// References between records.
    pub edges: Arc<Edges>,
    /// Services, teams, parties, tags, techniques and CVEs with the records that name them.
    pub names: Arc<Names>,
    ids: Arc<Ids>,
    looks: Arc<Looks>,
}

impl Casebook {
    /// The record of an index.
    pub fn record(&self, index: RecordIndex) -> &Record {
        &self.records[index.0 as usize]
    }

    /// The index of an id.
    pub fn find(&self, id: &RecordId) -> Option<RecordIndex> {
        self.ids.get(id)
    }

    /// All records with their indices.
    pub fn iter(&self) -> impl Iterator<Item = (RecordIndex, &Record)> {
        self.records.iter().enumerate().map(|(i, r)| (RecordIndex(i as u32), &**r))
    }

    /// The folder of a record's file, with a slash at its end: where its attachments are.
    pub fn folder(&self, record: &Record) -> &str {
        let path = &self.sources.file(record.file).path;
        &path[..path.rfind('/').map_or(0, |i| i + 1)]
    }
}

impl Casebook {
    /// The tightest label of the looks at an improvement that the clearance allows.
    pub fn look_label(&self, index: RecordIndex, clearance: &Clearance) -> Option<Tlp> {
        let items = self.looks.at(index).iter();
        items
            .filter_map(|&(review, item)| {
                let fields = self.record(review).open(clearance)?.review()?;
                let mark = fields.items.get(item as usize)?;
                mark.open(clearance).map(|_| mark.tlp())
            })
            .max()
    }

    /// The looks that reviews took at an improvement, in the order of their days, as far as the
    /// clearance goes: the review, what it found, and the item itself.
    pub fn looks(
        &self,
        index: RecordIndex,
        clearance: &Clearance,
    ) -> Vec<(RecordIndex, Look, &ReviewItem)> {
        let mut looks: Vec<(RecordIndex, Look, &ReviewItem)> = Vec::new();
        for &(review, item) in self.looks.at(index) {
            let Some(content) = self.record(review).open(clearance) else { continue };
            let Some(fields) = content.review() else { continue };
            let item = fields.items.get(item as usize).and_then(|m| m.open(clearance));
            if let Some(item) = item {
                let look = Look { on: fields.on.value, result: item.result, due: item.due };
                looks.push((review, look, item));
            }
        }
        looks.sort_by_key(|(review, look, _)| (look.on, *review));
        looks
    }
}

/// The title of a record, as its writer knows it: to find again what was renamed.
pub fn title(record: &Record) -> &str {
    record.open(&Clearance::of_author()).map_or("", |content| &*content.title)
}
