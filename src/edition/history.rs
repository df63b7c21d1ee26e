//! How an advisory came to what it says now: its version, its release, its end; and until when a
//! record is held back.

use super::{AdvisoryView, AffectedView, Disclosure, Flag, RecordIndex, VexStatus};
use crate::html::Html;
use crate::label::Publish;
use crate::time::Moment;
use jiff::tz::Offset;
use serde::Serialize;

/// The versions of an advisory, as far as its updates may be known.
#[derive(Serialize, Default, Debug)]
pub struct HistoryView<'a> {
    /// The version that the last update gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<&'a str>,
    /// The release, where no update tells of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<ReleaseView>,
    /// Why it was taken back, in the words of the update that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn_because_html: Option<Html>,
}

/// The first version.
#[derive(Serialize, Debug)]
pub struct ReleaseView {
    /// When it was published.
    pub at: Moment,
    /// Its version, where the updates count in whole numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<&'static str>,
}

/// The version of a release that its updates count on from.
const FIRST: &str = "1";

impl<'a> AdvisoryView<'a> {
    /// Works out what follows from updates and products.
    pub(super) fn settled(mut self) -> Self {
        self.history = self.history();
        for vulnerability in &mut self.vulnerabilities {
            vulnerability.products = concerned(&self.affected, &vulnerability.id.text);
        }
        self
    }

    fn history(&self) -> HistoryView<'a> {
        let whole = |version: Option<&str>| {
            version.is_some_and(|v| v.bytes().all(|b| b.is_ascii_digit()) && !v.is_empty())
        };
        let counted = self.updates.iter().all(|u| whole(u.version)).then_some(FIRST);
        // An update that is no later than the release, or has its number, is the release.
        let told = |published: Moment| {
            self.updates.iter().any(|u| {
                u.at.earliest() <= published.earliest() || u.version.is_some_and(|v| v == FIRST)
            })
        };
        let release = self.published.filter(|at| !told(*at));
        let version = match self.updates.first() {
            Some(newest) => newest.version,
            None => release.and(counted),
        };
        HistoryView {
            version,
            release: release.map(|at| ReleaseView { at, version: counted }),
            withdrawn_because_html: self.withdrawn.and_then(|at| self.reason(at)),
        }
    }

    /// The words of the first update at or after the withdrawal.
    fn reason(&self, withdrawn: Moment) -> Option<Html> {
        let then = |u: &&super::UpdateView<'_>| u.at.latest() >= withdrawn.earliest();
        self.updates.iter().rev().find(then).map(|u| u.what_html.clone())
    }
}

/// Names of the products that a vulnerability is about; one that it leaves alone is none of them.
fn concerned(affected: &[AffectedView<'_>], id: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for product in affected.iter().filter(|p| p.status != Some(VexStatus::KnownNotAffected)) {
        let meant = product.vulnerabilities.is_empty() || product.vulnerabilities.contains(&id);
        if meant && !names.contains(&product.product) {
            names.push(product.product.clone());
        }
    }
    names
}

impl Disclosure<'_> {
    /// When a withdrawn advisory was taken back: as it says, or else its last change.
    pub fn withdrawn(&self, index: RecordIndex) -> Option<Moment> {
        let advisory = self.open(index)?.advisory()?;
        let at = advisory.withdrawn.as_ref().map(|at| at.value).or_else(|| self.updated(index));
        at.filter(|_| self.flag(index) == Some(Flag::Withdrawn))
    }

    /// When the embargo of a record ends, while it lasts and where that is known.
    pub fn embargo_until(&self, index: RecordIndex) -> Option<Moment> {
        let Publish::Embargoed(until) = self.book.record(index).sharing().publish else {
            return None;
        };
        let until = until.filter(|_| self.flag(index) == Some(Flag::Embargoed))?;
        Some(Moment::Instant(until, Offset::UTC))
    }
}
