//! The sequence of events as a picture: a lane for each side, from left to right in the order of
//! time, with its phases behind and its turning points named.
//!
//! The table below it holds the same rows; every mark leads to its row there.

mod flags;
mod marks;
mod scale;
mod ticks;

use super::{Text, scroll};
use crate::edition::{TimelineRowView, shorten};
use crate::html::plain_beginning;
use crate::language::say;
use crate::time::Moment;
use flags::{BOLD, Band, Flag, bands, raise, width};
use marks::{Lane, Mark, lanes, shape};
use maud::{Markup, html};
use scale::{Cut, Scale, brief, second};
use std::fmt::Write;
use ticks::{Tick, ticks};

/// The width of the picture, in its own units.
const WIDTH: i64 = 800;
/// Room at the left for the names of the lanes.
const LEFT: i64 = 142;
/// Room at the right of the last mark.
const RIGHT: i64 = 24;
/// The height of a level of names.
const LEVEL: i64 = 17;
/// The longest words of a row in the name of its mark, in characters.
const WORDS: usize = 60;

/// The timeline as a picture. One row alone needs none.
pub(in crate::render::parts) fn picture(rows: &[TimelineRowView]) -> Option<Markup> {
    if rows.len() < 2 {
        return None;
    }
    let picture = Picture::new(rows);
    Some(html! {
        figure.lanes {
            (scroll(say!("lanes_scroll"), &picture.drawn()))
            figcaption { (picture.explained()) }
        }
    })
}

/// Everything that is drawn, in its place.
struct Picture<'r> {
    rows: &'r [TimelineRowView],
    scale: Scale,
    ticks: Vec<Tick>,
    bands: Vec<Band>,
    lanes: Vec<Lane<'r>>,
    /// The turning points: their lane, their row and their words.
    turns: Vec<(&'static str, &'r TimelineRowView, Flag)>,
    /// The lowest levels of the names of phases and of turning points, from the top.
    levels: (i64, i64),
    /// Where the lanes end.
    foot: i64,
}

impl<'r> Picture<'r> {
    fn new(rows: &'r [TimelineRowView]) -> Self {
        let mut moments: Vec<Moment> = rows.iter().map(|r| r.at).collect();
        moments.sort_unstable();
        let wide = |right: i64| Scale::new(&moments, LEFT + 14, WIDTH - LEFT - 14 - right);
        let names = |scale: &Scale| (bands(rows, scale, WIDTH), turns(rows, scale));
        let mut scale = wide(RIGHT);
        let (mut bands, mut turns) = names(&scale);
        let ends = bands.iter().map(|b| &b.flag).chain(turns.iter().map(|t| &t.2));
        let over = ends.map(|f| f.x + f.width - WIDTH).max().unwrap_or(0);
        if over > 0 {
            scale = wide(RIGHT + over);
            (bands, turns) = names(&scale);
        }
        let mut flags: Vec<Flag> = bands.iter().map(|b| b.flag.clone()).collect();
        let above = raise(&mut flags) * LEVEL;
        for (band, flag) in bands.iter_mut().zip(flags) {
            band.flag = flag;
        }
        let mut flags: Vec<Flag> = turns.iter().map(|t| t.2.clone()).collect();
        let top = above + raise(&mut flags) * LEVEL + 6;
        for (turn, flag) in turns.iter_mut().zip(flags) {
            turn.2 = flag;
        }
        let lanes = lanes(rows, &scale, top);
        let foot = lanes.last().map_or(top, |l| l.top + l.height);
        let ticks = ticks(&scale, &moments);
        Self { rows, ticks, bands, lanes, turns, levels: (above, top - 6), foot, scale }
    }

