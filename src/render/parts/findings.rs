//! Findings: what, why, why it was not caught, and what answers each.

use super::{Text, listed, piece, tag};
use crate::edition::{FindingClass, FindingRow, Findings, FindingsPlace};
use crate::html::{phrase, tell};
use crate::language::say;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.rows.serialize(data))
    }
}

impl Render for Findings<'_> {
    fn render_to(&self, out: &mut String) {
        let mut class: Option<FindingClass> = None;
        for row in &self.rows {
            if self.place != FindingsPlace::Class && class != Some(row.class) {
                class = Some(row.class);
                html! { h3 { (row.class.shown()) } }.render_to(out);
            }
            finding(row, self.place).render_to(out);
        }
    }
}

fn finding(row: &FindingRow<'_>, place: FindingsPlace) -> Markup {
    let anchor = (place == FindingsPlace::Incident).then_some(Text(row.id));
    html! {
        "\n"
        article.finding id=[anchor] {
            @if place == FindingsPlace::Class {
                h2.finding-head { (head(row)) }
            } @else {
                h4.finding-head { (head(row)) }
            }
            p.finding-what { (row.what_html) }
            @if !row.why_html.is_empty() {
                p.label { (say!("findings_why")) }
                ol.whys { @for why in &row.why_html { li { (why) } } }
            }
            @if let Some(escaped) = &row.escaped_html {
                p.label { (say!("findings_escaped")) }
                p { (escaped) }
            }
            @if let Some(process) = &row.process {
                p.label { (say!("findings_process")) }
                p { (process) }
            }
            (answers(row))
            @if let Some(reason) = &row.reason_html {
                p.label { (say!("findings_reason")) }
                p { (reason) }
            }
            @if !row.evidence.0.is_empty() {
                p.sources { (tell!("findings_evidence", links = piece(&listed(&row.evidence.0)))) }
            }
            @if let Some(incident) = &row.incident {
                p.sources {
                    (tell!("findings_incident", incident = piece(&link(&incident.href, incident.title))))
                }
            }
        }
    }
}

fn link(href: &str, text: &str) -> Markup {
    html! { a href=(Text(href)) { (Text(text)) } }
}

fn head(row: &FindingRow<'_>) -> Markup {
    html! {
        a.id href=(Text(&row.href)) {
            @if let Some(incident) = &row.incident { (Text(incident.id)) " " }
            (Text(row.id))
        }
        @if let Some(role) = row.role { " " (tag(role.tag())) }
        @if let Some(tlp) = row.tlp { " " (tlp) }
    }
}

fn answers(row: &FindingRow<'_>) -> Markup {
    html! {
        @if !row.improvements.is_empty() {
            p.label { (say!("findings_answered")) }
            ul.answers {
                @for answer in &row.improvements {
                    li {
                        a href=(Text(&answer.href)) { (Text(answer.title)) } " "
                        span.id { (Text(answer.id)) }
                        @if let Some(state) = answer.state { " " (tag(state.tag())) }
                    }
                }
            }
        }
    }
}
