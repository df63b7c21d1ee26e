//! What the paths that were touched add up to, once it is quiet.

use crate::source::{Survey, is_file_of_site};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Paths that were touched, each with whether it was made, removed or renamed.
pub(super) type Touched = BTreeMap<String, bool>;

/// What was found at the paths that were touched.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Findings {
    /// Known files that are still there.
    pub(super) files: Vec<String>,
    /// Whether the set of files differs, or there is doubt about it.
    pub(super) differs: bool,
    /// Whether a save may be under way: the set differs, or a file is empty.
    pub(super) unsettled: bool,
    /// Whether folders were made or moved, which only a survey can tell more about.
    pub(super) folders: bool,
}

/// Looks at each path that was touched, and compares with what was known.
pub(super) fn look(root: &Path, known: &Survey, touched: &Touched) -> Findings {
    let mut found = Findings::default();
    for (path, named) in touched {
        let there = root.join(path).symlink_metadata();
        let was = known.files.contains(path);
        match there {
            Ok(data) if data.is_file() && was => {
                found.unsettled |= data.len() == 0;
                found.files.push(path.clone());
            }
            Ok(data) if data.is_file() => found.differs |= is_file_of_site(path),
            // Some systems say that a folder was written when something in it changed.
            Ok(data) if data.is_dir() && !named => {}
            Ok(data) if data.is_dir() => {
                found.folders = true;
                found.differs |= was || holds(&known.files, path);
            }
            Ok(_) => found.differs = true,
            Err(_) => found.differs |= was || holds(&known.files, path),
        }
    }
    // A file may have several names by links; what was refused is in no list of files.
    let doubt = !known.links.is_empty() || !known.refused.is_empty();
    found.differs |= doubt && !touched.is_empty();
    found.unsettled |= found.differs;
    found
}

/// Whether one of the files is below the folder at `path`.
fn holds(files: &BTreeSet<String>, path: &str) -> bool {
    let start = format!("{path}/");
    files.range(start.clone()..).next().is_some_and(|file| file.starts_with(&start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn site() -> (tempfile::TempDir, Survey) {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("content/a")).unwrap();
        fs::create_dir_all(dir.path().join("themes/mine")).unwrap();
        fs::write(dir.path().join("content/a/b.md"), "b").unwrap();
        let survey = crate::source::survey(dir.path(), None);
        (dir, survey)
    }

    fn touched(path: &str) -> Touched {
        Touched::from([(path.to_owned(), true)])
    }

    #[test]
    fn a_known_file_that_is_there_has_changed() {
        let (dir, known) = site();
        let found = look(dir.path(), &known, &touched("content/a/b.md"));
        let files = vec!["content/a/b.md".to_owned()];
        assert_eq!(found, Findings { files, ..Findings::default() });
        fs::write(dir.path().join("content/a/b.md"), "").unwrap();
        assert!(look(dir.path(), &known, &touched("content/a/b.md")).unsettled);
    }

    #[test]
    fn files_that_came_and_went_mean_nothing() {
        let (dir, known) = site();
        for path in ["content/a/tmp.md", "themes/mine/README.md"] {
            assert_eq!(look(dir.path(), &known, &touched(path)), Findings::default(), "{path}");
        }
        fs::write(dir.path().join("themes/mine/README.md"), "x").unwrap();
        let found = look(dir.path(), &known, &touched("themes/mine/README.md"));
        assert_eq!(found, Findings::default());
    }

    #[test]
    fn new_and_missing_files_and_folders_differ() {
        let (dir, known) = site();
        fs::write(dir.path().join("content/new.md"), "x").unwrap();
        assert!(look(dir.path(), &known, &touched("content/new.md")).differs);
        assert!(look(dir.path(), &known, &touched("content/a")).folders);
        fs::remove_dir_all(dir.path().join("content/a")).unwrap();
        for path in ["content/a/b.md", "content/a"] {
            let found = look(dir.path(), &known, &touched(path));
            assert!(found.differs && found.unsettled, "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_said_to_be_written_means_nothing() {
        let (dir, known) = site();
        let written = Touched::from([("content/a".to_owned(), false)]);
        assert_eq!(look(dir.path(), &known, &written), Findings::default());
    }

    #[test]
    fn where_there_are_links_all_is_doubtful() {
        let (dir, mut known) = site();
        known.links.push(dir.path().join("content/a/b.md"));
        assert!(look(dir.path(), &known, &touched("content/a/b.md")).differs);
    }
}
