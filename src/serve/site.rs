//! One version of a site in memory: pages by address for each view, made when they are asked for.

use super::preview::{Found, View};
use crate::address::Address;
use crate::config::Edition;
use crate::diagnostic::{Diagnostic, FileId};
use crate::edition::{Disclosure, Known, Moderation, Reach, disclose, disclose_known, refresh};
use crate::graph::{Casebook, RecordIndex, title};
use crate::identifier::RecordId;
use crate::plan::{Plan, plan};
use crate::render::{Form, Rendered, Renderer, Scratch, Templates};
use crate::source::read_asset;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// A version of a site that has no errors.
pub struct Site {
    /// The records and all that leads from one to another.
    pub book: Casebook,
    /// The templates.
    pub templates: Arc<Templates>,
    /// The site's clock; drafts are up to the view.
    pub how: Moderation,
    /// What is to be said of it: warnings.
    pub diagnostics: Arc<Vec<Diagnostic>>,
    /// By file: its records.
    by_file: Arc<BTreeMap<FileId, Vec<RecordIndex>>>,
    /// Addresses that records had earlier, and the ids of what replaced them.
    moved: Arc<BTreeMap<String, RecordId>>,
    shown: Mutex<Views>,
}

/// The views by the name of their edition, and whether drafts are shown.
type Views = BTreeMap<(String, bool), Arc<Shown>>;

/// A view of a site: what its audience may know, and the pages that come of it.
pub struct Shown {
    edition: Edition,
    how: Moderation,
    known: Known,
    plan: Arc<Plan>,
}

impl Shown {
    /// Whether something stands at a path of the edition.
    pub fn has(&self, path: &str) -> bool {
        self.plan.pages.contains_key(&route(path))
    }

    /// The files of the edition, in order.
    pub fn routes(&self) -> impl Iterator<Item = &str> {
        self.plan.pages.keys().map(String::as_str)
    }
}

impl Site {
    /// A version that was read anew. What stood in the version before and moved is remembered.
    pub fn new(
        book: Casebook,
        templates: Templates,
        how: Moderation,
        diagnostics: Vec<Diagnostic>,
        before: Option<&Self>,
    ) -> Self {
        let mut by_file: BTreeMap<FileId, Vec<RecordIndex>> = BTreeMap::new();
        for (index, record) in book.iter() {
            by_file.entry(record.file).or_default().push(index);
        }
        let moved = before.map(|before| Arc::new(moved(before, &book))).unwrap_or_default();
        Self {
            book,
            templates: Arc::new(templates),
            how,
            diagnostics: Arc::new(diagnostics),
            by_file: Arc::new(by_file),
            moved,
            shown: Mutex::default(),
        }
    }

    /// The next version, where a few records changed and stand at the same places.
    #[must_use]
    pub fn next(
        &self,
        book: Casebook,
        changed: &[RecordIndex],
        diagnostics: Vec<Diagnostic>,
    ) -> Self {
        let mut views = BTreeMap::new();
        for (view, old) in self.views() {
            let before = disclose_known(&self.book, &old.edition, old.how, old.known.clone());
            let (after, reach) = refresh(&before, &book, &old.edition, old.how, changed);
            let plan =
                if reach == Reach::Plan { Arc::new(plan(&after).0) } else { Arc::clone(&old.plan) };
            let (edition, how, known) = (old.edition.clone(), old.how, after.known());
            views.insert(view, Arc::new(Shown { edition, how, known, plan }));
        }
        Self {
            book,
            diagnostics: Arc::new(diagnostics),
            shown: Mutex::new(views),
            ..self.again(BTreeMap::new())
        }
    }

    /// The next version, with other templates.
    #[must_use]
    pub fn with_templates(&self, book: Casebook, templates: Templates) -> Self {
        Self { book, templates: Arc::new(templates), ..self.again(self.views()) }
    }

    /// The same site, of which something else is to be said.
    #[must_use]
    pub fn with_diagnostics(&self, diagnostics: Vec<Diagnostic>) -> Self {
        Self { diagnostics: Arc::new(diagnostics), ..self.again(self.views()) }
    }

