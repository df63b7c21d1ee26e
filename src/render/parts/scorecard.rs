//! What a record shows of the response, point by point, as a table.

use super::{listed, tag};
use crate::edition::{ScoreLine, Scorecard};
use crate::html::phrase;
use maud::{Markup, Render, html};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// For templates a finished table, for data its points.
impl Serialize for Scorecard {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |data: S| {
            let mut card = data.serialize_struct("Scorecard", 4)?;
            card.serialize_field("met", &self.met)?;
            card.serialize_field("judged", &self.judged)?;
            card.serialize_field("partial", &self.partial)?;
            card.serialize_field("lines", &self.lines)?;
            card.end()
        };
        phrase(serializer, |out| self.render_to(out), data)
    }
}

impl Render for Scorecard {
    fn render(&self) -> Markup {
        html! {
            p.score-sum { b { (self.met) " of " (self.judged) } " points are shown in full." }
            p.quiet {
                "Counted from the record, not judged by people."
                @if self.partial {
                    " It rests on what this edition shows; another may show more."
                }
            }
            table.stack.scores {
                caption.vh { "What the record shows of the response" }
                thead {
                    tr {
                        th scope="col" { "Point" }
                        th scope="col" { "Shown" }
                        th scope="col" { "By what" }
                    }
                }
                tbody { @for line in &self.lines { (line) } }
            }
        }
    }
}

impl Render for ScoreLine {
    fn render(&self) -> Markup {
        html! {
            "\n"
            tr {
                th scope="row" { (self.name) }
                td data-label="Shown" { (tag(self.result.tag())) }
                td data-label="By what" {
                    span {
                        (self.note)
                        @if !self.places.0.is_empty() { " " (listed(&self.places.0)) }
                        @if self.more > 0 { " and " (self.more) " more" }
                    }
                }
            }
        }
    }
}
