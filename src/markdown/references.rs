//! Running text: escaping it, and finding the ids that stand in it.

use super::writer::Fragment;
use super::{HoleKind, Reference, Target};
use crate::diagnostic::{Diagnostic, Span};
use crate::html::{is_bidi_control, special_bytes};
use crate::identifier::{AttackId, CveId, CweId, GhsaId, Kind, RecordId};

/// What to look for in a run of text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Look {
    /// Bare ids; not within a link.
    pub(super) ids: bool,
    /// `[[…]]`; only where the Markdown parser has not seen the text.
    pub(super) brackets: bool,
}

/// No id is longer; what is longer is no id.
const LONGEST_ID: usize = 64;
/// No `[[…]]` is longer.
const LONGEST_BRACKETS: usize = 300;

/// Writes `text` escaped, with a hole for each id. `place` gives the span of a range of the text.
pub(super) fn write(
    text: &str,
    look: Look,
    place: &dyn Fn(std::ops::Range<usize>) -> Span,
    out: &mut Fragment,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let bytes = text.as_bytes();
    let mut written = 0;
    let mut i = 0;
    // Ids in an address that stands as text are part of the address.
    let mut address_ends = 0;
    while i < bytes.len() {
        let byte = bytes[i];
        if !IS_SPECIAL[byte as usize] {
            i += 1;
            continue;
        }
        match byte {
            b'&' | b'<' | b'>' | 0..=0x1F | 0x7F | 0xE2 => {
                let length = if is_bidi_control(&bytes[i..]) { 3 } else { 1 };
                if let Some(with) = replacement(byte, length) {
                    out.html.push_str(&text[written..i]);
                    out.html.push_str(with);
                    written = i + length;
                }
                i += length;
            }
            b':' => {
                if i >= address_ends && bytes[i..].starts_with(b"://") {
                    let rest = &bytes[i..];
                    let length = rest.iter().position(u8::is_ascii_whitespace);
                    address_ends = i + length.unwrap_or(rest.len());
                }
                i += 1;
            }
            b'{' => {
                label_outside_heading(text, i, place, diagnostics);
                i += 1;
            }
            b'[' => {
                if let Some((target, words, length)) =
                    look.brackets.then(|| brackets(&text[i..])).flatten()
                {
                    out.html.push_str(&text[written..i]);
                    out.link(target, place(i..i + length), &words);
                    i += length;
                    written = i;
                } else {
                    footnote_without_text(text, i, place, diagnostics);
                    i += 1;
                }
            }
            _ => match id_at(text, i, look.ids && i >= address_ends) {
                Found::Id(target, length) => {
                    out.html.push_str(&text[written..i]);
                    let id = &text[i..i + length];
                    out.link(target, place(i..i + length), id);
                    i += length;
                    written = i;
                }
                Found::Word(length) => i += length,
            },
        }
    }
    out.html.push_str(&text[written..]);
}

/// Bytes at which something may happen. Everything else is copied as it is.
const IS_SPECIAL: [bool; 256] = special_bytes(b"&<>:{[\x7F\xE2ACGIRST", b"\n\t");

fn replacement(byte: u8, length: usize) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'\r' => None,
        0xE2 => (length == 3).then_some(""),
        _ => Some("\u{FFFD}"),
    }
}

enum Found {
    Id(Target, usize),
    /// No id; so many bytes may be passed over.
    Word(usize),
}

/// The id that starts at byte `i`, an ASCII letter. A word ends where no letter, digit or hyphen
/// follows; an id must be a whole word, and not a part of a path, a file name or an address.
fn id_at(text: &str, i: usize, wanted: bool) -> Found {
    let bytes = text.as_bytes();
    let run = bytes[i..]
        .iter()
        .position(|b| !(b.is_ascii_alphanumeric() || *b == b'-'))
        .unwrap_or(bytes.len() - i);
    // The word is passed over as a whole, so a letter within it is never looked at.
    let word = text[i..i + run].trim_end_matches('-');
    if !wanted || word.len() < 5 || word.len() > LONGEST_ID || !starts_word(&text[..i]) {
        return Found::Word(run);
    }
    let mut length = word.len();
    if length == run
        && bytes.get(i + length) == Some(&b'.')
        && bytes.get(i + length + 1).is_some_and(u8::is_ascii_digit)
    {
        // `T1552.001`; anything else with a point and a digit is a version or a file name.
        length += 4;
    }
    let Some(word) = text.get(i..i + length) else { return Found::Word(run) };
    match bare(word) {
        Some(target) if ends_word(&text[i + length..]) => Found::Id(target, length),
        _ => Found::Word(run),
    }
}

