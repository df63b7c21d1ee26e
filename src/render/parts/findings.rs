//! Findings: what, why, why it was not caught, and what answers each.

use super::{Text, listed, tag};
use crate::edition::{FindingClass, FindingRow, Findings, FindingsPlace};
use crate::html::phrase;
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
                p.label { "Why?" }
                ol.whys { @for why in &row.why_html { li { (why) } } }
            }
            @if let Some(escaped) = &row.escaped_html {
                p.label { "Why it was not caught earlier" }
                p { (escaped) }
            }
            @if let Some(process) = &row.process {
                p.label { "What failed" }
                p { (process) }
            }
            (answers(row))
            @if let Some(reason) = &row.reason_html {
                p.label { "Why nothing follows from it" }
                p { (reason) }
            }
            @if !row.evidence.0.is_empty() {
                p.sources { "Evidence: " (listed(&row.evidence.0)) }
            }
            @if let Some(incident) = &row.incident {
                p.sources { "In " a href=(Text(&incident.href)) { (Text(incident.title)) } }
            }
        }
    }
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
            p.label { "Answered by" }
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
