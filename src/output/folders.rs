//! What stands at the folders of an output folder, looked up once each and never through a link.

use super::manifest::{folders_above, parent};
use crate::source::content_hash;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// How many parts the memory has, so that threads seldom wait for each other.
pub(super) const SHARDS: usize = 64;

/// The part of a sharded memory that holds `path`.
pub(super) fn shard(path: &str) -> usize {
    (content_hash(path.as_bytes()) as usize) % SHARDS
}

/// What stands where a folder is wanted. Below a file or a link, everything is one too.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Standing {
    /// A folder, and all folders above it are folders.
    Folder,
    /// Nothing.
    Absent,
    /// Something that is no folder.
    File,
    /// A symbolic link.
    Link,
}

/// The folders below an output folder.
#[derive(Debug)]
pub(super) struct Folders {
    root: PathBuf,
    known: Vec<Mutex<BTreeMap<Box<str>, Standing>>>,
}

impl Folders {
    /// The folders below `root`, which is a folder itself.
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root, known: (0..SHARDS).map(|_| Mutex::default()).collect() }
    }

    /// What stands at `folder`, empty for the top.
    pub(super) fn standing(&self, folder: &str) -> std::io::Result<Standing> {
        if folder.is_empty() {
            return Ok(Standing::Folder);
        }
        let shard = &self.known[shard(folder)];
        if let Some(&known) = shard.lock().unwrap_or_else(PoisonError::into_inner).get(folder) {
            return Ok(known);
        }
        // Two threads may look at once; they find the same.
        let found = match self.standing(parent(folder))? {
            Standing::Folder => self.look(folder)?,
            other => other,
        };
        shard.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.into(), found);
        Ok(found)
    }

    fn look(&self, folder: &str) -> std::io::Result<Standing> {
        match self.root.join(folder).symlink_metadata() {
            Ok(m) if m.is_symlink() => Ok(Standing::Link),
            Ok(m) if m.is_dir() => Ok(Standing::Folder),
            Ok(_) => Ok(Standing::File),
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(Standing::Absent),
            Err(e) => Err(e),
        }
    }

    /// The outermost folder above `path` that is a file or a link.
    pub(super) fn obstacle<'p>(&self, path: &'p str) -> Option<&'p str> {
        folders_above(path)
            .filter(|f| matches!(self.standing(f), Ok(Standing::File | Standing::Link)))
            .last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn files_and_absent_folders_are_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("a/b")).unwrap();
        fs::write(dir.path().join("a/file"), "x").unwrap();
        let folders = Folders::new(dir.path().to_path_buf());
        assert_eq!(folders.standing("a/b").unwrap(), Standing::Folder);
        assert_eq!(folders.standing("a/c/d").unwrap(), Standing::Absent);
        assert_eq!(folders.standing("a/file/d").unwrap(), Standing::File);
        assert_eq!(folders.obstacle("a/file/d/index.html"), Some("a/file"));
    }
}
