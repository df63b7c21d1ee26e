//! Files for other programs: which there are, and what each holds.

use super::{Disclosure, Lens};
use crate::address::Address;
use serde::Serialize;

/// A file for other programs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Export {}

/// Everything that the page of files shows.
#[derive(Serialize, Debug)]
pub struct ExportsView {}

impl Disclosure<'_> {
    /// The files of this edition.
    pub fn exports(&self) -> Vec<(Address, Export)> {
        Vec::new()
    }
}

impl Lens<'_, '_> {
    /// The page of files.
    pub fn exports(&self) -> ExportsView {
        ExportsView {}
    }
}
