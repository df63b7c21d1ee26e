//! Reads a site from disk: the only reader of its files.

use super::decode::{Text, decode};
use super::key;
use super::secret::{self, Secret};
use super::stylesheet::compact;
use super::theme::{ThemeFile, built_in_theme};
use super::walk::{Found, Use, is_backup, walk};
use super::{Asset, AssetPlace, SourceFile, SourceSet};
use crate::diagnostic::{Diagnostic, FileId, tidy};
use rayon::prelude::*;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The largest text file that is read, in bytes.
const LARGEST_TEXT: u64 = 16 << 20;

/// The name of the file that makes a folder a site.
pub(super) const SITE_FILE: &str = "casebook.toml";

/// What to read.
#[derive(Clone, Debug)]
pub struct LoadOptions<'a> {
    /// The site's root: the folder of `casebook.toml`.
    pub root: &'a Path,
    /// The output folder, which is never read from; a path as the system takes it.
    pub output: Option<&'a Path>,
    /// Files that stand at `themes/default/…` wherever the site itself has no such file.
    pub theme: Vec<ThemeFile>,
    /// A secret that is taken in place of the one in the site's folder.
    pub secret: Option<Secret>,
}

impl<'a> LoadOptions<'a> {
    /// The site at `root` with the theme of the binary.
    pub fn new(root: &'a Path) -> Self {
        Self { root, output: None, theme: built_in_theme(), secret: None }
    }
}

/// Reads a site. Everything that could be read is in the set, sorted by path, even where there are
/// errors; each file that was not read, or not read whole, has an error that names it.
pub fn load(options: &LoadOptions<'_>) -> (SourceSet, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let found = walk(options.root, options.output, &mut diagnostics);
    let mut assets = Vec::new();
    let mut texts = Vec::new();
    for file in found {
        let misplaced = secret::misplaced(&file.path).or_else(|| key::misplaced(&file));
        if let Some(diagnostic) = misplaced {
            diagnostics.push(diagnostic);
            continue;
        }
        match file.purpose {
            Use::Text => texts.push(file),
            Use::Asset => {
                assets.push(Asset { path: file.path, place: AssetPlace::Disk(file.place) });
            }
        }
    }
    add_site_file(options.root, &mut texts, &mut diagnostics);
    let of_site = || secret::read(options.root, &mut diagnostics);
    let secret = options.secret.clone().or_else(of_site);

    let mut read: Vec<Text> = Vec::with_capacity(texts.len());
    for result in texts.par_iter().map(read_text).collect::<Vec<_>>() {
        match result {
            Ok(text) => read.push(text),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    add_theme(&options.theme, &mut read, &mut assets);

    read.sort_by(|a, b| a.file.path.cmp(&b.file.path));
    assets.sort_by(|a, b| a.path.cmp(&b.path));
    let mut files = Vec::with_capacity(read.len());
    for (i, text) in read.into_iter().enumerate() {
        // The id of a file is known only now, so its faults become diagnostics here.
        let id = FileId(i as u32);
        diagnostics.extend(text.faults.into_iter().map(|fault| fault.at(id)));
        files.push(text.file);
    }
    tidy(&mut diagnostics);
    (SourceSet { files: files.into(), assets: Arc::new(assets), secret, signer: None }, diagnostics)
}

/// Reads one text file of a site again, whose id is known.
///
/// # Errors
/// The file is gone, leads out of the site, or cannot be read.
pub fn read_again(
    root: &Path,
    path: &str,
    id: FileId,
) -> Result<(SourceFile, Vec<Diagnostic>), Diagnostic> {
    let place = root.join(path);
    super::walk::check_single(root, &place, path)?;
    let found = Found { path: path.to_owned(), place, purpose: Use::Text };
    let text = read_text(&found)?;
    Ok((text.file, text.faults.into_iter().map(|fault| fault.at(id)).collect()))
}

/// The bytes of an asset, read now if they are on disk; of a theme's style sheet those that mean something.
///
/// # Errors
/// The file is gone or cannot be read.
pub fn read_asset(asset: &Asset) -> io::Result<Cow<'static, [u8]>> {
    let bytes = match &asset.place {
        AssetPlace::Disk(place) => Cow::Owned(std::fs::read(place)?),
        AssetPlace::Memory(bytes) => Cow::Borrowed(*bytes),
    };
    let ending = Path::new(&asset.path).extension().unwrap_or_default();
    let is_style = asset.path.starts_with("themes/") && ending.eq_ignore_ascii_case("css");
    // What is no UTF-8 is not ours to read.
    Ok(match std::str::from_utf8(&bytes) {
        Ok(css) if is_style => Cow::Owned(compact(css).into_bytes()),
        _ => bytes,
    })
}

/// The nearest folder that holds a `casebook.toml`, from `start` upward.
pub fn find_root(start: &Path) -> Option<PathBuf> {
    let start = start.canonicalize().ok()?;
    start.ancestors().find(|folder| folder.join(SITE_FILE).is_file()).map(Path::to_path_buf)
}

/// Why a file could not be read, in words.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::NotFound => "it does not exist".to_owned(),
        io::ErrorKind::NotADirectory => "a part of the path is not a folder".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}

