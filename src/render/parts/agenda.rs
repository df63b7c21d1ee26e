//! What a review has to look at, as a list to tick off.

use super::board::extended;
use super::{Text, overdue, tag};
use crate::edition::{AgendaRow, AgendaRows};
use crate::html::{Html, phrase, tell};
use crate::label::Tlp;
use crate::language::say;
use crate::time::Moment;
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

/// A time, to stand in a message.
fn time(at: Moment) -> Html {
    let mut out = String::new();
    at.write(&mut out);
    Html(out)
}

/// The reason, the measure to check against, and when a review last looked.
fn details(row: &AgendaRow<'_>) -> Markup {
    html! {
        @if let Some(reason) = &row.reason_html {
            p.agenda-detail { b { (say!("common_reason")) } " " (reason) }
        }
        @if let Some(measure) = &row.measure_html {
            p.agenda-detail { b { (say!("common_measure")) } " " (measure) }
        }
        p.agenda-detail.quiet {
            @match (row.looked, row.since) {
                (Some(on), _) => (tell!("agenda_looked", date = time(on))),
                (None, Some(since)) => (tell!("agenda_not_looked_since", date = time(since))),
                (None, None) => (say!("agenda_not_looked")),
            }
        }
    }
}

/// The date that matters, and how far away it is.
fn dates(row: &AgendaRow<'_>) -> Markup {
    html! {
        @if let Some((verified, look)) = row.effect {
            span.quiet { (say!("agenda_verified")) } " " (verified) ", "
            span.quiet { (say!("agenda_look_due")) } " " (look)
        } @else {
            @match row.row.due {
                Some(due) => { span.quiet { (say!("common_due")) } " " (due) },
                None => span.quiet { (say!("common_no_date")) },
            }
            @if let Some(days) = row.row.overdue_days { " " (overdue(days)) }
            @match row.days_left {
                Some(0) => { " " strong { (say!("agenda_today")) } },
                Some(days) => { " " span.quiet { (say!("agenda_in_days", count = days)) } },
                None => {},
            }
            @if row.extended > 0 { " " (extended(row.extended)) }
        }
    }
}
