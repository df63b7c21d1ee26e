//! Which items of which reviews looked at an improvement.

use super::edges::{part, starts};
use super::{Casebook, RecordIndex};
use crate::label::Clearance;

/// Items of reviews by the improvement that they look at: the review, and the item's place in it.
/// A review may hold hundreds of items, so they are not searched for each improvement.
#[derive(Default)]
pub(super) struct Looks {
    items: Vec<(RecordIndex, u32)>,
    starts: Vec<u32>,
}

impl Looks {
    pub(super) fn new(book: &Casebook) -> Self {
        let author = Clearance::of_author();
        let mut all: Vec<(RecordIndex, RecordIndex, u32)> = Vec::new();
        for (index, record) in book.iter() {
            let review = record.open(&author).and_then(|content| content.review());
            for (n, mark) in review.iter().flat_map(|r| r.items.iter().enumerate()) {
                let improvement = mark.open(&author).and_then(|i| book.find(&i.item.value));
                all.extend(improvement.map(|improvement| (improvement, index, n as u32)));
            }
        }
        all.sort_unstable();
        let starts = starts(all.iter().map(|(improvement, ..)| *improvement), book.records.len());
        Self { items: all.into_iter().map(|(_, review, n)| (review, n)).collect(), starts }
    }

    /// The review and the place in it of each item that looks at an improvement.
    pub(super) fn at(&self, improvement: RecordIndex) -> &[(RecordIndex, u32)] {
        part(&self.items, &self.starts, improvement)
    }
}
