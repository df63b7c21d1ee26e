//! Brings a staged edition to its place, in steps that the next build can finish.

use super::folders::{Folders, Standing};
use super::guard::Place;
use super::manifest::{self, Entries, JOURNAL, NAME, any_below, folders_above};
use super::staging::{Staging, move_to};
use super::trouble::{failed, refuse};
use super::{Put, Summary};
use crate::diagnostic::Diagnostic;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;

/// The files of a run by path.
pub(super) type Puts = BTreeMap<Box<str>, Put>;

/// Shows a tree that was staged whole.
pub(super) fn fresh(
    place: &Place,
    staging: &Staging,
    puts: &Puts,
    exists: bool,
) -> Result<Summary, Vec<Diagnostic>> {
    let list = text(puts);
    if exists {
        into_empty(place, staging, &list).map_err(|d| vec![d])?;
    } else {
        fs::write(staging.root().join(NAME), list)
            .and_then(|()| fs::rename(staging.root(), &place.folder))
            .map_err(|e| vec![failed("write", &place.shown, &e)])?;
    }
    Ok(summary(puts, 0))
}

/// An empty folder stays the same folder (its owner, rights and mounts are somebody's choice): its
/// few topmost entries move in, between the journal and the manifest.
fn into_empty(place: &Place, staging: &Staging, list: &str) -> Result<(), Diagnostic> {
    let problem = |e: std::io::Error| failed("write", &place.shown, &e);
    let mut names = Vec::new();
    for entry in fs::read_dir(staging.root()).map_err(problem)? {
        names.push(entry.map_err(problem)?.file_name());
    }
    names.sort();
    begin(place, staging, list)?;
    for name in names {
        move_to(&staging.root().join(&name), &place.folder.join(&name)).map_err(problem)?;
    }
    end(place)
}

/// Changes a folder that holds an edition already. Everything that can be refused is refused before
/// the first change.
pub(super) fn update(
    place: &Place,
    staging: &Staging,
    folders: &Folders,
    old: &Entries,
    puts: &Puts,
    interrupted: bool,
) -> Result<Summary, Vec<Diagnostic>> {
    let mut refused = conflicts(place, puts);
    let stale: Vec<&str> =
        old.keys().map(|path| &**path).filter(|path| !puts.contains_key(*path)).collect();
    let mut removals = Vec::new();
    for path in &stale {
        match is_removable(place, folders, path) {
            Ok(true) => removals.push(*path),
            Ok(false) => {}
            Err(diagnostic) => refused.push(diagnostic),
        }
    }
    if !refused.is_empty() {
        return Err(refused);
    }
    let staged = puts.values().any(|put| put.staged.is_some());
    let same_list = puts.iter().map(|(path, put)| (path, &put.entry)).eq(old);
    if same_list && !staged && !interrupted {
        return Ok(summary(puts, 0));
    }

    begin(place, staging, &text(puts)).map_err(|d| vec![d])?;
    let (blocking, rest): (Vec<&str>, Vec<&str>) =
        removals.iter().copied().partition(|path| is_in_the_way(path, puts));
    remove(place, &blocking)?;
    remove_folders(place, folders, &blocking)?;
    move_staged(place, staging, puts)?;
    remove(place, &rest)?;
    // Of all that is stale: a run that was killed may have deleted the files and not the folders.
    remove_folders(place, folders, &stale)?;
    end(place).map_err(|d| vec![d])?;
    Ok(summary(puts, removals.len()))
}

/// Two files of a run of which one would have to be a folder of the other.
fn conflicts(place: &Place, puts: &Puts) -> Vec<Diagnostic> {
    let mut found = BTreeSet::new();
    let mut last = "";
    for path in puts.keys() {
        let parent = manifest::parent(path);
        if parent != last {
            found.extend(folders_above(path).filter(|folder| puts.contains_key(*folder)));
            last = parent;
        }
    }
    found
        .into_iter()
        .map(|path| {
            refuse(
                format!("`{}` would be both a file and a folder", place.show(path)),
                "give one of the pages another address",
            )
        })
        .collect()
}

