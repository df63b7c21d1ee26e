//! The list of files that a build wrote: its form on disk, and the paths that may stand in it.

use super::veil::veil;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::Metadata;
use std::path::{Component, Path};
use std::time::UNIX_EPOCH;

/// The manifest's name in the output folder.
pub(super) const NAME: &str = ".casebook-manifest";

/// The manifest of a commit that has begun and not ended.
pub(super) const JOURNAL: &str = ".casebook-manifest.next";

/// Names that begin so are ours and no page's.
pub(super) const RESERVED: &str = ".casebook-";

/// The longest file name that common file systems take, in bytes.
const LONGEST_NAME: usize = 255;

const VERSION_LINE: &str = "casebook-manifest 1";

/// What we know of a file that we wrote.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Entry {
    /// Hash of its bytes, as of `content_hash`.
    pub(super) hash: u128,
    /// Length in bytes.
    pub(super) length: u64,
    /// Time of its last change, in nanoseconds since 1970.
    pub(super) modified: i64,
}

/// Files by path below the output folder.
pub(super) type Entries = BTreeMap<Box<str>, Entry>;

/// The time of a file's last change in nanoseconds since 1970; 0 where the system has none, so that
/// such files are always compared byte by byte.
pub(super) fn modified(metadata: &Metadata) -> i64 {
    let Ok(time) = metadata.modified() else { return 0 };
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_nanos()).unwrap_or(0),
        Err(before) => i64::try_from(before.duration().as_nanos()).map_or(0, |n| -n),
    }
}

/// The manifest's text: a version line, a line for each file in order of path, the count. The count
/// stands last so that a cut file is found out.
pub(super) fn write<'a>(entries: impl Iterator<Item = (&'a str, Entry)>) -> String {
    let mut text = String::from(VERSION_LINE);
    text.push('\n');
    let mut entries: Vec<_> = entries.map(|(path, entry)| (veil(path), entry)).collect();
    entries.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    let count = entries.len();
    for (path, Entry { hash, length, modified }) in entries {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{hash:032x} {length} {modified} {path}");
    }
    let _ = writeln!(text, "end {count}");
    text
}

/// Reads a manifest.
///
/// # Errors
/// What is wrong with it, in words that follow "the manifest". Nothing of a faulty manifest is
/// used: what it lists decides what is deleted.
pub(super) fn read(text: &str) -> Result<Entries, String> {
    let Some(body) = text.strip_suffix('\n') else {
        return Err("is cut off".to_owned());
    };
    let mut lines = body.split('\n');
    match lines.next() {
        Some(VERSION_LINE) => {}
        Some(other) if other.starts_with("casebook-manifest ") => {
            return Err("was written by another version of Casebook".to_owned());
        }
        _ => return Err("does not begin with its version line".to_owned()),
    }
    let mut list: Vec<(Box<str>, Entry)> = Vec::new();
    for (i, line) in lines.by_ref().enumerate() {
        if let Some(count) = line.strip_prefix("end ") {
            return finish(list, count, lines.next().is_some());
        }
        let number = i + 2;
        let (path, entry) =
            parse_line(line).ok_or_else(|| format!("is damaged at line {number}"))?;
        check_path(path).map_err(|why| format!("names a path at line {number} that {why}"))?;
        if list.last().is_some_and(|(last, _)| **last >= *path) {
            return Err(format!("is out of order at line {number}"));
        }
        list.push((path.into(), entry));
    }
    Err("is cut off".to_owned())
}

fn finish(list: Vec<(Box<str>, Entry)>, count: &str, more: bool) -> Result<Entries, String> {
    if more || count.parse() != Ok(list.len()) {
        return Err("does not hold as many files as it says".to_owned());
    }
    Ok(list.into_iter().collect())
}

fn parse_line(line: &str) -> Option<(&str, Entry)> {
    let mut parts = line.splitn(4, ' ');
    let hash = parts.next().filter(|h| h.len() == 32)?;
    let entry = Entry {
        hash: u128::from_str_radix(hash, 16).ok()?,
        length: parts.next()?.parse().ok()?,
        modified: parts.next()?.parse().ok()?,
    };
    Some((parts.next()?, entry))
}

