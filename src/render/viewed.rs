//! Views of records that have data beside their page: made once for both.

use super::Renderer;
use super::copies::KeptSheet;
use super::provider::KeptDocument;
use crate::edition::{AdvisoryView, IncidentView, Lens, RecordIndex, Surroundings};
use crate::identifier::Kind;

/// What a caller of many pages keeps from one to the next. It never changes what a page holds.
#[derive(Default)]
pub struct Scratch<'a> {
    /// The bytes of the page; a new buffer for each page took a tenth of a build.
    pub(super) buffer: Vec<u8>,
    /// The view of the last record that has data: its page and its data come one after the other.
    pub(super) kept: Kept<'a>,
    /// The last CSAF document: its hashes and its signature come after it.
    pub(super) document: KeptDocument,
    /// What copies show of the last advisory: four files come one after the other.
    pub(super) sheet: KeptSheet<'a>,
}

/// A view that may be used once more, with its record.
pub(super) type Kept<'a> = Option<(RecordIndex, Viewed<'a>)>;

/// The view of a record that has data beside its page, and what stands around it.
pub(super) enum Viewed<'a> {
    Incident(Box<(IncidentView<'a>, Surroundings<'a>)>),
    Advisory(Box<(AdvisoryView<'a>, Surroundings<'a>)>),
}

impl<'a> Renderer<'_, 'a> {
    /// The view of a record as its own page has it, from `kept` if it is there.
    pub(super) fn viewed<'k>(
        &self,
        lens: &Lens<'_, 'a>,
        index: RecordIndex,
        kept: &'k mut Kept<'a>,
    ) -> Option<&'k Viewed<'a>> {
        if kept.as_ref().is_none_or(|(of, _)| *of != index) {
            let viewed = match self.d.id(index).kind() {
                Kind::Incident => Viewed::Incident(Box::new(lens.incident(index)?)),
                _ => Viewed::Advisory(Box::new(lens.advisory(index)?)),
            };
            *kept = Some((index, viewed));
        }
        kept.as_ref().map(|(_, viewed)| viewed)
    }
}
