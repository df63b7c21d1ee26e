//! What the next review looks at.

use super::agenda::AgendaPart;
use super::{Lens, Rows};
use crate::address::{Address, Overview};
use crate::label::Tlp;
use serde::Serialize;

/// The most rows under one reason: the table holds the others.
const ROWS: usize = 200;

/// Everything that the page for the next review shows.
#[derive(Serialize, Debug)]
pub struct NextReviewView<'a> {
    /// How many improvements there are to look at.
    pub total: usize,
    /// Improvements by the reason to look at them.
    pub parts: Vec<AgendaPart<'a>>,
    /// After how many days without a look an improvement is looked at again.
    pub review_every: u32,
    /// Resolved incidents whose postmortem no review went through.
    pub postmortems: Rows<'a>,
    /// How many they are.
    pub postmortem_count: usize,
    /// Reviewed incidents of which nothing is left to do.
    pub closable: Rows<'a>,
    /// How many they are.
    pub closable_count: usize,
    /// The table, for what is left out.
    pub table: String,
    /// The highest label of what is shown.
    #[serde(skip)]
    pub tlp: Tlp,
}

impl<'a> Lens<'_, 'a> {
    /// The page for the next review.
    pub fn next_review(&self) -> NextReviewView<'a> {
        let agenda = self.agenda(ROWS);
        let of_rows = agenda.postmortems.iter().chain(agenda.closable.iter()).map(|r| r.tlp);
        let tlp = agenda.parts.iter().map(AgendaPart::tlp).chain(of_rows).max();
        NextReviewView {
            total: agenda.parts.iter().map(|p| p.count).sum(),
            review_every: self.d.book.config.policy.targets.review_every,
            postmortem_count: agenda.postmortems.len(),
            closable_count: agenda.closable.len(),
            parts: agenda.parts,
            postmortems: agenda.postmortems,
            closable: agenda.closable,
            table: self.href(&Address::Overview(Overview::Table)),
            tlp: tlp.unwrap_or(Tlp::Clear),
        }
    }
}
