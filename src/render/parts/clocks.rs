//! The clocks of duties to notify as a table: who is told, from when, until when, and whether it was.

use super::{Text, piece, tag};
use crate::edition::{ClockView, Clocks};
use crate::html::{phrase, tell};
use crate::language::say;
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
                            (say!("clock_caption_sent"))
                        } @else {
                            (say!("clock_caption_not_sent"))
                        }
                    }
                    thead {
                        tr {
                            th scope="col" { (say!("clock_duty")) }
                            @if across { th scope="col" { (say!("common_incident")) } }
                            th scope="col" { (say!("clock_started")) }
                            th scope="col" { (say!("clock_deadline")) }
                            @if sent { th scope="col" { (say!("clock_sent")) } }
                            th scope="col" { (say!("clock_status")) }
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
                    " " span.row-note { span { (Text(&say!("clock_recipient", recipient = recipient))) } }
                }
                @if let Some(reference) = clock.reference {
                    " " span.row-note { span { (Text(&say!("clock_reference", reference = reference))) } }
                }
            }
            @if across {
                td data-label=(say!("common_incident")) {
                    @if let Some(incident) = &clock.incident {
                        a href=(Text(&incident.href)) { (Text(incident.title)) } " "
                        span.id { (Text(incident.id)) }
                    }
                }
            }
            td data-label=(say!("clock_started")) {
                @if let Some(started) = clock.clock_started {
                    (started)
                    @if let Some(by) = clock.started_by { " " span.detail { (by.shown()) } }
                }
                @if let Some(aware) = clock.aware.filter(|a| Some(*a) != clock.clock_started) {
                    " " span.detail { (tell!("clock_aware", at = piece(&aware))) }
                }
            }
            td data-label=(say!("clock_deadline")) {
                @if let Some(due) = clock.due { (due) " " }
                span.detail { (Text(&clock.counted)) }
            }
            @if any_sent {
                td data-label=(say!("clock_sent")) {
                    @if let Some(sent) = clock.sent {
                        (sent)
                        @if let Some(elapsed) = clock.elapsed { " " span.detail { (Text(&after(elapsed))) } }
                    } @else {
                        span.quiet { (say!("clock_not_sent")) }
                    }
                }
            }
            td data-label=(say!("clock_status")) {
                @if clock.status == clock.state.shown() {
                    (tag(clock.state.tag()))
                } @else {
                    span class={ "clock clock-" (clock.state.as_str()) } { (Text(&clock.status)) }
                }
            }
        }
    }
}
