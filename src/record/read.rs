//! From a file to its records: the head that all kinds share, then the fields of the kind.

use super::common::{Reading, RecordRef};
use super::{
    Content, KindFields, Record, SourceLink, advisory, event, improvement, incident, procedure,
    translation,
};
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, FileId, Span};
use crate::fields::{At, Fields, FrontMatter, Word, Words, front_matter};
use crate::identifier::{Kind, LanguageTag, RecordId};
use crate::label::{Clearance, Marked, Publish, Sharing};
use crate::markdown::{self, Body, Origin, Prose};
use crate::source::SourceFile;
use crate::time::Moment;

/// What one file gave: its record, the improvements inside it, and what is wrong with it.
#[derive(Default)]
pub struct Parsed {
    /// The record and those that stand in it; empty where the file can't be read as one.
    pub records: Vec<Record>,
    /// The ids of a record that can't be read and of those in it: known, so that references to
    /// them are not reported as well.
    pub unreadable: Vec<RecordId>,
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// The publishing states as words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PublishWord {
    Draft,
    Embargoed,
    Published,
    Withdrawn,
}

impl Word for PublishWord {
    const WHAT: &'static str = "a publishing state";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("draft", Self::Draft),
        ("embargoed", Self::Embargoed),
        ("published", Self::Published),
        ("withdrawn", Self::Withdrawn),
    ];
}

/// Parses a record's file. The folder below `content/` says the kind.
pub fn parse(file: FileId, source: &SourceFile, config: &Config) -> Parsed {
    parse_in(file, source, &[], config)
}

/// Parses a record's file and its translations, each a language with its file.
pub fn parse_in(
    file: FileId,
    source: &SourceFile,
    translations: &[(LanguageTag, FileId, &SourceFile)],
    config: &Config,
) -> Parsed {
    let mut parsed = Parsed::default();
    let Some(kind) = kind_of(&source.path) else {
        parsed.diagnostics.push(unknown_folder(file, source));
        return parsed;
    };
    let reader = Reader { kind, file, source, config };
    reader.record(&mut parsed);
    if !parsed.records.is_empty() {
        for (language, file, source) in translations {
            translation::add(&mut parsed, &reader, language, *file, source);
        }
    }
    parsed
}

/// Reads the file of one record.
pub(super) struct Reader<'a> {
    kind: Kind,
    pub(super) file: FileId,
    pub(super) source: &'a SourceFile,
    config: &'a Config,
}

/// What stands in front matter.
pub(super) struct Front {
    head: Head,
    related: Vec<RecordRef>,
    references: Vec<SourceLink>,
    tags: Vec<Box<str>>,
    notice: Option<Prose>,
    extra: serde_json::Value,
    fields: Option<KindFields>,
    embedded: Vec<improvement::Embedded>,
    body_sharing: Sharing,
    /// When a translation was last brought up to its record.
    pub(super) translated: Option<At<Moment>>,
}

impl Reader<'_> {
    fn reading(&self, sharing: Sharing) -> Reading<'_> {
        Reading { sharing, labels: &self.config.policy.labels, author: Clearance::of_author() }
    }

    fn record(&self, parsed: &mut Parsed) {
        let out = &mut parsed.diagnostics;
        let mut mended = String::new();
        let Some(matter) = front_matter(self.file, &self.source.text, &mut mended, out) else {
            return;
        };
        let before = out.len();
        let front = self.front(&matter, None, out);
        if matter.broken {
            crate::fields::forgive_missing(out, before);
        }
        let reading = self.reading(front.head.sharing);
        let origin = Origin::Exact { file: self.file, start: matter.body_start as u32 };
        let body = markdown::body(matter.body, &origin, front.body_sharing.tlp, out);
        match front.records(self.file, body) {
            Ok(records) => parsed.records = records,
            Err(unreadable) => parsed.unreadable = unreadable,
        }
        if let Some(record) = parsed.records.first()
            && let Some(incident) = record.open(&reading.author).and_then(Content::incident)
        {
            incident::check(incident, &reading, &mut parsed.diagnostics);
        }
    }

    /// Reads front matter, with the words of a translation where there are some.
    pub(super) fn front<'t, 'i>(
        &self,
        matter: &'t FrontMatter<'i>,
        words: Option<Words<'t, 'i>>,
        out: &mut Vec<Diagnostic>,
    ) -> Front {
        let (document, table) = (matter.document, matter.table.get_ref());
        let mut fields = match words {
            Some(words) => Fields::translated(document, table, matter.span, words, out),
            None => Fields::new(document, table, matter.span, out),
        };
        let head = read_head(self.kind, self.source, self.config, &mut fields);
        let reading = self.reading(head.sharing);
        let (kind_fields, embedded) = read_kind(self.kind, &reading, &mut fields);
        let body_sharing = match self.kind {
            Kind::Event => head.sharing.tightened(self.config.policy.labels.event_body),
            _ => head.sharing,
        };
        let front = Front {
            related: reading.references(&mut fields, "related", None),
            references: incident::references(&reading, &mut fields),
            tags: reading.strings(&mut fields, "tags"),
            notice: reading.inline(&mut fields, "notice"),
            extra: fields.free_table("extra"),
            translated: fields.moment_of_translation("translated"),
            fields: kind_fields,
            embedded,
            body_sharing,
            head,
        };
        fields.finish();
        front
    }
}

