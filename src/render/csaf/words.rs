//! Words of a record as CSAF can hold them: plain text, addresses, times.

use super::model::{Note, Text};
pub(super) use crate::html::on_one_line as line;
use crate::render::copies::prose::{Block, Shape, blocks};
use jiff::Timestamp;
use jiff::tz::Offset;
use std::borrow::Cow;

/// Prose as plain text: an empty line between paragraphs, none between the items of a list.
pub(super) fn prose(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut last: Option<Shape> = None;
    for block in blocks(html) {
        let together = matches!(block.shape, Shape::Item | Shape::Row);
        if let Some(last) = last {
            out.push_str(if last == block.shape && together { "\n" } else { "\n\n" });
        }
        last = Some(block.shape);
        push(&block, &mut out);
    }
    out
}

fn push(block: &Block, out: &mut String) {
    let code = if block.shape == Shape::Code { 4 } else { 0 };
    for (n, line) in block.text.lines().enumerate() {
        let marker = if n == 0 { block.marker.as_str() } else { "" };
        if n > 0 {
            out.push('\n');
        }
        let spaces = (block.indent + code).saturating_sub(marker.len());
        out.extend(std::iter::repeat_n(' ', spaces));
        out.push_str(marker);
        out.push_str(line);
    }
}

/// A note, unless it would be empty.
pub(super) fn note<'v>(
    category: &'static str,
    title: impl Into<Text<'v>>,
    text: impl Into<Text<'v>>,
) -> Option<Note<'v>> {
    let (text, title) = (text.into(), title.into());
    (!text.trim().is_empty()).then_some(Note { category, text, title })
}

/// A URL as RFC 3986 wants it: what may not stand in one is percent-encoded.
pub(super) fn uri(url: &str) -> Text<'_> {
    let fits = |b: u8| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b);
    if url.bytes().all(fits) {
        return Cow::Borrowed(url);
    }
    let mut out = String::with_capacity(url.len() + 16);
    for byte in url.bytes() {
        if fits(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    Cow::Owned(out)
}

/// A time as RFC 3339 wants it, in UTC and to the second.
pub(super) fn time(at: Timestamp) -> String {
    let whole = at.round(jiff::Unit::Second).unwrap_or(at);
    format!("{}Z", Offset::UTC.to_datetime(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_keeps_lists_and_paragraphs() {
        let html = "<p>One <em>two</em>.</p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>c</p>\n";
        assert_eq!(prose(html), "One two.\n\n1. a\n2. b\n\nc");
        assert_eq!(prose("<pre class=\"code\"><code>x\n  y\n</code></pre>"), "    x\n      y");
    }

    #[test]
    fn addresses_are_clean() {
        assert_eq!(uri("https://x.example/a b?ü"), "https://x.example/a%20b?%C3%BC");
    }

    #[test]
    fn times_are_in_utc() {
        assert_eq!(time("2026-03-03T17:00:00+01:00".parse().unwrap()), "2026-03-03T16:00:00Z");
        assert_eq!(time("0999-01-01T00:00:00Z".parse().unwrap()), "0999-01-01T00:00:00Z");
    }
}
