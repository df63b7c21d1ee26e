//! `/document`: publisher, tracking with its revisions, label, notes, references, acknowledgements.

use super::super::draft::{Credit, Draft, Update};
use super::super::json::{Node, Rest};
use super::super::{Circumstances, Fault, names, passage};
use crate::label::Tlp;

/// Facts about the document that have no field of their own: what, and its value.
pub(super) type About = Vec<(String, String)>;

/// Reads all of it.
pub(super) fn read(
    document: &mut Node,
    how: &Circumstances<'_>,
    draft: &mut Draft,
    about: &mut About,
    rest: &mut Rest,
) -> Result<(), Fault> {
    let title = document.text("title");
    tracking(document, draft, about, rest)?;
    draft.title = passage::plain(&title.unwrap_or_else(|| draft.original.clone()));
    if let Some(category) = document.text("category") {
        about.push(("Category".to_owned(), category));
    }
    publisher(document, how, draft, about, rest);
    label(document, how, draft, about, rest)?;
    for (field, what) in [("lang", "Language"), ("source_lang", "Translated from")] {
        about.extend(document.text(field).map(|text| (what.to_owned(), text)));
    }
    if let Some(mut severity) = document.node("aggregate_severity") {
        let text = severity.text("text").unwrap_or_default();
        draft.severity = match text.to_ascii_lowercase().as_str() {
            "critical" => Some("critical"),
            "high" | "important" => Some("high"),
            "medium" | "moderate" => Some("medium"),
            "low" => Some("low"),
            "none" => Some("none"),
            _ => None,
        };
        about.push(("Severity in the source's words".to_owned(), text));
        severity.end(rest);
    }
    let mut summaries = Vec::new();
    for mut note in document.nodes("notes") {
        let category = note.text("category").unwrap_or_else(|| "note".to_owned());
        let title = note.text("title");
        let text = note.text("text").unwrap_or_default();
        let audience = note.text("audience");
        note.end(rest);
        if matches!(category.as_str(), "summary") {
            summaries.push(text.clone());
        }
        // The first summary becomes the message; all others stand in the text.
        if category == "summary" && summaries.len() == 1 {
            continue;
        }
        let heading = title.unwrap_or_else(|| heading(&category));
        let mut shown = markdown(draft, &text);
        if let Some(audience) = audience {
            shown = format!("*For {}.*\n\n{shown}", passage::words(&audience));
        }
        draft.section(&heading, shown);
    }
    draft.message = match summaries.first() {
        Some(text) => field(draft, text),
        None => passage::words(&draft.title),
    };
    for mut reference in document.nodes("references") {
        read_reference(&mut reference, draft);
        reference.end(rest);
    }
    acknowledgements(document, None, draft, rest);
    Ok(())
}

/// Markdown of the source; what had to be changed is counted.
pub(super) fn markdown(draft: &mut Draft, text: &str) -> String {
    let mended = passage::markdown(text);
    for what in &mended.changed {
        draft.lost(format!("text: {what}"), "shown as text");
    }
    mended.text
}

/// The same for a field.
pub(super) fn field(draft: &mut Draft, text: &str) -> String {
    let mended = passage::field(text);
    for what in &mended.changed {
        draft.lost(format!("text: {what}"), "shown as text");
    }
    mended.text
}

