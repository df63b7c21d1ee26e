//! The few lines of a file that labels mark, long lines cut, with the marks moved along.

use super::place::Lines;
use super::visible::visible_char;
use std::collections::BTreeMap;
use std::ops::Range;

/// Lines with more characters are cut: annotate-snippets too takes 140 columns for the usual width.
const LONGEST_LINE: usize = 140;
/// How many characters stay on each side of both ends of a mark.
const AROUND_MARK: usize = 50;
/// What stands for the characters that were cut.
const ELLIPSIS: &str = "...";

/// Whole lines, made safe to show.
pub(super) struct Excerpt {
    /// The lines, with `\n` between them.
    pub(super) text: String,
    /// The marks in `text`, in the order given.
    pub(super) marks: Vec<Range<usize>>,
}

impl Excerpt {
    /// The lines from `first` to `last` of `file` with `marks`, which are ranges of its text that
    /// begin and end in these lines.
    pub(super) fn new(file: &Lines<'_>, first: usize, last: usize, marks: &[Range<usize>]) -> Self {
        let mut text = String::new();
        let mut moved: Vec<Range<usize>> = vec![0..0; marks.len()];
        let ends = ends_by_line(file, marks);
        for line in first..=last {
            if line > first {
                text.push('\n');
            }
            let range = file.range(line);
            let here = ends.get(&line).map(Vec::as_slice).unwrap_or_default();
            // An end may stand in the line break itself, which is not shown.
            let place = |end: &End| end.offset.min(range.end) - range.start;
            let shown = file.text.get(range.clone()).unwrap_or_default();
            let cut = Cut::new(shown, here.iter().map(place).collect());
            for end in here {
                if let Some(mark) = moved.get_mut(end.mark) {
                    let side = if end.is_start { &mut mark.start } else { &mut mark.end };
                    *side = text.len() + cut.place(place(end));
                }
            }
            if line == last && line > first {
                widen_at_start(&cut.text, text.len(), &mut moved);
            }
            text.push_str(&cut.text);
            // annotate-snippets has no line for the nothing behind a last line feed.
            if line == last && line > first && cut.text.is_empty() {
                text.push('\n');
            }
        }
        Self { text, marks: moved }
    }
}

/// One end of a mark.
struct End {
    /// Which mark.
    mark: usize,
    is_start: bool,
    /// Its byte in the file.
    offset: usize,
}

fn ends_by_line(file: &Lines<'_>, marks: &[Range<usize>]) -> BTreeMap<usize, Vec<End>> {
    let mut ends: BTreeMap<usize, Vec<End>> = BTreeMap::new();
    for (mark, range) in marks.iter().enumerate() {
        for (is_start, offset) in [(true, range.start), (false, range.end)] {
            ends.entry(file.line_of(offset)).or_default().push(End { mark, is_start, offset });
        }
    }
    ends
}

/// Lets empty marks at the beginning of the last line, `text`, which stands at `start`, take in its
/// first character. annotate-snippets counts lines up to the end of the last mark to know how wide
/// the line numbers are, and would miss this line; it draws one caret for an empty mark anyway.
fn widen_at_start(text: &str, start: usize, marks: &mut [Range<usize>]) {
    let width = text.chars().next().map_or(1, char::len_utf8);
    for mark in marks.iter_mut().filter(|mark| **mark == (start..start)) {
        mark.end += width;
    }
}

/// One line as it is shown.
struct Cut {
    text: String,
    /// For each character shown and for the end, its offset in the line and in `text`.
    offsets: Vec<(usize, usize)>,
}

impl Cut {
    fn new(line: &str, ends: Vec<usize>) -> Self {
        let mut cut = Self { text: String::new(), offsets: Vec::new() };
        let mut done = 0;
        for piece in kept(line, ends) {
            if piece.start > done {
                cut.text.push_str(ELLIPSIS);
            }
            for (i, c) in line.get(piece.clone()).unwrap_or_default().char_indices() {
                cut.offsets.push((piece.start + i, cut.text.len()));
                cut.text.push(if c == '\t' { c } else { visible_char(c) });
            }
            done = piece.end;
        }
        cut.offsets.push((done, cut.text.len()));
        if done < line.len() {
            cut.text.push_str(ELLIPSIS);
        }
        cut
    }

    /// Where the byte at `offset` of the line stands in `text`.
    fn place(&self, offset: usize) -> usize {
        let i = self.offsets.partition_point(|(from, _)| *from < offset);
        self.offsets.get(i).map_or(self.text.len(), |(_, to)| *to)
    }
}

/// The parts of `line` to show: all of a short line; of a long one what is near `ends`, the ends
/// of marks, or its beginning where there are none. In order, with a gap between any two.
fn kept(line: &str, mut ends: Vec<usize>) -> Vec<Range<usize>> {
    if line.chars().nth(LONGEST_LINE).is_none() {
        return std::iter::once(0..line.len()).collect();
    }
    if ends.is_empty() {
        return std::iter::once(0..forward(line, 0, 2 * AROUND_MARK)).collect();
    }
    ends.sort_unstable();
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for end in ends {
        let piece = backward(line, end, AROUND_MARK)..forward(line, end, AROUND_MARK);
        match pieces.last_mut() {
            // A gap that is no longer than its ellipsis is no gain.
            Some(last) if piece.start <= last.end + ELLIPSIS.len() => last.end = piece.end,
            _ => pieces.push(piece),
        }
    }
    pieces
}

/// The offset `count` characters before `from`, or 0.
fn backward(line: &str, from: usize, count: usize) -> usize {
    let before = line.get(..from).unwrap_or_default();
    before.char_indices().rev().take(count).last().map_or(from, |(i, _)| i)
}

/// The offset `count` characters after `from`, or the end.
fn forward(line: &str, from: usize, count: usize) -> usize {
    let after = line.get(from..).unwrap_or_default();
    after.char_indices().nth(count).map_or(line.len(), |(i, _)| from + i)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_keeps_what_is_near_both_ends_of_a_mark() {
        let line = format!("{}<{}>{}", "a".repeat(500), "界".repeat(500), "b".repeat(500));
        let cut = Cut::new(&line, vec![500, 500 + 1502]);
        let (a, b, wide) = ("a".repeat(50), "b".repeat(50), "界".repeat(49));
        assert_eq!(cut.text, format!("...{a}<{wide}...{wide}>{b}..."));
        assert_eq!(
            cut.text.get(cut.place(500)..cut.place(2002)),
            Some(&*format!("<{wide}...{wide}>"))
        );
    }

    #[test]
    fn a_long_line_without_a_mark_keeps_its_beginning() {
        let cut = Cut::new(&"x".repeat(1000), Vec::new());
        assert_eq!(cut.text, format!("{}...", "x".repeat(100)));
    }

    #[test]
    fn controls_are_replaced_and_marks_follow() {
        let cut = Cut::new("\u{1b}[0m\u{9b}x", vec![6, 7]);
        assert_eq!(cut.text, "␛[0m�x");
        assert_eq!(cut.text.get(cut.place(6)..cut.place(7)), Some("x"));
    }
}
