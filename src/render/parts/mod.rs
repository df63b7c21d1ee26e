//! Parts of pages that are made too often for a template, or must carry their labels: lists of
//! records, timelines, findings, improvements. A template places them, a style sheet dresses them.
//!
//! A site of 10,000 incidents has a million rows. As values for a template they were two thirds of
//! the time of a build; and no theme can leave out the label of an entry that it doesn't write.

mod affected;
mod agenda;
mod board;
mod calculator;
mod charts;
mod clocks;
mod findings;
mod improvements;
mod rows;
mod score_drawing;
mod scorecard;
mod scores;
mod similar;
mod timeline;
mod year_calendar;

pub(super) use affected::AffectedForm;

use crate::edition::Link;
use crate::html::{Html, escape};
use crate::label::Tlp;
use crate::language::say;
use crate::time::{Elapsed, Moment};
use maud::{Markup, PreEscaped, Render, html};

/// Text of a record, escaped as everywhere else: quotes, and no control characters.
pub(super) struct Text<'t>(pub(super) &'t str);

impl Render for Text<'_> {
    fn render_to(&self, out: &mut String) {
        escape(self.0, out);
    }
}

impl Render for Html {
    fn render_to(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Render for Link {
    fn render_to(&self, out: &mut String) {
        self.write(out);
    }
}

impl Render for Tlp {
    fn render_to(&self, out: &mut String) {
        out.push_str(self.tag());
    }
}

impl Render for Moment {
    fn render_to(&self, out: &mut String) {
        self.write(out);
    }
}

impl Render for Elapsed {
    fn render_to(&self, out: &mut String) {
        self.write(out);
    }
}

/// A finished tag of a word, such as its state.
fn tag(html: &'static str) -> PreEscaped<&'static str> {
    PreEscaped(html)
}

/// A finished piece, for a message that it is a part of.
pub(super) fn piece(part: &impl Render) -> Html {
    Html(part.render().into_string())
}

/// Links with commas between them.
struct Listed<'l>(&'l [Link]);

fn listed(links: &[Link]) -> Listed<'_> {
    Listed(links)
}

impl Render for Listed<'_> {
    fn render_to(&self, out: &mut String) {
        for (i, link) in self.0.iter().enumerate() {
            out.push_str(if i > 0 { say!("list_separator") } else { "" });
            link.write(out);
        }
    }
}

/// How late something is.
fn overdue(days: i64) -> Markup {
    html! {
        strong.overdue { (Text(&say!("rows_overdue_days", count = days))) }
    }
}
