//! The folder in which an edition is made before any of it is shown.

use super::manifest::modified;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// How files lie in the staging folder.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    /// At their own paths, for a folder that is absent or empty: the whole tree moves at once.
    Tree,
    /// Under numbers, for a folder in which only some files change.
    Flat,
}

/// A staging folder; dropping it deletes what is left in it.
#[derive(Debug)]
pub(super) struct Staging {
    root: PathBuf,
    shape: Shape,
    next: AtomicU64,
}

/// A file that was staged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Staged {
    /// Its number among the staged files.
    pub(super) number: u64,
    /// Its time of last change, which a rename does not alter.
    pub(super) modified: i64,
}

impl Staging {
    /// Makes the folder; what a killed build left at its path is deleted first. The caller holds
    /// the lock of the output folder.
    pub(super) fn make(root: PathBuf, shape: Shape) -> io::Result<Self> {
        match fs::remove_dir_all(&root) {
            Err(e) if e.kind() != ErrorKind::NotFound => return Err(e),
            _ => {}
        }
        fs::create_dir(&root)?;
        Ok(Self { root, shape, next: AtomicU64::new(0) })
    }

    /// Writes one file.
    pub(super) fn stage(&self, path: &str, bytes: &[u8]) -> io::Result<Staged> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let place = self.place(path, number);
        let mut file = match self.shape {
            Shape::Tree => create_in_new_folder(&place)?,
            Shape::Flat => File::create_new(&place)?,
        };
        file.write_all(bytes)?;
        Ok(Staged { number, modified: modified(&file.metadata()?) })
    }

    /// Where the file of a path and a number is.
    pub(super) fn place(&self, path: &str, number: u64) -> PathBuf {
        match self.shape {
            Shape::Tree => self.root.join(path),
            Shape::Flat => self.root.join(number.to_string()),
        }
    }

    /// How files lie here.
    pub(super) fn shape(&self) -> Shape {
        self.shape
    }

    /// The staging folder itself.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After a commit it is empty or gone. What cannot be deleted now, the next build deletes.
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// Makes a file, and its folder first: most pages are the first file of a folder of their own, so
/// that costs less than trying to open it, and needs no memory of folders shared between threads.
fn create_in_new_folder(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        match fs::create_dir(folder) {
            Err(e) if e.kind() == ErrorKind::NotFound => fs::create_dir_all(folder)?,
            // There already; or something else, which opening the file will say.
            _ => {}
        }
    }
    File::create_new(path)
}

fn make_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Moves a file or a folder to a path where no folder stands, and makes the folders above it.
pub(super) fn move_to(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(e) if e.kind() == ErrorKind::NotFound => {
            make_parent(to)?;
            rename_or_copy(from, to)
        }
        Err(e) if e.kind() == ErrorKind::CrossesDevices => rename_or_copy(from, to),
        result => result,
    }
}

/// A rename; across file systems (the output folder is a mount of its own) a copy beside the
/// target, then a rename.
fn rename_or_copy(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(e) if e.kind() == ErrorKind::CrossesDevices => copy(from, to),
        result => result,
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    let name = to.file_name().ok_or(ErrorKind::InvalidInput)?;
    let beside = to.with_file_name(format!(".casebook-copy-{:x}", name_hash(name)));
    fs::copy(from, &beside)?;
    fs::rename(&beside, to)
}

/// Tells apart the copies that are made in one folder at the same time.
fn name_hash(name: &std::ffi::OsStr) -> u128 {
    crate::source::content_hash(name.as_encoded_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leftover_is_cleared_and_a_drop_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join(".casebook-staging-public");
        fs::create_dir_all(root.join("old/deep")).unwrap();
        fs::write(root.join("old/deep/file"), "x").unwrap();
        let staging = Staging::make(root.clone(), Shape::Tree).unwrap();
        assert!(!root.join("old").exists());
        staging.stage("a/b/index.html", b"hi").unwrap();
        assert_eq!(fs::read(root.join("a/b/index.html")).unwrap(), b"hi");
        drop(staging);
        assert!(!root.exists());
    }

    #[test]
    fn a_copy_across_file_systems_moves_a_whole_tree() {
        let dir = tempfile::tempdir().unwrap();
        let from = dir.path().join("from");
        fs::create_dir_all(from.join("a/b")).unwrap();
        fs::write(from.join("a/b/c.html"), "page").unwrap();
        let to = dir.path().join("to");
        copy(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("a/b/c.html")).unwrap(), "page");
        assert_eq!(fs::read_dir(to.join("a/b")).unwrap().count(), 1);
    }
}
