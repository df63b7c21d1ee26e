//! What an advisory says, as CommonMark: the `details` of an OSV record.

use super::super::copies::prose::{self, Block, Shape};
use crate::edition::{AdvisoryView, AffectedView, RemediationView};
use std::fmt::Write as _;

/// The text of an advisory: its message, what its lists can't say to a program, and its body.
pub(super) fn details(view: &AdvisoryView<'_>) -> String {
    let mut out = String::new();
    if view.withdrawn.is_some() {
        paragraph(&mut out, "This advisory was withdrawn.");
    }
    html(&mut out, &view.message_html);
    for vulnerability in &view.vulnerabilities {
        let title = vulnerability.title.map(|t| format!(": {t}")).unwrap_or_default();
        heading(&mut out, 2, &format!("{}{title}", vulnerability.id.text));
        html(&mut out, vulnerability.description_html.as_deref().unwrap_or_default());
    }
    let told: Vec<String> = view.affected.iter().filter_map(product).collect();
    if !told.is_empty() {
        heading(&mut out, 2, "Products");
        paragraph(&mut out, &told.concat());
    }
    if !view.remediation.is_empty() {
        heading(&mut out, 2, "What to do");
        view.remediation.iter().for_each(|r| remedy(&mut out, r));
    }
    if let Some(summary) = &view.body.summary_html {
        heading(&mut out, 2, "Summary");
        html(&mut out, summary);
    }
    for section in &view.body.sections {
        heading(&mut out, usize::from(section.level), &section.title);
        html(&mut out, &section.content_html);
    }
    html(&mut out, view.body.footnotes_html.as_deref().unwrap_or_default());
    out.truncate(out.trim_end().len());
    out
}

/// A product of which something is said in words, as an item of a list.
fn product(affected: &AffectedView<'_>) -> Option<String> {
    let impact = affected.impact_html.as_deref().map(prose::inline);
    let said = [affected.which.map(str::to_owned), impact];
    let said: Vec<String> = said.into_iter().flatten().map(|s| escaped(&s)).collect();
    let line = format!("- {}: {}\n", escaped(&affected.product), said.join(". "));
    (!said.is_empty()).then_some(line)
}

fn remedy(out: &mut String, remedy: &RemediationView<'_>) {
    if let Some(category) = remedy.category {
        heading(out, 3, category.shown());
    }
    let steps: Vec<String> =
        remedy.steps_html.iter().map(|step| escaped(&prose::inline(step))).collect();
    match steps.as_slice() {
        [one] => paragraph(out, one),
        several => {
            let items = several.iter().enumerate().map(|(n, s)| format!("{}. {s}\n", n + 1));
            paragraph(out, &items.collect::<String>());
        }
    }
    if let Some(url) = remedy.url {
        paragraph(out, &format!("<{url}>"));
    }
}

