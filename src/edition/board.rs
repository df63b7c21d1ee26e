//! The improvements as a board of states, and as a table with filters.

use super::{Lens, RecordIndex};
use serde::Serialize;

/// The board: one column for each state.
#[derive(Serialize, Debug)]
pub struct BoardView {}

/// One page of the table.
#[derive(Serialize, Debug)]
pub struct TableView {}

impl Lens<'_, '_> {
    /// The board of all improvements.
    pub fn board(&self) -> BoardView {
        BoardView {}
    }

    /// A page of the table.
    pub fn improvement_table(&self, _of_page: &[RecordIndex]) -> TableView {
        TableView {}
    }
}