fn starts_word(before: &str) -> bool {
    before.chars().next_back().is_none_or(|c| {
        !(c.is_alphanumeric() || matches!(c, '-' | '_' | '/' | '\\' | '@' | '#' | '=' | '%' | '.'))
    })
}

fn ends_word(after: &str) -> bool {
    let mut chars = after.chars();
    match chars.next() {
        None => true,
        Some('.') => !chars.next().is_some_and(char::is_alphanumeric),
        Some(c) => !(c.is_alphanumeric() || matches!(c, '_' | '@' | '=' | '\\')),
    }
}

/// A word of running text as an id.
fn bare(word: &str) -> Option<Target> {
    let target = identifier(word)?;
    // `SOP-BASED` has the form of a procedure's id, but in running text it is a word.
    if let Target::Record { id, .. } = &target
        && id.kind() == Kind::Procedure
        && !word.bytes().any(|b| b.is_ascii_digit())
    {
        return None;
    }
    Some(target)
}

/// An id of a record or of a catalogue.
fn identifier(word: &str) -> Option<Target> {
    match word.as_bytes().first()? {
        b'C' => CveId::parse(word).map(Target::Cve).or_else(|| CweId::parse(word).map(Target::Cwe)),
        b'G' => GhsaId::parse(word).map(Target::Ghsa),
        b'T' => AttackId::parse(word).map(Target::Attack),
        _ => RecordId::parse(word).map(|id| Target::Record { id, anchor: None }),
    }
}

/// What stands between `[[` and `]]` or `|`, and the words that show it by default.
pub(super) fn named(name: &str) -> (Target, String) {
    // In a table the `|` before the words is written `\|`.
    let name = name.trim_end_matches('\\').trim();
    let (id, anchor) = match name.split_once('#') {
        Some((id, anchor)) => (id.trim(), Some(anchor.trim())),
        None => (name, None),
    };
    let anchor = anchor.filter(|a| !a.is_empty() && !a.contains(char::is_whitespace));
    let unknown = || (Target::Unknown(name.into()), name.to_owned());
    if name.contains('#') && anchor.is_none() {
        return unknown();
    }
    match (identifier(id), anchor) {
        (Some(Target::Record { id, .. }), Some(anchor)) => {
            let words = format!("{id} {anchor}");
            (Target::Record { id, anchor: Some(anchor.into()) }, words)
        }
        (Some(target), None) => (target, id.to_owned()),
        (None, Some(anchor)) if id.is_empty() => (Target::Anchor(anchor.into()), anchor.to_owned()),
        _ => unknown(),
    }
}

/// `[[name]]` or `[[name|words]]` at the start of text that no parser has seen: target, words,
/// length in bytes.
fn brackets(text: &str) -> Option<(Target, String, usize)> {
    let rest = text.strip_prefix("[[")?;
    let near = &rest.as_bytes()[..rest.len().min(LONGEST_BRACKETS)];
    let end = near.windows(2).position(|pair| pair == b"]]")?;
    let inner = &rest[..end];
    if inner.trim().is_empty() || inner.contains(['[', '\n']) {
        return None;
    }
    let (name, words) = match inner.split_once('|') {
        Some((name, words)) => (name, Some(words)),
        None => (inner, None),
    };
    let (target, shown) = named(name);
    let words = words.map(str::trim).filter(|w| !w.is_empty()).map_or(shown, str::to_owned);
    Some((target, words, end + 4))
}

/// `{tlp=…}` in running text was meant as a label; left as text it would publish what it was to
/// keep back.
fn label_outside_heading(
    text: &str,
    i: usize,
    place: &dyn Fn(std::ops::Range<usize>) -> Span,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let inner = text[i + 1..].trim_start();
    let at = text.len() - inner.len();
    if inner.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("tlp")) {
        diagnostics.push(
            Diagnostic::error("heading-attribute", "a label stands in running text and labels nothing")
                .at(place(i..at + 3), "read as text")
                .help("a label stands at the end of a heading's line: `## Forensic detail {tlp=AMBER+STRICT}`, with a space after the `#`s; in a text, write it as code"),
        );
    }
}

