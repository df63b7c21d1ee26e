//! The page on which a reporter sees the progress of a report: an address that nobody can guess.

use super::{Disclosure, Lens, RecordIndex};
use crate::address::Address;
use serde::Serialize;

/// Everything that a reporter's page shows, and nothing else.
#[derive(Serialize, Debug)]
pub struct ReporterPageView {}

impl Disclosure<'_> {
    /// The pages of reporters in this edition.
    pub fn reporter_pages(&self) -> Vec<(Address, RecordIndex)> {
        Vec::new()
    }
}

impl Lens<'_, '_> {
    /// A reporter's page.
    pub fn reporter_page(&self, _index: RecordIndex) -> Option<ReporterPageView> {
        None
    }
}
