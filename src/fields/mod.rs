//! Reads a TOML table field by field: each slip a diagnostic with its place, all of them at once.

mod moment;
mod text;
mod translated;
mod value;

pub use moment::read_moment;
pub use text::{FrontMatter, forgive_missing, front_matter, parse};
pub use translated::Words;
pub use value::{At, Document, TextField, Word};

use crate::diagnostic::{Diagnostic, Span, nearest};
use crate::time::Moment;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A reader of one table. Each field is asked for by name; [`Fields::finish`] reports the rest.
pub struct Fields<'f, 't, 'i> {
    document: Document<'i>,
    table: &'t DeTable<'i>,
    span: Span,
    asked: Vec<&'static str>,
    /// What a translation says in the place of the table's words.
    words: Option<Words<'t, 'i>>,
    /// What was found wrong so far.
    pub diagnostics: &'f mut Vec<Diagnostic>,
}

/// What every reader hands to its parts.
type Value<'t, 'i> = &'t Spanned<DeValue<'i>>;

impl<'f, 't, 'i> Fields<'f, 't, 'i> {
    /// A reader of `table`, which stands at `span`.
    pub fn new(
        document: Document<'i>,
        table: &'t DeTable<'i>,
        span: Span,
        diagnostics: &'f mut Vec<Diagnostic>,
    ) -> Self {
        Self { document, table, span, asked: Vec::new(), words: None, diagnostics }
    }

