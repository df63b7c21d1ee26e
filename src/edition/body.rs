//! The Markdown body of a record as an audience sees it.

use super::Lens;
use crate::html::{Html, escape};
use crate::label::Tlp;
use crate::markdown::RenderedSection;
use crate::record::Content;
use serde::{Serialize, Serializer};

/// The Markdown body as this audience sees it. For templates `summary_html`, `html` (the sections
/// with their headings, and the footnotes) and `contents` (the items of a list of contents), all
/// finished; for data the fields.
#[derive(Debug, Default)]
pub struct BodyView {
    /// What stands before the first heading, and the section called Summary.
    pub summary_html: Option<Html>,
    /// The other sections, in order.
    pub sections: Vec<SectionView>,
    /// The footnotes.
    pub footnotes_html: Option<Html>,
    /// The language and the direction of the text, where it is not the page's.
    pub language: Option<(String, &'static str)>,
}

/// A heading and what stands below it.
#[derive(Serialize, Debug)]
pub struct SectionView {
    /// Level of the heading, 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub anchor: String,
    /// The heading.
    pub heading_html: Html,
    /// The heading as plain words.
    pub title: String,
    /// What stands below it.
    pub content_html: Html,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
    /// Classes of the heading.
    pub classes: String,
}

/// A body as templates see it.
#[derive(Serialize)]
struct Finished<'b> {
    #[serde(skip_serializing_if = "Option::is_none")]
    summary_html: Option<&'b Html>,
    html: Html,
    contents: Html,
}

/// A body as data shows it.
#[derive(Serialize)]
struct Shown<'b> {
    #[serde(skip_serializing_if = "Option::is_none")]
    summary_html: Option<&'b Html>,
    sections: &'b [SectionView],
    #[serde(skip_serializing_if = "Option::is_none")]
    footnotes_html: Option<&'b Html>,
}

/// The deepest level of a heading that a list of contents shows.
const DEEPEST: u8 = 3;

impl BodyView {
    fn finished(&self) -> Finished<'_> {
        let length: usize = self.sections.iter().map(|s| s.content_html.len() + 128).sum();
        let (mut html, mut contents) = (String::with_capacity(length), String::new());
        let language = self.attributes();
        for section in &self.sections {
            section.write(&language, &mut html);
            if section.level <= DEEPEST {
                section.list(&language, &mut contents);
            }
        }
        if let Some(notes) = &self.footnotes_html {
            prose(notes, &language, &mut html);
        }
        let summary_html = self.summary_html.as_ref();
        Finished { summary_html, html: Html(html), contents: Html(contents) }
    }

    /// The attributes of its elements, where the text is not in the page's language.
    fn attributes(&self) -> String {
        let mut out = String::new();
        if let Some((language, direction)) = &self.language {
            attribute("lang", language, &mut out);
            attribute("dir", direction, &mut out);
        }
        out
    }
}

impl Serialize for BodyView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return self.finished().serialize(serializer);
        }
        let (summary_html, footnotes_html) =
            (self.summary_html.as_ref(), self.footnotes_html.as_ref());
        Shown { summary_html, sections: &self.sections, footnotes_html }.serialize(serializer)
    }
}

fn prose(html: &str, attributes: &str, out: &mut String) {
    out.push_str("<div class=\"prose\"");
    out.push_str(attributes);
    out.push('>');
    out.push_str(html);
    out.push_str("</div>\n");
}

impl SectionView {
    fn write(&self, attributes: &str, out: &mut String) {
        let level = char::from(b'0' + self.level);
        out.push_str("<h");
        out.push(level);
        attribute("id", &self.anchor, out);
        if !self.classes.is_empty() {
            attribute("class", &self.classes, out);
        }
        out.push_str(attributes);
        out.push('>');
        out.push_str(&self.heading_html);
        if let Some(tlp) = self.tlp {
            out.push(' ');
            out.push_str(tlp.tag());
        }
        out.push_str("</h");
        out.push(level);
        out.push_str(">\n");
        prose(&self.content_html, attributes, out);
    }

    fn list(&self, attributes: &str, out: &mut String) {
        out.push_str(if self.level == DEEPEST { "<li class=\"sub\"><a" } else { "<li><a" });
        attribute("href", &format!("#{}", self.anchor), out);
        out.push_str(attributes);
        out.push('>');
        escape(&self.title, out);
        out.push_str("</a></li>");
    }
}

fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(value, out);
    out.push('"');
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
        if content.body.foreign {
            let (language, direction) = self.d.own_language();
            view.language = Some((language.to_owned(), direction));
        }
        let floor = content.body_sharing.tlp;
        for section in rendered.sections {
            let tighter = section.tlp > floor;
            let is_summary = section.level == 0 || (self.is_summary(&section) && !tighter);
            if is_summary && view.sections.is_empty() {
                if !section.html.trim().is_empty() {
                    view.summary_html.get_or_insert_default().0.push_str(&section.html);
                }
                continue;
            }
            view.sections.push(SectionView {
                level: section.level.clamp(2, 6),
                anchor: section.id,
                heading_html: Html(section.heading_html),
                title: section.heading_text,
                content_html: Html(section.html),
                tlp: tighter.then_some(section.tlp),
                classes: section.classes,
            });
        }
        if let Some(summary) = view.summary_html.as_mut().filter(|_| content.body.foreign) {
            summary.0 = self.in_own_language(&summary.0);
        }
        let notes = rendered.footnotes_html;
        view.footnotes_html = (!notes.is_empty()).then_some(Html(notes));
        view
    }

    /// Whether a section is the one called Summary, in the language of the record.
    fn is_summary(&self, section: &RenderedSection) -> bool {
        section.slug_is_summary
            && (self.language.is_some() || section.heading_text.eq_ignore_ascii_case("summary"))
    }
}
