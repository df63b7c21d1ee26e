//! What the pages of all records share: sources, backlinks, tags; and the free page.

use super::body::BodyView;
use super::{Lens, Link, Links, RecordIndex, Rows};
use crate::graph::Relation;
use crate::html::{Html, plain_beginning};
use crate::identifier::Kind;
use crate::record::{Content, SourceLink};
use serde::Serialize;

/// A free page.
#[derive(Serialize, Debug)]
pub struct PageView<'a> {
    /// Title.
    pub title: &'a str,
    /// One sentence about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary_html: Option<Html>,
    /// The body.
    pub body: BodyView,
    /// What else names it.
    pub backlinks: Rows<'a>,
    /// Free values of the record.
    pub extra: &'a serde_json::Value,
}

/// What every record's page shows about its place in the site.
#[derive(Serialize, Debug)]
pub struct Surroundings<'a> {
    /// Related records, in both directions.
    pub related: Rows<'a>,
    /// Records whose text names this one.
    pub backlinks: Rows<'a>,
    /// Sources outside the site.
    pub references: Vec<Link>,
    /// Tags.
    pub tags: Links,
    /// One line shown at the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice_html: Option<Html>,
    /// Free values of the record.
    #[serde(skip_serializing_if = "is_null")]
    pub extra: &'a serde_json::Value,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_null(value: &&serde_json::Value) -> bool {
    value.is_null()
}

impl<'a> Lens<'_, 'a> {
    pub(super) fn sources(&self, references: &'a [SourceLink]) -> Vec<Link> {
        let link =
            |r: &SourceLink| Link { href: Some(r.url.to_string()), text: r.title.to_string() };
        references.iter().map(link).collect()
    }

    /// What stands around a record.
    pub(super) fn surroundings(
        &self,
        index: RecordIndex,
        content: &'a Content,
    ) -> Surroundings<'a> {
        let related = self.neighbours(index, &[Relation::Related]);
        let mentioned = self.backlinks(index, &related);
        Surroundings {
            related: self.rows(&related),
            backlinks: self.rows(&mentioned),
            references: self.sources(&content.references),
            tags: content
                .tags
                .iter()
                .map(|t| self.named(crate::address::Grouping::Tags, t))
                .collect(),
            notice_html: self.html_of(content.notice.as_ref()),
            extra: &content.extra,
        }
    }

    /// Records at the other end of edges of the given relations, in either direction.
    pub(super) fn neighbours(
        &self,
        index: RecordIndex,
        relations: &[Relation],
    ) -> Vec<RecordIndex> {
        let edges = &self.d.book.edges;
        let wanted =
            |e: &&crate::graph::Edge| relations.contains(&e.relation) && self.d.edge_visible(e);
        let out = edges.from(index).iter().filter(wanted).map(|e| e.to);
        let into = edges.to(index).iter().filter(wanted).map(|e| e.from);
        let mut found: Vec<RecordIndex> = out.chain(into).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Neighbours of one kind, in the order of their lists.
    pub(super) fn neighbours_of(
        &self,
        index: RecordIndex,
        relations: &[Relation],
        kind: Kind,
    ) -> Vec<RecordIndex> {
        let mut found = self.neighbours(index, relations);
        found.retain(|i| self.d.id(*i).kind() == kind);
        found
    }

    /// Records whose text names this one and that no other list of its page shows.
    fn backlinks(&self, index: RecordIndex, shown: &[RecordIndex]) -> Vec<RecordIndex> {
        let edges = self.d.book.edges.to(index).iter();
        let mut found: Vec<RecordIndex> = edges
            .filter(|e| e.relation == Relation::Mentions && self.d.edge_visible(e))
            .map(|e| e.from)
            .filter(|i| !shown.contains(i))
            .collect();
        found.sort_unstable();
        found.dedup();
        let own: Vec<RecordIndex> = self.neighbours(
            index,
            &[
                Relation::FromEvent,
                Relation::HasAdvisory,
                Relation::HasImprovement,
                Relation::Changes,
                Relation::CausedBy,
                Relation::Looked,
                Relation::Reviewed,
            ],
        );
        found.retain(|i| !own.contains(i));
        found
    }

    /// A free page.
    pub fn page(&self, index: RecordIndex) -> Option<(PageView<'a>, Surroundings<'a>)> {
        let lens = self.on(index);
        let content = self.content(index)?;
        let fields = content.page()?;
        let around = lens.surroundings(index, content);
        let view = PageView {
            title: &content.title,
            summary_html: lens.html_of(fields.summary.as_ref()),
            body: lens.body(content),
            backlinks: around.backlinks.clone(),
            extra: &content.extra,
        };
        Some((view, around))
    }

    /// A description of a record for search results: the first words of its summary.
    pub(super) fn describe(html: Option<&str>, otherwise: &str) -> String {
        // A character takes four bytes at most; the other half is for spaces that are taken out.
        let text = html.map(|html| plain_beginning(html, 8 * DESCRIPTION)).unwrap_or_default();
        let mut words = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            words.push_str(if words.is_empty() { "" } else { " " });
            words.push_str(word);
        }
        if words.is_empty() { otherwise.to_owned() } else { shorten(&words, DESCRIPTION) }
    }
}

/// The longest description, in characters: what search engines show.
const DESCRIPTION: usize = 200;

/// The first sentences, or the first words, of at most `limit` characters.
pub fn shorten(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let cut: String = text.chars().take(limit).collect();
    if let Some(end) = cut.rfind(". ").filter(|end| *end > limit / 2) {
        return cut[..=end].to_owned();
    }
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', ' ']))
}

impl PageView<'_> {
    /// One or two sentences for search results and previews.
    pub fn description(&self) -> String {
        let summary = self.summary_html.as_deref().or(self.body.summary_html.as_deref());
        Lens::describe(summary, self.title)
    }
}
