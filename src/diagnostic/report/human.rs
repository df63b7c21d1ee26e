//! Diagnostics for people, drawn by annotate-snippets in the manner of rustc.

use super::super::{Diagnostic, Level};
use super::cluster::{Cluster, clusters};
use super::excerpt::Excerpt;
use super::place::Places;
use super::visible::visible;
use annotate_snippets::{Annotation, AnnotationKind, Group, Renderer, Snippet};
use std::ops::Range;

/// Draws each diagnostic, then a line that counts them.
pub(super) fn draw(diagnostics: &[Diagnostic], places: &Places<'_>, colour: bool) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    // `Excerpt` has already cut long lines, each around its own marks.
    let renderer = renderer.term_width(usize::MAX / 2);
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&draw_one(diagnostic, places, &renderer));
        out.push_str("\n\n");
    }
    out.push_str(&count(diagnostics));
    out.push('\n');
    out
}

/// Such as `3 errors, 1 warning`, without a part that is zero.
fn count(diagnostics: &[Diagnostic]) -> String {
    let part = |level: Level| match diagnostics.iter().filter(|d| d.level == level).count() {
        0 => None,
        1 => Some(format!("1 {level}")),
        n => Some(format!("{n} {level}s")),
    };
    let parts: Vec<String> = [Level::Error, Level::Warning].into_iter().filter_map(part).collect();
    parts.join(", ")
}

/// One diagnostic, without a line feed at its end.
fn draw_one(diagnostic: &Diagnostic, places: &Places<'_>, renderer: &Renderer) -> String {
    let level = match diagnostic.level {
        Level::Error => annotate_snippets::Level::ERROR,
        Level::Warning => annotate_snippets::Level::WARNING,
    };
    let title = level.primary_title(visible(diagnostic.message.trim_end())).id(diagnostic.code);
    let help = diagnostic.help.as_deref().map(|text| visible(text.trim_end()));
    let help_level = annotate_snippets::Level::HELP;
    let (clusters, placeless) = clusters(diagnostic, places);
    if clusters.is_empty() && placeless.is_empty() {
        let message = renderer.render(&[Group::with_title(title)]);
        let help = help.map(|text| {
            // Two renderings, as one would put a bar between them, which points at nothing here.
            format!("\n{}", renderer.render(&[Group::with_title(help_level.secondary_title(text))]))
        });
        return message + &help.unwrap_or_default();
    }
    let snippets = clusters.iter().enumerate().filter_map(|(i, cluster)| snippet(cluster, i));
    let notes = placeless.iter().map(|text| annotate_snippets::Level::NOTE.message(text));
    let help = help.map(|text| help_level.message(text));
    let group = Group::with_title(title).elements(snippets).elements(notes).elements(help);
    let mut drawn = renderer.render(&[group]);
    for (i, cluster) in clusters.iter().enumerate() {
        drawn = put_origin(&drawn, i, &cluster.origin());
    }
    drawn
}

/// The excerpt with its labels, `None` without any; `number` makes its token.
fn snippet<'a>(cluster: &'a Cluster<'_>, number: usize) -> Option<Snippet<'a, Annotation<'a>>> {
    let file = cluster.marks.first()?.place.file;
    let first = cluster.marks.iter().map(|mark| mark.place.line).min()?;
    let ranges: Vec<Range<usize>> = cluster.marks.iter().map(|mark| mark.range.clone()).collect();
    let excerpt = Excerpt::new(file, first, cluster.last, &ranges);
    let annotations = cluster.marks.iter().zip(excerpt.marks).map(|(mark, range)| {
        let kind = if mark.order == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        let text = (!mark.text.is_empty()).then_some(mark.text.as_str());
        kind.span(range).label(text)
    });
    let snippet = Snippet::source(excerpt.text).line_start(first).path(token(number));
    Some(snippet.annotations(annotations))
}

/// What annotate-snippets gets as a path. It counts columns in the excerpt, where a long line has
/// lost its beginning, so `put_origin` writes the true place over its own. No other text that it
/// draws holds a control character.
fn token(number: usize) -> String {
    format!("\u{1}{number}\u{2}")
}

