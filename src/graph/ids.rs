//! Finding a record by its id.

#![expect(
    clippy::disallowed_types,
    reason = "looked up alone, never gone through, so its order can't reach a page; a tree took a \
              hundredth of a build"
)]

use super::RecordIndex;
use crate::identifier::RecordId;
use crate::record::Record;
use std::collections::HashMap;
use std::sync::Arc;

/// The records by id; of two with one id, the first.
#[derive(Default)]
pub(super) struct Ids(HashMap<RecordId, RecordIndex>);

impl Ids {
    pub(super) fn new(records: &[Arc<Record>]) -> Self {
        let mut ids = HashMap::with_capacity(records.len());
        for (i, record) in records.iter().enumerate() {
            ids.entry(record.id.clone()).or_insert(RecordIndex(i as u32));
        }
        Self(ids)
    }

    pub(super) fn get(&self, id: &RecordId) -> Option<RecordIndex> {
        self.0.get(id).copied()
    }
}
