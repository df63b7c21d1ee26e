//! Incidents that are alike, each with the reasons.

use super::{Text, tag};
use crate::edition::{Similar, SimilarView};
use crate::html::phrase;
use crate::label::Tlp;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

impl Serialize for Similar<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.0.serialize(data))
    }
}

impl Render for Similar<'_> {
    fn render_to(&self, out: &mut String) {
        if !self.0.is_empty() {
            out.push_str("<ul class=\"alike\">");
            self.0.iter().for_each(|one| one.render_to(out));
            out.push_str("</ul>");
        }
    }
}

impl Render for SimilarView<'_> {
    fn render(&self) -> Markup {
        html! {
            "\n"
            li {
                a href=(Text(&self.href)) { (Text(self.title)) } " "
                span.row-note {
                    span.id { (Text(self.id)) }
                    @if let Some(date) = self.date { " " span { (date) } }
                }
                @if let Some(flag) = self.flag { " " (tag(flag.tag())) }
                @if self.tlp > Tlp::Clear { " " (self.tlp) }
                ul.why {
                    @for reason in &self.reasons { li { (Text(reason)) } }
                }
            }
        }
    }
}
