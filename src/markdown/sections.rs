//! The body of a record: sections with their labels, and what would leak between them.

use super::characters::check_characters;
use super::definitions::{definition_of, unused_definitions};
use super::footnotes::Footnote;
use super::headings::{self, Attributes};
use super::outline::{Names, Outline, Settled};
use super::writer::{Fragment, Mode, Writer, options};
use super::{NoLinks, Origin, Prose};
use crate::address::slug;
use crate::diagnostic::{Diagnostic, Span};
use crate::html::plain_text;
use crate::label::Tlp;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;

/// A heading and what stands below it, up to the next heading of any level.
#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    /// The effective label: the tightest of the record, the enclosing sections and its own.
    pub tlp: Tlp,
    /// 0 for the text before the first heading, else 1 to 6.
    pub level: u8,
    /// The heading's words.
    pub heading: Prose,
    /// The id that the writer gave: `{#id}`.
    pub id: Option<Box<str>>,
    /// An id made from the heading's words; several headings may share one.
    pub slug: Box<str>,
    /// The classes that the writer gave, with spaces between them.
    pub classes: Box<str>,
    /// What stands below the heading.
    pub prose: Prose,
    /// The heading's line.
    pub span: Span,
}

/// A compiled body.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Body {
    /// The sections in the order of the text.
    pub sections: Box<[Section]>,
    /// The footnotes in the order of their texts.
    pub footnotes: Box<[Footnote]>,
    /// Whether it is in the record's language where a translation shows it.
    pub foreign: bool,
}

impl Body {
    /// Every fragment with its label, for the graph: headings, sections, footnotes.
    pub fn prose(&self) -> impl Iterator<Item = (Tlp, &Prose)> {
        let sections = self.sections.iter().flat_map(|s| [(s.tlp, &s.heading), (s.tlp, &s.prose)]);
        sections.chain(self.footnotes.iter().map(|f| (f.tlp, &f.prose)))
    }

    /// The ids and slugs of the headings with their labels: what `#anchor` may name.
    pub fn anchors(&self) -> impl Iterator<Item = (Tlp, &str)> {
        self.sections
            .iter()
            .filter(|s| s.level > 0)
            .flat_map(|s| s.id.as_deref().into_iter().chain([&*s.slug]).map(|name| (s.tlp, name)))
    }
}

/// A section that is being written.
struct Open {
    level: u8,
    tlp: Tlp,
    attributes: Attributes,
    heading: Prose,
    /// The heading in the text.
    range: Range<usize>,
    /// What the record settles of a section of its translation.
    settled: Settled,
}

impl Open {
    /// The text before the first heading.
    fn before_any(record: Tlp) -> Self {
        let attributes = Attributes::default();
        let (heading, settled) = (Prose::default(), Settled::default());
        Self { level: 0, tlp: record, attributes, heading, range: 0..0, settled }
    }
}

/// A heading whose section is not over: its level, effective label and line.
struct Enclosing {
    level: u8,
    tlp: Tlp,
    span: Span,
}

pub(super) struct Compiler<'a> {
    pub(super) writer: Writer<'a>,
    /// The headings of the record, where its translation is compiled.
    pub(super) outline: Option<Outline<'a>>,
    record: Tlp,
    open: Open,
    enclosing: Vec<Enclosing>,
    sections: Vec<Section>,
    /// Where each section starts in the text, and its label.
    starts: Vec<(usize, Tlp)>,
    ids: BTreeMap<Box<str>, Span>,
    footnotes: Vec<Footnote>,
    footnote_places: BTreeMap<Box<str>, Span>,
    /// The footnotes that are open, with what was being written around them.
    around: Vec<(Box<str>, Fragment)>,
    in_heading: bool,
}

/// See [`super::body`].
pub(super) fn body(
    text: &str,
    origin: &Origin,
    record: Tlp,
    diagnostics: &mut Vec<Diagnostic>,
) -> Body {
    compile(text, origin, record, None, diagnostics)
}

/// Compiles a body, with the headings of the record where it is a translation's.
pub(super) fn compile<'a>(
    text: &'a str,
    origin: &Origin,
    record: Tlp,
    outline: Option<Outline<'a>>,
    diagnostics: &'a mut Vec<Diagnostic>,
) -> Body {
    check_characters(text, origin, diagnostics);
    let mut compiler = Compiler { outline, ..Compiler::new(text, *origin, record, diagnostics) };
    let mut events = Parser::new_ext(text, options()).into_offset_iter();
    let mut uses: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    while let Some((event, range)) = events.next() {
        if let Some(definition) = definition_of(&events, &event) {
            uses.push((range.clone(), definition));
        }
        compiler.event(event, range);
    }
    compiler.close_section();
    let end = compiler.writer.span(text.trim_end().len()..text.len());
    if let Some(outline) = &compiler.outline {
        outline.end(end, compiler.writer.diagnostics);
    }
    for (place, definition) in &uses {
        compiler.check_definition(place, definition);
    }
    let definitions = uses.into_iter().map(|(_, definition)| definition).collect();
    unused_definitions(&mut compiler.writer, &events, definitions);
    let (sections, footnotes) = (compiler.sections.into(), compiler.footnotes.into());
    Body { sections, footnotes, foreign: false }
}

