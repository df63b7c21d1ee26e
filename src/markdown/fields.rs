//! Fields of front matter: one line, or a few blocks.

use super::characters::check_characters;
use super::definitions::{definition_of, unused_definitions};
use super::references::{self, Look};
use super::writer::{Fragment, Mode, Writer, options};
use super::{Origin, Prose};
use crate::diagnostic::Diagnostic;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Whether only the parser can tell what a line means. The rest is text, perhaps with ids.
fn needs_parser(line: &str) -> bool {
    let bytes = line.as_bytes();
    let special = |b: &u8| {
        matches!(b, b'*' | b'_' | b'`' | b'[' | b']' | b'<' | b'\\' | b'&' | b'~' | b'\n' | b'\r')
    };
    match bytes.first() {
        None => return false,
        Some(b'#' | b'>' | b'-' | b'+' | b':' | b'|' | b'=') => return true,
        Some(digit) if digit.is_ascii_digit() => {
            let after = bytes.iter().find(|b| !b.is_ascii_digit());
            if matches!(after, Some(b'.' | b')')) {
                return true;
            }
        }
        Some(_) => {}
    }
    bytes.iter().any(special)
}

/// See [`super::inline`].
pub(super) fn inline(text: &str, origin: &Origin, diagnostics: &mut Vec<Diagnostic>) -> Prose {
    let cut = text.len() - text.trim_start().len();
    let origin = &origin.skip(cut);
    let line = text.trim();
    if line.is_empty() {
        return Prose::default();
    }
    check_characters(line, origin, diagnostics);
    if needs_parser(line) {
        let before = diagnostics.len();
        if let Some(prose) = one_paragraph(line, origin, diagnostics) {
            return prose;
        }
        diagnostics.truncate(before);
    }
    let mut out = Fragment::default();
    let look = Look { ids: true, brackets: true };
    references::write(line, look, &|range| origin.span(range), &mut out, diagnostics);
    out.finish()
}

/// The line as inline Markdown, if it is one paragraph and nothing else.
fn one_paragraph(line: &str, origin: &Origin, diagnostics: &mut Vec<Diagnostic>) -> Option<Prose> {
    let mut events = Parser::new_ext(line, options()).into_offset_iter();
    if events.reference_definitions().iter().next().is_some() {
        return None;
    }
    if !matches!(events.next(), Some((Event::Start(Tag::Paragraph), _))) {
        return None;
    }
    let mut writer = Writer::new(line, *origin, Mode::Inline, diagnostics);
    for (event, range) in events.by_ref() {
        if matches!(event, Event::End(TagEnd::Paragraph)) {
            break;
        }
        writer.event(event, range);
    }
    let prose = writer.take().finish();
    events.next().is_none().then_some(prose)
}

/// See [`super::block`].
pub(super) fn block(text: &str, origin: &Origin, diagnostics: &mut Vec<Diagnostic>) -> Prose {
    check_characters(text, origin, diagnostics);
    let mut events = Parser::new_ext(text, options()).into_offset_iter();
    let mut used = Vec::new();
    let mut writer = Writer::new(text, *origin, Mode::Block, diagnostics);
    while let Some((event, range)) = events.next() {
        used.extend(definition_of(&events, &event));
        writer.event(event, range);
    }
    unused_definitions(&mut writer, &events, used);
    writer.take().finish()
}

#[cfg(test)]
mod tests {
    use super::super::hostile::{Everything, codes, origin, shown};
    use super::super::{NoLinks, Target};
    use super::*;

    fn line(text: &str) -> (String, Vec<&'static str>) {
        let mut diagnostics = Vec::new();
        let html = inline(text, &origin(), &mut diagnostics).to_html(&Everything);
        (html, codes(&diagnostics))
    }

    #[test]
    fn a_line_has_no_paragraph() {
        assert_eq!(line("plain <words").0, "plain &lt;words");
        assert_eq!(line(" *a* `b` ").0, "<em>a</em> <code>b</code>");
        assert_eq!(line("214 customers, \"R&D\"").0, "214 customers, \"R&amp;D\"");
        assert_eq!(line("").0, "");
    }

    #[test]
    fn what_is_no_paragraph_stands_as_it_is_written() {
        for text in ["- a", "# a", "1. a", "> a", "```", "---", "a\n\nb", "[a]: b", "| a |\n|---|"]
        {
            let mut expected = String::new();
            crate::html::escape_text(text, &mut expected);
            assert_eq!(line(text), (expected, vec![]), "{text}");
        }
        let (html, codes) = line("1. See [[INC-2026-0007#F1]] and [[ADV-2026-0012|the advisory]]");
        assert!(codes.is_empty());
        assert_eq!(
            html,
            "1. See <a href=\"/INC-2026-0007#F1\">INC-2026-0007 F1</a> and <a href=\"/ADV-2026-0012\">the advisory</a>"
        );
    }

    #[test]
    fn ids_are_found_with_and_without_the_parser() {
        let link = "<a href=\"/INC-2026-0007\">INC-2026-0007</a>";
        assert_eq!(line("see INC-2026-0007.").0, format!("see {link}."));
        assert_eq!(line("*see* INC-2026-0007.").0, format!("<em>see</em> {link}."));
    }

    #[test]
    fn places_are_right_after_cut_space_and_entities() {
        let mut diagnostics = Vec::new();
        let origin = Origin::Exact { file: crate::diagnostic::FileId(3), start: 100 };
        let prose = inline("  &eacute;&amp; INC-2026-0007", &origin, &mut diagnostics);
        let reference = prose.references().next().unwrap();
        assert!(matches!(reference.target, Target::Record { .. }));
        assert_eq!(reference.span.range(), 116..129);
    }

    #[test]
    fn words_stay_without_their_link() {
        let mut diagnostics = Vec::new();
        let text = "[[INC-2026-0007]] [*x*](/services/a/) ![a \"b\"](c.png)";
        let prose = inline(text, &origin(), &mut diagnostics);
        assert_eq!(prose.to_html(&NoLinks), "INC-2026-0007 <em>x</em> a &quot;b&quot;");
        assert_eq!(prose.to_text(), "INC-2026-0007 x a \"b\"");
        assert_eq!(prose.references().count(), 3);
    }

    #[test]
    fn a_field_has_no_footnotes_and_no_labelled_headings() {
        assert_eq!(shown("a[^1]\n\n[^1]: b").1, ["footnote-in-field", "footnote-in-field"]);
        assert_eq!(shown("a[^1]").1, ["unknown-footnote"]);
        let (html, codes) = shown("## A {tlp=RED}\n\nb");
        assert_eq!(html, "<p class=\"heading\"><strong>A</strong></p>\n<p>b</p>\n");
        assert_eq!(codes, ["heading-attribute"]);
    }

    #[test]
    fn bidi_controls_are_said_and_left_out() {
        let (html, codes) = line("a\u{202E}b");
        assert_eq!((html.as_str(), codes), ("ab", vec!["bidi-control"]));
    }

    #[test]
    fn a_definition_that_is_not_used_does_not_vanish_in_silence() {
        assert_eq!(shown("[Note]: https://example.com").1, ["unused-definition"]);
        assert!(shown("[a][Note]\n\n[note]: https://example.com").1.is_empty());
    }
}
