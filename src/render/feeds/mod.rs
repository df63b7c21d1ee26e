//! Feeds: Atom (RFC 4287) and JSON Feed 1.1. An entry is the same in every feed that holds it, so it
//! is written once for an edition, and a feed is a head with entries behind it.

mod atom;
mod json;
mod text;

use super::{Renderer, Scratch};
use crate::address::{Address, Overview};
use crate::diagnostic::Diagnostic;
use crate::edition::{Disclosure, EntryView, FeedFile, FeedFormat, Flag, Lens, RecordIndex};
use crate::label::Tlp;
use crate::language::say;
use crate::time::Moment;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The entries that were written so far, by record.
#[derive(Default)]
pub(super) struct Entries(Mutex<BTreeMap<RecordIndex, Arc<Entry>>>);

/// An entry in both formats.
struct Entry {
    updated: Timestamp,
    atom: String,
    json: String,
}

/// What the head of a feed says, in either format.
struct FeedHead<'a> {
    title: String,
    /// Who it is for.
    subtitle: String,
    /// The feed's own address, which is also its id.
    url: String,
    /// The page that shows the same, or else that of all feeds.
    home: String,
    /// The last change of what it holds; the epoch where it holds nothing.
    updated: Timestamp,
    author: &'a str,
    contact: Option<&'a str>,
    language: &'a str,
    tlp: Tlp,
    schemes: Schemes,
}

/// The addresses that say what the terms of categories mean: parts of the page of feeds.
struct Schemes(String);

impl Schemes {
    fn of(lens: &Lens<'_, '_>) -> Self {
        Self(lens.href(&Address::Overview(Overview::Feeds)))
    }

    fn scheme(&self, name: &str) -> String {
        format!("{}#{name}", self.0)
    }
}

/// What a category says: its scheme, the term for programs, the label for readers.
struct Category<'e> {
    scheme: &'static str,
    term: &'e str,
    label: &'e str,
}

impl<'a> Renderer<'_, 'a> {
    /// Writes a feed.
    pub(super) fn syndication(
        &self,
        address: &Address,
        file: &FeedFile,
        scratch: &mut Scratch<'a>,
    ) -> Result<(), Diagnostic> {
        let d = self.d.for_feeds();
        let lens = d.absolute_lens();
        let records = d.feed_records(&file.of);
        let entries: Vec<Arc<Entry>> =
            records.iter().filter_map(|i| self.entries.get(&d, *i)).collect();
        let config = d.config();
        let home = file.of.page().unwrap_or(Address::Overview(Overview::Feeds));
        let head = FeedHead {
            title: lens.feed_title(&file.of),
            subtitle: lens.feed_audience(&file.of),
            url: lens.href(address),
            home: lens.href(&home),
            updated: entries.first().map_or(Timestamp::UNIX_EPOCH, |entry| entry.updated),
            author: config.organization.name.as_deref().unwrap_or(&config.title),
            contact: config.organization.contact.as_deref(),
            language: &config.language,
            tlp: d.feed_tlp(&records),
            schemes: Schemes::of(&lens),
        };
        let out = &mut scratch.buffer;
        match file.format {
            FeedFormat::Atom => {
                atom::feed(&head, entries.iter().map(|entry| &*entry.atom), out);
                Ok(())
            }
            FeedFormat::Json => json::feed(&head, entries.iter().map(|entry| &*entry.json), out)
                .map_err(|what| {
                    let message = format!("/{} can't be written: {what}", address.path());
                    Diagnostic::error("internal", message)
                        .help("this is a fault of Casebook: please report it")
                }),
        }
    }
}

impl Entries {
    /// The entry of a record. It is written outside of the lock: two threads may both write the first,
    /// and write the same.
    fn get(&self, d: &Disclosure<'_>, index: RecordIndex) -> Option<Arc<Entry>> {
        let entries = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = entries().get(&index) {
            return Some(Arc::clone(entry));
        }
        let entry = Arc::new(Entry::of(d, index)?);
        Some(Arc::clone(entries().entry(index).or_insert(entry)))
    }
}

impl Entry {
    fn of(d: &Disclosure<'_>, index: RecordIndex) -> Option<Self> {
        let lens = d.absolute_lens();
        let view = lens.entry(index)?;
        let schemes = Schemes::of(&lens);
        let html = text::html(&view);
        Some(Self {
            updated: instant(view.updated),
            atom: atom::entry(&view, &html, &schemes),
            json: json::entry(&view, &html)?,
        })
    }
}

/// A feed needs an instant: a day stands for its start in UTC.
fn instant(moment: Moment) -> Timestamp {
    moment.earliest()
}

/// The id and the title; what was taken back says so.
fn title(view: &EntryView<'_>) -> String {
    let flag = match view.row.flag {
        Some(Flag::Withdrawn) => [" ", say!("copy_marked_withdrawn")],
        Some(Flag::Draft | Flag::Embargoed) | None => ["", ""],
    };
    format!("{}: {}{}", view.row.id, view.row.title, flag.concat())
}

/// What an entry is filed under.
fn categories<'e>(view: &'e EntryView<'_>) -> Vec<Category<'e>> {
    let row = &view.row;
    let mut found = vec![Category { scheme: "kind", term: row.kind, label: row.noun }];
    let mut add = |scheme, term, label| found.push(Category { scheme, term, label });
    if let Some(severity) = row.severity {
        add("severity", severity.as_str(), severity.shown());
    }
    if let Some(standing) = view.standing {
        add("status", standing.term, standing.label);
    }
    for status in view.product_statuses() {
        add("product-status", status.as_str(), status.shown());
    }
    for service in &row.services.0 {
        add("service", &service.text, &service.text);
    }
    for product in view.products() {
        add("product", product, product);
    }
    found
}
