//! Copies of an advisory that stand beside its page, to be sent.

use super::{Disclosure, RecordIndex};
use crate::address::Address;
use crate::config::Beside;
use crate::identifier::Kind;
use crate::language::say;

/// The form of a copy.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Form {
    /// A message (RFC 5322) with the text and a page of HTML, in ASCII with CRLF.
    Mail,
    /// UTF-8 text, wrapped at 72 columns, with a line feed at the end of each line.
    Text,
    /// A few lines for a chat: plain text with so little Markdown that every chat shows it well.
    Chat,
    /// Title, status and a few sentences for the page that says how a service stands.
    Status,
}

impl Form {
    /// All forms, in the order in which pages offer them.
    pub const ALL: [Self; 4] = [Self::Mail, Self::Text, Self::Chat, Self::Status];

    /// Its name in addresses of the preview.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Text => "text",
            Self::Chat => "chat",
            Self::Status => "status",
        }
    }

    /// What pages call it.
    pub fn called(self) -> &'static str {
        match self {
            Self::Mail => say!("copy_mail"),
            Self::Text => say!("copy_text"),
            Self::Chat => say!("copy_chat"),
            Self::Status => say!("copy_status"),
        }
    }

    /// Its media type.
    pub const fn media(self) -> &'static str {
        match self {
            Self::Mail => "message/rfc822",
            Self::Text | Self::Status => "text/plain",
            Self::Chat => "text/markdown",
        }
    }

    /// The name of its file. Those that are kept or sent on as files bear the id.
    fn file(self, id: &str) -> String {
        match self {
            Self::Mail => format!("{id}.eml"),
            Self::Text => format!("{id}.txt"),
            Self::Chat => "chat.md".to_owned(),
            Self::Status => "status.txt".to_owned(),
        }
    }
}

impl Disclosure<'_> {
    /// The copies of this edition with their addresses.
    pub fn letters(&self) -> Vec<(Address, RecordIndex, Form)> {
        if !self.has_letters() {
            return Vec::new();
        }
        let advisories = self.list(Kind::Advisory).iter();
        advisories.flat_map(|i| Form::ALL.map(|form| (self.letter(*i, form), *i, form))).collect()
    }

    /// Whether copies are published.
    pub fn has_letters(&self) -> bool {
        self.config().publishes(Beside::Copies)
    }

    /// Where a copy of an advisory stands: beside its page.
    pub fn letter(&self, index: RecordIndex, form: Form) -> Address {
        let id = self.id(index);
        let page = Box::new(Address::Record(id.clone()));
        Address::Attachment(page, form.file(id.as_str()).into())
    }
}
