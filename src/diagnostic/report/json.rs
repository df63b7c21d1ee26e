//! Diagnostics as JSON, for programs.

use super::super::{Diagnostic, Label};
use super::place::Places;
use super::visible::escape_json;
use serde::Serialize;

#[derive(Serialize)]
struct Entry<'a> {
    level: String,
    code: &'a str,
    message: &'a str,
    help: Option<&'a str>,
    labels: Vec<Mark<'a>>,
}

/// A label. The place is null where the file is not among the sources. The end is the place just
/// past the last character; `snippet` is the marked text, null where it is past 2000 bytes.
#[derive(Serialize)]
struct Mark<'a> {
    path: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    text: &'a str,
    snippet: Option<String>,
}

/// Draws one array; the first label of an entry is the primary one.
pub(super) fn draw(diagnostics: &[Diagnostic], places: &Places<'_>) -> String {
    let entry = |diagnostic| entry(diagnostic, places);
    write(&diagnostics.iter().map(entry).collect::<Vec<_>>())
}

fn entry<'a>(diagnostic: &'a Diagnostic, places: &'a Places<'_>) -> Entry<'a> {
    Entry {
        level: diagnostic.level.to_string(),
        code: diagnostic.code,
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        labels: diagnostic.labels.iter().map(|label| mark(label, places)).collect(),
    }
}

fn mark<'a>(label: &'a Label, places: &'a Places<'_>) -> Mark<'a> {
    let place = places.place(label.span);
    let place = place.as_ref();
    Mark {
        path: place.map(|p| p.file.path),
        line: place.map(|p| p.line),
        column: place.map(|p| p.column),
        end_line: place.map(|p| p.end_line),
        end_column: place.map(|p| p.end_column),
        text: &label.text,
        snippet: place.and_then(|p| p.marked()).map(str::to_owned),
    }
}

/// `value` as indented JSON that is safe on a terminal, with a line feed at the end.
pub(super) fn write(value: &impl Serialize) -> String {
    match serde_json::to_string_pretty(value) {
        Ok(text) => escape_json(&text).into_owned() + "\n",
        // Our values have string keys and cannot fail; a parser still gets a value that says so.
        Err(error) => format!("{{\"error\": {}}}\n", serde_json::Value::from(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{find, sources, span};
    use super::super::{Format, report};
    use crate::diagnostic::Diagnostic;

    #[test]
    fn an_array_of_objects_in_a_fixed_order() {
        let text = "a\n界 = \"\u{202e}x\"\n";
        let all = [
            Diagnostic::error("c", "m").at(find(text, "\u{202e}x"), "t").help("h"),
            Diagnostic::warning("d", "n").at(span(4, 0..1), ""),
        ];
        assert_eq!(
            report(&all, &sources(&[("a.md", text)]), Format::Json),
            r#"[
  {
    "level": "error",
    "code": "c",
    "message": "m",
    "help": "h",
    "labels": [
      {
        "path": "a.md",
        "line": 2,
        "column": 6,
        "end_line": 2,
        "end_column": 8,
        "text": "t",
        "snippet": "\u202ex"
      }
    ]
  },
  {
    "level": "warning",
    "code": "d",
    "message": "n",
    "help": null,
    "labels": [
      {
        "path": null,
        "line": null,
        "column": null,
        "end_line": null,
        "end_column": null,
        "text": "",
        "snippet": null
      }
    ]
  }
]
"#
        );
    }
}
