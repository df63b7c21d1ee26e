//! Our own HTML as blocks of plain text: paragraphs, items of lists, rows of tables, code.

use crate::html::{Piece, pieces, plain_text, push_squeezed};
use crate::identifier::{AttackId, CveId, CweId, GhsaId};

/// What a block is; it says what stands apart from what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::render) enum Shape {
    /// Words that are wrapped.
    Paragraph,
    /// What belongs to an item of a list.
    Item,
    /// A row of a table.
    Row,
    /// Lines that stay as they are.
    Code,
}

/// One block of prose.
#[derive(Debug)]
pub(in crate::render) struct Block {
    /// What it is.
    pub(in crate::render) shape: Shape,
    /// Columns before its text, the marker's among them.
    pub(in crate::render) indent: usize,
    /// `- ` or `1. ` at its start, within the indent.
    pub(in crate::render) marker: String,
    /// Its text; lines of code and hard line breaks end with a line feed.
    pub(in crate::render) text: String,
}

/// The blocks of prose. The address of a link follows its words; code stands between backticks.
pub(in crate::render) fn blocks(html: &str) -> Vec<Block> {
    let mut reader = Reader::default();
    for piece in pieces(html) {
        match piece {
            Piece::Words(words) => reader.words(words),
            Piece::Tag(tag) => reader.tag(tag),
        }
    }
    reader.flush(Shape::Paragraph);
    reader.blocks
}

/// Prose on one line.
pub(in crate::render) fn inline(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for block in blocks(html) {
        for text in [&block.marker, &block.text] {
            if !out.is_empty() && !text.is_empty() {
                out.push(' ');
            }
            push_squeezed(text, &mut out);
        }
    }
    out
}

/// HTML without images, which a mail would load from afar: their words stay.
pub(super) fn without_images(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for piece in pieces(html) {
        match piece {
            Piece::Words(words) => out.push_str(words),
            // What stands in an attribute is escaped as text is.
            Piece::Tag(tag) if tag.starts_with("img ") => {
                out.push_str(attribute(tag, "alt").unwrap_or_default());
            }
            Piece::Tag(tag) => push_tag(tag, &mut out),
        }
    }
    out
}

pub(super) fn push_tag(tag: &str, out: &mut String) {
    out.push('<');
    out.push_str(tag);
    out.push('>');
}

/// The value of an attribute of a tag, still escaped.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split('"').next()
}

/// Whether it is an id of a public catalogue, which everybody can look up: an address after each
/// would be most of a text that names several.
fn is_public_id(words: &str) -> bool {
    CveId::parse(words).is_some()
        || CweId::parse(words).is_some()
        || AttackId::parse(words).is_some()
        || GhsaId::parse(words).is_some()
}

/// What was read so far.
#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// HTML of the block at hand, with no tags but those of phrases.
    chunk: String,
    /// Open lists: the next number, or none for a list with bullets.
    lists: Vec<Option<u64>>,
    /// Columns before the text of each open item.
    indents: Vec<usize>,
    /// The marker that the next block of an item begins with.
    marker: String,
    /// The open link: its address, and where its words start.
    link: Option<(String, usize)>,
    in_code: bool,
}

impl Reader {
    fn words(&mut self, words: &str) {
        if self.in_code {
            self.chunk.push_str(words);
        } else {
            // Outside code a line feed is a space: only `br` ends a line.
            for (n, part) in words.split(['\n', '\r', '\t']).enumerate() {
                if n > 0 {
                    self.chunk.push(' ');
                }
                self.chunk.push_str(part);
            }
        }
    }

