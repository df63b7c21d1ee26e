//! Fills a new record's text: fields in the place of their examples, tables before theirs.

use std::fmt;

/// The text of a record that is being filled in, line by line.
pub(in crate::cli) struct Filling {
    lines: Vec<String>,
}

impl Filling {
    /// Starts from a template whose placeholders are filled in.
    pub(in crate::cli) fn new(text: String) -> Self {
        Self { lines: text.lines().map(str::to_owned).collect() }
    }

    /// Sets a field at the top of the front matter, in the place of its example. A field that the
    /// template does not have is no field of this kind.
    pub(in crate::cli) fn set(&mut self, name: &str, value: &str) {
        let start = format!("{name} = ");
        let is_table = |line: &String| line.trim_start_matches(['#', ' ']).starts_with('[');
        let top = self.lines.iter().position(is_table).unwrap_or(self.lines.len());
        let is_it =
            |line: &String| line.strip_prefix("# ").unwrap_or(line).starts_with(start.as_str());
        if let Some(line) = self.lines[..top].iter_mut().find(|line| is_it(line)) {
            *line = [&start, value].concat();
        }
    }

    /// Adds a table of a list before the example of that list; several come in their order.
    pub(in crate::cli) fn table(&mut self, name: &str, fields: &[(&str, String)]) {
        let example = format!("# [[{name}]]");
        let Some(at) = self.lines.iter().position(|line| *line == example) else { return };
        let mut table = vec![format!("[[{name}]]")];
        table.extend(fields.iter().map(|(name, value)| format!("{name} = {value}")));
        table.push(String::new());
        self.lines.splice(at..at, table);
    }

    /// Adds comments below the id, of as many lines as they have.
    pub(in crate::cli) fn notes(&mut self, heading: &str, notes: &[String]) {
        let is_id = |line: &String| line.starts_with("id = ");
        let Some(at) = self.lines.iter().position(is_id).filter(|_| !notes.is_empty()) else {
            return;
        };
        let mut comments = vec![format!("## {heading}")];
        let plain = |c: char| if c.is_control() && c != '\t' { ' ' } else { c };
        for line in notes.iter().flat_map(|note| note.lines()) {
            comments.push(format!("## {}", line.chars().map(plain).collect::<String>()));
        }
        self.lines.splice(at + 1..=at, comments);
    }

    /// The whole text.
    pub(in crate::cli) fn finish(self) -> String {
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }
}

/// A text as TOML.
pub(in crate::cli) struct Text<'t> {
    text: &'t str,
    /// Whether it may be written on several lines.
    lines: bool,
}

impl<'t> Text<'t> {
    /// A text of one line, without the spaces around it.
    pub(in crate::cli) fn line(text: &'t str) -> Self {
        Self { text: text.trim(), lines: false }
    }
}

/// Between double quotes, or between three of them where it has several lines (TOML 1.0, strings). A
/// line that would close the front matter is never written as one.
impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fence = || self.text.lines().any(|line| line.starts_with("+++"));
        let lines = self.lines && self.text.contains('\n') && !fence();
        f.write_str(if lines { "\"\"\"\n" } else { "\"" })?;
        for c in self.text.chars() {
            match c {
                '"' => f.write_str("\\\"")?,
                '\\' => f.write_str("\\\\")?,
                '\n' if lines => f.write_str("\n")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                c if c.is_control() => write!(f, "\\u{:04X}", u32::from(c))?,
                c => write!(f, "{c}")?,
            }
        }
        f.write_str(if lines { "\"\"\"" } else { "\"" })
    }
}

/// What can be written as a value.
pub(in crate::cli) trait Value {
    /// As TOML.
    fn toml(&self) -> String;
}

impl Value for str {
    fn toml(&self) -> String {
        Text { text: self, lines: true }.to_string()
    }
}

impl<S: AsRef<str>> Value for [S] {
    fn toml(&self) -> String {
        let items: Vec<String> =
            self.iter().map(|s| Text { text: s.as_ref(), lines: false }.to_string()).collect();
        format!("[{}]", items.join(", "))
    }
}

impl<S: AsRef<str>> Value for Vec<S> {
    fn toml(&self) -> String {
        self.as_slice().toml()
    }
}

impl<S: AsRef<str>, const N: usize> Value for [S; N] {
    fn toml(&self) -> String {
        self.as_slice().toml()
    }
}

/// A value as TOML.
pub(in crate::cli) fn value<V: Value + ?Sized>(value: &V) -> String {
    value.toml()
}
