//! The sequence of events as a picture and as a table, and the durations that follow from it.

use super::charts::lanes;
use super::{Text, listed, piece, tag};
use crate::edition::{DurationView, Durations, Milestone, Timeline, TimelineRowView};
use crate::html::{Html, phrase, tell};
use crate::language::say;
use maud::{Markup, PreEscaped, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for Timeline {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.0.serialize(data))
    }
}

impl Serialize for Durations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.0.serialize(data))
    }
}

impl Render for Timeline {
    fn render(&self) -> Markup {
        html! {
            @if !self.0.is_empty() {
                @if let Some(picture) = lanes::picture(&self.0) { (picture) }
                table.timeline {
                    caption.vh { (say!("timeline_caption")) }
                    thead {
                        tr {
                            th scope="col" { (say!("timeline_time")) }
                            th scope="col" { (say!("timeline_side")) }
                            th scope="col" { (say!("timeline_what")) }
                        }
                    }
                    @for phase in phases(&self.0) {
                        tbody {
                            @if let Some(name) = phase[0].phase {
                                tr.phase { th scope="rowgroup" colspan="3" { (name.shown()) } }
                            }
                            @for row in phase { (row) }
                        }
                    }
                }
            }
        }
    }
}

/// The rows, cut where another phase of the response begins. A row without a phase belongs to the
/// one before it.
fn phases(rows: &[TimelineRowView]) -> impl Iterator<Item = &[TimelineRowView]> {
    let mut phase = None;
    let mut starts: Vec<usize> = vec![0];
    for (i, row) in rows.iter().enumerate() {
        if row.phase.is_some() && row.phase != phase {
            phase = row.phase;
            if i > 0 {
                starts.push(i);
            }
        }
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([rows.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| &rows[start..end])
}

impl Render for TimelineRowView {
    fn render(&self) -> Markup {
        let lane = self.lane.map_or("none", |lane| lane.as_str());
        html! {
            "\n"
            tr id=(Text(&self.anchor)) class={ "lane-" (lane) @if self.milestone.is_some() { " turn" } } {
                th scope="row" { a href={ "#" (Text(&self.anchor)) } { (self.at) } }
                td.lane { @if let Some(lane) = self.lane { (lane.shown()) } }
                td {
                    @if let Some(milestone) = self.milestone {
                        strong.milestone data-milestone=[other_word(milestone)] { (milestone.shown()) } " "
                    }
                    (self.what_html)
                    (sources(self))
                }
            }
        }
    }
}

/// The word for programs, where what readers see is not the same in capitals.
fn other_word(milestone: Milestone) -> Option<&'static str> {
    let word = milestone.as_str();
    (milestone.shown().to_lowercase() != word).then_some(word)
}

/// Who did it, what shows it, who may know it.
fn sources(row: &TimelineRowView) -> Markup {
    let evidence = &row.evidence.0;
    if row.by.is_none() && evidence.is_empty() && row.tlp.is_none() {
        return PreEscaped(String::new());
    }
    html! {
        " "
        span class={ "sources" @if row.by.is_none() { " alone" } } {
            @if let Some(by) = &row.by { span.by { (by) } @if !evidence.is_empty() { (say!("list_separator")) } }
            (listed(evidence))
            @if let Some(tlp) = row.tlp { " " (tag(tlp.tag())) }
        }
    }
}

/// From which turning point to which.
fn ends(duration: &DurationView) -> Html {
    let arrow = piece(&html! { span.arrow { (say!("duration_arrow")) } });
    tell!("duration_ends", from = duration.from, arrow = &arrow, until = duration.to)
}

impl Render for Durations {
    fn render(&self) -> Markup {
        html! {
            @if !self.0.is_empty() {
                dl.durations {
                    @for duration in &self.0 {
                        div {
                            dt { (duration.name) }
                            dd {
                                b { (duration.elapsed) } " "
                                span { (ends(duration)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
