//! `casebook build`: every edition rendered and staged first, then all put in their places.

use super::progress::Progress;
use super::published::{moved, role};
use super::site::{Site, editions, print, read, root, show};
use super::{EditionArgs, Exit, SiteArgs};
use crate::config::Edition;
use crate::diagnostic::Diagnostic;
use crate::html::counted;
use crate::output::{Summary, Writer, prepare};
use crate::pipeline::{Built, render_edition};
use crate::render::{Rendered, Templates};
use crate::source::{SourceSet, read_asset};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Builds the editions that the command line asks for.
pub(super) fn run(args: &SiteArgs, which: &EditionArgs, output: Option<PathBuf>) -> Exit {
    let started = Instant::now();
    match build(args, which, output, started) {
        Ok(line) => print(&line),
        Err(exit) => exit,
    }
}

fn build(
    args: &SiteArgs,
    which: &EditionArgs,
    output: Option<PathBuf>,
    started: Instant,
) -> Result<String, Exit> {
    let mut site = read(args, output.as_deref(), which.drafts, which.as_of.as_deref())?;
    site.how.csaf_2_1 = which.csaf_2_1;
    let sources = &site.book.sources;
    let failed = |diagnostics: &[Diagnostic]| {
        show(diagnostics, sources, args.quiet);
        Exit::Content
    };
    if show(&site.diagnostics, sources, args.quiet) {
        return Err(Exit::Content);
    }
    let folder = match output {
        Some(folder) => folder,
        None => root(args)?.join(&site.book.config.output),
    };
    let editions = editions(&site.book.config, which)?;
    let templates =
        Templates::read(sources, &site.book.config).map_err(|faults| failed(&faults))?;
    let read_in = started.elapsed();
    let progress = Progress::new(args.quiet);
    let mut staged = Vec::new();
    let mut faults = Vec::new();
    for edition in &editions {
        let began = Instant::now();
        progress.edition(&edition.name);
        match stage(&site, edition, &templates, &folder, &progress) {
            Ok((writer, built)) => staged.push((edition, writer, built, began.elapsed())),
            Err(found) => faults.extend(found),
        }
    }
    progress.finish();
    if !faults.is_empty() {
        // The writers go without a commit, so the previous site stays whole.
        crate::diagnostic::tidy(&mut faults);
        return Err(failed(&faults));
    }
    // Said before the folders are written, for then they tell no more.
    let changed: Vec<Diagnostic> =
        editions.iter().filter_map(|e| moved(&site.book.config, e, &folder)).collect();
    show(&changed, sources, args.quiet);
    let mut total = Summary::default();
    let mut pages = 0;
    let mut lines = String::new();
    let count = staged.len();
    for (edition, writer, built, rendered_in) in staged {
        let began = Instant::now();
        let summary = writer.commit().map_err(|faults| failed(&faults))?;
        pages += built.pages;
        total.written += summary.written;
        total.unchanged += summary.unchanged;
        total.removed += summary.removed;
        if args.verbose {
            lines.push_str(&format!(
                "{}: {} pages, rendered in {:.2} s, applied in {:.2} s\n",
                edition.name,
                built.pages,
                rendered_in.as_secs_f64(),
                began.elapsed().as_secs_f64()
            ));
            lines.push_str(&role(edition, built.documents, sources.signer.as_ref()));
        }
    }
    if args.verbose {
        lines.insert_str(0, &format!("read in {:.2} s\n", read_in.as_secs_f64()));
    }
    lines.push_str(&format!(
        "{}, {}, {}: {} written, {} unchanged, {} removed in {:.2} s\n",
        counted(count, "edition"),
        counted(site.book.records.len(), "record"),
        counted(pages, "page"),
        total.written,
        total.unchanged,
        total.removed,
        started.elapsed().as_secs_f64()
    ));
    // The process ends here: taking a large site apart piece by piece would only cost time.
    std::mem::forget(site);
    Ok(lines)
}

/// Renders an edition into a staging folder.
fn stage(
    site: &Site,
    edition: &Edition,
    templates: &Templates,
    folder: &Path,
    progress: &Progress,
) -> Result<(Writer, Built), Vec<Diagnostic>> {
    let writer = prepare(&folder.join(&edition.name), &site.root)?;
    let take = |route: &str, rendered: Rendered<'_>| {
        progress.page();
        put(&writer, &site.book.sources, route, rendered)
    };
    let built = render_edition(&site.book, edition, site.how, templates, &take)?;
    Ok((writer, built))
}

fn put(
    writer: &Writer,
    sources: &SourceSet,
    route: &str,
    rendered: Rendered<'_>,
) -> Result<(), Diagnostic> {
    match rendered {
        Rendered::Bytes(bytes) => writer.put(route, bytes),
        Rendered::Copy(index) => {
            let Some(asset) = sources.assets.get(index) else { return Ok(()) };
            let bytes = read_asset(asset).map_err(|e| {
                Diagnostic::error("unreadable", format!("{}: {e}", asset.path))
                    .help("make the file readable, or take out the link to it")
            })?;
            writer.put(route, &bytes)
        }
    }
}
