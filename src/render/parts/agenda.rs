//! What a review has to look at, as a list to tick off.

use super::board::extended;
use super::{Text, overdue, tag};
use crate::edition::{AgendaRow, AgendaRows};
use crate::html::phrase;
use crate::label::Tlp;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for AgendaRows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.0.serialize(data))
    }
}

impl Render for AgendaRows<'_> {
    fn render(&self) -> Markup {
        html! {
            @if !self.0.is_empty() {
                ul.agenda { @for row in &self.0 { (row) } }
            }
        }
    }
}

impl Render for AgendaRow<'_> {
    fn render(&self) -> Markup {
        let row = &self.row;
        html! {
            "\n"
            li {
                div.agenda-main {
                    a.row-title href=(Text(&row.href)) { (Text(row.title)) }
                    p.row-note {
                        span.id { (Text(row.id)) }
                        @if let Some(owner) = &row.owner { " " span { (owner) } }
                    }
                    (details(self))
                }
                p.agenda-marks {
                    @if let Some(state) = row.state { (tag(state.tag())) " " }
                    @if let Some(flag) = row.flag { (tag(flag.tag())) " " }
                    @if row.tlp > Tlp::Clear { (row.tlp) }
                }
                p.agenda-date { (dates(self)) }
            }
        }
    }
}

/// The reason, the measure to check against, and when a review last looked.
fn details(row: &AgendaRow<'_>) -> Markup {
    html! {
        @if let Some(reason) = &row.reason_html {
            p.agenda-detail { b { "Reason:" } " " (reason) }
        }
        @if let Some(measure) = &row.measure_html {
            p.agenda-detail { b { "Measure:" } " " (measure) }
        }
        p.agenda-detail.quiet {
            @match (row.looked, row.since) {
                (Some(on), _) => { "Last looked at on " (on) "." },
                (None, Some(since)) => { "No look on record; opened " (since) "." },
                (None, None) => "No look on record.",
            }
        }
    }
}

/// The date that matters, and how far away it is.
fn dates(row: &AgendaRow<'_>) -> Markup {
    html! {
        @if let Some((verified, look)) = row.effect {
            span.quiet { "Verified" } " " (verified) ", " span.quiet { "look due" } " " (look)
        } @else {
            @match row.row.due {
                Some(due) => { span.quiet { "Due" } " " (due) },
                None => span.quiet { "No date" },
            }
            @if let Some(days) = row.row.overdue_days { " " (overdue(days)) }
            @match row.days_left {
                Some(0) => { " " strong { "today" } },
                Some(1) => { " " span.quiet { "in 1 day" } },
                Some(days) => { " " span.quiet { "in " (days) " days" } },
                None => {},
            }
            @if row.extended > 0 { " " (extended(row.extended)) }
        }
    }
}
