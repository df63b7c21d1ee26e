//! An advisory as the HTML part of a mail: no script, no style sheet, nothing that is loaded.

use super::products::{called, facts, reasons, scope, status, thanks, versions};
use super::prose::{push_tag, without_images};
use super::text::score;
use super::{Sheet, one_line};
use crate::html::{Html, Piece, pieces, tell};
use crate::identifier::CvssVector;
use crate::label::Tlp;
use crate::language::say;
use crate::render::parts::{Text, piece};
use crate::time::Moment;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Mail programs drop style sheets: the few styles stand at the elements.
const BODY: &str = "margin:0 auto;padding:16px;max-width:44em;font-family:sans-serif;\
                    line-height:1.5;color:#1a1a1a;background:#ffffff";
/// A label in FIRST's colours would need a dark ground; its words are what counts.
const LABEL: &str = "font-family:monospace;font-weight:bold";
const ACTION: &str = "padding:8px 12px;border:2px solid #1a1a1a;font-weight:bold";
const CELL: &str = "padding:4px 12px 4px 0;text-align:left;vertical-align:top;\
                    border-bottom:1px solid #cccccc";

/// The messages of the columns of the table of products.
const COLUMNS: [&str; 4] =
    ["common_product", "advisory_status", "advisory_versions", "advisory_fixed_in"];

const QUIET: &str = "font-weight:normal";

/// The page.
pub(super) fn page(sheet: &Sheet<'_>) -> String {
    let heading = sheet.heading();
    let label = html! { p style=(LABEL) { "TLP:" (sheet.tlp.as_str()) } };
    let page = html! {
        (DOCTYPE)
        html lang=(Text(sheet.language)) {
            head { meta charset="utf-8"; title { (Text(&heading)) } }
            body style=(BODY) {
                (label)
                h1 style="font-size:1.4em" { (Text(&heading)) }
                (opening(sheet))
                (affected(sheet))
                (remediation(sheet))
                (vulnerabilities(sheet))
                (indicators(sheet))
                (updates(sheet))
                (questions(sheet))
                (credits(sheet))
                (references(sheet))
                (closing(sheet))
                (label)
            }
        }
    };
    in_lines(&page.into_string())
}

/// A line for each block: a mail's lines are short, and this reads better where it is archived.
fn in_lines(page: &str) -> String {
    const ENDS: [&str; 8] = ["/h1", "/h2", "/h3", "/p", "/tr", "/li", "/table", "/head"];
    let mut out = String::with_capacity(page.len() + page.len() / 32);
    for piece in pieces(page) {
        match piece {
            Piece::Words(words) => out.push_str(words),
            Piece::Tag(tag) => {
                push_tag(tag, &mut out);
                if ENDS.contains(&tag) {
                    out.push('\n');
                }
            }
        }
    }
    out.push('\n');
    out
}

/// Prose of a record without images, which would be loaded from afar.
fn prose(html: &Html) -> Markup {
    PreEscaped(without_images(html))
}

/// The label of an entry that is tighter than its record's.
fn tighter(tlp: Option<Tlp>) -> Markup {
    html! { @if let Some(tlp) = tlp { " " span style=(LABEL) { "TLP:" (tlp.as_str()) } } }
}

fn link(href: &str, words: &str) -> Markup {
    html! { a href=(Text(href)) rel="noopener noreferrer" { (Text(words)) } }
}

fn opening(sheet: &Sheet<'_>) -> Markup {
    html! {
        @if let Some(warning) = sheet.warning() { p { strong { (warning) } } }
        @if let Some(because) = sheet.because() { p { (prose(because)) } }
        @if let Some(notice) = &sheet.around.notice_html { p { (prose(notice)) } }
        @if let Some(action) = sheet.action() { p style=(ACTION) { (action) } }
        table style="border-collapse:collapse" {
            @for (name, value) in sheet.facts() {
                tr { th scope="row" style=(CELL) { (name) } td style=(CELL) { (Text(&value)) } }
            }
            (scores(sheet.view.cvss))
        }
        div { (prose(&sheet.view.message_html)) }
    }
}

fn scores(vectors: &[CvssVector]) -> Markup {
    html! {
        @for cvss in vectors {
            tr {
                th scope="row" style=(CELL) { "CVSS " (cvss.version()) }
                td style=(CELL) {
                    (score(cvss)) " "
                    code { (Text(cvss.as_str())) }
                }
            }
        }
    }
}

/// Facts in one line: `For: a, b. Since: 2026-03-03`.
fn line(facts: &[(&str, String)]) -> String {
    let facts: Vec<String> =
        facts.iter().map(|(name, value)| say!("copy_fact", name = *name, value = value)).collect();
    facts.join("; ")
}

fn affected(sheet: &Sheet<'_>) -> Markup {
    let rows = &sheet.view.affected;
    html! {
        @if !rows.is_empty() {
            h2 { (say!("advisory_affected")) }
            table style="border-collapse:collapse" {
                tr {
                    @for id in COLUMNS {
                        th scope="col" style=(CELL) { (say!(id)) }
                    }
                }
                @for row in rows {
                    tr {
                        th scope="row" style=(CELL) {
                            (Text(&row.product)) (tighter(row.tlp))
                            @if let Some(vendor) = row.vendor { br; (Text(vendor)) }
                            @if let Some(purl) = row.purl { br; code { (Text(purl)) } }
                            @for (name, value) in reasons(row) {
                                br; span style=(QUIET) { (tell!("copy_fact", name = name, value = value)) }
                            }
                        }
                        td style=(CELL) { (status(row).unwrap_or_default()) }
                        td style=(CELL) { (Text(&versions(row))) }
                        td style=(CELL) { (Text(&row.fixed.join(", "))) }
                    }
                }
            }
        }
    }
}

