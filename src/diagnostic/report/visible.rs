//! Stand-ins for the characters that could steer a terminal or reorder the text around them.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether `c` must not be shown as it is: a control character, a line or paragraph separator, or
/// one of Unicode's bidirectional formatting characters (UAX #9, "Trojan Source").
pub(super) fn hides(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2066}'..='\u{2069}')
}

/// `c`, or the sign that stands for it: Unicode's control pictures, else the replacement
/// character. Always one column wide where `c` is hidden.
pub(super) fn visible_char(c: char) -> char {
    match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        _ if hides(c) => '\u{fffd}',
        _ => c,
    }
}

/// `text` fit for a terminal; line feeds stay. annotate-snippets sees to tabs and joiners, but not
/// to the C1 controls (U+009B begins an escape sequence) and not to the bidirectional marks.
pub(super) fn visible(text: &str) -> String {
    let signs = |c| if matches!(c, '\n' | '\t') { c } else { visible_char(c) };
    annotate_snippets::normalize_untrusted_str(
        &text.replace("\r\n", "\n").chars().map(signs).collect::<String>(),
    )
}

/// The same on one line.
pub(super) fn visible_line(text: &str) -> String {
    visible(text.trim_end()).replace('\n', " ")
}

/// JSON `text` with hidden characters as `\u` escapes. serde_json escapes only those below
/// U+0020; all others stand inside strings, as JSON's own signs are plain ASCII.
pub(super) fn escape_json(text: &str) -> Cow<'_, str> {
    let raw = |c: char| c != '\n' && hides(c);
    if !text.contains(raw) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if raw(c) {
            // Every hidden character is below U+10000: one escape is enough. Writing to a String cannot
            // fail.
            let _ = write!(escaped, "\\u{:04x}", u32::from(c));
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::{escape_json, visible, visible_line};

    #[test]
    fn controls_become_signs() {
        assert_eq!(visible("a\u{1b}[31m\u{9b}2J\u{202e}\u{200f}\tb\r\nc"), "a␛[31m�2J��    b\nc");
        assert_eq!(visible_line("one\ntwo\n"), "one two");
    }

    #[test]
    fn json_keeps_the_value_and_hides_the_character() {
        let json = serde_json::to_string("a\u{9b}\u{202e}\u{7f}é").unwrap_or_default();
        let escaped = escape_json(&json);
        assert_eq!(escaped, "\"a\\u009b\\u202e\\u007fé\"");
        let back: Option<String> = serde_json::from_str(&escaped).ok();
        assert_eq!(back.as_deref(), Some("a\u{9b}\u{202e}\u{7f}é"));
    }
}
