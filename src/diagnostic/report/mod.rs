//! Draws diagnostics: for people at a terminal, for programs, for GitHub's log and as SARIF.

mod cluster;
mod excerpt;
mod github;
mod human;
mod json;
mod place;
mod sarif;
mod visible;

use super::Diagnostic;
use crate::source::SourceSet;
use place::Places;

/// How diagnostics are drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// The marked source lines, in the manner of rustc, and a count at the end.
    Human {
        /// Whether to colour the text with ANSI escapes.
        colour: bool,
    },
    /// One JSON array, one object for each diagnostic.
    Json,
    /// Workflow commands, which GitHub Actions turns into annotations of the changed lines.
    Github,
    /// A SARIF 2.1.0 log (OASIS), for code scanning.
    Sarif,
}

/// Draws all `diagnostics`, in the order given. The text ends with a line feed unless it is empty,
/// and no control or bidirectional formatting character of a source or a message stands raw in it.
/// Lines and columns count from 1, columns in characters (a tab is one).
pub fn report(diagnostics: &[Diagnostic], sources: &SourceSet, format: Format) -> String {
    let places = Places::new(diagnostics, sources);
    match format {
        Format::Human { colour } => human::draw(diagnostics, &places, colour),
        Format::Json => json::draw(diagnostics, &places),
        Format::Github => github::draw(diagnostics, &places),
        Format::Sarif => sarif::draw(diagnostics, &places),
    }
}

/// Sources for the tests of this folder.
#[cfg(test)]
mod fixture {
    use super::super::{FileId, Span};
    use crate::source::{SourceFile, SourceSet};
    use std::ops::Range;

    /// A set of files from pairs of path and text.
    pub(super) fn sources(files: &[(&str, &str)]) -> SourceSet {
        let file = |(path, text): &(&str, &str)| SourceFile {
            path: (*path).into(),
            text: (*text).into(),
            hash: 0,
        };
        SourceSet { files: files.iter().map(file).collect(), ..SourceSet::default() }
    }

    /// The span of a range of bytes in the file numbered `file`.
    pub(super) fn span(file: u32, range: Range<usize>) -> Span {
        Span::new(FileId(file), range)
    }

    /// The span of the first `needle` in `text`, the text of file 0.
    pub(super) fn find(text: &str, needle: &str) -> Span {
        let start = text.find(needle);
        assert!(start.is_some(), "no {needle:?}");
        start.map_or(span(0, 0..0), |start| span(0, start..start + needle.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::fixture::{sources, span};
    use super::*;
    use proptest::prelude::*;

    const FORMATS: [Format; 5] = [
        Format::Human { colour: false },
        Format::Human { colour: true },
        Format::Json,
        Format::Github,
        Format::Sarif,
    ];

    fn text() -> impl Strategy<Value = String> {
        proptest::collection::vec(
            prop_oneof![
                4 => Just("\n".to_owned()),
                1 => Just("\r\n".to_owned()),
                1 => Just("\r".to_owned()),
                1 => Just("\t".to_owned()),
                1 => Just("        ".to_owned()),
                1 => Just("界".to_owned()),
                1 => Just("\u{200d}".to_owned()),
                1 => Just("\u{301}".to_owned()),
                1 => Just("\u{202e}".to_owned()),
                1 => Just("\u{1b}".to_owned()),
                1 => Just("\u{9b}".to_owned()),
                6 => "[a-z{}/]{1,6}",
                1 => "[ab]{150,300}",
            ],
            0..90,
        )
        .prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever the text and the spans, every format draws, with nothing raw for a terminal.
        #[test]
        fn draws_anything(
            texts in proptest::collection::vec(text(), 1..3),
            message in text(),
            labels in proptest::collection::vec((0u32..3, 0usize..900, 0usize..300, text()), 0..6),
        ) {
            let files: Vec<(&str, &str)> =
                texts.iter().zip(["a.md", "b.md"]).map(|(text, path)| (path, text.as_str())).collect();
            let set = sources(&files);
            let mut diagnostic = Diagnostic::error("any", message.clone()).help(message);
            for (file, start, length, label) in labels {
                diagnostic = diagnostic.at(span(file, start..start + length), label);
            }
            for format in FORMATS {
                let drawn = report(std::slice::from_ref(&diagnostic), &set, format);
                let plain = match format {
                    Format::Human { colour: true } => continue,
                    _ => drawn,
                };
                let raw = |c: char| c != '\n' && visible::hides(c);
                prop_assert!(!plain.contains(raw), "{plain:?}");
            }
        }
    }

    #[test]
    fn nothing_to_say_is_valid_in_each_format() {
        let none = sources(&[]);
        assert_eq!(report(&[], &none, Format::Human { colour: true }), "");
        assert_eq!(report(&[], &none, Format::Json), "[]\n");
        assert_eq!(report(&[], &none, Format::Github), "");
    }
}
