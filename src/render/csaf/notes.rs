//! The notes of an advisory's document: what its page says beside products and vulnerabilities.

use super::About;
use super::flaws::{Flaw, exploitation};
use super::model::Note;
use super::products::Leaves;
use super::remedies;
use super::scores;
use super::words::{line, note, prose};
use crate::edition::{BodyView, Flag};
use crate::language::say;
use crate::time::Moment;

/// All notes, in the order of the page. Without vulnerabilities (`whole` is false) those of the head are
/// told here, and what to do with them.
pub(super) fn notes<'d>(
    about: &About<'d>,
    flaws: &[Flaw<'_>],
    leaves: &Leaves<'_>,
    whole: bool,
) -> Vec<Note<'d>> {
    let view = about.view;
    let mut notes: Vec<Note<'d>> = Vec::new();
    notes.extend(note("summary", say!("record_summary"), about.message));
    if notes.is_empty() {
        notes.extend(note("summary", say!("record_summary"), line(view.title)));
    }
    withdrawn(about, &mut notes);
    let notice = about.around.notice_html.as_ref().map(|html| prose(html));
    notes.extend(notice.and_then(|text| note("general", say!("document_notice"), text)));
    notes.extend(action(about));
    body(&view.body, &mut notes);
    if !whole {
        without_vulnerabilities(about, &mut notes);
    }
    let ways = if whole {
        remedies::without_products(about, flaws, leaves)
    } else {
        view.remediation.iter().collect()
    };
    for way in ways {
        let title = way.category.map_or(say!("advisory_remediation"), |c| c.shown());
        let text = remedies::details(way, about.csaf_2_1);
        let text = match way.url {
            Some(url) if text != url => format!("{text}\n\n{}", line(url)),
            _ => text,
        };
        notes.extend(note("general", title, text));
    }
    if whole {
        unconcerned(flaws, &mut notes);
    }
    notes.extend(indicators(about));
    for question in &view.faq {
        let asked = prose(&question.question_html);
        notes.extend(note("faq", asked, prose(&question.answer_html)));
    }
    let services: Vec<String> =
        view.services.0.iter().map(|l| line(&l.text).into_owned()).collect();
    notes.extend(note("general", say!("common_services"), services.join(", ")));
    notes
}

/// That it was taken back, and why: the words of the update that says so. CSAF 2.1 has a title for it
/// (test 6.1.27.17).
fn withdrawn<'d>(about: &About<'d>, notes: &mut Vec<Note<'d>>) {
    let Some(at) = about.view.withdrawn else { return };
    // Updates stand newest first: the oldest at or after the withdrawal tells why.
    let mut updates = about.view.updates.iter().rev();
    let told = updates.find(|u| u.at.latest() >= at.earliest());
    let why = told.map(|u| prose(&u.what_html)).unwrap_or_default();
    let text = say!("document_withdrawn_on", at = Moment::Day(at.date()).to_string());
    let text = if why.trim().is_empty() { text } else { format!("{text} {why}") };
    if about.csaf_2_1 {
        notes.extend(note("description", "Reasoning for Withdrawal", text));
    } else {
        notes.extend(note("general", Flag::Withdrawn.shown(), text));
    }
}

fn action<'d>(about: &About<'d>) -> Option<Note<'d>> {
    let text = match (about.view.action_required?, about.view.action_by) {
        (true, Some(by)) => say!("document_action_by", at = by.to_string()),
        (true, None) => say!("record_sentence", text = say!("advisory_action_required")),
        (false, _) => say!("record_sentence", text = say!("advisory_no_action_required")),
    };
    note("general", say!("document_action"), text)
}

/// Summary and sections of a body.
fn body<'v>(body: &'v BodyView, notes: &mut Vec<Note<'v>>) {
    let summary = body.summary_html.as_ref().map(|html| prose(html));
    notes.extend(summary.and_then(|text| note("details", say!("document_details"), text)));
    sections(body, notes);
}

/// The sections of a body and its footnotes.
pub(super) fn sections<'v>(body: &'v BodyView, notes: &mut Vec<Note<'v>>) {
    for section in &body.sections {
        notes.extend(note("details", line(&section.title), prose(&section.content_html)));
    }
    let footnotes = body.footnotes_html.as_ref().map(|html| prose(html));
    notes.extend(footnotes.and_then(|text| note("details", say!("document_footnotes"), text)));
}

/// What vulnerabilities would tell, where the profile has none.
fn without_vulnerabilities<'d>(about: &About<'d>, notes: &mut Vec<Note<'d>>) {
    let view = about.view;
    let cve: Vec<&str> = view.cve.0.iter().map(|c| c.text.as_str()).collect();
    notes.extend(note("general", "CVE", cve.join(", ")));
    let cwe: Vec<&str> = view.cwe.0.iter().map(|c| c.text.as_str()).collect();
    notes.extend(note("general", say!("document_weaknesses"), cwe.join(", ")));
    for vector in view.cvss {
        let title = format!("CVSS {}", vector.version());
        notes.extend(note("general", title, scores::in_words(vector)));
    }
    let exploited = view.exploited.map(exploitation);
    notes.extend(exploited.and_then(|text| note("general", say!("advisory_exploited"), text)));
    for one in &view.vulnerabilities {
        let title = one.title.map_or_else(|| line(&one.id.text), line);
        let text = one.description_html.as_ref().map(|html| prose(html)).unwrap_or_default();
        let text = format!("{}\n\n{text}", one.id.text);
        notes.extend(note("details", title, text.trim_end().to_owned()));
    }
}

/// Vulnerabilities that concern no product: the profiles have no place for them.
fn unconcerned(flaws: &[Flaw<'_>], notes: &mut Vec<Note<'_>>) {
    let ids = flaws.iter().filter(|f| f.products.is_empty()).filter_map(|f| f.id);
    let ids: Vec<String> = ids.map(|id| line(id).into_owned()).collect();
    notes.extend(note("other", say!("document_unconcerned"), ids.join(", ")));
}

/// Indicators of compromise, defanged as on the page.
fn indicators<'d>(about: &About<'d>) -> Option<Note<'d>> {
    let mut text = String::new();
    for indicator in &about.view.indicators {
        let (kind, value) = (indicator.kind.shown(), line(&indicator.defanged));
        text.push_str(&say!("copy_fact", name = kind, value = &*value));
        if let Some(html) = &indicator.note_html {
            text.push_str(&format!(" ({})", prose(html)));
        }
        text.push('\n');
    }
    let kept = text.trim_end().len();
    text.truncate(kept);
    note("details", say!("advisory_indicators"), text)
}
