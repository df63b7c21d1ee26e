//! Tables that are read in another language: all that is no running text stands in the record alone.

use super::{Fields, TextField, Value, text};
use crate::diagnostic::{Diagnostic, Span};
use crate::fields::Document;
use crate::html::counted;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The table of a translation beside the table of its record. A reader takes words from it, and
/// nothing else: what decides who may read an entry is always the record's.
#[derive(Clone, Copy)]
pub struct Words<'t, 'i> {
    /// The front matter of the translation.
    pub document: Document<'i>,
    /// The table that stands for this one; `None` where the translation leaves it out.
    pub table: Option<&'t DeTable<'i>>,
    /// The name of the record's file, for messages.
    pub record: &'t str,
}

impl<'t, 'i> Words<'t, 'i> {
    fn get(&self, name: &str) -> Option<Value<'t, 'i>> {
        self.table.and_then(|table| table.get(name))
    }

    fn span(&self, value: Value<'t, 'i>) -> Span {
        self.document.span(value.span())
    }

    /// The same for a table below this one.
    fn below(self, value: Option<Value<'t, 'i>>) -> Self {
        Self { table: value.and_then(|value| value.get_ref().as_table()), ..self }
    }
}

impl<'f, 't, 'i> Fields<'f, 't, 'i> {
    /// A reader of `table` of a record, with the words of a translation.
    pub fn translated(
        document: Document<'i>,
        table: &'t DeTable<'i>,
        span: Span,
        words: Words<'t, 'i>,
        diagnostics: &'f mut Vec<Diagnostic>,
    ) -> Self {
        Self { words: Some(words), ..Self::new(document, table, span, diagnostics) }
    }

    /// A day or time that a translation says of itself; a record has no such field.
    pub fn moment_of_translation(
        &mut self,
        name: &'static str,
    ) -> Option<super::At<crate::time::Moment>> {
        let words = self.words?;
        self.asked.push(name);
        let value = words.get(name)?;
        let span = words.span(value);
        super::read_moment(name, value.get_ref(), span, self.diagnostics)
            .map(|value| super::At { value, span })
    }

    /// Whether a translation leaves a field as it is in the record.
    pub fn leaves(&self, name: &str) -> bool {
        let Some(words) = self.words else { return false };
        let said = words.get(name).and_then(|value| value.get_ref().as_str());
        said.is_none_or(|text| text.trim().is_empty())
    }

