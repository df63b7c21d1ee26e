//! Translations of records: which files they are, and how their words take the place of the record's.

use super::read::{Parsed, Reader};
use super::{Content, Record};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, FileId, Span};
use crate::fields::{At, Words, front_matter};
use crate::identifier::LanguageTag;
use crate::label::{Clearance, Marked};
use crate::markdown::Body;
use crate::source::{SourceFile, SourceSet};
use crate::time::Moment;

/// A record in another language. Its labels, ids and dates are those of the record, which they are
/// read from; its words are its own, or the record's where it has none.
pub struct Translation {
    /// The language.
    pub language: LanguageTag,
    /// The file that it stands in.
    pub file: FileId,
    /// The first line of that file.
    pub span: Span,
    /// When it was last brought up to the record.
    pub translated: Option<At<Moment>>,
    pub(super) content: Box<Marked<Content>>,
}

impl Translation {
    /// The content, if the clearance allows it: it is that of the record.
    pub fn open(&self, clearance: &Clearance) -> Option<&Content> {
        self.content.open(clearance)
    }
}

/// The file of a record, and those of its translations by language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordFile {
    /// The record's own file.
    pub file: FileId,
    /// Languages with their files.
    pub translations: Vec<(LanguageTag, FileId)>,
}

/// Whether a file of the site is a record or a translation of one.
pub fn is_record(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending);
    path.starts_with("content/") && ending.is_some_and(|e| e.eq_ignore_ascii_case("md"))
}

/// The path of the record that a file would be a translation of, and its language:
/// `content/incidents/INC-2026-0007.de.md`.
fn translation_of(path: &str) -> Option<(String, LanguageTag)> {
    let (stem, ending) = path.rsplit_once('.')?;
    let (record, tag) = stem.rsplit_once('.').filter(|(record, _)| !record.ends_with('/'))?;
    let language = LanguageTag::parse(tag)?;
    Some((format!("{record}.{ending}"), language))
}

/// The file of the record that a file belongs to: its own, or that of what it translates.
fn record_of(sources: &SourceSet, path: &str) -> Option<FileId> {
    match translation_of(path) {
        Some((record, _)) if translation_of(&record).is_some() => None,
        Some((record, _)) => sources.by_path(&record).map(|(id, _)| id),
        None => sources.by_path(path).map(|(id, _)| id),
    }
}

