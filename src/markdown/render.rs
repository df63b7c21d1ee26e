//! Filling the holes: the HTML of a fragment and of a body for one audience.

use super::footnotes::FootnoteNumbers;
use super::links::write_href;
use super::{Body, HoleKind, Prose, Resolve, Resolved, Target};
use crate::html::{escape, plain_text};
use crate::label::Tlp;
use std::collections::{BTreeMap, BTreeSet};

/// A section as an audience sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RenderedSection {
    /// 0 for the text before the first heading, else 1 to 6.
    pub level: u8,
    /// The id for the heading, unique in the body; empty at level 0.
    pub id: String,
    /// The heading's HTML, without the `<h2>` around it; empty at level 0.
    pub heading_html: String,
    /// The heading's words.
    pub heading_text: String,
    /// Whether the record has the heading Summary here, in whatever language this is.
    pub slug_is_summary: bool,
    /// What stands below the heading.
    pub html: String,
    /// The section's effective label.
    pub tlp: Tlp,
    /// Classes that the writer gave the heading, with spaces between them.
    pub classes: String,
}

/// A body as an audience sees it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RenderedBody {
    /// The sections that may be seen.
    pub sections: Vec<RenderedSection>,
    /// The footnotes that are used in them, as a `<section>`; empty if there are none.
    pub footnotes_html: String,
}

/// Writes a fragment for the audience of `resolver`, with footnotes if `notes` are given.
pub(super) fn prose(
    fragment: &Prose,
    resolver: &dyn Resolve,
    mut notes: Option<&mut FootnoteNumbers<'_>>,
    out: &mut String,
) {
    let html = &*fragment.html;
    let mut written = 0;
    // The link that is open: where its words end, and its last hole. Links do not nest; images and
    // notes may stand in one.
    let mut open: Option<(usize, usize)> = None;
    for (i, hole) in fragment.holes.iter().enumerate() {
        let start = hole.start as usize;
        if let Some((end, _)) = open.filter(|(_, last)| i > *last) {
            out.push_str(html.get(written..end).unwrap_or_default());
            out.push_str("</a>");
            written = end;
            open = None;
        }
        out.push_str(html.get(written..start).unwrap_or_default());
        written = start;
        match &hole.kind {
            HoleKind::Link { reference, title, inner } => {
                if let Resolved::Link { href, title: known } = resolver.resolve(&reference.target) {
                    open_link(&href, title.as_deref().or(known.as_deref()), out);
                    open = Some((hole.end as usize, i + *inner as usize));
                }
            }
            HoleKind::Image { reference, alt, title } => {
                match resolver.resolve(&reference.target) {
                    Resolved::Link { href, .. } => image(&href, alt, title.as_deref(), out),
                    Resolved::Withheld => escape(alt, out),
                }
            }
            HoleKind::Note { name, within_link } => {
                if let Some(notes) = notes.as_deref_mut() {
                    notes.write_reference(name, *within_link, out);
                }
            }
        }
    }
    if let Some((end, _)) = open {
        out.push_str(html.get(written..end).unwrap_or_default());
        out.push_str("</a>");
        written = end;
    }
    out.push_str(html.get(written..).unwrap_or_default());
}

fn open_link(href: &str, title: Option<&str>, out: &mut String) {
    out.push_str("<a href=\"");
    write_href(href, out);
    write_title(title, out);
    out.push_str("\">");
}

/// Ends the attribute before it and, if there is a title, leaves that one open instead.
pub(super) fn write_title(title: Option<&str>, out: &mut String) {
    if let Some(title) = title {
        out.push_str("\" title=\"");
        escape(title, out);
    }
}

fn image(src: &str, alt: &str, title: Option<&str>, out: &mut String) {
    out.push_str("<img src=\"");
    write_href(src, out);
    out.push_str("\" alt=\"");
    escape(alt, out);
    write_title(title, out);
    out.push_str("\" loading=\"lazy\" decoding=\"async\">");
}

/// Answers for headings of the body itself, and passes every other question on.
struct OwnAnchors<'a> {
    /// The id and slug of each heading of the body: the id on the page, or `None` if the audience
    /// may not see the heading.
    own: BTreeMap<&'a str, Option<String>>,
    site: &'a dyn Resolve,
}

impl Resolve for OwnAnchors<'_> {
    fn resolve(&self, target: &Target) -> Resolved<'_> {
        let Target::Anchor(anchor) = target else { return self.site.resolve(target) };
        match self.own.get(&**anchor) {
            Some(Some(id)) => Resolved::Link { href: format!("#{id}").into(), title: None },
            Some(None) => Resolved::Withheld,
            None => self.site.resolve(target),
        }
    }
}

