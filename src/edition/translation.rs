//! Records in other languages: which there are, what a page in one shows, and how readers change
//! from one to another.

use super::{Disclosure, Lens, RecordIndex};
use crate::address::Address;
use crate::html::escape;
use crate::identifier::LanguageTag;
use crate::label::Tlp;
use crate::markdown::Prose;
use crate::record::{Content, Translation, prose};
use serde::Serialize;

/// A language in which a record can be read.
#[derive(Serialize, Debug)]
pub struct LanguageLink {
    /// Its tag.
    pub tag: String,
    /// What it calls itself.
    pub name: String,
    /// The page, as seen from this one.
    pub href: String,
    /// The whole address of the page.
    #[serde(skip)]
    pub url: String,
    /// Whether this page is in it.
    pub current: bool,
}

impl<'a> Disclosure<'a> {
    /// The languages that a record is translated into, if this audience may know the record.
    pub fn translations(&self, index: RecordIndex) -> impl Iterator<Item = &'a LanguageTag> + '_ {
        let all = self.book.record(index).translations.iter();
        all.filter(|t| t.open(&self.clearance).is_some()).map(|t| &t.language)
    }

    fn translated(
        &self,
        index: RecordIndex,
        language: &LanguageTag,
    ) -> Option<(&'a Translation, &'a Content)> {
        let translation = self.book.record(index).translation(language)?;
        translation.open(&self.clearance).map(|content| (translation, content))
    }

    /// The highest label of what the page of a translation shows: that of the record's page, and its
    /// own sections', which may be tighter.
    fn translated_tlp(&self, index: RecordIndex, content: &Content) -> Tlp {
        let allowed = |tlp: &Tlp| *tlp <= self.clearance.tlp();
        let own = content.body.sections.iter().map(|s| s.tlp).filter(allowed).max();
        self.page_tlp(index).max(own.unwrap_or(Tlp::Clear))
    }
}

impl<'a> Lens<'_, 'a> {
    /// The same lens, for the page of a record in a language.
    #[must_use]
    pub fn in_language(&self, index: RecordIndex, language: &LanguageTag) -> Self {
        let language = self.d.translated(index, language).map(|(t, _)| &t.language);
        Self { language, ..self.clone() }
    }

    pub(super) fn translated(&self, index: RecordIndex) -> Option<&'a Content> {
        self.d.translated(index, self.language?).map(|(_, content)| content)
    }

    /// The content of a record in the language of the page if it is there, else in its own, if this
    /// audience may know it.
    pub(super) fn content(&self, index: RecordIndex) -> Option<&'a Content> {
        self.translated(index).or_else(|| self.d.open(index))
    }

    /// Whether a text is in the language of the records on a page that is in another one: left as
    /// it is by the translation, or of a record that has none.
    pub(super) fn is_foreign(&self, prose: &Prose) -> bool {
        let untranslated = |here| self.translated(here).is_none();
        prose.is_foreign() || (self.language.is_some() && self.here.is_some_and(untranslated))
    }

    /// Text in the language of the records, within an element that says so.
    pub(super) fn in_own_language(&self, html: &str) -> String {
        if html.is_empty() {
            return String::new();
        }
        let name = if holds_blocks(html) { "div" } else { "span" };
        let (language, direction) = self.d.own_language();
        let mut out = format!("<{name} lang=\"");
        escape(language, &mut out);
        out + "\" dir=\"" + direction + "\">" + html + "</" + name + ">"
    }

    /// The address of a record's page in the language of this one.
    pub fn address_of(&self, index: RecordIndex) -> Address {
        let id = self.d.id(index).clone();
        match self.language {
            Some(language) => Address::Translation(id, language.clone()),
            None => Address::Record(id),
        }
    }

    /// The language of the page and the direction of its script.
    pub fn language(&self) -> (&'a str, &'static str) {
        match self.language {
            Some(language) => (language.as_str(), language.direction()),
            None => self.d.own_language(),
        }
    }

    /// The highest label of what the page of a record shows.
    pub fn page_tlp(&self, index: RecordIndex) -> Tlp {
        match self.translated(index) {
            Some(content) => self.d.translated_tlp(index, content),
            None => self.d.page_tlp(index),
        }
    }

    /// Whether the title is left in the language of the records.
    pub fn leaves_title(&self, index: RecordIndex) -> bool {
        self.translated(index).is_some_and(|content| content.title_foreign)
    }

    /// Whether a page in another language leaves some of what this audience reads in the language
    /// of the records.
    pub fn leaves_parts(&self, index: RecordIndex) -> bool {
        let Some(content) = self.translated(index) else { return false };
        let mut left = content.title_foreign;
        prose(content, self.d.book.record(index).sharing(), &mut |tlp, text| {
            left |= tlp <= self.d.clearance.tlp() && text.is_foreign();
        });
        let seen = content.body.sections.iter().any(|s| s.tlp <= self.d.clearance.tlp());
        left || (content.body.foreign && seen)
    }

    /// The languages in which a record can be read, its own first; none where that is the only one.
    pub fn languages(&self, index: RecordIndex) -> Vec<LanguageLink> {
        let all: Vec<&LanguageTag> = self.d.translations(index).collect();
        if all.is_empty() {
            return Vec::new();
        }
        let id = self.d.id(index);
        let absolute = self.d.absolute_lens();
        let link = |tag: &str, name: String, address: &Address, current: bool| LanguageLink {
            tag: tag.to_owned(),
            name,
            href: self.href(address),
            url: absolute.href(address),
            current,
        };
        let own = self.d.own_language().0;
        let name = LanguageTag::parse(own).map_or_else(|| own.to_owned(), |tag| tag.own_name());
        let record = link(own, name, &Address::Record(id.clone()), self.language.is_none());
        let others = all.into_iter().map(|tag| {
            let address = Address::Translation(id.clone(), tag.clone());
            link(tag.as_str(), tag.own_name(), &address, self.language == Some(tag))
        });
        std::iter::once(record).chain(others).collect()
    }
}

impl<'a> Disclosure<'a> {
    /// The language of the records and the direction of its script.
    pub fn own_language(&self) -> (&'a str, &'static str) {
        let own = &self.config().language;
        (own, LanguageTag::parse(own).map_or("ltr", |tag| tag.direction()))
    }
}

/// Whether our HTML of a text holds blocks: then it begins with one.
fn holds_blocks(html: &str) -> bool {
    const BLOCKS: [&str; 9] = ["p", "ul", "ol", "dl", "div", "pre", "table", "blockquote", "hr"];
    let name = html.strip_prefix('<').and_then(|rest| rest.split(['>', ' ']).next());
    name.is_some_and(|name| BLOCKS.contains(&name))
}
