//! Links as pages print them and as data shows them.

use crate::html::{escape, phrase};
use crate::language::say;
use serde::{Serialize, Serializer};

/// Words, and where they lead if this edition has a page for them. For templates a finished `a`
/// element or the escaped words, for data `{ href, text }`.
#[derive(Clone, Debug)]
pub struct Link {
    /// The address, if there is a page.
    pub href: Option<String>,
    /// The words.
    pub text: String,
}

/// Links in a row: for templates with commas between them, for data a list.
#[derive(Clone, Default, Debug)]
pub struct Links(pub Vec<Link>);

/// A link as data shows it.
#[derive(Serialize)]
struct Shown<'l> {
    #[serde(skip_serializing_if = "Option::is_none")]
    href: Option<&'l str>,
    text: &'l str,
}

impl Link {
    /// Writes the phrase.
    pub fn write(&self, out: &mut String) {
        let Some(href) = &self.href else { return escape(&self.text, out) };
        out.push_str("<a href=\"");
        escape(href, out);
        // A page elsewhere learns nothing of where its reader comes from.
        out.push_str(if href.contains("://") { "\" rel=\"noopener noreferrer\">" } else { "\">" });
        escape(&self.text, out);
        out.push_str("</a>");
    }
}

impl Serialize for Link {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(
            serializer,
            |out| self.write(out),
            |data| Shown { href: self.href.as_deref(), text: &self.text }.serialize(data),
        )
    }
}

impl Serialize for Links {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let write = |out: &mut String| {
            for (i, link) in self.0.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { say!("list_separator") });
                link.write(out);
            }
        };
        phrase(serializer, write, |data| self.0.serialize(data))
    }
}

impl FromIterator<Link> for Links {
    fn from_iter<I: IntoIterator<Item = Link>>(links: I) -> Self {
        Self(links.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_addresses_are_escaped() {
        let near = Link { href: Some("../a&b/".into()), text: "<a>".into() };
        let far = Link { href: Some("https://example.com/".into()), text: "far".into() };
        let bare = Link { href: None, text: "x & y".into() };
        let value = tera::Value::from_serializable(&Links(vec![near, far, bare]));
        assert_eq!(
            value.as_str(),
            Some(
                "<a href=\"../a&amp;b/\">&lt;a&gt;</a>, <a href=\"https://example.com/\" \
                 rel=\"noopener noreferrer\">far</a>, x &amp; y"
            )
        );
        assert!(value.is_safe());
        assert!(!tera::Value::from_serializable(&Links::default()).is_truthy());
    }
}
