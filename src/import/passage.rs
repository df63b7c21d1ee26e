//! Texts of others as Markdown that our parser takes without an error: what it refuses is shown as text.

use crate::diagnostic::{Diagnostic, FileId};
use crate::label::Tlp;
use crate::markdown::{self, Origin, Target};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// So often a text is mended before all of it is shown as code.
const ROUNDS: usize = 40;

/// A text that was mended.
pub(super) struct Mended {
    /// Markdown.
    pub(super) text: String,
    /// What had to be changed, by the names of our diagnostics.
    pub(super) changed: Vec<&'static str>,
}

/// Where a text is to stand: a body may hold more than a field, and a line has no blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Body,
    Field,
    Line,
}

/// Markdown of others for a body: nothing is left out, what we refuse is escaped.
pub(super) fn markdown(text: &str) -> Mended {
    mended(text, &[Place::Body])
}

/// The same for a field that may hold paragraphs.
pub(super) fn field(text: &str) -> Mended {
    mended(text, &[Place::Field])
}

/// A text without what steers a terminal or the direction of writing.
fn clean(text: &str) -> String {
    let steers = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}');
    text.replace("\r\n", "\n")
        .chars()
        .filter(|c| !steers(*c))
        .map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{FFFD}' } else { c })
        .collect()
}

fn mended(text: &str, places: &[Place]) -> Mended {
    let mut changed = Vec::new();
    let clean = clean(text);
    let mut text = lower_headings(clean.trim_matches('\n').trim_end());
    for _ in 0..ROUNDS {
        let mut found = faults(&text, places);
        if found.is_empty() {
            return Mended { text, changed };
        }
        // From the end, so that places before stay where they are.
        found.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
        let mut last = usize::MAX;
        for (range, code) in found {
            if range.start >= last {
                continue;
            }
            last = range.start;
            if !changed.contains(&code) {
                changed.push(code);
            }
            if !mend(&mut text, range, code) {
                return Mended { text: self::code(&clean), changed };
            }
        }
    }
    changed.push("shown as code");
    Mended { text: code(&clean), changed }
}

/// What our parser says against a text, and references that would lead nowhere.
fn faults(text: &str, places: &[Place]) -> Vec<(Range<usize>, &'static str)> {
    let origin = Origin::Exact { file: FileId(0), start: 0 };
    let mut said: Vec<Diagnostic> = Vec::new();
    let mut links: Vec<(Target, Range<usize>)> = Vec::new();
    let mut anchors: Vec<String> = Vec::new();
    for place in places {
        let body;
        let field;
        let prose: Vec<&markdown::Prose> = match place {
            Place::Body => {
                body = markdown::body(text, &origin, Tlp::Clear, &mut said);
                anchors.extend(body.anchors().map(|(_, name)| name.to_owned()));
                body.prose().map(|(_, prose)| prose).collect()
            }
            Place::Field => {
                field = markdown::block(text, &origin, &mut said);
                vec![&field]
            }
            Place::Line => {
                field = markdown::inline(text, &origin, &mut said);
                vec![&field]
            }
        };
        let references = prose.into_iter().flat_map(markdown::Prose::references);
        links.extend(references.map(|r| (r.target.clone(), r.span.range())));
    }
    let label = |d: &Diagnostic| d.labels.first().map_or(0..0, |l| l.span.range());
    let mut found: Vec<_> = said.iter().map(|d| (label(d), d.code)).collect();
    for (target, range) in links {
        let leads_nowhere = match &target {
            Target::Cve(_) | Target::Cwe(_) | Target::Ghsa(_) | Target::Attack(_) => false,
            Target::Anchor(anchor) => !anchors.iter().any(|a| *a == **anchor),
            _ => true,
        };
        if leads_nowhere {
            found.push((range, "link within the source"));
        }
    }
    found
}

/// Changes what is refused at a place so that it reads as text. False where that can't be done.
fn mend(text: &mut String, range: Range<usize>, code: &str) -> bool {
    let Some(part) = text.get(range.clone()) else { return false };
    // The id of a record that is not here: only as code it is no reference.
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '#';
    if code == "link within the source" && !part.is_empty() && part.chars().all(is_id) {
        let shown = format!("`{part}`");
        text.replace_range(range, &shown);
        return true;
    }
    match code {
        "remote-image" | "image-elsewhere" if part.starts_with('!') => {
            text.replace_range(range.start..=range.start, "");
            true
        }
        "unclosed-code" => {
            let mark = part.trim_start().chars().next().unwrap_or('`');
            let fence: String = part.trim_start().chars().take_while(|c| *c == mark).collect();
            text.push('\n');
            text.push_str(&fence);
            fence.len() >= 3
        }
        "deep-nesting" | "table-cells" | "duplicate-footnote" => false,
        _ => {
            // The first mark that makes it more than text becomes an entity.
            let marks: &[char] = match code {
                "raw-html" => &['<'],
                "heading-attribute" | "unknown-label" | "looser-label" | "duplicate-anchor" => {
                    &['{']
                }
                _ => &['[', '!', '<', '-', '('],
            };
            let Some(at) = part.find(marks) else { return false };
            let mark = part[at..].chars().next().unwrap_or(' ');
            let at = range.start + at;
            text.replace_range(at..at + mark.len_utf8(), &format!("&#{};", u32::from(mark)));
            true
        }
    }
}

