//! Semantic Versioning 2.0.0, section 11 (<https://semver.org/>), and NuGet's variation of it.

use super::{by_value, is_number};
use std::cmp::Ordering;

/// A version in parts; build metadata has no part in the order.
struct Version<'a> {
    numbers: Vec<&'a str>,
    before: Option<Vec<&'a str>>,
}

/// Reads up to `most` numbers; fewer are followed by zeros, and a `v` may stand before them.
fn read(text: &str, most: usize) -> Option<Version<'_>> {
    let text = text.strip_prefix(['v', 'V']).unwrap_or(text);
    let (text, build) = text.split_once('+').map_or((text, None), |(t, b)| (t, Some(b)));
    let (numbers, before) = text.split_once('-').map_or((text, None), |(n, b)| (n, Some(b)));
    let numbers: Vec<&str> = numbers.split('.').collect();
    let identifiers = |t: &str| {
        let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        t.split('.').all(|part| !part.is_empty() && part.bytes().all(fits))
    };
    let fine = numbers.len() <= most
        && numbers.iter().all(|n| is_number(n))
        && before.is_none_or(identifiers)
        && build.is_none_or(identifiers);
    fine.then(|| Version { numbers, before: before.map(|b| b.split('.').collect()) })
}

impl Version<'_> {
    fn cmp(&self, other: &Self, same_case: bool) -> Ordering {
        let longest = self.numbers.len().max(other.numbers.len());
        let number = |v: &Self, i: usize| v.numbers.get(i).copied().unwrap_or("0").to_owned();
        let numbers = (0..longest).map(|i| by_value(&number(self, i), &number(other, i)));
        let numbers = numbers.into_iter().find(|o| o.is_ne()).unwrap_or(Ordering::Equal);
        numbers.then_with(|| match (&self.before, &other.before) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(a), Some(b)) => {
                let pairs = a.iter().zip(b).map(|(a, b)| identifier(a, b, same_case));
                let first = pairs.into_iter().find(|o| o.is_ne());
                first.unwrap_or_else(|| a.len().cmp(&b.len()))
            }
        })
    }
}

/// Numbers by their value and before words, words as ASCII.
fn identifier(a: &str, b: &str, same_case: bool) -> Ordering {
    match (is_number(a), is_number(b)) {
        (true, true) => by_value(a, b),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (false, false) if same_case => a.to_ascii_lowercase().cmp(&b.to_ascii_lowercase()),
        (false, false) => a.cmp(b),
    }
}

/// Semantic Versioning; missing numbers count as 0.
pub(in crate::versions) fn semver(a: &str, b: &str) -> Option<Ordering> {
    Some(read(a, 3)?.cmp(&read(b, 3)?, false))
}

/// NuGet: four numbers, and words without regard to case
/// (<https://learn.microsoft.com/nuget/concepts/package-versioning>).
pub(in crate::versions) fn nuget(a: &str, b: &str) -> Option<Ordering> {
    Some(read(a, 4)?.cmp(&read(b, 4)?, true))
}
