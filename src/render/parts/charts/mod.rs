//! Charts: pictures drawn as SVG, each with the same numbers in a table, all of them links.
//!
//! Every picture is 640 units wide and never drawn smaller than that many pixels, so that its words
//! stay readable; on a phone it scrolls in a region of its own. Links within a picture are left out
//! of the order of the keyboard, for the table below holds the same ones.

mod axis;
mod columns;
mod dots;
mod grid;
mod histogram;
pub(super) mod lanes;
mod strip;

use super::Text;
use crate::edition::{Counted, Series};
use crate::html::grouped;
use crate::language::say;
use maud::{Markup, PreEscaped, Render, html};

/// The width of every picture, in its own units.
const WIDTH: i64 = 640;

/// A number that leads to its records.
impl Render for Counted {
    fn render(&self) -> Markup {
        let number = number(self.count);
        html! {
            @match &self.href {
                Some(href) => { a href=(Text(href)) { (number) } },
                None => { (number) },
            }
        }
    }
}

fn number(count: usize) -> String {
    grouped(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A figure: its picture in a region that scrolls, a key to the parts, then the numbers.
fn figure(name: &str, title: &str, picture: &Markup, key: &Markup, numbers: &Markup) -> Markup {
    html! {
        figure.chart {
            figcaption id={ "chart-" (name) } { (title) }
            (key)
            (scroll(title, picture))
            (numbers)
        }
    }
}

/// A region that scrolls on a narrow screen, by keyboard too.
fn scroll(label: &str, content: &Markup) -> Markup {
    html! {
        div.chart-scroll tabindex="0" role="region" aria-label=(Text(label)) { (content) }
    }
}

/// The same numbers as a table, folded away.
fn numbers(title: &str, table: &Markup) -> Markup {
    html! {
        details.numbers {
            summary { (say!("chart_numbers")) }
            (scroll(&say!("chart_numbers_of", title = title), table))
        }
    }
}

/// The opening of a picture with links in it: its children are read, so it is a group, not an image.
fn picture(name: &str, height: i64, title: &str, description: &str, content: &Markup) -> Markup {
    html! {
        svg viewBox={ "0 0 " (WIDTH) " " (height) } role="group" aria-labelledby={ "svg-" (name) } {
            title id={ "svg-" (name) } { (Text(title)) }
            desc { (Text(description)) }
            (content)
        }
    }
}

/// The parts of a chart and how they look.
fn key(name: &str, series: &[Series]) -> Markup {
    html! {
        @if series.len() > 1 {
            ul.chart-key {
                @for one in series {
                    li {
                        svg viewBox="0 0 20 14" aria-hidden="true" {
                            rect class={ "part part-" (one.name) } width="20" height="14" fill=(fill(name, *one)) {}
                        }
                        " " (one.text)
                    }
                }
            }
        }
    }
}

/// The way to a part's pattern; a solid part has the colour of its class.
fn fill(name: &str, series: Series) -> PreEscaped<String> {
    PreEscaped(if series.pattern == 0 {
        "currentColor".to_owned()
    } else {
        format!("url(#fill-{name}-{})", series.name)
    })
}

/// The marks of each pattern, in a square of 6 units: slanted, dotted, level, open.
const MARKS: [&str; 4] =
    ["M-1 1 1-1M0 6 6 0M5 7 7 5", "M1.5 1.5h1.5v1.5h-1.5zM4.5 4.5h1.5v1.5h-1.5z", "M0 3H6", ""];

/// The patterns that tell the parts of a chart apart without colour.
fn patterns(name: &str, series: &[Series]) -> Markup {
    html! {
        defs {
            @for one in series.iter().filter(|s| s.pattern > 0) {
                pattern class={ "part-" (one.name) } id={ "fill-" (name) "-" (one.name) }
                    width="6" height="6" patternUnits="userSpaceOnUse" {
                    rect.ground width="6" height="6" {}
                    @let marks = MARKS.get(usize::from(one.pattern) - 1).copied().unwrap_or("");
                    @if !marks.is_empty() { path d=(marks) {} }
                }
            }
        }
    }
}
