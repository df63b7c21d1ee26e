//! The document of an incident: what happened, why, and what is done about it.

use super::head::{Frame, rows, sources};
use super::model::{File, Note, Severity};
use super::notes::sections;
use super::words::{line, note, prose};
use crate::edition::{IncidentView, Surroundings};
use crate::html::Html;
use crate::language::say;

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
    notes.extend(note("summary", say!("record_summary"), first));
    if notes.is_empty() {
        notes.extend(note("summary", say!("record_summary"), line(view.title)));
    }
    let lesson = view.lesson_html.as_ref().map(|html| prose(html));
    notes.extend(lesson.and_then(|text| note("general", say!("incident_lesson"), text)));
    let notice = around.notice_html.as_ref().map(|html| prose(html));
    notes.extend(notice.and_then(|text| note("general", say!("document_notice"), text)));
    notes.extend(impact.and_then(|text| note("description", say!("incident_impact"), text)));
    notes.extend(note("details", say!("incident_timeline"), timeline(view)));
    notes.extend(note("details", say!("document_durations"), durations(view)));
    findings(view, &mut notes);
    if let Some(response) = &view.response {
        let words = response.summary_html.as_ref().map(|html| prose(html)).unwrap_or_default();
        notes.extend(note("details", say!("document_response"), words));
        for (title, list) in [
            (say!("incident_went_well"), &response.went_well_html),
            (say!("incident_went_badly"), &response.went_badly_html),
            (say!("document_got_lucky"), &response.got_lucky_html),
        ] {
            notes.extend(note("details", title, items(list)));
        }
    }
    notes.extend(note("details", say!("incident_improvements"), improvements(view)));
    // The summary stands at the top already.
    sections(&view.body, &mut notes);
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
        say!(
            "document_duration",
            name = d.name,
            span = d.elapsed.to_string(),
            from = d.from,
            until = d.to
        )
    };
    view.durations.0.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// Findings: the root causes in a note of their own, before the others.
fn findings(view: &IncidentView<'_>, notes: &mut Vec<Note<'_>>) {
    for (title, root) in [(say!("document_root_causes"), true), (say!("incident_findings"), false)]
    {
        let rows = view.findings.rows.iter();
        let rows = rows.filter(|f| f.role.is_some_and(|r| r.as_str() == "root") == root);
        let text: Vec<String> = rows
            .map(|f| {
                let mut text = format!("{}: {}", line(f.id), prose(&f.what_html));
                for why in &f.why_html {
                    text.push_str(&format!("\n  {}", say!("document_why", why = prose(why))));
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
