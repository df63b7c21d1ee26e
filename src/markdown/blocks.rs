//! Blocks: paragraphs, lists, tables, quotes, and the marks within a line.

use super::headings;
use super::writer::{Mode, Writer};
use crate::diagnostic::Diagnostic;
use pulldown_cmark::{Alignment, BlockQuoteKind, Tag, TagEnd};
use std::fmt::Write;
use std::ops::Range;

/// Blocks within blocks: more than this is a slip or an attack, and browsers stop at 512.
const DEEPEST: u32 = 100;

impl Writer<'_> {
    /// Writes a start tag on a line of its own.
    pub(super) fn open_block(&mut self, tag: &str) {
        let html = &mut self.out.html;
        if !html.is_empty() && !html.ends_with('\n') {
            html.push('\n');
        }
        html.push_str(tag);
    }

    /// Writes the start of something that holds blocks.
    fn open_container(&mut self, tag: &str, range: Range<usize>) {
        self.depth += 1;
        if self.depth == DEEPEST {
            self.diagnostics.push(
                Diagnostic::error("deep-nesting", "lists or quotes are nested too deeply")
                    .at(self.span(range), "")
                    .help(format!("no more than {DEEPEST} levels are shown; flatten the text")),
            );
        }
        if self.depth < DEEPEST {
            self.open_block(tag);
        }
    }

    fn close_container(&mut self, tag: &str) {
        if self.depth < DEEPEST {
            self.out.html.push_str(tag);
        }
        self.depth = self.depth.saturating_sub(1);
    }

    pub(super) fn start_block(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph if self.mode == Mode::Inline => {}
            Tag::Paragraph => self.open_block("<p>"),
            Tag::Heading { id, classes, attrs, .. } => {
                if id.is_some() || !classes.is_empty() || !attrs.is_empty() {
                    headings::refuse_attributes(self, &attrs, range);
                }
                self.open_block("<p class=\"heading\"><strong>");
            }
            Tag::BlockQuote(None) => self.open_container("<blockquote>\n", range),
            Tag::BlockQuote(Some(kind)) => self.alert(kind, range),
            Tag::List(None) => self.open_container("<ul>\n", range),
            Tag::List(Some(1)) => self.open_container("<ol>\n", range),
            Tag::List(Some(start)) => {
                self.open_container(&format!("<ol start=\"{start}\">\n"), range);
            }
            Tag::Item => self.open_container("<li>", range),
            Tag::DefinitionList => self.open_container("<dl>\n", range),
            Tag::DefinitionListTitle => self.open_container("<dt>", range),
            Tag::DefinitionListDefinition => self.open_container("<dd>", range),
            Tag::Table(columns) => {
                self.columns = columns;
                self.open_container(
                    "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>\n",
                    range,
                );
            }
            Tag::TableHead => {
                self.in_table_head = true;
                self.column = 0;
                self.row("<thead><tr>");
            }
            Tag::TableRow => {
                self.count_cells(range);
                self.column = 0;
                self.row("<tr>");
            }
            Tag::TableCell => self.cell(),
            Tag::Emphasis => self.out.html.push_str("<em>"),
            Tag::Strong => self.out.html.push_str("<strong>"),
            Tag::Strikethrough => self.out.html.push_str("<del>"),
            // Not switched on, or handled before.
            Tag::Subscript
            | Tag::Superscript
            | Tag::MetadataBlock(_)
            | Tag::HtmlBlock
            | Tag::CodeBlock(_)
            | Tag::FootnoteDefinition(_)
            | Tag::Link { .. }
            | Tag::Image { .. } => {}
        }
    }

    /// The parser drops the cells of a row that are more than the columns of its table.
    fn count_cells(&mut self, range: Range<usize>) {
        let Some(row) = self.text.get(range.clone()) else { return };
        let row = row.trim().trim_start_matches('|');
        let mut bars = 0;
        let mut escaped = false;
        for c in row.trim_end().chars() {
            bars += usize::from(c == '|' && !escaped);
            escaped = c == '\\' && !escaped;
        }
        let cells = bars + usize::from(!row.ends_with('|') || row.ends_with("\\|"));
        if cells > self.columns.len() {
            self.diagnostics.push(
                Diagnostic::error(
                    "table-cells",
                    format!(
                        "this row has {cells} cells, and the table {} columns",
                        self.columns.len()
                    ),
                )
                .at(self.origin.span(range), "what is beyond the columns would be lost")
                .help("write a bar within a cell as \\|, even in code"),
            );
        }
    }

    pub(super) fn end_block(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph if self.mode == Mode::Inline => {}
            TagEnd::Paragraph => self.out.html.push_str("</p>\n"),
            TagEnd::Heading(_) => self.out.html.push_str("</strong></p>\n"),
            TagEnd::BlockQuote(None) => self.close_container("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.close_container("</div>\n"),
            TagEnd::List(false) => self.close_container("</ul>\n"),
            TagEnd::List(true) => self.close_container("</ol>\n"),
            TagEnd::Item => self.close_container("</li>\n"),
            TagEnd::DefinitionList => self.close_container("</dl>\n"),
            TagEnd::DefinitionListTitle => self.close_container("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.close_container("</dd>\n"),
            TagEnd::Table => self.close_container("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_table_head = false;
                self.row("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => self.row("</tr>\n"),
            TagEnd::TableCell => {
                self.row(if self.in_table_head { "</th>" } else { "</td>" });
            }
            TagEnd::Emphasis => self.out.html.push_str("</em>"),
            TagEnd::Strong => self.out.html.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.html.push_str("</del>"),
            TagEnd::Subscript
            | TagEnd::Superscript
            | TagEnd::MetadataBlock(_)
            | TagEnd::HtmlBlock
            | TagEnd::CodeBlock
            | TagEnd::FootnoteDefinition
            | TagEnd::Link
            | TagEnd::Image => {}
        }
    }

    /// A tag within a table, left out where the table itself was.
    fn row(&mut self, tag: &str) {
        if self.depth < DEEPEST {
            self.out.html.push_str(tag);
        }
    }

    fn cell(&mut self) {
        let class = match self.columns.get(self.column) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            Some(Alignment::None) | None => "",
        };
        self.column += 1;
        if self.depth < DEEPEST {
            let start = if self.in_table_head { "<th scope=\"col\"" } else { "<td" };
            let _ = write!(self.out.html, "{start}{class}>");
        }
    }

    fn alert(&mut self, kind: BlockQuoteKind, range: Range<usize>) {
        let (class, title) = match kind {
            BlockQuoteKind::Note => ("note", "Note"),
            BlockQuoteKind::Tip => ("tip", "Tip"),
            BlockQuoteKind::Important => ("important", "Important"),
            BlockQuoteKind::Warning => ("warning", "Warning"),
            BlockQuoteKind::Caution => ("caution", "Caution"),
        };
        self.open_container(
            &format!(
                "<div class=\"alert alert-{class}\" role=\"note\">\n<p class=\"alert-title\">{title}</p>\n"
            ),
            range,
        );
    }

    /// The box of a task, which says its state in words too.
    pub(super) fn checkbox(&mut self, done: bool) {
        self.out.html.push_str(if done {
            "<input type=\"checkbox\" disabled checked aria-label=\"Done\"> "
        } else {
            "<input type=\"checkbox\" disabled aria-label=\"Not done\"> "
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::hostile::shown;

    fn html(text: &str) -> String {
        let (html, codes) = shown(text);
        assert!(codes.is_empty(), "{codes:?}");
        html
    }

    #[test]
    fn lists_are_tight_or_loose_as_written() {
        assert_eq!(
            html("- a\n  1. b\n- c"),
            "<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>\n"
        );
        assert_eq!(
            html("3. a\n\n4. b"),
            "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"
        );
        assert!(
            html("- [x] a\n- [ ] b").contains(
                "<li><input type=\"checkbox\" disabled checked aria-label=\"Done\"> a</li>"
            )
        );
        assert_eq!(html("a\n: b"), "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n");
    }

    #[test]
    fn tables_scroll_and_name_their_columns() {
        assert_eq!(
            html("| a | b |\n|---|--:|\n| c | d |"),
            "<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>\n<thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"align-right\">b</th></tr></thead><tbody>\n<tr><td>c</td><td class=\"align-right\">d</td></tr>\n</tbody></table></div>\n"
        );
    }

    #[test]
    fn quotes_alerts_rules_and_marks() {
        assert_eq!(html("> a"), "<blockquote>\n<p>a</p>\n</blockquote>\n");
        assert_eq!(
            html("> [!WARNING]\n> a"),
            "<div class=\"alert alert-warning\" role=\"note\">\n<p class=\"alert-title\">Warning</p>\n<p>a</p>\n</div>\n"
        );
        assert_eq!(html("a  \nb\nc ~~d~~\n\n***"), "<p>a<br>\nb\nc <del>d</del></p>\n<hr>\n");
    }
}