/// Adds `casebook.toml` to what is to be read, or says that there is none.
fn add_site_file(root: &Path, texts: &mut Vec<Found>, diagnostics: &mut Vec<Diagnostic>) {
    let place = root.join(SITE_FILE);
    match place.symlink_metadata() {
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            diagnostics.push(
                Diagnostic::error("no-site", "there is no `casebook.toml` here").help(
                    "run `casebook init DIR` to make a site, or name the site's folder with `-c`",
                ),
            );
        }
        _ => match super::walk::check_single(root, &place, SITE_FILE) {
            Ok(()) => {
                texts.push(Found { path: SITE_FILE.to_owned(), place, purpose: Use::Text });
            }
            Err(diagnostic) => diagnostics.push(diagnostic),
        },
    }
}

/// Adds the files of the built-in theme; a file of the site at the same path wins.
fn add_theme(theme: &[ThemeFile], texts: &mut Vec<Text>, assets: &mut Vec<Asset>) {
    let (texts_on_disk, assets_on_disk) = (texts.len(), assets.len());
    for file in theme {
        let path = format!("themes/default/{}", file.path);
        if file.path.split('/').any(|part| is_backup(part) || part.starts_with('.')) {
            continue;
        }
        if file.path.starts_with("templates/") {
            if !texts[..texts_on_disk].iter().any(|t| t.file.path == path) {
                texts.push(decode(path, file.bytes.to_vec()));
            }
        } else if file.path.starts_with("static/")
            && !assets[..assets_on_disk].iter().any(|a| a.path == path)
        {
            assets.push(Asset { path, place: AssetPlace::Memory(file.bytes) });
        }
    }
}

