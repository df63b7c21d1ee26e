//! `leave_out` of casebook.toml: what a site does not publish beside its pages.

use crate::fields::Word;

/// What stands beside the pages, for programs and to be sent. CSAF has a table of its own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Beside {
    /// Atom and JSON feeds.
    Feeds,
    /// Advisories as mail, text, chat message and status text.
    Copies,
    /// OSV records and their archives.
    Osv,
    /// OpenVEX documents.
    OpenVex,
}

impl Word for Beside {
    const WHAT: &'static str = "something that can be left out";
    const WORDS: &'static [(&'static str, Self)] = &[
        ("feeds", Self::Feeds),
        ("copies", Self::Copies),
        ("osv", Self::Osv),
        ("openvex", Self::OpenVex),
    ];
}
