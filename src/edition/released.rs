//! When a document for machines was released and last changed: the dates of its first and last
//! version, from the record alone, so that lists of thousands of documents need no view of any.

use super::revisions::{dates, is_release};
use super::summary::summarise;
use super::{Disclosure, RecordIndex};
use crate::record::Advisory;
use crate::time::Moment;
use jiff::{Timestamp, Unit};

/// When a document was first released, and when it last changed, as `tracking` says it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Released {
    /// `initial_release_date`, to the second.
    pub initial: Timestamp,
    /// `current_release_date`, to the second; never before the first.
    pub current: Timestamp,
}

impl Disclosure<'_> {
    /// When the document of a record was released: an advisory with its first version, an incident on
    /// the day that its year is counted by. Days begin in UTC.
    pub fn released(&self, index: RecordIndex) -> Option<Released> {
        let narrow = self.narrowed();
        let content = narrow.open(index)?;
        let summary = summarise(&narrow, index)?;
        let first = summary.date?;
        let steps = match content.advisory() {
            Some(advisory) => narrow.versions_of(index, advisory, first),
            None => {
                std::iter::once(first).chain(summary.updated.filter(|at| *at > first)).collect()
            }
        };
        let dates = dates(steps.into_iter());
        let second = |at: Timestamp| at.round(Unit::Second).unwrap_or(at);
        Some(Released { initial: second(*dates.first()?), current: second(*dates.last()?) })
    }

    /// The times of the versions of an advisory: its release, where no update tells of that, its
    /// updates, and its withdrawal, where none came after that.
    fn versions_of(
        &self,
        index: RecordIndex,
        advisory: &Advisory,
        otherwise: Moment,
    ) -> Vec<Moment> {
        let open = advisory.updates.iter().filter_map(|mark| mark.open(&self.clearance));
        let mut updates: Vec<(Moment, Option<&str>)> =
            open.map(|update| (update.at.value, update.version.as_deref())).collect();
        updates.sort_by_key(|(at, _)| *at);
        let published = advisory.published.as_ref().map(|at| at.value);
        let release = published.or(updates.first().map(|(at, _)| *at)).unwrap_or(otherwise);
        let tells = |(at, version): &(Moment, Option<&str>)| is_release(*at, *version, release);
        let mut steps = Vec::with_capacity(updates.len() + 2);
        steps.extend((!updates.iter().any(tells)).then_some(release));
        steps.extend(updates.iter().map(|(at, _)| *at));
        if let Some(at) = self.withdrawn(index)
            && !steps.iter().skip(1).any(|step| step.latest() >= at.earliest())
        {
            steps.push(at);
        }
        steps
    }
}
