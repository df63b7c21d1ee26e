//! One build at a time for each output folder; the lock of a killed build frees itself.

use super::trouble::{failed, refuse};
use crate::diagnostic::Diagnostic;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

/// A held lock. The system gives it free when the process ends, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock file at `path`; `shown` is the output folder in messages.
    pub(super) fn take(path: PathBuf, shown: &str) -> Result<Self, Diagnostic> {
        // The holder deletes the file as it ends, perhaps between our opening and our locking;
        // then what we hold is no longer the file at the path, and we open it anew.
        for _ in 0..100 {
            if let Some(lock) = Self::attempt(&path, shown)? {
                return Ok(lock);
            }
        }
        Err(busy(&path, shown))
    }

    fn attempt(path: &Path, shown: &str) -> Result<Option<Self>, Diagnostic> {
        let problem = |e: std::io::Error| failed("write beside", shown, &e);
        if path.symlink_metadata().is_ok_and(|m| !m.is_file()) {
            return Err(refuse(
                format!("the lock file of `{shown}` is not a file"),
                format!("move `{}` in the folder around it away", name(path)),
            ));
        }
        let file = OpenOptions::new().create(true).append(true).open(path).map_err(problem)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(busy(path, shown)),
            // A file system without locks: two builds at once are then the user's care.
            Err(TryLockError::Error(e)) if e.kind() == std::io::ErrorKind::Unsupported => {}
            Err(TryLockError::Error(e)) => return Err(problem(e)),
        }
        if !is_at(&file, path) {
            return Ok(None);
        }
        // Only for the message of another build; without it the message is shorter.
        let _ = file.set_len(0);
        let _ = (&file).write_all(std::process::id().to_string().as_bytes());
        Ok(Some(Self { file, path: path.to_path_buf() }))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Deleted while still locked, so that no other build can hold it at this moment. Where a
        // file cannot be told from a later one at its path, it stays: it is empty and harmless.
        if cfg!(unix) && is_at(&self.file, &self.path) {
            let _ = std::fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

/// Whether `file` is the file that now stands at `path`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), path.symlink_metadata()) {
        (Ok(ours), Ok(there)) => ours.ino() == there.ino() && ours.dev() == there.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

fn busy(path: &Path, shown: &str) -> Diagnostic {
    let process = std::fs::read_to_string(path).unwrap_or_default();
    let who = match process.trim().parse::<u32>() {
        Ok(id) => format!("another build (process {id})"),
        Err(_) => "another build".to_owned(),
    };
    refuse(
        format!("{who} is writing to `{shown}`"),
        format!(
            "wait until it is done; if no build is running on any machine that shares the folder, \
             remove `{}` beside the output folder",
            name(path)
        ),
    )
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_build_is_refused_until_the_first_ends() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(".casebook-lock-public");
        let first = Lock::take(path.clone(), "dist/public").unwrap();
        let second = Lock::take(path.clone(), "dist/public").unwrap_err();
        assert!(second.message.contains(&format!("process {}", std::process::id())));
        drop(first);
        assert!(!path.exists() || cfg!(not(unix)));
        Lock::take(path, "dist/public").unwrap();
    }

    #[test]
    fn the_file_of_a_killed_build_does_not_stand_in_the_way() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("lock");
        std::fs::write(&path, "99999").unwrap();
        let lock = Lock::take(path.clone(), "dist").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), std::process::id().to_string());
        drop(lock);
    }
}