    fn tag(&mut self, tag: &str) {
        let closing = tag.starts_with('/');
        let bare = tag.strip_prefix('/').unwrap_or(tag);
        let name = bare.split([' ', '/']).next().unwrap_or_default();
        match name {
            "pre" => {
                self.flush(if closing { Shape::Code } else { Shape::Paragraph });
                self.in_code = !closing;
            }
            "ul" | "ol" => self.list(tag, name == "ol", closing),
            "li" => self.item(closing),
            "tr" => self.flush(Shape::Row),
            "td" | "th" if closing => self.chunk.push_str(" | "),
            "p" | "div" | "blockquote" | "table" | "thead" | "tbody" | "dl" | "dt" | "dd"
            | "section" | "hr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush(Shape::Paragraph);
            }
            "a" => self.link(tag, closing),
            "code" if !self.in_code => self.chunk.push('`'),
            "input" => {
                self.chunk.push_str(if tag.contains(" checked") { "[x] " } else { "[ ] " });
            }
            _ => push_tag(tag, &mut self.chunk),
        }
    }

    fn list(&mut self, tag: &str, numbered: bool, closing: bool) {
        self.flush(Shape::Paragraph);
        if closing {
            self.lists.pop();
        } else {
            let start = attribute(tag, "start").and_then(|s| s.parse().ok()).unwrap_or(1);
            self.lists.push(numbered.then_some(start));
        }
    }

    fn item(&mut self, closing: bool) {
        self.flush(Shape::Paragraph);
        if closing {
            self.marker.clear();
            self.indents.pop();
            return;
        }
        self.marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                let marker = format!("{number}. ");
                *number = number.saturating_add(1);
                marker
            }
            _ => "- ".to_owned(),
        };
        // A list may nest as deep as its writer likes; a page is 72 columns wide.
        let outer = self.indents.last().copied().unwrap_or_default().min(24);
        self.indents.push(outer + self.marker.len());
    }

    fn link(&mut self, tag: &str, closing: bool) {
        if !closing {
            self.link = attribute(tag, "href").map(|href| (href.to_owned(), self.chunk.len()));
        } else if let Some((href, start)) = self.link.take() {
            let words = self.chunk.get(start..).and_then(|w| w.split_once('>')).map_or("", |w| w.1);
            let said = href.strip_prefix("mailto:").unwrap_or(&href);
            let told = words == said || words == href || is_public_id(words);
            if !told && href.contains(':') {
                self.chunk.push_str(&format!(" &lt;{said}&gt;"));
            }
        }
        push_tag(tag, &mut self.chunk);
    }

    fn flush(&mut self, shape: Shape) {
        let chunk = std::mem::take(&mut self.chunk);
        if chunk.trim().is_empty() {
            return;
        }
        let text = if shape == Shape::Code { code(&chunk) } else { wrapped(&chunk) };
        if text.is_empty() {
            return;
        }
        let in_list = !self.indents.is_empty();
        let shape = if in_list && shape == Shape::Paragraph { Shape::Item } else { shape };
        let indent = self.indents.last().copied().unwrap_or_default();
        let marker = std::mem::take(&mut self.marker);
        self.blocks.push(Block { shape, indent, marker, text });
    }
}

/// Words with single spaces between them, and a line for each hard line break.
fn wrapped(chunk: &str) -> String {
    let text = plain_text(chunk);
    let mut out = String::with_capacity(text.len());
    for line in text.trim_end_matches([' ', '|']).split('\n') {
        push_squeezed(line, &mut out);
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.drain(..out.len() - out.trim_start().len());
    out
}

/// Lines of code as they were written. `plain_text` takes spaces from the start of a line, so a
/// mark, which no text of ours holds, keeps their place.
fn code(chunk: &str) -> String {
    const MARK: &str = "\u{1}";
    let marked = [MARK, &chunk.replace('\n', "\n\u{1}")].concat();
    plain_text(&marked).replace(MARK, "").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> Vec<String> {
        let line = |b: Block| format!("{}|{}{}", b.indent, b.marker, b.text);
        blocks(html).into_iter().map(line).collect()
    }

    #[test]
    fn blocks_lists_and_code_are_told_apart() {
        assert_eq!(
            shown(
                "<p>a\nb<br>\nc &lt;i&gt;</p>\n<ul>\n<li>x\n<ol start=\"3\">\n<li>y</li>\n<li>z</li>\n</ol>\n</li>\n</ul>\n"
            ),
            ["0|a b\nc <i>", "2|- x", "5|3. y", "5|4. z"]
        );
        assert_eq!(
            shown(
                "<pre class=\"code\"><code class=\"language-sh\">  <span class=\"x\">if</span> a\n    b\n</code></pre>\n"
            ),
            ["0|  if a\n    b"]
        );
        assert_eq!(
            shown(
                "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>\n<tr><td>c</td><td>d</td></tr></tbody></table>"
            ),
            ["0|a | b", "0|c | d"]
        );
    }

    #[test]
    fn links_say_where_they_lead() {
        assert_eq!(
            inline(
                "See <a href=\"https://x.example/?a&amp;b\" rel=\"noopener\">the page</a>, <code>run</code>."
            ),
            "See the page <https://x.example/?a&b>, `run`."
        );
        assert_eq!(
            inline("<a href=\"https://x.example\">https://x.example</a>"),
            "https://x.example"
        );
        assert_eq!(
            inline("<a href=\"https://x.example/cve/CVE-2024-3094/\">CVE-2024-3094</a>"),
            "CVE-2024-3094"
        );
        assert_eq!(inline("<a href=\"mailto:a@x.example\">a@x.example</a>"), "a@x.example");
    }

    #[test]
    fn images_leave_their_words() {
        let html = "<p>a <img src=\"https://x.example/a.png\" alt=\"b &lt;c\" width=\"1\"> d</p>";
        assert_eq!(without_images(html), "<p>a b &lt;c d</p>");
        assert_eq!(without_images("<p>a</p>"), "<p>a</p>");
    }
}
