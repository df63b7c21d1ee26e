//! A record as JSON: the same view as its page, with plain text in place of HTML.

use super::Renderer;
use crate::diagnostic::Diagnostic;
use crate::edition::RecordIndex;
use crate::identifier::Kind;
use crate::markdown::plain_text;
use serde_json::{Map, Value, json};

impl Renderer<'_, '_> {
    /// The record's `index.json`: what this edition may know, with absolute links.
    pub(super) fn data(&self, index: RecordIndex) -> Result<String, Diagnostic> {
        let lens = self.d.absolute_lens();
        let (view, around) = match self.d.id(index).kind() {
            Kind::Incident => {
                let view = lens.incident(index);
                (view.as_ref().map(|v| serde_json::to_value(&v.0)), view.map(|v| v.1))
            }
            _ => {
                let view = lens.advisory(index);
                (view.as_ref().map(|v| serde_json::to_value(&v.0)), view.map(|v| v.1))
            }
        };
        let fault = |what: &str| {
            Diagnostic::error("internal", format!("{} has no data: {what}", self.d.id(index)))
                .help("this is a fault of Casebook: please report it")
        };
        let view = view.ok_or_else(|| fault("not disclosed"))?.map_err(|e| fault(&e.to_string()))?;
        let around = serde_json::to_value(&around).map_err(|e| fault(&e.to_string()))?;
        let row = lens.row(index);
        let mut whole = json!({
            "url": row.as_ref().map(|r| r.href.as_str()),
            "tlp": self.d.page_tlp(index),
            "publishing": row.and_then(|r| r.flag).map_or("published", |f| f.name),
        });
        for part in [view, around] {
            if let (Value::Object(whole), Value::Object(part)) = (&mut whole, as_text(part)) {
                whole.extend(part);
            }
        }
        let mut text = serde_json::to_string_pretty(&whole).map_err(|e| fault(&e.to_string()))?;
        text.push('\n');
        Ok(text)
    }
}

/// HTML becomes text, what serves looks alone is left out, and so is what is not there.
fn as_text(value: Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(
            fields
                .into_iter()
                .filter(|(name, value)| !name.ends_with("_class") && !value.is_null())
                .map(|(name, value)| field(name, value))
                .collect::<Map<String, Value>>(),
        ),
        Value::Array(items) => Value::Array(items.into_iter().map(as_text).collect()),
        other => other,
    }
}

fn field(name: String, value: Value) -> (String, Value) {
    match (name.strip_suffix("_html"), value) {
        (Some(stem), Value::String(html)) => (stem.to_owned(), Value::String(plain_text(&html))),
        (Some(stem), Value::Array(items)) => {
            let texts = items.iter().map(|i| i.as_str().map_or(Value::Null, |h| plain_text(h).into()));
            (stem.to_owned(), Value::Array(texts.collect()))
        }
        (_, value) => (name, as_text(value)),
    }
}
