//! Refuses output folders in which a build would hurt somebody.

use super::manifest::{self, Entries, JOURNAL, NAME};
use super::trouble::{failed, refuse};
use super::veil::unveil;
use crate::diagnostic::Diagnostic;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

/// Folders of a site whose files are its sources.
const SOURCES: [&str; 5] = ["content", "templates", "themes", "static", ".git"];

/// An output folder that lies at a harmless place.
#[derive(Debug)]
pub(super) struct Place {
    /// The folder, absolute and without links.
    pub(super) folder: PathBuf,
    /// How messages name it: from the site's root if it is inside, else as it was given.
    pub(super) shown: String,
}

impl Place {
    /// A path of ours beside the folder: `.casebook-KIND-NAME`.
    pub(super) fn beside(&self, kind: &str) -> PathBuf {
        let mut name = OsString::from(format!("{}{kind}-", manifest::RESERVED));
        name.push(self.folder.file_name().unwrap_or_default());
        self.folder.with_file_name(name)
    }

    /// How messages name a file of the folder.
    pub(super) fn show(&self, path: &str) -> String {
        format!("{}/{path}", self.shown)
    }
}

/// What an output folder holds.
#[derive(Debug)]
pub(super) enum State {
    /// There is none.
    Absent,
    /// Nothing.
    Empty,
    /// An edition that we wrote, and perhaps files of others.
    Ours {
        /// Files that we wrote.
        entries: Entries,
        /// Whether a commit was cut short.
        interrupted: bool,
    },
}

/// Finds the place of an output folder, and refuses one at or around the site's sources.
pub(super) fn place(folder: &Path, site_root: &Path) -> Result<Place, Diagnostic> {
    // Without a slash at the end, after which a link would be followed.
    let clean: PathBuf = folder.components().collect();
    let shown = clean.strip_prefix(site_root).unwrap_or(&clean).display().to_string();
    let shown = if shown.is_empty() { ".".to_owned() } else { shown };
    if clean.is_symlink() {
        return Err(refuse(
            format!("the output folder `{shown}` is a symbolic link"),
            "give the folder itself as the output",
        ));
    }
    let real = resolve(&clean).map_err(|e| failed("find", &shown, &e))?;
    let root = site_root.canonicalize().map_err(|e| failed("find", "the site's root", &e))?;
    if root.starts_with(&real) {
        return Err(refuse(
            format!("the output folder `{shown}` holds the site itself"),
            "choose a folder for the output alone, such as `dist`",
        ));
    }
    for source in SOURCES {
        let inside = root.join(source);
        let linked = inside.canonicalize().unwrap_or_else(|_| inside.clone());
        if real.starts_with(&inside) || real.starts_with(&linked) {
            return Err(refuse(
                format!("the output folder `{shown}` lies in `{source}`, among the site's sources"),
                "choose a folder for the output alone, such as `dist`",
            ));
        }
    }
    Ok(Place { folder: real, shown })
}

/// The absolute path without links; the last parts need not exist.
fn resolve(path: &Path) -> std::io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    for known in absolute.ancestors() {
        match known.canonicalize() {
            Ok(real) => {
                let rest = absolute.strip_prefix(known).unwrap_or(Path::new(""));
                // `..` after a part that does not exist leads nowhere certain.
                if !rest.components().all(|c| matches!(c, Component::Normal(_))) {
                    return Err(ErrorKind::NotFound.into());
                }
                // An empty rest would add a slash.
                return Ok(if rest.as_os_str().is_empty() { real } else { real.join(rest) });
            }
            // A link that leads nowhere exists all the same.
            Err(e) if e.kind() == ErrorKind::NotFound && !known.is_symlink() => {}
            Err(e) => return Err(e),
        }
    }
    Err(ErrorKind::NotFound.into())
}

/// Looks at what the folder holds, and refuses what we did not write.
pub(super) fn inspect(place: &Place) -> Result<State, Diagnostic> {
    match place.folder.symlink_metadata() {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(State::Absent),
        Err(e) => return Err(failed("read", &place.shown, &e)),
        Ok(m) if !m.is_dir() => {
            return Err(refuse(
                format!("the output folder `{}` is a file", place.shown),
                "move the file away, or choose another output folder",
            ));
        }
        Ok(_) => {}
    }
    let written = read_list(place, NAME)?;
    let journal = read_list(place, JOURNAL)?;
    let interrupted = journal.is_some();
    let mut entries = match (written, &journal) {
        (None, None) => return if_empty(place),
        (written, _) => written.unwrap_or_default(),
    };
    // Of a file in both, either may be on disk; where the newer entry does not match the file, its
    // bytes are compared.
    entries.extend(journal.unwrap_or_default());
    Ok(State::Ours { entries, interrupted })
}

