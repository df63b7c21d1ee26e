//! From changed files to the next version of a site: one record alone where that is enough, else
//! the whole. Until a version has no errors, the last good one stays.

use super::site::Site;
use crate::config::Config;
use crate::diagnostic::report::{Format, report};
use crate::diagnostic::{Diagnostic, FileId, Level, has_errors, tidy};
use crate::edition::Moderation;
use crate::graph::patch;
use crate::pipeline::{compile, parse_record};
use crate::policy;
use crate::record::{Parsed, Record, RecordFile, is_record, record_file};
use crate::render::Templates;
use crate::signature::Signer;
use crate::source::{LoadOptions, Secret, SourceSet, load, read_again};
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where a site is and how it is looked at.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder of casebook.toml.
    pub root: PathBuf,
    /// The folder that `build` writes to, if it is not the one of casebook.toml.
    pub output: Option<PathBuf>,
    /// The site's clock.
    pub now: Timestamp,
    /// A secret that is taken in place of the one in the site's folder.
    pub secret: Option<Secret>,
    /// Whether CSAF documents are of version 2.1, which is still a draft.
    pub csaf_2_1: bool,
    /// What signs CSAF documents, once casebook.toml is read.
    pub signing: Option<Signing>,
}

type MakeSigner = dyn Fn(&Config, Timestamp) -> Result<Option<Signer>, Diagnostic> + Send + Sync;

/// Makes what signs of casebook.toml and the site's clock.
#[derive(Clone)]
pub struct Signing(Arc<MakeSigner>);

impl Signing {
    /// Takes what makes it.
    pub fn new(
        make: impl Fn(&Config, Timestamp) -> Result<Option<Signer>, Diagnostic> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(make))
    }
}

impl std::fmt::Debug for Signing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signing(…)")
    }
}

impl Place {
    /// The site at `root`, with what it holds itself.
    pub fn new(root: &Path, now: Timestamp) -> Self {
        Self {
            root: root.to_owned(),
            output: None,
            now,
            secret: None,
            csaf_2_1: false,
            signing: None,
        }
    }
}

/// What is wrong with the files as they are.
#[derive(Clone, Debug)]
pub struct Faults {
    /// All of it, errors and warnings.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that it points into.
    pub sources: SourceSet,
}

impl Faults {
    /// How many errors there are.
    pub fn count(&self) -> usize {
        self.diagnostics.iter().filter(|d| d.level == Level::Error).count()
    }

    /// As the terminal shows them.
    pub fn text(&self, colour: bool) -> String {
        let errors: Vec<Diagnostic> =
            self.diagnostics.iter().filter(|d| d.level == Level::Error).cloned().collect();
        report(&errors, &self.sources, Format::Human { colour })
    }
}

/// What came of a change.
pub enum Outcome {
    /// Nothing that matters.
    Same,
    /// Styles alone.
    Styles,
    /// A new version.
    New(Arc<Site>),
    /// Errors: the version before stays.
    Faulty(Faults),
}

/// The files of a site and the last version of it that had no errors.
pub struct Workspace {
    place: Place,
    good: Option<Arc<Site>>,
    /// Files that changed since then.
    pending: BTreeSet<String>,
    /// Whether more changed than files that are named.
    whole: bool,
}

impl Workspace {
    /// A site that was not read yet.
    pub fn new(place: Place) -> Self {
        Self { place, good: None, pending: BTreeSet::new(), whole: true }
    }

    /// Reads everything again.
    pub fn read(&mut self) -> Outcome {
        self.whole = true;
        self.settle()
    }

    /// Takes files that changed and are still there.
    pub fn change(&mut self, paths: Vec<String>) -> Outcome {
        let is_asset = |path: &String| self.good.as_ref().is_some_and(|site| site.has_asset(path));
        if !paths.is_empty() && paths.iter().all(is_asset) {
            let is_style =
                |path: &String| path.rsplit_once('.').is_some_and(|(_, end)| end == "css");
            let styles = paths.iter().all(is_style);
            return match (&self.good, styles) {
                (Some(_), true) => Outcome::Styles,
                (Some(site), false) => Outcome::New(Arc::clone(site)),
                (None, _) => Outcome::Same,
            };
        }
        self.pending.extend(paths);
        self.settle()
    }

    fn settle(&mut self) -> Outcome {
        let outcome = match self.good.clone() {
            Some(good) if !self.whole => {
                self.quick(&good).unwrap_or_else(|| self.whole_site(Some(&good)))
            }
            good => self.whole_site(good.as_deref()),
        };
        if let Outcome::New(site) = &outcome {
            self.good = Some(Arc::clone(site));
        }
        if !matches!(outcome, Outcome::Faulty(_)) {
            self.pending.clear();
            self.whole = false;
        }
        outcome
    }

