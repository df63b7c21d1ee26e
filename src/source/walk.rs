//! Finds the files of a site, and refuses links that leave it.

use super::load::reason;
use crate::diagnostic::Diagnostic;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The folders of a site that are read.
pub(super) const FOLDERS: [&str; 5] = ["content", "languages", "templates", "static", "themes"];

/// A file to read.
pub(super) struct Found {
    /// Path from the site's root, with `/` between the parts.
    pub(super) path: String,
    /// Where it is on disk.
    pub(super) place: PathBuf,
    /// Text or asset.
    pub(super) purpose: Use,
}

/// What a file is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Use {
    /// Read now, and parsed.
    Text,
    /// Copied later.
    Asset,
}

/// Whether a name begins with a dot: such files are no part of the content. Below `static/` they
/// are: `.well-known/security.txt` is a page as any other.
pub(super) fn is_hidden(name: &str, folder: &str) -> bool {
    match folder {
        "static" => matches!(name, ".git" | ".DS_Store" | ".gitignore" | ".gitkeep"),
        _ => name.starts_with('.'),
    }
}

/// Whether the name is one of a leftover of an editor, which no site means. `4913` is the file with
/// which Vim tries a folder; the two long endings are those of a save of JetBrains' editors.
pub(super) fn is_backup(name: &str) -> bool {
    name.ends_with('~')
        || name.ends_with("___jb_tmp___")
        || name.ends_with("___jb_old___")
        || (name.len() > 1 && name.starts_with('#') && name.ends_with('#'))
        || name.strip_suffix(".swp").is_some()
        || name == "4913"
}

/// All files of the site but `casebook.toml`, in the order of the walk.
pub(super) fn walk(
    root: &Path,
    output: Option<&Path>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Found> {
    walk_and_note(root, output, diagnostics, &mut Vec::new())
}

/// The same, and the targets of the links that were followed, without links themselves.
pub(super) fn walk_and_note(
    root: &Path,
    output: Option<&Path>,
    diagnostics: &mut Vec<Diagnostic>,
    links: &mut Vec<PathBuf>,
) -> Vec<Found> {
    let bounds = Bounds::new(root, output);
    let mut found = Vec::new();
    for folder in FOLDERS {
        let start = root.join(folder);
        if start.symlink_metadata().is_err_and(|e| e.kind() == std::io::ErrorKind::NotFound) {
            continue;
        }
        let mut refused = Vec::new();
        let entries = WalkDir::new(&start)
            .follow_links(true)
            .into_iter()
            .filter_entry(|entry| bounds.enter(entry, &mut refused, links));
        for entry in entries {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => diagnostics.extend(bounds.take(entry, &mut found).err()),
                Err(error) => diagnostics.extend(bounds.explain(&error)),
            }
        }
        diagnostics.append(&mut refused);
    }
    found
}

/// Checks a file that is read without a walk: an ordinary file, or a link to one inside the site.
pub(super) fn check_single(root: &Path, place: &Path, path: &str) -> Result<(), Diagnostic> {
    let metadata = place.symlink_metadata().map_err(|e| unreadable(path, &reason(&e)))?;
    if metadata.is_symlink() {
        Bounds::new(root, None).check_link(place)?;
    }
    match place.metadata() {
        Ok(target) if target.is_file() => Ok(()),
        Ok(_) => Err(unreadable(path, "it is not a file")),
        Err(e) => Err(unreadable(path, &reason(&e))),
    }
}

/// The site's root and what lies out of bounds in it.
struct Bounds<'a> {
    root: &'a Path,
    real_root: PathBuf,
    /// The output folder without links.
    real_output: Option<PathBuf>,
    /// The same as the walk would name it, if it lies in the site.
    output: Option<PathBuf>,
}

impl<'a> Bounds<'a> {
    fn new(root: &'a Path, output: Option<&Path>) -> Self {
        let real_root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
        let real_output = output.and_then(|o| o.canonicalize().ok());
        let output = real_output
            .as_ref()
            .and_then(|o| o.strip_prefix(&real_root).ok())
            .map(|below| root.join(below));
        Self { root, real_root, real_output, output }
    }

    /// Whether to go on with an entry of the walk; false for what is skipped or refused.
    fn enter(
        &self,
        entry: &DirEntry,
        refused: &mut Vec<Diagnostic>,
        links: &mut Vec<PathBuf>,
    ) -> bool {
        let name = entry.file_name().to_string_lossy();
        if self.skips(entry.path(), &name) || self.output.as_deref() == Some(entry.path()) {
            return false;
        }
        if entry.path_is_symlink() {
            match self.check_link(entry.path()) {
                Ok(target) => links.push(target),
                Err(diagnostic) => {
                    refused.push(diagnostic);
                    return false;
                }
            }
        }
        if let Some(diagnostic) = self.bad_name(entry.path(), entry.file_name().to_str()) {
            refused.push(diagnostic);
            return false;
        }
        true
    }

    /// Whether an entry is none of the site's.
    fn skips(&self, place: &Path, name: &str) -> bool {
        let shown = self.shown(place);
        is_backup(name) || is_hidden(name, shown.split('/').next().unwrap_or_default())
    }

    /// A name that is not UTF-8 or holds a control character has no place in an address.
    fn bad_name(&self, place: &Path, name: Option<&str>) -> Option<Diagnostic> {
        let wrong = match name {
            None => "is not UTF-8",
            Some(name) if name.chars().any(char::is_control) => "holds a control character",
            Some(_) => return None,
        };
        // Debug form below: it escapes the characters that a terminal would choke on.
        let shown = self.shown(place);
        Some(
            Diagnostic::error("file-name", format!("the name of the file {shown:?} {wrong}"))
                .help("rename it, or take it out of the site"),
        )
    }

