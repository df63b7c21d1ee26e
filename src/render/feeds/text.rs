//! The text of an entry: what its page says first, as HTML that leaves the site. Whole addresses, no
//! style, nothing that depends on the clock.

use crate::edition::{
    AdvisoryView, AffectedView, EntryView, FeedNews, Flag, NewsView, RemediationView,
};
use crate::html::{Html, Piece, pieces, tell};
use crate::label::Tlp;
use crate::language::say;
use crate::render::parts::{Text, piece};
use crate::time::Moment;
use maud::{Markup, PreEscaped, Render, html};

/// The messages of the columns of the table of products.
const COLUMNS: [&str; 4] =
    ["common_product", "advisory_status", "advisory_versions", "advisory_fixed_in"];

/// The text of an entry.
pub(super) fn html(view: &EntryView<'_>) -> String {
    let body = &view.body;
    let markup = html! {
        @if view.row.flag == Some(Flag::Withdrawn) { (withdrawal(view)) }
        @if let Some(notice) = &view.notice_html { p { strong { (notice) } } }
        @if let Some(lead) = &view.lead_html { (prose(lead)) }
        @if let Some(advisory) = &view.advisory { (opening(advisory)) }
        @if let Some(summary) = &body.summary_html { (prose(summary)) }
        @if let Some(impact) = &view.impact {
            @if let Some(summary) = &impact.summary_html {
                h2 { (say!("incident_impact")) (tighter(impact.tlp)) }
                (prose(summary))
            }
        }
        (news(&view.news))
        @if !view.items.is_empty() {
            h2 { (say!("entry_decisions")) }
            ul {
                @for item in &view.items {
                    li {
                        (item.item.link()) ": " (item.result.shown()) (tighter(item.tlp))
                        @if let Some(note) = &item.note_html { br; (note) }
                    }
                }
            }
        }
        @for section in &body.sections {
            h2 { (section.heading_html) (tighter(section.tlp)) }
            (prose(&section.content_html))
        }
        @if let Some(notes) = &body.footnotes_html { (prose(notes)) }
        @if let Some(advisory) = &view.advisory { (closing(advisory)) }
    };
    absolute(&markup.into_string(), &view.row.href)
}

fn withdrawal(view: &EntryView<'_>) -> Markup {
    let at = view.advisory.as_ref().and_then(|advisory| advisory.withdrawn);
    html! {
        p {
            strong {
                @match at {
                    Some(at) => (tell!("copy_withdrawn_at", at = piece(&at))),
                    None => (say!("entry_withdrawn")),
                }
            }
            " " (say!("entry_withdrawn_note"))
        }
    }
}

/// What a customer needs first: what to do, and whether it concerns them.
fn opening(view: &AdvisoryView<'_>) -> Markup {
    html! {
        @match view.action_required {
            Some(true) => p {
                strong {
                    @let what = say!("advisory_action_required");
                    @match view.action_by {
                        Some(by) => (tell!("advisory_action_by", what = what, at = piece(&by))),
                        None => (what),
                    }
                }
            },
            Some(false) => p { strong { (say!("advisory_no_action_required")) } },
            None => {}
        }
        (prose(&view.message_html))
        @if !view.affected.is_empty() {
            h2 { (say!("advisory_affected")) }
            table {
                tr {
                    @for id in COLUMNS {
                        th { (say!(id)) }
                    }
                }
                @for row in &view.affected { (affected(row)) }
            }
        }
        @if !view.remediation.is_empty() {
            h2 { (say!("advisory_remediation")) }
            @for way in &view.remediation { (remedy(way)) }
        }
    }
}

fn affected(row: &AffectedView<'_>) -> Markup {
    // The words of the page: what has a fix is affected below it.
    let mended = row.status.is_some_and(|status| status.as_str() == "fixed")
        && row.versions.is_some()
        && !row.fixed.is_empty();
    html! {
        tr {
            td { (Text(&row.product)) (tighter(row.tlp)) }
            td {
                @if mended { (say!("advisory_mended")) }
                @else if let Some(status) = row.status { (status.shown()) }
            }
            td {
                @if let Some(versions) = row.versions { code { (Text(versions.as_str())) } }
                @if let Some(which) = row.which { " " (Text(which)) }
            }
            td { (Text(&row.fixed.join(", "))) }
        }
        @if let Some(impact) = &row.impact_html { tr { td colspan="4" { (impact) } } }
    }
}

