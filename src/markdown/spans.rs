//! Links, images, `[[…]]`, raw HTML and footnote references within running text.

use super::links::{self, Destination};
use super::references;
use super::render::write_title;
use super::writer::{Mode, Writer};
use super::{HoleKind, Reference, Target};
use crate::diagnostic::Diagnostic;
use crate::html::escape_text;
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use std::ops::Range;

/// A link whose words are being written.
pub(super) struct OpenLink<'a> {
    pub(super) kind: OpenKind,
    /// Where its words start in the HTML.
    pub(super) words: usize,
    pub(super) written: CowStr<'a>,
}

pub(super) enum OpenKind {
    /// `<a>` has been written.
    External,
    /// The hole at this place waits for the end of the words.
    Hole(usize),
    /// Only the words are written.
    Words,
}

/// Something of which only the plain words count.
pub(super) struct Capture<'a> {
    pub(super) what: Captured<'a>,
    pub(super) words: String,
    pub(super) range: Range<usize>,
    /// How many images within it are open.
    pub(super) nested: u32,
}

pub(super) enum Captured<'a> {
    Image { written: CowStr<'a>, title: Option<Box<str>> },
    Brackets { name: CowStr<'a>, has_words: bool },
}

impl<'a> Writer<'a> {
    pub(super) fn open_link(&mut self, written: CowStr<'a>, title: &str, range: Range<usize>) {
        let title = (!title.is_empty()).then_some(title);
        let kind = match links::read(&written) {
            _ if !self.links.is_empty() => OpenKind::Words,
            Destination::External(address) => {
                let html = &mut self.out.html;
                html.push_str("<a href=\"");
                links::write_href(&address, html);
                write_title(title, html);
                html.push_str("\" rel=\"noopener noreferrer\">");
                OpenKind::External
            }
            Destination::Internal(target) => {
                let reference = Reference { target, span: self.span(range) };
                let kind = HoleKind::Link { reference, title: title.map(Into::into), inner: 0 };
                self.out.hole_here(kind);
                OpenKind::Hole(self.out.holes.len() - 1)
            }
            Destination::Unsafe(why) => {
                self.unsafe_link(&written, why, range);
                OpenKind::Words
            }
        };
        self.links.push(OpenLink { kind, words: self.out.html.len(), written });
    }

    pub(super) fn close_link(&mut self) {
        let Some(link) = self.links.pop() else { return };
        let shown = self.out.html.len() > link.words
            || self.out.holes.last().is_some_and(|hole| {
                hole.start as usize >= link.words && matches!(hole.kind, HoleKind::Image { .. })
            });
        if !shown {
            // A link without words could not be seen or followed.
            escape_text(&link.written, &mut self.out.html);
        }
        match link.kind {
            OpenKind::External => self.out.html.push_str("</a>"),
            OpenKind::Hole(at) => {
                let end = self.out.html.len() as u32;
                let after = self.out.holes.len() - at - 1;
                if let Some(hole) = self.out.holes.get_mut(at) {
                    hole.end = end;
                    if let HoleKind::Link { inner, .. } = &mut hole.kind {
                        *inner = after as u32;
                    }
                }
            }
            OpenKind::Words => {}
        }
    }

    fn unsafe_link(&mut self, written: &str, why: &str, range: Range<usize>) {
        let shown: String = written.chars().take(80).flat_map(char::escape_debug).collect();
        self.diagnostics.push(
            Diagnostic::error("unsafe-link", format!("the address `{shown}` is refused"))
                .at(self.span(range), why)
                .help("link to https://…, mailto:…, a record's id, a file beside the record, or put the address between backticks"),
        );
    }

    /// An event within an image or `[[…]]`: only plain words are kept.
    pub(super) fn captured(&mut self, event: Event<'a>, range: Range<usize>) {
        let Some(capture) = &mut self.capture else { return };
        match event {
            Event::Code(code) => capture.words.push_str(&code),
            Event::SoftBreak | Event::HardBreak => capture.words.push(' '),
            Event::InlineHtml(_) | Event::Html(_) => self.raw_html(range),
            Event::Start(Tag::Image { .. }) => capture.nested += 1,
            Event::End(TagEnd::Image) if capture.nested > 0 => capture.nested -= 1,
            Event::End(TagEnd::Image) => self.end_capture(),
            Event::End(TagEnd::Link) if matches!(capture.what, Captured::Brackets { .. }) => {
                self.end_capture();
            }
            _ => {}
        }
    }

    fn end_capture(&mut self) {
        let Some(capture) = self.capture.take() else { return };
        let span = self.span(capture.range.clone());
        match capture.what {
            Captured::Brackets { name, has_words } => {
                let (target, shown) = references::named(&name);
                let words = capture.words.trim();
                let words = if has_words && !words.is_empty() { words } else { &shown };
                if self.links.is_empty() {
                    self.out.link(target, span, words);
                } else {
                    escape_text(words, &mut self.out.html);
                }
            }
            Captured::Image { written, title } => {
                let alt = capture.words.trim();
                if alt.is_empty() {
                    self.diagnostics.push(
                        Diagnostic::warning("image-without-words", "the image has no words")
                            .at(span, "")
                            .help("say what it shows, for readers who cannot see it: `![words](file.png)`"),
                    );
                }
                self.image(&written, alt, title, capture.range);
            }
        }
    }

    fn image(&mut self, written: &str, alt: &str, title: Option<Box<str>>, range: Range<usize>) {
        let span = self.span(range.clone());
        let refused = match links::read(written) {
            Destination::Internal(target @ (Target::File(_) | Target::Unknown(_))) => {
                let reference = Reference { target, span };
                self.out.hole_here(HoleKind::Image { reference, alt: alt.into(), title });
                return;
            }
            Destination::Internal(_) => {
                Diagnostic::error("image-elsewhere", "the image is not a file beside the record")
            }
            Destination::External(_) => Diagnostic::error(
                "remote-image",
                "the image is at another site, which would see every reader of this page",
            ),
            Destination::Unsafe(why) => {
                self.unsafe_link(written, why, range);
                escape_text(alt, &mut self.out.html);
                return;
            }
        };
        self.diagnostics.push(refused.at(span, "").help(
            "put the file into the record's folder and write its name: `![words](file.png)`",
        ));
        escape_text(alt, &mut self.out.html);
    }

    pub(super) fn raw_html(&mut self, range: Range<usize>) {
        self.diagnostics.push(
            Diagnostic::error("raw-html", "HTML is not allowed in a record's text")
                .at(self.span(range), "this would be left out")
                .help("write it as Markdown; to show angle brackets, put the text between backticks or write `\\<`; remove HTML comments"),
        );
    }

    pub(super) fn footnote_reference(&mut self, name: &str, range: Range<usize>) {
        if self.mode == Mode::Body {
            let within_link = !self.links.is_empty();
            let name = name.to_lowercase().into();
            self.out.hole_here(HoleKind::Note { name, within_link });
        } else {
            self.footnote_in_field(range);
        }
    }

    pub(super) fn footnote_in_field(&mut self, range: Range<usize>) {
        self.diagnostics.push(
            Diagnostic::error("footnote-in-field", "a field cannot hold a footnote")
                .at(self.span(range), "")
                .help("write the note in brackets, or move the text to the record's body"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::hostile::shown;

    #[test]
    fn outside_links_tell_nothing_of_the_page() {
        let (html, codes) = shown(
            "[a](https://x.example/?a=1&b=é \"t\\\"\") <https://y.example> <a@b.example> https://z.example",
        );
        assert!(codes.is_empty());
        assert_eq!(
            html,
            "<p><a href=\"https://x.example/?a=1&amp;b=%C3%A9\" title=\"t&quot;\" rel=\"noopener noreferrer\">a</a> \
             <a href=\"https://y.example\" rel=\"noopener noreferrer\">https://y.example</a> \
             <a href=\"mailto:a@b.example\" rel=\"noopener noreferrer\">a@b.example</a> https://z.example</p>\n"
        );
    }

    #[test]
    fn unsafe_links_leave_their_words() {
        for link in [
            "javascript:a",
            "JAVA&Tab;SCRIPT:a",
            "javascript&colon;a",
            "javascript&#58;a",
            "//x.example",
            "<java script:a>",
        ] {
            assert_eq!(
                shown(&format!("[w]({link})")),
                ("<p>w</p>\n".into(), vec!["unsafe-link"]),
                "{link}"
            );
        }
        assert_eq!(shown("[w][r]\n\n[r]: javascript:a").1, ["unsafe-link"]);
        assert_eq!(shown("<javascript:a>").1, ["unsafe-link"]);
    }

    #[test]
    fn images_are_files_of_the_record() {
        let image =
            "<img src=\"a.png\" alt=\"w x\" title=\"t\" loading=\"lazy\" decoding=\"async\">";
        assert_eq!(shown("![w *x*](./a.png \"t\")"), (format!("<p>{image}</p>\n"), vec![]));
        assert_eq!(
            shown("![w](https://x.example/a.png)"),
            ("<p>w</p>\n".into(), vec!["remote-image"])
        );
        assert_eq!(shown("![w](data:image/png,x)").1, ["unsafe-link"]);
        assert_eq!(shown("![w](/a.png)").1, ["image-elsewhere"]);
        assert_eq!(shown("![](a.png)").1, ["image-without-words"]);
        let image = "<img src=\"a.png\" alt=\"w\" loading=\"lazy\" decoding=\"async\">";
        assert_eq!(
            shown("[![w](a.png)](b)[c ![w](a.png)](b)![w](a.png)").0,
            format!("<p><a href=\"b\">{image}</a><a href=\"b\">c {image}</a>{image}</p>\n")
        );
    }

    #[test]
    fn html_is_an_error_everywhere() {
        for text in [
            "a <b>c",
            "<div>\nx\n</div>",
            "<!-- c -->",
            "a <!-- c -->",
            "![a <b>](c.png)",
            "<script>\nx\n\ny</script>",
        ] {
            let (html, codes) = shown(text);
            assert_eq!(codes, ["raw-html"], "{text}");
            assert!(
                !html.contains("<b")
                    && !html.contains("<d")
                    && !html.contains("<s")
                    && !html.contains("<!"),
                "{html}"
            );
        }
    }

    #[test]
    fn a_link_always_has_words() {
        let (html, _) = shown("[](https://x.example) [](a.log)");
        assert!(html.contains(">https://x.example</a>") && html.contains(">a.log</a>"), "{html}");
    }
}
