//! Diagnostics as GitHub Actions workflow commands, one a line.

use super::super::Diagnostic;
use super::place::Places;
use super::visible::visible_char;
use std::fmt::Write as _;

/// Draws `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=code::message` at each
/// diagnostic's primary place, its help on a second line of the message.
pub(super) fn draw(diagnostics: &[Diagnostic], places: &Places<'_>) -> String {
    diagnostics.iter().map(|diagnostic| command(diagnostic, places)).collect()
}

fn command(diagnostic: &Diagnostic, places: &Places<'_>) -> String {
    let mut out = format!("::{} ", diagnostic.level);
    if let Some(place) = diagnostic.labels.first().and_then(|label| places.place(label.span)) {
        // GitHub takes columns only where both ends stand in one line.
        let (col, end_column) = if place.line == place.end_line {
            (format!(",col={}", place.column), format!(",endColumn={}", place.end_column))
        } else {
            (String::new(), String::new())
        };
        let (file, line, end_line) = (property(place.file.path), place.line, place.end_line);
        // Writing to a String cannot fail.
        let _ = write!(out, "file={file},line={line}{col},endLine={end_line}{end_column},");
    }
    let message = match &diagnostic.help {
        Some(help) => data(&format!("{}\n{help}", diagnostic.message)),
        None => data(&diagnostic.message),
    };
    let _ = writeln!(out, "title={}::{message}", property(diagnostic.code));
    out
}

/// A message as the runner reads it: `%`, carriage return and line feed are escaped
/// (`escapeData` of `@actions/core`).
fn data(text: &str) -> String {
    escape(text, &[])
}

/// A property's value, where `:` and `,` are escaped too (`escapeProperty`).
fn property(text: &str) -> String {
    escape(text, &[':', ','])
}

fn escape(text: &str, signs: &[char]) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '%' | '\r' | '\n') || signs.contains(&c) {
            let _ = write!(out, "%{:02X}", u32::from(c));
        } else {
            out.push(visible_char(c));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{find, sources, span};
    use super::super::{Format, report};
    use crate::diagnostic::Diagnostic;

    #[test]
    fn one_command_a_diagnostic() {
        let text = "a = 1\n\t界 = \"x\"\n";
        let all = [
            Diagnostic::error("unknown-field", "`界` is not a field")
                .at(find(text, "界"), "not known")
                .at(span(0, 0..1), "near this")
                .help("write `a`"),
            Diagnostic::warning("long", "two lines").at(span(0, 0..8), ""),
            Diagnostic::error("no-config", "there is no casebook.toml"),
            Diagnostic::error("empty", "nothing here").at(span(1, 0..5), ""),
            Diagnostic::error("lost", "gone").at(span(7, 0..5), ""),
        ];
        assert_eq!(
            report(&all, &sources(&[("a.md", text), ("b.md", "")]), Format::Github),
            "\
::error file=a.md,line=2,col=2,endLine=2,endColumn=3,title=unknown-field::`界` is not a field%0Awrite `a`
::warning file=a.md,line=1,endLine=2,title=long::two lines
::error title=no-config::there is no casebook.toml
::error file=b.md,line=1,col=1,endLine=1,endColumn=1,title=empty::nothing here
::error title=lost::gone
"
        );
    }

    #[test]
    fn text_cannot_end_its_command_or_begin_another() {
        let diagnostic =
            Diagnostic::error("c", "100%: a,b\r\n::warning::x\u{1b}[0m").at(span(0, 0..1), "");
        assert_eq!(
            report(&[diagnostic], &sources(&[("a,b:c%\n.md", "x")]), Format::Github),
            "::error file=a%2Cb%3Ac%25%0A.md,line=1,col=1,endLine=1,endColumn=2,title=c::\
             100%25: a,b%0D%0A::warning::x␛[0m\n"
        );
    }
}
