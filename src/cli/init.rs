//! `casebook init DIR`: a small working site of a fictional organisation.

use super::Exit;
use super::site::{print, usage};
use include_dir::{Dir, DirEntry, include_dir};
use std::io::Write;
use std::path::Path;

static SITE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/scaffold/site");

/// Writes the site into a folder that is new or empty.
pub(super) fn run(dir: &Path) -> Exit {
    match std::fs::read_dir(dir) {
        Ok(mut entries) => {
            // A folder that holds a fresh repository is as good as empty.
            let foreign = entries
                .find_map(|e| e.ok().filter(|e| e.file_name() != ".git"))
                .map(|e| e.file_name().to_string_lossy().into_owned());
            if let Some(name) = foreign {
                return usage(&format!(
                    "{} is not empty (it holds {name}); name a new folder",
                    dir.display()
                ));
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return usage(&format!("{}: {error}", dir.display())),
    }
    match write(&SITE, dir) {
        Ok(()) => print(&format!(
            "made a small site in {0}\n\
             next: cd {0} && casebook build    (three editions in dist/)\n\
             then: casebook new incident \"A title\"\n",
            dir.display()
        )),
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {}: {error}", dir.display());
            Exit::Content
        }
    }
}

fn write(from: &Dir<'_>, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in from.entries() {
        match entry {
            DirEntry::Dir(dir) => {
                let name = dir.path().file_name().unwrap_or_default();
                write(dir, &to.join(name))?;
            }
            DirEntry::File(file) => {
                let name = file.path().file_name().unwrap_or_default();
                // A file called .gitignore would not be packed with the sources.
                let name = if name == "gitignore.txt" { ".gitignore".as_ref() } else { name };
                std::fs::write(to.join(name), file.contents())?;
            }
        }
    }
    Ok(())
}