    fn drawn(&self) -> Markup {
        let words = self.description();
        let height =
            self.foot + 10 + LEVEL * self.lines().iter().map(|l| i64::from(*l)).sum::<i64>();
        html! {
            svg viewBox={ "0 0 " (WIDTH) " " (height) } role="group" aria-labelledby="svg-timeline" {
                title id="svg-timeline" { (say!("lanes_title")) }
                desc { (Text(&words)) }
                @for band in &self.bands { (self.band(band)) }
                g.phases { @for band in &self.bands { (self.phase(band)) } }
                path.axis d=(self.grid()) {}
                @for cut in &self.scale.cuts { (self.cut(cut)) }
                (self.axis())
                g aria-hidden="true" { @for turn in &self.turns { (self.turn(turn)) } }
                @for lane in &self.lanes { (drawn_lane(lane)) }
            }
        }
    }

    /// What can be seen, for those who can't.
    fn description(&self) -> String {
        let lanes: Vec<&str> = self.lanes.iter().map(|l| l.name).collect();
        say!("lanes_description", count = self.rows.len(), lanes = lanes.join(", "))
    }

    /// The line of the words of a phase, from the top.
    fn level(&self, band: &Band) -> i64 {
        self.levels.0 - band.flag.level * LEVEL
    }

    /// A phase behind the lanes.
    fn band(&self, band: &Band) -> Markup {
        let top = self.level(band) - LEVEL + 2;
        html! {
            rect class={ "phase-" (band.word) } x=(band.from) y=(top)
                width=(band.to - band.from) height=(self.foot - top) { title { (band.name) } }
        }
    }

    /// The name of a phase.
    fn phase(&self, band: &Band) -> Markup {
        html! {
            @if !band.words.is_empty() {
                text x=(band.from + 5) y=(self.level(band) - 3) { (band.words) }
            }
        }
    }

    /// The lines between the lanes, and one below each label of the axis.
    fn grid(&self) -> String {
        let mut out = String::new();
        for y in self.lanes.iter().map(|l| l.top).chain([self.foot]) {
            // Writing to a string never fails.
            let _ = write!(out, "M0 {y}H{WIDTH}");
        }
        for tick in &self.ticks {
            let _ = write!(out, "M{} {}v4", tick.x, self.foot);
        }
        out
    }

    /// A gap that was cut short: a strip without ground between broken edges, with its length.
    fn cut(&self, cut: &Cut) -> Markup {
        let (top, x) = (self.levels.1 + 6, cut.middle);
        let (height, middle) = (self.foot - top, i64::midpoint(self.foot, top));
        html! {
            g.cut {
                title { (Text(&say!("lanes_cut", span = cut.elapsed.to_string()))) }
                rect x=(x - 10) y=(top) width="20" height=(height) {}
                path d={ "M" (x - 10) " " (top) "v" (height) "m20 0v-" (height) } {}
                path.signs d={ "M" (x - 13) " " (self.foot + 5) "l5-10m16 10l5-10" } {}
                text transform={ "translate(" (x + 4) " " (middle) ")rotate(-90)" } {
                    (Text(&brief(cut.elapsed)))
                }
            }
        }
    }

    /// Which lines of the axis have words: hours, days, years.
    fn lines(&self) -> [bool; 3] {
        let any = |part: fn(&Tick) -> &String| self.ticks.iter().any(|t| !part(t).is_empty());
        [any(|t| &t.clock), any(|t| &t.day), any(|t| &t.year)]
    }

    fn axis(&self) -> Markup {
        let lines = self.lines();
        let line = |n: usize| {
            let above = lines.iter().take(n).filter(|l| **l).count();
            self.foot + 17 + LEVEL * i64::try_from(above).unwrap_or(0)
        };
        let label = |tick: &Tick| {
            [(&tick.clock, line(0)), (&tick.day, line(1)), (&tick.year, line(2))]
                .map(|(words, y)| (words.clone(), tick.x, y))
        };
        html! {
            g.times aria-hidden="true" {
                text.unit x="0" y=(self.foot + 17) { (say!("lanes_unit")) }
                @for (words, x, y) in self.ticks.iter().flat_map(label).filter(|l| !l.0.is_empty()) {
                    text x=(x) y=(y) { (Text(&words)) }
                }
            }
        }
    }

