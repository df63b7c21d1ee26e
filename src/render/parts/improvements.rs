//! The improvements of an incident as a table.

use super::{Text, listed, overdue, tag};
use crate::edition::{ImprovementRow, Improvements};
use crate::html::phrase;
use crate::language::say;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for Improvements<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.0.serialize(data))
    }
}

impl Render for Improvements<'_> {
    fn render(&self) -> Markup {
        html! {
            @if !self.0.is_empty() {
                table.stack {
                    caption.vh { (say!("incident_improvements_caption")) }
                    thead {
                        tr {
                            th scope="col" { (say!("common_improvement")) }
                            th scope="col" { (say!("incident_improvements_answers")) }
                            th scope="col" { (say!("common_owner")) }
                            th scope="col" { (say!("common_due")) }
                            th scope="col" { (say!("common_state")) }
                        }
                    }
                    tbody { @for row in &self.0 { (row) } }
                }
            }
        }
    }
}

impl Render for ImprovementRow<'_> {
    fn render(&self) -> Markup {
        let row = &self.row;
        html! {
            "\n"
            tr {
                th scope="row" { (name(self)) }
                td.row-answers data-label=(say!("incident_improvements_answers")) { (listed(&self.addresses.0)) }
                td data-label=(say!("common_owner")) { @if let Some(owner) = &row.owner { (owner) } }
                td data-label=(say!("common_due")) {
                    @if let Some(due) = row.due { (due) }
                    @if let Some(days) = row.overdue_days { " " (overdue(days)) }
                }
                td data-label=(say!("common_state")) {
                    @if let Some(state) = row.state { (tag(state.tag())) }
                    @if let Some(tlp) = self.tlp { " " (tlp) }
                }
            }
        }
    }
}

/// What it is, and what the register says of it.
fn name(improvement: &ImprovementRow<'_>) -> Markup {
    let row = &improvement.row;
    html! {
        a href=(Text(&row.href)) { (Text(row.title)) } " "
        span.row-note {
            span.id { (Text(row.id)) }
            @if let Some(kind) = improvement.kind { " " span { (kind.shown()) } }
            @if let Some(route) = improvement.route { " " span { (route.shown()) } }
        }
        @if let Some(measure) = &improvement.measure_html {
            span.detail { b { (say!("common_measure")) } " " (measure) }
        }
        @if let Some(reason) = &improvement.reason_html {
            span.detail { b { (say!("common_reason")) } " " (reason) }
        }
    }
}
