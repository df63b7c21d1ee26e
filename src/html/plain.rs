//! Escaping text into HTML, and stripping our own HTML back to text.

use memchr::{memchr, memchr2};

/// Escapes text for an element or a quoted attribute: `&`, `<`, `>`, `"`, `'`. Control characters
/// become U+FFFD, since HTML has no way to write them; bidi controls, which can make text read as
/// what it is not, are left out.
pub fn escape(text: &str, out: &mut String) {
    escape_with(text, true, out);
}

/// Escapes text that stands between tags, where quotes are harmless.
pub fn escape_text(text: &str, out: &mut String) {
    escape_with(text, false, out);
}

fn escape_with(text: &str, quotes: bool, out: &mut String) {
    let bytes = text.as_bytes();
    let mut written = 0;
    let mut i = 0;
    while let Some(next) = bytes[i..].iter().position(|b| IS_SPECIAL[usize::from(*b)]) {
        i += next;
        let (with, length) = match bytes[i] {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' if quotes => ("&quot;", 1),
            b'\'' if quotes => ("&#39;", 1),
            0..=0x1F | 0x7F => ("\u{FFFD}", 1),
            0xE2 if is_bidi_control(&bytes[i..]) => ("", 3),
            _ => ("", 0),
        };
        if length == 0 {
            i += 1;
            continue;
        }
        out.push_str(&text[written..i]);
        out.push_str(with);
        i += length;
        written = i;
    }
    out.push_str(&text[written..]);
}

/// Bytes that may need escaping. Everything else is copied as it is.
const IS_SPECIAL: [bool; 256] = special_bytes(b"&<>\"'\x7F\xE2", b"\t\n\r");

/// A table of the bytes at which a scanner stops: control characters but the `plain` ones, and those
/// that are named.
pub const fn special_bytes(named: &[u8], plain: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut i = 0;
    while i < 0x20 {
        table[i] = true;
        i += 1;
    }
    i = 0;
    while i < named.len() {
        table[named[i] as usize] = true;
        i += 1;
    }
    i = 0;
    while i < plain.len() {
        table[plain[i] as usize] = false;
        i += 1;
    }
    table
}

/// Whether the bytes start with U+202A to U+202E or U+2066 to U+2069.
pub fn is_bidi_control(bytes: &[u8]) -> bool {
    matches!(bytes, [0xE2, 0x80, 0xAA..=0xAE, ..] | [0xE2, 0x81, 0xA6..=0xA9, ..])
}

/// The words of HTML that this module wrote: tags go, ends of blocks become line breaks, cells of
/// tables are set apart by spaces, images leave their words, footnote numbers go.
pub fn plain_text(html: &str) -> String {
    plain_beginning(html, usize::MAX)
}

/// As [`plain_text`], but stops after `enough` bytes of text.
pub fn plain_beginning(html: &str, enough: usize) -> String {
    let mut out = String::with_capacity(html.len().min(enough));
    let mut rest = html;
    while let Some(at) = memchr2(b'<', b'&', rest.as_bytes()) {
        if out.len() >= enough {
            rest = "";
            break;
        }
        push_words(&rest[..at], &mut out);
        rest = &rest[at..];
        if rest.starts_with('&') {
            rest = entity(rest, &mut out);
            continue;
        }
        let Some(end) = memchr(b'>', rest.as_bytes()) else {
            // Not ours: our text has no bare `<`.
            push_words(rest, &mut out);
            rest = "";
            break;
        };
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        if tag.starts_with("sup class=\"footnote-ref\"") {
            rest = rest.find("</sup>").map_or("", |at| &rest[at + 6..]);
        } else if tag.starts_with("a class=\"footnote-back\"") {
            rest = rest.find("</a>").map_or("", |at| &rest[at + 4..]);
        } else {
            tag_as_text(tag, &mut out);
        }
    }
    push_words(rest, &mut out);
    let kept = out.trim_end().len();
    out.truncate(kept);
    out
}

/// Adds words; no space or empty line at the start of a line.
fn push_words(words: &str, out: &mut String) {
    if out.is_empty() || out.ends_with('\n') {
        out.push_str(words.trim_start());
    } else {
        out.push_str(words);
    }
}

/// Adds words between tags, with the entities of our escaping decoded.
pub fn push_decoded(words: &str, out: &mut String) {
    let mut rest = words;
    while let Some(at) = memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = entity(&rest[at..], out);
    }
    out.push_str(rest);
}

fn entity<'a>(rest: &'a str, out: &mut String) -> &'a str {
    const ENTITIES: [(&str, char); 5] =
        [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#39;", '\'')];
    for (name, c) in ENTITIES {
        if let Some(after) = rest.strip_prefix(name) {
            out.push(c);
            return after;
        }
    }
    out.push('&');
    &rest[1..]
}

fn tag_as_text(tag: &str, out: &mut String) {
    let name = tag.split([' ', '/']).find(|part| !part.is_empty()).unwrap_or_default();
    match name {
        "br" | "hr" => break_line(out),
        "p" | "li" | "tr" | "dt" | "dd" | "pre" | "blockquote" | "div" | "h1" | "h2" | "h3"
        | "h4" | "h5" | "h6" | "ul" | "ol" | "dl" | "table" | "section" => {
            break_line(out);
        }
        "td" | "th" if tag.starts_with('/') => out.push(' '),
        "img" => {
            if let Some((_, after)) = tag.split_once(" alt=\"") {
                let alt = after.split('"').next().unwrap_or_default();
                out.push_str(&plain_text(alt));
            }
        }
        _ => {}
    }
}

/// Ends the line, unless nothing stands on it.
fn break_line(out: &mut String) {
    let kept = out.trim_end_matches(' ').len();
    out.truncate(kept);
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        escape(text, &mut out);
        out
    }

    #[test]
    fn escapes_what_html_reads() {
        assert_eq!(escaped("a<b>&\"'é"), "a&lt;b&gt;&amp;&quot;&#39;é");
    }

    #[test]
    fn controls_do_not_reach_the_page() {
        assert_eq!(escaped("a\0b\u{1b}c\td\n"), "a\u{FFFD}b\u{FFFD}c\td\n");
        assert_eq!(escaped("a\u{202E}b\u{2066}c\u{2026}"), "abc\u{2026}");
    }

    #[test]
    fn html_goes_back_to_words() {
        let html = "<p>One <em>two</em> &lt;b&gt; &amp;amp;</p>\n<ul>\n<li>three</li>\n<li>four</li>\n</ul>\n<img src=\"x\" alt=\"a &quot;b&quot;\">";
        assert_eq!(plain_text(html), "One two <b> &amp;\nthree\nfour\na \"b\"");
        assert_eq!(
            plain_text("x<sup class=\"footnote-ref\"><a href=\"#fn:1\">1</a></sup> y"),
            "x y"
        );
        assert_eq!(plain_text("<tr><td>a</td><td>b</td></tr>"), "a b");
    }
}