    fn whole_site(&self, before: Option<&Site>) -> Outcome {
        let place = &self.place;
        let options = LoadOptions {
            output: place.output.as_deref(),
            secret: place.secret.clone(),
            ..LoadOptions::new(&place.root)
        };
        let (sources, mut diagnostics) = load(&options);
        let how = Moderation { now: place.now, drafts: false, csaf_2_1: place.csaf_2_1 };
        let (mut book, found) = compile(sources, how);
        diagnostics.extend(found);
        if let Some(Signing(make)) = &place.signing {
            match make(&book.config, how.now) {
                Ok(signer) => book.sources.signer = signer,
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        let templates = match Templates::read(&book.sources, &book.config) {
            Ok(templates) if !has_errors(&diagnostics) => templates,
            Ok(_) => return faulty(diagnostics, book.sources),
            Err(faults) => {
                diagnostics.extend(faults);
                return faulty(diagnostics, book.sources);
            }
        };
        tidy(&mut diagnostics);
        Outcome::New(Arc::new(Site::new(book, templates, how, diagnostics, before)))
    }

    /// The next version where only texts of records or templates changed; `None` where that is not
    /// enough.
    fn quick(&self, good: &Site) -> Option<Outcome> {
        let mut sources = good.book.sources.clone();
        let (mut records, mut diagnostics) = (Vec::new(), Vec::new());
        let mut files: Vec<FileId> = Vec::new();
        let mut templates = false;
        let mut concerned: Vec<&String> = Vec::new();
        for path in &self.pending {
            let (id, old) = good.book.sources.by_path(path)?;
            let (file, faults) = read_again(&self.place.root, path, id).ok()?;
            if file.hash == old.hash {
                continue;
            }
            files.push(id);
            diagnostics.extend(faults);
            if is_record(path) {
                concerned.push(path);
            } else if path.contains("templates/") {
                templates = true;
            } else {
                return None;
            }
            sources.files.set(id.0 as usize, file);
        }
        for of in record_files(&sources, &concerned, &good.book.config)? {
            // What is wrong with one of the files is said of all of them again.
            files.push(of.file);
            files.extend(of.translations.iter().map(|(_, file)| *file));
            let parsed = parse_record(&of, &sources, &good.book.config);
            take(good, of.file, parsed, &mut records, &mut diagnostics)?;
        }
        if files.is_empty() {
            return Some(Outcome::Same);
        }
        if has_errors(&diagnostics) {
            return Some(faulty(diagnostics, sources));
        }
        let (book, changed, found) = patch(&good.book, sources, &records)?;
        diagnostics.extend(found);
        if has_errors(&diagnostics) {
            return Some(faulty(diagnostics, book.sources));
        }
        // What was said of other files still holds; policy looks at everything once it is shown.
        let elsewhere =
            |d: &&Diagnostic| d.labels.first().is_none_or(|l| !files.contains(&l.span.file));
        diagnostics.extend(good.diagnostics.iter().filter(elsewhere).cloned());
        tidy(&mut diagnostics);
        let next = good.next(book, &changed, diagnostics);
        if !templates {
            return Some(Outcome::New(Arc::new(next)));
        }
        Some(match Templates::read(&next.book.sources, &next.book.config) {
            Ok(templates) => {
                let book = next.book.clone();
                Outcome::New(Arc::new(next.with_templates(book, templates)))
            }
            Err(faults) => faulty(faults, next.book.sources.clone()),
        })
    }

    /// Runs the process rules over the last good version, after it was shown: it takes longer than
    /// all else, and no page depends on it.
    pub fn review(&mut self) -> Option<(Arc<Site>, Option<Faults>)> {
        let good = self.good.clone()?;
        let found = policy::check(&good.book, good.how.now);
        let codes: BTreeSet<&str> = policy::CODES.into_iter().collect();
        let mut diagnostics: Vec<Diagnostic> =
            good.diagnostics.iter().filter(|d| !codes.contains(d.code)).cloned().collect();
        diagnostics.extend(found);
        tidy(&mut diagnostics);
        let faults = has_errors(&diagnostics).then(|| Faults {
            diagnostics: diagnostics.clone(),
            sources: good.book.sources.clone(),
        });
        let same = *good.diagnostics == diagnostics;
        let site = if same { good } else { Arc::new(good.with_diagnostics(diagnostics)) };
        self.good = Some(Arc::clone(&site));
        Some((site, faults))
    }
}

/// The records that changed files belong to, each once with its translations; `None` where one of
/// them has no place among the records.
fn record_files(
    sources: &SourceSet,
    paths: &[&String],
    config: &Config,
) -> Option<Vec<RecordFile>> {
    let mut found: Vec<RecordFile> =
        paths.iter().map(|path| record_file(sources, path, config)).collect::<Option<_>>()?;
    found.sort_by_key(|of| of.file);
    found.dedup();
    Some(found)
}

fn faulty(mut diagnostics: Vec<Diagnostic>, sources: SourceSet) -> Outcome {
    tidy(&mut diagnostics);
    Outcome::Faulty(Faults { diagnostics, sources })
}

/// Takes what a file holds now, if it holds the same records as before; errors are taken as well.
fn take(
    good: &Site,
    id: FileId,
    parsed: Parsed,
    records: &mut Vec<Arc<Record>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<()> {
    let errors = has_errors(&parsed.diagnostics);
    diagnostics.extend(parsed.diagnostics);
    if errors {
        return Some(());
    }
    let before: BTreeSet<_> =
        good.records_in(id).iter().map(|i| good.book.record(*i).id.clone()).collect();
    let after: BTreeSet<_> = parsed.records.iter().map(|r| r.id.clone()).collect();
    if before != after || parsed.records.len() != after.len() {
        return None;
    }
    records.extend(parsed.records.into_iter().map(Arc::new));
    Some(())
}
