//! From the parser's events to a fragment: running text and code. Links and images are in `spans`,
//! blocks in `blocks`.

use super::references::{self, Look};
use super::spans::{Capture, Captured, OpenLink};
use super::{Hole, HoleKind, Origin, Prose, highlight};
use crate::diagnostic::{Diagnostic, Span};
use crate::html::escape_text;
use pulldown_cmark::{Alignment, CodeBlockKind, CowStr, Event, LinkType, Options, Tag, TagEnd};
use std::ops::Range;

/// HTML in the making.
#[derive(Default)]
pub(super) struct Fragment {
    pub(super) html: String,
    pub(super) holes: Vec<Hole>,
}

impl Fragment {
    pub(super) fn push_hole(&mut self, start: u32, end: u32, kind: HoleKind) {
        self.holes.push(Hole { start, end, kind });
    }

    pub(super) fn hole_here(&mut self, kind: HoleKind) {
        let at = self.html.len() as u32;
        self.push_hole(at, at, kind);
    }

    pub(super) fn finish(self) -> Prose {
        let (html, holes) = (self.html.into_boxed_str(), self.holes.into_boxed_slice());
        Prose { html, holes, foreign: false }
    }
}

/// The extensions that record text may use, named one by one.
pub(super) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
        | Options::ENABLE_WIKILINKS
}

/// What kind of text is compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Mode {
    /// One line of running text; no paragraph around it.
    Inline,
    /// A field with paragraphs.
    Block,
    /// The body of a record.
    Body,
}

/// Turns events into fragments.
pub(super) struct Writer<'a> {
    pub(super) text: &'a str,
    pub(super) origin: Origin,
    pub(super) mode: Mode,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
    pub(super) out: Fragment,
    /// How many lists, quotes, tables and the like are open.
    pub(super) depth: u32,
    /// Columns of the table that is open, and the column that comes next.
    pub(super) columns: Vec<Alignment>,
    pub(super) column: usize,
    pub(super) in_table_head: bool,
    /// Running text that has not been written yet: the parser cuts it at every character that
    /// might mean something, and ids must be seen whole.
    pending: String,
    /// Where the pieces of `pending` begin: there, and in the text.
    pieces: Vec<(usize, usize)>,
    /// Links whose words are being written. Only the outermost is a link in HTML.
    pub(super) links: Vec<OpenLink<'a>>,
    /// An image or `[[…]]` whose words are being gathered.
    pub(super) capture: Option<Capture<'a>>,
    code: Option<(CowStr<'a>, String)>,
    in_html_block: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        text: &'a str,
        origin: Origin,
        mode: Mode,
        diagnostics: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            text,
            origin,
            mode,
            diagnostics,
            out: Fragment::default(),
            depth: 0,
            columns: Vec::new(),
            column: 0,
            in_table_head: false,
            pending: String::new(),
            pieces: Vec::new(),
            links: Vec::new(),
            capture: None,
            code: None,
            in_html_block: false,
        }
    }

    /// The place of a range of the text, without white space at its end.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let end = self
            .text
            .get(range.clone())
            .map_or(range.end, |text| range.start + text.trim_end().len().max(1));
        self.origin.span(range.start..end.min(range.end.max(range.start)))
    }

    /// Takes what has been written so far and starts anew.
    pub(super) fn take(&mut self) -> Fragment {
        self.flush();
        std::mem::take(&mut self.out)
    }

    /// Handles one event. Headings of a body and texts of footnotes are `sections`' work.
    pub(super) fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        if let Event::Text(text) = event {
            self.text(&text, range);
            return;
        }
        if self.capture.is_some() {
            self.captured(event, range);
            return;
        }
        self.flush();
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Code(code) => {
                self.out.html.push_str("<code>");
                escape_text(&code, &mut self.out.html);
                self.out.html.push_str("</code>");
            }
            Event::InlineHtml(_) => self.raw_html(range),
            Event::Html(_) if !self.in_html_block => self.raw_html(range),
            Event::SoftBreak => self.out.html.push('\n'),
            Event::HardBreak => self.out.html.push_str("<br>\n"),
            Event::Rule => self.open_block("<hr>\n"),
            Event::TaskListMarker(done) => self.checkbox(done),
            Event::FootnoteReference(name) => self.footnote_reference(&name, range),
            // Math is not switched on; HTML within a block was reported with the block.
            Event::Text(_) | Event::Html(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if let Some((_, code)) = &mut self.code {
            code.push_str(text);
        } else if let Some(capture) = &mut self.capture {
            capture.words.push_str(text);
        } else if !self.in_html_block {
            self.pieces.push((self.pending.len(), range.start));
            self.pending.push_str(text);
        }
    }

    /// Writes the running text that is waiting.
    fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let Self { pending, pieces, text, origin, out, diagnostics, .. } = self;
        let look = Look { ids: self.links.is_empty(), brackets: false };
        let place = |range: Range<usize>| {
            let start = in_source(pieces, range.start);
            let end = in_source(pieces, range.end.saturating_sub(1)) + 1;
            origin.span(floor(text, start)..floor(text, end.max(start)))
        };
        references::write(pending, look, &place, out, diagnostics);
        pending.clear();
        pieces.clear();
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        match tag {
            Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. } => {
                let what = Captured::Brackets { name: dest_url, has_words: has_pothole };
                self.capture = Some(Capture { what, words: String::new(), range, nested: 0 });
            }
            Tag::Link { link_type: LinkType::Email, dest_url, title, .. } => {
                self.open_link(format!("mailto:{dest_url}").into(), &title, range);
            }
            Tag::Link { dest_url, title, .. } => self.open_link(dest_url, &title, range),
            Tag::Image { dest_url, title, .. } => {
                let title = (!title.is_empty()).then(|| title.as_ref().into());
                let what = Captured::Image { written: dest_url, title };
                self.capture = Some(Capture { what, words: String::new(), range, nested: 0 });
            }
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(info) => info,
                    CodeBlockKind::Indented => "".into(),
                };
                self.code = Some((language, String::new()));
            }
            Tag::HtmlBlock => {
                self.raw_html(range);
                self.in_html_block = true;
            }
            Tag::FootnoteDefinition(_) => self.footnote_in_field(range),
            tag => self.start_block(tag, range),
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Link => self.close_link(),
            TagEnd::CodeBlock => {
                if let Some((language, code)) = self.code.take() {
                    self.check_code(&code, range);
                    self.open_block("");
                    highlight::block(&language, &code, &mut self.out.html);
                }
            }
            TagEnd::HtmlBlock => self.in_html_block = false,
            TagEnd::Image | TagEnd::FootnoteDefinition => {}
            tag => self.end_block(tag),
        }
    }
}

/// The offset in the text of an offset in the pieces put together.
fn in_source(pieces: &[(usize, usize)], at: usize) -> usize {
    let i = pieces.partition_point(|(start, _)| *start <= at);
    i.checked_sub(1).and_then(|i| pieces.get(i)).map_or(at, |(start, source)| source + at - start)
}

/// The nearest boundary of a character at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