impl<'a> Compiler<'a> {
    fn new(
        text: &'a str,
        origin: Origin,
        record: Tlp,
        diagnostics: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            writer: Writer::new(text, origin, Mode::Body, diagnostics),
            outline: None,
            record,
            open: Open::before_any(record),
            enclosing: Vec::new(),
            sections: Vec::new(),
            starts: vec![(0, record)],
            ids: BTreeMap::new(),
            footnotes: Vec::new(),
            footnote_places: BTreeMap::new(),
            around: Vec::new(),
            in_heading: false,
        }
    }

    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Heading { level, id, classes, attrs }) if self.writer.depth == 0 => {
                self.close_section();
                let attributes =
                    headings::read(&mut self.writer, id.as_deref(), &classes, &attrs, &range);
                self.open_section(level, attributes, range);
                self.in_heading = true;
            }
            Event::End(TagEnd::Heading(_)) if self.in_heading => {
                self.in_heading = false;
                self.open.heading = self.writer.take().finish();
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                let name: Box<str> = name.to_lowercase().into();
                self.duplicate_footnote(&name, range);
                let around = self.writer.take();
                self.around.push((name, around));
                // What stands in a footnote is no section of the body.
                self.writer.depth += 1;
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                let written = self.writer.take();
                self.writer.depth = self.writer.depth.saturating_sub(1);
                if let Some((name, around)) = self.around.pop() {
                    self.writer.out = around;
                    let tlp = self.open.tlp;
                    self.footnotes.push(Footnote { name, tlp, prose: written.finish() });
                }
            }
            event => self.writer.event(event, range),
        }
    }

    fn open_section(&mut self, level: HeadingLevel, attributes: Attributes, range: Range<usize>) {
        let level = level as u8;
        while self.enclosing.last().is_some_and(|e| e.level >= level) {
            self.enclosing.pop();
        }
        let span = self.writer.span(range.clone());
        let around = self.enclosing.last().map_or(self.record, |e| e.tlp);
        let settled = self.settle(level, &attributes, span);
        if let Some((own, place)) = attributes.tlp
            && own < around
            && own >= settled.floor
        {
            self.looser(own, place, around);
        }
        let around = around.max(settled.floor);
        let tlp = attributes.tlp.map_or(around, |(own, _)| own.max(around));
        if let Some(id) = &attributes.id {
            if let Some(first) = self.ids.get(id) {
                self.writer.diagnostics.push(
                    Diagnostic::error(
                        "duplicate-anchor",
                        format!("two headings have the id `{id}`"),
                    )
                    .at(span, "the second")
                    .at(*first, "the first")
                    .help("an id names one place of a record; change one of them"),
                );
            } else {
                self.ids.insert(id.clone(), span);
            }
        }
        self.starts.push((range.start, tlp));
        self.enclosing.push(Enclosing { level, tlp, span });
        let heading = Prose::default();
        self.open = Open { level, tlp, attributes, heading, range, settled };
    }

    fn looser(&mut self, own: Tlp, place: Span, around: Tlp) {
        let mut error = Diagnostic::error(
            "looser-label",
            format!("the label {own} is looser than {around}, which covers this section"),
        )
        .at(place, "may only tighten");
        // The widest section that carries the label, if the record itself does not.
        if self.record < around
            && let Some(from) = self.enclosing.iter().find(|e| e.tlp == around)
        {
            error = error.at(from.span, format!("{around} from here"));
        }
        self.writer.diagnostics.push(error.help(
            "remove the label, make it tighter, or move the section out of the one around it",
        ));
    }

    fn close_section(&mut self) {
        let prose = self.writer.take().finish();
        let Open { level, tlp, attributes, heading, range, settled } =
            std::mem::replace(&mut self.open, Open::before_any(self.record));
        if level == 0 && prose.is_empty() {
            return;
        }
        let slug = if level == 0 {
            Box::default()
        } else {
            slug(&plain_text(&heading.to_html(&NoLinks))).into()
        };
        let Attributes { id, classes, .. } = attributes;
        let own = Names { id, slug, classes };
        let Names { id, slug, classes } = settled.names.unwrap_or(own);
        let span = self.writer.span(range);
        self.sections.push(Section { tlp, level, heading, id, slug, classes, prose, span });
    }

    fn duplicate_footnote(&mut self, name: &str, range: Range<usize>) {
        let span = self.writer.span(range);
        if let Some(first) = self.footnote_places.get(name) {
            self.writer.diagnostics.push(
                Diagnostic::error(
                    "duplicate-footnote",
                    format!("the footnote `{name}` has two texts"),
                )
                .at(span, "the second")
                .at(*first, "the first")
                .help("give one of them another name"),
            );
        } else {
            self.footnote_places.insert(name.into(), span);
        }
    }

    /// The label of the section that a place of the text belongs to.
    fn label_at(&self, at: usize) -> Tlp {
        let i = self.starts.partition_point(|(start, _)| *start <= at);
        i.checked_sub(1).and_then(|i| self.starts.get(i)).map_or(self.record, |(_, tlp)| *tlp)
    }

    /// The address of `[words][name]` is shown where the words stand, wherever it is defined.
    fn check_definition(&mut self, place: &Range<usize>, definition: &Range<usize>) {
        let (here, there) = (self.label_at(place.start), self.label_at(definition.start));
        if there > here {
            let used = self.writer.span(place.clone());
            let defined = self.writer.span(definition.clone());
            self.writer.diagnostics.push(
                Diagnostic::error(
                    "looser-label",
                    format!("this link would show a {there} address in a {here} section"),
                )
                .at(used, format!("{here} here"))
                .at(defined, format!("{there} here"))
                .help("define the address in the section that uses it, or write it in the link: `[words](address)`"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::hostile::{Everything, codes, origin};
    use super::super::{Body, Target};
    use crate::label::Tlp;

    fn compile(text: &str) -> (Body, Vec<&'static str>) {
        let mut diagnostics = Vec::new();
        let body = super::body(text, &origin(), Tlp::Clear, &mut diagnostics);
        (body, codes(&diagnostics))
    }

    fn clean(text: &str) -> Body {
        let (body, codes) = compile(text);
        assert!(codes.is_empty(), "{codes:?}");
        body
    }

    #[test]
    fn a_label_covers_all_up_to_a_heading_of_its_level() {
        let body =
            clean("a\n\n## B {tlp=AMBER+STRICT}\nb\n### C\nc\n#### D {tlp=RED}\n## E {#e .x .y}\n");
        let found: Vec<_> = body.sections.iter().map(|s| (s.level, &*s.slug, s.tlp)).collect();
        assert_eq!(
            found,
            [
                (0, "", Tlp::Clear),
                (2, "b", Tlp::AmberStrict),
                (3, "c", Tlp::AmberStrict),
                (4, "d", Tlp::Red),
                (2, "e", Tlp::Clear)
            ]
        );
        let last = body.sections.last().unwrap();
        assert_eq!((last.id.as_deref(), &*last.classes), (Some("e"), "x y"));
        assert_eq!(last.heading.to_html(&Everything), "E");
    }

    #[test]
    fn labels_only_tighten() {
        assert_eq!(compile("## A {tlp=AMBER}\n### B {tlp=GREEN}").1, ["looser-label"]);
        let mut diagnostics = Vec::new();
        let body = super::body("## A {tlp=CLEAR}", &origin(), Tlp::Amber, &mut diagnostics);
        assert_eq!(codes(&diagnostics), ["looser-label"]);
        assert_eq!(body.sections[0].tlp, Tlp::Amber);
    }

    #[test]
    fn a_slip_in_a_label_never_publishes() {
        for slip in
            ["{tlp=AMBR}", "{tlp}", "{TLP=AMBER}", "{tlp:AMBER}", "{tlp=amber}", "{tlp=\"RED\"}"]
        {
            let (body, codes) = compile(&format!("## A {slip}\nsecret"));
            assert!(!codes.is_empty(), "{slip}");
            assert_eq!(body.sections[0].tlp, Tlp::Red, "{slip}");
        }
        for slip in [
            "## A {tlp=AMBER",
            "## A {tlp=AMBER} x",
            "## A {tlp=AMBER} ##",
            "##A {tlp=AMBER}",
            "- ## A {tlp=AMBER}",
            "> ## A {tlp=AMBER}",
        ] {
            let (body, codes) = compile(slip);
            let tight = body.sections.iter().any(|s| s.tlp == Tlp::Amber);
            assert!(tight || codes == ["heading-attribute"], "{slip}: {codes:?}");
        }
        assert_eq!(compile("## A {onclick=x}").1, ["heading-attribute"]);
        assert_eq!(compile("## A {#1}").1, ["heading-attribute"]);
        assert_eq!(compile("## A {#a}\n## B {#a}").1, ["duplicate-anchor"]);
    }

    #[test]
    fn the_graph_sees_every_reference_with_its_label() {
        let body = clean(
            "## A INC-2026-0001\n[[INC-2026-0002]] [^1]\n## B {tlp=RED}\n[x](INC-2026-0003.md)\n\n[^1]: CVE-2024-3094\n",
        );
        let found: Vec<(Tlp, String)> = body
            .prose()
            .flat_map(|(tlp, prose)| {
                prose.references().map(move |r| (tlp, format!("{:?}", r.target)))
            })
            .collect();
        assert_eq!(found.len(), 4);
        assert_eq!(
            found[3],
            (
                Tlp::Red,
                format!(
                    "{:?}",
                    Target::Cve(crate::identifier::CveId::parse("CVE-2024-3094").unwrap())
                )
            )
        );
        let anchors: Vec<_> = body.anchors().collect();
        assert_eq!(anchors, [(Tlp::Clear, "a-inc-2026-0001"), (Tlp::Red, "b")]);
    }
}