/// A page has one heading of the first level, its title: where a text has some, all go one lower.
fn lower_headings(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let mut found: Vec<(Range<usize>, HeadingLevel)> = Vec::new();
    let mut depth = 0_u32;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, .. }) if depth == 0 => found.push((range, level)),
            Event::Start(Tag::BlockQuote(_) | Tag::List(_)) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_)) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    let mut text = text.to_owned();
    if found.iter().all(|(_, level)| *level != HeadingLevel::H1) {
        return text;
    }
    for (range, level) in found.into_iter().rev() {
        let part = text[range.clone()].to_owned();
        if part.starts_with('#') {
            if level != HeadingLevel::H6 {
                text.insert(range.start, '#');
            }
        } else {
            let mut lines: Vec<&str> = part.trim_end().lines().collect();
            lines.pop();
            let marks = if level == HeadingLevel::H1 { "##" } else { "###" };
            text.replace_range(range, &format!("{marks} {}\n", lines.join(" ")));
        }
    }
    text
}

/// Plain words, on one line, for a field that is no Markdown.
pub(super) fn plain(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Plain words as one line of Markdown that reads the same.
pub(super) fn words(text: &str) -> String {
    let mut out = String::new();
    for c in plain(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '#' | '|' | '{' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    mended(&out, &[Place::Body, Place::Line]).text
}

/// Markdown of others on one line.
pub(super) fn line(text: &str) -> String {
    let text = plain(text);
    let found = mended(&text, &[Place::Body, Place::Line]);
    // A block of code has several lines: what can't be mended is shown with its marks escaped.
    if found.text.contains('\n') { words(&text) } else { found.text }
}

/// A text as a block of code, with a fence that it does not hold.
pub(super) fn code(text: &str) -> String {
    let text = clean(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}text\n{}\n{fence}", text.trim_matches('\n'))
}

/// A word as code within a line.
pub(super) fn mono(text: &str) -> String {
    let text = plain(text);
    if text.contains('`') { words(&text) } else { format!("`{text}`") }
}

/// A table. Cells are Markdown of one line.
pub(super) fn table(heads: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| bars_escaped(cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let heads: Vec<String> = heads.iter().map(|h| (*h).to_owned()).collect();
    let rule = format!("|{}\n", "---|".repeat(heads.len()));
    let rows: String = rows.iter().map(|row| line(row)).collect();
    [line(&heads), rule, rows].concat()
}

/// A bar within a cell would end it, even in code.
fn bars_escaped(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    let mut escaped = false;
    for c in cell.chars() {
        if c == '|' && !escaped {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_refused_is_shown() {
        for (text, wanted) in [
            ("a <b>c</b>", "a &#60;b>c&#60;/b>"),
            ("![x](https://example.org/x.png)", "[x](https://example.org/x.png)"),
            ("see [y](javascript:z)", "see &#91;y](javascript:z)"),
            ("INC-2020-0001", "`INC-2020-0001`"),
            ("# A\ntext\n\nB\n===\n## C", "## A\ntext\n\n## B\n### C"),
            ("```\na", "```\na\n```"),
        ] {
            let mended = markdown(text).text;
            assert_eq!(mended, wanted);
            assert!(faults(&mended, &[Place::Body]).is_empty(), "{mended}");
        }
    }

    proptest! {
        #[test]
        fn whatever_comes_in_is_accepted(text in "[a-c<>\\[\\]!#{}=`|\\n\\-:^*_(). \u{202e}]{0,80}") {
            let all = [Place::Body, Place::Field, Place::Line];
            for place in all {
                let mended = mended(&text, &[place]).text;
                prop_assert!(faults(&mended, &[place]).is_empty(), "{}", mended);
            }
            prop_assert!(faults(&words(&text), &all[..1]).is_empty());
            prop_assert!(faults(&line(&text), &all[2..]).is_empty());
            prop_assert!(faults(&code(&text), &all[..2]).is_empty());
        }
    }
}