    /// The name of a turning point, with a line down to its mark.
    fn turn(&self, (lane, row, flag): &(&'static str, &TimelineRowView, Flag)) -> Markup {
        let y = self.levels.1 - flag.level * LEVEL;
        let marks = self.lanes.iter().find(|l| l.word == *lane).map(|l| l.marks.as_slice());
        let mark = marks.and_then(|m| m.iter().find(|m| m.row.anchor == row.anchor));
        let end = mark.map_or(self.foot, |m| m.y);
        html! {
            a.turn data-lane=(lane) href={ "#" (Text(&row.anchor)) } tabindex="-1" {
                path d={ "M" (flag.x) " " (y - 12) "V" (end) } {}
                text x=(flag.x + 5) y=(y - 2) { (row.milestone.map_or("", |m| m.shown())) }
            }
        }
    }

    /// How to read the picture: only what it has.
    fn explained(&self) -> Markup {
        let marks = || self.lanes.iter().flat_map(|l| &l.marks);
        html! {
            (say!("lanes_marks"))
            @if !self.turns.is_empty() { " " (say!("lanes_turns")) }
            @if marks().any(Mark::is_coarse) { " " (say!("lanes_coarse")) }
            @if marks().any(|m| m.count > 1) { " " (say!("lanes_counts")) }
            @if !self.scale.cuts.is_empty() { " " (say!("lanes_cuts")) }
        }
    }
}

/// The turning points as flags, in the order of where they stand.
fn turns<'r>(
    rows: &'r [TimelineRowView],
    scale: &Scale,
) -> Vec<(&'static str, &'r TimelineRowView, Flag)> {
    let turn = |row: &'r TimelineRowView| {
        let x = scale.place(second(row.at));
        let flag = Flag { x, width: width(row.milestone?.shown(), BOLD), level: 0 };
        Some((row.lane.map_or("none", |l| l.as_str()), row, flag))
    };
    let mut found: Vec<_> = rows.iter().filter_map(turn).collect();
    found.sort_by_key(|(_, _, flag)| flag.x);
    found
}

fn drawn_lane(lane: &Lane<'_>) -> Markup {
    let middle = lane.top + lane.height / 2;
    html! {
        "\n"
        g class={ "lane-" (lane.word) } data-lane=(lane.word) role="group" aria-label=(lane.name) {
            path d=(shape(lane.word, 8, middle, 5)) {}
            text x="22" y=(middle + 4) { (lane.name) }
            @for mark in &lane.marks { (drawn_mark(lane.word, mark)) }
        }
    }
}

fn drawn_mark(lane: &str, mark: &Mark<'_>) -> Markup {
    let class = match (mark.count, mark.row.milestone) {
        (1, None) => mark.is_coarse().then_some("hollow"),
        (1, Some(_)) => Some(if mark.is_coarse() { "big hollow" } else { "big" }),
        _ => Some("count"),
    };
    html! {
        a class=[class] href={ "#" (Text(&mark.row.anchor)) } tabindex="-1" {
            title { (Text(&called(mark))) }
            @if mark.count > 1 {
                circle cx=(mark.x) cy=(mark.y) r=(mark.half()) {}
                text x=(mark.x) y=(mark.y + 4) { (mark.count) }
            } @else {
                path d=(shape(lane, mark.x, mark.y, mark.half())) {}
            }
        }
    }
}

/// The name of a mark: when, and what happened.
fn called(mark: &Mark<'_>) -> String {
    let at = mark.row.at.to_string();
    if mark.count > 1 {
        let until = mark.last.at.to_string();
        return say!("lanes_mark_several", count = mark.count, from = at, until = until);
    }
    let words = plain_beginning(&mark.row.what_html, 4 * WORDS).replace('\n', " ");
    let words = shorten(&words, WORDS);
    match mark.row.milestone {
        Some(turn) => say!("lanes_mark_turn", turn = turn.shown(), at = at, words = &*words),
        None => say!("lanes_mark", at = at, words = &*words),
    }
}

#[cfg(test)]
mod tests;