fn remediation(sheet: &Sheet<'_>) -> Markup {
    let view = &sheet.view;
    html! {
        @if !view.remediation.is_empty() {
            h2 { (say!("advisory_remediation")) }
            @if let (Some(true), Some(by)) = (view.action_required, view.action_by) {
                p { (tell!("advisory_do_by", at = piece(&html! { strong { (by.to_string()) } }))) }
            }
            @for way in &view.remediation {
                @if way.category.is_some() || way.tlp.is_some() {
                    h3 { (way.category.map_or("", |c| c.shown())) (tighter(way.tlp)) }
                }
                @let scope = scope(way);
                @if !scope.is_empty() { p { (Text(&line(&scope))) } }
                @if !way.steps_html.is_empty() {
                    ol { @for step in &way.steps_html { li { (prose(step)) } } }
                }
                @if let Some(url) = way.url { p { (link(url, url)) } }
            }
        }
    }
}

fn vulnerabilities(sheet: &Sheet<'_>) -> Markup {
    let list = &sheet.view.vulnerabilities;
    html! {
        @if !list.is_empty() {
            h2 { (say!("advisory_vulnerabilities")) }
            @for one in list {
                h3 { (Text(&called(one))) (tighter(one.tlp)) }
                table style="border-collapse:collapse" {
                    @for (name, value) in facts(one) {
                        tr { th scope="row" style=(CELL) { (name) } td style=(CELL) { (Text(&value)) } }
                    }
                    (scores(one.cvss))
                }
                @if let Some(description) = &one.description_html { div { (prose(description)) } }
            }
        }
    }
}

fn indicators(sheet: &Sheet<'_>) -> Markup {
    let list = &sheet.view.indicators;
    html! {
        @if !list.is_empty() {
            h2 { (say!("advisory_indicators")) }
            p {
                @let (dot, http) = (html! { code { "[.]" } }, html! { code { "hxxp" } });
                (tell!("advisory_defanged", dot = piece(&dot), http = piece(&http)))
            }
            ul {
                @for indicator in list {
                    li {
                        @let value = html! { code { (Text(&indicator.defanged)) } };
                        (tell!("copy_fact", name = indicator.kind.shown(), value = piece(&value)))
                        (tighter(indicator.tlp))
                        @if let Some(note) = &indicator.note_html { br; (prose(note)) }
                    }
                }
            }
        }
    }
}

fn updates(sheet: &Sheet<'_>) -> Markup {
    let list = &sheet.view.updates;
    html! {
        @if !list.is_empty() {
            h2 { (say!("advisory_updates")) }
            ul {
                @for update in list {
                    li {
                        (dated(update.at, update.version))
                        (tighter(update.tlp)) br; (prose(&update.what_html))
                    }
                }
                @if let Some(release) = &sheet.view.history.release {
                    li {
                        (dated(release.at, release.version))
                        br; (say!("advisory_first_published"))
                    }
                }
            }
        }
    }
}

/// When something changed, with the version that it made.
fn dated(at: Moment, version: Option<&str>) -> Markup {
    let bold = html! { strong { (at.to_string()) } };
    html! {
        @match version {
            Some(version) => (tell!("copy_at_version", at = piece(&bold), version = version)),
            None => (bold),
        }
    }
}

fn questions(sheet: &Sheet<'_>) -> Markup {
    let list = &sheet.view.faq;
    html! {
        @if !list.is_empty() {
            h2 { (say!("advisory_faq")) }
            @for question in list {
                h3 { (prose(&question.question_html)) (tighter(question.tlp)) }
                div { (prose(&question.answer_html)) }
            }
        }
    }
}

fn credits(sheet: &Sheet<'_>) -> Markup {
    let list = &sheet.view.credits;
    html! {
        @if !list.is_empty() {
            h2 { (say!("advisory_credits")) }
            ul {
                @for credit in list {
                    li {
                        (Text(&thanks(credit))) (tighter(credit.tlp))
                        @if let Some(url) = credit.url { br; (link(url, url)) }
                    }
                }
            }
        }
    }
}

fn references(sheet: &Sheet<'_>) -> Markup {
    let (incidents, sources) = (&sheet.view.incidents, &sheet.around.references);
    html! {
        @if !incidents.is_empty() || !sources.is_empty() {
            h2 { (say!("record_references")) }
            ul {
                @for row in incidents.iter() {
                    li { (link(&row.href, &format!("{}: {}", row.id, row.title))) }
                }
                @for source in sources { li { (source) } }
            }
        }
    }
}

fn closing(sheet: &Sheet<'_>) -> Markup {
    let more = sheet.more();
    html! {
        h2 { (say!("copy_on_the_web")) }
        p { (link(&sheet.url, &sheet.url)) }
        @if !more.is_empty() { p { (Text(&say!("copy_more", titles = more.join("; ")))) } }
        p {
            (Text(&say!("copy_publisher", name = sheet.publisher())))
            @if let Some(contact) = sheet.contact() { br; (Text(&say!("copy_contact", contact = one_line(contact)))) }
        }
    }
}
