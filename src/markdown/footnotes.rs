//! Footnotes: numbers in the order in which an audience first meets them, and the list at the end.

use super::render::prose;
use super::{Prose, Resolve};
use crate::label::Tlp;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A footnote, with the label of the section that holds its text.
#[derive(Clone, PartialEq, Debug)]
pub struct Footnote {
    /// Its name in lower case: `1` for `[^1]`.
    pub name: Box<str>,
    /// The label of the section that holds its text.
    pub tlp: Tlp,
    /// Its text.
    pub prose: Prose,
}

/// The numbers of the footnotes on one page, given out at first use.
pub struct FootnoteNumbers<'a> {
    visible: BTreeMap<&'a str, &'a Footnote>,
    /// The footnotes in the order of their numbers, with how often each is used.
    used: Vec<(&'a Footnote, u32)>,
    numbers: BTreeMap<&'a str, usize>,
}

impl<'a> FootnoteNumbers<'a> {
    /// No numbers yet; only footnotes that `allows` lets through will get one.
    pub fn new(footnotes: &'a [Footnote], allows: &dyn Fn(Tlp) -> bool) -> Self {
        // A name that is given twice is an error; the first text stands, as Markdown has it.
        let visible = footnotes
            .iter()
            .rev()
            .filter(|note| allows(note.tlp))
            .map(|note| (&*note.name, note))
            .collect();
        Self { visible, used: Vec::new(), numbers: BTreeMap::new() }
    }

    /// Writes a reference to the footnote `name`; nothing if this audience may not know it.
    pub(super) fn write_reference(&mut self, name: &str, within_link: bool, out: &mut String) {
        let Some(&note) = self.visible.get(name) else { return };
        let used = &mut self.used;
        let number = *self.numbers.entry(&note.name).or_insert_with(|| {
            used.push((note, 0));
            used.len()
        });
        if within_link {
            let _ = write!(out, "<sup class=\"footnote-ref\">{number}</sup>");
            return;
        }
        let Some((_, count)) = used.get_mut(number - 1) else { return };
        *count += 1;
        let _ = write!(
            out,
            "<sup class=\"footnote-ref\"><a href=\"#fn:{number}\" id=\"{}\" role=\"doc-noteref\">{number}</a></sup>",
            back_id(number, *count)
        );
    }

    /// The footnotes that were used, as a list with links back; empty if none was.
    pub(super) fn list(mut self, resolver: &dyn Resolve) -> String {
        let mut texts = Vec::new();
        // A footnote may use another, which then joins the end of the list.
        while let Some(&(note, _)) = self.used.get(texts.len()) {
            let mut html = String::new();
            prose(&note.prose, resolver, Some(&mut self), &mut html);
            texts.push(html);
        }
        if texts.is_empty() {
            return String::new();
        }
        let mut out = String::from(
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n",
        );
        for (i, (html, (_, uses))) in texts.iter().zip(&self.used).enumerate() {
            let number = i + 1;
            let (text, end) = match html.strip_suffix("</p>\n") {
                Some(text) => (text, "</p>\n"),
                None => (html.as_str(), ""),
            };
            let _ = write!(out, "<li id=\"fn:{number}\">{text}");
            for nth in 1..=*uses {
                let _ = write!(
                    out,
                    " <a class=\"footnote-back\" href=\"#{}\" role=\"doc-backlink\" aria-label=\"Back to the text\">\u{21A9}</a>",
                    back_id(number, nth)
                );
            }
            let _ = writeln!(out, "{end}</li>");
        }
        out.push_str("</ol>\n</section>\n");
        out
    }
}

/// The id of the `nth` reference to a footnote. A heading's id cannot hold a colon.
fn back_id(number: usize, nth: u32) -> String {
    if nth == 1 { format!("fnref:{number}") } else { format!("fnref:{number}-{nth}") }
}

#[cfg(test)]
mod tests {
    use super::super::{RenderedBody, hostile};
    use crate::label::Tlp;

    fn seen(text: &str, limit: Tlp) -> RenderedBody {
        let (body, codes) = hostile::seen(text, limit);
        assert!(codes.is_empty(), "{codes:?}");
        body
    }

    #[test]
    fn footnotes_are_numbered_by_first_visible_use() {
        let body = seen(
            "a[^z] b[^y] c[^z]\n\n[^y]: why\n[^z]: zed[^x]\n[^x]: ex\n[^unused]: no\n",
            Tlp::Clear,
        );
        let html = &body.sections[0].html;
        assert!(html.starts_with("<p>a<sup class=\"footnote-ref\"><a href=\"#fn:1\" id=\"fnref:1\" role=\"doc-noteref\">1</a></sup> b<sup class=\"footnote-ref\"><a href=\"#fn:2\""), "{html}");
        assert!(html.contains("id=\"fnref:1-2\""));
        let notes = &body.footnotes_html;
        assert!(notes.contains("<li id=\"fn:1\"><p>zed<sup"), "{notes}");
        assert!(
            notes.contains("<li id=\"fn:3\"><p>ex <a class=\"footnote-back\" href=\"#fnref:3\""),
            "{notes}"
        );
        assert!(!notes.contains("fn:4"));
        assert_eq!(hostile::seen("a[^9]", Tlp::Clear).1, ["unknown-footnote"]);
        assert_eq!(
            hostile::seen("a[^1]\n\n[^1]: b\n\n[^1]: c", Tlp::Clear).1,
            ["duplicate-footnote"]
        );
    }

    #[test]
    fn a_footnote_of_a_tighter_section_is_not_shown() {
        let text = "a[^1].\n\n## B {tlp=RED}\n\n[^1]: SECRET\n";
        let public = seen(text, Tlp::Clear);
        assert_eq!(
            (public.sections[0].html.as_str(), &*public.footnotes_html),
            ("<p>a.</p>\n", "")
        );
        assert!(seen(text, Tlp::Red).footnotes_html.contains("SECRET"));
    }
}
