//! Spans as people count: lines and columns, found with one index of lines for each file.

use super::super::{Diagnostic, FileId, Span};
use crate::source::SourceSet;
use std::collections::BTreeMap;
use std::ops::Range;

/// The longest marked text, in bytes, that JSON and SARIF repeat.
const LONGEST_MARKED: usize = 2000;

/// One file with the offsets at which its lines begin.
pub(super) struct Lines<'a> {
    /// Path from the site's root.
    pub(super) path: &'a str,
    /// The whole text.
    pub(super) text: &'a str,
    starts: Vec<usize>,
}

/// The files that diagnostics point at.
pub(super) struct Places<'a> {
    files: BTreeMap<FileId, Lines<'a>>,
}

/// Where a span stands. Lines and columns count from 1, columns in characters.
pub(super) struct Place<'a> {
    /// The file.
    pub(super) file: &'a Lines<'a>,
    /// The span's bytes, inside the text and on character boundaries.
    pub(super) range: Range<usize>,
    /// Line of the first character.
    pub(super) line: usize,
    /// Column of the first character.
    pub(super) column: usize,
    /// Line of the place just past the last character.
    pub(super) end_line: usize,
    /// Column of the place just past the last character.
    pub(super) end_column: usize,
}

impl<'a> Places<'a> {
    /// Indexes each file that a label names; a file that the set lacks has no place.
    pub(super) fn new(diagnostics: &[Diagnostic], sources: &'a SourceSet) -> Self {
        let mut files = BTreeMap::new();
        for label in diagnostics.iter().flat_map(|d| &d.labels) {
            let id = label.span.file;
            if let Some(file) = sources.files.get(id.0 as usize) {
                files.entry(id).or_insert_with(|| Lines::new(&file.path, &file.text));
            }
        }
        Self { files }
    }

    /// Where `span` stands, clamped to the text; `None` where the set has no such file.
    pub(super) fn place(&'a self, span: Span) -> Option<Place<'a>> {
        let file = self.files.get(&span.file)?;
        let range = clamp(file.text, &span.range());
        let (line, column) = file.line_and_column(range.start);
        let (end_line, end_column) = file.line_and_column(range.end);
        Some(Place { file, range, line, column, end_line, end_column })
    }
}

impl Place<'_> {
    /// The marked text, unless it is too long to repeat.
    pub(super) fn marked(&self) -> Option<&str> {
        self.file.text.get(self.range.clone()).filter(|text| text.len() <= LONGEST_MARKED)
    }
}

impl<'a> Lines<'a> {
    fn new(path: &'a str, text: &'a str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(i, _)| i + 1)).collect();
        Self { path, text, starts }
    }

    /// The line, from 1, in which the byte at `offset` stands.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// The bytes of a line without its line break.
    pub(super) fn range(&self, line: usize) -> Range<usize> {
        let start = self.start(line);
        let end = self.start(line + 1);
        let text = self.text.get(start..end).unwrap_or_default();
        let text = text.strip_suffix('\n').map_or(text, |t| t.strip_suffix('\r').unwrap_or(t));
        start..start + text.len()
    }

    fn start(&self, line: usize) -> usize {
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }

    fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let line = self.line_of(offset);
        let before = self.text.get(self.start(line)..offset).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

/// `range` inside `text`, widened to whole characters.
fn clamp(text: &str, range: &Range<usize>) -> Range<usize> {
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = range.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{sources, span};
    use super::*;

    fn at(text: &str, range: Range<usize>) -> Option<(usize, usize, usize, usize, String)> {
        let set = sources(&[("a.md", text)]);
        let diagnostics = [Diagnostic::error("x", "y").at(span(0, range.clone()), "")];
        let places = Places::new(&diagnostics, &set);
        let place = places.place(span(0, range))?;
        let marked = place.marked().unwrap_or_default().to_owned();
        Some((place.line, place.column, place.end_line, place.end_column, marked))
    }

    #[test]
    fn columns_count_characters() {
        assert_eq!(at("é\t界x\n", 6..7), Some((1, 4, 1, 5, "x".into())));
        assert_eq!(at("a\r\nb\n", 3..4), Some((2, 1, 2, 2, "b".into())));
    }

    #[test]
    fn spans_are_clamped_to_whole_characters_of_the_text() {
        assert_eq!(at("a界b", 2..3), Some((1, 2, 1, 3, "界".into())));
        assert_eq!(at("ab\n", 90..99), Some((2, 1, 2, 1, String::new())));
        assert_eq!(at("abc", Range { start: 2, end: 1 }), Some((1, 3, 1, 3, String::new())));
        assert_eq!(at("", 0..7), Some((1, 1, 1, 1, String::new())));
    }

    #[test]
    fn a_file_that_is_not_in_the_set_has_no_place() {
        let set = sources(&[]);
        let diagnostics = [Diagnostic::error("x", "y").at(span(3, 0..1), "")];
        assert!(Places::new(&diagnostics, &set).place(span(3, 0..1)).is_none());
    }
}
