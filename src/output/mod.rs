//! Writes an edition to disk whole or not at all: the only module that writes.
//!
//! [`prepare`] refuses folders that hold something of somebody else's, [`Writer::put`] compares each
//! file with what is there and stages what differs, [`Writer::commit`] moves the staged files to
//! their places. Until then the folder keeps the previous edition, so a build that fails or is
//! killed changes nothing; a commit that is killed half-way is finished by the next build.
//!
//! A folder holds a manifest of the files that we wrote: path, hash, length and time of last
//! change. A file whose length and time are those of the manifest is taken to be what we wrote, and
//! is not read again; any other is compared byte by byte. So a file that somebody changed is mended
//! unless the change kept both its length and its time to the nanosecond: the price of not reading
//! 500 MB for an edit of one page. Nothing is forced to the disk's platter (`fsync`): after a loss of
//! power the manifest may be cut off, which the next build reports.

#![expect(clippy::disallowed_methods, reason = "the one writer of the disk")]

mod apply;
mod folders;
mod guard;
mod lock;
mod manifest;
mod published;
mod staging;
#[cfg(test)]
mod tests;
mod trouble;
mod veil;

pub use published::{Published, published};

use crate::diagnostic::Diagnostic;
use crate::source::content_hash;
use apply::Puts;
use folders::{Folders, SHARDS, Standing, shard};
use guard::{Place, State};
use lock::Lock;
use manifest::{Entries, Entry, any_below};
use staging::{Shape, Staging};
use std::fs::{File, Metadata};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// What a commit did.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Summary {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were there already.
    pub unchanged: usize,
    /// Files of an earlier build that are no longer part of the edition.
    pub removed: usize,
    /// Bytes of the written files.
    pub bytes: u64,
}

/// A file of this run.
#[derive(Clone, Copy, Debug)]
struct Put {
    entry: Entry,
    /// The number of the staged file; none if the file on disk is the same already.
    staged: Option<u64>,
}

/// Takes the files of one edition. Dropping it without a commit leaves the folder as it was.
#[derive(Debug)]
pub struct Writer {
    place: Place,
    old: Entries,
    /// Whether the folder is there.
    exists: bool,
    /// Whether a commit was cut short.
    interrupted: bool,
    folders: Folders,
    puts: Vec<Mutex<Puts>>,
    failed: AtomicBool,
    // The last two fields are dropped last and in this order: the lock outlives the staging folder.
    staging: Staging,
    _lock: Lock,
}

/// Makes ready to write an edition to `folder` (a path as the system takes it, such as
/// `dist/public`) of the site at `site_root`. The folders above it are made.
///
/// # Errors
/// The folder holds the site or lies in `content/`, `templates/`, `themes/`, `static/` or `.git/`; is
/// a link or a file; holds files but no manifest of ours, or one that cannot be read; is being
/// written by another build; or cannot be written.
pub fn prepare(folder: &Path, site_root: &Path) -> Result<Writer, Vec<Diagnostic>> {
    begin(folder, site_root).map_err(|d| vec![d])
}

fn begin(folder: &Path, site_root: &Path) -> Result<Writer, Diagnostic> {
    let place = guard::place(folder, site_root)?;
    let problem = |e: std::io::Error| trouble::failed("write beside", &place.shown, &e);
    if let Some(parent) = place.folder.parent() {
        std::fs::create_dir_all(parent).map_err(problem)?;
    }
    let lock = Lock::take(place.beside("lock"), &place.shown)?;
    let (exists, shape, old, interrupted) = match guard::inspect(&place)? {
        State::Absent => (false, Shape::Tree, Entries::new(), false),
        State::Empty => (true, Shape::Tree, Entries::new(), false),
        State::Ours { entries, interrupted } => (true, Shape::Flat, entries, interrupted),
    };
    let staging = Staging::make(place.beside("staging"), shape).map_err(problem)?;
    Ok(Writer {
        old,
        exists,
        interrupted,
        folders: Folders::new(place.folder.clone()),
        puts: (0..SHARDS).map(|_| Mutex::default()).collect(),
        failed: AtomicBool::new(false),
        staging,
        _lock: lock,
        place,
    })
}

