//! The site's secret: what makes the address of a reporter's page one that nobody can guess.

use super::load::reason;
use super::walk::check_single;
use crate::diagnostic::Diagnostic;
use std::fmt;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Arc;

/// The file that holds the secret, in the site's root.
pub(super) const SECRET_FILE: &str = "casebook.secret";

/// The fewest characters of a secret.
const SHORTEST: usize = 16;

/// What the keys are for, so that the same secret elsewhere gives other keys (BLAKE3, `derive_key`).
const CONTEXT: &str = "Casebook 2026-11-22 address of a reporter's page";

/// A secret. It can be compared and hashed with, and never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Arc<str>);

impl Secret {
    /// Takes a secret, without the spaces around it.
    ///
    /// # Errors
    /// It has fewer than 16 characters: what is wrong, in words that follow "the secret".
    pub fn new(text: &str) -> Result<Self, String> {
        let text = text.trim();
        match text.chars().count() {
            n if n < SHORTEST => Err(format!("has {n} characters, and needs at least {SHORTEST}")),
            _ => Ok(Self(text.into())),
        }
    }

    /// The key of a thing with this secret: 32 hexadecimal digits. Who doesn't know the secret can
    /// neither guess the key nor tell the thing from it (BLAKE3 as a keyed hash, its first 16 bytes).
    pub fn key_of(&self, thing: &str) -> String {
        let key = blake3::derive_key(CONTEXT, self.0.as_bytes());
        let hash = blake3::keyed_hash(&key, thing.as_bytes());
        hash.to_hex()[..32].to_owned()
    }
}

/// Says that there is one, and nothing of it.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Reads the secret of the site at `root`, if it has one. No message holds anything of it.
pub(super) fn read(root: &Path, diagnostics: &mut Vec<Diagnostic>) -> Option<Secret> {
    let place = root.join(SECRET_FILE);
    if place.symlink_metadata().is_err_and(|e| e.kind() == ErrorKind::NotFound) {
        return None;
    }
    if let Err(diagnostic) = check_single(root, &place, SECRET_FILE) {
        diagnostics.push(diagnostic);
        return None;
    }
    let text = std::fs::read_to_string(&place).map_err(|e| match e.kind() {
        ErrorKind::InvalidData => "is not UTF-8".to_owned(),
        _ => format!("cannot be read: {}", reason(&e)),
    });
    match text.and_then(|text| Secret::new(&text)) {
        Ok(secret) => Some(secret),
        Err(why) => {
            let message = format!("the secret in `{SECRET_FILE}` {why}");
            diagnostics.push(Diagnostic::error("secret", message).help(
                "write one line of 16 random characters or more; it can also stand in CASEBOOK_SECRET",
            ));
            None
        }
    }
}

/// The error of a secret that stands where it would be published.
pub(super) fn misplaced(path: &str) -> Option<Diagnostic> {
    let name = path.rsplit('/').next().unwrap_or(path);
    (name == SECRET_FILE).then(|| {
        Diagnostic::error("secret", format!("`{path}` would be published with the site")).help(
            "move it beside casebook.toml; where it was published already, write a new secret",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_long_trimmed_and_never_shown() {
        let secret = Secret::new("  correct horse battery\n").unwrap();
        assert_eq!(secret, Secret::new("correct horse battery").unwrap());
        assert_eq!(format!("{secret:?}"), "Secret(…)");
        assert!(Secret::new("fifteen letters").unwrap_err().contains("15 characters"));
        assert!(Secret::new("                                ").is_err());
    }

    #[test]
    fn keys_depend_on_the_secret_and_on_the_thing() {
        let (a, b) = (Secret::new("0123456789abcdef").unwrap(), Secret::new("0123456789abcdeg"));
        let key = a.key_of("SE-2026-0183");
        assert_eq!(key.len(), 32);
        assert!(key.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c)));
        assert_eq!(key, a.key_of("SE-2026-0183"));
        assert_ne!(key, a.key_of("SE-2026-0184"));
        assert_ne!(key, b.unwrap().key_of("SE-2026-0183"));
    }

    #[test]
    fn faults_of_the_file_say_nothing_of_it() {
        let dir = tempfile::tempdir().unwrap();
        let mut found = Vec::new();
        assert!(read(dir.path(), &mut found).is_none() && found.is_empty());
        std::fs::write(dir.path().join(SECRET_FILE), "hunter2\n").unwrap();
        assert!(read(dir.path(), &mut found).is_none());
        assert_eq!(found[0].code, "secret");
        assert!(!format!("{found:?}").contains("hunter2"));
        std::fs::write(dir.path().join(SECRET_FILE), b"\xFF\xFE 0123456789abcdef").unwrap();
        assert!(read(dir.path(), &mut found).is_none());
        assert!(found[1].message.contains("UTF-8"));
        assert!(misplaced("static/casebook.secret").is_some() && misplaced("a/b").is_none());
    }
}