impl Body {
    /// The body as an audience sees it: without the sections that `allows` refuses, as if they had
    /// never been written. Ids and footnote numbers count only what is seen.
    pub fn render(&self, allows: &dyn Fn(Tlp) -> bool, resolver: &dyn Resolve) -> RenderedBody {
        let ids = self.heading_ids(allows);
        let mut own = BTreeMap::new();
        for (section, id) in self.sections.iter().zip(&ids).filter(|(s, _)| s.level > 0) {
            for name in section.id.as_deref().into_iter().chain([&*section.slug]) {
                let known: &mut Option<String> = own.entry(name).or_default();
                if known.is_none() {
                    known.clone_from(id);
                }
            }
        }
        let resolver = OwnAnchors { own, site: resolver };
        let mut notes = FootnoteNumbers::new(&self.footnotes, allows);
        let mut sections = Vec::new();
        for (section, id) in self.sections.iter().zip(ids) {
            let Some(id) = id else { continue };
            let mut heading_html = String::new();
            prose(&section.heading, &resolver, Some(&mut notes), &mut heading_html);
            let mut html = String::new();
            prose(&section.prose, &resolver, Some(&mut notes), &mut html);
            sections.push(RenderedSection {
                level: section.level,
                id,
                heading_text: plain_text(&heading_html),
                slug_is_summary: &*section.slug == "summary",
                heading_html,
                html,
                tlp: section.tlp,
                classes: section.classes.to_string(),
            });
        }
        RenderedBody { sections, footnotes_html: notes.list(&resolver) }
    }

    /// The id that each section's heading gets on the page of an audience, in the order of
    /// `sections`: `None` for a section it may not see, empty for the text before the first
    /// heading. Ids that the writer gave are kept; a slug that is taken counts up: `x`, `x-2`.
    pub fn heading_ids(&self, allows: &dyn Fn(Tlp) -> bool) -> Vec<Option<String>> {
        let seen = || self.sections.iter().filter(|s| allows(s.tlp));
        let given: BTreeSet<&str> = seen().filter_map(|s| s.id.as_deref()).collect();
        let mut taken: BTreeSet<String> = given.iter().map(|id| (*id).to_owned()).collect();
        let mut free: BTreeSet<&str> = given;
        // Where to go on counting, so that a thousand equal headings stay cheap.
        let mut next: BTreeMap<String, usize> = BTreeMap::new();
        let one = |section: &super::Section| {
            if !allows(section.tlp) {
                return None;
            }
            if section.level == 0 {
                return Some(String::new());
            }
            let wanted = match section.id.as_deref() {
                Some(id) if free.remove(id) => return Some(id.to_owned()),
                Some(id) => id,
                None => &section.slug,
            };
            let count = next.entry(wanted.to_owned()).or_insert(1);
            loop {
                let id = if *count == 1 { wanted.to_owned() } else { format!("{wanted}-{count}") };
                *count += 1;
                if taken.insert(id.clone()) {
                    return Some(id);
                }
            }
        };
        self.sections.iter().map(one).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::hostile;
    use super::RenderedBody;
    use crate::label::Tlp;

    fn seen(text: &str, limit: Tlp) -> RenderedBody {
        let (body, codes) = hostile::seen(text, limit);
        assert!(codes.is_empty(), "{codes:?}");
        body
    }

    #[test]
    fn an_edition_looks_as_if_the_rest_had_never_been_written() {
        let whole = "See [x](#b), [y](#c) and [^2].\n\n## A\na[^1]\n\n## B {tlp=RED}\nSECRET[^1][^3] INC-2026-0007\n\n[^3]: SECRET\n\n### A\nSECRET\n\n## A\nb[^2]\n\n## C {#c}\n\n[^1]: one[^2]\n[^2]: two\n";
        let cut = "See x, [y](#c) and [^2].\n\n## A\na[^1]\n\n## A\nb[^2]\n\n## C {#c}\n\n[^1]: one[^2]\n[^2]: two\n";
        let (whole, cut) = (seen(whole, Tlp::Green), seen(cut, Tlp::Green));
        assert_eq!(whole, cut);
        let ids: Vec<_> = whole.sections.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(ids, ["", "a", "a-2", "c"]);
        assert!(!format!("{whole:?}").contains("SECRET"));
    }

    #[test]
    fn given_ids_win_over_slugs() {
        let body = seen("## Same\n## Other {#same}\n## Same\n## !\n", Tlp::Clear);
        let ids: Vec<_> = body.sections.iter().map(|s| s.id.as_str()).collect();
        assert_eq!(ids, ["same-2", "same", "same-3", "unnamed"]);
    }

    #[test]
    fn headings_hold_links_and_footnotes() {
        let body = seen("## On `x` & INC-2026-0007[^1]\n\n[^1]: n\n", Tlp::Clear);
        let section = &body.sections[0];
        assert_eq!(section.heading_text, "On x & INC-2026-0007");
        assert_eq!(section.id, "on-x-inc-2026-0007");
        assert!(section.heading_html.contains("<a href=\"/INC-2026-0007\">"));
    }
}
