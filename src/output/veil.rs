//! Paths that the manifest must not tell: it stands in the folder that is published, and the address
//! of a reporter's page is the only thing that keeps the page to its reader.

use super::manifest::Entries;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

/// The folder whose names are not told.
const FOLDER: &str = "progress";

/// The length of a name that is not told: 16 bytes in hexadecimal.
const LENGTH: usize = 32;

/// The sign before a name that stands for another.
const SIGN: char = '~';

/// The path as the manifest has it: the name of a page that nobody may learn gives way to a hash of
/// it (BLAKE3), from which it can't be had.
pub(super) fn veil(path: &str) -> Cow<'_, str> {
    match parts(path) {
        Some((name, rest)) if is_name(name) => {
            Cow::Owned(format!("{FOLDER}/{SIGN}{}/{rest}", hash(name)))
        }
        _ => Cow::Borrowed(path),
    }
}

/// Puts the names of the folders that are there in the place of their hashes. What is there no more
/// needs no entry.
pub(super) fn unveil(entries: Entries, output: &Path) -> Entries {
    let veiled = |path: &str| {
        let (name, rest) = parts(path)?;
        let hash = name.strip_prefix(SIGN).filter(|hash| is_name(hash))?;
        Some((hash.to_owned(), rest.to_owned()))
    };
    if !entries.keys().any(|path| veiled(path).is_some()) {
        return entries;
    }
    let names = names(&output.join(FOLDER));
    let lift = |path: Box<str>| match veiled(&path) {
        Some((hash, rest)) => {
            let name = names.get(&hash)?;
            Some(format!("{FOLDER}/{name}/{rest}").into_boxed_str())
        }
        None => Some(path),
    };
    entries.into_iter().filter_map(|(path, entry)| Some((lift(path)?, entry))).collect()
}

/// The names in the folder, by their hashes. A link is not followed.
fn names(folder: &Path) -> BTreeMap<String, String> {
    let is_folder = folder.symlink_metadata().is_ok_and(|m| m.is_dir());
    let entries = is_folder.then(|| std::fs::read_dir(folder).ok()).flatten();
    let names =
        entries.into_iter().flatten().filter_map(|e| e.ok()?.file_name().into_string().ok());
    names.filter(|name| is_name(name)).map(|name| (hash(&name), name)).collect()
}

fn parts(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix(FOLDER)?.strip_prefix('/')?.split_once('/')
}

fn is_name(name: &str) -> bool {
    name.len() == LENGTH && name.bytes().all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c))
}

fn hash(name: &str) -> String {
    blake3::hash(name.as_bytes()).to_hex().chars().take(LENGTH).collect()
}

#[cfg(test)]
mod tests {
    use super::super::manifest::Entry;
    use super::*;

    const NAME: &str = "00112233445566778899aabbccddeeff";

    #[test]
    fn a_name_that_nobody_may_learn_is_found_again_where_it_stands() {
        let path = format!("progress/{NAME}/index.html");
        let veiled = veil(&path);
        assert!(!veiled.contains(NAME) && veiled.starts_with("progress/~"));
        let entry = Entry { hash: 1, length: 2, modified: 3 };
        let entries: Entries = [(veiled.as_ref().into(), entry), ("a".into(), entry)].into();
        let dir = tempfile::tempdir().unwrap();
        // What is gone has no entry.
        assert_eq!(unveil(entries.clone(), dir.path()).len(), 1);
        std::fs::create_dir_all(dir.path().join("progress").join(NAME)).unwrap();
        let found = unveil(entries, dir.path());
        assert_eq!(found.keys().map(|p| &**p).collect::<Vec<_>>(), ["a", path.as_str()]);
    }

    #[test]
    fn other_paths_stay_as_they_are() {
        for path in
            ["progress/index.html", "progress/notes/index.html", "a/progress/x/y", "index.html"]
        {
            assert_eq!(veil(path), path);
        }
    }
}
