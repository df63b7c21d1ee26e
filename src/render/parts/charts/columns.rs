//! Counts over time as columns, stacked or side by side.

use super::axis::{steps, tenths, units};
use super::{WIDTH, figure, fill, key, number, numbers, patterns, picture};
use crate::edition::{Column, Columns, Counted, Stand};
use crate::html::phrase;
use crate::language::say;
use crate::render::parts::Text;
use maud::{Markup, Render, html};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// Room at the left for the numbers of the axis.
const LEFT: i64 = 42;
/// Room at the top for the number of the highest column.
const TOP: i64 = 18;
/// The height of the columns.
const PLOT: i64 = 150;
/// Where the columns stand.
const FOOT: i64 = TOP + PLOT;
/// The height of all.
const HEIGHT: i64 = FOOT + 36;
/// How wide a digit is, about.
const DIGIT: i64 = 7;
/// How wide one of several columns side by side must be to have its number above it.
const NUMBERED: i64 = 14;
/// The widest step from one column to the next.
const WIDEST: i64 = 48;

impl Serialize for Columns {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |s: S| {
            let mut fields = s.serialize_struct("Columns", 3)?;
            fields.serialize_field("title", self.title)?;
            fields.serialize_field("series", &self.series)?;
            fields.serialize_field("columns", &self.columns)?;
            fields.end()
        };
        phrase(serializer, |out| self.render_to(out), data)
    }
}

impl Render for Columns {
    fn render(&self) -> Markup {
        let drawn = picture(self.name, HEIGHT, self.title, &self.description, &self.drawing());
        let key = key(self.name, &self.series);
        figure(self.name, self.title, &drawn, &key, &numbers(self.title, &self.table()))
    }
}

impl Columns {
    /// The highest that a column gets.
    fn most(&self) -> usize {
        let height = |c: &Column| match self.stand {
            Stand::Stacked => c.parts.iter().map(|p| p.count).sum(),
            Stand::Paired => c.parts.iter().map(|p| p.count).max().unwrap_or(0),
        };
        self.columns.iter().map(height).max().unwrap_or(0)
    }

    fn drawing(&self) -> Markup {
        let (step, top) = steps(self.most());
        let scale = |n: usize| units(n) * PLOT * 10 / units(top);
        let count = units(self.columns.len()).max(1);
        let wide = ((WIDTH - LEFT) / count).min(WIDEST);
        html! {
            (patterns(self.name, &self.series))
            @for line in (0..=top).step_by(step) {
                @let y = tenths(FOOT * 10 - scale(line));
                line.axis x1=(LEFT) x2=(LEFT + wide * count) y1=(y) y2=(y) {}
                text.end x=(LEFT - 6) y=(tenths(FOOT * 10 - scale(line) + 40)) { (number(line)) }
            }
            @for (i, column) in self.columns.iter().enumerate() {
                @let x = LEFT + wide * units(i);
                @match self.stand {
                    Stand::Stacked => { (self.stacked(column, x, wide, &scale)) },
                    Stand::Paired => { (self.paired(column, x, wide, &scale)) },
                }
                text.middle x=(tenths(x * 10 + wide * 5)) y=(FOOT + 15) { (column.short) }
                // A year that ends with its first column leaves the room to the next.
                @let crowded = self.columns.get(i + 1).is_some_and(|next| next.begins.is_some());
                @if let Some(begins) = column.begins.as_ref().filter(|_| !crowded) {
                    text.begins x=(x + 2) y=(FOOT + 31) { (begins) }
                    line.axis x1=(x) x2=(x) y1=(FOOT) y2=(FOOT + 34) {}
                }
            }
        }
    }

    /// One part on the other, and the number of all above.
    fn stacked(&self, column: &Column, x: i64, wide: i64, scale: &dyn Fn(usize) -> i64) -> Markup {
        let mut below = 0;
        let mut parts = Vec::new();
        for (part, series) in column.parts.iter().zip(&self.series) {
            let (low, high) = (scale(below), scale(below + part.count));
            below += part.count;
            parts.push((part.count, *series, FOOT * 10 - high, high - low));
        }
        let bars = html! {
            @for (count, series, y, height) in parts {
                @if count > 0 {
                    rect class={ "part part-" (series.name) } x=(x + wide / 6) y=(tenths(y))
                        width=(wide - wide / 6 * 2) height=(tenths(height)) fill=(fill(self.name, series)) {}
                }
            }
            @let words = number(below);
            @if units(words.len()) * DIGIT <= wide {
                text.middle x=(tenths(x * 10 + wide * 5)) y=(tenths(FOOT * 10 - scale(below) - 50)) {
                    (words)
                }
            }
        };
        let name = format!("{}: {below}", column.label);
        linked(column.total.as_ref(), &name, &bars)
    }

    /// The parts side by side, each with its number.
    fn paired(&self, column: &Column, x: i64, wide: i64, scale: &dyn Fn(usize) -> i64) -> Markup {
        let each = (wide - 4) / units(self.series.len()).max(1);
        html! {
            @for (n, (part, series)) in column.parts.iter().zip(&self.series).enumerate() {
                @if part.count > 0 {
                    @let x = x + 2 + each * units(n);
                    @let height = scale(part.count);
                    @let y = FOOT * 10 - height;
                    (linked(Some(part), &format!("{}, {}: {}", column.label, series.text, part.count), &html! {
                        rect class={ "part part-" (series.name) } x=(x) y=(tenths(y)) width=(each - 1)
                            height=(tenths(height)) fill=(fill(self.name, *series)) {}
                        @if each >= NUMBERED {
                            text.middle x=(tenths(x * 10 + each * 5)) y=(tenths(y - 50)) { (number(part.count)) }
                        }
                    }))
                }
            }
        }
    }

    fn table(&self) -> Markup {
        let totals = self.columns.iter().any(|c| c.total.is_some());
        html! {
            table.count {
                caption.vh { (self.title) }
                thead {
                    tr {
                        th scope="col" { (say!("chart_month")) }
                        @for series in &self.series { th scope="col" { (series.text) } }
                        @if totals { th scope="col" { (say!("common_all")) } }
                    }
                }
                tbody {
                    @for column in &self.columns {
                        tr {
                            th scope="row" { (Text(&column.label)) }
                            @for part in &column.parts { td { (part) } }
                            @if let Some(total) = &column.total { td { (total) } }
                        }
                    }
                }
            }
        }
    }
}

/// What leads to the records of a count, if there are any.
fn linked(to: Option<&Counted>, name: &str, content: &Markup) -> Markup {
    html! {
        @match to.and_then(|t| t.href.as_ref()) {
            Some(href) => { a href=(Text(href)) tabindex="-1" { title { (Text(name)) } (content) } },
            None => { (content) },
        }
    }
}
