//! The default theme as it stands in the binary, so that a site needs no theme of its own.

use include_dir::{Dir, include_dir};

static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// One file of the theme in the binary.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ThemeFile {
    /// Path below the theme's folder, with `/` between the parts: `templates/page.html`.
    pub path: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
}

/// All files of the theme in the binary, sorted by path.
pub fn built_in_theme() -> Vec<ThemeFile> {
    let mut files = Vec::new();
    collect(&DEFAULT, &mut files);
    files.sort_by_key(|f| f.path);
    files
}

/// A path that is not UTF-8 cannot occur: `include_dir` refuses it when the binary is built.
fn collect(folder: &Dir<'static>, into: &mut Vec<ThemeFile>) {
    for file in folder.files() {
        if let Some(path) = file.path().to_str() {
            into.push(ThemeFile { path, bytes: file.contents() });
        }
    }
    for inner in folder.dirs() {
        collect(inner, into);
    }
}
