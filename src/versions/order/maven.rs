//! Versions of Maven: POM reference, "Version Order Specification"
//! (<https://maven.apache.org/pom.html#version-order-specification>).

use super::{by_value, is_number};
use std::cmp::Ordering;

/// Qualifiers that have a place of their own; the release itself is the empty one.
const KNOWN: [(&str, u8); 7] =
    [("alpha", 0), ("beta", 1), ("milestone", 2), ("rc", 3), ("snapshot", 4), ("", 5), ("sp", 6)];

/// A token and the separator before it.
#[derive(Clone, PartialEq, Eq)]
struct Token {
    dot: bool,
    text: String,
}

impl Token {
    fn is_null(&self) -> bool {
        matches!(self.text.as_str(), "" | "final" | "ga" | "release")
            || (is_number(&self.text) && self.text.bytes().all(|b| b == b'0'))
    }
}

pub(in crate::versions) fn maven(a: &str, b: &str) -> Option<Ordering> {
    let (a, b) = (tokens(a)?, tokens(b)?);
    for i in 0..a.len().max(b.len()) {
        let order = match (a.get(i), b.get(i)) {
            (Some(x), Some(y)) => order(x, y),
            (Some(x), None) => order(x, &padding(x)),
            (None, Some(y)) => order(&padding(y), y),
            (None, None) => Ordering::Equal,
        };
        if order.is_ne() {
            return Some(order);
        }
    }
    Some(Ordering::Equal)
}

/// What a version that is shorter has in the place of a token of the other.
fn padding(beside: &Token) -> Token {
    let text = if is_number(&beside.text) { "0" } else { "" };
    Token { dot: beside.dot, text: text.to_owned() }
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b".-_+".contains(&b);
    if text.is_empty() || !text.bytes().all(fits) {
        return None;
    }
    let text = text.to_ascii_lowercase();
    let mut found: Vec<Token> = Vec::new();
    let mut dot = true;
    for part in text.split_inclusive(['.', '-', '_']) {
        let word = part.trim_end_matches(['.', '-', '_']);
        let mut rest = word;
        let mut first = true;
        while first || !rest.is_empty() {
            let number = rest.starts_with(|c: char| c.is_ascii_digit());
            let end = rest.bytes().take_while(|b| b.is_ascii_digit() == number).count();
            let (token, after) = rest.split_at(end);
            // From digits to letters and back is as a hyphen.
            found.push(Token { dot: dot && first, text: named(token, after) });
            (rest, first) = (after, false);
        }
        dot = part.ends_with('.');
    }
    trim(&mut found);
    Some(found)
}

/// Short and other names of qualifiers; an empty token is 0.
fn named(token: &str, after: &str) -> String {
    let before_number = after.starts_with(|c: char| c.is_ascii_digit());
    match token {
        "" => "0",
        "a" if before_number => "alpha",
        "b" if before_number => "beta",
        "m" if before_number => "milestone",
        "cr" => "rc",
        "final" | "ga" | "release" => "",
        other => other,
    }
    .to_owned()
}

/// Null values are left out at the end, and before each hyphen.
fn trim(tokens: &mut Vec<Token>) {
    let mut end = tokens.len();
    while end > 0 {
        let mut start = end;
        while start > 0 && tokens[start - 1].is_null() {
            start -= 1;
        }
        tokens.drain(start..end);
        end = start;
        // On to the hyphen before.
        end = end.saturating_sub(1);
        while end > 0 && tokens[end].dot {
            end -= 1;
        }
    }
}

/// Within one kind by value or rank; else qualifiers, then numbers after a hyphen, then after a dot.
fn order(a: &Token, b: &Token) -> Ordering {
    match (is_number(&a.text), is_number(&b.text)) {
        (true, true) => a.dot.cmp(&b.dot).then_with(|| by_value(&a.text, &b.text)),
        (true, false) => Ordering::Greater,
        (false, true) => Ordering::Less,
        (false, false) => rank(&a.text).cmp(&rank(&b.text)),
    }
}

fn rank(word: &str) -> (u8, &str) {
    KNOWN.iter().find(|(known, _)| *known == word).map_or((7, word), |(_, rank)| (*rank, ""))
}
