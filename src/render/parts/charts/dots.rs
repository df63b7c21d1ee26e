//! Durations as dots on a logarithmic scale: one for each incident, in lanes.

use super::axis::{Logarithmic, tenths, units};
use super::{WIDTH, picture, scroll};
use crate::edition::{Dot, Dots};
use crate::html::phrase;
use crate::language::say;
use crate::render::parts::Text;
use crate::time::Elapsed;
use maud::{Markup, Render, html};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Room at the left for the names of the lanes.
const LEFT: i64 = 72;
/// Room at the right, for half of the last label.
const RIGHT: i64 = 30;
/// Room at the top for the median's words.
const TOP: i64 = 24;
/// The height of a lane.
const LANE: i64 = 34;
/// How far apart dots stand that would cover each other.
const APART: i64 = 8;
/// How many stand above each other in a lane before they cover each other after all.
const STACK: i64 = 4;

impl Serialize for Dots {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |s: S| {
            let mut fields = s.serialize_struct("Dots", 3)?;
            fields.serialize_field("title", self.title)?;
            fields.serialize_field("lanes", &self.lanes)?;
            fields.serialize_field("dots", &self.dots)?;
            fields.end()
        };
        phrase(serializer, |out| self.render_to(out), data)
    }
}

impl Render for Dots {
    fn render(&self) -> Markup {
        let height = TOP + LANE * units(self.lanes.len()) + 26;
        let drawn = picture(self.name, height, self.title, &self.description, &self.drawing());
        scroll(self.title, &drawn)
    }
}

/// Where a duration stands, in seconds: one that ended within the day, month or year in which it
/// began stands in the middle of what is possible.
fn stands_at(elapsed: Elapsed) -> i64 {
    let one = match elapsed {
        Elapsed::Days(0) => Elapsed::Days(1),
        Elapsed::Months(0) => Elapsed::Months(1),
        Elapsed::Years(0) => Elapsed::Years(1),
        known => return known.approximate_seconds(),
    };
    one.approximate_seconds() / 2
}

impl Dots {
    fn drawing(&self) -> Markup {
        let scale = Logarithmic::new(self.scale.0, self.scale.1, LEFT, WIDTH - LEFT - RIGHT);
        let foot = TOP + LANE * units(self.lanes.len());
        html! {
            @for (n, lane) in self.lanes.iter().enumerate() {
                @let y = TOP + LANE * units(n);
                line.axis x1=(LEFT) x2=(WIDTH - RIGHT) y1=(y + LANE) y2=(y + LANE) {}
                text.end x=(LEFT - 10) y=(y + LANE / 2 + 4) { (lane.text) }
            }
            @for tick in scale.ticks() {
                @let x = tenths(scale.place(tick.seconds));
                line.axis x1=(x) x2=(x) y1=(TOP) y2=(foot + 5) {}
                @if scale.has_room(*tick) { text.middle x=(x) y=(foot + 19) { (tick.shown()) } }
            }
            @if let Some(median) = self.median {
                (mark(median, scale.place(stands_at(median)), foot))
            }
            @for (dot, x, y) in self.places(&scale) {
                a href=(Text(&dot.href)) tabindex="-1" {
                    title { (Text(&dot.id)) ", " (dot.elapsed.to_string()) }
                    circle.coarse[dot.is_coarse()] cx=(tenths(x)) cy=(y) r="4" {}
                }
            }
        }
    }

    /// The places of the dots. Those that would cover each other stand above and below the middle of
    /// their lane by turns.
    fn places(&self, scale: &Logarithmic) -> Vec<(&Dot, i64, i64)> {
        let mut taken: BTreeMap<(usize, i64), i64> = BTreeMap::new();
        let place = |dot: &'_ Dot| {
            let x = scale.place(stands_at(dot.elapsed));
            let n = taken.entry((dot.lane, x / (APART * 10))).or_default();
            let rank = *n % STACK;
            *n += 1;
            let offset = (rank + 1) / 2 * APART * if rank % 2 == 1 { -1 } else { 1 };
            (x, TOP + LANE * units(dot.lane) + LANE / 2 + offset)
        };
        let places: Vec<(i64, i64)> = self.dots.iter().map(place).collect();
        self.dots.iter().zip(places).map(|(dot, (x, y))| (dot, x, y)).collect()
    }
}

/// The line of the median with its words, on the side that has room.
fn mark(median: Elapsed, x: i64, foot: i64) -> Markup {
    let at = tenths(x);
    let right = x < WIDTH * 5;
    let class = if right { "median-words" } else { "median-words end" };
    html! {
        line.median x1=(at) x2=(at) y1=(TOP - 14) y2=(foot) {}
        text class=(class) x=(tenths(x + if right { 50 } else { -50 })) y=(TOP - 8) {
            (say!("chart_median", median = median.to_string()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_that_would_cover_each_other_stand_apart() {
        let dot = |seconds: i64, lane: usize| Dot {
            id: "INC-2026-0001".into(),
            href: "x".into(),
            elapsed: Elapsed::Seconds(seconds),
            lane,
        };
        let dots = Dots {
            name: "detect",
            title: "Time to detect",
            description: String::new(),
            scale: (60, 86_400),
            lanes: Vec::new(),
            dots: vec![dot(600, 0), dot(600, 0), dot(600, 0), dot(600, 1), dot(9_000, 0)],
            median: None,
        };
        let scale = Logarithmic::new(60, 86_400, LEFT, 500);
        let heights: Vec<i64> = dots.places(&scale).iter().map(|(_, _, y)| *y).collect();
        let middle = TOP + LANE / 2;
        assert_eq!(heights, [middle, middle - 8, middle + 8, middle + LANE, middle]);
    }

    #[test]
    fn within_the_day_stands_at_noon() {
        assert_eq!(stands_at(Elapsed::Days(0)), 43_200);
        assert_eq!(stands_at(Elapsed::Days(2)), 172_800);
        assert_eq!(stands_at(Elapsed::Seconds(0)), 0);
    }
}
