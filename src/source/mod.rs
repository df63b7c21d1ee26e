//! The site's files as they were read: text with hashes, attachments by place. Nothing else reads.

#![expect(clippy::disallowed_methods, reason = "the one reader of the disk")]

mod decode;
mod key;
mod load;
mod secret;
mod stylesheet;
mod survey;
mod theme;
mod walk;

pub use key::read_key;
pub use load::{LoadOptions, find_root, load, read_again, read_asset};
pub use secret::Secret;
pub use survey::{Survey, is_file_of_site, may_be_of_site, site_folders, survey};
pub use theme::{ThemeFile, built_in_theme};

use crate::diagnostic::FileId;
use crate::shared::Shared;
use crate::signature::Signer;
use std::cmp::Ordering;
use std::path::PathBuf;
use std::sync::Arc;

/// One text file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Path from the site's root, with `/` between the parts: `content/incidents/INC-2026-0007.md`.
    pub path: String,
    /// Its text, without a byte order mark.
    pub text: Arc<str>,
    /// Hash of the text (XXH3, 128 bits).
    pub hash: u128,
}

/// A file that is copied and never parsed: an image, a log, a style sheet of the site.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Path from the site's root, with `/` between the parts.
    pub path: String,
    /// Where its bytes are.
    pub place: AssetPlace,
}

/// Where an asset's bytes are.
#[derive(Clone, Debug)]
pub enum AssetPlace {
    /// A file on disk, read when it is copied.
    Disk(PathBuf),
    /// Bytes of the theme in the binary.
    Memory(&'static [u8]),
}

/// Everything that was read, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct SourceSet {
    /// Text files: casebook.toml, records, registry, templates (the built-in theme's too).
    pub files: Shared<SourceFile>,
    /// Attachments of records and static files of themes.
    pub assets: Arc<Vec<Asset>>,
    /// The site's secret, which is no file of the site and in no edition.
    pub secret: Option<Secret>,
    /// What signs CSAF documents: made by the shell once casebook.toml is read.
    pub signer: Option<Signer>,
}

impl SourceSet {
    /// The file of an id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The file at a path.
    pub fn by_path(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        let (mut from, mut to) = (0, self.files.len());
        while from < to {
            let middle = from.midpoint(to);
            match self.files[middle].path.as_str().cmp(path) {
                Ordering::Less => from = middle + 1,
                Ordering::Greater => to = middle,
                Ordering::Equal => return Some((FileId(middle as u32), &self.files[middle])),
            }
        }
        None
    }

    /// All files with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u32), f))
    }
}

/// The content hash used throughout: XXH3 with 128 bits, not cryptographic.
pub fn content_hash(bytes: &[u8]) -> u128 {
    twox_hash::XxHash3_128::oneshot(bytes)
}