    /// Sorts a file of the walk: text, asset, or none of the site's business.
    fn take(&self, entry: DirEntry, found: &mut Vec<Found>) -> Result<(), Diagnostic> {
        let path = self.shown(entry.path());
        if !entry.file_type().is_file() {
            return Err(unreadable(&path, "it is neither a file nor a folder"));
        }
        if let Some(purpose) = purpose(&path) {
            found.push(Found { path, place: entry.into_path(), purpose });
        }
        Ok(())
    }

    /// The path from the site's root, with `/` between the parts.
    fn shown(&self, place: &Path) -> String {
        let below = place.strip_prefix(self.root).unwrap_or(place);
        let below = below.to_string_lossy();
        if MAIN_SEPARATOR == '/' { below.into_owned() } else { below.replace(MAIN_SEPARATOR, "/") }
    }

    /// A link may be followed if its target is inside the site and apart from the output folder. The
    /// target is what comes back.
    fn check_link(&self, link: &Path) -> Result<PathBuf, Diagnostic> {
        let target = match link.canonicalize() {
            Ok(target) => target,
            Err(e) => return Err(self.broken(link, &reason(&e))),
        };
        if target == self.real_root || !target.starts_with(&self.real_root) {
            return Err(self.broken(link, "the target is outside the site"));
        }
        if let Some(output) = &self.real_output
            && (target.starts_with(output) || output.starts_with(&target))
        {
            return Err(self.broken(link, "the target is in the output folder or holds it"));
        }
        Ok(target)
    }

    fn broken(&self, link: &Path, why: &str) -> Diagnostic {
        let target = std::fs::read_link(link).unwrap_or_default();
        let target = target.to_string_lossy();
        Diagnostic::error(
            "symlink",
            format!("the link `{}` to {target:?} is not followed: {why}", self.shown(link)),
        )
        .help("replace the link by the file, or take it out of the site")
    }

    /// What a failed step of the walk means; nothing where the file would be skipped anyway.
    fn explain(&self, error: &walkdir::Error) -> Option<Diagnostic> {
        let place = error.path().unwrap_or(self.root);
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        if self.skips(place, &name) {
            return None;
        }
        if let Some(ancestor) = error.loop_ancestor() {
            let why = format!("it leads round to `{}`", self.shown(ancestor));
            return Some(self.broken(place, &why));
        }
        let why = error.io_error().map_or_else(|| error.to_string(), reason);
        if place.is_symlink() {
            return Some(self.broken(place, &why));
        }
        Some(unreadable(&self.shown(place), &why))
    }
}

fn unreadable(path: &str, why: &str) -> Diagnostic {
    Diagnostic::error("unreadable", format!("`{path}` cannot be read: {why}"))
        .help("make it readable, or take it out of the site")
}

/// What the file at a path of the site is for; nothing for a file beside a theme's three folders.
pub(super) fn purpose(path: &str) -> Option<Use> {
    let (folder, below) = path.split_once('/')?;
    match folder {
        "content" => Some(if is_record(below) { Use::Text } else { Use::Asset }),
        "templates" => Some(Use::Text),
        "languages" => is_catalogue(below).then_some(Use::Text),
        "static" => Some(Use::Asset),
        _ => match below.split('/').nth(1)? {
            "templates" if below.split('/').nth(2).is_some() => Some(Use::Text),
            "static" if below.split('/').nth(2).is_some() => Some(Use::Asset),
            "languages" => is_catalogue(below).then_some(Use::Text),
            _ => None,
        },
    }
}

/// Messages of a language, in Fluent's notation.
fn is_catalogue(below: &str) -> bool {
    Path::new(below).extension().is_some_and(|e| e.eq_ignore_ascii_case("ftl"))
}

/// Records end in `.md`, in any case; the registry stands at the top of `content/`.
fn is_record(below: &str) -> bool {
    below == "registry.toml"
        || Path::new(below).extension().is_some_and(|e| e.eq_ignore_ascii_case("md"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leftovers_of_editors_are_no_files_of_the_site() {
        for name in [".a.md.swp", "a.md~", "#a.md#", "a.swp", "4913", "a.md___jb_tmp___"] {
            assert!(is_backup(name), "{name}");
        }
        assert!(is_hidden(".git", "content") && is_hidden(".git", "static"));
        assert!(is_hidden(".well-known", "content") && !is_hidden(".well-known", "static"));
        for name in ["a.md", "#", "#1.md", "49130"] {
            assert!(!is_backup(name), "{name}");
        }
    }

    #[test]
    fn each_folder_has_its_purpose() {
        assert_eq!(purpose("content/incidents/INC-2026-0007.md"), Some(Use::Text));
        assert_eq!(purpose("content/a/NOTES.MD"), Some(Use::Text));
        assert_eq!(purpose("content/registry.toml"), Some(Use::Text));
        assert_eq!(purpose("content/incidents/INC-2026-0007/registry.toml"), Some(Use::Asset));
        assert_eq!(purpose("content/incidents/INC-2026-0007/graph.png"), Some(Use::Asset));
        assert_eq!(purpose("templates/page.html"), Some(Use::Text));
        assert_eq!(purpose("static/logo.svg"), Some(Use::Asset));
        assert_eq!(purpose("themes/mine/templates/a/page.html"), Some(Use::Text));
        assert_eq!(purpose("themes/mine/static/style.css"), Some(Use::Asset));
        assert_eq!(purpose("themes/mine/README.md"), None);
        assert_eq!(purpose("themes/mine/templates"), None);
    }
}