    /// Words that are written for readers: a title or running text, in the language that is read.
    pub fn prose(&mut self, name: &'static str) -> Option<TextField<'t>> {
        self.asked.push(name);
        let own = self.table.get(name);
        let found = own.and_then(|value| self.text_of(name, value));
        self.in_words(name, found, self.words.and_then(|words| words.get(name)))
    }

    /// The same, which must be there.
    pub fn required_prose(&mut self, name: &'static str, example: &str) -> Option<TextField<'t>> {
        let there = self.table.get(name);
        let found = self.prose(name);
        if found.is_none() && there.is_none_or(|v| v.get_ref().is_str()) {
            self.missing(name, example);
        }
        found
    }

    /// A list of such texts; a single one counts as a list of one. A translation has as many.
    pub fn prose_list(&mut self, name: &'static str) -> Vec<TextField<'t>> {
        self.asked.push(name);
        let own = self.table.get(name).map(items).unwrap_or_default();
        let Some(own) = own else {
            if let Some(value) = self.table.get(name) {
                self.wrong_type(name, value, "a list of strings");
            }
            return Vec::new();
        };
        let theirs = match self.words.and_then(|words| words.get(name)).map(items) {
            Some(None) => {
                self.not_alike(name, "a list of strings");
                Vec::new()
            }
            Some(Some(theirs)) if theirs.len() != own.len() => {
                self.not_as_many(name, own.len(), theirs.len());
                Vec::new()
            }
            Some(Some(theirs)) => theirs,
            None => Vec::new(),
        };
        let mut found = Vec::with_capacity(own.len());
        for (i, value) in own.into_iter().enumerate() {
            let text = self.text_of(name, value);
            found.extend(self.in_words(name, text, theirs.get(i).copied()));
        }
        found
    }

    /// A text of the record, or the translation's words for it.
    fn in_words(
        &mut self,
        name: &str,
        own: Option<TextField<'t>>,
        theirs: Option<Value<'t, 'i>>,
    ) -> Option<TextField<'t>> {
        let Some(words) = self.words else { return own };
        let Some(theirs) = theirs else {
            return own.map(|text| TextField { foreign: true, ..text });
        };
        let Some(text) = theirs.get_ref().as_str() else {
            self.not_alike(name, "a string");
            return own;
        };
        let span = words.span(theirs);
        if text.trim().is_empty() {
            return own.map(|text| TextField { foreign: true, ..text });
        }
        if own.is_none() {
            self.nothing_there(name, span);
            return None;
        }
        Some(TextField { text, span, document: words.document, foreign: false })
    }

    /// The value of a field that readers know the same in every language: the record's. What a
    /// translation says of it must be the same.
    pub(super) fn settled(&mut self, name: &str) -> Option<Value<'t, 'i>> {
        let own = self.table.get(name);
        if let Some(words) = self.words
            && let Some(theirs) = words.get(name)
            && own.is_none_or(|own| !same(own.get_ref(), theirs.get_ref()))
        {
            self.not_part(name, words.span(theirs));
        }
        own
    }

    fn not_part(&mut self, name: &str, span: Span) {
        let record = self.words.map_or("the record", |words| words.record);
        let message = format!("`{name}` is not part of a translation: it stands in {record}");
        self.diagnostics.push(
            Diagnostic::error("not-part-of-a-translation", message)
                .at(span, "not what the record says")
                .help("take it out; a translation holds titles and running text"),
        );
    }

    /// The words for a table below this one.
    pub(super) fn words_below(&mut self, name: &str) -> Option<Words<'t, 'i>> {
        let words = self.words?;
        let theirs = words.get(name);
        if let Some(value) = theirs {
            if !self.table.contains_key(name) {
                self.nothing_there(name, words.span(value));
            } else if !value.get_ref().is_table() {
                self.not_alike(name, "a table");
            }
        }
        Some(words.below(theirs))
    }

    /// The words for each of a list of tables: as many as the record has, or none. What is no table
    /// there is the same in every language.
    pub(super) fn words_of_each(
        &mut self,
        name: &str,
        own: &[Spanned<DeValue<'i>>],
    ) -> Vec<Words<'t, 'i>> {
        let Some(words) = self.words else { return Vec::new() };
        let none = || vec![words.below(None); own.len()];
        let Some(value) = words.get(name) else { return none() };
        let Some(theirs) = value.get_ref().as_array() else {
            self.not_alike(name, "a list");
            return none();
        };
        if own.is_empty() && !theirs.is_empty() {
            self.nothing_there(name, words.span(value));
        } else if theirs.len() != own.len() {
            self.not_as_many(name, own.len(), theirs.len());
            return none();
        }
        for (own, theirs) in own.iter().zip(theirs) {
            let (own, value) = (own.get_ref(), theirs.get_ref());
            let alike = if own.is_table() { value.is_table() } else { same(own, value) };
            if !alike {
                self.not_part(name, words.span(theirs));
            }
        }
        theirs.iter().map(|item| words.below(Some(item))).collect()
    }

    fn not_alike(&mut self, name: &str, wanted: &str) {
        if let Some(words) = self.words
            && let Some(value) = words.get(name)
        {
            let said = format!("`{name}` must be {wanted}, as in {}", words.record);
            self.diagnostics.push(
                Diagnostic::error("wrong-type", said)
                    .at(words.span(value), format!("expected {wanted}")),
            );
        }
    }

    fn nothing_there(&mut self, name: &str, span: Span) {
        let record = self.words.map_or("the record", |words| words.record);
        let message = format!("{record} has no `{name}` here");
        self.diagnostics.push(
            Diagnostic::error("not-part-of-a-translation", message)
                .at(span, "a translation adds nothing")
                .help("write it in the record first, or take it out"),
        );
    }

    fn not_as_many(&mut self, name: &str, wanted: usize, found: usize) {
        let Some(words) = self.words else { return };
        let Some(value) = words.get(name) else { return };
        let found = counted(found as u64, "item");
        let message = format!("`{name}` has {found}, and {wanted} in {}", words.record);
        self.diagnostics.push(
            Diagnostic::error("translation-out-of-step", message)
                .at(words.span(value), "entries are matched by their places")
                .help("give as many entries, in the same order; `\"\"` leaves a text as it is, a table without fields an entry"),
        );
    }

    /// Reports each field of a translation that its record's kind does not know.
    pub(super) fn finish_words(&mut self) {
        let Some(words) = self.words else { return };
        for key in words.table.into_iter().flat_map(|table| table.keys()) {
            let name: &str = key.get_ref();
            if self.asked.contains(&name) {
                continue;
            }
            let span = words.document.span(key.span());
            let found = Diagnostic::error("unknown-field", format!("unknown field `{name}`"));
            let near = super::nearest(name, self.asked.iter().copied());
            let label = near.map_or("not a field of this table".to_owned(), |near| {
                format!("did you mean `{near}`?")
            });
            self.diagnostics.push(found.at(span, label));
        }
    }
}

/// Whether two values say the same.
fn same(own: &DeValue<'_>, theirs: &DeValue<'_>) -> bool {
    text::to_json(own) == text::to_json(theirs)
}

/// The texts of a value: a list's, or the one text that it is.
fn items<'t, 'i>(value: Value<'t, 'i>) -> Option<Vec<Value<'t, 'i>>> {
    match value.get_ref() {
        DeValue::Array(items) => Some(items.iter().collect()),
        DeValue::String(_) => Some(vec![value]),
        _ => None,
    }
}
