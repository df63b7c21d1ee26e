//! Our own HTML as Markdown (CommonMark with tables): what a page says, for tickets, wikis and
//! terminals. What pages have for readers of the screen alone goes: pictures, lists of contents.

mod table;

use super::textual::Standing;
use crate::html::{Piece, pieces, plain_text};
use table::Table;

/// The Markdown of a part of a page, whose links become whole addresses.
pub(super) fn markdown(html: &str, page: Standing<'_>) -> String {
    let mut writer = Writer::new(page);
    for piece in pieces(html) {
        match piece {
            Piece::Words(words) => writer.words(words),
            Piece::Tag(tag) => writer.tag(tag),
        }
    }
    writer.block();
    writer.out.trim_start_matches('\n').to_owned()
}

/// Elements whose content is left out.
const LEFT_OUT: [&str; 7] = ["nav", "svg", "script", "style", "form", "button", "caption"];

/// Elements that begin and end a block.
const BLOCKS: [&str; 14] = [
    "p",
    "div",
    "article",
    "section",
    "header",
    "footer",
    "main",
    "blockquote",
    "figure",
    "figcaption",
    "thead",
    "tbody",
    "tfoot",
    "summary",
];

/// An open list.
struct List {
    /// The next number, or none for bullets.
    number: Option<u64>,
    /// Columns before the text of its open item; none where no item is open.
    width: usize,
}

struct Writer<'p> {
    page: Standing<'p>,
    out: String,
    /// The block at hand.
    line: String,
    /// What the next block begins with in a list: `- ` or `1. `.
    marker: String,
    /// What it begins with as a heading: `## `.
    heading: String,
    lists: Vec<List>,
    /// Whether the last block was an item of a list, which the next item stands close to.
    close: bool,
    /// Open links: the address, where there is one.
    links: Vec<Option<String>>,
    table: Option<Table>,
    /// Names and depth of the elements that are left out.
    left_out: Vec<String>,
    /// Where the open code begins in the line.
    code: Option<usize>,
    in_lines_of_code: bool,
}

impl<'p> Writer<'p> {
    fn new(page: Standing<'p>) -> Self {
        Self {
            page,
            out: String::new(),
            line: String::new(),
            marker: String::new(),
            heading: String::new(),
            lists: Vec::new(),
            close: false,
            links: Vec::new(),
            table: None,
            left_out: Vec::new(),
            code: None,
            in_lines_of_code: false,
        }
    }