impl Front {
    /// The record and those inside it; the ids of all of them where it can't be read as one.
    pub(super) fn records(self, file: FileId, body: Body) -> Result<Vec<Record>, Vec<RecordId>> {
        let Self { head, embedded, .. } = self;
        let (Some(id), Some(title), Some(fields)) = (head.id.clone(), head.title, self.fields)
        else {
            let inside = embedded.into_iter().map(|e| e.id.value);
            return Err(head.id.map(|id| id.value).into_iter().chain(inside).collect());
        };
        Ok(assemble(Whole {
            file,
            id,
            sharing: head.sharing,
            content: Content {
                title,
                title_foreign: head.title_foreign,
                tags: self.tags,
                related: self.related,
                references: self.references,
                notice: self.notice,
                extra: self.extra,
                body,
                body_sharing: self.body_sharing,
                fields,
            },
            embedded,
        }))
    }
}

/// The kind that a path's folder says.
fn kind_of(path: &str) -> Option<Kind> {
    let below = path.strip_prefix("content/")?;
    Kind::of_folder(below.split_once('/')?.0)
}

fn unknown_folder(file: FileId, source: &SourceFile) -> Diagnostic {
    let folders: Vec<&str> = Kind::ALL.into_iter().map(Kind::folder).collect();
    let first = source.text.lines().next().unwrap_or_default().len();
    let below = source.path.strip_prefix("content/").unwrap_or(&source.path);
    let folder = below.split_once('/').map_or("", |(folder, _)| folder);
    let found = Diagnostic::error(
        "unknown-folder",
        "the folder does not say what kind of record this is".to_owned(),
    )
    .at(Span::new(file, 0..first), "");
    match crate::diagnostic::nearest(folder, folders.iter().copied()) {
        Some(near) => found.help(format!("did you mean `content/{near}/`?")),
        None => found.help(format!("move it below content/ into one of {}", folders.join(", "))),
    }
}

struct Head {
    id: Option<At<RecordId>>,
    title: Option<Box<str>>,
    /// Whether a translation has no title of its own.
    title_foreign: bool,
    sharing: Sharing,
}

fn read_head(kind: Kind, source: &SourceFile, config: &Config, f: &mut Fields<'_, '_, '_>) -> Head {
    let id = if kind == Kind::Page {
        Some(At { value: RecordId::page(page_path(&source.path)), span: f.span() })
    } else {
        read_id(kind, f)
    };
    let title = match (kind, &id) {
        // Minutes need no title of their own: the day says which they are.
        (Kind::Review, Some(id)) => Some(
            f.prose("title")
                .map_or_else(|| review_title(id.value.as_str()).into(), |t| t.text.trim().into()),
        ),
        _ => f.required_prose("title", "\"A short title\"").map(|t| t.text.trim().into()),
    };
    let tlp = config::tlp(f, "tlp").map_or(config.default_tlp, |t| t.value);
    let word = f.word::<PublishWord>("publish");
    let until = f.moment("embargo_until");
    let publish = match word.as_ref().map(|w| w.value) {
        None | Some(PublishWord::Draft) => Publish::Draft,
        Some(PublishWord::Published) => Publish::Published,
        Some(PublishWord::Withdrawn) => Publish::Withdrawn,
        Some(PublishWord::Embargoed) => {
            Publish::Embargoed(until.as_ref().map(|u| u.value.latest()))
        }
    };
    if let (Some(until), false) = (&until, matches!(publish, Publish::Embargoed(_))) {
        f.diagnostics.push(
            Diagnostic::error("embargo-without-state", "`embargo_until` has no effect here")
                .at(until.span, "the record is not embargoed")
                .help("write `publish = \"embargoed\"`, or take the field out"),
        );
    }
    let title_foreign = f.leaves("title");
    Head { id, title, title_foreign, sharing: Sharing { tlp, publish } }
}

