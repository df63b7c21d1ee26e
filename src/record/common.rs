//! What every kind of record shares: its head, its labels, and the readers of common fields.

use crate::config::{self, FieldLabels};
use crate::diagnostic::{Diagnostic, Span, nearest};
use crate::fields::{At, Fields, TextField};
use crate::identifier::{Kind, RecordId};
use crate::label::{Clearance, Marked, Sharing, Tlp};
use crate::markdown::{self, Prose};

/// A name of a team, service, product or party, checked against the registry by the graph.
pub type Name = At<Box<str>>;

/// A reference to another record, resolved by the graph.
pub type RecordRef = At<RecordId>;

/// A link to a source outside the site.
pub struct SourceLink {
    /// Title, or the URL again.
    pub title: Box<str>,
    /// An `https:` or `http:` URL.
    pub url: Box<str>,
}

/// What the readers of one record need to know.
pub(super) struct Reading<'a> {
    /// Label and publishing state of the record.
    pub sharing: Sharing,
    /// Labels by kind of field.
    pub labels: &'a FieldLabels,
    /// The writer's clearance: checks within a record see all of it.
    pub author: Clearance,
}

impl Reading<'_> {
    /// Marks what `read` finds with the entry's own label, or the default of its kind of field.
    pub(super) fn marked<T>(
        &self,
        f: &mut Fields<'_, '_, '_>,
        default: Option<Tlp>,
        read: impl FnOnce(&mut Fields<'_, '_, '_>) -> Option<T>,
    ) -> Option<Marked<T>> {
        let sharing = self.entry_sharing(f, default);
        read(f).map(|value| Marked::new(sharing, value))
    }

    /// The sharing of an entry: its `tlp`, which may only tighten, or the default.
    pub(super) fn entry_sharing(
        &self,
        f: &mut Fields<'_, '_, '_>,
        default: Option<Tlp>,
    ) -> Sharing {
        let Some(own) = config::tlp(f, "tlp") else {
            return default.map_or(self.sharing, |label| self.sharing.tightened(label));
        };
        if own.value < self.sharing.tlp {
            f.diagnostics.push(
                Diagnostic::error(
                    "looser-label",
                    format!(
                        "TLP:{} is looser than the record's TLP:{}",
                        own.value, self.sharing.tlp
                    ),
                )
                .at(own.span, "an entry may only tighten")
                .help(format!("leave the label out, or use {} or a tighter one", self.sharing.tlp)),
            );
        }
        self.sharing.tightened(own.value)
    }

    pub(super) fn inline_of(&self, field: TextField<'_>, out: &mut Vec<Diagnostic>) -> Prose {
        let found = markdown::inline(field.text, &field.origin(), out);
        if field.foreign { found.left_as_it_is() } else { found }
    }

    fn block_of(&self, field: TextField<'_>, out: &mut Vec<Diagnostic>) -> Prose {
        let found = markdown::block(field.text, &field.origin(), out);
        if field.foreign { found.left_as_it_is() } else { found }
    }

    /// One line of running text.
    pub(super) fn inline(&self, f: &mut Fields<'_, '_, '_>, name: &'static str) -> Option<Prose> {
        let field = f.prose(name)?;
        Some(self.inline_of(field, f.diagnostics))
    }

    /// One line of running text that must be there.
    pub(super) fn required_inline(
        &self,
        f: &mut Fields<'_, '_, '_>,
        name: &'static str,
        example: &str,
    ) -> Option<Prose> {
        let field = f.required_prose(name, example)?;
        Some(self.inline_of(field, f.diagnostics))
    }

    /// A list of lines of running text.
    pub(super) fn inlines(&self, f: &mut Fields<'_, '_, '_>, name: &'static str) -> Vec<Prose> {
        let fields = f.prose_list(name);
        fields.into_iter().map(|t| self.inline_of(t, f.diagnostics)).collect()
    }

    /// Text that may hold paragraphs and lists.
    pub(super) fn block(&self, f: &mut Fields<'_, '_, '_>, name: &'static str) -> Option<Prose> {
        let field = f.prose(name)?;
        Some(self.block_of(field, f.diagnostics))
    }

    /// The same, which must be there.
    pub(super) fn required_block(
        &self,
        f: &mut Fields<'_, '_, '_>,
        name: &'static str,
        example: &str,
    ) -> Option<Prose> {
        let field = f.required_prose(name, example)?;
        Some(self.block_of(field, f.diagnostics))
    }

    /// Plain words.
    pub(super) fn strings(&self, f: &mut Fields<'_, '_, '_>, name: &'static str) -> Vec<Box<str>> {
        f.texts(name).into_iter().map(|t| t.text.into()).collect()
    }

    /// A name.
    pub(super) fn name(&self, f: &mut Fields<'_, '_, '_>, name: &'static str) -> Option<Name> {
        f.text(name).map(|t| At { value: t.text.into(), span: t.span })
    }

    /// A name that must be there.
    pub(super) fn required_name(
        &self,
        f: &mut Fields<'_, '_, '_>,
        name: &'static str,
        example: &str,
    ) -> Option<Name> {
        f.required_text(name, example).map(|t| At { value: t.text.into(), span: t.span })
    }

    /// A list of names.
    pub(super) fn names(&self, f: &mut Fields<'_, '_, '_>, name: &'static str) -> Vec<Name> {
        f.texts(name).into_iter().map(|t| At { value: t.text.into(), span: t.span }).collect()
    }

    /// Ids within this record, such as `E1`.
    pub(super) fn local_ids(
        &self,
        f: &mut Fields<'_, '_, '_>,
        name: &'static str,
    ) -> Vec<At<Box<str>>> {
        self.names(f, name)
    }

    /// References to records, of one kind where `kind` is given.
    pub(super) fn references(
        &self,
        f: &mut Fields<'_, '_, '_>,
        name: &'static str,
        kind: Option<Kind>,
    ) -> Vec<RecordRef> {
        f.parsed_list(name, form_of(kind), |t| parse_reference(t, kind))
    }

    /// A reference to a record.
    pub(super) fn reference(
        &self,
        f: &mut Fields<'_, '_, '_>,
        name: &'static str,
        kind: Option<Kind>,
    ) -> Option<RecordRef> {
        f.parsed(name, form_of(kind), |t| parse_reference(t, kind))
    }
}

