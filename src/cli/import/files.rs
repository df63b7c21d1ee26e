//! The files of an import: found in order, with limits, and every one that is passed over is named.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// No file of a record may be larger, as in the site's own sources.
const LARGEST: u64 = 16 * 1024 * 1024;
/// Folders within folders.
const DEEPEST: usize = 32;

/// A file to read, or why it is none.
pub(super) struct Candidate {
    /// Its path, as messages show it.
    pub(super) shown: String,
    /// Whether the command line names it itself.
    pub(super) named: bool,
    pub(super) place: Result<PathBuf, String>,
}

/// The files of a path, by name: itself, or all below it with the ending. Links are not followed, hidden
/// files and folders not looked at.
///
/// # Errors
/// The path is not there.
pub(super) fn find(path: &Path, ending: &str) -> Result<Vec<Candidate>, String> {
    let kind = std::fs::metadata(path).map_err(|e| format!("{}: {e}", path.display()))?;
    if kind.is_file() {
        let candidate = |place| Candidate { shown: shown(path, path), named: true, place };
        return Ok(vec![candidate(Ok(path.to_owned()))]);
    }
    if !kind.is_dir() {
        return Err(format!("{}: neither a file nor a folder", path.display()));
    }
    let mut found = Vec::new();
    let walk = walkdir::WalkDir::new(path).min_depth(1).max_depth(DEEPEST).sort_by_file_name();
    let is_hidden = |e: &walkdir::DirEntry| e.file_name().to_string_lossy().starts_with('.');
    // `.well-known` is where a provider's documents stand.
    let looked_at = |e: &walkdir::DirEntry| !is_hidden(e) || e.file_name() == ".well-known";
    for entry in walk.into_iter().filter_entry(looked_at) {
        match entry {
            Ok(entry) => {
                let kind = entry.file_type();
                let fits = entry.path().extension().is_some_and(|e| e.eq_ignore_ascii_case(ending));
                let place = if kind.is_symlink() && (fits || entry.path().is_dir()) {
                    Err("a link, which is not followed".to_owned())
                } else if kind.is_dir() && entry.depth() == DEEPEST {
                    Err(format!("more than {DEEPEST} folders deep"))
                } else if kind.is_file() && fits {
                    Ok(entry.path().to_owned())
                } else {
                    continue;
                };
                found.push(Candidate { shown: shown(entry.path(), path), named: false, place });
            }
            Err(error) => {
                let at = error.path().map_or_else(String::new, |at| shown(at, path));
                let why = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                found.push(Candidate { shown: at, named: false, place: Err(why) });
            }
        }
    }
    Ok(found)
}

/// The text of a file.
///
/// # Errors
/// Why it can't be read, with the place where the text is to blame.
pub(super) fn read(place: &Path) -> Result<String, (Option<(usize, usize)>, String)> {
    let plain = |why: String| (None, why);
    let file = File::open(place).map_err(|e| plain(e.to_string()))?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|e| plain(e.to_string()))?;
    if bytes.len() as u64 > LARGEST {
        return Err(plain("larger than 16 MiB".to_owned()));
    }
    String::from_utf8(bytes).map_err(|e| {
        let good = e.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&e.as_bytes()[..good]).into_owned();
        let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
        (Some((before.matches('\n').count() + 1, column)), "not UTF-8".to_owned())
    })
}

/// A path below the folder that was named, with its beginning; control characters are escaped.
fn shown(path: &Path, root: &Path) -> String {
    let path = if path == root { root } else { path };
    path.to_string_lossy()
        .chars()
        .flat_map(|c| {
            let text = if c.is_control() { c.escape_default().to_string() } else { c.to_string() };
            text.chars().collect::<Vec<_>>()
        })
        .collect()
}
