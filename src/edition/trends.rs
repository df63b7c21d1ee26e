//! Numbers over time that do not mislead, each with the records behind it.

use super::Lens;
use serde::Serialize;

/// Everything that the page of trends shows.
#[derive(Serialize, Debug)]
pub struct TrendsView {}

impl Lens<'_, '_> {
    /// The page of trends.
    pub fn trends(&self) -> TrendsView {
        TrendsView {}
    }
}
