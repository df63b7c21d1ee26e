//! Procedures, reviews and free pages.

use super::common::{Name, Reading, RecordRef};
use super::words::ReviewResult;
use crate::diagnostic::Diagnostic;
use crate::fields::{At, Fields};
use crate::identifier::Kind;
use crate::label::Marked;
use crate::markdown::Prose;
use crate::time::Moment;

/// A standard operating procedure.
pub struct Procedure {
    /// The team that keeps it.
    pub owner: Option<Name>,
    /// Its version.
    pub version: Option<Box<str>>,
    /// Its history.
    pub revisions: Vec<Marked<Revision>>,
}

/// One revision of a procedure.
pub struct Revision {
    /// Version.
    pub version: Option<Box<str>>,
    /// Day.
    pub on: At<Moment>,
    /// What changed.
    pub what: Option<Prose>,
    /// The improvements that caused it.
    pub improvements: Vec<RecordRef>,
}

/// The minutes of one review.
pub struct Review {
    /// Day.
    pub on: At<Moment>,
    /// The team that held it.
    pub team: Option<Name>,
    /// The teams that were there.
    pub attended: Vec<Name>,
    /// Postmortems that were gone through.
    pub incidents: Vec<RecordRef>,
    /// Each item looked at.
    pub items: Vec<Marked<ReviewItem>>,
}

/// One item of a review.
pub struct ReviewItem {
    /// The improvement.
    pub item: RecordRef,
    /// What was found.
    pub result: ReviewResult,
    /// The new date, with `extended`.
    pub due: Option<Moment>,
    /// In words.
    pub note: Option<Prose>,
}

/// A free page.
pub struct Page {
    /// One sentence about it.
    pub summary: Option<Prose>,
}

/// Reads the fields of a procedure.
pub(super) fn read(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Procedure {
    Procedure {
        owner: r.required_name(f, "owner", "\"security-response\""),
        version: f.text("version").map(|t| t.text.into()),
        revisions: f.tables("revisions", |t| r.marked(t, None, |t| read_revision(r, t))),
    }
}

fn read_revision(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Revision> {
    let version = f.text("version").map(|t| t.text.into());
    let on = f.required_moment("on");
    let what = r.inline(f, "what");
    let improvements = r.references(f, "improvements", Some(Kind::Improvement));
    Some(Revision { version, on: on?, what, improvements })
}

/// Reads the fields of a review.
pub(super) fn read_review(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Review> {
    let on = f.required_moment("on");
    let team = r.required_name(f, "team", "\"security-response\"");
    let attended = r.names(f, "attended");
    let incidents = r.references(f, "incidents", Some(Kind::Incident));
    let items = f.tables("items", |t| r.marked(t, None, |t| read_item(r, t)));
    Some(Review { on: on?, team, attended, incidents, items })
}

fn read_item(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<ReviewItem> {
    let item = r.reference(f, "item", Some(Kind::Improvement));
    if item.is_none() && f.text("item").is_none() {
        f.missing("item", "\"IMP-2026-0041\"");
    }
    let result = f.required_word::<ReviewResult>("result");
    let due = f.moment("due");
    let note = r.inline(f, "note");
    let (item, result) = (item?, result?);
    let needs = match result.value {
        ReviewResult::Extended if due.is_none() => Some("the new date: add `due = 2026-04-10`"),
        ReviewResult::Declined if note.is_none() => Some("a reason: add `note = \"…\"`"),
        _ => None,
    };
    if let Some(needs) = needs {
        let message = format!("the result `{}` needs {needs}", result.value.as_str());
        f.diagnostics.push(Diagnostic::error("missing-field", message).at(result.span, ""));
    }
    Some(ReviewItem { item, result: result.value, due: due.map(|d| d.value), note })
}

/// Reads the fields of a free page.
pub(super) fn read_page(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Page {
    Page { summary: r.inline(f, "summary") }
}
