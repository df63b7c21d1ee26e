//! Versions of RubyGems: `Gem::Version` (<https://docs.ruby-lang.org/en/master/Gem/Version.html>).

use super::{by_value, is_number, runs};
use std::cmp::Ordering;

/// Segments of digits and letters; letters are before numbers, a missing segment is 0.
pub(in crate::versions) fn gems(a: &str, b: &str) -> Option<Ordering> {
    let (a, b) = (read(a)?, read(b)?);
    let (a, b) = (segments(&a), segments(&b));
    let orders = (0..a.len().max(b.len())).map(|i| {
        let (x, y) = (a.get(i).copied().unwrap_or("0"), b.get(i).copied().unwrap_or("0"));
        match (is_number(x), is_number(y)) {
            (true, true) => by_value(x, y),
            (true, false) => Ordering::Greater,
            (false, true) => Ordering::Less,
            (false, false) => x.cmp(y),
        }
    });
    Some(orders.into_iter().find(|o| o.is_ne()).unwrap_or(Ordering::Equal))
}

/// A hyphen begins a pre-release.
fn read(text: &str) -> Option<String> {
    let part = |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_alphanumeric());
    let fine = text.starts_with(|c: char| c.is_ascii_digit()) && text.split(['.', '-']).all(part);
    fine.then(|| text.replace('-', ".pre."))
}

/// The segments, without the zeros before the first letters and at the end.
fn segments(text: &str) -> Vec<&str> {
    let zero = |s: &&str| s.bytes().all(|b| b == b'0');
    let mut all = runs(text);
    let first = all.iter().position(|s| !is_number(s)).unwrap_or(all.len());
    let mut rest = all.split_off(first);
    for part in [&mut all, &mut rest] {
        while part.last().is_some_and(zero) {
            part.pop();
        }
    }
    all.append(&mut rest);
    all
}