/// `Review of 2026-03-23`; a second one of that day has its letter in parentheses.
fn review_title(id: &str) -> String {
    let rest = id.trim_start_matches("REV-");
    match rest.rsplit_once('-').filter(|(_, last)| last.starts_with(|c: char| c.is_alphabetic())) {
        Some((day, letter)) => format!("Review of {day} ({letter})"),
        None => format!("Review of {rest}"),
    }
}

fn read_id(kind: Kind, f: &mut Fields<'_, '_, '_>) -> Option<At<RecordId>> {
    let form = format!("an id such as {}", kind.example());
    let id = f.parsed("id", &form, |t| RecordId::parse(t).filter(|id| id.kind() == kind));
    if id.is_none() && f.text("id").is_none() {
        f.missing("id", &format!("\"{}\"", kind.example()));
    }
    id
}

/// `content/pages/policy/index.md` is the page `policy`.
fn page_path(path: &str) -> &str {
    let path = path.strip_prefix("content/pages/").unwrap_or(path);
    let path = path.strip_suffix(".md").unwrap_or(path);
    path.strip_suffix("/index").unwrap_or(path)
}

fn read_kind(
    kind: Kind,
    r: &Reading<'_>,
    f: &mut Fields<'_, '_, '_>,
) -> (Option<KindFields>, Vec<improvement::Embedded>) {
    let fields = match kind {
        Kind::Incident => {
            let (incident, embedded) = incident::read(r, f);
            return (incident.map(|i| KindFields::Incident(Box::new(i))), embedded);
        }
        Kind::Advisory => Some(KindFields::Advisory(Box::new(advisory::read(r, f)))),
        Kind::Event => event::read(r, f).map(|e| KindFields::Event(Box::new(e))),
        Kind::Improvement => {
            Some(KindFields::Improvement(Box::new(improvement::read_standalone(r, f))))
        }
        Kind::Procedure => Some(KindFields::Procedure(Box::new(procedure::read(r, f)))),
        Kind::Review => procedure::read_review(r, f).map(|r| KindFields::Review(Box::new(r))),
        Kind::Page => Some(KindFields::Page(Box::new(procedure::read_page(r, f)))),
    };
    (fields, Vec::new())
}

struct Whole {
    file: FileId,
    id: At<RecordId>,
    sharing: Sharing,
    content: Content,
    embedded: Vec<improvement::Embedded>,
}

/// The record, and each improvement inside it as a record of its own with the incident as home.
fn assemble(whole: Whole) -> Vec<Record> {
    let Whole { file, id, sharing, content, embedded } = whole;
    let home = id.value.clone();
    let mut records = Vec::with_capacity(1 + embedded.len());
    records.push(Record {
        id: id.value,
        span: id.span,
        file,
        home: None,
        content: Box::new(Marked::new(sharing, content)),
        translations: Vec::new(),
    });
    for e in embedded {
        let incidents: Vec<RecordRef> = vec![At { value: home.clone(), span: e.id.span }];
        let fields = improvement::with_home(e.improvement, incidents, &home);
        let content = Content {
            title: e.title,
            title_foreign: e.title_foreign,
            tags: Vec::new(),
            related: Vec::new(),
            references: Vec::new(),
            notice: None,
            extra: serde_json::Value::Null,
            body: Body::default(),
            body_sharing: e.sharing,
            fields: KindFields::Improvement(Box::new(fields)),
        };
        records.push(Record {
            id: e.id.value,
            span: e.id.span,
            file,
            home: Some(home.clone()),
            content: Box::new(Marked::new(e.sharing, content)),
            translations: Vec::new(),
        });
    }
    records
}
