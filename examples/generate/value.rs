//! Front matter as a value, and its text in TOML.

use std::fmt::Write as _;

/// One value of front matter.
#[derive(Clone)]
pub(crate) enum Value {
    /// A string, quoted when written.
    Text(String),
    /// A number, boolean, date or time that is written as it stands.
    Bare(String),
    /// An array on one line.
    List(Vec<Value>),
    /// A table on one line.
    Inline(Table),
    /// A table with a header of its own.
    Table(Table),
    /// An array of tables.
    Tables(Vec<Table>),
}

/// Keys and values in the order in which they are written.
#[derive(Clone, Default)]
pub(crate) struct Table(pub(crate) Vec<(String, Value)>);

impl Table {
    /// Adds a value.
    pub(crate) fn set(&mut self, key: &str, value: Value) -> &mut Self {
        self.0.push((key.to_owned(), value));
        self
    }

    /// Adds a string.
    pub(crate) fn text(&mut self, key: &str, text: impl Into<String>) -> &mut Self {
        self.set(key, Value::Text(text.into()))
    }

    /// Adds a number, boolean, date or time.
    pub(crate) fn bare(&mut self, key: &str, text: impl ToString) -> &mut Self {
        self.set(key, Value::Bare(text.to_string()))
    }

    /// Adds an array of strings, unless it would be empty.
    pub(crate) fn texts<T: Into<String>>(
        &mut self,
        key: &str,
        texts: impl IntoIterator<Item = T>,
    ) -> &mut Self {
        let list: Vec<_> = texts.into_iter().map(|t| Value::Text(t.into())).collect();
        if list.is_empty() { self } else { self.set(key, Value::List(list)) }
    }

    /// Takes a value out, so that it can be written under another name.
    pub(crate) fn take(&mut self, key: &str) -> Option<Value> {
        let at = self.0.iter().position(|(k, _)| k == key)?;
        Some(self.0.remove(at).1)
    }

    /// The table as TOML.
    pub(crate) fn to_toml(&self) -> String {
        let mut out = String::with_capacity(8 * 1024);
        write_table(self, "", &mut out);
        out
    }
}

/// Plain values first: below a header, TOML would count them to that table.
fn write_table(table: &Table, prefix: &str, out: &mut String) {
    for (key, value) in &table.0 {
        if !matches!(value, Value::Table(_) | Value::Tables(_)) {
            out.push_str(key);
            out.push_str(" = ");
            write_value(value, out);
            out.push('\n');
        }
    }
    for (key, value) in &table.0 {
        match value {
            Value::Table(inner) => {
                let _ = write!(out, "\n[{prefix}{key}]\n");
                write_table(inner, &format!("{prefix}{key}."), out);
            }
            Value::Tables(rows) => {
                for row in rows {
                    let _ = write!(out, "\n[[{prefix}{key}]]\n");
                    write_table(row, &format!("{prefix}{key}."), out);
                }
            }
            _ => {}
        }
    }
}

fn write_value(value: &Value, out: &mut String) {
    match value {
        Value::Text(text) => write_quoted(text, out),
        Value::Bare(text) => out.push_str(text),
        Value::List(list) => {
            out.push('[');
            for (i, item) in list.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { ", " });
                write_value(item, out);
            }
            out.push(']');
        }
        Value::Inline(table) => {
            out.push_str("{ ");
            for (i, (key, item)) in table.0.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { ", " });
                out.push_str(key);
                out.push_str(" = ");
                write_value(item, out);
            }
            out.push_str(" }");
        }
        // Never inside a list or an inline table: the builders above put them at table level only.
        Value::Table(_) | Value::Tables(_) => {}
    }
}

/// A basic string of TOML.
fn write_quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
