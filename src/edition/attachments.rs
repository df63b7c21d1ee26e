//! Files beside a record: copied only where a text that this audience may read refers to them.

use super::{Disclosure, RecordIndex};
use crate::markdown::{Prose, Target};
use crate::record::prose;

/// A file that a disclosed text refers to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Attachment<'a> {
    /// Its path below the record's page.
    pub path: &'a str,
    /// Its place among the assets of the sources.
    pub asset: usize,
}

impl<'a> Disclosure<'a> {
    /// The files that the disclosed texts of a record refer to.
    pub fn attachments(&self, index: RecordIndex) -> Vec<Attachment<'a>> {
        let Some(content) = self.open(index) else { return Vec::new() };
        let record = self.book.record(index);
        let folder = self.book.folder(record);
        let mut found = Vec::new();
        let translated = record.translations.iter().filter_map(|t| t.open(&self.clearance));
        let mut take = |tlp, text: &'a Prose| {
            if tlp > self.clearance.tlp() {
                return;
            }
            for reference in text.references() {
                if let Target::File(path) = &reference.target
                    && let Some(asset) = self.asset(&format!("{folder}{path}"))
                {
                    found.push(Attachment { path, asset });
                }
            }
        };
        for content in translated.chain([content]) {
            prose(content, record.sharing(), &mut take);
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn asset(&self, path: &str) -> Option<usize> {
        let assets = &self.book.sources.assets;
        assets.binary_search_by(|a| a.path.as_str().cmp(path)).ok()
    }

    /// Whether a record has a file beside it. Asked only while disclosed text is rendered, so the
    /// text that refers to the file is one that this audience may read.
    pub(super) fn has_attachment(&self, index: RecordIndex, path: &str) -> bool {
        let folder = self.book.folder(self.book.record(index));
        self.asset(&format!("{folder}{path}")).is_some()
    }
}
