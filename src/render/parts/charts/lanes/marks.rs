//! The marks of the lanes: where each stands, and its shape.

use super::scale::{Scale, second};
use crate::edition::TimelineRowView;
use crate::language::say;
use crate::time::Precision;
use std::collections::BTreeMap;

/// How far apart marks of one time stand, above and below the middle of their lane.
const APART: i64 = 17;
/// How many may stand above each other before they are counted instead.
const STACK: usize = 4;
/// The most marks of a picture whose rows each have their own.
const MANY: usize = 60;
/// How much room the rows of a count share: as little as leaves few enough marks.
const CELLS: [i64; 5] = [20, 40, 80, 160, 320];
/// The height of a lane where no marks stand above each other.
const LANE: i64 = 34;

/// One mark: a row, or several rows that stand close together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark<'r> {
    /// Its row: of several the first.
    pub(super) row: &'r TimelineRowView,
    /// The last row.
    pub(super) last: &'r TimelineRowView,
    /// How many rows it stands for.
    pub(super) count: usize,
    /// Where it stands.
    pub(super) x: i64,
    /// Where it stands, from the top of the picture.
    pub(super) y: i64,
}

/// A lane with its marks.
#[derive(Debug)]
pub(super) struct Lane<'r> {
    /// Its word; `none` for rows without a lane.
    pub(super) word: &'static str,
    /// Its name.
    pub(super) name: &'static str,
    /// Its marks, in the order of time.
    pub(super) marks: Vec<Mark<'r>>,
    /// Its top.
    pub(super) top: i64,
    /// Its height.
    pub(super) height: i64,
}

impl Mark<'_> {
    /// Half its width.
    pub(super) fn half(&self) -> i64 {
        match (self.count, self.row.milestone) {
            (1, None) => 5,
            (1, Some(_)) => 8,
            _ => 9,
        }
    }

    /// Whether its time is known to the day, month or year alone.
    pub(super) fn is_coarse(&self) -> bool {
        self.count == 1 && self.row.at.precision() != Precision::Instant
    }
}

/// The lanes that have rows, from `top` on: in their own order, rows without a lane last.
pub(super) fn lanes<'r>(rows: &'r [TimelineRowView], scale: &Scale, top: i64) -> Vec<Lane<'r>> {
    let mut parts: BTreeMap<_, Lane<'r>> = BTreeMap::new();
    for row in rows {
        let (word, name) =
            row.lane.map_or(("none", say!("lanes_none")), |l| (l.as_str(), l.shown()));
        let mark = Mark { row, last: row, count: 1, x: scale.place(second(row.at)), y: 0 };
        let part = parts.entry((row.lane.is_none(), row.lane));
        let new = || Lane { word, name, marks: Vec::new(), top, height: 0 };
        part.or_insert_with(new).marks.push(mark);
    }
    let mut lanes: Vec<Lane<'r>> = parts.into_values().collect();
    for lane in &mut lanes {
        lane.marks.sort_by_key(|m| m.x);
    }
    for cell in CELLS {
        if lanes.iter().map(|l| l.marks.len()).sum::<usize>() > MANY {
            for lane in &mut lanes {
                lane.marks = merged(&lane.marks, cell);
            }
        }
    }
    let mut next = top;
    for lane in &mut lanes {
        lane.top = next;
        lane.arrange();
        next += lane.height;
    }
    lanes
}

impl Lane<'_> {
    /// Gives every mark its height, and the lane its own.
    fn arrange(&mut self) {
        let mut most = spread(&mut self.marks);
        if most >= STACK {
            self.marks = merged(&self.marks, CELLS[0]);
            most = spread(&mut self.marks);
        }
        let steps = |n: usize| i64::try_from(n).unwrap_or(0) * APART;
        self.height = LANE + steps(most);
        let middle = self.top + LANE / 2 + steps(most.div_ceil(2));
        for mark in &mut self.marks {
            mark.y += middle;
        }
    }
}

/// Sets marks apart that would cover each other: above and below the middle by turns. Says how many
/// steps that takes.
fn spread(marks: &mut [Mark<'_>]) -> usize {
    let mut taken: Vec<i64> = Vec::new();
    for mark in marks {
        let (from, to) = (mark.x - mark.half() - 1, mark.x + mark.half() + 1);
        let free = taken.iter().position(|end| *end <= from);
        let rank = free.unwrap_or(taken.len());
        match taken.get_mut(rank) {
            Some(end) => *end = to,
            None => taken.push(to),
        }
        let step = i64::try_from(rank.div_ceil(2)).unwrap_or(0);
        mark.y = if rank % 2 == 1 { -step } else { step } * APART;
    }
    taken.len().saturating_sub(1)
}

/// Counts rows that stand close together. Turning points keep marks of their own.
fn merged<'r>(marks: &[Mark<'r>], cell: i64) -> Vec<Mark<'r>> {
    let (turns, others): (Vec<Mark<'r>>, Vec<Mark<'r>>) =
        marks.iter().partition(|m| m.count == 1 && m.row.milestone.is_some());
    let mut found: Vec<Mark<'r>> = Vec::new();
    let mut from = 0;
    for mark in others {
        match found.last_mut() {
            Some(group) if mark.x - from < cell => {
                group.last = mark.last;
                group.count += mark.count;
                group.x = i64::midpoint(from, mark.x);
            }
            _ => {
                from = mark.x;
                found.push(mark);
            }
        }
    }
    found.extend(turns);
    found.sort_by_key(|m| m.x);
    found
}