fn remedy(way: &RemediationView<'_>) -> Markup {
    html! {
        @if let Some(category) = way.category {
            h3 { (category.shown()) (tighter(way.tlp)) }
        } @else if way.tlp.is_some() {
            p { (tighter(way.tlp)) }
        }
        @if way.steps_html.len() == 1 {
            @for step in &way.steps_html { p { (step) } }
        } @else if !way.steps_html.is_empty() {
            ol { @for step in &way.steps_html { li { (step) } } }
        }
        @if let Some(url) = way.url { p { a href=(Text(url)) { (Text(url)) } } }
    }
}

fn closing(view: &AdvisoryView<'_>) -> Markup {
    html! {
        @if !view.updates.is_empty() {
            h2 { (say!("advisory_updates")) }
            ul {
                @for update in &view.updates {
                    li {
                        (dated(update.at, update.version))
                        (tighter(update.tlp)) ": " (update.what_html)
                    }
                }
            }
        }
        @if !view.faq.is_empty() {
            h2 { (say!("advisory_faq")) }
            @for question in &view.faq {
                h3 { (question.question_html) (tighter(question.tlp)) }
                (prose(&question.answer_html))
            }
        }
        @if !view.incidents.is_empty() {
            h2 { (say!("advisory_incidents")) }
            ul { @for row in view.incidents.iter() { li { (row.id) ": " (row.link()) } } }
        }
    }
}

fn news(news: &FeedNews<'_>) -> Markup {
    html! {
        @if !news.lines.is_empty() {
            h2 { (news.title) }
            ul { @for line in &news.lines { (line) } }
        }
    }
}

impl Render for NewsView<'_> {
    fn render(&self) -> Markup {
        html! {
            li {
                (dated(self.at, self.version))
                (tighter(self.tlp))
                @if self.word.is_some() || self.what_html.is_some() { ": " }
                @if let Some(word) = self.word {
                    strong { (word) } @if self.what_html.is_some() { ". " }
                }
                @if let Some(what) = &self.what_html { (what) }
            }
        }
    }
}

/// When something changed, with the version that it made.
fn dated(at: Moment, version: Option<&str>) -> Markup {
    html! {
        @match version {
            Some(version) => (tell!("copy_at_version", at = piece(&at), version = version)),
            None => (at),
        }
    }
}

/// Prose of a record: paragraphs as they are, a bare line as one.
fn prose(text: &Html) -> Markup {
    html! { div { (text) } }
}

/// The label of a part that is tighter than its record's.
fn tighter(tlp: Option<Tlp>) -> Markup {
    html! { @if let Some(tlp) = tlp { " (TLP:" (PreEscaped(tlp.as_str())) ")" } }
}

/// HTML whose links within the page lead to the page, such as those of footnotes.
fn absolute(html: &str, page: &str) -> String {
    const WITHIN: &str = " href=\"#";
    let mut out = String::with_capacity(html.len() + 256);
    for piece in pieces(html) {
        let tag = match piece {
            Piece::Words(words) => {
                out.push_str(words);
                continue;
            }
            Piece::Tag(tag) => tag,
        };
        out.push('<');
        match tag.split_once(WITHIN).filter(|_| tag.starts_with("a ")) {
            Some((before, after)) => {
                out.push_str(before);
                out.push_str(" href=\"");
                crate::html::escape(page, &mut out);
                out.push('#');
                out.push_str(after);
            }
            None => out.push_str(tag),
        }
        out.push('>');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_within_the_page_lead_to_the_page() {
        let html = "<a class=\"x\" href=\"#fn:1\">1</a> <code>&lt;a href=\"#y\"></code> <a href=\"https://e.example/#z\">e</a>";
        assert_eq!(
            absolute(html, "https://x.example/a/"),
            "<a class=\"x\" href=\"https://x.example/a/#fn:1\">1</a> <code>&lt;a href=\"#y\"></code> <a href=\"https://e.example/#z\">e</a>"
        );
    }
}
