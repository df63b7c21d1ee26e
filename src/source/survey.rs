//! Which files a site has, without reading them: what the preview compares to see a change.

use super::load::SITE_FILE;
use super::secret::SECRET_FILE;
use super::walk::{FOLDERS, is_backup, is_hidden, purpose, walk_and_note};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The files of a site at one moment, by the rules of [`load`](super::load).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Survey {
    /// Paths from the site's root, with `/` between the parts; `casebook.toml` is one of them.
    pub files: BTreeSet<String>,
    /// The targets of links that are part of the site, sorted: absolute paths without links.
    pub links: Vec<PathBuf>,
    /// What is in the folders and cannot be taken, in words; sorted.
    pub refused: Vec<String>,
}

/// Lists the files of the site at `root`; nothing below `output` is one of them.
pub fn survey(root: &Path, output: Option<&Path>) -> Survey {
    let (mut diagnostics, mut links) = (Vec::new(), Vec::new());
    let found = walk_and_note(root, output, &mut diagnostics, &mut links);
    let mut files: BTreeSet<String> = found.into_iter().map(|file| file.path).collect();
    for name in [SITE_FILE, SECRET_FILE] {
        let file = root.join(name);
        if file.is_file() {
            files.insert(name.to_owned());
        }
        if file.is_symlink() {
            links.extend(file.canonicalize().ok());
        }
    }
    links.sort();
    links.dedup();
    let mut refused: Vec<String> = diagnostics.into_iter().map(|d| d.message).collect();
    refused.sort();
    Survey { files, links, refused }
}

/// The folders of a site that are read: their names, below its root.
pub fn site_folders() -> [&'static str; 5] {
    FOLDERS
}

/// Whether a path from the root may be one of the site's, as a file or a folder: it is
/// `casebook.toml`, the secret, or in one of the folders, and no part of it is hidden or an editor's leftover.
pub fn may_be_of_site(path: &str) -> bool {
    let mut parts = path.split('/');
    let folder = parts.next().unwrap_or_default();
    let plain = |part: &str| !is_backup(part) && !is_hidden(part, folder);
    is_of_root(path) || (FOLDERS.contains(&folder) && parts.all(plain))
}

/// Whether a file at this path is one of the site's.
pub fn is_file_of_site(path: &str) -> bool {
    may_be_of_site(path) && (is_of_root(path) || purpose(path).is_some())
}

/// Whether a path is one of the files that stand in the root itself.
fn is_of_root(path: &str) -> bool {
    path == SITE_FILE || path == SECRET_FILE
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_survey_lists_what_a_build_would_read() {
        let dir = tempfile::tempdir().unwrap();
        for path in [
            "casebook.toml",
            "casebook.secret",
            "README.md",
            "content/a.md",
            "content/a.md~",
            "content/.b.md",
            "content/out/c.md",
            "static/.well-known/security.txt",
            "themes/mine/README.md",
            "themes/mine/static/x.css",
        ] {
            let place = dir.path().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, "x").unwrap();
        }
        let found = survey(dir.path(), Some(&dir.path().join("content/out")));
        let expected = [
            "casebook.secret",
            "casebook.toml",
            "content/a.md",
            "static/.well-known/security.txt",
            "themes/mine/static/x.css",
        ];
        assert_eq!(found.files.iter().map(String::as_str).collect::<Vec<_>>(), expected);
        assert!(found.links.is_empty() && found.refused.is_empty());
        assert!(expected.iter().all(|path| is_file_of_site(path)));
    }

    #[cfg(unix)]
    #[test]
    fn a_survey_names_the_targets_of_links_and_what_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("content")).unwrap();
        fs::create_dir_all(dir.path().join("shared")).unwrap();
        let link = |target, name| {
            std::os::unix::fs::symlink(target, dir.path().join("content").join(name)).unwrap();
        };
        link("../shared", "shared");
        link("nowhere", "broken.md");
        let found = survey(dir.path(), None);
        assert_eq!(found.links, [dir.path().canonicalize().unwrap().join("shared")]);
        assert_eq!(found.refused.len(), 1);
    }

    #[test]
    fn paths_of_a_site_are_told_from_others() {
        for path in [
            "casebook.toml",
            "casebook.secret",
            "content",
            "content/a/b.md",
            "static/.well-known/x",
        ] {
            assert!(may_be_of_site(path), "{path}");
        }
        for path in [
            "",
            "dist",
            "target/a",
            ".git/index",
            "content/.a.md.swp",
            "content/4913",
            "content/#a.md#",
            "content/.#a.md",
            "content/a.md~",
            "content/a.md___jb_old___",
            "content/.git/HEAD",
            "casebook.toml~",
        ] {
            assert!(!may_be_of_site(path), "{path}");
        }
        assert!(!is_file_of_site("themes/mine/README.md") && !is_file_of_site("content"));
    }
}
