//! The register of process failures and of items that cross organisations.

use super::Lens;
use serde::Serialize;

/// Everything that the register shows.
#[derive(Serialize, Debug)]
pub struct ProcessesView {}

impl Lens<'_, '_> {
    /// The register.
    pub fn processes(&self) -> ProcessesView {
        ProcessesView {}
    }
}