/// Whether a path may name a file of an output folder: relative, with `/` between plain names, so
/// that nothing outside the folder can ever be written or deleted.
///
/// # Errors
/// What is wrong, in words that follow "a path that".
pub(super) fn check_path(path: &str) -> Result<(), &'static str> {
    if path.is_empty() {
        return Err("is empty");
    }
    if path.starts_with('/') {
        return Err("is absolute");
    }
    if path.contains(|c: char| c.is_control() || c == '\\') {
        return Err("holds a control character or a backslash");
    }
    for part in path.split('/') {
        match part {
            "" => return Err("holds an empty name"),
            "." | ".." => return Err("holds `.` or `..`"),
            _ if part.len() > LONGEST_NAME => return Err("holds a name of more than 255 bytes"),
            _ => {}
        }
    }
    if path.starts_with(RESERVED) {
        return Err("begins with `.casebook-`, which is kept for Casebook itself");
    }
    // What the system itself takes as a prefix or a root, such as `C:`.
    if !Path::new(path).components().all(|c| matches!(c, Component::Normal(_))) {
        return Err("is not relative on this system");
    }
    Ok(())
}

/// The folder of a path, empty at the top.
pub(super) fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// All folders above a path, the nearest first, without the top.
pub(super) fn folders_above(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(parent(path)), |folder| Some(parent(folder)))
        .take_while(|folder| !folder.is_empty())
}

/// Whether some path lies below `folder`.
pub(super) fn any_below<V>(paths: &BTreeMap<Box<str>, V>, folder: &str) -> bool {
    use std::ops::Bound::{Included, Unbounded};
    let start = format!("{folder}/");
    paths
        .range::<str, _>((Included(start.as_str()), Unbounded))
        .next()
        .is_some_and(|(path, _)| path.starts_with(&start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Entries {
        let entry = |n: i64| Entry { hash: u128::MAX - 7, length: 12, modified: n };
        [("a b/index.html".into(), entry(5)), ("feed.xml".into(), entry(-3))].into()
    }

    fn text() -> String {
        write(sample().iter().map(|(p, e)| (&**p, *e)))
    }

    #[test]
    fn what_is_written_can_be_read() {
        assert_eq!(read(&text()).unwrap(), sample());
        assert!(read("casebook-manifest 1\nend 0\n").unwrap().is_empty());
    }

    #[test]
    fn a_cut_manifest_is_refused_wherever_it_is_cut() {
        let text = text();
        for cut in 0..text.len() {
            assert!(read(&text[..cut]).is_err(), "cut at {cut}");
        }
    }

    #[test]
    fn a_manifest_cannot_reach_outside() {
        for path in ["../x", "/etc/passwd", "a/../../x", "a//b", "./a", "a/", ".casebook-x", "a\\b"]
        {
            let text = format!("{VERSION_LINE}\n{:032x} 1 1 {path}\nend 1\n", 1);
            assert!(read(&text).is_err(), "{path}");
        }
    }

    #[test]
    fn another_version_is_told_from_damage() {
        assert!(read("casebook-manifest 9\nend 0\n").unwrap_err().contains("another version"));
        assert!(read("nonsense\n").unwrap_err().contains("version line"));
    }

    #[test]
    fn ordinary_paths_are_taken() {
        for path in ["index.html", ".well-known/security.txt", "tags/é/index.html", "a/b.c/..d"] {
            assert_eq!(check_path(path), Ok(()), "{path}");
        }
        assert!(check_path(&"x".repeat(256)).is_err());
    }

    #[test]
    fn folders_above_come_from_the_inside_out() {
        assert_eq!(folders_above("a/b/c.html").collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(folders_above("c.html").count(), 0);
        assert!(any_below(&sample(), "a b"));
        assert!(!any_below(&sample(), "a"));
    }
}