const fn form_of(kind: Option<Kind>) -> &'static str {
    match kind {
        Some(Kind::Incident) => "the id of an incident such as INC-2026-0007",
        Some(Kind::Advisory) => "the id of an advisory such as ADV-2026-0012",
        Some(Kind::Event) => "the id of a security event such as SE-2026-0183",
        Some(Kind::Improvement) => "the id of an improvement such as IMP-2026-0044",
        Some(Kind::Procedure) => "the id of a procedure such as SOP-IR-04",
        Some(Kind::Review) => "the id of a review such as REV-2026-03-23",
        Some(Kind::Page) => "the address of a page such as about",
        None => "the id of a record such as INC-2026-0007",
    }
}

/// A noun with `a` or `an`.
pub fn with_article(noun: &str) -> String {
    // By sound: `an IPv4 address`, `an MD5`, `a URL`.
    let an = noun.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']) || noun == "MD5";
    format!("{} {noun}", if an { "an" } else { "a" })
}

fn parse_reference(text: &str, kind: Option<Kind>) -> Option<RecordId> {
    RecordId::parse(text).filter(|id| kind.is_none_or(|k| id.kind() == k))
}

/// A list of links: URLs, or tables with `title` and `url`.
pub(super) fn source_links(
    _: &Reading<'_>,
    f: &mut Fields<'_, '_, '_>,
    name: &'static str,
) -> Vec<SourceLink> {
    let mut wrong = Vec::new();
    let links = {
        let wrong = std::cell::RefCell::new(&mut wrong);
        f.entries(
            name,
            |t| {
                if !is_web_url(t.text) {
                    wrong.borrow_mut().push(not_a_url(t.text, t.span));
                }
                SourceLink { title: t.text.into(), url: t.text.into() }
            },
            |f| {
                let title = f.prose("title").map(|t| t.text.into());
                let url = web_url(f, "url");
                if url.is_none() && f.text("url").is_none() {
                    f.missing("url", "\"https://example.com/\"");
                }
                let url = url?;
                Some(SourceLink { title: title.unwrap_or_else(|| url.clone()), url })
            },
        )
    };
    f.diagnostics.extend(wrong);
    links
}

/// A web address: `https:` or `http:` and a host.
pub(super) fn web_url(f: &mut Fields<'_, '_, '_>, name: &'static str) -> Option<Box<str>> {
    let field = f.text(name)?;
    if !is_web_url(field.text) {
        f.diagnostics.push(not_a_url(field.text, field.span));
        return None;
    }
    Some(field.text.into())
}

/// Whether a text can stand in a link to the outside as it is.
pub fn is_web_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty()
            && !rest.starts_with('/')
            && !rest.contains(|c: char| {
                c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c)
            })
    })
}

fn not_a_url(text: &str, span: Span) -> Diagnostic {
    Diagnostic::error("invalid-url", format!("`{text}` is not a web address"))
        .at(span, "expected https://…")
        .help("write the whole address with https://")
}

/// A reference that leads nowhere, with the nearest target.
pub fn unresolved<'a>(
    wanted: &str,
    span: Span,
    what: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let found = Diagnostic::error("unresolved-reference", format!("`{wanted}` is not {what}"))
        .at(span, "leads nowhere");
    match nearest(wanted, known) {
        Some(near) => found.help(format!("did you mean `{near}`?")),
        None => found.help("check the id, or add what it names"),
    }
}
