//! The pages of procedures and reviews.

use super::body::BodyView;
use super::page::Surroundings;
use super::{Lens, Link, Links, RecordIndex, Row, Rows};
use crate::address::Grouping;
use crate::graph::Relation;
use crate::html::Html;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::record::words::ReviewResult;
use crate::record::{RecordRef, Revision};
use crate::time::Moment;
use serde::Serialize;

/// Everything that the page of a procedure shows.
#[derive(Serialize, Debug)]
pub struct ProcedureView<'a> {
    /// Id.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// The team that keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Link>,
    /// Its version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<&'a str>,
    /// Its history, newest first.
    pub revisions: Vec<RevisionView<'a>>,
    /// Improvements that change it.
    pub improvements: Rows<'a>,
    /// The procedure itself.
    pub body: BodyView,
    /// The highest label of the incidents behind its revisions.
    #[serde(skip)]
    pub tlp: Tlp,
}

/// One revision.
#[derive(Serialize, Debug)]
pub struct RevisionView<'a> {
    /// Version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<&'a str>,
    /// Day.
    pub on: Moment,
    /// What changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_html: Option<Html>,
    /// The improvements that caused it.
    pub improvements: Vec<Row<'a>>,
    /// The incidents behind those improvements.
    pub incidents: Vec<Row<'a>>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// Everything that the page of a review shows.
#[derive(Serialize, Debug)]
pub struct ReviewView<'a> {
    /// Id.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// Day.
    pub on: Moment,
    /// The team that held it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<Link>,
    /// The teams that were there.
    pub attended: Links,
    /// The incidents whose postmortems were gone through.
    pub incidents: Rows<'a>,
    /// Each item looked at.
    pub items: Vec<ReviewItemView<'a>>,
    /// The minutes.
    pub body: BodyView,
}

/// One item of a review.
#[derive(Serialize, Debug)]
pub struct ReviewItemView<'a> {
    /// The improvement, as it is now.
    pub item: Row<'a>,
    /// What was found.
    pub result: ReviewResult,
    /// The new date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Moment>,
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note_html: Option<Html>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

impl<'a> Lens<'_, 'a> {
    fn known_rows(&self, references: &[RecordRef]) -> Vec<Row<'a>> {
        references.iter().filter_map(|r| self.row(self.d.book.find(&r.value)?)).collect()
    }

    /// The incidents behind improvements, in the order of their ids.
    fn incidents_behind(&self, references: &[RecordRef]) -> Vec<Row<'a>> {
        let known = references.iter().filter_map(|r| self.d.book.find(&r.value));
        let known = known.filter(|i| self.d.visible(*i));
        let behind = |i| self.neighbours_of(i, &[Relation::HasImprovement], Kind::Incident);
        let mut found: Vec<RecordIndex> = known.flat_map(behind).collect();
        found.sort_unstable();
        found.dedup();
        found.into_iter().filter_map(|i| self.row(i)).collect()
    }

    /// The page of a procedure, if this audience may know it.
    pub fn procedure(&self, index: RecordIndex) -> Option<(ProcedureView<'a>, Surroundings<'a>)> {
        let lens = self.on(index);
        let content = self.content(index)?;
        let procedure = content.procedure()?;
        let tlp = self.d.book.record(index).sharing().tlp;
        let mut revisions =
            lens.opened(&procedure.revisions, tlp, |r: &'a Revision, tlp| RevisionView {
                version: r.version.as_deref(),
                on: r.on.value,
                what_html: lens.html_of(r.what.as_ref()),
                improvements: lens.known_rows(&r.improvements),
                incidents: lens.incidents_behind(&r.improvements),
                tlp,
            });
        revisions.sort_by_key(|r| std::cmp::Reverse(r.on));
        let improvements =
            lens.neighbours_of(index, &[Relation::Changes, Relation::CausedBy], Kind::Improvement);
        let view = ProcedureView {
            id: self.d.id(index).as_str(),
            title: &content.title,
            owner: procedure.owner.as_ref().map(|o| lens.named(Grouping::Teams, &o.value)),
            version: procedure.version.as_deref(),
            tlp: revisions
                .iter()
                .flat_map(|r| &r.incidents)
                .map(|i| i.tlp)
                .max()
                .unwrap_or(Tlp::Clear),
            revisions,
            improvements: lens.rows(&improvements),
            body: lens.body(content),
        };
        Some((view, lens.surroundings(index, content)))
    }

    /// The page of a review, if this audience may know it.
    pub fn review(&self, index: RecordIndex) -> Option<(ReviewView<'a>, Surroundings<'a>)> {
        let lens = self.on(index);
        let content = self.content(index)?;
        let review = content.review()?;
        let tlp = self.d.book.record(index).sharing().tlp;
        let items = lens.opened(&review.items, tlp, |item, tlp| {
            Some(ReviewItemView {
                item: lens.row(self.d.book.find(&item.item.value)?)?,
                result: item.result,
                due: item.due,
                note_html: lens.html_of(item.note.as_ref()),
                tlp,
            })
        });
        let view = ReviewView {
            id: self.d.id(index).as_str(),
            title: &content.title,
            on: review.on.value,
            team: review.team.as_ref().map(|t| lens.named(Grouping::Teams, &t.value)),
            attended: review.attended.iter().map(|t| lens.team_or_party(&t.value)).collect(),
            incidents: Rows(lens.known_rows(&review.incidents)),
            items: items.into_iter().flatten().collect(),
            body: lens.body(content),
        };
        Some((view, lens.surroundings(index, content)))
    }
}
