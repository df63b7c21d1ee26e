//! The headings of a record as its translation has to have them: the same, by number and level, each
//! with an anchor of the record and a label that is no looser.

use super::headings::Attributes;
use super::sections::Compiler;
use super::{Body, Origin, Section};
use crate::diagnostic::{Diagnostic, Span};
use crate::label::Tlp;

/// Compiles the body of a translation of a record whose own body and label are given.
pub fn translated_body(
    text: &str,
    origin: &Origin,
    original: &Body,
    record: Tlp,
    diagnostics: &mut Vec<Diagnostic>,
) -> Body {
    super::sections::compile(text, origin, record, Some(Outline::new(original)), diagnostics)
}

/// The headings of the record, one after the other.
pub(super) struct Outline<'a> {
    headings: Vec<&'a Section>,
    /// How many headings the translation has had so far.
    met: usize,
    /// Whether a heading was found that does not fit: those after it can't be told apart.
    broken: bool,
}

impl<'a> Outline<'a> {
    fn new(original: &'a Body) -> Self {
        let headings = original.sections.iter().filter(|s| s.level > 0).collect();
        Self { headings, met: 0, broken: false }
    }

    /// The record's heading that the translation's heading on the same level stands for.
    fn heading(&mut self, level: u8, span: Span, out: &mut Vec<Diagnostic>) -> Option<&'a Section> {
        let original = self.headings.get(self.met).copied();
        self.met += 1;
        if self.broken {
            return None;
        }
        let wrong = match original {
            Some(original) if original.level == level => return Some(original),
            Some(original) => Diagnostic::error(
                "translation-out-of-step",
                format!("a heading of level {level} stands for one of level {}", original.level),
            )
            .at(span, "here")
            .at(original.span, "in the record"),
            None => Diagnostic::error("translation-out-of-step", "the record has no such heading")
                .at(span, "one heading more than in the record"),
        };
        self.broken = true;
        out.push(wrong.help("a translation has the headings of its record, in the same order"));
        None
    }

    /// What is missing at the end.
    pub(super) fn end(&self, end: Span, out: &mut Vec<Diagnostic>) {
        if let Some(missing) = self.headings.get(self.met).filter(|_| !self.broken) {
            let (met, all) = (self.met, self.headings.len());
            out.push(
                Diagnostic::error(
                    "translation-out-of-step",
                    format!("the body has {met} headings, and {all} in the record"),
                )
                .at(end, "ends here")
                .at(missing.span, "the next one in the record")
                .help("a translation has the headings of its record, in the same order"),
            );
        }
    }
}

impl Compiler<'_> {
    /// What the record says of the heading on this level: its label and its anchor. Where it has no
    /// such heading nobody can know how confidential the section is, so nobody may read it.
    pub(super) fn settle(&mut self, level: u8, own: &Attributes, span: Span) -> Settled {
        let Some(outline) = &mut self.outline else { return Settled::default() };
        let Some(original) = outline.heading(level, span, self.writer.diagnostics) else {
            return Settled { floor: Tlp::Red, names: None };
        };
        if own.id.is_some() && own.id != original.id {
            self.writer.diagnostics.push(
                Diagnostic::error(
                    "heading-attribute",
                    "a heading of a translation has the id of the record's",
                )
                .at(span, "another id")
                .at(original.span, "in the record")
                .help("take the id out, so that links to it hold in every language"),
            );
        }
        if let Some((own, place)) = own.tlp
            && own < original.tlp
        {
            let message = format!(
                "the label {own} is looser than {}, which the record has here",
                original.tlp
            );
            self.writer.diagnostics.push(
                Diagnostic::error("looser-label", message)
                    .at(place, "may only tighten")
                    .at(original.span, format!("{} here", original.tlp))
                    .help("take the label out: a section has that of the record"),
            );
        }
        let names = Names {
            id: original.id.clone(),
            slug: original.slug.clone(),
            classes: original.classes.clone(),
        };
        Settled { floor: original.tlp, names: Some(names) }
    }
}

/// What a translated section takes from the record: the least label, and what it is called by.
pub(super) struct Settled {
    pub(super) floor: Tlp,
    pub(super) names: Option<Names>,
}

/// What a section is called by, in links and in style sheets.
pub(super) struct Names {
    pub(super) id: Option<Box<str>>,
    pub(super) slug: Box<str>,
    pub(super) classes: Box<str>,
}

impl Default for Settled {
    fn default() -> Self {
        Self { floor: Tlp::Clear, names: None }
    }
}

#[cfg(test)]
mod tests {
    use super::super::hostile::{codes, origin};
    use super::*;

    fn both(record: &str, translation: &str) -> (Body, Vec<&'static str>) {
        let mut out = Vec::new();
        let original = super::super::body(record, &origin(), Tlp::Clear, &mut out);
        assert!(out.is_empty());
        let body = translated_body(translation, &origin(), &original, Tlp::Clear, &mut out);
        (body, codes(&out))
    }

    fn labels(body: &Body) -> Vec<(&str, Option<&str>, Tlp)> {
        body.sections.iter().map(|s| (&*s.slug, s.id.as_deref(), s.tlp)).collect()
    }

    #[test]
    fn sections_take_anchor_and_label_of_the_record() {
        let record = "a\n\n## Summary\n## Detail {#forensic tlp=AMBER}\n### Deeper\n## End\n";
        let (body, codes) =
            both(record, "## Kurz\n## Einzeln {tlp=RED}\nx[^1]\n### Tiefer\n## Ende\n\n[^1]: n\n");
        assert!(codes.is_empty(), "{codes:?}");
        assert_eq!(
            labels(&body),
            [
                ("summary", None, Tlp::Clear),
                ("detail", Some("forensic"), Tlp::Red),
                ("deeper", None, Tlp::Red),
                ("end", None, Tlp::Clear),
            ]
        );
        assert_eq!(body.sections[0].heading.to_text(), "Kurz");
    }

    #[test]
    fn labels_are_not_loosened_and_headings_not_moved() {
        let record = "## A\n## B {tlp=AMBER}\n### C\n## D\n";
        let (body, codes) = both(record, "## a\n## b {tlp=CLEAR}\n### c\n## d\n");
        assert_eq!(codes, ["looser-label"]);
        assert_eq!(body.sections[1].tlp, Tlp::Amber);
        // A heading too many shifts all after it: nobody reads what can't be told apart.
        for wrong in ["## a\n### x\n## b\n### c\n## d\n", "## a\n## b\n## c\n## d\n## e\n"] {
            let (body, codes) = both(record, wrong);
            assert_eq!(codes, ["translation-out-of-step"], "{wrong}");
            assert_eq!(body.sections.last().unwrap().tlp, Tlp::Red);
        }
        assert_eq!(both(record, "## a\n## b\n").1, ["translation-out-of-step"]);
    }

    #[test]
    fn footnotes_and_addresses_have_the_label_of_their_place() {
        let record = "## A\n## B {tlp=AMBER}\n";
        let (body, codes) =
            both(record, "## a\n[x][y]\n## b\n\n[^1]: n\n\n[y]: https://x.example\n");
        assert!(codes.contains(&"looser-label"), "{codes:?}");
        assert_eq!(body.footnotes[0].tlp, Tlp::Amber);
    }
}
