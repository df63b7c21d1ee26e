//! What the pages of all records share: body, sources, backlinks, contents; and the free page.

use super::{Lens, Link, RecordIndex, Row};
use crate::graph::Relation;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::markdown::plain_text;
use crate::record::{Content, SourceLink};
use serde::Serialize;

/// The Markdown body as this audience sees it.
#[derive(Serialize, Debug, Default)]
pub struct BodyView {
    /// What stands before the first heading, and the section called Summary.
    pub summary_html: Option<String>,
    /// The other sections, in order.
    pub sections: Vec<SectionView>,
    /// The footnotes.
    pub footnotes_html: Option<String>,
}

/// A heading and what stands below it.
#[derive(Serialize, Debug)]
pub struct SectionView {
    /// Level of the heading, 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub anchor: String,
    /// The heading.
    pub heading_html: String,
    /// The heading as plain words.
    pub title: String,
    /// What stands below it.
    pub content_html: String,
    /// Its label, where it is tighter than the record's.
    pub tlp: Option<Tlp>,
    /// The label as a CSS class.
    pub tlp_class: Option<&'static str>,
    /// Classes of the heading.
    pub classes: String,
}

/// A free page.
#[derive(Serialize, Debug)]
pub struct PageView<'a> {
    /// Title.
    pub title: &'a str,
    /// One sentence about it.
    pub summary_html: Option<String>,
    /// The body.
    pub body: BodyView,
    /// What else names it.
    pub backlinks: Vec<Row<'a>>,
    /// Free values of the record.
    pub extra: &'a serde_json::Value,
}

/// What every record's page shows about its place in the site.
#[derive(Serialize, Debug)]
pub struct Surroundings<'a> {
    /// Related records, in both directions.
    pub related: Vec<Row<'a>>,
    /// Records whose text names this one.
    pub backlinks: Vec<Row<'a>>,
    /// Sources outside the site.
    pub references: Vec<Link>,
    /// Tags.
    pub tags: Vec<Link>,
    /// One line shown at the top.
    pub notice_html: Option<String>,
    /// Free values of the record.
    pub extra: &'a serde_json::Value,
}

impl<'a> Lens<'_, 'a> {
    /// The body of a record. The section called Summary is set apart; a heading of the first level
    /// becomes one of the second, for the page's own title is the first.
    pub(super) fn body(&self, content: &'a Content) -> BodyView {
        let clearance = &self.d.clearance;
        if !clearance.allows(content.body_sharing) {
            return BodyView::default();
        }
        let rendered = content.body.render(&|tlp| tlp <= clearance.tlp(), self);
        let mut view = BodyView::default();
        let floor = content.body_sharing.tlp;
        for section in rendered.sections {
            let tighter = section.tlp > floor;
            let is_summary = section.level == 0
                || (section.heading_text.eq_ignore_ascii_case("summary") && !tighter);
            if is_summary && view.sections.is_empty() {
                if !section.html.trim().is_empty() {
                    view.summary_html.get_or_insert_default().push_str(&section.html);
                }
                continue;
            }
            view.sections.push(SectionView {
                level: section.level.clamp(2, 6),
                anchor: section.id,
                heading_html: section.heading_html,
                title: section.heading_text,
                content_html: section.html,
                tlp: tighter.then_some(section.tlp),
                tlp_class: tighter.then(|| section.tlp.class()),
                classes: section.classes,
            });
        }
        let notes = rendered.footnotes_html;
        view.footnotes_html = (!notes.is_empty()).then_some(notes);
        view
    }

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
            ],
        );
        found.retain(|i| !own.contains(i));
        found
    }

    /// A free page.
    pub fn page(&self, index: RecordIndex) -> Option<(PageView<'a>, Surroundings<'a>)> {
        let lens = self.on(index);
        let content = self.d.open(index)?;
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

    /// The first thing to read of a record, as HTML: for feeds.
    pub fn summary_html(&self, index: RecordIndex) -> Option<String> {
        let lens = self.on(index);
        let content = self.d.open(index)?;
        if let Some(advisory) = content.advisory() {
            return lens.html_of(Some(&advisory.message));
        }
        if let Some(event) = content.event() {
            return lens.html_of(Some(&event.problem));
        }
        lens.body(content).summary_html
    }

    /// A description of a record for search results: the first words of its summary.
    pub(super) fn describe(html: Option<&str>, otherwise: &str) -> String {
        let text = html.map(plain_text).unwrap_or_default();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() { otherwise.to_owned() } else { shorten(&text, 200) }
    }
}

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
