//! An advisory as a message for a chat: a few lines of about 600 characters.
//!
//! Slack, Teams and Matrix agree on little: single asterisks stress words in all of them (bold in one,
//! italic in the others), a hyphen at the start of a line is a list or a hyphen, an address is a
//! link, code stands between backticks. Nothing else is used. Escapes are no help, for some chats
//! show them: what could call people or hide an address is broken up with a word joiner, which
//! nobody sees.

use super::Sheet;
use super::brief::{affected, title, what_to_do, withdrawal};
use super::one_line;
use super::prose::inline;
use crate::edition::{Exploited, shorten};
use crate::language::say;

/// The longest title, and the longest line of what a record says, in characters.
const TITLE: usize = 140;
const LINE: usize = 150;

/// The message.
pub(super) fn chat(sheet: &Sheet<'_>) -> String {
    let view = &sheet.view;
    let label = format!("TLP:{}", sheet.tlp);
    let title = harmless(&title(sheet, TITLE));
    let mut out = if title.contains(['*', '`']) {
        format!("{label} {title}\n\n")
    } else {
        format!("{label} *{title}*\n\n")
    };
    let mut item = |words: &str| out.push_str(&format!("- {}\n", harmless(words)));
    if let Some(severity) = view.severity {
        let id = match view.exploited {
            Some(Exploited::Yes) => "copy_severity_attacked",
            _ => "copy_severity",
        };
        item(&say!(id, severity = severity.shown()));
    }
    if let Some(withdrawn) = withdrawal(sheet, 2 * LINE) {
        item(&withdrawn);
    } else {
        match affected(sheet, LINE) {
            Some(who) => item(&say!("copy_am_i_affected", answer = who)),
            None => item(&shorten(&inline(&view.message_html), LINE)),
        }
        if let Some(what) = what_to_do(sheet, LINE) {
            item(&say!("copy_what_to_do", what = what));
        }
        if let (Some(true), Some(by)) = (view.action_required, view.action_by) {
            item(&say!("copy_by_when", at = by.to_string()));
        }
    }
    let details = say!("copy_details", url = one_line(&sheet.url));
    out.push_str(&format!("- {details}\n\n{label}\n"));
    out
}

/// Words that call nobody and hide no address. Code stays as it is, so that it can be copied.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (i, part) in text.split('`').enumerate() {
        if i > 0 {
            out.push('`');
        }
        if i % 2 == 1 {
            out.push_str(&part.replace("<!", "<\u{2060}!"));
            continue;
        }
        for (at, c) in part.char_indices() {
            let rest = &part[at + c.len_utf8()..];
            out.push(c);
            let address = rest.starts_with("https://") || rest.starts_with("http://");
            if c == '@' || (c == '<' && !address) || (c == ']' && rest.starts_with('(')) {
                out.push('\u{2060}');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_called_and_no_address_hidden() {
        assert_eq!(
            harmless("@here <!channel> [x](https://evil.example) `npm i @a/b`"),
            "@\u{2060}here <\u{2060}!channel> [x]\u{2060}(https://evil.example) `npm i @a/b`"
        );
        assert_eq!(harmless("see <https://a.example>"), "see <https://a.example>");
    }
}
