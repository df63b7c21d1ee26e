//! A record's text taken apart: front matter between `+++` lines, then the body.

use super::Document;
use crate::diagnostic::{Diagnostic, FileId, Span};
use memchr::{memchr, memmem};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The two parts of a record's file.
pub struct FrontMatter<'a> {
    /// The TOML with its place.
    pub document: Document<'a>,
    /// The parsed TOML; what could not be read is left out and reported.
    pub table: Spanned<DeTable<'a>>,
    /// Where the front matter as a whole is pointed at: its first line.
    pub span: Span,
    /// The Markdown below it.
    pub body: &'a str,
    /// Offset of the body in the file.
    pub body_start: usize,
    /// Whether the TOML had errors, so that a missing field may not be missing at all.
    pub broken: bool,
}

const FENCE: &str = "+++";

/// Takes a record's file apart. `mended` keeps the TOML without its broken lines, if it has some.
pub fn front_matter<'a>(
    file: FileId,
    text: &'a str,
    mended: &'a mut String,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<FrontMatter<'a>> {
    let first = text.lines().next().unwrap_or_default();
    if first.trim_end() != FENCE {
        diagnostics.push(
            Diagnostic::error("no-front-matter", "a record must begin with a line `+++`")
                .at(Span::new(file, 0..first.len()), "expected `+++` here")
                .help("put the TOML fields between two lines `+++`, then the Markdown text"),
        );
        return None;
    }
    let start = (first.len() + 1).min(text.len());
    let Some((end, body_start)) = closing_fence(text, start) else {
        diagnostics.push(
            Diagnostic::error("unclosed-front-matter", "the front matter has no closing `+++`")
                .at(Span::new(file, 0..first.len()), "opened here and never closed")
                .help("add a line `+++` after the last field"),
        );
        return None;
    };
    let document = Document { file, text, base: start };
    let (table, broken) = parse(document, &text[start..end], mended, diagnostics);
    let span = Span::new(file, 0..first.len());
    let body = &text[body_start..];
    Some(FrontMatter { document, table, span, body, body_start, broken })
}

/// Offsets of the closing `+++` line's start and of the first byte below it.
fn closing_fence(text: &str, start: usize) -> Option<(usize, usize)> {
    let found = memmem::find_iter(&text.as_bytes()[start..], FENCE).map(|at| start + at);
    for at in found.filter(|at| text[..*at].ends_with('\n')) {
        let end = memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |n| at + n + 1);
        if text[at..end].trim_end() == FENCE {
            return Some((at, end));
        }
    }
    None
}

/// Parses TOML with all its errors; true where there were some. The lines that hold them are then
/// blanked in `mended` and the rest is read again, so that one slip does not hide the next.
pub fn parse<'a>(
    document: Document<'a>,
    toml: &'a str,
    mended: &'a mut String,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Spanned<DeTable<'a>>, bool) {
    let (table, errors) = DeTable::parse_recoverable(toml);
    if errors.is_empty() {
        return (table, false);
    }
    report(&errors, document, diagnostics);
    toml.clone_into(mended);
    // Blanking a line that opens a list or a long string breaks the lines below it: what is wrong
    // with those is then our doing, and is not said. A few rounds are enough for any record.
    let mut whole = true;
    for round in 0..16 {
        let (_, errors) = DeTable::parse_recoverable(mended);
        if errors.is_empty() {
            break;
        }
        if round > 0 && whole {
            report(&errors, document, diagnostics);
        }
        let starts: Vec<usize> = errors.iter().map(|e| e.span().map_or(0, |s| s.start)).collect();
        for start in starts {
            whole &= blank_line(mended, start);
        }
    }
    (DeTable::parse_recoverable(mended).0, true)
}

fn report(errors: &[toml::de::Error], document: Document<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for error in errors {
        let message = error.message().trim().replace('\n', "; ");
        diagnostics.push(
            Diagnostic::error("toml-syntax", format!("not valid TOML: {message}"))
                .at(document.span(error.span().unwrap_or(0..0)), "")
                .help(toml_help(&message)),
        );
    }
}

/// Takes back that fields are missing, from the diagnostic at `before` on: what broken TOML
/// swallowed is not missing, and one cause gives one message.
pub fn forgive_missing(diagnostics: &mut Vec<Diagnostic>, before: usize) {
    let late = diagnostics.split_off(before);
    diagnostics.extend(late.into_iter().filter(|d| d.code != "missing-field"));
}

/// Turns the line around `at` into spaces, so that every other place stays where it is. True
/// where the line stands alone: it opens or closes nothing that other lines share.
fn blank_line(text: &mut String, at: usize) -> bool {
    let at = at.min(text.len());
    let start = text.as_bytes()[..at].iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1);
    let rest = &text.as_bytes()[start..];
    let end = start + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
    let line = &text[start..end];
    let count = |c: char| line.matches(c).count();
    let alone = count('[') == count(']')
        && count('{') == count('}')
        && !line.contains("\"\"\"")
        && !line.contains("'''");
    text.replace_range(start..end, &" ".repeat(end - start));
    alone
}

/// A way to mend the slips that happen most.
fn toml_help(message: &str) -> &'static str {
    let has = |word: &str| message.contains(word);
    if has("duplicate key") {
        "keep one of the two"
    } else if has("string") {
        "text stands between double quotes on one line, or between three of them on several"
    } else if has("array") || has("`]`") {
        "a list is written [\"a\", \"b\"], with a closing bracket"
    } else if has("key") || has("`=`") {
        "a field is written name = value, one on a line"
    } else if has("date") || has("time") {
        "a time is written 2026-03-02T08:40:00Z, a day 2026-03-02"
    } else {
        "text needs quotes, a time is written 2026-03-02T08:40:00Z, a list [\"a\", \"b\"]"
    }
}

/// TOML as JSON, for the `[extra]` tables that only templates read.
pub(super) fn to_json(value: &DeValue<'_>) -> serde_json::Value {
    use serde_json::Value as Json;
    match value {
        DeValue::String(text) => Json::String(text.to_string()),
        DeValue::Integer(n) => {
            i64::from_str_radix(n.as_str(), n.radix()).map_or(Json::Null, Json::from)
        }
        DeValue::Float(n) => n.as_str().parse::<f64>().map_or(Json::Null, Json::from),
        DeValue::Boolean(b) => Json::Bool(*b),
        DeValue::Datetime(d) => Json::String(d.to_string()),
        DeValue::Array(items) => Json::Array(items.iter().map(|i| to_json(i.get_ref())).collect()),
        DeValue::Table(table) => Json::Object(
            table.iter().map(|(k, v)| (k.get_ref().to_string(), to_json(v.get_ref()))).collect(),
        ),
    }
}
