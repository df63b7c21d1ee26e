//! The clocks of duties to notify as a table: who is told, from when, until when, and whether it was.

use super::{Text, tag};
use crate::edition::{ClockView, Clocks};
use crate::html::phrase;
use crate::obligation::after;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for Clocks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.0.serialize(data))
    }
}

impl Render for Clocks<'_> {
    fn render(&self) -> Markup {
        let across = self.0.iter().any(|clock| clock.incident.is_some());
        let sent = self.0.iter().any(|clock| clock.sent.is_some());
        html! {
            @if !self.0.is_empty() {
                table.stack.many.clocks {
                    caption.vh {
                        @if sent {
                            "Who was told, by when it was due, and whether it was in time"
                        } @else {
                            "Notices that are not sent, with their deadlines"
                        }
                    }
                    thead {
                        tr {
                            th scope="col" { "Duty" }
                            @if across { th scope="col" { "Incident" } }
                            th scope="col" { "Clock started" }
                            th scope="col" { "Deadline" }
                            @if sent { th scope="col" { "Sent" } }
                            th scope="col" { "Status" }
                        }
                    }
                    tbody { @for clock in &self.0 { (row(clock, across, sent)) } }
                }
            }
        }
    }
}

fn row(clock: &ClockView<'_>, across: bool, any_sent: bool) -> Markup {
    html! {
        "\n"
        tr {
            th scope="row" {
                (clock.regime.shown())
                @if let Some(tlp) = clock.tlp { " " (tlp) }
                @if let Some(recipient) = clock.recipient {
                    " " span.row-note { span { "to " (Text(recipient)) } }
                }
                @if let Some(reference) = clock.reference {
                    " " span.row-note { span { "Reference " (Text(reference)) } }
                }
            }
            @if across {
                td data-label="Incident" {
                    @if let Some(incident) = &clock.incident {
                        a href=(Text(&incident.href)) { (Text(incident.title)) } " "
                        span.id { (Text(incident.id)) }
                    }
                }
            }
            td data-label="Clock started" {
                @if let Some(started) = clock.clock_started {
                    (started)
                    @if let Some(by) = clock.started_by { " " span.detail { (by.shown()) } }
                }
                @if let Some(aware) = clock.aware.filter(|a| Some(*a) != clock.clock_started) {
                    " " span.detail { "Became aware " (aware) }
                }
            }
            td data-label="Deadline" {
                @if let Some(due) = clock.due { (due) " " }
                span.detail { (Text(&clock.counted)) }
            }
            @if any_sent {
                td data-label="Sent" {
                    @if let Some(sent) = clock.sent {
                        (sent)
                        @if let Some(elapsed) = clock.elapsed { " " span.detail { (after(elapsed)) } }
                    } @else {
                        span.quiet { "Not sent" }
                    }
                }
            }
            td data-label="Status" {
                @if clock.status == clock.state.shown() {
                    (tag(clock.state.tag()))
                } @else {
                    span class={ "clock clock-" (clock.state.as_str()) } { (Text(&clock.status)) }
                }
            }
        }
    }
}
