//! Which paths on disk concern the site, and by what name.

use crate::source::{Survey, may_be_of_site, site_folders};
use std::path::{Component, Path, PathBuf};

/// The places that are watched, and what to make of a path in them.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    /// The site's root, absolute and without links, as the system names it in events.
    pub(super) root: PathBuf,
    /// The output folder in the same form. It need not be there.
    pub(super) output: Option<PathBuf>,
    /// Targets of the site's links that lie outside its folders.
    linked: Vec<PathBuf>,
}

/// What a path that changed is to the site.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Place {
    /// The root itself.
    Root,
    /// A path below the root, with `/` between the parts.
    Below(String),
    /// It matters, but has no name that could be listed: not UTF-8, or the target of a link.
    Unnamed,
}

impl Scope {
    /// The scope of the site at `root`, a folder that is there.
    pub(super) fn new(root: &Path, output: Option<&Path>) -> std::io::Result<Self> {
        let output = output.map(real).transpose()?;
        Ok(Self { root: root.canonicalize()?, output, linked: Vec::new() })
    }

    /// Takes the links of a survey to heart; tells whether there are other ones than before.
    pub(super) fn follow(&mut self, survey: &Survey) -> bool {
        let inside = |target: &&PathBuf| {
            let below = target.strip_prefix(&self.root).ok();
            let first = below.and_then(|b| b.components().next());
            site_folders().iter().any(|f| first == Some(Component::Normal(f.as_ref())))
        };
        let linked: Vec<PathBuf> = survey.links.iter().filter(|t| !inside(t)).cloned().collect();
        let changed = linked != self.linked;
        self.linked = linked;
        changed
    }

    /// Folders to watch with all that is below them; those that are not there are left out.
    pub(super) fn trees(&self) -> Vec<PathBuf> {
        let folders = site_folders().into_iter().map(|folder| self.root.join(folder));
        // A link is never watched by its own name: its target is, under the target's name.
        let folders = folders.filter(|folder| !folder.is_symlink());
        folders.chain(self.linked.iter().cloned()).filter(|place| place.is_dir()).collect()
    }

    /// Folders to watch without what is below them.
    pub(super) fn levels(&self) -> Vec<PathBuf> {
        let mut levels = vec![self.root.clone()];
        let files = self.linked.iter().filter(|target| target.is_file());
        levels.extend(files.filter_map(|target| target.parent()).map(Path::to_path_buf));
        levels.dedup();
        levels
    }

    /// What an absolute path is to the site; nothing if the site does not care.
    pub(super) fn place(&self, path: &Path) -> Option<Place> {
        if self.output.as_deref().is_some_and(|output| path.starts_with(output)) {
            return None;
        }
        if self.linked.iter().any(|target| path.starts_with(target)) {
            return Some(Place::Unnamed);
        }
        let below = path.strip_prefix(&self.root).ok()?;
        if below.as_os_str().is_empty() {
            return Some(Place::Root);
        }
        let parts: Vec<_> = below.iter().map(std::ffi::OsStr::to_string_lossy).collect();
        let name = parts.join("/");
        if !may_be_of_site(&name) {
            return None;
        }
        let listed = below.to_str().is_some() && !name.chars().any(char::is_control);
        Some(if listed { Place::Below(name) } else { Place::Unnamed })
    }
}

/// A path without links, of which the last parts need not be there.
fn real(path: &Path) -> std::io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    for there in path.ancestors() {
        if let (Ok(real), Ok(missing)) = (there.canonicalize(), path.strip_prefix(there)) {
            // `join` with nothing would add a slash.
            return Ok(if missing.as_os_str().is_empty() { real } else { real.join(missing) });
        }
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(output: &str) -> (tempfile::TempDir, Scope) {
        let dir = tempfile::tempdir().unwrap();
        let scope = Scope::new(dir.path(), Some(&dir.path().join(output))).unwrap();
        (dir, scope)
    }

    fn place(scope: &Scope, path: &str) -> Option<Place> {
        scope.place(&scope.root.join(path))
    }

    #[test]
    fn the_sites_own_paths_are_named_and_others_ignored() {
        let (_dir, scope) = scope("content/out");
        let below = |path: &str| Some(Place::Below(path.to_owned()));
        for path in ["casebook.toml", "content", "content/a/b.md", "static/.well-known/x"] {
            assert_eq!(place(&scope, path), below(path));
        }
        for path in ["dist/a", "target", ".git/index", "content/a.md~", "content/out/a.md"] {
            assert_eq!(place(&scope, path), None, "{path}");
        }
        assert_eq!(scope.place(&scope.root), Some(Place::Root));
        assert_eq!(place(&scope, "content/a\nb.md"), Some(Place::Unnamed));
        assert_eq!(scope.place(Path::new("/nowhere/content/a.md")), None);
    }

    #[test]
    fn targets_of_links_outside_the_folders_are_watched() {
        let (_dir, mut scope) = scope("dist");
        let target = scope.root.join("shared");
        let links = vec![scope.root.join("content/a.md"), target.clone()];
        let survey = Survey { links, ..Survey::default() };
        assert!(scope.follow(&survey) && !scope.follow(&survey));
        assert_eq!(scope.linked, [target]);
        assert_eq!(place(&scope, "shared/a.md"), Some(Place::Unnamed));
    }
}
