//! Text of a record on one line, for whatever is not HTML.

use super::is_bidi_control;
use std::borrow::Cow;

/// Text on one line, as pages show it: single spaces, none at the ends; bidi controls, which can make
/// text read as what it is not, go; other control characters, which can steer a terminal, become
/// U+FFFD.
pub fn on_one_line(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let start = out.len();
        for (at, c) in word.char_indices() {
            if !is_bidi_control(&word.as_bytes()[at..]) {
                out.push(if c.is_control() { '\u{FFFD}' } else { c });
            }
        }
        if out.len() > start && start > 0 {
            out.insert(start, ' ');
        }
    }
    Cow::Owned(out)
}

/// Whether text is printable ASCII with single spaces within: most is, and needs no second look.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut before = b' ';
    for byte in bytes {
        if !matches!(byte, b' '..=b'~') || (*byte == b' ' && before == b' ') {
            return false;
        }
        before = *byte;
    }
    bytes.is_empty() || before != b' '
}

/// Adds words with single spaces between them.
pub fn push_squeezed(text: &str, out: &mut String) {
    for (n, word) in text.split_whitespace().enumerate() {
        if n > 0 {
            out.push(' ');
        }
        out.push_str(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_clean() {
        assert!(matches!(on_one_line("a b"), Cow::Borrowed("a b")));
        assert!(matches!(on_one_line(""), Cow::Borrowed("")));
        assert_eq!(on_one_line(" a\u{202E}\n b\u{1}  \u{2066} c "), "a b\u{FFFD} c");
        assert_eq!(on_one_line("a\u{85}b\u{9b}c"), "a b\u{FFFD}c");
        assert_eq!(on_one_line("\u{2066} a"), "a");
        assert_eq!(on_one_line("…"), "…");
    }
}
