//! Ages as a histogram: columns of one width on a scale of days.

use super::axis::{steps, tenths, units};
use super::{WIDTH, figure, fill, key, number, numbers, patterns, picture};
use crate::edition::{AgeBin, Histogram};
use crate::html::phrase;
use crate::language::say;
use crate::render::parts::Text;
use maud::{Markup, Render, html};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// Room at the left for the numbers of the axis.
const LEFT: i64 = 42;
/// Room at the right for half of the last number of days.
const RIGHT: i64 = 22;
/// Room at the top for the number of the highest column.
const TOP: i64 = 18;
/// Where the columns stand.
const FOOT: i64 = TOP + 150;
/// The widest step from one column to the next.
const WIDEST: i64 = 64;

impl Serialize for Histogram {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |s: S| {
            let mut fields = s.serialize_struct("Histogram", 4)?;
            fields.serialize_field("title", self.title)?;
            fields.serialize_field("width", &self.width)?;
            fields.serialize_field("series", &self.series)?;
            fields.serialize_field("bins", &self.bins)?;
            fields.end()
        };
        phrase(serializer, |out| self.render_to(out), data)
    }
}

impl Render for Histogram {
    fn render(&self) -> Markup {
        let drawn = picture(self.name, FOOT + 36, self.title, &self.description, &self.drawing());
        let key = key(self.name, &self.series);
        figure(self.name, self.title, &drawn, &key, &numbers(self.title, &self.table()))
    }
}

impl Histogram {
    fn drawing(&self) -> Markup {
        let (step, top) = steps(self.bins.iter().map(|b| b.total.count).max().unwrap_or(0));
        let scale = |n: usize| units(n) * (FOOT - TOP) * 10 / units(top);
        let count = units(self.bins.len()).max(1);
        let wide = ((WIDTH - LEFT - RIGHT) / count).min(WIDEST);
        let end = LEFT + wide * count;
        html! {
            (patterns(self.name, &self.series))
            @for line in (0..=top).step_by(step) {
                @let y = FOOT * 10 - scale(line);
                line.axis x1=(LEFT) x2=(end) y1=(tenths(y)) y2=(tenths(y)) {}
                text.end x=(LEFT - 6) y=(tenths(y + 40)) { (number(line)) }
            }
            @for (i, bin) in self.bins.iter().enumerate() {
                (self.column(bin, LEFT + wide * units(i), wide, &scale))
            }
            // The scale: a line and its days between each two columns.
            @for i in 0..=count {
                @let x = LEFT + wide * i;
                line.axis x1=(x) x2=(x) y1=(FOOT) y2=(FOOT + 5) {}
                text.middle x=(x) y=(FOOT + 18) { (self.width * i) }
            }
            text.end x=(end) y=(FOOT + 33) { (say!("trends_days")) }
        }
    }

    /// One part on the other without a gap to the next column, and the number of all above.
    fn column(&self, bin: &AgeBin, x: i64, wide: i64, scale: &dyn Fn(usize) -> i64) -> Markup {
        let mut below = 0;
        let mut parts = Vec::new();
        for (part, series) in bin.parts.iter().zip(&self.series) {
            let (low, high) = (scale(below), scale(below + part.count));
            below += part.count;
            parts.push((part, *series, FOOT * 10 - high, high - low));
        }
        html! {
            @for (part, series, y, height) in parts {
                @if let Some(href) = &part.href {
                    a href=(Text(href)) tabindex="-1" {
                        title { (Text(&bin.label)) ", " (series.text) ": " (part.count) }
                        rect class={ "part part-" (series.name) } x=(x) y=(tenths(y))
                            width=(wide) height=(tenths(height)) fill=(fill(self.name, series)) {}
                    }
                }
            }
            @if below > 0 {
                text.middle x=(tenths(x * 10 + wide * 5)) y=(tenths(FOOT * 10 - scale(below) - 50)) {
                    (number(below))
                }
            }
        }
    }

    fn table(&self) -> Markup {
        html! {
            table.count {
                caption.vh { (self.title) }
                thead {
                    tr {
                        th scope="col" { (say!("trends_age")) }
                        @for series in &self.series { th scope="col" { (series.text) } }
                        th scope="col" { (say!("common_all")) }
                    }
                }
                tbody {
                    @for bin in &self.bins {
                        tr {
                            th scope="row" { (Text(&bin.label)) }
                            @for part in &bin.parts { td { (part) } }
                            td { (bin.total) }
                        }
                    }
                }
            }
        }
    }
}
