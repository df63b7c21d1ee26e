//! The diagnostics of this module: what failed, at which path, and what to do.

use crate::diagnostic::Diagnostic;
use std::io::{Error, ErrorKind};

/// The code of every diagnostic of this module.
pub(super) const CODE: &str = "output";

/// A refusal, with what to do about it.
pub(super) fn refuse(message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
    Diagnostic::error(CODE, message).help(help)
}

/// A failed step, such as "write", on the path `shown`.
pub(super) fn failed(step: &str, shown: &str, error: &Error) -> Diagnostic {
    let (why, help) = reason(error.kind());
    match why {
        Some(why) => refuse(format!("cannot {step} `{shown}`: {why}"), help),
        None => refuse(format!("cannot {step} `{shown}`: {error}"), help),
    }
}

/// The kind of an error in plain words, and what mends it.
fn reason(kind: ErrorKind) -> (Option<&'static str>, &'static str) {
    match kind {
        ErrorKind::PermissionDenied => (
            Some("permission denied"),
            "make the output folder and the folder around it writable, or choose another one",
        ),
        ErrorKind::StorageFull => (Some("the disk is full"), "free some space and build again"),
        ErrorKind::QuotaExceeded => {
            (Some("your disk quota is used up"), "free some space and build again")
        }
        ErrorKind::ReadOnlyFilesystem => (
            Some("the file system is read-only"),
            "choose an output folder on a file system that can be written",
        ),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => (
            Some("a file stands where a folder should be"),
            "move that file away, or give one of the two pages another address",
        ),
        ErrorKind::IsADirectory | ErrorKind::DirectoryNotEmpty => (
            Some("a folder stands where a file should be"),
            "move that folder away, or give one of the two pages another address",
        ),
        ErrorKind::InvalidFilename => {
            (Some("the name is too long"), "choose a shorter name or a shorter output folder")
        }
        ErrorKind::FileTooLarge => {
            (Some("the file is too large for the file system"), "choose another output folder")
        }
        ErrorKind::NotFound => {
            (Some("it is gone"), "something else changes the folder; build again when it is done")
        }
        ErrorKind::ResourceBusy => {
            (Some("it is in use"), "close what uses the output folder and build again")
        }
        _ => (None, "see that the output folder can be written, and build again"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_named_in_words() {
        let found = failed("write", "dist/public/a.html", &Error::from(ErrorKind::StorageFull));
        assert_eq!(found.message, "cannot write `dist/public/a.html`: the disk is full");
        assert_eq!(found.code, "output");
        assert!(found.labels.is_empty());
        assert!(found.help.unwrap().contains("free some space"));
    }

    #[test]
    fn a_rare_error_keeps_the_words_of_the_system() {
        let found = failed("write", "a", &Error::other("strange"));
        assert_eq!(found.message, "cannot write `a`: strange");
    }
}
