//! JSON of others, taken apart field by field: what nobody takes is kept, and said.

use super::draft::Draft;
use super::{Fault, passage};
use serde_json::{Map, Value};

/// Parses a document. serde_json refuses what is nested more than 128 deep.
///
/// # Errors
/// The place of the mistake.
pub(super) fn parse(text: &str) -> Result<Value, Fault> {
    serde_json::from_str(text).map_err(|e| {
        let whole = e.to_string();
        let what = whole.split(" at line ").next().unwrap_or_default();
        let what = format!("not valid JSON: {what}");
        Fault { place: (e.line() > 0).then(|| (e.line(), e.column().max(1))), what }
    })
}

/// What nobody took: where it stood, and what it was.
#[derive(Default, Debug)]
pub(super) struct Rest(Vec<(String, Value)>);

/// An object whose fields are taken out one by one.
#[derive(Debug)]
pub(super) struct Node {
    /// Where it stands, such as `affected[0].ranges[1]`.
    path: String,
    fields: Map<String, Value>,
}

impl Node {
    /// The whole document, if it is an object.
    pub(super) fn root(value: Value) -> Option<Self> {
        match value {
            Value::Object(fields) => Some(Self { path: String::new(), fields }),
            _ => None,
        }
    }

    fn below(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }

    /// A text that is not blank.
    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        let value = self.fields.get(name)?.as_str()?;
        let text = value.trim();
        let text = (!text.is_empty()).then(|| text.to_owned());
        self.fields.remove(name);
        text
    }

    /// Puts a text back that is to be read once more.
    pub(super) fn put(&mut self, name: &str, text: &str) {
        self.fields.insert(name.to_owned(), Value::String(text.to_owned()));
    }

    /// The texts of a list; whatever else is in it stays.
    pub(super) fn texts(&mut self, name: &str) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(Value::Array(items)) = self.fields.get_mut(name) {
            items.retain(|item| match item.as_str() {
                Some(text) => {
                    found.extend((!text.trim().is_empty()).then(|| text.trim().to_owned()));
                    false
                }
                None => true,
            });
            if items.is_empty() {
                self.fields.remove(name);
            }
        }
        found
    }

    /// An object.
    pub(super) fn node(&mut self, name: &str) -> Option<Self> {
        let path = self.below(name);
        match self.fields.remove(name) {
            Some(Value::Object(fields)) => Some(Self { path, fields }),
            Some(other) => {
                self.fields.insert(name.to_owned(), other);
                None
            }
            None => None,
        }
    }

    /// The objects of a list; whatever else is in it stays.
    pub(super) fn nodes(&mut self, name: &str) -> Vec<Self> {
        let path = self.below(name);
        let items = match self.fields.remove(name) {
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.fields.insert(name.to_owned(), other);
                return Vec::new();
            }
            None => return Vec::new(),
        };
        let (mut found, mut others) = (Vec::new(), Vec::new());
        for (i, item) in items.into_iter().enumerate() {
            match item {
                Value::Object(fields) => found.push(Self { path: format!("{path}[{i}]"), fields }),
                other => others.push(other),
            }
        }
        if !others.is_empty() {
            self.fields.insert(name.to_owned(), Value::Array(others));
        }
        found
    }

    /// Whether there is such a field.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }

    /// Drops a field that says nothing beyond what was taken.
    pub(super) fn skip(&mut self, names: &[&str]) {
        for name in names {
            self.fields.remove(*name);
        }
    }

    /// Ends the reading: what is left is kept.
    pub(super) fn end(self, rest: &mut Rest) {
        for (name, value) in &self.fields {
            let empty = match value {
                Value::Null => true,
                Value::Array(items) => items.is_empty(),
                Value::Object(fields) => fields.is_empty(),
                Value::String(text) => text.trim().is_empty(),
                _ => false,
            };
            if !empty {
                rest.0.push((self.below(name), value.clone()));
            }
        }
    }
}

impl Rest {
    /// Puts what is left into the text as data, and counts it by its field.
    pub(super) fn keep(self, draft: &mut Draft) {
        if self.0.is_empty() {
            return;
        }
        let mut kept = Map::new();
        for (path, value) in self.0 {
            let mut within = false;
            let field: String = path
                .chars()
                .filter(|c| {
                    within = *c == '[' || (within && *c != ']');
                    !within && *c != ']'
                })
                .collect();
            draft.lost(field, "kept in the text as data");
            kept.insert(path, value);
        }
        let data = serde_json::to_string_pretty(&Value::Object(kept)).unwrap_or_default();
        let fenced = passage::code(&data).replacen("text\n", "json\n", 1);
        draft.section("Further data of the source", fenced);
    }
}
