//! The file of the key that signs, and keys that stand where they would be published.

use super::load::reason;
use super::walk::{FOLDERS, Found};
use crate::diagnostic::Diagnostic;
use crate::signature::is_secret_key;
use std::fs::File;
use std::io::Read;
use std::path::{Component, Path};

/// The largest key file that is read, in bytes.
const LARGEST: u64 = 1 << 20;

/// How much of a file is looked at for the beginning of a key.
const START: u64 = 4096;

/// Reads the key file at a path from the site's root, which may lead out of the site.
///
/// # Errors
/// It stands in a folder that is published, or can't be read: what is wrong, in words that follow
/// "the signing key". Nothing of its content is said.
pub fn read_key(root: &Path, path: &str) -> Result<Vec<u8>, String> {
    let place = root.join(path);
    let real = place.canonicalize().map_err(|e| format!("can't be read: {}", reason(&e)))?;
    let real_root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    if let Ok(below) = real.strip_prefix(&real_root)
        && let Some(Component::Normal(first)) = below.components().next()
        && FOLDERS.iter().any(|folder| first == *folder)
    {
        return Err(format!("stands in `{}`, which is published", first.to_string_lossy()));
    }
    let unreadable = |e: std::io::Error| format!("can't be read: {}", reason(&e));
    if !real.is_file() {
        return Err("is not a file".to_owned());
    }
    let mut bytes = Vec::new();
    let file = File::open(&real).map_err(unreadable)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err("is larger than 1 MiB, so it is no key".to_owned());
    }
    Ok(bytes)
}

/// The error of a secret key that stands where it would be published.
pub(super) fn misplaced(found: &Found) -> Option<Diagnostic> {
    if !may_be_key(&found.path) {
        return None;
    }
    // A file that can't be read is reported where it is copied.
    let file = File::open(&found.place).ok()?;
    let mut start = Vec::new();
    file.take(START).read_to_end(&mut start).ok()?;
    is_secret_key(&start).then(|| {
        let message = format!("`{}` is a secret key, and would be published", found.path);
        Diagnostic::error("secret", message).help(
            "move it out of the site's folders; where it was published already, revoke the key and make a new one",
        )
    })
}

/// Whether keys have names like this; other files are not opened.
fn may_be_key(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.rsplit_once('.') {
        Some((_, ending)) => ["asc", "gpg", "pgp", "key", "pem", "sec", "txt"]
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known)),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{LoadOptions, load};
    use std::fs;

    const KEY: &str = "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlFgE\n";

    #[test]
    fn a_key_stands_outside_of_what_is_published() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("site");
        fs::create_dir_all(root.join("static")).unwrap();
        for place in ["site/own.asc", "site/static/a.asc", "outside.asc"] {
            fs::write(dir.path().join(place), KEY).unwrap();
        }
        assert_eq!(read_key(&root, "own.asc").unwrap(), KEY.as_bytes());
        assert_eq!(read_key(&root, "../outside.asc").unwrap(), KEY.as_bytes());
        assert!(read_key(&root, "static/a.asc").unwrap_err().contains("is published"));
        assert!(read_key(&root, "../site/static/../static/a.asc").is_err());
        assert_eq!(read_key(&root, "no.asc").unwrap_err(), "can't be read: it does not exist");
        assert_eq!(
            read_key(&root, "static").unwrap_err(),
            "stands in `static`, which is published"
        );
    }

    #[test]
    fn a_key_among_the_files_of_the_site_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("casebook.toml", "title = \"x\"\n"),
            ("static/key.asc", KEY),
            ("content/incidents/INC-2026-0001/id", KEY),
            ("static/public.asc", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n"),
        ] {
            let place = dir.path().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, text).unwrap();
        }
        let (set, found) = load(&LoadOptions { theme: Vec::new(), ..LoadOptions::new(dir.path()) });
        let messages: Vec<&str> = found.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(messages.len(), 2, "{messages:?}");
        assert!(found.iter().all(|d| d.code == "secret" && !d.message.contains("lFgE")));
        assert_eq!(set.assets.len(), 1);
    }
}