fn if_empty(place: &Place) -> Result<State, Diagnostic> {
    let mut inside = fs::read_dir(&place.folder).map_err(|e| failed("read", &place.shown, &e))?;
    match inside.next() {
        None => Ok(State::Empty),
        Some(Err(e)) => Err(failed("read", &place.shown, &e)),
        Some(Ok(entry)) => Err(refuse(
            format!(
                "the output folder `{}` holds files that Casebook did not write, such as {:?}",
                place.shown,
                entry.file_name().to_string_lossy()
            ),
            "choose a new or empty folder, or move those files away",
        )),
    }
}

/// Reads the manifest or the journal; nothing if there is none.
fn read_list(place: &Place, name: &str) -> Result<Option<Entries>, Diagnostic> {
    let path = place.folder.join(name);
    let shown = place.show(name);
    match path.symlink_metadata() {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(failed("read", &shown, &e)),
        Ok(m) if !m.is_file() => return Err(unusable(place, &shown, "is not an ordinary file")),
        Ok(_) => {}
    }
    let bytes = fs::read(&path).map_err(|e| failed("read", &shown, &e))?;
    let text =
        String::from_utf8(bytes).map_err(|_| unusable(place, &shown, "is not a text file"))?;
    let entries = manifest::read(&text).map_err(|why| unusable(place, &shown, &why))?;
    Ok(Some(unveil(entries, &place.folder)))
}

fn unusable(place: &Place, shown: &str, why: &str) -> Diagnostic {
    refuse(
        format!("the manifest `{shown}` {why}, so nobody can say which files Casebook wrote"),
        format!(
            "see that `{}` holds nothing that you need, delete the folder, and build again",
            place.shown
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("content/incidents")).unwrap();
        dir
    }

    #[test]
    fn folders_around_and_among_the_sources_are_refused() {
        let site = site();
        let root = site.path();
        for bad in ["", ".", "..", "content", "content/incidents/out", "static/x", "themes", ".git"]
        {
            assert!(place(&root.join(bad), root).is_err(), "{bad}");
        }
        assert!(place(Path::new("/"), root).is_err());
        assert!(place(&root.join("no/../content/x"), root).is_err());
        let good = place(&root.join("dist/public/"), root).unwrap();
        assert_eq!(good.shown, Path::new("dist/public").display().to_string());
        assert!(good.beside("lock").ends_with("dist/.casebook-lock-public"));
    }

    #[cfg(unix)]
    #[test]
    fn links_to_the_sources_and_links_themselves_are_refused() {
        let site = site();
        let root = site.path();
        std::os::unix::fs::symlink(root.join("content"), root.join("dist")).unwrap();
        assert!(place(&root.join("dist"), root).unwrap_err().message.contains("symbolic link"));
        assert!(place(&root.join("dist/"), root).unwrap_err().message.contains("symbolic link"));
        assert!(place(&root.join("dist/public"), root).unwrap_err().message.contains("`content`"));
        std::os::unix::fs::symlink(root.join("nowhere"), root.join("broken")).unwrap();
        assert!(place(&root.join("broken/public"), root).is_err());
    }

    #[test]
    fn a_folder_of_others_is_refused_and_an_empty_one_is_not() {
        let site = site();
        let root = site.path();
        let at = place(&root.join("dist"), root).unwrap();
        assert!(matches!(inspect(&at), Ok(State::Absent)));
        fs::create_dir(root.join("dist")).unwrap();
        assert!(matches!(inspect(&at), Ok(State::Empty)));
        fs::write(root.join("dist/thesis.txt"), "x").unwrap();
        let refused = inspect(&at).unwrap_err();
        assert!(refused.message.contains("thesis.txt"));
    }

    #[test]
    fn a_manifest_that_reaches_outside_or_is_cut_is_refused() {
        let site = site();
        let root = site.path();
        let at = place(&root.join("dist"), root).unwrap();
        fs::create_dir(root.join("dist")).unwrap();
        let line = format!("{:032x} 1 1 ../x", 1);
        fs::write(root.join("dist").join(NAME), format!("casebook-manifest 1\n{line}\nend 1\n"))
            .unwrap();
        assert!(inspect(&at).unwrap_err().message.contains("`.` or `..`"));
        fs::write(root.join("dist").join(NAME), "casebook-manifest 1\n").unwrap();
        let cut = inspect(&at).unwrap_err();
        assert!(cut.message.contains("cut off") && cut.help.unwrap().contains("delete the folder"));
        fs::write(root.join("dist").join(NAME), [0xFF]).unwrap();
        assert!(inspect(&at).is_err());
    }

    #[test]
    fn a_file_in_place_of_the_folder_is_refused() {
        let site = site();
        let root = site.path();
        fs::write(root.join("dist"), "x").unwrap();
        let at = place(&root.join("dist"), root).unwrap();
        assert!(inspect(&at).unwrap_err().message.contains("is a file"));
    }
}
