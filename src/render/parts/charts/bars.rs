//! Counts in a few classes as bars: a histogram with the words of each class beside it.

use super::axis::{steps, tenths, units};
use super::{WIDTH, figure, fill, key, number, numbers, patterns, picture};
use crate::edition::{Bar, Bars};
use crate::html::phrase;
use crate::language::say;
use crate::render::parts::Text;
use maud::{Markup, Render, html};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// Room at the left for the words.
const LEFT: i64 = 132;
/// The length of the longest bar; the rest is for its number.
const PLOT: i64 = WIDTH - LEFT - 44;
/// From one bar to the next.
const STEP: i64 = 30;
/// How thick a bar is.
const THICK: i64 = 20;

impl Serialize for Bars {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |s: S| {
            let mut fields = s.serialize_struct("Bars", 3)?;
            fields.serialize_field("title", self.title)?;
            fields.serialize_field("series", &self.series)?;
            fields.serialize_field("bars", &self.bars)?;
            fields.end()
        };
        phrase(serializer, |out| self.render_to(out), data)
    }
}

impl Render for Bars {
    fn render(&self) -> Markup {
        let height = STEP * units(self.bars.len()) + 8;
        let drawn = picture(self.name, height, self.title, &self.description, &self.drawing());
        let key = key(self.name, &self.series);
        figure(self.name, self.title, &drawn, &key, &numbers(self.title, &self.table()))
    }
}

impl Bars {
    fn drawing(&self) -> Markup {
        let most = self.bars.iter().map(|b| b.total.count).max().unwrap_or(0);
        let (_, top) = steps(most);
        let scale = |n: usize| units(n) * PLOT * 10 / units(top);
        let height = STEP * units(self.bars.len()) + 4;
        html! {
            (patterns(self.name, &self.series))
            @for (i, bar) in self.bars.iter().enumerate() {
                @let y = 4 + STEP * units(i);
                text.end x=(LEFT - 8) y=(y + 14) { (Text(&bar.label)) }
                (self.bar(bar, y, &scale))
            }
            line.axis x1=(LEFT) x2=(LEFT) y1="0" y2=(height) {}
        }
    }

    fn bar(&self, bar: &Bar, y: i64, scale: &dyn Fn(usize) -> i64) -> Markup {
        let mut before = 0;
        let mut parts = Vec::new();
        for (part, series) in bar.parts.iter().zip(&self.series) {
            let (from, to) = (scale(before), scale(before + part.count));
            before += part.count;
            parts.push((part, *series, LEFT * 10 + from, to - from));
        }
        html! {
            @for (part, series, x, length) in parts {
                @if let Some(href) = &part.href {
                    a href=(Text(href)) tabindex="-1" {
                        title { (Text(&bar.label)) ", " (series.text) ": " (part.count) }
                        rect class={ "part part-" (series.name) } x=(tenths(x)) y=(y)
                            width=(tenths(length)) height=(THICK) fill=(fill(self.name, series)) {}
                    }
                }
            }
            text x=(tenths(LEFT * 10 + scale(before) + 60)) y=(y + 14) { (number(before)) }
        }
    }

    fn table(&self) -> Markup {
        html! {
            table.count {
                caption.vh { (self.title) }
                thead {
                    tr {
                        th scope="col" { (self.of) }
                        @for series in &self.series { th scope="col" { (series.text) } }
                        th scope="col" { (say!("common_all")) }
                    }
                }
                tbody {
                    @for bar in &self.bars {
                        tr {
                            th scope="row" { (Text(&bar.label)) }
                            @for part in &bar.parts { td { (part) } }
                            td { (bar.total) }
                        }
                    }
                }
            }
        }
    }
}
