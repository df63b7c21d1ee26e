//! Versions of no known scheme: what most people would agree on, and nothing beyond.

use super::{by_value, is_number, runs};
use std::cmp::Ordering;

/// Words that stand before a release everywhere, each with its rank.
const BEFORE: [(&str, u8); 8] = [
    ("dev", 0),
    ("snapshot", 0),
    ("alpha", 1),
    ("beta", 2),
    ("milestone", 3),
    ("pre", 4),
    ("preview", 4),
    ("rc", 5),
];

/// A part of a version.
enum Part<'a> {
    Before(u8),
    End,
    Number(&'a str),
    Word(&'a str),
}

/// Numbers by their value, words before a release by their rank. A word that is not known (a patch letter?
/// a branch?) compares with words alone.
pub(in crate::versions) fn generic(a: &str, b: &str) -> Option<Ordering> {
    if a == b {
        return Some(Ordering::Equal);
    }
    let (a, b) = (parts(a)?, parts(b)?);
    for i in 0..a.len().max(b.len()) {
        let order = order(a.get(i).unwrap_or(&Part::End), b.get(i).unwrap_or(&Part::End))?;
        if order.is_ne() {
            return Some(order);
        }
    }
    Some(Ordering::Equal)
}

/// The parts; zeros at the end of each run of numbers say nothing.
fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let plain = |b: u8| b.is_ascii_alphanumeric() || b".-_+".contains(&b);
    if !text.bytes().all(plain) || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut found = Vec::new();
    for run in runs(text) {
        if is_number(run) {
            found.push(Part::Number(run.trim_start_matches('0')));
            continue;
        }
        trim(&mut found);
        let lower = run.to_ascii_lowercase();
        let rank = BEFORE.iter().find(|(word, _)| *word == lower);
        found.push(rank.map_or(Part::Word(run), |(_, rank)| Part::Before(*rank)));
    }
    trim(&mut found);
    Some(found)
}

fn trim(parts: &mut Vec<Part<'_>>) {
    while matches!(parts.last(), Some(Part::Number(""))) {
        parts.pop();
    }
}

fn order(a: &Part<'_>, b: &Part<'_>) -> Option<Ordering> {
    use Part::{Before, End, Number, Word};
    Some(match (a, b) {
        (Before(a), Before(b)) => a.cmp(b),
        (Before(_), End | Number(_)) | (End, Number(_)) => Ordering::Less,
        (End | Number(_), Before(_)) | (Number(_), End) => Ordering::Greater,
        (End, End) => Ordering::Equal,
        (Number(a), Number(b)) => by_value(a, b),
        (Word(a), Word(b)) => a.cmp(b),
        (Word(_), _) | (_, Word(_)) => return None,
    })
}
