//! Runs the binary and reads folders, for all tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The root of the repository.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The casebook command in a folder, with a clock that stands still, without colours.
pub fn casebook(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casebook"));
    command.current_dir(folder).args(arguments);
    command.env("SOURCE_DATE_EPOCH", "1795219200").env("NO_COLOR", "1");
    command.env_remove("TZ").env_remove("CASEBOOK_SECRET");
    command.env_remove("CASEBOOK_SIGNING_KEY").env_remove("CASEBOOK_SIGNING_PASSPHRASE");
    command
}

/// Runs it to its end.
pub fn run(folder: &Path, arguments: &[&str]) -> Ran {
    Ran::of(casebook(folder, arguments).output().expect("the binary starts"))
}

/// What a run gave.
pub struct Ran {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Ran {
    pub fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Fails the test unless the run went well.
    #[track_caller]
    pub fn fine(self) -> Self {
        assert_eq!(self.code, 0, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }
}

/// Every file below a folder with its bytes, by path with `/`, without Casebook's own manifest.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.expect("the folder can be read");
        if entry.file_type().is_file() && entry.file_name() != ".casebook-manifest" {
            let path = entry.path().strip_prefix(folder).expect("below the folder");
            let path = path.to_string_lossy().replace('\\', "/");
            found.insert(path, std::fs::read(entry.path()).expect("the file can be read"));
        }
    }
    found
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        let target = to.join(path);
        std::fs::create_dir_all(target.parent().expect("a folder")).expect("made");
        std::fs::write(target, bytes).expect("written");
    }
}

/// Writes files given as path and text.
pub fn write(folder: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let target = folder.join(path);
        std::fs::create_dir_all(target.parent().expect("a folder")).expect("made");
        std::fs::write(target, text).expect("written");
    }
}

/// Everything below a folder by its path: files with their bytes, folders (with `/` at the end of
/// the path) and links (with `@`), our own files too, but for the lock beside an edition.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).min_depth(1) {
        let entry = entry.expect("the folder can be read");
        let path = entry.path().strip_prefix(folder).expect("below the folder");
        let path = path.to_string_lossy().replace('\\', "/");
        if entry.file_name().to_string_lossy().starts_with(".casebook-lock-") {
            continue;
        }
        if entry.path_is_symlink() {
            let target = std::fs::read_link(entry.path()).expect("the link can be read");
            found.insert(format!("{path}@"), target.to_string_lossy().into_owned().into_bytes());
        } else if entry.file_type().is_dir() {
            found.insert(format!("{path}/"), Vec::new());
        } else {
            found.insert(path, std::fs::read(entry.path()).expect("the file can be read"));
        }
    }
    found
}

/// The minutes of a review with a decision in place of the comments of one item.
pub fn decided(minutes: &str, id: &str, result: &str) -> String {
    let item = format!("# item = \"{id}\"");
    let (before, after) = minutes.split_once(&item).expect("the item is there");
    let before = before.strip_suffix("# [[items]]\n").expect("a block begins");
    let (_, rest) = after.split_once("# note").expect("a block ends");
    format!("{before}[[items]]\nitem = \"{id}\"\n{result}\n# note{rest}")
}
