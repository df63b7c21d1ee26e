//! Versions of Python packages: PEP 440, "Summary of permitted suffixes and relative ordering".

use super::{by_value, digits, is_number};
use std::cmp::Ordering;

/// A number that sorts by its value.
#[derive(PartialEq, Eq, Debug)]
struct Number(String);

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        by_value(&self.0, &other.0)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A pre-release: what sorts before it, itself, or what sorts after it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Pre {
    /// A development release of the release itself.
    Dev,
    Of(u8, Number),
    Release,
}

/// A part of a local version: words before numbers.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Local {
    Word(String),
    Number(Number),
}

/// The key by which versions sort; fields in the order of their weight.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    epoch: Number,
    release: Vec<Number>,
    pre: Pre,
    post: Option<Number>,
    /// Development releases are before all others: `false` sorts first.
    finished: bool,
    dev: Number,
    local: Option<Vec<Local>>,
}

pub(in crate::versions) fn pypi(a: &str, b: &str) -> Option<Ordering> {
    Some(key(a)?.cmp(&key(b)?))
}

fn key(text: &str) -> Option<Key> {
    let text = text.to_ascii_lowercase();
    let text = text.strip_prefix('v').unwrap_or(&text);
    let (text, local) = text.split_once('+').map_or((text, None), |(t, l)| (t, Some(l)));
    let local = match local {
        Some(local) => Some(local_parts(local)?),
        None => None,
    };
    let (epoch, text) = text.split_once('!').unwrap_or(("0", text));
    if !is_number(epoch) {
        return None;
    }
    let (release, rest) = release(text)?;
    let (pre, rest) = pre(rest);
    let (post, rest) = post(rest);
    let (dev, rest) = dev(rest);
    if !rest.is_empty() {
        return None;
    }
    let pre = match pre {
        Some((rank, number)) => Pre::Of(rank, Number(number.to_owned())),
        None if dev.is_some() && post.is_none() => Pre::Dev,
        None => Pre::Release,
    };
    let number = |n: &str| Number(n.to_owned());
    Some(Key {
        epoch: number(epoch),
        release,
        pre,
        post: post.map(number),
        finished: dev.is_none(),
        dev: number(dev.unwrap_or("")),
        local,
    })
}

fn local_parts(text: &str) -> Option<Vec<Local>> {
    let part = |p: &str| {
        let fits = !p.is_empty() && p.bytes().all(|b| b.is_ascii_alphanumeric());
        let number = || Local::Number(Number(p.to_owned()));
        fits.then(|| if is_number(p) { number() } else { Local::Word(p.to_owned()) })
    };
    text.split(['.', '-', '_']).map(part).collect()
}

/// The numbers of the release, without zeros at the end.
fn release(text: &str) -> Option<(Vec<Number>, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        let (number, after) = digits(rest);
        if number.is_empty() {
            return None;
        }
        found.push(Number(number.trim_start_matches('0').to_owned()));
        rest = after;
        match after.strip_prefix('.') {
            Some(next) if next.starts_with(|c: char| c.is_ascii_digit()) => rest = next,
            _ => break,
        }
    }
    while found.last().is_some_and(|n| n.0.is_empty()) {
        found.pop();
    }
    Some((found, rest))
}

fn unseparated(text: &str) -> &str {
    text.strip_prefix(['.', '-', '_']).unwrap_or(text)
}

/// A word out of `words`, and the number after it (0 where there is none).
fn suffix<'a>(text: &'a str, words: &[(&str, u8)]) -> Option<(u8, &'a str, &'a str)> {
    let inner = unseparated(text);
    let (word, rank) = words.iter().find(|(word, _)| inner.starts_with(word))?;
    let after = &inner[word.len()..];
    let (number, rest) = digits(unseparated(after));
    Some(if number.is_empty() { (*rank, "", after) } else { (*rank, number, rest) })
}

fn pre(text: &str) -> (Option<(u8, &str)>, &str) {
    const WORDS: [(&str, u8); 8] = [
        ("alpha", 0),
        ("beta", 1),
        ("preview", 2),
        ("pre", 2),
        ("rc", 2),
        ("a", 0),
        ("b", 1),
        ("c", 2),
    ];
    suffix(text, &WORDS).map_or((None, text), |(rank, n, rest)| (Some((rank, n)), rest))
}

fn post(text: &str) -> (Option<&str>, &str) {
    if let Some(after) = text.strip_prefix('-') {
        let (number, rest) = digits(after);
        if !number.is_empty() {
            return (Some(number), rest);
        }
    }
    suffix(text, &[("post", 0), ("rev", 0), ("r", 0)])
        .map_or((None, text), |(_, n, rest)| (Some(n), rest))
}

fn dev(text: &str) -> (Option<&str>, &str) {
    suffix(text, &[("dev", 0)]).map_or((None, text), |(_, n, rest)| (Some(n), rest))
}