    /// The views that were asked for so far.
    fn views(&self) -> Views {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The same site with these views: all else is shared.
    fn again(&self, views: Views) -> Self {
        Self {
            book: self.book.clone(),
            templates: Arc::clone(&self.templates),
            how: self.how,
            diagnostics: Arc::clone(&self.diagnostics),
            by_file: Arc::clone(&self.by_file),
            moved: Arc::clone(&self.moved),
            shown: Mutex::new(views),
        }
    }

    /// Whether a path is one of a file that is copied and never parsed.
    pub fn has_asset(&self, path: &str) -> bool {
        let assets = &self.book.sources.assets;
        assets.binary_search_by(|a| a.path.as_str().cmp(path)).is_ok()
    }

    /// The records that stand in a file.
    pub fn records_in(&self, file: FileId) -> &[RecordIndex] {
        self.by_file.get(&file).map_or(&[], Vec::as_slice)
    }

    /// The edition of a view: the one that it names, else the one that shows most.
    pub fn edition(&self, view: &View) -> Option<&Edition> {
        let editions = &self.book.config.editions;
        let named = view.edition.as_ref().and_then(|n| editions.iter().find(|e| e.name == *n));
        named.or_else(|| editions.iter().max_by_key(|e| e.tlp))
    }

    /// The pages of a view, worked out once and kept.
    pub fn shown(&self, view: &View) -> Option<Arc<Shown>> {
        let edition = self.edition(view)?;
        let key = (edition.name.clone(), view.drafts);
        let lock = || self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(shown) = lock().get(&key) {
            return Some(Arc::clone(shown));
        }
        let how = Moderation { drafts: view.drafts, ..self.how };
        let disclosure = disclose(&self.book, edition, how);
        let plan = Arc::new(plan(&disclosure).0);
        let known = disclosure.known();
        let shown = Arc::new(Shown { edition: edition.clone(), how, known, plan });
        lock().insert(key, Arc::clone(&shown));
        Some(shown)
    }

    /// What a view discloses.
    pub fn disclosure<'a>(&'a self, shown: &'a Shown) -> Disclosure<'a> {
        disclose_known(&self.book, &shown.edition, shown.how, shown.known.clone())
    }

    /// The bytes of a file of the edition; `None` where the plan has none.
    ///
    /// # Errors
    /// A template that can't be rendered, with its place; an attachment that can't be read.
    pub fn file(&self, shown: &Shown, route: &str) -> Option<Result<Bytes, Diagnostic>> {
        let disclosure = self.disclosure(shown);
        let renderer = Renderer::new(&disclosure, &shown.plan, &self.templates);
        let mut scratch = Scratch::default();
        Some(match renderer.render(route, &mut scratch)? {
            Ok(Rendered::Bytes(bytes)) => Ok(Bytes::copy_from_slice(bytes)),
            Ok(Rendered::Copy(index)) => self.asset(index),
            Err(diagnostic) => Err(diagnostic),
        })
    }

    fn asset(&self, index: usize) -> Result<Bytes, Diagnostic> {
        let missing = || Diagnostic::error("unreadable", "the file is not there");
        let asset = self.book.sources.assets.get(index).ok_or_else(missing)?;
        let bytes = read_asset(asset).map_err(|e| {
            Diagnostic::error("unreadable", format!("{}: {e}", asset.path))
                .help("make the file readable, or take out the link to it")
        })?;
        Ok(Bytes::from(bytes.into_owned()))
    }

    /// A copy of an advisory to send, as a view discloses it.
    pub fn copy_as(&self, id: &RecordId, form: Form, view: &View) -> Option<String> {
        let shown = self.shown(view)?;
        let disclosure = self.disclosure(&shown);
        let index = self.book.find(id).filter(|i| disclosure.shows(*i))?;
        Renderer::new(&disclosure, &shown.plan, &self.templates).copy_as(index, form)
    }

    /// What stands at a path below the root of a view's edition.
    ///
    /// # Errors
    /// A page that can't be rendered.
    pub fn find(&self, path: &str, view: &View) -> Result<Found, Diagnostic> {
        let Some(shown) = self.shown(view) else { return Ok(Found::Nothing) };
        let route = route(path);
        if let Some(bytes) = self.file(&shown, &route) {
            return Ok(Found::Page { bytes: bytes?, file: route });
        }
        let folder = format!("{path}/index.html");
        if !path.ends_with('/') && shown.plan.pages.contains_key(&folder) {
            return Ok(Found::Folder(format!("{path}/")));
        }
        let page = self.file(&shown, "404.html").unwrap_or_else(|| Ok(Bytes::new()))?;
        let disclosure = self.disclosure(&shown);
        let moved = self.moved.get(&format!("{}/", path.trim_end_matches('/')));
        let moved = moved.and_then(|id| self.book.find(id)).filter(|i| disclosure.shows(*i));
        let moved = moved.map(|i| Address::Record(disclosure.id(i).clone()).path());
        Ok(Found::Missing { page, moved })
    }

    /// The record whose page stands at a path of the edition.
    pub fn record_at(&self, path: &str, shown: &Shown) -> Option<RecordIndex> {
        match shown.plan.pages.get(&route(path))?.page {
            crate::plan::Page::Record(index) | crate::plan::Page::Translation(index, _) => {
                Some(index)
            }
            _ => None,
        }
    }
}

/// The file that is served for a path.
fn route(path: &str) -> String {
    if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

/// Addresses that are gone, with what replaced them: the record that now stands in the same file, or
/// else the one with the same title.
fn moved(before: &Site, book: &Casebook) -> BTreeMap<String, RecordId> {
    let mut moved = (*before.moved).clone();
    let titles: BTreeMap<&str, RecordIndex> = book.iter().map(|(i, r)| (title(r), i)).collect();
    for (_, old) in before.book.iter().filter(|(_, r)| book.find(&r.id).is_none()) {
        let path = &before.book.sources.file(old.file).path;
        let in_file = book.sources.by_path(path).and_then(|(file, _)| {
            book.iter().find(|(_, r)| r.file == file && r.id.kind() == old.id.kind())
        });
        let same = || titles.get(title(old)).map(|i| (*i, book.record(*i)));
        if let Some((_, new)) = in_file.or_else(same) {
            moved.insert(Address::Record(old.id.clone()).path(), new.id.clone());
        }
    }
    moved
}
