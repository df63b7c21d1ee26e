//! Advisories that others wrote, read into drafts of our own records: pure functions from text to text.

mod catalogue;
mod csaf;
mod draft;
mod front;
mod json;
mod names;
mod osv;
mod passage;
mod ranges;
mod record;
mod rustsec;

pub use catalogue::{Catalogue, Keys};
pub use draft::Draft;
pub use record::write;

use crate::label::Tlp;

/// A format of advisories.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// Markdown with fenced TOML, as the RustSec advisory database has it.
    Rustsec,
    /// CSAF 2.0 and 2.1.
    Csaf,
    /// OSV 1.x.
    Osv,
}

/// What the site says about everything that is imported.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The label of what brings none.
    pub tlp: Option<Tlp>,
    /// The organisation's namespace: its own documents are not retold.
    pub namespace: Option<&'a str>,
}

/// What a file gave.
#[derive(Debug)]
pub enum Outcome {
    /// An advisory.
    Advisory(Box<Draft>),
    /// No document of this format, and not meant to be one.
    Other(&'static str),
}

/// Why a file could not be imported.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Line and column, both from 1, where they are known.
    pub place: Option<(usize, usize)>,
    /// What is wrong, and how to mend it where that is not plain.
    pub what: String,
}

impl Fault {
    fn new(what: impl Into<String>) -> Self {
        Self { place: None, what: what.into() }
    }

    /// A fault at a byte of a text.
    fn at(text: &str, byte: usize, what: impl Into<String>) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Self { place: Some((line, before[start..].chars().count() + 1)), what: what.into() }
    }
}

/// Something that has no field of its own in a record, or not quite.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Loss {
    /// The field as the source calls it, such as `affected.functions`.
    pub field: String,
    /// What became of it.
    pub became: &'static str,
}

impl Format {
    /// The ending of the files that are looked at in a folder.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Rustsec => "md",
            Self::Csaf | Self::Osv => "json",
        }
    }

    /// Reads one file. `name` is its name without folders.
    ///
    /// # Errors
    /// Why it is no advisory, with the place where one is to blame.
    pub fn read(self, name: &str, text: &str, how: &Circumstances<'_>) -> Result<Outcome, Fault> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match self {
            Self::Rustsec => rustsec::read(name, text, how),
            Self::Csaf => csaf::read(text, how),
            Self::Osv => osv::read(text, how),
        }
    }
}