/// Whether a file of the old manifest is there to be deleted. A folder that has come to stand at
/// its path is not ours and stays.
fn is_removable(place: &Place, folders: &Folders, path: &str) -> Result<bool, Diagnostic> {
    let standing = folders
        .standing(manifest::parent(path))
        .map_err(|e| failed("read", &place.show(path), &e))?;
    match standing {
        Standing::Link => Err(through_link(place, folders, path)),
        Standing::Absent | Standing::File => Ok(false),
        Standing::Folder => match place.folder.join(path).symlink_metadata() {
            Ok(m) if m.is_symlink() => Err(is_link(place, path)),
            Ok(m) => Ok(m.is_file()),
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
            Err(e) => Err(failed("read", &place.show(path), &e)),
        },
    }
}

/// The refusal of a path that leads through a link.
pub(super) fn through_link(place: &Place, folders: &Folders, path: &str) -> Diagnostic {
    is_link(place, folders.obstacle(path).unwrap_or(path))
}

/// The refusal of a link.
pub(super) fn is_link(place: &Place, path: &str) -> Diagnostic {
    refuse(
        format!("`{}` is a symbolic link, and Casebook did not make it", place.show(path)),
        "remove the link and build again; nothing is written or deleted through a link",
    )
}

/// Whether an old file must go before the new files can come.
fn is_in_the_way(path: &str, puts: &Puts) -> bool {
    any_below(puts, path) || folders_above(path).any(|folder| puts.contains_key(folder))
}

/// Writes the journal: from here on, files of the old manifest and of the new one are ours.
fn begin(place: &Place, staging: &Staging, list: &str) -> Result<(), Diagnostic> {
    let temporary = staging.root().join(JOURNAL);
    fs::write(&temporary, list)
        .and_then(|()| move_to(&temporary, &place.folder.join(JOURNAL)))
        .map_err(|e| failed("write", &place.show(JOURNAL), &e))
}

/// The journal becomes the manifest.
fn end(place: &Place) -> Result<(), Diagnostic> {
    fs::rename(place.folder.join(JOURNAL), place.folder.join(NAME))
        .map_err(|e| failed("write", &place.show(NAME), &e))
}

fn move_staged(place: &Place, staging: &Staging, puts: &Puts) -> Result<(), Vec<Diagnostic>> {
    let staged: Vec<(&str, u64)> =
        puts.iter().filter_map(|(path, put)| Some((&**path, put.staged?))).collect();
    let move_one = |&(path, number): &(&str, u64)| {
        move_to(&staging.place(path, number), &place.folder.join(path))
            .err()
            .map(|e| failed("write", &place.show(path), &e))
    };
    all_well(staged.par_iter().filter_map(move_one).collect())
}

fn remove(place: &Place, paths: &[&str]) -> Result<(), Vec<Diagnostic>> {
    let remove_one = |path: &&str| match fs::remove_file(place.folder.join(path)) {
        Err(e) if e.kind() != ErrorKind::NotFound => Some(failed("delete", &place.show(path), &e)),
        _ => None,
    };
    all_well(paths.par_iter().filter_map(remove_one).collect())
}

/// Deletes the folders above deleted files, the innermost first, as far as they are empty. An empty
/// folder is worth an error too: its name may be that of a record which is no longer disclosed.
fn remove_folders(place: &Place, folders: &Folders, paths: &[&str]) -> Result<(), Vec<Diagnostic>> {
    let above: BTreeSet<&str> = paths.iter().flat_map(|path| folders_above(path)).collect();
    let mut failures = Vec::new();
    for folder in above.into_iter().rev() {
        if !matches!(folders.standing(folder), Ok(Standing::Folder)) {
            continue;
        }
        match fs::remove_dir(place.folder.join(folder)) {
            Ok(()) => {}
            // Not empty, for which some systems say "exists"; gone; or a new file by now.
            Err(e) => match e.kind() {
                ErrorKind::DirectoryNotEmpty
                | ErrorKind::AlreadyExists
                | ErrorKind::NotFound
                | ErrorKind::NotADirectory => {}
                _ => failures.push(failed("delete", &place.show(folder), &e)),
            },
        }
    }
    all_well(failures)
}

fn all_well(failures: Vec<Diagnostic>) -> Result<(), Vec<Diagnostic>> {
    if failures.is_empty() { Ok(()) } else { Err(failures) }
}

fn text(puts: &Puts) -> String {
    manifest::write(puts.iter().map(|(path, put)| (&**path, put.entry)))
}

fn summary(puts: &Puts, removed: usize) -> Summary {
    let written = puts.values().filter(|put| put.staged.is_some());
    let bytes = written.clone().map(|put| put.entry.length).sum();
    let written = written.count();
    Summary { written, unchanged: puts.len() - written, removed, bytes }
}
