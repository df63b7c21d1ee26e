//! Counts by year as a strip of columns, each year with its page where it has one.

use super::axis::{steps, tenths, units};
use super::{Counted, WIDTH, fill, key, number, numbers, patterns, scroll};
use crate::edition::{YearColumn, YearStrip};
use crate::html::{phrase, tell};
use crate::language::say;
use crate::render::parts::Text;
use maud::{Markup, Render, html};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// A name within the page, for ids.
const NAME: &str = "by-year";
/// Room at the top for the number of the highest column.
const TOP: i64 = 18;
/// Where the columns stand.
const FOOT: i64 = TOP + 72;
/// The height of all.
const HEIGHT: i64 = FOOT + 22;
/// The widest step from one column to the next.
const WIDEST: i64 = 44;
/// How wide a year is in words, and how wide a digit.
const WORDS: i64 = 34;
const DIGIT: i64 = 7;

/// A year as data shows it.
#[derive(Serialize)]
struct Shown {
    year: i16,
    parts: Vec<usize>,
    total: Counted,
}

impl Serialize for YearStrip {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shown =
            |c: &YearColumn| Shown { year: c.year, parts: c.parts.clone(), total: c.total.clone() };
        let data = |s: S| {
            let mut fields = s.serialize_struct("YearStrip", 4)?;
            fields.serialize_field("title", self.title)?;
            fields.serialize_field("series", &self.series)?;
            fields.serialize_field("years", &self.columns.iter().map(shown).collect::<Vec<_>>())?;
            fields.serialize_field("earlier", &self.earlier)?;
            fields.end()
        };
        phrase(serializer, |out| self.render_to(out), data)
    }
}

impl Render for YearStrip {
    fn render(&self) -> Markup {
        html! {
            figure.chart.strip-chart {
                figcaption id={ "chart-" (NAME) } { (self.title) }
                (key(NAME, &self.series))
                (scroll(self.title, &self.picture()))
                @if self.earlier > 0 {
                    @let year = self.columns.first().map_or(0, |c| c.year).to_string();
                    p.quiet { (tell!("strip_earlier", count = self.earlier, year = year)) }
                }
                (numbers(self.title, &self.table()))
            }
        }
    }
}

impl YearStrip {
    fn wide(&self) -> i64 {
        (WIDTH / units(self.columns.len()).max(1)).min(WIDEST)
    }

    /// As wide as its years: a strip of three years needs no room that scrolls.
    fn picture(&self) -> Markup {
        let width = self.wide() * units(self.columns.len()).max(1);
        html! {
            svg viewBox={ "0 0 " (width) " " (HEIGHT) } width=(width) height=(HEIGHT) role="group"
                aria-labelledby={ "svg-" (NAME) } {
                title id={ "svg-" (NAME) } { (self.title) }
                desc { (Text(&self.description)) }
                (self.drawing(width))
            }
        }
    }

    fn drawing(&self, width: i64) -> Markup {
        let wide = self.wide();
        let (_, top) = steps(self.columns.iter().map(|c| c.total.count).max().unwrap_or(0));
        let scale = |n: usize| units(n) * (FOOT - TOP) * 10 / units(top);
        // Where years stand close, only every second or third one is named, and always the last.
        let every = (WORDS + wide - 1) / wide;
        let last = units(self.columns.len()) - 1;
        html! {
            (patterns(NAME, &self.series))
            line.axis x1="0" x2=(width) y1=(FOOT) y2=(FOOT) {}
            @for (i, column) in self.columns.iter().enumerate() {
                @let x = wide * units(i);
                @let named = (last - units(i)) % every == 0;
                @let drawn = self.column(column, x, wide, named, &scale);
                @match &column.total.href {
                    Some(href) => {
                        a href=(Text(href)) tabindex="-1" {
                            title { (column.year) ": " (column.total.count) }
                            (drawn)
                        }
                    },
                    None => { (drawn) },
                }
            }
        }
    }

    fn column(
        &self,
        column: &YearColumn,
        x: i64,
        wide: i64,
        named: bool,
        scale: &dyn Fn(usize) -> i64,
    ) -> Markup {
        let mut below = 0;
        let mut parts = Vec::new();
        for (part, series) in column.parts.iter().zip(&self.series) {
            let (low, high) = (scale(below), scale(below + part));
            below += part;
            parts.push((*part, *series, FOOT * 10 - high, high - low));
        }
        let middle = tenths(x * 10 + wide * 5);
        let words = number(below);
        html! {
            @for (count, series, y, height) in parts {
                @if count > 0 {
                    rect class={ "part part-" (series.name) } x=(x + wide / 6) y=(tenths(y))
                        width=(wide - wide / 6 * 2) height=(tenths(height)) fill=(fill(NAME, series)) {}
                }
            }
            @if below > 0 && units(words.len()) * DIGIT <= wide {
                text.middle x=(middle) y=(tenths(FOOT * 10 - scale(below) - 40)) { (words) }
            }
            @if named {
                text class={ "middle" @if column.current { " current" } } x=(middle) y=(FOOT + 15) {
                    (column.year)
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
                        th scope="col" { (say!("browse_year")) }
                        @if self.series.len() > 1 {
                            @for series in &self.series { th scope="col" { (series.text) } }
                            th scope="col" { (say!("common_all")) }
                        } @else {
                            @for series in &self.series { th scope="col" { (series.text) } }
                        }
                    }
                }
                tbody {
                    @for column in &self.columns {
                        tr {
                            th scope="row" { (column.year) }
                            @if self.series.len() > 1 {
                                @for part in &column.parts { td { (number(*part)) } }
                            }
                            td { (column.total) }
                        }
                    }
                }
            }
        }
    }
}
