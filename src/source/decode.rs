//! Bytes to text: UTF-8 alone, with even line ends, and what is wrong said in its place.

use super::{SourceFile, content_hash};
use crate::diagnostic::{Diagnostic, FileId, Span};
use std::ops::Range;

/// A text with what is wrong in it.
pub(super) struct Text {
    /// The file.
    pub(super) file: SourceFile,
    /// Its faults, in no order.
    pub(super) faults: Vec<Fault>,
}

/// Something wrong in a text, before its file has an id.
pub(super) struct Fault {
    diagnostic: Diagnostic,
    range: Range<usize>,
    label: &'static str,
}

impl Fault {
    /// The diagnostic, now that the file has an id.
    pub(super) fn at(self, file: FileId) -> Diagnostic {
        self.diagnostic.at(Span::new(file, self.range), self.label)
    }
}

/// Bytes to text: without a byte order mark, lines ended by `\n` alone, bad bytes replaced.
pub(super) fn decode(path: String, bytes: Vec<u8>) -> Text {
    let mut faults = Vec::new();
    let text = match String::from_utf8(bytes) {
        Ok(text) => plain(text),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let before = plain(String::from_utf8_lossy(&bytes[..good]).into_owned());
            faults.push(not_utf8(&path, &before, &bytes, good));
            plain(String::from_utf8_lossy(&bytes).into_owned())
        }
    };
    if let Some(at) = text.find('\0') {
        let (line, column) = position(&text[..at]);
        faults.push(Fault {
            diagnostic: Diagnostic::error(
                "nul-byte",
                format!("`{path}` holds a NUL byte at line {line}, column {column}"),
            )
            .help("this is no text file; take the byte out, or give the file another ending"),
            range: at..at + 1,
            label: "NUL byte",
        });
    }
    let hash = content_hash(text.as_bytes());
    Text { file: SourceFile { path, text: text.into(), hash }, faults }
}

/// The error for the first byte that is not UTF-8; `before` is the text in front of it.
fn not_utf8(path: &str, before: &str, bytes: &[u8], good: usize) -> Fault {
    let (line, column) = position(before);
    let byte = bytes.get(good).copied().unwrap_or_default();
    let message =
        format!("`{path}` is not UTF-8: byte 0x{byte:02X} at line {line}, column {column}");
    let help = if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        "the file is UTF-16; save it as UTF-8"
    } else {
        "save the file as UTF-8"
    };
    Fault {
        diagnostic: Diagnostic::error("not-utf8", message).help(help),
        range: before.len()..before.len() + char::REPLACEMENT_CHARACTER.len_utf8(),
        label: "not UTF-8",
    }
}

/// The line and the column, both from 1, just past `before`; a column is a character.
fn position(before: &str) -> (usize, usize) {
    let last = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, last.chars().count() + 1)
}

/// Without a byte order mark, and `\n` for every `\r\n` and every lone `\r`.
fn plain(mut text: String) -> String {
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> Text {
        decode("a.md".to_owned(), bytes.to_vec())
    }

    #[test]
    fn line_ends_and_byte_order_marks_are_evened_out() {
        let even = text(b"\xEF\xBB\xBFone\r\ntwo\rthree\n");
        assert!(even.faults.is_empty());
        assert_eq!(&*even.file.text, "one\ntwo\nthree\n");
        assert_eq!(even.file.hash, content_hash(b"one\ntwo\nthree\n"));
    }

    #[test]
    fn the_first_bad_byte_is_placed_in_the_mended_text() {
        // The bad byte may stand first, last, or after a lone carriage return.
        for (bytes, at) in [(&b"\xFF"[..], 0), (b"ab\xC3", 2), (b"a\r\n\r\xFFx", 3)] {
            let found = text(bytes);
            let fault = &found.faults[0];
            assert_eq!(fault.range.start, at);
            assert_eq!(&found.file.text[fault.range.clone()], "\u{FFFD}");
        }
    }

    #[test]
    fn a_nul_byte_is_placed() {
        let found = text("é\0".as_bytes());
        assert_eq!(
            found.faults[0].diagnostic.message,
            "`a.md` holds a NUL byte at line 1, column 2"
        );
        assert_eq!(found.faults[0].range, 2..3);
    }
}