/// `[^x]` that is still text names a footnote that has no text.
fn footnote_without_text(
    text: &str,
    i: usize,
    place: &dyn Fn(std::ops::Range<usize>) -> Span,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(rest) = text[i..].strip_prefix("[^") else { return };
    let near = &rest.as_bytes()[..rest.len().min(LONGEST_ID)];
    let Some(end) = near.iter().position(|b| matches!(b, b']' | b'[' | b'^' | b'\n')) else {
        return;
    };
    if end == 0 || near[end] != b']' || near[..end].iter().any(u8::is_ascii_whitespace) {
        return;
    }
    let name = &rest[..end];
    diagnostics.push(
        Diagnostic::error("unknown-footnote", format!("the footnote `{name}` has no text"))
            .at(place(i..i + end + 3), "used here")
            .help(format!("write its text on a line of its own in the body: `[^{name}]: …`; or put `[^{name}]` between backticks if it is no footnote")),
    );
}

impl Fragment {
    /// Adds a link with plain words.
    pub(super) fn link(&mut self, target: Target, span: Span, words: &str) {
        let start = self.html.len() as u32;
        crate::html::escape_text(words, &mut self.html);
        let reference = Reference { target, span };
        let end = self.html.len() as u32;
        self.push_hole(start, end, HoleKind::Link { reference, title: None, inner: 0 });
    }
}

#[cfg(test)]
mod tests {
    use super::super::hostile::{origin, shown};
    use super::super::{Target, block};

    fn found(text: &str) -> Vec<String> {
        let prose = block(text, &origin(), &mut Vec::new());
        prose
            .references()
            .map(|reference| match &reference.target {
                Target::Record { id, anchor: None } => id.to_string(),
                Target::Record { id, anchor: Some(anchor) } => format!("{id}#{anchor}"),
                Target::Cve(id) => id.to_string(),
                Target::Cwe(id) => id.to_string(),
                Target::Ghsa(id) => id.to_string(),
                Target::Attack(id) => id.to_string(),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn bare_ids_of_every_kind() {
        let ids = "INC-2026-0007 ADV-2026-0012 SE-2026-0183 IMP-2026-0044 SOP-IR-04 REV-2026-03-23 REV-2026-03-23-b CVE-2024-3094 CWE-532 GHSA-jfh8-c2jp-5v3q T1552 T1552.001";
        assert_eq!(found(ids).join(" "), ids);
        let sentence =
            "(INC-2026-0007), \"CVE-2024-3094\"; **T1552.001**. *CWE-79*: CWE-80's CWE-89/x";
        assert_eq!(
            found(sentence).join(" "),
            "INC-2026-0007 CVE-2024-3094 T1552.001 CWE-79 CWE-80 CWE-89"
        );
    }

    #[test]
    fn a_part_of_a_longer_word_is_no_id() {
        for text in [
            "XINC-2026-0007",
            "INC-2026-00071x",
            "INC-2026-0007-x",
            "INC-2026-0007_x",
            "_INC-2026-0007_x",
            "éINC-2026-0007",
            "INC-2026-0007é",
            "INC-2026-0007.md",
            "a/INC-2026-0007",
            "T15521",
            "T155",
            "T1552.0012",
            "T1552.5",
            "AT1552",
            "CVE-2024-309",
            "CWE-079",
            "SOP-BASED",
            "inc-2026-0007",
            "https://x.example/?q=a,INC-2026-0007",
            "INC-2026-0007@x.example",
            "`INC-2026-0007`",
            "    INC-2026-0007",
            "```\nINC-2026-0007\n```",
            "[INC-2026-0007](https://x.example)",
            "<https://x.example/INC-2026-0007>",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn brackets_name_records_places_and_words() {
        let (html, codes) =
            shown("[[INC-2026-0007]] [[INC-2026-0007#F1]] [[ADV-2026-0012|the *ad*<visory]]");
        assert!(codes.is_empty(), "{codes:?}");
        assert_eq!(
            html,
            "<p><a href=\"/INC-2026-0007\">INC-2026-0007</a> <a href=\"/INC-2026-0007#F1\">INC-2026-0007 F1</a> <a href=\"/ADV-2026-0012\">the ad&lt;visory</a></p>\n"
        );
        assert_eq!(found("[[INC-2026-70]]"), ["Unknown(\"INC-2026-70\")"]);
        assert!(found("`[[INC-2026-0007]]` \\[\\[INC-2026\\]\\]").is_empty());
        let table = "| a |\n|---|\n| [[INC-2026-0007\\|words]] |";
        assert_eq!(found(table), ["INC-2026-0007"]);
        assert!(shown(table).0.contains(">words</a>"), "{}", shown(table).0);
    }

    #[test]
    fn a_label_in_running_text_is_an_error() {
        assert_eq!(shown("##Forensic {tlp=RED}").1, ["heading-attribute"]);
        assert_eq!(shown("a { TLP=RED }").1, ["heading-attribute"]);
        assert!(shown("`{tlp=RED}` {other}").1.is_empty());
    }
}
