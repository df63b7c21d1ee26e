//! Finds canaries in bytes, however they are written.

use std::collections::{BTreeMap, BTreeSet, HashMap};

/// All needles, ready to be looked for.
pub(super) struct Needles {
    /// By length: the needles, which are found in what is left of a text without other characters
    /// than letters and digits.
    long: BTreeMap<usize, HashMap<Vec<u8>, usize>>,
    starts: Vec<bool>,
    /// Short ones, found as whole words alone.
    words: HashMap<Vec<u8>, usize>,
}

/// Needles of fewer characters would be found by chance; that of a weakness has seven.
const LONG: usize = 7;

impl Needles {
    pub(super) fn new<'a>(
        needles: impl Iterator<Item = &'a str>,
    ) -> (Self, BTreeMap<String, usize>) {
        let mut numbers = BTreeMap::new();
        let mut found =
            Self { long: BTreeMap::new(), starts: vec![false; 1 << 16], words: HashMap::new() };
        for needle in needles {
            let next = numbers.len();
            let number = *numbers.entry(needle.to_owned()).or_insert(next);
            let bytes = needle.as_bytes().to_vec();
            if bytes.len() < LONG {
                found.words.insert(bytes, number);
            } else {
                found.starts[start(&bytes)] = true;
                found.long.entry(bytes.len()).or_default().insert(bytes, number);
            }
        }
        (found, numbers)
    }

    /// The needles in a text: as it stands, and decoded from HTML, JSON, calendars and percent
    /// encoding, with folded lines unfolded; in either case of letters, with anything between the
    /// letters.
    pub(super) fn of(&self, bytes: &[u8]) -> BTreeSet<usize> {
        let mut found = BTreeSet::new();
        for form in [bytes.to_ascii_lowercase(), decoded(&unfolded(bytes)).to_ascii_lowercase()] {
            for word in form.split(|b| !b.is_ascii_alphanumeric()) {
                found.extend(self.words.get(word));
            }
            let squeezed: Vec<u8> = form.into_iter().filter(u8::is_ascii_alphanumeric).collect();
            for i in 0..squeezed.len().saturating_sub(1) {
                if !self.starts[start(&squeezed[i..])] {
                    continue;
                }
                for (length, needles) in &self.long {
                    if let Some(number) = squeezed.get(i..i + length).and_then(|s| needles.get(s)) {
                        found.insert(*number);
                    }
                }
            }
        }
        found
    }
}

fn start(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}

/// Bytes without the breaks of folded lines (RFC 5545, section 3.1).
fn unfolded(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = rest.windows(3).position(|w| w == b"\r\n ") {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at + 3..];
    }
    out.extend_from_slice(rest);
    out
}

/// Bytes without the escapes of HTML, JSON, calendars and URLs.
fn decoded(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let rest = &bytes[i..bytes.len().min(i + 12)];
        let (with, length) = match rest[0] {
            b'%' => (hex(rest.get(1..3)), 3),
            b'\\' if rest.get(1) == Some(&b'u') => (hex(rest.get(2..6)), 6),
            // A line break or tab of JSON or a calendar: its letter belongs to no word.
            b'\\' if rest.get(1).is_some_and(|c| b"nNrt".contains(c)) => (Some(32), 2),
            b'&' if rest.get(1) == Some(&b'#') => {
                let end = rest.iter().position(|b| *b == b';').unwrap_or(0);
                let digits = rest.get(2..end).unwrap_or_default();
                let number = match digits.split_first() {
                    Some((b'x' | b'X', digits)) => hex(Some(digits)),
                    _ => std::str::from_utf8(digits).ok().and_then(|d| d.parse().ok()),
                };
                (number, end + 1)
            }
            // `&amp;` and the like hold letters that stand for none.
            b'&' => {
                let end = rest.iter().position(|b| *b == b';').unwrap_or(0);
                (
                    rest[1..=end.max(1) - 1]
                        .iter()
                        .all(u8::is_ascii_alphabetic)
                        .then_some(32)
                        .filter(|_| end > 1),
                    end + 1,
                )
            }
            _ => (None, 1),
        };
        match with.filter(|_| length > 1) {
            // What is no ASCII is no part of a needle.
            Some(character) => {
                out.push(u8::try_from(character).ok().filter(u8::is_ascii).unwrap_or(b' '));
                i += length;
            }
            None => {
                out.push(bytes[i]);
                i += 1;
            }
        }
    }
    out
}

fn hex(digits: Option<&[u8]>) -> Option<u32> {
    u32::from_str_radix(std::str::from_utf8(digits?).ok()?, 16).ok()
}

/// A search that misses a form would let a leak pass.
#[test]
fn every_written_form_is_found() {
    let (needles, numbers) = Needles::new(["cq00042zx", "f1007", "731000000042"].into_iter());
    let finds = |text: &str, needle: &str| needles.of(text.as_bytes()).contains(&numbers[needle]);
    for form in [
        "xCq00042zXx",
        "%43q00042zx",
        "&#67;&#x71;00042zx",
        "\\u0043\\u007100042zx",
        "cq00042[.]zx",
        "cq-00042-zx",
        "cq<wbr>00042zx".replace("<wbr>", "\u{ad}").as_str(),
        "cq00042&amp;zx",
        "SUMMARY:a long line xcq00\r\n 042zx",
        "\"cq00042\"\"zx\",b",
        "cq00042\\,zx",
    ] {
        assert!(finds(form, "cq00042zx"), "{form}");
    }
    assert!(finds("731&#8239;000&#8239;000&#8239;042", "731000000042"));
    // Words that a folded line, an escape, a quote or an apostrophe of a table stand in or beside.
    for form in ["INC-2026-0001#F1\r\n 007", "a\\nF1007\\nb", "x,\"F1007; F2\"", "'F1007"] {
        assert!(finds(form, "f1007"), "{form}");
    }
    assert!(
        finds("#F1007\"", "f1007") && !finds("aF1007", "f1007") && !finds("cq00043zx", "cq00042zx")
    );
}
