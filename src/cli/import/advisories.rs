//! Imports advisories: reads all files, gives the next free ids, and writes records and products.

use super::files;
use super::summary::Summary;
use crate::cli::site::{Site, print, read, show, usage};
use crate::cli::{Exit, SiteArgs};
use crate::fields::front_matter;
use crate::identifier::{Kind, RecordId};
use crate::import::{Catalogue, Circumstances, Draft, Format, Outcome, write};
use crate::label::Tlp;
use clap::{Args, ValueEnum};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// How advisories are imported.
#[derive(Args, Debug)]
pub(in crate::cli) struct How {
    /// State of the records: what the source itself calls a draft stays one, what it withdrew is withdrawn
    #[arg(long, value_enum, default_value_t = Publish::Published)]
    publish: Publish,
    /// Label of what brings none, such as AMBER [default: CLEAR for RustSec and OSV, which are public; that of
    /// the site for CSAF documents without one]
    #[arg(long, value_name = "LABEL")]
    tlp: Option<String>,
    /// Say what would be done, and write nothing
    #[arg(long)]
    dry_run: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum, Debug)]
enum Publish {
    /// In no edition until somebody publishes it
    Draft,
    /// Shown as soon as the site is built
    Published,
}

/// What the site has already.
#[derive(Default)]
struct Present {
    /// Ids elsewhere, with the record that has them.
    aliases: BTreeMap<String, String>,
    /// Product names that its advisories use.
    products: BTreeSet<String>,
    /// The highest number of each year.
    numbers: BTreeMap<i32, u32>,
}

const REGISTRY: &str = "content/registry.toml";

/// Imports everything below a path.
pub(super) fn run(format: Format, path: &Path, how: &How, args: &SiteArgs) -> Exit {
    match import(format, path, how, args) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn import(format: Format, path: &Path, how: &How, args: &SiteArgs) -> Result<Exit, Exit> {
    let tlp = match &how.tlp {
        Some(text) => Some(Tlp::parse(text).ok_or_else(|| {
            usage(&format!("--tlp {text}: write CLEAR, GREEN, AMBER, AMBER+STRICT or RED"))
        })?),
        None => None,
    };
    let candidates = files::find(path, format.ending()).map_err(|why| usage(&why))?;
    let site = read(args, None, true, None)?;
    // What a broken file holds can't be seen, and might be written twice.
    if show(&site.diagnostics, &site.book.sources, true) {
        let _ = writeln!(std::io::stderr(), "nothing was written: mend the errors above first");
        return Ok(Exit::Content);
    }
    let namespace = site.book.config.organization.namespace.as_deref();
    let circumstances = Circumstances { tlp, namespace };
    let mut summary = Summary::default();
    let mut present = present(&site);
    let drafts = read_all(format, &candidates, &circumstances, &present, &mut summary);
    let mut catalogue = match Catalogue::new(registry(&site), &present.products) {
        Ok(catalogue) => catalogue,
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "error: {why}");
            return Ok(Exit::Content);
        }
    };
    let mut records = Vec::new();
    for (file, draft) in &drafts {
        let number = present.numbers.entry(i32::from(draft.year)).or_default();
        *number += 1;
        let id = format!("ADV-{:04}-{number:04}", draft.year);
        let keys = catalogue.keys(draft);
        let text = write(draft, &id, how.publish == Publish::Published, tlp, &keys);
        records.push((
            format!("content/{}/{id}.md", Kind::Advisory.folder()),
            text,
            draft.original.clone(),
        ));
        summary.lost(&draft.losses, file);
    }
    summary.products = catalogue.added();
    if !how.dry_run {
        save(&site, &catalogue.appendix(), &records)?;
    }
    summary.written = records.into_iter().map(|(path, _, original)| (path, original)).collect();
    let printed = print(&summary.text(how.dry_run, args.verbose));
    Ok(if summary.failed > 0 { Exit::Content } else { printed })
}

