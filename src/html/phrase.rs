//! Phrases: values that a template prints as finished HTML and that data shows as what they are.
//!
//! A page holds hundreds of times, links and labels. As maps of two strings they were half of all
//! the values that a template was given, and each took four instructions to print; as finished
//! strings they take one. A serializer for people (`is_human_readable`) is a template's; the one
//! for data says that it is not, and gets the fields.

use super::plain_text;
use serde::{Serialize, Serializer};
use std::cell::Cell;
use std::ops::Deref;

/// Finished HTML: safe to print as it is. Data shows its words.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Html(pub String);

impl Deref for Html {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            ready(&self.0).serialize(serializer)
        } else {
            serializer.serialize_str(&plain_text(&self.0))
        }
    }
}

/// A template's value of finished HTML, which it prints without escaping.
pub fn ready(html: &str) -> tera::Value {
    tera::Value::safe_string(html)
}

/// Serialises a phrase: for a template what `html` writes, for data what `data` gives.
///
/// # Errors
/// Those of the serializer.
pub fn phrase<S: Serializer>(
    serializer: S,
    html: impl FnOnce(&mut String),
    data: impl FnOnce(S) -> Result<S::Ok, S::Error>,
) -> Result<S::Ok, S::Error> {
    if !serializer.is_human_readable() {
        return data(serializer);
    }
    // The longest phrases are tables of many kilobytes: one buffer for each thread doesn't grow
    // again for each.
    thread_local!(static BUFFER: Cell<String> = const { Cell::new(String::new()) });
    let mut out = BUFFER.take();
    html(&mut out);
    let value = ready(&out);
    out.clear();
    BUFFER.set(out);
    value.serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_prints_a_phrase_as_it_is() {
        let mut context = tera::Context::new();
        context.insert("a", &Html("<b>x</b>".into()));
        context.insert("list", &vec![Html("<i>&amp;</i>".into())]);
        let mut engine = tera::Tera::default();
        engine.add_raw_template("t.html", "{{ a }}{% for x in list %}{{ x }}{% endfor %}").unwrap();
        assert_eq!(engine.render("t.html", &context).unwrap(), "<b>x</b><i>&amp;</i>");
    }
}
