//! Record text compiled once into HTML with holes; an edition fills the holes with what its
//! audience may know.

mod blocks;
mod characters;
mod code;
mod definitions;
mod fields;
mod footnotes;
mod headings;
mod highlight;
mod links;
mod outline;
mod references;
mod render;
mod sections;
mod spans;
mod writer;

#[cfg(test)]
mod hostile;

pub use footnotes::{Footnote, FootnoteNumbers};
pub use outline::translated_body;
pub use render::{RenderedBody, RenderedSection};
pub use sections::{Body, Section};

use crate::diagnostic::{Diagnostic, FileId, Span};
use crate::html::plain_text;
use crate::identifier::{AttackId, CveId, CweId, GhsaId, RecordId};
use crate::label::Tlp;
use std::borrow::Cow;
use std::ops::Range;

/// Where a text stands in its file, so that diagnostics can point at it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// Byte `i` of the text is byte `start + i` of the file.
    Exact {
        /// The file.
        file: FileId,
        /// Offset of the text's first byte.
        start: u32,
    },
    /// The text was decoded (a TOML string with escapes): every diagnostic points at the whole.
    Within(Span),
}

impl Origin {
    /// The place in the file of a range of bytes of the text.
    pub fn span(&self, range: Range<usize>) -> Span {
        match *self {
            Self::Exact { file, start } => {
                let start = start as usize;
                Span::new(file, start + range.start..start + range.end)
            }
            Self::Within(span) => span,
        }
    }

    /// The origin of the text that is left when `bytes` are cut from the front.
    #[must_use]
    fn skip(&self, bytes: usize) -> Self {
        match *self {
            Self::Exact { file, start } => Self::Exact { file, start: start + bytes as u32 },
            within @ Self::Within(_) => within,
        }
    }
}

/// What a reference or an internal link points at, before anyone asked who may know it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Target {
    /// A record: `[[INC-2026-0007]]`, `[[INC-2026-0007#F1]]`, a bare id, `[x](INC-2026-0007.md)`
    /// or `[x](/incidents/INC-2026-0007/)`.
    Record {
        /// The record's id.
        id: RecordId,
        /// The entry or heading in it.
        anchor: Option<Box<str>>,
    },
    /// `[[something]]` that is no id, or an internal link that cannot be read, as it was written.
    Unknown(Box<str>),
    /// A vulnerability in the CVE list.
    Cve(CveId),
    /// A weakness of MITRE's list.
    Cwe(CweId),
    /// A GitHub advisory.
    Ghsa(GhsaId),
    /// A technique of MITRE ATT&CK.
    Attack(AttackId),
    /// `[words](#anchor)`: a heading or an entry of the same record.
    Anchor(Box<str>),
    /// A file beside the record: a normalised relative path without `..`, percent-decoded.
    File(Box<str>),
    /// A page of the site: its path without a leading slash, percent-decoded.
    Site {
        /// The path, such as `services/artifact-registry/`.
        path: Box<str>,
        /// The place in the page.
        anchor: Option<Box<str>>,
    },
}

/// A target and the place that names it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reference {
    /// What is pointed at.
    pub target: Target,
    /// Where it is written.
    pub span: Span,
}

/// What an audience may know of a target.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Resolved<'a> {
    /// It may know it, at this address.
    Link {
        /// The address, not yet escaped for HTML.
        href: Cow<'a, str>,
        /// A title for the link, not yet escaped.
        title: Option<Cow<'a, str>>,
    },
    /// It may not, or there is nothing: the words stand without a link.
    Withheld,
}

/// Answers what the audience of one edition may know.
pub trait Resolve {
    /// What it may know of `target`.
    fn resolve(&self, target: &Target) -> Resolved<'_>;
}

/// Withholds everything: for plain text and for tests.
#[derive(Clone, Copy, Debug)]
pub struct NoLinks;

impl Resolve for NoLinks {
    fn resolve(&self, _: &Target) -> Resolved<'_> {
        Resolved::Withheld
    }
}

/// A compiled fragment: HTML, and the places in it that depend on the audience.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Prose {
    html: Box<str>,
    /// Sorted by `start`.
    holes: Box<[Hole]>,
    /// Whether it is in the record's language where a translation shows it.
    foreign: bool,
}

/// A place in the HTML that is written when an audience is known.
#[derive(Clone, PartialEq, Debug)]
struct Hole {
    /// Offset in the HTML.
    start: u32,
    /// For a link: the end of its words in the HTML. Else the same as `start`.
    end: u32,
    kind: HoleKind,
}

#[derive(Clone, PartialEq, Debug)]
enum HoleKind {
    /// The words from `start` to `end`, with the `inner` holes that follow this one, become a link
    /// if the target may be known.
    Link { reference: Reference, title: Option<Box<str>>, inner: u32 },
    /// An image if the file may be known, else the words of `alt` (not yet escaped).
    Image { reference: Reference, alt: Box<str>, title: Option<Box<str>> },
    /// A reference to a footnote; within a link it is a number alone, for links cannot nest.
    Note { name: Box<str>, within_link: bool },
}

impl HoleKind {
    fn reference(&self) -> Option<&Reference> {
        match self {
            Self::Link { reference, .. } | Self::Image { reference, .. } => Some(reference),
            Self::Note { .. } => None,
        }
    }
}

impl Prose {
    /// Whether it shows nothing at all.
    pub fn is_empty(&self) -> bool {
        self.html.is_empty() && self.holes.is_empty()
    }

    /// The same, left in the record's language.
    #[must_use]
    pub fn left_as_it_is(self) -> Self {
        Self { foreign: true, ..self }
    }

    /// Whether it is in the record's language where a translation shows it.
    pub fn is_foreign(&self) -> bool {
        self.foreign
    }

    /// Every reference, link target and image in it, in the order of the text.
    pub fn references(&self) -> impl Iterator<Item = &Reference> {
        self.holes.iter().filter_map(|h| h.kind.reference())
    }

    /// Writes the HTML for the audience of `resolver`. Footnote references are left out: only a
    /// [`Body`] has footnotes, and [`Body::render`] numbers them.
    pub fn render(&self, resolver: &dyn Resolve, out: &mut String) {
        render::prose(self, resolver, None, out);
    }

    /// The HTML for the audience of `resolver`.
    pub fn to_html(&self, resolver: &dyn Resolve) -> String {
        let mut out = String::with_capacity(self.html.len() + 64 * self.holes.len());
        self.render(resolver, &mut out);
        out
    }

    /// The words alone, without links and footnotes: the same for every audience.
    pub fn to_text(&self) -> String {
        plain_text(&self.to_html(&NoLinks))
    }
}

/// Compiles a field of front matter: one line of running text with inline Markdown, without a
/// paragraph around it. Text that Markdown would read as anything else (a list, a heading) is
/// taken as it stands, with its references.
pub fn inline(text: &str, origin: &Origin, diagnostics: &mut Vec<Diagnostic>) -> Prose {
    fields::inline(text, origin, diagnostics)
}

/// Compiles a field that may hold paragraphs, lists and the like. Headings become bold
/// paragraphs and carry no label; footnotes are an error.
pub fn block(text: &str, origin: &Origin, diagnostics: &mut Vec<Diagnostic>) -> Prose {
    fields::block(text, origin, diagnostics)
}

/// Compiles the body of a record whose own label is `record`.
pub fn body(text: &str, origin: &Origin, record: Tlp, diagnostics: &mut Vec<Diagnostic>) -> Body {
    sections::body(text, origin, record, diagnostics)
}
