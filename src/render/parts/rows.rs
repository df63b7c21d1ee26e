//! Records as a list.

use super::{Text, listed, overdue, tag};
use crate::edition::{Row, Rows};
use crate::html::phrase;
use crate::label::Tlp;
use crate::language::say;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.0.serialize(data))
    }
}

impl Render for Rows<'_> {
    fn render_to(&self, out: &mut String) {
        if !self.0.is_empty() {
            out.push_str("<ul class=\"rows\">");
            self.0.iter().for_each(|row| row.render_to(out));
            out.push_str("</ul>");
        }
    }
}

/// In one piece and not of smaller ones, for each piece would be a string of its own, and a site
/// has hundreds of thousands of rows.
impl Render for Row<'_> {
    fn render(&self) -> Markup {
        html! {
            "\n"
            li class={ "row" @if self.overdue_days.is_some() { " row-overdue" } }
                id=[self.filed.as_ref().map(|_| Text(self.id))]
                data-facets=[self.filed.as_ref().map(|filed| Text(&filed.0))] {
                div.row-main {
                    a.row-title href=(Text(&self.href)) { (Text(self.title)) }
                    p.row-note {
                        @if self.kind != "pages" { span.id { (Text(self.id)) } }
                        @if let Some(note) = self.note {
                            @if self.must { " " span.must { (Text(note)) } }
                            @else { " " span { (Text(note)) } }
                        }
                        @if !self.services.0.is_empty() { " " span { (listed(&self.services.0)) } }
                        @if let Some(owner) = &self.owner { " " span { (owner) } }
                    }
                }
                p.row-marks {
                    @if let Some(severity) = self.severity {
                        span.vh { (say!("common_severity")) " " } (tag(severity.tag())) " "
                    }
                    @if let Some(state) = self.state { (tag(state.tag())) " " }
                    @if let Some(flag) = self.flag { (tag(flag.tag())) " " }
                    @if self.tlp > Tlp::Clear { (self.tlp) }
                }
                @if self.kind == "improvements" {
                    p.row-date {
                        @match self.due {
                            Some(due) => { span.quiet { (say!("common_due")) } " " (due) },
                            None => span.quiet { (say!("common_no_date")) },
                        }
                        @if let Some(days) = self.overdue_days { " " (overdue(days)) }
                    }
                } @else if let Some(date) = self.date {
                    p.row-date { (date) }
                }
            }
        }
    }
}
