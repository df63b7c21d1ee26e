//! `casebook new KIND TITLE`: the next free id, and a file with every section.

mod fill;
mod from;
mod review;

use super::site::{Site, print, read, show, usage};
use super::{Exit, NewKind, SiteArgs};
use crate::address::slug;
use crate::graph::Casebook;
use crate::identifier::{Kind, RecordId};
use fill::Text;
pub(in crate::cli) use fill::{Filling, value};
use jiff::tz::Offset;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

/// The text that a kind starts from.
const fn template(kind: Kind) -> &'static str {
    match kind {
        Kind::Incident => include_str!("../scaffold/new/incident.md"),
        Kind::Advisory => include_str!("../scaffold/new/advisory.md"),
        Kind::Event => include_str!("../scaffold/new/event.md"),
        Kind::Improvement => include_str!("../scaffold/new/improvement.md"),
        Kind::Review => include_str!("../scaffold/new/review.md"),
        Kind::Procedure => include_str!("../scaffold/new/procedure.md"),
        Kind::Page => include_str!("../scaffold/new/page.md"),
    }
}

/// Writes a new record and says where.
pub(super) fn run(kind: NewKind, title: Option<&str>, from: Option<&str>, args: &SiteArgs) -> Exit {
    if title.is_some_and(|title| title.trim().is_empty()) {
        return usage("the title is empty");
    }
    let kind = kind.kind();
    let site = match read(args, None, true, None) {
        Ok(site) => site,
        Err(exit) => return exit,
    };
    // An id that a broken file holds can't be seen, and might be given out twice.
    if show(&site.diagnostics, &site.book.sources, true) {
        let _ = writeln!(std::io::stderr(), "nothing was written: mend the errors above first");
        return Exit::Content;
    }
    let known = match from.map(|id| from::look_up(kind, id, &site.book)).transpose() {
        Ok(known) => known,
        Err(message) => return usage(&message),
    };
    let title = title.or(known.as_ref().map(|known| known.title.as_str())).unwrap_or_default();
    let (id, text) = blank(kind, title, &site);
    let text = match &known {
        Some(known) => known.fill(kind, text),
        None => text,
    };
    match keep(&site, kind, &id, &text) {
        Ok(path) => print(&format!("{path}\n")),
        Err(exit) => exit,
    }
}

/// The next free id of a kind, and the text of its record with every placeholder filled in.
pub(in crate::cli) fn blank(kind: Kind, title: &str, site: &Site) -> (String, String) {
    let now = Offset::UTC.to_datetime(site.how.now);
    let today = now.date().to_string();
    let id = next_id(kind, title, now.date().year(), &today, &site.book);
    let registry = &site.book.registry;
    // Another organisation, whose incidents are retold, owns nothing new.
    let own = || registry.teams.iter().flatten().map(|(key, _)| &**key);
    let own = || own().filter(|key| !registry.is_outside(key));
    let owner = own().find(|key| key.contains("security")).or_else(|| own().next());
    let owner = owner.unwrap_or("security-response");
    let mut text = template(kind)
        .replace("{{id}}", &id)
        .replace("{{today}}", &today)
        .replace("{{now}}", &format!("{today}T{:02}:{:02}:00Z", now.hour(), now.minute()))
        .replace("{{owner}}", owner);
    if kind == Kind::Review {
        let due = review::due(&site.book, site.how);
        text = text.replace("{{incidents}}\n", &due.incidents).replace("{{items}}\n", &due.items);
    }
    // Last, for it may hold anything.
    let text = text.replace("\"{{title}}\"", &Text::line(title).to_string());
    (id, text)
}

/// Writes a new record and gives its path; what is there already is never written over.
///
/// # Errors
/// Says on standard error why it can't be written.
pub(in crate::cli) fn keep(site: &Site, kind: Kind, id: &str, text: &str) -> Result<String, Exit> {
    let path = path(kind, id);
    write(&site.root.join(&path), text).map(|()| path.clone()).map_err(|error| {
        let _ = writeln!(std::io::stderr(), "error: {path} can't be written: {error}");
        Exit::Content
    })
}

/// Where a new record stands.
pub(in crate::cli) fn path(kind: Kind, id: &str) -> String {
    format!("content/{}/{id}.md", kind.folder())
}

/// Writes a file that must not be there yet.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

/// The next free id of a kind. Improvements count those inside incidents too.
fn next_id(kind: Kind, title: &str, year: i16, today: &str, book: &Casebook) -> String {
    let of_kind = || book.iter().map(|(_, r)| &r.id).filter(|id| id.kind() == kind);
    let taken = |id: &str| of_kind().any(|other| other.as_str() == id);
    let prefix = match kind {
        Kind::Incident => "INC",
        Kind::Advisory => "ADV",
        Kind::Event => "SE",
        Kind::Improvement => "IMP",
        Kind::Page => return free(&slug(title), "-", &taken),
        Kind::Review => return free_review(today, &taken),
        Kind::Procedure => return free_procedure(of_kind()),
    };
    let in_year = of_kind().filter(|id| id.year().map(i32::from) == Some(i32::from(year)));
    let next = in_year.filter_map(RecordId::number).max().unwrap_or(0) + 1;
    format!("{prefix}-{year}-{next:04}")
}

/// A name, or the name with the first number that makes it free.
fn free(name: &str, joint: &str, taken: &dyn Fn(&str) -> bool) -> String {
    if !taken(name) {
        return name.to_owned();
    }
    let numbered = (2_u32..).map(|n| format!("{name}{joint}{n}"));
    numbered.into_iter().find(|n| !taken(n)).unwrap_or_else(|| name.to_owned())
}

/// A second review of a day is told apart by a letter.
fn free_review(today: &str, taken: &dyn Fn(&str) -> bool) -> String {
    let first = format!("REV-{today}");
    if !taken(&first) {
        return first;
    }
    let lettered = ('b'..='z').map(|c| format!("{first}-{c}"));
    lettered.into_iter().find(|n| !taken(n)).unwrap_or(first)
}

/// The next number of the incident response procedures.
fn free_procedure<'a>(ids: impl Iterator<Item = &'a RecordId>) -> String {
    let numbers = ids.filter_map(|id| id.as_str().strip_prefix("SOP-IR-")?.parse::<u32>().ok());
    format!("SOP-IR-{:02}", numbers.max().unwrap_or(0) + 1)
}
