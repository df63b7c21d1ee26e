//! The document of an incident: what happened, why, and what is done about it.

use super::head::{Frame, rows, sources};
use super::model::{File, Note, Severity};
use super::notes::body;
use super::words::{line, note, prose};
use crate::edition::{IncidentView, Surroundings};
use crate::html::Html;

/// The whole document.
pub(super) fn file<'v>(
    frame: &Frame<'v>,
    view: &'v IncidentView<'_>,
    around: &'v Surroundings<'_>,
) -> File<'v> {
    let open = matches!(view.state.as_str(), "open" | "contained");
    let mut document = frame.record(view.id, view.title, notes(view, around), open);
    document.aggregate_severity = Some(Severity { text: view.severity.shown() });
    document.references.extend(rows(&view.advisories));
    document.references.extend(sources(around));
    File { schema: frame.schema(), document, product_tree: None, vulnerabilities: Vec::new() }
}

fn notes<'v>(view: &'v IncidentView<'_>, around: &'v Surroundings<'_>) -> Vec<Note<'v>> {
    let mut notes: Vec<Note<'v>> = Vec::new();
    let impact = view.impact.as_ref().and_then(|i| i.summary_html.as_ref()).map(|html| prose(html));
    let summary = view.body.summary_html.as_ref().map(|html| prose(html));
    let first = summary.or_else(|| impact.clone()).unwrap_or_default();
    notes.extend(note("summary", "Summary", first));
    if notes.is_empty() {
        notes.extend(note("summary", "Summary", line(view.title)));
    }
    let notice = around.notice_html.as_ref().map(|html| prose(html));
    notes.extend(notice.and_then(|text| note("general", "Notice", text)));
    notes.extend(impact.and_then(|text| note("description", "Impact", text)));
    notes.extend(note("details", "Timeline", timeline(view)));
    notes.extend(note("details", "Durations", durations(view)));
    findings(view, &mut notes);
    if let Some(response) = &view.response {
        let words = response.summary_html.as_ref().map(|html| prose(html)).unwrap_or_default();
        notes.extend(note("details", "Response", words));
        for (title, list) in [
            ("What went well", &response.went_well_html),
            ("What went badly", &response.went_badly_html),
            ("Where we got lucky", &response.got_lucky_html),
        ] {
            notes.extend(note("details", title, items(list)));
        }
    }
    notes.extend(note("details", "Improvements", improvements(view)));
    let sections = notes.len();
    body(&view.body, &mut notes);
    // The summary stands at the top already.
    if view.body.summary_html.is_some() && notes.get(sections).is_some_and(|n| n.title == "Details")
    {
        notes.remove(sections);
    }
    notes
}

/// A line for each row: when, and what happened.
fn timeline(view: &IncidentView<'_>) -> String {
    let row = |r: &crate::edition::TimelineRowView| {
        let milestone = r.milestone.map_or(String::new(), |m| format!(" [{}]", m.shown()));
        format!("{}{milestone}: {}", r.at, prose(&r.what_html).replace('\n', " "))
    };
    view.timeline.0.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// A line for each duration, with both its ends.
fn durations(view: &IncidentView<'_>) -> String {
    let one = |d: &crate::edition::DurationView| {
        format!("{}: {} (from {} to {})", d.name, d.elapsed, d.from, d.to)
    };
    view.durations.0.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// Findings: the root causes in a note of their own, before the others.
fn findings(view: &IncidentView<'_>, notes: &mut Vec<Note<'_>>) {
    for (title, root) in [("Root causes", true), ("Findings", false)] {
        let rows = view.findings.rows.iter();
        let rows = rows.filter(|f| f.role.is_some_and(|r| r.as_str() == "root") == root);
        let text: Vec<String> = rows
            .map(|f| {
                let mut text = format!("{}: {}", line(f.id), prose(&f.what_html));
                for why in &f.why_html {
                    text.push_str(&format!("\n  Why: {}", prose(why)));
                }
                text
            })
            .collect();
        notes.extend(note("details", title, text.join("\n")));
    }
}

fn improvements(view: &IncidentView<'_>) -> String {
    let one = |i: &crate::edition::ImprovementRow<'_>| {
        let state = i.row.state.as_ref().map_or(String::new(), |s| format!(" ({})", s.shown()));
        format!("{}: {}{state}", i.row.id, line(i.row.title))
    };
    view.improvements.0.iter().map(one).collect::<Vec<_>>().join("\n")
}

fn items(list: &[Html]) -> String {
    list.iter().map(|html| format!("- {}", prose(html))).collect::<Vec<_>>().join("\n")
}
