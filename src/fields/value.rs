//! Values of TOML with their places, and words of closed sets.

use crate::diagnostic::{FileId, Span};
use crate::markdown::Origin;

/// A value that remembers where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

/// A closed set of words in TOML, such as a severity.
pub trait Word: Copy + 'static {
    /// All values with their words.
    const WORDS: &'static [(&'static str, Self)];
    /// What a value of the set is called, with its article: `a severity`.
    const WHAT: &'static str;

    /// The value of a word.
    fn of_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(w, _)| *w == word).map(|(_, v)| *v)
    }
}

/// One file's text and the place of its TOML in it.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    /// The file.
    pub file: FileId,
    /// The whole file's text.
    pub text: &'a str,
    /// Offset of the TOML in the text.
    pub base: usize,
}

impl Document<'_> {
    /// A range within the TOML as a span of the file.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.file, self.base + range.start..self.base + range.end)
    }
}

/// A text field with all that its readers need: the words and where they stand.
#[derive(Clone, Copy)]
pub struct TextField<'a> {
    /// The decoded text.
    pub text: &'a str,
    /// Where the whole value stands.
    pub span: Span,
    pub(super) document: Document<'a>,
    /// Whether it is in the record's language where a translation is read.
    pub foreign: bool,
}

impl TextField<'_> {
    /// Where the words stand: byte for byte where the TOML string holds no escape.
    pub fn origin(&self) -> Origin {
        let raw = self.document.text.get(self.span.range()).unwrap_or_default();
        for quote in ["\"\"\"\n", "'''\n", "\"\"\"", "'''", "\"", "'"] {
            if let Some(rest) = raw.strip_prefix(quote) {
                if rest.starts_with(self.text) {
                    let start = self.span.start + quote.len() as u32;
                    return Origin::Exact { file: self.span.file, start };
                }
                break;
            }
        }
        Origin::Within(self.span)
    }

    /// Where a part of the words stands: exact where the TOML string holds no escape, else the whole value.
    pub fn part(&self, at: std::ops::Range<usize>) -> Span {
        self.origin().span(at)
    }
}
