//! Attributes of headings: an id, classes and a label, nothing else.

use super::writer::Writer;
use crate::diagnostic::{Diagnostic, Span, nearest};
use crate::label::Tlp;
use pulldown_cmark::CowStr;
use std::ops::Range;

/// Attributes in braces as the parser gives them.
pub(super) type Pairs<'a> = [(CowStr<'a>, Option<CowStr<'a>>)];

/// What a heading says of itself.
#[derive(Default)]
pub(super) struct Attributes {
    pub(super) id: Option<Box<str>>,
    pub(super) classes: Box<str>,
    /// The label and where it stands.
    pub(super) tlp: Option<(Tlp, Span)>,
}

/// Reads the attributes of the heading at `range`; reports each that is wrong.
pub(super) fn read(
    writer: &mut Writer<'_>,
    id: Option<&str>,
    classes: &[CowStr<'_>],
    pairs: &Pairs<'_>,
    range: &Range<usize>,
) -> Attributes {
    let mut found = Attributes::default();
    if let Some(id) = id {
        if is_id(id) {
            found.id = Some(id.into());
        } else {
            let span = place(writer, range, id);
            writer.diagnostics.push(
                Diagnostic::error("heading-attribute", format!("`{id}` cannot be an id"))
                    .at(span, "")
                    .help(
                        "an id is a letter, then letters, digits, `-` or `_`: `{#forensic-detail}`",
                    ),
            );
        }
    }
    let mut fitting = Vec::new();
    for class in classes {
        if is_class(class) {
            fitting.push(&**class);
        } else {
            let span = place(writer, range, class);
            writer.diagnostics.push(
                Diagnostic::error("heading-attribute", format!("`{class}` cannot be a class"))
                    .at(span, "")
                    .help("a class is a letter, then letters, digits, `-` or `_`: `{.wide}`"),
            );
        }
    }
    found.classes = fitting.join(" ").into();
    for (name, value) in pairs {
        if &**name == "tlp" {
            label(writer, value.as_deref().unwrap_or_default(), range, &mut found);
        } else {
            unknown(writer, name, range, &mut found);
        }
    }
    found
}

/// Reads `tlp=…`. What cannot be read counts as `RED`, so that a slip never publishes.
fn label(writer: &mut Writer<'_>, value: &str, range: &Range<usize>, found: &mut Attributes) {
    let span = place(writer, range, if value.is_empty() { "tlp" } else { value });
    if found.tlp.is_some() {
        writer.diagnostics.push(
            Diagnostic::error("heading-attribute", "the heading has two labels")
                .at(span, "the second")
                .help("keep one `tlp=`"),
        );
    }
    let tlp = Tlp::parse(value).unwrap_or_else(|| {
        let names = Tlp::ALL.map(Tlp::as_str);
        let help = nearest(value, names).map_or_else(
            || format!("labels are {}", names.join(", ")),
            |n| format!("write `tlp={n}`"),
        );
        writer.diagnostics.push(
            Diagnostic::error("unknown-label", format!("`{value}` is no TLP label"))
                .at(span, "")
                .help(help),
        );
        Tlp::Red
    });
    let before = found.tlp.map_or(Tlp::Clear, |(tlp, _)| tlp);
    found.tlp = Some((tlp.max(before), span));
}

fn unknown(writer: &mut Writer<'_>, name: &str, range: &Range<usize>, found: &mut Attributes) {
    let span = place(writer, range, name);
    writer.diagnostics.push(
        Diagnostic::error("heading-attribute", format!("a heading has no attribute `{name}`"))
            .at(span, "")
            .help("a heading may have an id, classes and a label: `{#id .class tlp=AMBER+STRICT}`"),
    );
    if name.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("tlp")) {
        found.tlp = Some((Tlp::Red, span));
    }
}

/// A heading that is no section of the body: nothing can be labelled or linked to by it.
pub(super) fn refuse_attributes(writer: &mut Writer<'_>, pairs: &Pairs<'_>, range: Range<usize>) {
    let labelled = pairs.iter().any(|(name, _)| name.eq_ignore_ascii_case("tlp"));
    let message = if labelled {
        "a label stands at a heading that covers no section"
    } else {
        "attributes stand at a heading that is no section"
    };
    let span = writer.span(range);
    writer.diagnostics.push(
        Diagnostic::error("heading-attribute", message)
            .at(span, "within a list, a quote, a footnote or a field")
            .help("give the attributes to a heading of the body that stands by itself"),
    );
}

fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

fn is_class(text: &str) -> bool {
    is_id(text)
}

/// Where `written` stands in the heading at `range`; attributes come last, so the last place.
fn place(writer: &Writer<'_>, range: &Range<usize>, written: &str) -> Span {
    // A line that is absurdly long is pointed at as a whole: searching it again and again is slow.
    let line = writer.text.get(range.clone()).filter(|line| line.len() < 4096);
    match line.and_then(|line| line.rfind(written)) {
        Some(at) => writer.origin.span(range.start + at..range.start + at + written.len()),
        None => writer.span(range.clone()),
    }
}
