//! The stages in order, on one screen: from sources to a casebook, from a casebook to pages.

use crate::config::{self, Config, Edition};
use crate::diagnostic::{Diagnostic, tidy};
use crate::edition::{Disclosure, Moderation, disclose};
use crate::graph::{self, Casebook};
use crate::identifier::Kind;
use crate::plan::{Plan, plan};
use crate::policy;
use crate::record::{self, Parsed, Record, RecordFile};
use crate::render::{Rendered, Renderer, Scratch, Templates};
use crate::source::SourceSet;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Reads sources into a casebook; every fault found on the way is said.
pub fn compile(sources: SourceSet, how: Moderation) -> (Casebook, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let config = config::read(&sources, &mut diagnostics);
    let registry = record::read_registry(&sources, config.default_tlp, &mut diagnostics);
    let files = record::record_files(&sources, &config, &mut diagnostics);
    let parsed: Vec<Parsed> =
        files.par_iter().map(|file| parse_record(file, &sources, &config)).collect();
    let mut records: Vec<Arc<Record>> = Vec::new();
    let mut unreadable = BTreeSet::new();
    for one in parsed {
        unreadable.extend(one.unreadable);
        records.extend(one.records.into_iter().map(Arc::new));
        diagnostics.extend(one.diagnostics);
    }
    let (book, found) = graph::build(config, registry, sources, records, &unreadable);
    diagnostics.extend(found);
    diagnostics.extend(policy::check(&book, how.now));
    tidy(&mut diagnostics);
    (book, diagnostics)
}

/// Parses a record's file with its translations.
pub fn parse_record(of: &RecordFile, sources: &SourceSet, config: &Config) -> Parsed {
    let translations: Vec<_> = of
        .translations
        .iter()
        .map(|(language, file)| (language.clone(), *file, sources.file(*file)))
        .collect();
    record::parse_in(of.file, sources.file(of.file), &translations, config)
}

/// What one edition's build gives to whoever takes its pages.
pub struct Built {
    /// Records that the edition shows.
    pub records: usize,
    /// Pages and files that it holds.
    pub pages: usize,
    /// CSAF documents among them.
    pub documents: usize,
}

/// Renders every page of an edition, in parallel, and hands each to `take`.
///
/// # Errors
/// All that went wrong, in planning, rendering or taking.
pub fn render_edition(
    book: &Casebook,
    edition: &Edition,
    how: Moderation,
    templates: &Templates,
    take: &(dyn Fn(&str, Rendered<'_>) -> Result<(), Diagnostic> + Sync),
) -> Result<Built, Vec<Diagnostic>> {
    let disclosure: Disclosure<'_> = disclose(book, edition, how);
    let (plan, diagnostics): (Plan, Vec<Diagnostic>) = plan(&disclosure);
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let renderer = Renderer::of_all(&disclosure, &plan, templates);
    let pages: Vec<_> = plan.pages.iter().collect();
    let mut faults: Vec<Diagnostic> = pages
        .into_par_iter()
        .map_init(Scratch::default, |scratch, (route, planned)| {
            renderer.render_page(planned, scratch).and_then(|rendered| take(route, rendered)).err()
        })
        .flatten()
        .collect();
    if !faults.is_empty() {
        tidy(&mut faults);
        return Err(faults);
    }
    let records = Kind::ALL.into_iter().map(|k| disclosure.list(k).len()).sum();
    let pages = plan.pages.len();
    let documents = disclosure.csaf_documents().len();
    // Taking tens of thousands of addresses apart need not keep the next stage waiting.
    rayon::spawn(move || drop(plan));
    Ok(Built { records, pages, documents })
}
