//! The current version of the site, for all requests: what stands at an address, and the state that
//! the preview's bar shows.

use super::differences::{as_page, differences};
use super::preview::{Change, Event, Found, Preview, View};
use super::site::Site;
use super::update::Faults;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::report::{Format, report};
use crate::edition::RecordIndex;
use crate::identifier::{Kind, RecordId};
use crate::label::Tlp;
use crate::render::Form;
use serde_json::{Value, json};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::broadcast;

/// What is served now.
#[derive(Clone, Default)]
struct Current {
    site: Option<Arc<Site>>,
    faults: Option<Arc<Faults>>,
    version: u64,
}

/// The current version, and the open pages that hear of the next.
pub struct Hub {
    current: RwLock<Current>,
    events: broadcast::Sender<Event>,
}

impl Hub {
    /// A hub without a site. Versions are counted from `first`, which differs from one run of the
    /// server to the next, so that open pages notice another run.
    pub fn new(events: broadcast::Sender<Event>, first: u64) -> Self {
        let current = Current { version: first, ..Current::default() };
        Self { current: RwLock::new(current), events }
    }

    fn current(&self) -> Current {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Shows a version of the site, or what is wrong with the files, and tells open pages.
    pub fn show(&self, site: Option<Arc<Site>>, faults: Option<Faults>, change: Change) {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        // Pages stay what they are when faults come and go.
        if change != Change::Faults {
            current.version += 1;
        }
        if site.is_some() {
            current.site = site;
        }
        current.faults = faults.map(Arc::new);
        let event = Event { version: current.version, change };
        drop(current);
        // Nobody may be listening.
        let _ = self.events.send(event);
    }

    /// Puts a version in the place of one that shows the same pages.
    pub fn renew(&self, site: Arc<Site>) {
        self.current.write().unwrap_or_else(PoisonError::into_inner).site = Some(site);
    }

    /// Whether an edition holds what is not for everybody.
    pub fn holds_more_than_public(&self) -> bool {
        let site = self.current().site;
        site.is_none_or(|s| s.book.config.editions.iter().any(|e| e.tlp > Tlp::Clear))
    }

    /// Whether something is wrong with the files now.
    pub fn has_faults(&self) -> bool {
        self.current().faults.is_some()
    }
}

impl Preview for Hub {
    fn find(&self, path: &str, view: &View) -> Found {
        let current = self.current();
        let Some(site) = current.site else { return Found::Nothing };
        match site.find(path, view) {
            Ok(found) => found,
            Err(diagnostic) => {
                let known = current.faults.is_some_and(|f| f.diagnostics.contains(&diagnostic));
                if !known {
                    let sources = site.book.sources.clone();
                    let faults = Faults { diagnostics: vec![diagnostic], sources };
                    self.show(None, Some(faults), Change::Faults);
                }
                Found::Nothing
            }
        }
    }

    fn state(&self, path: &str, view: &View) -> Value {
        let current = self.current();
        let faults =
            current.faults.as_ref().map(|f| json!({ "count": f.count(), "text": f.text(false) }));
        let mut state = current.site.as_deref().map_or_else(
            || json!({ "editions": [], "page": {}, "withheld": null, "lint": [], "forms": [] }),
            |site| state_of(site, path, view),
        );
        state["version"] = json!(current.version);
        state["faults"] = json!(faults);
        state
    }

    fn differences(&self, id: &str, view: &View) -> Option<String> {
        let site = self.current().site?;
        let id = RecordId::parse(id)?;
        site.book.find(&id)?;
        let steps = differences(&site, &id, view.drafts).ok()?;
        Some(as_page(&id, &steps))
    }

    fn form(&self, id: &str, form: &str, view: &View) -> Option<String> {
        let form = Form::ALL.into_iter().find(|known| known.as_str() == form)?;
        self.current().site?.copy_as(&RecordId::parse(id)?, form, view)
    }

    fn base(&self, _view: &View) -> String {
        let site = self.current().site;
        let edition = site.as_ref().and_then(|s| s.edition(&View::default()));
        edition.map_or_else(|| "/".to_owned(), |e| base_path(&e.base_url))
    }

