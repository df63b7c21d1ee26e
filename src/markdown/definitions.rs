//! Definitions of link addresses, `[name]: address`: where they stand, and whether they are used.

use super::writer::Writer;
use crate::diagnostic::Diagnostic;
use pulldown_cmark::{Event, LinkType, OffsetIter, Tag};
use std::ops::Range;

/// Where the address of a reference-style link or image is defined.
pub(super) fn definition_of(events: &OffsetIter<'_>, event: &Event<'_>) -> Option<Range<usize>> {
    let Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }) = event
    else {
        return None;
    };
    match link_type {
        LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => {
            events.reference_definitions().get(id).map(|definition| definition.span.clone())
        }
        _ => None,
    }
}

/// A definition that no link uses is text that would vanish: `[Note]: remember this`.
pub(super) fn unused_definitions(
    writer: &mut Writer<'_>,
    events: &OffsetIter<'_>,
    mut used: Vec<Range<usize>>,
) {
    let mut unused: Vec<Range<usize>> =
        events.reference_definitions().iter().map(|(_, d)| d.span.clone()).collect();
    if unused.is_empty() {
        return;
    }
    used.sort_by_key(|range| range.start);
    unused.retain(|range| used.binary_search_by_key(&range.start, |r| r.start).is_err());
    unused.sort_by_key(|range| range.start);
    for range in unused {
        let span = writer.span(range);
        writer.diagnostics.push(
            Diagnostic::warning("unused-definition", "no link uses this definition")
                .at(span, "this is not shown")
                .help("use it as `[words][name]`, or write `\\[` if it is text"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::super::hostile::seen;
    use crate::label::Tlp;

    fn codes(text: &str) -> Vec<&'static str> {
        seen(text, Tlp::Red).1
    }

    #[test]
    fn a_definition_in_a_tighter_section_would_leak() {
        let leak = "[a][r]\n\n## B {tlp=RED}\n\n[r]: https://secret.example\n";
        assert_eq!(codes(leak), ["looser-label"]);
        assert_eq!(codes(&leak.replace("[a][r]", "[R]")), ["looser-label"]);
        assert_eq!(codes(&leak.replace("[a][r]", "[r][]")), ["looser-label"]);
        assert_eq!(
            codes(&leak.replace("https://secret.example", "x.png").replace("[a]", "![a]")),
            ["looser-label"]
        );
        assert!(codes("[r]: https://x.example\n\n## B {tlp=RED}\n[a][r]\n").is_empty());
    }
}