fn heading(out: &mut String, level: usize, title: &str) {
    let line = escaped(&title.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraph(out, &format!("{} {line}", "#".repeat(level.clamp(1, 6))));
}

fn paragraph(out: &mut String, text: &str) {
    if !text.trim().is_empty() {
        out.push_str(text.trim_end());
        out.push_str("\n\n");
    }
}

/// Our own HTML as CommonMark.
fn html(out: &mut String, html: &str) {
    let blocks = prose::blocks(html);
    for (n, block) in blocks.iter().enumerate() {
        write_block(out, block);
        // Items of a list stand close together, as do the rows of a table.
        let next = blocks.get(n + 1);
        let close = next.is_some_and(|next| {
            block.shape == next.shape
                && (block.shape == Shape::Row
                    || (block.shape == Shape::Item && !next.marker.is_empty()))
        });
        out.push_str(if close && block.shape == Shape::Row { "\\\n" } else { "\n" });
        if !close {
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    if !out.is_empty() {
        out.push_str("\n\n");
    }
}

fn write_block(out: &mut String, block: &Block) {
    let first = block.indent.saturating_sub(block.marker.len());
    let _ = write!(out, "{:first$}{}", "", block.marker);
    let indent = " ".repeat(block.indent);
    let text = if block.shape == Shape::Code {
        let fence = "`".repeat(longest_run(&block.text, '`').max(2) + 1);
        format!("{fence}\n{}\n{fence}", block.text)
    } else {
        block.text.lines().map(escaped).collect::<Vec<_>>().join("\\\n")
    };
    out.push_str(&text.replace('\n', &format!("\n{indent}")));
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or_default()
}

/// A line of plain text so that CommonMark shows it as it is. What stands between backticks is code,
/// and an address between angle brackets is a link: both stay.
fn escaped(text: &str) -> String {
    let coded = text.matches('`').count().is_multiple_of(2);
    let mut out = String::with_capacity(text.len() + 8);
    for (n, part) in text.split('`').enumerate() {
        if n > 0 {
            out.push_str(if coded { "`" } else { "\\`" });
        }
        if coded && n % 2 == 1 {
            out.push_str(part);
        } else {
            escape_words(part, out.is_empty(), &mut out);
        }
    }
    out
}

fn escape_words(mut text: &str, starts: bool, out: &mut String) {
    // Signs that make a heading or a list at the start of a line and nothing elsewhere.
    if starts && text.starts_with(['#', '+', '-', '=', '~']) {
        out.push('\\');
    }
    if let Some(dot) = text.find(['.', ')']).filter(|_| starts) {
        let (number, rest) = text.split_at(dot);
        if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
            out.push_str(number);
            out.push('\\');
            text = rest;
        }
    }
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '*', '_', '[', ']', '<', '>', '|', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(link) = address(rest) {
            out.push_str(link);
            rest = &rest[link.len()..];
            continue;
        }
        out.push('\\');
        out.push_str(&rest[..1]);
        rest = &rest[1..];
    }
    out.push_str(rest);
}

/// An address between angle brackets at the start of a text.
fn address(text: &str) -> Option<&str> {
    let end = text.find('>')?;
    let within = text.get(1..end)?;
    let web = within.starts_with("https://") || within.starts_with("http://");
    let plain = !within.contains(|c: char| c.is_whitespace() || c == '<');
    (text.starts_with('<') && web && plain).then(|| &text[..=end])
}

#[cfg(test)]
mod tests {
    use super::*;

    use pulldown_cmark::{Event, Parser, Tag};

    /// What CommonMark reads in the text, and the elements that it finds.
    fn read(text: &str) -> (String, Vec<Tag<'_>>) {
        let (mut words, mut tags) = (String::new(), Vec::new());
        for event in Parser::new(text) {
            match event {
                Event::Text(text) => words.push_str(&text),
                Event::Start(tag) => tags.push(tag),
                Event::End(_) => {}
                other => panic!("{other:?}"),
            }
        }
        (words, tags)
    }

    #[test]
    fn words_are_shown_as_they_are() {
        for text in [
            "<b>x</b> & &lt;",
            "*a* _b_ [c](d) \\e",
            "# no",
            "- no",
            "1. no",
            "a ` b",
            "a | b",
            "~~a~~",
        ] {
            let escaped = escaped(text);
            assert_eq!(read(&escaped), (text.to_owned(), vec![Tag::Paragraph]), "{escaped}");
        }
    }

    #[test]
    fn code_and_links_stay() {
        assert_eq!(escaped("Run `a_b <c>` now"), "Run `a_b <c>` now");
        let text = "See a <https://x.example/a_b>.";
        assert_eq!(escaped(text), text);
        assert!(
            matches!(&read(text).1[1], Tag::Link { dest_url, .. } if &**dest_url == "https://x.example/a_b")
        );
    }

    #[test]
    fn lists_code_and_tables_keep_their_shape() {
        let mut out = String::new();
        html(
            &mut out,
            "<p>a</p>\n<ul>\n<li>b</li>\n<li>c\n<pre><code>d\n  e\n</code></pre>\n</li>\n</ul>\n<p>f<br>g</p>",
        );
        assert_eq!(out, "a\n\n- b\n- c\n\n  ```\n  d\n    e\n  ```\n\nf\\\ng\n\n");
    }
}