/// Reads a file of about `expected` bytes, at most `limit`. One call reads a file that has the length
/// it is said to have, a second one finds its end.
fn read_up_to(mut file: File, expected: u64, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0; expected as usize + 1];
    let mut filled = 0;
    while filled < bytes.len() {
        match file.read(&mut bytes[filled..]) {
            Ok(0) => {
                bytes.truncate(filled);
                return Ok(bytes);
            }
            Ok(n) => filled += n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    // It has grown since its length was taken.
    file.take(limit.saturating_sub(filled as u64)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads and decodes one text file.
fn read_text(found: &Found) -> Result<Text, Diagnostic> {
    let unreadable = |e: io::Error| {
        Diagnostic::error("unreadable", format!("`{}` cannot be read: {}", found.path, reason(&e)))
            .help("make the file readable, or take it out of the site")
    };
    let file = File::open(&found.place).map_err(unreadable)?;
    let length = file.metadata().map_err(unreadable)?.len();
    let bytes = read_up_to(file, length.min(LARGEST_TEXT), LARGEST_TEXT + 1).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST_TEXT {
        return Err(Diagnostic::error(
            "too-large",
            format!("`{}` is larger than 16 MiB, the most that a text file may hold", found.path),
        )
        .help("put long logs and data in a file of their own beside the record"));
    }
    Ok(decode(found.path.clone(), bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn site(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for (path, bytes) in [("casebook.toml", b"title = 'x'\n".as_slice())].iter().chain(files) {
            let place = dir.path().join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, bytes).unwrap();
        }
        dir
    }

    fn read(root: &Path) -> (SourceSet, Vec<Diagnostic>) {
        load(&LoadOptions { theme: Vec::new(), ..LoadOptions::new(root) })
    }

    fn paths(set: &SourceSet) -> Vec<&str> {
        set.files.iter().map(|f| f.path.as_str()).collect()
    }

    #[test]
    fn a_site_is_read_in_order_without_leftovers() {
        let dir = site(&[
            ("content/incidents/b.md", b"b"),
            ("content/incidents/a.md", b"a"),
            ("content/incidents/a/log.txt", b"log"),
            ("content/.draft.md", b"x"),
            ("content/a.md~", b"x"),
            ("static/logo.svg", b"<svg/>"),
            ("templates/page.html", b"t"),
            ("themes/mine/templates/page.html", b"t"),
            ("dist/public/index.html", b"out"),
        ]);
        let (set, diagnostics) = read(dir.path());
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        assert_eq!(
            paths(&set),
            [
                "casebook.toml",
                "content/incidents/a.md",
                "content/incidents/b.md",
                "templates/page.html",
                "themes/mine/templates/page.html"
            ]
        );
        assert_eq!(set.assets.len(), 2);
        assert_eq!(set.assets[0].path, "content/incidents/a/log.txt");
        assert_eq!(&*read_asset(&set.assets[0]).unwrap(), b"log");
    }

    #[test]
    fn the_first_bad_byte_is_shown_in_its_place() {
        let dir = site(&[("content/a.md", b"\xEF\xBB\xBFone\r\nd\xC3\xA9j\xE9 vu\xFF\n")]);
        let (set, diagnostics) = read(dir.path());
        let [found] = diagnostics.as_slice() else { panic!("{diagnostics:?}") };
        assert_eq!(found.code, "not-utf8");
        assert_eq!(found.message, "`content/a.md` is not UTF-8: byte 0xE9 at line 2, column 4");
        let span = found.labels[0].span;
        assert_eq!(&set.file(span.file).text[span.range()], "\u{FFFD}");
        assert_eq!(span.range().start, "one\ndéj".len());
    }

    #[test]
    fn utf_16_gets_its_own_advice() {
        let dir = site(&[("content/a.md", b"\xFF\xFEa\0")]);
        let (_, diagnostics) = read(dir.path());
        assert!(diagnostics[0].help.as_ref().unwrap().contains("UTF-16"));
    }

    #[test]
    fn nul_bytes_and_giants_are_errors() {
        let giant = vec![b'x'; LARGEST_TEXT as usize + 1];
        let dir = site(&[("content/a.md", b"a\n\0b"), ("content/b.md", &giant)]);
        let (set, diagnostics) = read(dir.path());
        let codes: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(codes, ["too-large", "nul-byte"]);
        assert!(diagnostics[1].message.contains("line 2, column 1"));
        assert!(set.by_path("content/b.md").is_none());
    }

    #[test]
    fn a_folder_that_is_no_site_says_so() {
        let dir = tempfile::tempdir().unwrap();
        let (set, diagnostics) = read(dir.path());
        assert!(set.files.is_empty());
        assert_eq!(diagnostics[0].code, "no-site");
    }

    #[test]
    fn the_root_is_found_from_below() {
        let dir = site(&[("content/incidents/a.md", b"a")]);
        let root = dir.path().canonicalize().unwrap();
        assert_eq!(find_root(&dir.path().join("content/incidents")), Some(root.clone()));
        assert_eq!(find_root(&dir.path().join("content/incidents/a.md")), Some(root));
        assert_eq!(find_root(&dir.path().join("nowhere")), None);
    }

    #[test]
    fn the_output_folder_is_never_read() {
        let dir = site(&[("content/out/a.md", b"a"), ("content/b.md", b"b")]);
        let output = dir.path().join("content/out");
        let (set, _) = load(&LoadOptions {
            output: Some(&output),
            theme: Vec::new(),
            ..LoadOptions::new(dir.path())
        });
        assert_eq!(paths(&set), ["casebook.toml", "content/b.md"]);
    }

    #[test]
    fn a_theme_on_disk_wins_file_by_file() {
        let dir = site(&[("themes/default/templates/page.html", b"disk")]);
        let file = |path: &str, bytes| ThemeFile { path: path.to_owned(), bytes };
        let theme = vec![
            file("static/style.css", b"css".as_slice()),
            file("templates/list.html", b"built in"),
            file("templates/page.html", b"built in"),
            file("README.md", b"no"),
        ];
        let (set, diagnostics) = load(&LoadOptions { theme, ..LoadOptions::new(dir.path()) });
        assert!(diagnostics.is_empty());
        let text = |path| &*set.by_path(path).unwrap().1.text;
        assert_eq!(text("themes/default/templates/page.html"), "disk");
        assert_eq!(text("themes/default/templates/list.html"), "built in");
        assert_eq!(set.files.len(), 3);
        assert_eq!(set.assets[0].path, "themes/default/static/style.css");
        assert_eq!(&*read_asset(&set.assets[0]).unwrap(), b"css");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_the_site_alone() {
        use std::os::unix::fs::symlink;
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("secret.md"), "secret").unwrap();
        let dir = site(&[("content/a.md", b"a"), ("content/x/b.md", b"b")]);
        let at = |path: &str| dir.path().join("content").join(path);
        symlink(at("a.md"), at("inside.md")).unwrap();
        symlink(outside.path().join("secret.md"), at("file.md")).unwrap();
        symlink(outside.path(), at("folder")).unwrap();
        symlink("..", at("x/loop")).unwrap();
        symlink("../..", at("x/root")).unwrap();
        symlink("nowhere", at("broken.md")).unwrap();
        symlink("someone@host.1:2", at(".#a.md")).unwrap();
        let (set, diagnostics) = read(dir.path());
        assert_eq!(
            paths(&set),
            ["casebook.toml", "content/a.md", "content/inside.md", "content/x/b.md"]
        );
        assert_eq!(diagnostics.len(), 5, "{diagnostics:#?}");
        for (found, name) in
            diagnostics.iter().zip(["broken.md", "file.md", "folder", "x/loop", "x/root"])
        {
            assert_eq!(found.code, "symlink");
            assert!(found.message.contains(&format!("`content/{name}`")), "{}", found.message);
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn names_that_cannot_be_shown_are_errors() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        let dir = site(&[("content/a\nb.md", b"a")]);
        fs::write(dir.path().join("content").join(OsStr::from_bytes(b"\xFF.md")), "x").unwrap();
        let (set, diagnostics) = read(dir.path());
        assert_eq!(paths(&set), ["casebook.toml"]);
        assert_eq!(diagnostics.len(), 2);
        assert!(diagnostics.iter().all(|d| d.code == "file-name" && !d.message.contains('\n')));
    }

    #[test]
    fn the_theme_of_the_binary_has_plain_paths() {
        assert!(built_in_theme().windows(2).all(|pair| pair[0].path < pair[1].path));
    }
}
