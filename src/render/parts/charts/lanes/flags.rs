//! Words that begin at a line and run to the right, on as many levels as they need: the names of
//! turning points and of phases.

use super::scale::{Scale, second};
use crate::edition::{Phase, TimelineRowView};
use crate::language::say;

/// How wide a letter is, about, of a phase and of a turning point.
pub(super) const PLAIN: i64 = 7;
pub(super) const BOLD: i64 = 8;
/// The narrowest part of a phase within another that is drawn.
const SLIVER: i64 = 12;

/// Words at a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Flag {
    /// Where the line stands.
    pub(super) x: i64,
    /// How wide the words are.
    pub(super) width: i64,
    /// On which level they stand, from 0, the lowest.
    pub(super) level: i64,
}

/// The room that words take, with letters so wide.
pub(super) fn width(words: &str, letter: i64) -> i64 {
    // Letters of Hangul, kana and Han are about twice as wide.
    let letters: usize = words
        .chars()
        .map(|c| if matches!(c, '\u{1100}'..='\u{11FF}' | '\u{2E80}'..) { 2 } else { 1 })
        .sum();
    i64::try_from(letters).unwrap_or(0) * letter + 10
}

/// Sets flags, which are in order, on levels so that no words cover others and no line crosses
/// words: each stands above all that begin below its words. Says how many levels there are.
pub(super) fn raise(flags: &mut [Flag]) -> i64 {
    for i in (0..flags.len()).rev() {
        let Some((flag, later)) = flags.get_mut(i..).and_then(<[Flag]>::split_first_mut) else {
            continue;
        };
        let end = flag.x + flag.width;
        let below = later.iter().take_while(|f| f.x < end).map(|f| f.level).max();
        flag.level = below.map_or(0, |level| level + 1);
    }
    flags.iter().map(|f| f.level + 1).max().unwrap_or(0)
}

/// A phase of the response, from where its first row stands to where the next phase begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Band {
    /// Its word.
    pub(super) word: &'static str,
    /// Its name, and a shorter one.
    pub(super) name: &'static str,
    pub(super) short: &'static str,
    /// Its left edge, and its right one.
    pub(super) from: i64,
    pub(super) to: i64,
    /// The words at its left edge: its whole name, or the shorter one, or none.
    pub(super) words: &'static str,
    pub(super) flag: Flag,
}

/// The phases, up to `end`. What is too narrow to see, or narrow and between two parts of the same
/// other phase, is not drawn: the table has it.
pub(super) fn bands(rows: &[TimelineRowView], scale: &Scale, end: i64) -> Vec<Band> {
    let mut found: Vec<Band> = Vec::new();
    for row in rows {
        let Some(phase) = row.phase else { continue };
        let (word, name) = (phase.as_str(), phase.shown());
        if found.last().is_some_and(|last| last.word == word) {
            continue;
        }
        let from = scale.place(second(row.at)) - 11;
        if let Some(last) = found.last() {
            let before = found.iter().rev().nth(1);
            let between = before.is_some_and(|b| b.word == word);
            if from - last.from < if between { SLIVER } else { 3 } {
                found.pop();
            }
        }
        if found.last().is_some_and(|last| last.word == word) {
            continue;
        }
        let flag = Flag { x: from, width: 0, level: 0 };
        let short = short(phase);
        found.push(Band { word, name, short, from, to: end, words: "", flag });
    }
    let starts: Vec<i64> = found.iter().skip(1).map(|b| b.from).chain([end]).collect();
    for (band, to) in found.iter_mut().zip(starts) {
        band.to = to;
        let (name, room) = (band.name, to - band.from);
        band.words = [name, band.short].into_iter().find(|w| width(w, PLAIN) <= room).unwrap_or("");
    }
    // A phase that has no room anywhere is named where it begins, beyond its edge.
    let mut named: Vec<&str> =
        found.iter().filter(|b| !b.words.is_empty()).map(|b| b.word).collect();
    for band in &mut found {
        if !named.contains(&band.word) {
            band.words = band.short;
            named.push(band.word);
        }
        band.flag.width = if band.words.is_empty() { 0 } else { width(band.words, PLAIN) };
    }
    found
}

/// A shorter name of a phase.
fn short(phase: Phase) -> &'static str {
    match phase {
        Phase::Preparation => say!("lanes_preparation"),
        Phase::Detection => say!("lanes_detection"),
        Phase::Recovery => say!("lanes_containment"),
        Phase::PostIncident => say!("lanes_post_incident"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::rows_of_phases;
    use super::*;
    use crate::time::Moment;
    use proptest::prelude::*;

    fn flag(x: i64, width: i64) -> Flag {
        Flag { x, width, level: 0 }
    }

    #[test]
    fn words_that_would_meet_stand_above_each_other() {
        let mut flags = [flag(0, 50), flag(20, 50), flag(40, 50), flag(200, 50)];
        assert_eq!(raise(&mut flags), 3);
        assert_eq!(flags.map(|f| f.level), [2, 1, 0, 0]);
    }

    #[test]
    fn a_phase_runs_to_the_next_one() {
        let rows = rows_of_phases(&[0, 1, 1, 2]);
        let moments: Vec<Moment> = rows.iter().map(|r| r.at).collect();
        let found = bands(&rows, &Scale::new(&moments, 100, 600), 720);
        let edges: Vec<(&str, i64, i64)> = found.iter().map(|b| (b.words, b.from, b.to)).collect();
        assert_eq!(
            edges,
            [
                ("Preparation", 89, 289),
                ("Detection and analysis", 289, 689),
                ("Containment", 689, 720)
            ]
        );
    }

    #[test]
    fn a_sliver_between_parts_of_one_phase_is_left_out() {
        let mut rows = rows_of_phases(&[1, 2, 1, 2]);
        let late: Moment = Moment::Day(jiff::civil::date(2026, 9, 1));
        rows[3].at = late;
        let scale = Scale { runs: Vec::new(), cuts: Vec::new() };
        // All stand at one place: the last phase is what counts.
        assert_eq!(bands(&rows, &scale, 700).len(), 1);
    }

    proptest! {
        #[test]
        fn no_words_meet(mut places in prop::collection::vec((0i64..600, 20i64..120), 0..12)) {
            places.sort_unstable();
            let mut flags: Vec<Flag> = places.iter().map(|(x, w)| flag(*x, *w)).collect();
            raise(&mut flags);
            for (i, a) in flags.iter().enumerate() {
                for b in &flags[i + 1..] {
                    let apart = b.x >= a.x + a.width;
                    prop_assert!(apart || a.level > b.level);
                }
            }
        }
    }
}
