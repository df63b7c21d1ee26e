//! A folder beside the output for what the browser reads and writes; it goes when the run ends.

use crate::diagnostic::Diagnostic;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of one record. It has no dot at its front: browsers in a confinement see no such folders.
pub(super) struct Staging {
    folder: PathBuf,
}

impl Staging {
    /// Makes it beside a file, whose folder is made as well.
    ///
    /// # Errors
    /// The folder can't be made.
    pub(super) fn beside(file: &Path) -> Result<Self, Diagnostic> {
        let parent = match file.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let fault = |e: &io::Error| unwritable(parent, e);
        fs::create_dir_all(parent).map_err(|e| fault(&e))?;
        // The browser takes addresses, which begin at the root.
        let parent = fs::canonicalize(parent).map_err(|e| fault(&e))?;
        for attempt in 0..100 {
            let folder = parent.join(format!("casebook-pdf-{}-{attempt}.tmp", std::process::id()));
            match fs::create_dir(&folder) {
                Ok(()) => return Ok(Self { folder }),
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(fault(&e)),
            }
        }
        Err(Diagnostic::error(
            "unwritable",
            format!("{}: a hundred runs have left their folders", parent.display()),
        )
        .help("delete the folders casebook-pdf-….tmp there"))
    }

    /// Where the browser keeps what it wants to keep.
    pub(super) fn profile(&self) -> PathBuf {
        self.folder.join("profile")
    }

    /// Where the browser writes.
    pub(super) fn output(&self) -> PathBuf {
        self.folder.join("out.pdf")
    }

    /// Where what the browser says is kept.
    pub(super) fn log(&self) -> PathBuf {
        self.folder.join("browser.log")
    }

    /// Whether what this process makes belongs to root.
    pub(super) fn is_of_root(&self) -> bool {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            fs::metadata(&self.folder).is_ok_and(|found| found.uid() == 0)
        }
        #[cfg(not(unix))]
        {
            false
        }
    }

    /// Writes a file of the edition; its path.
    ///
    /// # Errors
    /// The disk does not take it.
    pub(super) fn write(&self, route: &str, bytes: &[u8]) -> Result<PathBuf, Diagnostic> {
        let path = self.folder.join("site").join(route);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(&path, bytes)).map_err(|e| unwritable(&path, &e))?;
        Ok(path)
    }

    /// Puts what the browser wrote into its place, at once.
    ///
    /// # Errors
    /// The place is a folder, or can't be written.
    pub(super) fn put(self, file: &Path) -> Result<(), Diagnostic> {
        fs::rename(self.output(), file).map_err(|e| unwritable(file, &e))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // A browser that was stopped may write for a moment more; what stays is named as ours.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    Diagnostic::error("unwritable", format!("{}: {error}", path.display()))
        .help("choose another place with -o")
}
