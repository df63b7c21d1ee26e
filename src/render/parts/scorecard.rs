//! What a record shows of the response, point by point, as a table.

use super::{Text, listed, piece, tag};
use crate::edition::{ScoreLine, Scorecard};
use crate::html::{phrase, tell};
use crate::language::say;
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
        let share = say!("scorecard_share", met = self.met, judged = self.judged);
        html! {
            p.score-sum { (tell!("scorecard_sum", share = piece(&html! { b { (Text(&share)) } }))) }
            p.quiet {
                (say!("scorecard_counted"))
                @if self.partial {
                    " " (say!("scorecard_partial"))
                }
            }
            table.stack.scores {
                caption.vh { (say!("scorecard_caption")) }
                thead {
                    tr {
                        th scope="col" { (say!("scorecard_point")) }
                        th scope="col" { (say!("scorecard_shown")) }
                        th scope="col" { (say!("scorecard_by_what")) }
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
                td data-label=(say!("scorecard_shown")) { (tag(self.result.tag())) }
                td data-label=(say!("scorecard_by_what")) {
                    span {
                        (Text(&self.note))
                        @if !self.places.0.is_empty() { " " (listed(&self.places.0)) }
                        @if self.more > 0 { " " (Text(&say!("scorecard_more", count = self.more))) }
                    }
                }
            }
        }
    }
}
