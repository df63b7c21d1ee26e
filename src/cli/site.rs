//! What the commands share: finding the site, the clock, threads, and printing.

use super::{EditionArgs, Exit, SiteArgs};
use crate::config::{Config, Edition};
use crate::diagnostic::report::{Format, report};
use crate::diagnostic::{Diagnostic, Level, has_errors};
use crate::edition::Moderation;
use crate::graph::Casebook;
use crate::pipeline::compile;
use crate::source::{LoadOptions, Secret, SourceSet, find_root, load};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

/// A site that has been read.
pub(super) struct Site {
    pub(super) root: PathBuf,
    pub(super) book: Casebook,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) how: Moderation,
}

/// The folder of the site's casebook.toml.
pub(super) fn root(args: &SiteArgs) -> Result<PathBuf, Exit> {
    match &args.config {
        Some(file) if file.is_dir() => Ok(file.clone()),
        Some(file) if file.file_name().is_some_and(|n| n == "casebook.toml") && file.is_file() => {
            let folder = file.parent().filter(|p| !p.as_os_str().is_empty());
            Ok(folder.unwrap_or(Path::new(".")).to_owned())
        }
        Some(file) => Err(usage(&format!(
            "{}: not a casebook.toml, nor a folder that holds one",
            file.display()
        ))),
        None => {
            let here = std::env::current_dir()
                .map_err(|e| usage(&format!("the current folder can't be read: {e}")))?;
            find_root(&here).ok_or_else(|| {
                usage(
                    "no casebook.toml here or in a folder above\n\
                     `casebook init DIR` makes a small site; `-c FILE` names one elsewhere",
                )
            })
        }
    }
}

/// The site's clock: `--as-of`, else `SOURCE_DATE_EPOCH`, else now.
pub(super) fn clock(as_of: Option<&str>) -> Result<Timestamp, Exit> {
    if let Some(text) = as_of {
        let day = || {
            // A date parser takes a time as well and drops it: a day has ten characters.
            let date: Date = Some(text).filter(|t| t.len() == 10)?.parse().ok()?;
            Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp())
        };
        return text.parse().ok().or_else(day).ok_or_else(|| {
            usage(&format!(
                "--as-of {text}: write a time with its offset, 2026-03-02T08:40:00Z, or a day, 2026-03-02"
            ))
        });
    }
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text
            .parse()
            .ok()
            .and_then(|seconds: i64| Timestamp::from_second(seconds).ok())
            .ok_or_else(|| {
                usage(&format!("SOURCE_DATE_EPOCH={text}: expected seconds since 1970"))
            }),
        Err(_) => Ok(Timestamp::now()),
    }
}

/// The site's secret of the environment, which wins over the file: `CASEBOOK_SECRET`. Empty is as good
/// as not set.
pub(super) fn secret() -> Result<Option<Secret>, Exit> {
    match std::env::var("CASEBOOK_SECRET") {
        Ok(text) if !text.trim().is_empty() => match Secret::new(&text) {
            Ok(secret) => Ok(Some(secret)),
            Err(why) => Err(usage(&format!("CASEBOOK_SECRET: the secret {why}"))),
        },
        Err(std::env::VarError::NotUnicode(_)) => {
            Err(usage("CASEBOOK_SECRET: the secret is not UTF-8"))
        }
        _ => Ok(None),
    }
}

/// Sets the number of threads, once for the process.
pub(super) fn threads(args: &SiteArgs) {
    if let Some(jobs) = args.jobs {
        // Fails only where a pool stands already, which then serves as well.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global();
    }
}

/// Reads and compiles the site.
pub(super) fn read(
    args: &SiteArgs,
    output: Option<&Path>,
    drafts: bool,
    as_of: Option<&str>,
) -> Result<Site, Exit> {
    threads(args);
    let root = root(args)?;
    let how = Moderation { now: clock(as_of)?, drafts, csaf_2_1: false };
    let options = LoadOptions { output, secret: secret()?, ..LoadOptions::new(&root) };
    let (sources, mut diagnostics) = load(&options);
    let (mut book, found) = compile(sources, how);
    diagnostics.extend(found);
    match super::signing::signer(&root, &book.config, how.now) {
        Ok(signer) => book.sources.signer = signer,
        Err(diagnostic) => diagnostics.push(diagnostic),
    }
    crate::diagnostic::tidy(&mut diagnostics);
    Ok(Site { root, book, diagnostics, how })
}

/// The editions that the command line asks for, with its base URL.
pub(super) fn editions(config: &Config, args: &EditionArgs) -> Result<Vec<Edition>, Exit> {
    let mut editions = Vec::new();
    if args.edition.is_empty() {
        editions.clone_from(&config.editions);
    }
    for name in &args.edition {
        match config.edition(name) {
            Ok(edition) => editions.push(edition.clone()),
            Err(d) => return Err(usage(&format!("{}; {}", d.message, d.help.unwrap_or_default()))),
        }
    }
    if let Some(url) = &args.base_url {
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return Err(usage(&format!("--base-url {url}: expected https://…")));
        }
        for edition in &mut editions {
            url.trim_end_matches('/').clone_into(&mut edition.base_url);
        }
    }
    Ok(editions)
}

/// Whether colours may be used on standard error (NO_COLOR, no-color.org).
pub(super) fn colour() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty())
}

/// How many warnings are drawn; all errors are.
const MOST_WARNINGS: usize = 50;

/// Shows diagnostics on standard error; true where one is an error.
pub(super) fn show(diagnostics: &[Diagnostic], sources: &SourceSet, quiet: bool) -> bool {
    let most = if quiet { 0 } else { MOST_WARNINGS };
    let mut warnings = 0;
    let mut shown = Vec::new();
    for diagnostic in diagnostics {
        warnings += usize::from(diagnostic.level == Level::Warning);
        if diagnostic.level == Level::Error || warnings <= most {
            shown.push(diagnostic.clone());
        }
    }
    if !shown.is_empty() {
        let mut text = report(&shown, sources, Format::Human { colour: colour() });
        if !quiet && warnings > most {
            let more = warnings - most;
            text.push_str(&format!(
                "{more} more warnings are not drawn: `casebook check --format json` lists them all\n"
            ));
        }
        // Nobody is left to tell where standard error is closed.
        let _ = std::io::stderr().write_all(text.as_bytes());
    }
    has_errors(diagnostics)
}

/// Prints to standard output; a reader who has gone away is no fault, a full disk is.
pub(super) fn print(text: &str) -> Exit {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            let _ = writeln!(std::io::stderr(), "error: standard output: {error}");
            Exit::Content
        }
        _ => Exit::Fine,
    }
}

/// Says what is wrong with the command line.
pub(super) fn usage(message: &str) -> Exit {
    let _ = writeln!(std::io::stderr(), "error: {message}");
    Exit::Usage
}