    fn words(&mut self, html: &str) {
        if !self.left_out.is_empty() {
            return;
        }
        let decoded;
        let text = if html.contains('&') {
            // `plain_text` drops spaces at both ends.
            decoded = plain_text(&format!("|{html}|"));
            decoded.get(1..decoded.len() - 1).unwrap_or_default()
        } else {
            html
        };
        if self.in_lines_of_code || self.code.is_some() {
            self.line.push_str(text);
            return;
        }
        for (at, c) in text.char_indices() {
            match c {
                c if c.is_whitespace() => {
                    if !self.line.is_empty() && !self.line.ends_with([' ', '\n']) {
                        self.line.push(' ');
                    }
                }
                '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '|' | '~' => {
                    self.line.extend(['\\', c]);
                }
                // What could be read as an entity.
                '&' if text[at + 1..].starts_with(|c: char| c == '#' || c.is_alphabetic()) => {
                    self.line.push_str("\\&");
                }
                c => self.line.push(c),
            }
        }
    }

    fn tag(&mut self, tag: &str) {
        let closing = tag.starts_with('/');
        let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap_or_default();
        if LEFT_OUT.contains(&name) {
            if closing {
                self.left_out.pop();
            } else if !tag.ends_with('/') {
                self.left_out.push(name.to_owned());
            }
            return;
        }
        if !self.left_out.is_empty() {
            return;
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.block();
                self.heading = if closing {
                    String::new()
                } else {
                    let level = name.bytes().last().map_or(1, |b| usize::from(b - b'0'));
                    format!("{} ", "#".repeat(level))
                };
            }
            "ul" | "ol" | "dl" => self.list(name == "ol", closing),
            "li" => self.item(closing),
            "dt" => self.term(closing),
            "pre" => self.lines_of_code(closing),
            "code" if !self.in_lines_of_code => self.code(closing),
            "strong" | "b" => self.mark("**", closing),
            "em" | "i" => self.mark("*", closing),
            "a" => self.link(tag, closing),
            "br" if self.table.is_none() => self.line.push_str("\\\n"),
            "img" => {
                let alt = attribute(tag, "alt").unwrap_or_default();
                self.words(&alt);
            }
            "hr" => self.block(),
            "table" | "tr" | "td" | "th" => self.cell(name, closing),
            name if BLOCKS.contains(&name) => {
                self.words(" ");
                self.block();
            }
            _ => {}
        }
    }

    /// Ends the block at hand.
    fn block(&mut self) {
        if self.table.is_some() {
            return;
        }
        let line = std::mem::take(&mut self.line);
        let text = line.trim();
        if text.is_empty() {
            return;
        }
        let marker = std::mem::take(&mut self.marker);
        if !self.out.is_empty() {
            self.out.push_str(if !marker.is_empty() && self.close { "\n" } else { "\n\n" });
        }
        self.close = !self.lists.is_empty();
        let hang = self.indent();
        self.out.push_str(&" ".repeat(hang - marker.len().min(hang)));
        self.out.push_str(&marker);
        self.out.push_str(&std::mem::take(&mut self.heading));
        let (before, after) = text.split_at(escape_at(text).unwrap_or(0));
        self.out.push_str(before);
        self.out.push_str(if escape_at(text).is_some() { "\\" } else { "" });
        self.out.push_str(&after.replace('\n', &format!("\n{}", " ".repeat(hang))));
    }

    /// Columns before the text of the open item.
    fn indent(&self) -> usize {
        self.lists.iter().map(|list| list.width).sum()
    }

    fn list(&mut self, numbered: bool, closing: bool) {
        self.block();
        if closing {
            self.lists.pop();
            self.close = !self.lists.is_empty();
        } else {
            self.close = !self.lists.is_empty();
            self.lists.push(List { number: numbered.then_some(1), width: 0 });
        }
    }

    fn item(&mut self, closing: bool) {
        self.block();
        self.marker.clear();
        let Some(list) = self.lists.last_mut() else { return };
        list.width = 0;
        if !closing {
            self.marker = match &mut list.number {
                Some(number) => {
                    *number += 1;
                    format!("{}. ", *number - 1)
                }
                None => "- ".to_owned(),
            };
            list.width = self.marker.len();
        }
    }

    /// A term and its description are one item of a list.
    fn term(&mut self, closing: bool) {
        if !closing {
            self.item(false);
        }
        self.mark("**", closing);
        if closing {
            self.words(": ");
        }
    }

    fn mark(&mut self, mark: &str, closing: bool) {
        if closing {
            let kept = self.line.trim_end().len();
            self.line.truncate(kept);
            // What holds no words needs no stress.
            if self.line.ends_with(mark) {
                self.line.truncate(kept - mark.len());
                return;
            }
        }
        self.line.push_str(mark);
    }

    fn code(&mut self, closing: bool) {
        if let Some(start) = self.code.take().filter(|_| closing) {
            let text = self.line.split_off(start);
            let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest + 1);
            let space = if longest > 0 { " " } else { "" };
            let text = text.replace('\n', " ");
            let text = if self.table.is_some() { text.replace('|', "\\|") } else { text };
            self.line.push_str(&[&fence, space, text.as_str(), space, &fence].concat());
        } else if !closing {
            self.code = Some(self.line.len());
        }
    }

    fn lines_of_code(&mut self, closing: bool) {
        if !closing {
            self.block();
            self.in_lines_of_code = true;
            return;
        }
        self.in_lines_of_code = false;
        let text = std::mem::take(&mut self.line);
        let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(2) + 1);
        let indent = " ".repeat(self.indent());
        let lines = text.trim_end().trim_start_matches('\n').replace('\n', &format!("\n{indent}"));
        self.out.push_str(&format!("\n\n{indent}{fence}\n{indent}{lines}\n{indent}{fence}"));
        self.close = false;
    }

    fn link(&mut self, tag: &str, closing: bool) {
        if !closing {
            // A place on the page itself is none in a text.
            let href = attribute(tag, "href").filter(|href| !href.starts_with('#'));
            let href = href.map(|href| self.page.whole(&plain_text(&href)));
            self.line.push_str(if href.is_some() { "[" } else { "" });
            self.links.push(href);
        } else if let Some(Some(href)) = self.links.pop() {
            let words = self.line.rfind('[').map_or("", |at| &self.line[at + 1..]);
            if words.replace('\\', "") == href {
                let kept = self.line.len() - words.len() - 1;
                self.line.truncate(kept);
                self.line.push_str(&format!("<{href}>"));
                return;
            }
            let href = href.replace(' ', "%20").replace('(', "%28").replace(')', "%29");
            self.line.push_str(&format!("]({href})"));
        }
    }

    fn cell(&mut self, name: &str, closing: bool) {
        if (name, closing) == ("table", false) {
            self.block();
            self.table = Some(Table::default());
        }
        let Some(table) = &mut self.table else { return };
        match (name, closing) {
            ("tr", false) => table.row(),
            ("td" | "th", true) => table.cell(&std::mem::take(&mut self.line)),
            ("table", true) => {
                self.out.push_str("\n\n");
                self.out.push_str(&table.lines());
                self.table = None;
                self.close = false;
                self.line.clear();
            }
            _ => self.line.clear(),
        }
    }
}

