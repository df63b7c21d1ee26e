//! Versions of Alpine packages: apk-package(5), "Package versions".

use super::{by_value, digits};
use std::cmp::Ordering;

/// Suffixes with their ranks; none is 0.
const SUFFIXES: [(&str, i8); 9] = [
    ("alpha", -4),
    ("beta", -3),
    ("pre", -2),
    ("rc", -1),
    ("cvs", 1),
    ("svn", 2),
    ("git", 3),
    ("hg", 4),
    ("p", 5),
];

/// `number{.number}[letter]{_suffix[number]}[~hash][-r#]`.
struct Version<'a> {
    numbers: Vec<&'a str>,
    letter: Option<u8>,
    suffixes: Vec<(i8, &'a str)>,
    revision: &'a str,
}

pub(in crate::versions) fn alpine(a: &str, b: &str) -> Option<Ordering> {
    let (a, b) = (read(a)?, read(b)?);
    let longest = a.suffixes.len().max(b.suffixes.len());
    let suffix = |v: &Version<'_>, i: usize| v.suffixes.get(i).map_or((0, ""), |s| *s).0;
    let number = |v: &Version<'_>, i: usize| v.suffixes.get(i).map_or("", |s| s.1).to_owned();
    let suffixes = (0..longest).map(|i| {
        suffix(&a, i).cmp(&suffix(&b, i)).then_with(|| by_value(&number(&a, i), &number(&b, i)))
    });
    Some(
        numbers(&a.numbers, &b.numbers)
            .then_with(|| a.letter.cmp(&b.letter))
            .then_with(|| suffixes.into_iter().find(|o| o.is_ne()).unwrap_or(Ordering::Equal))
            .then_with(|| by_value(a.revision, b.revision)),
    )
}

fn read(text: &str) -> Option<Version<'_>> {
    let (text, revision) = match text.rsplit_once("-r") {
        Some((text, revision)) if super::is_number(revision) => (text, revision),
        _ => (text, "0"),
    };
    let text = text.split_once('~').map_or(text, |(text, _)| text);
    let mut parts = text.split('_');
    let mut head = parts.next()?;
    let letter = head.bytes().last().filter(u8::is_ascii_lowercase);
    if letter.is_some() {
        head = &head[..head.len() - 1];
    }
    let numbers: Vec<&str> = head.split('.').collect();
    if !numbers.iter().all(|n| super::is_number(n)) {
        return None;
    }
    let suffix = |part: &'_ str| {
        let end = part.bytes().take_while(u8::is_ascii_lowercase).count();
        let rank = SUFFIXES.iter().find(|(word, _)| *word == &part[..end])?.1;
        let (number, rest) = digits(&part[end..]);
        rest.is_empty().then_some((rank, end, number.len()))
    };
    let mut suffixes = Vec::new();
    for part in parts {
        let (rank, end, length) = suffix(part)?;
        suffixes.push((rank, &part[end..end + length]));
    }
    Some(Version { numbers, letter, suffixes, revision })
}

/// The first by its value; a later one that begins with 0 as a decimal fraction; more numbers are newer.
fn numbers(a: &[&str], b: &[&str]) -> Ordering {
    for (i, (x, y)) in a.iter().zip(b).enumerate() {
        let fraction = i > 0 && (x.starts_with('0') || y.starts_with('0'));
        let order = if fraction { x.cmp(y) } else { by_value(x, y) };
        if order.is_ne() {
            return order;
        }
    }
    a.len().cmp(&b.len())
}