/// The outline of a mark of a lane: each has a shape of its own, so that no colour is needed.
pub(super) fn shape(lane: &str, x: i64, y: i64, r: i64) -> String {
    let (left, top, whole) = (x - r, y - r, 2 * r);
    match lane {
        // A square.
        "cause" => format!("M{} {}h{s}v{s}h-{s}z", left + 1, top + 1, s = whole - 2),
        // A triangle.
        "attacker" => format!("M{x} {}l{} {whole}h-{}z", top - 1, r + 1, whole + 2),
        // A diamond.
        "detection" => {
            let s = r + 1;
            format!("M{x} {}l{s} {s}-{s} {s}-{s}-{s}z", y - s)
        }
        // A disc.
        "response" => format!("M{left} {y}a{r} {r} 0 1 0 {whole} 0a{r} {r} 0 1 0-{whole} 0z"),
        // A bubble of speech.
        "comms" => {
            format!("M{left} {top}h{whole}v{}h-{r}l-3 3v-3h-{}z", whole - 2, r - 3)
        }
        // A cross.
        "external" => {
            let (thin, arm) = (2 * (r / 3) + 2, r - r / 3 - 1);
            let edge = x - thin / 2;
            format!(
                "M{edge} {}h{thin}v{arm}h{arm}v{thin}h-{arm}v{arm}h-{thin}v-{arm}h-{arm}v-{thin}h{arm}z",
                y - thin / 2 - arm
            )
        }
        // A bar.
        _ => format!("M{left} {}h{whole}v4h-{whole}z", y - 2),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{row, rows};
    use super::*;
    use crate::time::Moment;

    fn drawn(rows: &[TimelineRowView]) -> Vec<Lane<'_>> {
        let moments: Vec<Moment> = rows.iter().map(|r| r.at).collect();
        lanes(rows, &Scale::new(&moments, 100, 600), 0)
    }

    #[test]
    fn lanes_stand_in_their_order_and_rows_without_one_are_last() {
        let mut all = rows(&[("2026-03-01", "comms"), ("2026-03-02", "cause"), ("2026-03-03", "")]);
        all.push(row("2026-03-04", "attacker"));
        let found = drawn(&all);
        let words: Vec<&str> = found.iter().map(|l| l.word).collect();
        assert_eq!(words, ["cause", "attacker", "comms", "none"]);
        assert_eq!(found.iter().map(|l| l.top).collect::<Vec<_>>(), [0, 34, 68, 102]);
    }

    #[test]
    fn marks_of_one_time_stand_apart() {
        let all = rows(&[("2026-03-01", "cause"); 3]);
        let found = drawn(&all);
        let heights: Vec<i64> = found[0].marks.iter().map(|m| m.y).collect();
        assert_eq!(heights, [34, 17, 51]);
        assert_eq!(found[0].height, LANE + 2 * APART);
    }

    #[test]
    fn too_many_are_counted() {
        // A tower.
        let tower = rows(&[("2026-03-01", "cause"); 9]);
        assert_eq!(drawn(&tower)[0].marks.iter().map(|m| m.count).collect::<Vec<_>>(), [9]);
        // A hundred rows, a minute apart.
        let many: Vec<TimelineRowView> = (0..100)
            .map(|n| row(&format!("2026-03-01T{:02}:{:02}:00Z", n / 60, n % 60), "response"))
            .collect();
        let found = drawn(&many);
        assert!(found[0].marks.len() <= MANY, "{}", found[0].marks.len());
        assert_eq!(found[0].marks.iter().map(|m| m.count).sum::<usize>(), 100);
        assert!(found[0].marks.windows(2).all(|w| w[1].x - w[0].x >= 10));
    }

    #[test]
    fn what_is_known_to_the_day_is_hollow() {
        let all = rows(&[("2026-03-01", "cause"), ("2026-03-01T10:00:00Z", "cause")]);
        let marks = &drawn(&all)[0].marks;
        assert_eq!(marks.iter().map(Mark::is_coarse).collect::<Vec<_>>(), [true, false]);
    }

    #[test]
    fn every_lane_has_a_shape_of_its_own() {
        let lanes = ["cause", "attacker", "detection", "response", "comms", "external", "none"];
        let mut shapes: Vec<String> = lanes.iter().map(|l| shape(l, 50, 50, 5)).collect();
        shapes.sort_unstable();
        shapes.dedup();
        assert_eq!(shapes.len(), lanes.len());
    }
}