/// Where a paragraph needs a backslash so as not to be read as a heading or an item of a list.
fn escape_at(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = digits > 0 && text[digits..].starts_with(['.', ')']);
    if numbered { Some(digits) } else { text.starts_with(['#', '+', '-', '=', '>']).then_some(0) }
}

/// The value of an attribute of a tag, still escaped.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split('"').next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(html: &str) -> String {
        let page = Standing {
            url: "https://example.org/incidents/INC-1/",
            root: "../../",
            base: "https://example.org",
        };
        markdown(html, page)
    }

    #[test]
    fn blocks_lists_tables_and_code() {
        assert_eq!(
            shown(
                "<h1>A <em>b</em></h1>\n<p>c\nd<br>e</p><ul><li>f<ol><li>g</li><li>h</li></ol></li><li>i</li></ul><p>j</p>"
            ),
            "# A *b*\n\nc d\\\ne\n\n- f\n  1. g\n  2. h\n- i\n\nj"
        );
        assert_eq!(
            shown(
                "<dl class=\"facts\"><div><dt>Severity</dt><dd><span>High</span></dd></div>\n<div><dt>State</dt><dd>Open</dd></div></dl>"
            ),
            "- **Severity**: High\n- **State**: Open"
        );
        assert_eq!(
            shown(
                "<table><caption>x</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th><p>c</p></th><td><code>d|e</code></td></tr></tbody></table>"
            ),
            "| a | b |\n|---|---|\n| c | `d\\|e` |"
        );
        assert_eq!(
            shown("<pre><code>a\n  b `c`\n</code></pre><p>d</p>"),
            "```\na\n  b `c`\n```\n\nd"
        );
    }

    #[test]
    fn links_become_whole_and_pictures_go() {
        assert_eq!(
            shown(
                "<p><a href=\"../../teams/x/\">X</a> <a href=\"#F1\">F1</a> <a href=\"https://a.example/_b\">https://a.example/_b</a></p><nav><a href=\"#x\">x</a></nav><svg><title>y</title></svg>"
            ),
            "[X](https://example.org/teams/x/) F1 <https://a.example/_b>"
        );
    }

    #[test]
    fn words_stay_words() {
        let html = "<p># a *b* _c_ [d](e) &lt;f&gt; g|h `i` &amp;lt; k&amp;r &amp; m</p><p>1. j</p><p>- k</p>";
        let text = shown(html);
        assert_eq!(
            text,
            "\\# a \\*b\\* \\_c\\_ \\[d\\](e) \\<f> g\\|h \\`i\\` \\&lt; k\\&r & m\n\n1\\. j\n\n\\- k"
        );
        let mut again = String::new();
        for event in pulldown_cmark::Parser::new(&text) {
            match event {
                pulldown_cmark::Event::Text(words) => again.push_str(&words),
                pulldown_cmark::Event::End(_) => again.push('\n'),
                other => assert!(matches!(other, pulldown_cmark::Event::Start(_)), "{other:?}"),
            }
        }
        assert_eq!(again.trim_end(), plain_text(html));
    }
}
