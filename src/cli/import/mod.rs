//! `casebook import`: records of files that others wrote.

mod advisories;
mod event;
mod files;
mod report;
mod summary;

use super::{Exit, SiteArgs};
use crate::import::Format;
use advisories::How;
use clap::Subcommand;
use std::path::PathBuf;

/// What is imported.
#[derive(Subcommand, Debug)]
pub(super) enum Import {
    /// A report that was written with the site's form, as a new event with the next free id
    Event {
        /// The reporter's file, or a mail's text with the answers
        file: PathBuf,
        #[command(flatten)]
        site: SiteArgs,
        /// When it came in [default: SOURCE_DATE_EPOCH, or now]
        #[arg(long, value_name = "TIME")]
        as_of: Option<String>,
    },
    /// Advisories of the RustSec database: Markdown with fenced TOML. docs/import.md has the mapping
    Rustsec {
        /// A file, or a folder of them
        path: PathBuf,
        #[command(flatten)]
        how: How,
        #[command(flatten)]
        site: SiteArgs,
    },
    /// CSAF documents, 2.0 or 2.1: products, statuses, remediations and revisions are kept
    Csaf {
        /// A file, or a folder of them
        path: PathBuf,
        #[command(flatten)]
        how: How,
        #[command(flatten)]
        site: SiteArgs,
    },
    /// OSV records: ranges of versions, severities, references
    Osv {
        /// A file, or a folder of them
        path: PathBuf,
        #[command(flatten)]
        how: How,
        #[command(flatten)]
        site: SiteArgs,
    },
}

/// Imports.
pub(super) fn run(what: &Import) -> Exit {
    match what {
        Import::Event { file, site, as_of } => event::run(file, site, as_of.as_deref()),
        Import::Rustsec { path, how, site } => advisories::run(Format::Rustsec, path, how, site),
        Import::Csaf { path, how, site } => advisories::run(Format::Csaf, path, how, site),
        Import::Osv { path, how, site } => advisories::run(Format::Osv, path, how, site),
    }
}
