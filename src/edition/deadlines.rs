//! Duties to notify, their deadlines, and what is left of them.

use super::Lens;
use serde::Serialize;

/// Everything that the page of deadlines shows.
#[derive(Serialize, Debug)]
pub struct DeadlinesView {}

impl Lens<'_, '_> {
    /// The page of deadlines.
    pub fn deadlines(&self) -> DeadlinesView {
        DeadlinesView {}
    }
}