impl Writer {
    /// Takes one file: its path below the folder, with `/` between the parts, and its bytes. May be
    /// called from many threads at once. Nothing in the output folder is touched yet.
    ///
    /// # Errors
    /// The path cannot be used or was put before in this run; a file, folder or link that is not
    /// ours stands there; the disk is full or cannot be written. The writer can't be committed
    /// then.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        let result = self.take(path, bytes);
        if result.is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        result
    }

    /// Moves the edition to its place and deletes what an earlier build wrote and this one did not,
    /// together with folders that are empty then. If nothing has changed, nothing is written.
    ///
    /// # Errors
    /// A `put` has failed, or one path is another's folder: nothing was changed. A step of the commit
    /// failed: the next build finishes it.
    pub fn commit(mut self) -> Result<Summary, Vec<Diagnostic>> {
        if *self.failed.get_mut() {
            return Err(vec![trouble::refuse(
                format!(
                    "`{}` is left as it was, because a page could not be written",
                    self.place.shown
                ),
                "mend the errors above and build again",
            )]);
        }
        let parts = self.puts.iter_mut();
        let puts: Puts = parts
            .flat_map(|p| std::mem::take(p.get_mut().unwrap_or_else(PoisonError::into_inner)))
            .collect();
        match self.staging.shape() {
            Shape::Tree => apply::fresh(&self.place, &self.staging, &puts, self.exists),
            Shape::Flat => apply::update(
                &self.place,
                &self.staging,
                &self.folders,
                &self.old,
                &puts,
                self.interrupted,
            ),
        }
    }

    /// Gives up: the staged files are deleted and the folder stays as it was. The same as dropping.
    pub fn discard(self) {}

    fn take(&self, path: &str, bytes: &[u8]) -> Result<(), Diagnostic> {
        manifest::check_path(path).map_err(|why| {
            trouble::refuse(
                format!("cannot write a file at {path:?}: the path {why}"),
                "rename the record or the file that it comes from",
            )
        })?;
        let hash = content_hash(bytes);
        let empty = Entry { hash, length: bytes.len() as u64, modified: 0 };
        let part = &self.puts[shard(path)];
        // The place in the list is taken first, so that of two writers of a path one always fails.
        let before = part
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path.into(), Put { entry: empty, staged: None });
        if before.is_some() {
            return Err(trouble::refuse(
                format!("two pages would be written to `{}`", self.place.show(path)),
                "give one of the two another address",
            ));
        }
        let mut put = Put { entry: empty, staged: None };
        if let Some(modified) = self.same_on_disk(path, bytes, hash)? {
            put.entry.modified = modified;
        } else {
            let staged = self
                .staging
                .stage(path, bytes)
                .map_err(|e| trouble::failed("write", &self.place.show(path), &e))?;
            put.entry.modified = staged.modified;
            put.staged = Some(staged.number);
        }
        if let Some(slot) = part.lock().unwrap_or_else(PoisonError::into_inner).get_mut(path) {
            *slot = put;
        }
        Ok(())
    }

    /// The time of last change of the file on disk, if its bytes are these.
    fn same_on_disk(
        &self,
        path: &str,
        bytes: &[u8],
        hash: u128,
    ) -> Result<Option<i64>, Diagnostic> {
        if self.staging.shape() == Shape::Tree {
            return Ok(None);
        }
        let problem = |e: std::io::Error| trouble::failed("read", &self.place.show(path), &e);
        match self.folders.standing(manifest::parent(path)).map_err(problem)? {
            Standing::Folder => {}
            Standing::Absent => return Ok(None),
            Standing::Link => return Err(apply::through_link(&self.place, &self.folders, path)),
            Standing::File => {
                let file = self.folders.obstacle(path).unwrap_or(path);
                return if self.old.contains_key(file) {
                    Ok(None)
                } else {
                    Err(foreign(&self.place, file))
                };
            }
        }
        let place = self.place.folder.join(path);
        let metadata = match place.symlink_metadata() {
            Ok(metadata) => metadata,
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(problem(e)),
        };
        if metadata.is_symlink() {
            return Err(apply::is_link(&self.place, path));
        }
        if metadata.is_dir() && any_below(&self.old, path) {
            // A folder of ours that may become a file; the commit finds out whether it is empty.
            return Ok(None);
        }
        if !metadata.is_file() {
            return Err(foreign(&self.place, path));
        }
        self.compare(path, &place, &metadata, bytes, hash)
    }

    fn compare(
        &self,
        path: &str,
        place: &Path,
        metadata: &Metadata,
        bytes: &[u8],
        hash: u128,
    ) -> Result<Option<i64>, Diagnostic> {
        let known = self.old.get(path);
        let modified = manifest::modified(metadata);
        if let Some(known) = known
            && (known.length, known.modified) == (metadata.len(), modified)
            && modified != 0
        {
            let same = known.hash == hash && known.length == bytes.len() as u64;
            return Ok(same.then_some(modified));
        }
        if metadata.len() == bytes.len() as u64 && holds(place, bytes) {
            return Ok(Some(modified));
        }
        // Whatever became of a file of ours is written again; another's file never is.
        if known.is_some() { Ok(None) } else { Err(foreign(&self.place, path)) }
    }
}

/// Whether a file holds exactly these bytes; one that cannot be read does not.
fn holds(place: &Path, bytes: &[u8]) -> bool {
    let Ok(mut file) = File::open(place) else { return false };
    let mut buffer = [0; 16 << 10];
    let mut rest = bytes;
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return rest.is_empty(),
            Ok(n) => match rest.strip_prefix(&buffer[..n]) {
                Some(after) => rest = after,
                None => return false,
            },
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(_) => return false,
        }
    }
}

fn foreign(place: &Place, path: &str) -> Diagnostic {
    trouble::refuse(
        format!("`{}` is in the way, and Casebook did not write it", place.show(path)),
        "move it away, or give the page another address",
    )
}
