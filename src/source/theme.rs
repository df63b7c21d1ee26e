//! The default theme as it stands in the binary, so that a site needs no theme of its own.

use include_dir::{Dir, include_dir};

/// Its languages are no files of a site: `language` has them.
static TEMPLATES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default/templates");
static STATIC: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default/static");

/// One file of the theme in the binary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ThemeFile {
    /// Path below the theme's folder, with `/` between the parts: `templates/page.html`.
    pub path: String,
    /// Its bytes.
    pub bytes: &'static [u8],
}

/// All files of the theme in the binary, sorted by path.
pub fn built_in_theme() -> Vec<ThemeFile> {
    let mut files = Vec::new();
    collect("templates/", &TEMPLATES, &mut files);
    collect("static/", &STATIC, &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// A path that is not UTF-8 cannot occur: `include_dir` refuses it when the binary is built.
fn collect(prefix: &str, folder: &Dir<'static>, into: &mut Vec<ThemeFile>) {
    for file in folder.files() {
        if let Some(path) = file.path().to_str() {
            into.push(ThemeFile { path: [prefix, path].concat(), bytes: file.contents() });
        }
    }
    for inner in folder.dirs() {
        collect(prefix, inner, into);
    }
}