    fn below_another_base(&self, path: &str, view: &View) -> Option<String> {
        let site = self.current().site?;
        let base = base_path(&site.edition(view)?.base_url);
        let below = path.strip_prefix(base.trim_start_matches('/'))?;
        matches!(self.find(below, view), Found::Page { .. } | Found::Folder(_))
            .then(|| below.to_owned())
    }

    fn knows(&self, edition: &str) -> bool {
        let site = self.current().site;
        site.is_some_and(|s| s.book.config.editions.iter().any(|e| e.name == edition))
    }

    fn version(&self) -> u64 {
        self.current().version
    }
}

/// The path of a base URL, with a slash at both ends.
fn base_path(url: &str) -> String {
    let after = url.split_once("://").map_or("", |(_, rest)| rest);
    let path = after.split_once('/').map_or("", |(_, path)| path).trim_matches('/');
    if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
}

fn state_of(site: &Site, path: &str, view: &View) -> Value {
    let mut editions = site.book.config.editions.clone();
    editions.sort_by_key(|edition| std::cmp::Reverse(edition.tlp));
    let chosen = site.edition(view).map(|e| e.name.clone());
    let most = editions.first().map(|e| e.name.clone());
    let shown = site.shown(view);
    let record = shown.as_ref().and_then(|shown| site.record_at(path, shown));
    let here = |name: &str| {
        let view = View { edition: Some(name.to_owned()), drafts: view.drafts };
        site.shown(&view).is_some_and(|shown| shown.has(path))
    };
    let list: Vec<Value> = editions
        .iter()
        .map(|e| json!({ "name": e.name, "tlp": e.tlp.as_str(), "here": here(&e.name) }))
        .collect();
    let withheld = (chosen == most)
        .then(|| shown.as_ref().zip(record).map(|(s, i)| site.disclosure(s).withheld(i)))
        .flatten();
    let moved = match site.find(path, view) {
        Ok(Found::Missing { moved, .. }) => moved,
        _ => None,
    };
    let (id, file) = record.map(|i| place(site, i)).unzip();
    json!({
        "asOf": site.how.now.to_string(),
        "edition": chosen,
        "drafts": view.drafts,
        "editions": list,
        "page": { "id": id, "file": file },
        "withheld": withheld,
        "lint": record.map(|i| lint(site, i)).unwrap_or_default(),
        "forms": forms(id.as_deref()),
        "moved": moved,
        "base": site.edition(&View::default()).map(|e| base_path(&e.base_url)),
    })
}

/// The id of a record and the path of its file.
fn place(site: &Site, index: RecordIndex) -> (String, String) {
    let record = site.book.record(index);
    (record.id.to_string(), site.book.sources.file(record.file).path.clone())
}

/// Where the copies of an advisory are.
fn forms(id: Option<&str>) -> Vec<Value> {
    let advisory = |id: &&str| RecordId::parse(id).is_some_and(|i| i.kind() == Kind::Advisory);
    let Some(id) = id.filter(advisory) else { return Vec::new() };
    let href = |form: Form| format!("/__casebook/form/{id}/{}", form.as_str());
    Form::ALL.map(|form| json!({ "name": form.called(), "href": href(form) })).to_vec()
}

/// What is to be said of a record's file.
fn lint(site: &Site, index: RecordIndex) -> Vec<Value> {
    let file = site.book.record(index).file;
    let of_file = |d: &&Diagnostic| d.labels.first().is_some_and(|l| l.span.file == file);
    let found: Vec<Diagnostic> = site.diagnostics.iter().filter(of_file).cloned().collect();
    let text = report(&found, &site.book.sources, Format::Json);
    let drawn: Vec<Value> = serde_json::from_str(&text).unwrap_or_default();
    let one = |d: &Value| {
        json!({
            "level": d["level"],
            "code": d["code"],
            "message": d["message"],
            "help": d["help"],
            "file": d.pointer("/labels/0/path"),
            "line": d.pointer("/labels/0/line"),
            "column": d.pointer("/labels/0/column"),
        })
    };
    drawn.iter().map(one).collect()
}
