//! Diagnostics as a SARIF 2.1.0 log (OASIS), as code scanning reads it.

use super::super::{Diagnostic, Label};
use super::json;
use super::place::{Place, Places};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt::Write as _;

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'a str,
    version: &'a str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    /// Our columns count code points; a reader would otherwise count UTF-16 units.
    column_kind: &'a str,
    results: Vec<Outcome<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'a str,
    version: &'a str,
    rules: Vec<Rule<'a>>,
}

#[derive(Serialize)]
struct Rule<'a> {
    id: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: String,
    message: Message,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    #[serde(rename = "physicalLocation", skip_serializing_if = "Option::is_none")]
    physical: Option<Physical>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    snippet: Option<Message>,
}

/// Draws one log with one run: a rule for each code in use, a result for each diagnostic, the
/// primary label as its location and the others as related ones.
pub(super) fn draw(diagnostics: &[Diagnostic], places: &Places<'_>) -> String {
    let codes: BTreeSet<&str> = diagnostics.iter().map(|d| d.code).collect();
    let codes: Vec<&str> = codes.into_iter().collect();
    let outcome = |diagnostic| outcome(diagnostic, &codes, places);
    json::write(&Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "casebook",
                    version: env!("CARGO_PKG_VERSION"),
                    rules: codes.iter().map(|id| Rule { id }).collect(),
                },
            },
            column_kind: "unicodeCodePoints",
            results: diagnostics.iter().map(outcome).collect(),
        }],
    })
}

fn outcome<'a>(diagnostic: &'a Diagnostic, codes: &[&str], places: &Places<'_>) -> Outcome<'a> {
    let text = match &diagnostic.help {
        Some(help) => format!("{}\n{help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    let (primary, related) = match diagnostic.labels.split_first() {
        Some((primary, related)) => (Some(primary), related),
        None => (None, [].as_slice()),
    };
    let related = related.iter().enumerate();
    Outcome {
        rule_id: diagnostic.code,
        // `codes` holds each code, in order.
        rule_index: codes.partition_point(|code| *code < diagnostic.code),
        level: diagnostic.level.to_string(),
        message: plain(&text),
        locations: primary.and_then(|label| location(None, label, places)).into_iter().collect(),
        related_locations: related.filter_map(|(i, l)| location(Some(i + 1), l, places)).collect(),
    }
}

/// `None` for a label with neither a known file nor words.
fn location(id: Option<usize>, label: &Label, places: &Places<'_>) -> Option<Location> {
    let physical = places.place(label.span).map(|place| physical(&place));
    let message = (!label.text.is_empty()).then(|| plain(&label.text));
    if physical.is_none() && message.is_none() {
        return None;
    }
    Some(Location { id, physical, message })
}

fn physical(place: &Place<'_>) -> Physical {
    Physical {
        artifact_location: Artifact { uri: uri(place.file.path) },
        region: Region {
            start_line: place.line,
            start_column: place.column,
            end_line: place.end_line,
            end_column: place.end_column,
            // The one text that is the file's own, so nothing in it is escaped.
            snippet: place.marked().map(|text| Message { text: text.to_owned() }),
        },
    }
}

/// A plain text message. `[words](address)` would be a link (SARIF 2.1.0, 3.11.6), which a record
/// must not be able to make. Braces stay: readers replace `{0}` only where arguments are given.
fn plain(text: &str) -> Message {
    Message { text: text.replace("](", "\\](") }
}

/// `path` as a relative reference (RFC 3986): all but unreserved characters and `/` are encoded,
/// the colon too, which would read as a scheme.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{sources, span};
    use super::super::{Format, report};
    use crate::diagnostic::Diagnostic;
    use serde_json::{Value, json};

    #[test]
    fn one_run_with_rules_results_and_places() {
        let set = sources(&[("content/é a:1.md", "界x\n"), ("b.md", "y")]);
        let all = [
            Diagnostic::error("unknown", "see [a](b)")
                .at(span(0, 3..4), "this")
                .at(span(1, 0..1), "and this")
                .help("mend it"),
            Diagnostic::warning("alone", "no place"),
            Diagnostic::error("lost", "gone").at(span(9, 0..1), ""),
        ];
        let drawn = report(&all, &set, Format::Sarif);
        let log: Value = serde_json::from_str(&drawn).unwrap_or_default();
        assert_eq!(
            log,
            json!({
                "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                "version": "2.1.0",
                "runs": [{
                    "tool": { "driver": {
                        "name": "casebook",
                        "version": env!("CARGO_PKG_VERSION"),
                        "rules": [{ "id": "alone" }, { "id": "lost" }, { "id": "unknown" }],
                    } },
                    "columnKind": "unicodeCodePoints",
                    "results": [
                        {
                            "ruleId": "unknown",
                            "ruleIndex": 2,
                            "level": "error",
                            "message": { "text": "see [a\\](b)\nmend it" },
                            "locations": [{
                                "physicalLocation": {
                                    "artifactLocation": { "uri": "content/%C3%A9%20a%3A1.md" },
                                    "region": {
                                        "startLine": 1, "startColumn": 2,
                                        "endLine": 1, "endColumn": 3,
                                        "snippet": { "text": "x" },
                                    },
                                },
                                "message": { "text": "this" },
                            }],
                            "relatedLocations": [{
                                "id": 1,
                                "physicalLocation": {
                                    "artifactLocation": { "uri": "b.md" },
                                    "region": {
                                        "startLine": 1, "startColumn": 1,
                                        "endLine": 1, "endColumn": 2,
                                        "snippet": { "text": "y" },
                                    },
                                },
                                "message": { "text": "and this" },
                            }],
                        },
                        {
                            "ruleId": "alone", "ruleIndex": 0, "level": "warning",
                            "message": { "text": "no place" },
                        },
                        {
                            "ruleId": "lost", "ruleIndex": 1, "level": "error",
                            "message": { "text": "gone" },
                        },
                    ],
                }],
            })
        );
    }
}
