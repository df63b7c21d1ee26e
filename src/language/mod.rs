//! The words of the interface: messages in Fluent's notation, by language, and the language of the page at hand.
//!
//! Words are written where values are serialised, and a serializer can't be told a language. So it is the one thing
//! that is not handed on: [`within`] sets it for the time of one page, on one thread. What outlives a page is made
//! within the language of the site. Outside of any page, in messages to writers, it is English.

mod argument;
mod built_in;
mod catalogue;
mod date;
mod message;
mod number;

pub use argument::Argument;
pub use built_in::{BUILT_IN, built_in, english};
pub use catalogue::{Fault, read};
pub use message::{Message, Part, Variant};

use std::cell::Cell;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// The messages of one language. There are few, and they stay until the program ends.
pub struct Language {
    /// BCP 47 tag: `de`, `zh-Hant`.
    pub tag: Box<str>,
    number: u32,
    messages: Messages,
    /// What stands in for a message that is not there.
    base: Option<&'static Self>,
    plural: Option<icu_plurals::PluralRules>,
    digits: number::Digits,
    dates: date::Dates,
}

#[expect(clippy::disallowed_types, reason = "looked up some fifty times a page, and never listed")]
type Messages = std::collections::HashMap<Box<str>, Message>;

thread_local!(static CURRENT: Cell<Option<&'static Language>> = const { Cell::new(None) });

/// The language of what is being written.
pub fn current() -> &'static Language {
    CURRENT.get().unwrap_or_else(english)
}

/// Does something within a language, on this thread alone: what it gives to other threads has to say it again.
pub fn within<T>(language: &'static Language, work: impl FnOnce() -> T) -> T {
    struct Before(Option<&'static Language>);
    impl Drop for Before {
        fn drop(&mut self) {
            CURRENT.set(self.0);
        }
    }
    let _before = Before(CURRENT.replace(Some(language)));
    work()
}

/// A message without variables, in the language of the page; the id itself where there is none. See `say!`.
pub fn text(id: &str) -> &'static str {
    current().text(id).unwrap_or_else(|| known(id))
}

/// An id that no catalogue has: a fault of a template, which the page shows.
fn known(id: &str) -> &'static str {
    english().messages.get_key_value(id).map_or("", |(id, _)| id)
}

/// A message with its variables filled in, as plain text. See `say!`.
pub fn told(id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
    let mut out = String::with_capacity(64);
    current().write(id, arguments, &mut out, |text, out| out.push_str(text));
    out
}

/// Words in a row, as the language of the page sets them apart.
pub fn listed<T: AsRef<str>>(words: &[T]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    words.join(text("list_separator"))
}

/// A message in the language of the page: `say!("common_severity")` is a `&'static str`,
/// `say!("list_records", count = 3)` a `String`.
macro_rules! say {
    ($id:expr) => {
        $crate::language::text($id)
    };
    ($id:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::language::told(
            $id,
            &[$((stringify!($name), $crate::language::Argument::from($value))),+],
        )
    };
}
pub(crate) use say;

impl Language {
    /// A language of messages that were read, above another that has what is missing.
    pub fn new(tag: &str, messages: Vec<(String, Message)>, base: Option<&'static Self>) -> Self {
        static NUMBERS: AtomicU32 = AtomicU32::new(0);
        let mut language = Self {
            tag: tag.into(),
            number: NUMBERS.fetch_add(1, Ordering::Relaxed),
            messages: messages.into_iter().map(|(id, m)| (id.into_boxed_str(), m)).collect(),
            base,
            plural: number::plural_rules(tag),
            digits: number::Digits::default(),
            dates: date::Dates::default(),
        };
        language.digits = number::Digits::of(&language);
        language.dates = date::Dates::of(&language);
        language
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        is_right_to_left(&self.tag)
    }

    /// The message of an id, of this language or of the one behind it.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id).or_else(|| self.base.and_then(|base| base.message(id)))
    }

    /// The words of a message without variables.
    pub fn text(&self, id: &str) -> Option<&str> {
        match self.message(id)? {
            Message::Text(text) => Some(text),
            Message::Pattern(_) => None,
        }
    }

    /// The ids of its own messages and of those behind it, sorted.
    pub fn ids(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.messages.keys().map(|id| &**id).collect();
        ids.extend(self.base.into_iter().flat_map(Self::ids));
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// Writes a message. `plain` writes the words of the message and of its arguments: as they are, or
    /// escaped. An id that is not there is written itself, for a template may have mistyped it.
    pub fn write(
        &self,
        id: &str,
        arguments: &[(&str, Argument<'_>)],
        out: &mut String,
        plain: impl Fn(&str, &mut String) + Copy,
    ) {
        match self.message(id) {
            Some(message) => message.write(self, arguments, out, plain),
            None => plain(id, out),
        }
    }

    /// A number with its thousands set apart.
    pub fn number(&self, number: i64) -> String {
        self.digits.group(number)
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Language({})", self.tag)
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for Language {}

/// Whether the language of a BCP 47 tag is written from right to left (CLDR, character order).
pub fn is_right_to_left(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let script = parts.find(|p| p.len() == 4).map(str::to_ascii_lowercase);
    match script.as_deref() {
        Some(script) => {
            matches!(script, "arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm" | "rohg")
        }
        None => matches!(
            language.as_str(),
            "ar" | "he" | "fa" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb" | "syr" | "nqo"
        ),
    }
}

/// A value that is made once for each language.
pub struct PerLanguage<T> {
    cells: [OnceLock<T>; 16],
    /// The next sixteen: a preview reads the messages of a site anew when they change.
    more: OnceLock<Box<Self>>,
}

impl<T> PerLanguage<T> {
    /// Nothing made yet.
    pub const fn new() -> Self {
        Self { cells: [const { OnceLock::new() }; 16], more: OnceLock::new() }
    }

    /// The value of the language of the page, made where this is the first to ask.
    pub fn get(&self, make: impl FnOnce() -> T) -> &T {
        self.at(current().number as usize, make)
    }

    fn at(&self, number: usize, make: impl FnOnce() -> T) -> &T {
        if let Some(cell) = self.cells.get(number) {
            return cell.get_or_init(make);
        }
        let more = self.more.get_or_init(|| Box::new(Self::new()));
        more.at(number - self.cells.len(), make)
    }
}

impl<T> Default for PerLanguage<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests;
