//! What the next review looks at.

use super::Lens;
use serde::Serialize;

/// Everything that the page for the next review shows.
#[derive(Serialize, Debug)]
pub struct NextReviewView {}

impl Lens<'_, '_> {
    /// The page for the next review.
    pub fn next_review(&self) -> NextReviewView {
        NextReviewView {}
    }
}