    /// Where the table stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The document that the table is part of.
    pub fn document(&self) -> Document<'i> {
        self.document
    }

    fn take(&mut self, name: &'static str) -> Option<Value<'t, 'i>> {
        self.asked.push(name);
        self.settled(name)
    }

    /// A table or a list of tables, whose fields are looked at one by one.
    fn take_tables(&mut self, name: &'static str) -> Option<Value<'t, 'i>> {
        self.asked.push(name);
        self.table.get(name)
    }

    /// A reader of a table below this one, which stands for `words` where a translation is read.
    fn below(
        &mut self,
        table: &'t DeTable<'i>,
        span: Span,
        words: Option<Words<'t, 'i>>,
    ) -> Fields<'_, 't, 'i> {
        Fields { words, ..Fields::new(self.document, table, span, self.diagnostics) }
    }

    fn value_span(&self, value: Value<'t, 'i>) -> Span {
        self.document.span(value.span())
    }

    fn wrong_type(&mut self, name: &str, value: Value<'t, 'i>, wanted: &str) {
        let found = article(value.get_ref().type_str());
        let span = self.value_span(value);
        self.diagnostics.push(
            Diagnostic::error("wrong-type", format!("`{name}` must be {wanted}, and is {found}"))
                .at(span, format!("expected {wanted}")),
        );
    }

    /// Reports that a required field is not there. One that is there and wrong has been reported.
    pub fn missing(&mut self, name: &str, example: &str) {
        let empty =
            |v: &Spanned<DeValue<'_>>| v.get_ref().as_str().is_some_and(|t| t.trim().is_empty());
        if self.table.get(name).is_some_and(|v| !empty(v)) {
            return;
        }
        let span = self.span;
        self.diagnostics.push(
            Diagnostic::error("missing-field", missing_message(name))
                .at(span, format!("`{name}` is required here"))
                .help(format!("add `{name} = {example}`")),
        );
    }

    /// A field without checks on its text; empty text counts as absent.
    pub fn text(&mut self, name: &'static str) -> Option<TextField<'t>> {
        let value = self.take(name)?;
        self.text_of(name, value)
    }

    fn text_of(&mut self, name: &str, value: Value<'t, 'i>) -> Option<TextField<'t>> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(name, value, "a string");
            return None;
        };
        let span = self.value_span(value);
        let document = self.document;
        (!text.trim().is_empty()).then_some(TextField { text, span, document, foreign: false })
    }

    /// A text field that must be there.
    pub fn required_text(&mut self, name: &'static str, example: &str) -> Option<TextField<'t>> {
        let there = self.table.get(name);
        let found = self.text(name);
        if found.is_none() && there.is_none_or(|v| v.get_ref().is_str()) {
            self.missing(name, example);
        }
        found
    }

    /// A list of texts; a single text counts as a list of one.
    pub fn texts(&mut self, name: &'static str) -> Vec<TextField<'t>> {
        let Some(value) = self.take(name) else { return Vec::new() };
        match value.get_ref() {
            DeValue::Array(items) => {
                items.iter().filter_map(|item| self.text_of(name, item)).collect()
            }
            DeValue::String(_) => self.text_of(name, value).into_iter().collect(),
            _ => {
                self.wrong_type(name, value, "a list of strings");
                Vec::new()
            }
        }
    }

    /// A text that `parse` accepts; `form` says what it should look like.
    pub fn parsed<T>(
        &mut self,
        name: &'static str,
        form: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<At<T>> {
        let field = self.text(name)?;
        self.parse_field(name, form, field, &parse)
    }

    /// A list of texts that `parse` accepts.
    pub fn parsed_list<T>(
        &mut self,
        name: &'static str,
        form: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<At<T>> {
        let fields = self.texts(name);
        fields.into_iter().filter_map(|f| self.parse_field(name, form, f, &parse)).collect()
    }

    fn parse_field<T>(
        &mut self,
        name: &str,
        form: &str,
        field: TextField<'_>,
        parse: &impl Fn(&str) -> Option<T>,
    ) -> Option<At<T>> {
        let parsed = parse(field.text).map(|value| At { value, span: field.span });
        if parsed.is_none() {
            self.diagnostics.push(
                Diagnostic::error(
                    "invalid-value",
                    format!("`{}` is not a valid `{name}`", field.text),
                )
                .at(field.span, format!("expected {form}")),
            );
        }
        parsed
    }

    /// One of a closed set of words.
    pub fn word<T: Word>(&mut self, name: &'static str) -> Option<At<T>> {
        let field = self.text(name)?;
        self.word_of(name, field)
    }

    /// A list of words of a closed set.
    pub fn words<T: Word>(&mut self, name: &'static str) -> Vec<At<T>> {
        let fields = self.texts(name);
        fields.into_iter().filter_map(|f| self.word_of(name, f)).collect()
    }

    /// One of a closed set of words, which must be there.
    pub fn required_word<T: Word>(&mut self, name: &'static str) -> Option<At<T>> {
        let example = format!("\"{}\"", T::WORDS.first().map_or("", |(w, _)| w));
        let field = self.required_text(name, &example)?;
        self.word_of(name, field)
    }

    fn word_of<T: Word>(&mut self, name: &str, field: TextField<'_>) -> Option<At<T>> {
        if let Some(value) = T::of_word(field.text) {
            return Some(At { value, span: field.span });
        }
        let words: Vec<&str> = T::WORDS.iter().map(|(w, _)| *w).collect();
        let mut found =
            Diagnostic::error("unknown-value", format!("`{}` is not {}", field.text, T::WHAT))
                .at(field.span, format!("`{name}` is one of {}", words.join(", ")));
        if let Some(near) = nearest(field.text, words.iter().copied()) {
            found = found.help(format!("did you mean `{near}`?"));
        }
        self.diagnostics.push(found);
        None
    }

    /// A whole number between the bounds.
    pub fn integer(
        &mut self,
        name: &'static str,
        bounds: std::ops::RangeInclusive<i64>,
    ) -> Option<i64> {
        let value = self.take(name)?;
        let Some(integer) = value.get_ref().as_integer() else {
            self.wrong_type(name, value, "a whole number");
            return None;
        };
        let parsed = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
        let fits = parsed.filter(|n| bounds.contains(n));
        if fits.is_none() {
            let span = self.value_span(value);
            self.diagnostics.push(
                Diagnostic::error("invalid-value", format!("`{name}` is out of range"))
                    .at(span, format!("expected {} to {}", bounds.start(), bounds.end())),
            );
        }
        fits
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, name: &'static str) -> Option<bool> {
        let value = self.take(name)?;
        let found = value.get_ref().as_bool();
        if found.is_none() {
            self.wrong_type(name, value, "`true` or `false`");
        }
        found
    }

    /// A time with its offset, a day, or in quotes a month or a year.
    pub fn moment(&mut self, name: &'static str) -> Option<At<Moment>> {
        let value = self.take(name)?;
        let span = self.value_span(value);
        read_moment(name, value.get_ref(), span, self.diagnostics).map(|value| At { value, span })
    }

    /// A moment that must be there.
    pub fn required_moment(&mut self, name: &'static str) -> Option<At<Moment>> {
        if !self.table.contains_key(name) {
            self.asked.push(name);
            self.missing(name, "2026-03-02T08:40:00Z");
            return None;
        }
        self.moment(name)
    }

    /// A list of days or times.
    pub fn moments(&mut self, name: &'static str) -> Vec<At<Moment>> {
        let Some(value) = self.take(name) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(name, value, "a list of days");
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| {
                let span = self.value_span(item);
                let value = read_moment(name, item.get_ref(), span, self.diagnostics)?;
                Some(At { value, span })
            })
            .collect()
    }

    /// A table below this one, read by `read`.
    pub fn table<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Fields<'_, 't, 'i>) -> T,
    ) -> Option<T> {
        let words = self.words_below(name);
        let value = self.take_tables(name)?;
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(name, value, "a table");
            return None;
        };
        let span = self.value_span(value);
        let mut fields = self.below(table, span, words);
        let found = read(&mut fields);
        fields.finish();
        Some(found)
    }

    /// A list of tables (`[[name]]`), each read by `read`.
    pub fn tables<T>(
        &mut self,
        name: &'static str,
        mut read: impl FnMut(&mut Fields<'_, 't, 'i>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.take_tables(name) else {
            self.words_of_each(name, &[]);
            return Vec::new();
        };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(name, value, &format!("a list of tables (`[[{name}]]`)"));
            return Vec::new();
        };
        let words = self.words_of_each(name, items);
        items
            .iter()
            .enumerate()
            .filter_map(|(i, item)| {
                let Some(table) = item.get_ref().as_table() else {
                    self.wrong_type(name, item, "a table");
                    return None;
                };
                let span = self.value_span(item);
                let mut fields = self.below(table, span, words.get(i).copied());
                let found = read(&mut fields);
                fields.finish();
                found
            })
            .collect()
    }

    /// The tables below this one with free names (`[teams.NAME]`), each read by `read`.
    pub fn named_tables<T>(
        &mut self,
        name: &'static str,
        mut read: impl FnMut(At<&'t str>, &mut Fields<'_, 't, 'i>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let value = self.take(name)?;
        let Some(tables) = value.get_ref().as_table() else {
            self.wrong_type(name, value, "a table of tables");
            return None;
        };
        let mut found = Vec::new();
        for (key, item) in tables {
            let Some(table) = item.get_ref().as_table() else {
                self.wrong_type(key.get_ref(), item, "a table");
                continue;
            };
            let span = self.value_span(item);
            let at = At { value: key.get_ref().as_ref(), span: self.document.span(key.span()) };
            let mut fields = Fields::new(self.document, table, span, self.diagnostics);
            found.extend(read(at, &mut fields));
            fields.finish();
        }
        Some(found)
    }

    /// The whole of a table, unchecked: the `[extra]` that templates may read.
    pub fn free_table(&mut self, name: &'static str) -> serde_json::Value {
        let Some(value) = self.take(name) else { return serde_json::Value::Null };
        if !value.get_ref().is_table() {
            self.wrong_type(name, value, "a table");
        }
        text::to_json(value.get_ref())
    }

    /// A field that may be a string or a table, read by one of two functions.
    pub fn entries<T>(
        &mut self,
        name: &'static str,
        of_text: impl Fn(TextField<'_>) -> T,
        of_table: impl Fn(&mut Fields<'_, 't, 'i>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.take_tables(name) else {
            self.words_of_each(name, &[]);
            return Vec::new();
        };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(name, value, "a list");
            return Vec::new();
        };
        let words = self.words_of_each(name, items);
        let mut found = Vec::new();
        for (i, item) in items.iter().enumerate() {
            if let Some(table) = item.get_ref().as_table() {
                let span = self.value_span(item);
                let mut fields = self.below(table, span, words.get(i).copied());
                found.extend(of_table(&mut fields));
                fields.finish();
            } else if let Some(text) = self.text_of(name, item) {
                found.push(of_text(text));
            }
        }
        found
    }

    /// Reports each field that nobody asked for, with the nearest known name.
    pub fn finish(mut self) {
        self.finish_words();
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if self.asked.contains(&name) {
                continue;
            }
            let span = self.document.span(key.span());
            let mut found = Diagnostic::error("unknown-field", format!("unknown field `{name}`"));
            let near = nearest(name, self.asked.iter().copied());
            if let Some(near) = near {
                // The field is there under a slip of the keys: one cause, one message.
                let missing = missing_message(near);
                self.diagnostics.retain(|d| {
                    d.message != missing || d.labels.first().is_none_or(|l| l.span != self.span)
                });
            }
            found = match near {
                Some(near) => found.at(span, format!("did you mean `{near}`?")),
                None => found.at(span, "not a field of this table"),
            };
            let mut known = self.asked.clone();
            known.sort_unstable();
            known.dedup();
            self.diagnostics.push(found.help(format!("the fields here are {}", known.join(", "))));
        }
    }
}

fn missing_message(name: &str) -> String {
    format!("the field `{name}` is missing")
}

fn article(kind: &str) -> String {
    let an = kind.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {kind}", if an { "an" } else { "a" })
}
