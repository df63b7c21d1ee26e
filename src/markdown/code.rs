//! Code blocks that swallow what was meant as text: in one, a heading's label protects nothing.

use super::writer::Writer;
use crate::diagnostic::Diagnostic;
use std::ops::Range;

impl Writer<'_> {
    /// Reports a fence that is never closed, which takes in the rest of the text with all its
    /// labels, and an indented heading with a label.
    pub(super) fn check_code(&mut self, code: &str, range: Range<usize>) {
        let source = self.text.get(range.clone()).unwrap_or_default();
        let open = fence(source.lines().next().unwrap_or_default());
        let Some((mark, length)) = open else {
            if code.lines().any(is_labelled_heading) {
                let span = self.span(range);
                self.diagnostics.push(
                    Diagnostic::error("heading-attribute", "a labelled heading stands in a code block")
                        .at(span, "read as code, because it is indented")
                        .help("start the heading at the left edge; to show it as an example, put it between fences"),
                );
            }
            return;
        };
        let mut lines = source.trim_end().lines();
        let first = lines.next().unwrap_or_default();
        let closed =
            lines.next_back().and_then(fence).is_some_and(|(m, l)| m == mark && l >= length);
        if !closed {
            let start = range.start;
            let span = self.span(start..start + first.len());
            self.diagnostics.push(
                Diagnostic::error("unclosed-code", "this code block is never closed")
                    .at(span, "all that follows is read as code")
                    .help("close it with a line of the same marks"),
            );
        }
    }
}

/// The mark and length of the fence on a line, which may stand in a quote.
fn fence(line: &str) -> Option<(char, usize)> {
    let line = line.trim_start_matches([' ', '\t', '>']);
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = line.chars().take_while(|c| *c == mark).count();
    (length >= 3).then_some((mark, length))
}

fn is_labelled_heading(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with('#') && line.to_ascii_lowercase().contains("{tlp")
}

#[cfg(test)]
mod tests {
    use super::super::hostile::shown;

    #[test]
    fn a_fence_must_be_closed() {
        for open in [
            "```\n## A {tlp=RED}\nsecret\n",
            "~~~text\na\n```",
            "````\na\n```",
            "```",
            "- ```\n  a\n\nb",
        ] {
            assert_eq!(shown(open).1, ["unclosed-code"], "{open}");
        }
        for closed in [
            "```\n## A {tlp=RED}\n```",
            "```\n```\na",
            "> ~~~\n> a\n> ~~~~\n\nb",
            "- ```rust\n  a\n  ```\n- b",
            "  ```\n  a\n  ```  \n",
            "1. > ```\n   > a\n   > ```\n",
        ] {
            assert!(shown(closed).1.is_empty(), "{closed}: {:?}", shown(closed).1);
        }
    }

    #[test]
    fn an_indented_label_protects_nothing() {
        assert_eq!(shown("a\n\n    ## B {tlp=RED}\n").1, ["heading-attribute"]);
        assert!(shown("a\n\n    # a comment\n").1.is_empty());
    }
}