/// The files of all records, each with its translations.
pub fn record_files(
    sources: &SourceSet,
    config: &Config,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<RecordFile> {
    let mut found: Vec<RecordFile> = Vec::new();
    let mut translations: Vec<(FileId, LanguageTag, FileId)> = Vec::new();
    for (id, source) in sources.iter().filter(|(_, source)| is_record(&source.path)) {
        let Some((record, language)) = translation_of(&source.path) else {
            found.push(RecordFile { file: id, translations: Vec::new() });
            continue;
        };
        match record_of(sources, &source.path) {
            Some(of) => translations.push((of, language, id)),
            None => diagnostics.push(without_record(id, source, &record, &language)),
        }
    }
    translations.sort();
    let own = LanguageTag::parse(&config.language);
    for (of, language, id) in translations {
        let Ok(at) = found.binary_search_by_key(&of, |record| record.file) else { continue };
        let known = &mut found[at].translations;
        if own.as_ref() == Some(&language) {
            diagnostics.push(in_own_language(id, sources, &language));
        } else if let Some((_, first)) = known.iter().find(|(other, _)| *other == language) {
            let message = format!("two translations into `{language}`");
            diagnostics.push(
                Diagnostic::error("translation-twice", message)
                    .at(first_line(id, sources.file(id)), "the second")
                    .at(first_line(*first, sources.file(*first)), "the first")
                    .help("keep one of the two files"),
            );
        } else {
            known.push((language, id));
        }
    }
    found
}

/// The record that a file belongs to, with all its translations; `None` where there is none, or
/// where something is wrong among them.
pub fn record_file(sources: &SourceSet, path: &str, config: &Config) -> Option<RecordFile> {
    let of = record_of(sources, path)?;
    let record = &sources.file(of).path;
    let (stem, _) = record.rsplit_once('.')?;
    let mut found = RecordFile { file: of, translations: Vec::new() };
    // Files are sorted by path, so those that begin alike stand beside it.
    for step in [-1_i64, 1] {
        let mut at = i64::from(of.0) + step;
        while let Some(file) = usize::try_from(at).ok().and_then(|at| sources.files.get(at)) {
            if !file.path.starts_with(stem) {
                break;
            }
            if let Some((_, language)) = translation_of(&file.path).filter(|(of, _)| of == record) {
                found.translations.push((language, FileId(u32::try_from(at).ok()?)));
            }
            at += step;
        }
    }
    found.translations.sort();
    let twice = found.translations.windows(2).any(|pair| pair[0].0 == pair[1].0);
    let own = LanguageTag::parse(&config.language);
    let of_own = found.translations.iter().any(|(language, _)| own.as_ref() == Some(language));
    (!twice && !of_own).then_some(found)
}

fn first_line(id: FileId, source: &SourceFile) -> Span {
    Span::new(id, 0..source.text.lines().next().unwrap_or_default().len())
}

fn without_record(
    id: FileId,
    source: &SourceFile,
    record: &str,
    language: &LanguageTag,
) -> Diagnostic {
    let message = format!("a translation into `{language}` without its record");
    Diagnostic::error("translation-without-record", message)
        .at(first_line(id, source), format!("there is no record {record}"))
        .help("write the record first; a file that is no translation has no dot before `.md`")
}

fn in_own_language(id: FileId, sources: &SourceSet, language: &LanguageTag) -> Diagnostic {
    let message = format!("a translation into `{language}`, the language of the site");
    Diagnostic::error("translation-into-own-language", message)
        .at(first_line(id, sources.file(id)), "the records are in this language")
        .help("take the file out, or change `language` in casebook.toml")
}

/// Adds what a translation makes of the records of a file.
pub(super) fn add(
    parsed: &mut Parsed,
    reader: &Reader<'_>,
    language: &LanguageTag,
    file: FileId,
    source: &SourceFile,
) {
    let author = Clearance::of_author();
    let mut found = Vec::new();
    let records = read(parsed, reader, file, source, &mut found);
    // What is wrong with the record itself was said when that was read.
    found.retain(|d| d.labels.first().is_some_and(|label| label.span.file == file));
    parsed.diagnostics.extend(found);
    let Some((records, translated)) = records else { return };
    for record in records {
        let Some(of) = parsed.records.iter_mut().find(|of| of.id == record.id) else { continue };
        // An improvement that stands in an incident has a page in each language that says
        // something of it.
        if of.home.is_some() && record.open(&author).is_none_or(is_left) {
            continue;
        }
        of.translations.push(Translation {
            language: language.clone(),
            file,
            span: first_line(file, source),
            translated: translated.clone(),
            content: record.content,
        });
    }
}

/// Whether a translation leaves all of a record in the record's language.
fn is_left(content: &Content) -> bool {
    let mut left = content.title_foreign;
    super::prose(content, content.body_sharing, &mut |_, text| left &= text.is_foreign());
    left
}

type Read = (Vec<Record>, Option<At<Moment>>);

/// Reads the record once more, with the words of a translation in place of its own.
fn read(
    parsed: &Parsed,
    reader: &Reader<'_>,
    file: FileId,
    source: &SourceFile,
    out: &mut Vec<Diagnostic>,
) -> Option<Read> {
    let author = Clearance::of_author();
    let original = parsed.records.first()?.open(&author)?;
    let (mut own, mut mended) = (String::new(), String::new());
    let record = front_matter(reader.file, &reader.source.text, &mut own, &mut Vec::new())?;
    let theirs = front_matter(file, &source.text, &mut mended, out)?;
    let name = reader.source.path.rsplit('/').next().unwrap_or_default();
    let words =
        Words { document: theirs.document, table: Some(theirs.table.get_ref()), record: name };
    let front = reader.front(&record, Some(words), out);
    let translated = front.translated.clone();
    let body = if theirs.body.trim().is_empty() {
        Body { foreign: true, ..original.body.clone() }
    } else {
        let start = theirs.body_start as u32;
        let origin = crate::markdown::Origin::Exact { file, start };
        let label = original.body_sharing.tlp;
        crate::markdown::translated_body(theirs.body, &origin, &original.body, label, out)
    };
    front.records(reader.file, body).ok().map(|records| (records, translated))
}