/// Reads every file; in the order of their dates and ids, whatever the order of the folders.
fn read_all(
    format: Format,
    candidates: &[files::Candidate],
    how: &Circumstances<'_>,
    present: &Present,
    summary: &mut Summary,
) -> Vec<(String, Draft)> {
    let mut drafts: Vec<(String, Draft)> = Vec::new();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for candidate in candidates {
        summary.read += 1;
        let shown = &candidate.shown;
        let name = shown.rsplit(['/', '\\']).next().unwrap_or_default();
        let read = candidate.place.as_deref().map_err(|why| (None, why.clone()));
        let read = read.and_then(files::read).and_then(|text| {
            format.read(name, &text, how).map_err(|fault| (fault.place, fault.what))
        });
        let fault = match read {
            Ok(Outcome::Other(why)) if candidate.named => Some((None, why.to_owned())),
            Ok(Outcome::Other(why)) => {
                summary.other.push((shown.clone(), why));
                None
            }
            Ok(Outcome::Advisory(draft)) => {
                let known = draft.known_as();
                if let Some(id) = present.aliases.get(known) {
                    summary.known.push((draft.original.clone(), id.clone()));
                    None
                } else if let Some(first) = seen.get(known) {
                    Some((None, format!("{} was read from {first} already", draft.original)))
                } else {
                    seen.insert(known.to_owned(), shown.clone());
                    drafts.push((shown.clone(), *draft));
                    None
                }
            }
            Err(fault) => Some(fault),
        };
        if let Some((place, what)) = fault {
            summary.failed += 1;
            let place =
                place.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
            let _ = writeln!(std::io::stderr(), "error: {shown}{place}: {what}");
        }
    }
    drafts.sort_by(|(_, a), (_, b)| (&a.published, &a.original).cmp(&(&b.published, &b.original)));
    drafts
}

/// The text of the registry; empty where there is none.
fn registry(site: &Site) -> &str {
    site.book.sources.by_path(REGISTRY).map_or("", |(_, source)| &source.text)
}

/// What the files of the site's advisories say, as they are written.
fn present(site: &Site) -> Present {
    let mut found = Present::default();
    for (_, record) in site.book.iter().filter(|(_, r)| r.id.kind() == Kind::Advisory) {
        if let (Some(year), Some(number)) = (record.id.year(), record.id.number()) {
            let highest = found.numbers.entry(i32::from(year)).or_default();
            *highest = number.max(*highest);
        }
        let text = &site.book.sources.file(record.file).text;
        let (mut mended, mut faults) = (String::new(), Vec::new());
        let Some(front) = front_matter(record.file, text, &mut mended, &mut faults) else {
            continue;
        };
        found.read(front.table.get_ref(), &record.id);
    }
    found
}

impl Present {
    fn read(&mut self, table: &DeTable<'_>, id: &RecordId) {
        for alias in texts(table.get("aliases")) {
            self.aliases.insert(alias, id.to_string());
        }
        for name in ["affected", "remediation"] {
            let Some(DeValue::Array(entries)) = table.get(name).map(Spanned::get_ref) else {
                continue;
            };
            for entry in entries.iter().filter_map(|e| e.get_ref().as_table()) {
                self.products.extend(texts(entry.get("product")));
                self.products.extend(texts(entry.get("products")));
            }
        }
    }
}

/// A text, or a list of them.
fn texts(value: Option<&Spanned<DeValue<'_>>>) -> Vec<String> {
    match value.map(Spanned::get_ref) {
        Some(DeValue::String(text)) => vec![text.to_string()],
        Some(DeValue::Array(items)) => {
            items.iter().filter_map(|i| i.get_ref().as_str()).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

/// Writes the products first: records without them would be errors, not the other way round.
fn save(site: &Site, appendix: &str, records: &[(String, String, String)]) -> Result<(), Exit> {
    let stop = |path: &str, why: &str| {
        let _ = writeln!(std::io::stderr(), "error: {path} can't be written: {why}");
        Exit::Content
    };
    let old = registry(site);
    let joint = if old.is_empty() || old.ends_with('\n') { "" } else { "\n" };
    let whole = [old, joint, appendix].concat();
    if let Some(fault) = DeTable::parse_recoverable(&whole).1.first() {
        let fault = fault.message().trim();
        return Err(stop(REGISTRY, &format!("with new products it would be no TOML: {fault}")));
    }
    let folder = site.root.join("content").join(Kind::Advisory.folder());
    if !records.is_empty() {
        std::fs::create_dir_all(&folder).map_err(|e| stop("content/advisories", &e.to_string()))?;
    }
    if !appendix.is_empty() {
        let text = [joint, appendix].concat();
        let appended = OpenOptions::new().append(true).create(true).open(site.root.join(REGISTRY));
        appended
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(|e| stop(REGISTRY, &e.to_string()))?;
    }
    for (path, text, _) in records {
        let made = OpenOptions::new().write(true).create_new(true).open(site.root.join(path));
        made.and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(|e| stop(path, &e.to_string()))?;
    }
    Ok(())
}
