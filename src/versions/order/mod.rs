//! The orders of versions, one scheme a function: each after the description of those who keep it.

mod apk;
mod dpkg;
mod gems;
mod generic;
mod maven;
mod pypi;
mod rpm;
mod semantic;

pub(super) use apk::alpine;
pub(super) use dpkg::debian;
pub(super) use gems::gems;
pub(super) use generic::generic;
pub(super) use maven::maven;
pub(super) use pypi::pypi;
pub(super) use rpm::rpm;
pub(super) use semantic::{nuget, semver};

use std::cmp::Ordering;

/// Compares two runs of digits by their value, however long they are.
fn by_value(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.trim_start_matches('0'), b.trim_start_matches('0'));
    a.len().cmp(&b.len()).then_with(|| a.cmp(b))
}

/// Whether a text is digits alone, and not empty.
fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Splits a text where the digits at its beginning end.
fn digits(text: &str) -> (&str, &str) {
    text.split_at(text.bytes().take_while(u8::is_ascii_digit).count())
}

/// The longest runs of ASCII letters and of digits; all else separates them.
fn runs(text: &str) -> Vec<&str> {
    let kind = |b: u8| (b.is_ascii_digit(), b.is_ascii_alphabetic());
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut start = 0;
    while start < bytes.len() {
        let of = kind(bytes[start]);
        let length = bytes[start..].iter().take_while(|b| kind(**b) == of).count();
        if of != (false, false) {
            found.push(&text[start..start + length]);
        }
        start += length;
    }
    found
}