/// Replaces the token numbered `number`, and the line and column behind it, by `origin`.
fn put_origin(drawn: &str, number: usize, origin: &str) -> String {
    let Some((before, after)) = drawn.split_once(&token(number)) else {
        return drawn.to_owned();
    };
    let rest = after.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit());
    format!("{before}{origin}{rest}")
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{find, sources, span};
    use super::super::{Format, report};
    use crate::diagnostic::{Diagnostic, Span};

    fn drawn(files: &[(&str, &str)], diagnostics: &[Diagnostic]) -> String {
        report(diagnostics, &sources(files), Format::Human { colour: false })
    }

    fn mark(text: &str, at: Span) -> String {
        drawn(&[("a.md", text)], &[Diagnostic::error("c", "m").at(at, "here")])
    }

    const RECORD: &str = "+++\nid = \"INC-1\"\nseverty = \"high\"\nowner = \"x\"\n+++\n";

    #[test]
    fn one_label_and_help() {
        let diagnostic =
            Diagnostic::error("unknown-field", "`severty` is not a field of an incident")
                .at(find(RECORD, "severty"), "not known")
                .help("write `severity`");
        assert_eq!(
            drawn(&[("content/incidents/INC-1.md", RECORD)], &[diagnostic]),
            "\
error[unknown-field]: `severty` is not a field of an incident
 --> content/incidents/INC-1.md:3:1
  |
3 | severty = \"high\"
  | ^^^^^^^ not known
  |
  = help: write `severity`

1 error
"
        );
    }

    #[test]
    fn several_labels_in_one_file_with_lines_left_out() {
        let diagnostic = Diagnostic::warning("odd", "these do not fit")
            .at(find(RECORD, "\"x\""), "this owner")
            .at(find(RECORD, "INC-1"), "of this incident")
            .at(find(RECORD, "owner"), "");
        assert_eq!(
            drawn(&[("a.md", RECORD)], &[diagnostic]),
            "\
warning[odd]: these do not fit
 --> a.md:4:9
  |
2 | id = \"INC-1\"
  |       ----- of this incident
3 | severty = \"high\"
4 | owner = \"x\"
  | -----   ^^^ this owner

1 warning
"
        );
    }

    #[test]
    fn labels_in_two_files_and_a_far_one() {
        let far = format!("id = 1\n{}id = 2\n", "x\n".repeat(100));
        let diagnostic = Diagnostic::error("duplicate-id", "the id is used again")
            .at(find(&far, "id = 2"), "again here")
            .at(find(&far, "id = 1"), "in this file too")
            .at(span(1, 4..8), "first used here");
        assert_eq!(
            drawn(&[("a.md", &far), ("b.md", "+++\nid=1\n+++")], &[diagnostic]),
            "\
error[duplicate-id]: the id is used again
   --> a.md:102:1
    |
102 | id = 2
    | ^^^^^^ again here
    |
   ::: a.md:1:1
    |
  1 | id = 1
    | ------ in this file too
    |
   ::: b.md:2:1
    |
  2 | id=1
    | ---- first used here

1 error
"
        );
    }

    #[test]
    fn without_a_label_and_the_count() {
        let all = [
            Diagnostic::error("no-config", "there is no casebook.toml").help("run `casebook init`"),
            Diagnostic::warning("old", "two\nlines"),
            Diagnostic::error("lost", "a file is gone").at(span(9, 0..1), "it was here"),
        ];
        assert_eq!(
            drawn(&[], &all),
            "\
error[no-config]: there is no casebook.toml
help: run `casebook init`

warning[old]: two
              lines

error[lost]: a file is gone
 |
 = note: it was here

2 errors, 1 warning
"
        );
    }

    #[test]
    fn a_long_line_is_cut_and_its_column_stays() {
        let text = format!("{}TOKEN{}", "a ".repeat(300_000), "b ".repeat(300_000));
        let (a, b) = ("a ".repeat(25), "b ".repeat(25));
        let expected = format!(
            "\
error[c]: m
 --> a.md:1:600001
  |
1 | ...{a}TOKEN{b}...
  |    {}^^^^^ here

1 error
",
            " ".repeat(50)
        );
        assert_eq!(mark(&text, find(&text, "TOKEN")), expected);
    }

    #[test]
    fn tabs_and_wide_characters_keep_the_underline_in_place() {
        let text = "\t界 = \"x\"\n";
        assert_eq!(
            mark(text, find(text, "x")),
            "\
error[c]: m
 --> a.md:1:7
  |
1 |     界 = \"x\"
  |           ^ here

1 error
"
        );
    }

    #[test]
    fn the_end_of_a_file_and_an_empty_file() {
        let expected = |line: &str| {
            format!("error[c]: m\n --> a.md:{line}\n  |\n{} |\n  | ^ here\n\n1 error\n", &line[..1])
        };
        assert_eq!(mark("a\n", span(0, 2..2)), expected("2:1"));
        assert_eq!(mark("", span(0, 0..0)), expected("1:1"));
        assert_eq!(mark("", span(0, 4..9)), expected("1:1"));
        assert_eq!(
            mark("ab", span(0, 2..2)),
            "error[c]: m\n --> a.md:1:3\n  |\n1 | ab\n  |   ^ here\n\n1 error\n"
        );
    }

    #[test]
    fn a_mark_over_several_lines_and_the_end_of_the_file() {
        let diagnostic = Diagnostic::error("c", "m")
            .at(span(0, 0..8), "all of this")
            .at(span(0, 8..8), "ends here");
        assert_eq!(
            drawn(&[("a.md", "+++\nabc\n")], &[diagnostic]),
            "\
error[c]: m
 --> a.md:1:1
  |
1 | / +++
2 | | abc
  | |___^ all of this
3 |
  |   - ends here

1 error
"
        );
    }

    #[test]
    fn line_numbers_stay_aligned_where_the_last_line_is_empty() {
        let text = "a\n".repeat(9);
        let diagnostic =
            Diagnostic::error("c", "m").at(span(0, 18..18), "end").at(span(0, 16..17), "before");
        assert_eq!(
            drawn(&[("a.md", &text)], &[diagnostic]),
            "\
error[c]: m
  --> a.md:10:1
   |
 9 | a
   | - before
10 |
   | ^ end

1 error
"
        );
    }

    #[test]
    fn a_very_long_mark_is_drawn_at_its_first_line() {
        let text = format!("+++\n{}", "abc\n".repeat(20_000));
        assert_eq!(
            mark(&text, span(0, 0..text.len())),
            "error[c]: m\n --> a.md:1:1\n  |\n1 | +++\n  | ^^^ here (to line 20001)\n\n1 error\n"
        );
    }

    #[test]
    fn nothing_raw_reaches_the_terminal() {
        let text = "x = \"\u{1b}]0;a\u{7}\u{202e}\u{9b}\"\r\n";
        let diagnostic = Diagnostic::error("c", "bad \u{1b}[2J \u{202e}")
            .at(find(text, "\u{202e}"), "a\u{9b}b\nc")
            .help("\u{200f}no");
        assert_eq!(
            drawn(&[("a\u{1b}.md", text)], &[diagnostic]),
            "\
error[c]: bad ␛[2J �
 --> a␛.md:1:12
  |
1 | x = \"␛]0;a␇��\"
  |            ^ a�b c
  |
  = help: �no

1 error
"
        );
    }

    #[test]
    fn colour_adds_escapes_only_when_asked() {
        let set = sources(&[("a.md", "ab")]);
        let all = [Diagnostic::error("c", "m").at(span(0, 0..1), "here").help("h")];
        let colour = report(&all, &set, Format::Human { colour: true });
        assert!(colour.contains("\u{1b}[1m"), "{colour:?}");
        assert!(colour.contains("a.md:1:1\n"), "{colour:?}");
    }
}