/// A category of a note or threat as a heading: `legal_disclaimer` is `Legal disclaimer`.
pub(super) fn heading(word: &str) -> String {
    let text = word.replace('_', " ");
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

/// A reference with its summary.
pub(super) fn read_reference(reference: &mut Node, draft: &mut Draft) {
    let category = reference.text("category");
    let summary = reference.text("summary").unwrap_or_default();
    let url = reference.text("url").unwrap_or_default();
    let own = category.as_deref() == Some("self") && !summary.to_lowercase().contains("source");
    let title = if own { format!("Source document: {summary}") } else { summary };
    draft.reference(title.trim_end_matches([':', ' ']), &url);
}

/// Acknowledgements as credits; `of` names the vulnerability that they are about.
pub(super) fn acknowledgements(
    node: &mut Node,
    of: Option<&str>,
    draft: &mut Draft,
    rest: &mut Rest,
) {
    for mut entry in node.nodes("acknowledgments") {
        let mut urls = entry.texts("urls");
        let summary = entry.text("summary").map(|s| passage::line(&s));
        let what = match (of, summary) {
            (Some(of), Some(what)) => Some(format!("{}: {what}", passage::words(of))),
            (Some(of), None) => Some(passage::words(of)),
            (None, what) => what,
        };
        let first = (!urls.is_empty()).then(|| urls.remove(0));
        let (url, other) = match first {
            Some(url) if crate::record::is_web_url(&url) => (Some(url), None),
            other => (None, other),
        };
        urls.extend(other);
        for url in &urls {
            draft.lost("further urls of acknowledgments", "kept as references");
            draft.reference("Acknowledgement", url);
        }
        draft.credits.push(Credit {
            names: entry.texts("names").iter().map(|n| passage::plain(n)).collect(),
            organization: entry.text("organization").map(|o| passage::plain(&o)),
            what,
            url,
        });
        entry.end(rest);
    }
}

fn publisher(
    document: &mut Node,
    how: &Circumstances<'_>,
    draft: &mut Draft,
    about: &mut About,
    rest: &mut Rest,
) {
    let Some(mut publisher) = document.node("publisher") else { return };
    let name = publisher.text("name").unwrap_or_else(|| "an unnamed publisher".to_owned());
    let namespace = publisher.text("namespace");
    let own = namespace.is_some()
        && namespace.as_deref().map(|n| n.trim_end_matches('/'))
            == how.namespace.map(|n| n.trim_end_matches('/'));
    if !own {
        let (name, id) = (passage::words(&name), passage::words(&draft.original));
        draft.notice = Some(format!(
            "Retold from {id}, a document of {name}, who alone answers for what it says."
        ));
    }
    about.push(("Publisher".to_owned(), name));
    about.extend(namespace.map(|n| ("Namespace".to_owned(), n)));
    for (field, what) in [
        ("category", "Kind of publisher"),
        ("contact_details", "Contact"),
        ("issuing_authority", "Issuing authority"),
    ] {
        about.extend(publisher.text(field).map(|text| (what.to_owned(), text)));
    }
    publisher.end(rest);
}

/// The label. A word that we do not know is refused: to guess could publish what must not be.
fn label(
    document: &mut Node,
    how: &Circumstances<'_>,
    draft: &mut Draft,
    about: &mut About,
    rest: &mut Rest,
) -> Result<(), Fault> {
    draft.tlp = how.tlp;
    let Some(mut distribution) = document.node("distribution") else { return Ok(()) };
    if let Some(mut tlp) = distribution.node("tlp") {
        if let Some(word) = tlp.text("label") {
            let read = if word == "WHITE" { Some(Tlp::Clear) } else { Tlp::parse(&word) };
            draft.tlp = Some(read.ok_or_else(|| {
                Fault::new(format!(
                    "`document.distribution.tlp.label` is `{word}`, which is no TLP label"
                ))
            })?);
        }
        tlp.skip(&["url"]);
        tlp.end(rest);
    }
    about.extend(distribution.text("text").map(|text| ("Distribution".to_owned(), text)));
    distribution.end(rest);
    Ok(())
}

fn tracking(
    document: &mut Node,
    draft: &mut Draft,
    about: &mut About,
    rest: &mut Rest,
) -> Result<(), Fault> {
    let missing =
        |what: &str| Fault::new(format!("`document.tracking{what}` is missing or no text"));
    let mut tracking = document.node("tracking").ok_or_else(|| missing(""))?;
    let id = tracking.text("id").ok_or_else(|| missing(".id"))?;
    draft.original = passage::plain(&id);
    // An alias holds no white space; a number that only looks like a GHSA or CVE id is kept with a mark.
    let bare = draft.original.replace(' ', "_");
    if !draft.alias(&bare) {
        draft.alias(&format!("csaf:{bare}"));
    }
    let time = |text: &str, what: &str| {
        names::time(text)
            .ok_or_else(|| Fault::new(format!("`document.tracking.{what}` is no time: {text}")))
    };
    let initial =
        tracking.text("initial_release_date").ok_or_else(|| missing(".initial_release_date"))?;
    (draft.published, draft.year) = time(&initial, "initial_release_date")?;
    for alias in tracking.texts("aliases") {
        if !draft.alias(&alias) {
            about.push(("Alias".to_owned(), alias));
        }
    }
    let status = tracking.text("status");
    draft.unfinished = status.as_deref() == Some("draft");
    about.extend(status.map(|s| ("Status".to_owned(), s)));
    about.push(("Tracking id".to_owned(), draft.original.clone()));
    about.extend(tracking.text("version").map(|v| ("Version".to_owned(), v)));
    if let Some(at) = tracking.text("current_release_date") {
        time(&at, "current_release_date")?;
        about.push(("Current release".to_owned(), at));
    }
    tracking.skip(&["generator"]);
    let mut early = Vec::new();
    for mut revision in tracking.nodes("revision_history") {
        let at = revision.text("date").ok_or_else(|| missing(".revision_history[].date"))?;
        let (at, _) = time(&at, "revision_history[].date")?;
        let number = revision.text("number");
        let legacy = revision.text("legacy_version");
        let mut what =
            passage::line(&revision.text("summary").unwrap_or_else(|| "Revised.".to_owned()));
        if let Some(legacy) = legacy {
            what.push_str(&format!(
                " (version {} in the publisher's own count)",
                passage::words(&legacy)
            ));
        }
        revision.end(rest);
        let first =
            number.as_deref().is_some_and(|n| n == "1" || n == "1.0.0") && at == draft.published;
        if first && is_plain_beginning(&what) {
            continue;
        }
        let update = Update { at, version: number, what };
        if names::is_before(&update.at, &draft.published) {
            early.push(update);
        } else {
            draft.updates.push(update);
        }
    }
    tracking.end(rest);
    draft
        .updates
        .sort_by(|a, b| names::is_before(&b.at, &a.at).cmp(&names::is_before(&a.at, &b.at)));
    if !early.is_empty() {
        draft.lost(
            "tracking.revision_history before the first release",
            "kept as a list in the text",
        );
        let list = early.iter().fold(String::new(), |list, u| {
            let version = u.version.as_deref().unwrap_or("none");
            list + &format!("- {} (version {version}): {}\n", u.at, u.what)
        });
        draft.section("Revisions before the first release", list);
    }
    Ok(())
}

/// Whether a first revision says no more than that it is one.
fn is_plain_beginning(what: &str) -> bool {
    let words = what.trim_end_matches('.').to_lowercase();
    matches!(
        words.as_str(),
        "initial"
            | "initial release"
            | "initial version"
            | "initial publication"
            | "initial revision"
            | "first release"
            | "first version"
    )
}

/// The facts about the document as a table, and the severity where none was stated.
pub(super) fn finish(draft: &mut Draft, about: About) {
    if draft.severity.is_none() {
        draft.severity = draft.severity_of_vectors();
    }
    let rows: Vec<Vec<String>> =
        about.iter().map(|(what, text)| vec![passage::words(what), passage::words(text)]).collect();
    draft.section(
        "About the source document",
        passage::table(&["What", "As the source says"], &rows),
    );
}
