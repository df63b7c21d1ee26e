//! How soon reports are acknowledged, month by month.

use super::Lens;
use serde::Serialize;

/// Everything that the page of service levels shows.
#[derive(Serialize, Debug)]
pub struct ServiceLevelsView {}

impl Lens<'_, '_> {
    /// The page of service levels.
    pub fn service_levels(&self) -> ServiceLevelsView {
        ServiceLevelsView {}
    }
}
