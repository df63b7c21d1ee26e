//! How a range is written, and what to say of a text that is none.

use super::{Fault, Stretch};
use std::ops::Range;

/// What stands before a version.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Least,
    Above,
    Most,
    Below,
    Equal,
    Caret,
    Tilde,
}

/// The signs that mean something; longer ones first.
const SIGNS: [(&str, Sign); 7] = [
    (">=", Sign::Least),
    ("<=", Sign::Most),
    (">", Sign::Above),
    ("<", Sign::Below),
    ("=", Sign::Equal),
    ("^", Sign::Caret),
    ("~", Sign::Tilde),
];

/// Signs of other notations, each with what is written for it here.
const FOREIGN: [(&str, &str); 10] = [
    ("!=", "leave a version out with two stretches, such as `<1.4.2 || >1.4.2`"),
    ("<>", "leave a version out with two stretches, such as `<1.4.2 || >1.4.2`"),
    ("=>", "write `>=`"),
    ("=<", "write `<=`"),
    ("==", "write `=`"),
    ("~>", "write both ends, such as `>=1.4.0, <1.5.0`"),
    ("~=", "write both ends, such as `>=1.4.0, <1.5.0`"),
    ("≥", "write `>=`"),
    ("≤", "write `<=`"),
    ("≠", "leave a version out with two stretches, such as `<1.4.2 || >1.4.2`"),
];

const IN_WORDS: &str =
    "write which ones in words as `which = \"…\"`, or a range such as `>=4.2.0, <4.2.7`";

/// Whether a text can be a version in a range: no spaces, and nothing that joins or compares.
pub(super) fn is_version(text: &str) -> bool {
    let joins = |c: char| matches!(c, ',' | '|' | '<' | '>' | '=' | '*' | '"' | '\'' | '`');
    let first = text.chars().next();
    first.is_some_and(|c| !matches!(c, '^' | '~' | '!' | '≥' | '≤' | '≠'))
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || joins(c))
}

/// Reads the stretches of a range.
pub(super) fn read(text: &str) -> Result<Vec<Stretch>, Fault> {
    let pieces = split(text, 0..text.len(), "||");
    let several = pieces.len() > 1;
    let mut found = Vec::with_capacity(pieces.len());
    for piece in pieces {
        if text[piece.clone()].is_empty() {
            let at = if several { near(text, &piece) } else { piece };
            return Err(fault(at, "a range of versions is missing here", IN_WORDS));
        }
        found.push(stretch(text, piece)?);
    }
    Ok(found)
}

/// One stretch: constraints joined by commas.
fn stretch(text: &str, piece: Range<usize>) -> Result<Stretch, Fault> {
    if &text[piece.clone()] == "*" {
        return Ok(Stretch { lower: None, upper: None });
    }
    let parts = split(text, piece.clone(), ",");
    let several = parts.len() > 1;
    let mut whole = Stretch { lower: None, upper: None };
    for at in parts {
        if text[at.clone()].is_empty() {
            let what = "a constraint is missing beside a comma";
            return Err(fault(near(text, &at), what, "write one, or take the comma out"));
        }
        let one = constraint(text, &at, &piece)?;
        let both = one.lower.is_some() && one.upper.is_some();
        if both && several {
            return Err(fault(
                at.clone(),
                &format!("`{}` is a stretch of its own", &text[at]),
                "join it to the others with `||` in place of a comma",
            ));
        }
        for (mine, its, end) in
            [(&mut whole.lower, one.lower, "begins"), (&mut whole.upper, one.upper, "ends")]
        {
            if mine.is_some() && its.is_some() {
                let what = format!("`{}` says twice where it {end}", &text[piece]);
                let help = "keep one of the two, or join two stretches with `||`";
                return Err(fault(at, &what, help));
            }
            *mine = its.or(mine.take());
        }
    }
    Ok(whole)
}

/// One constraint at `at`, of the stretch at `piece`.
fn constraint(text: &str, at: &Range<usize>, piece: &Range<usize>) -> Result<Stretch, Fault> {
    let written = &text[at.clone()];
    if let Some((sign, help)) = FOREIGN.iter().find(|(sign, _)| written.starts_with(sign)) {
        let at = at.start..at.start + sign.len();
        return Err(fault(at, &format!("`{sign}` is no sign of a range"), help));
    }
    let sign = SIGNS.into_iter().find(|(sign, _)| written.starts_with(sign));
    let length = sign.map_or(0, |(sign, _)| sign.len());
    let place = trimmed(text, at.start + length..at.end);
    let version = &text[place.clone()];
    if let Some((sign, _)) = sign
        && version.is_empty()
    {
        let help = format!("write one, such as `{sign}4.2.7`");
        return Err(fault(at.clone(), &format!("no version follows `{sign}`"), &help));
    }
    if !is_version(version) {
        return Err(no_version(text, place, sign.is_some(), piece));
    }
    let Some((_, sign)) = sign else {
        return if version.bytes().any(|b| b.is_ascii_digit()) {
            Ok(bounds(Sign::Equal, version))
        } else {
            Err(words(text, piece))
        };
    };
    if matches!(sign, Sign::Caret | Sign::Tilde) {
        return series(sign, version).ok_or_else(|| {
            let what =
                format!("`{version}` is no version of Semantic Versioning, which `^` and `~` need");
            fault(place, &what, "write both ends, such as `>=1.4.0, <2.0.0`")
        });
    }
    Ok(bounds(sign, version))
}

fn bounds(sign: Sign, version: &str) -> Stretch {
    let at = |inclusive| Some((version.into(), inclusive));
    match sign {
        Sign::Least => Stretch { lower: at(true), upper: None },
        Sign::Above => Stretch { lower: at(false), upper: None },
        Sign::Most => Stretch { lower: None, upper: at(true) },
        Sign::Below => Stretch { lower: None, upper: at(false) },
        Sign::Equal | Sign::Caret | Sign::Tilde => Stretch { lower: at(true), upper: at(true) },
    }
}

/// The stretch of `^1.2.3` (up to the next number left of which all are 0) or `~1.2.3` (up to the next
/// minor number): <https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html>.
fn series(sign: Sign, version: &str) -> Option<Stretch> {
    let (numbers, rest) = match version.find(['-', '+']) {
        Some(end) => version.split_at(end),
        None => (version, ""),
    };
    let given: Option<Vec<u64>> = numbers.split('.').map(|n| n.parse().ok()).collect();
    let given = given.filter(|g| g.len() == 3 || (g.len() < 3 && rest.is_empty()))?;
    let number = |i: usize| given.get(i).copied().unwrap_or(0);
    let (major, minor, patch) = (number(0), number(1), number(2));
    let up = |n: u64| n.checked_add(1);
    let upper = match (sign, given.len()) {
        (Sign::Tilde, 1) | (Sign::Caret, _) if major > 0 || given.len() == 1 => (up(major)?, 0, 0),
        (Sign::Tilde, _) => (major, up(minor)?, 0),
        _ if minor > 0 || given.len() == 2 => (major, up(minor)?, 0),
        _ => (major, minor, up(patch)?),
    };
    let lower = format!("{major}.{minor}.{patch}{rest}");
    let upper = format!("{}.{}.{}", upper.0, upper.1, upper.2);
    Some(Stretch { lower: Some((lower.into(), true)), upper: Some((upper.into(), false)) })
}

/// What is to be said of a text where a version should stand.
fn no_version(text: &str, place: Range<usize>, signed: bool, piece: &Range<usize>) -> Fault {
    let version = &text[place.clone()];
    let mut parts = version.split_whitespace();
    let (first, second) = (parts.next().unwrap_or_default(), parts.next());
    let compares = |t: &str| SIGNS.iter().any(|(sign, _)| t.starts_with(sign));
    if second.is_some_and(compares) && is_version(first) {
        // The space between them: of any kind, so of one byte or more.
        let start = version.len() - version.trim_start().len() + first.len();
        let gap = version[start..].chars().next().map_or(0, char::len_utf8);
        let at = place.start + start..place.start + start + gap;
        return fault(at, "two constraints stand side by side", "put a comma between them");
    }
    if second == Some("-")
        && let Some(third) = parts.next()
        && [first, third].iter().all(|v| is_version(v) && v.bytes().any(|b| b.is_ascii_digit()))
        && parts.next().is_none()
    {
        let help = format!("write `>={first}, <={third}`");
        return fault(place, "`-` is no sign of a range", &help);
    }
    let (before, star) = version.split_once(['*']).unwrap_or((version, ""));
    if star.is_empty() && version.ends_with(".*") && is_version(before) {
        let what = format!("`{version}` stands for several versions");
        return fault(place, &what, "write both ends, such as `>=1.4.0, <1.5.0`");
    }
    if !signed || version.contains(char::is_whitespace) {
        return words(text, piece);
    }
    let wrong = version.char_indices().find(|(_, c)| !is_version(&format!("0{c}")));
    // Some signs only can't stand first.
    let (start, c) = wrong.or_else(|| version.char_indices().next()).unwrap_or((0, ' '));
    let at = place.start + start..place.start + start + c.len_utf8();
    fault(at, &format!("`{c}` can't stand in a version"), "write one version, such as `4.2.7`")
}

/// A text that is no range at all.
fn words(text: &str, piece: &Range<usize>) -> Fault {
    let written = &text[piece.clone()];
    let all = ["all", "any", "every", "all versions", "any version", "every version"];
    let help = if all.contains(&written.to_lowercase().as_str()) {
        "write `*` for all versions, or leave `versions` out where the product has none"
    } else {
        IN_WORDS
    };
    fault(piece.clone(), &format!("`{written}` is not a range of versions"), help)
}

fn fault(at: Range<usize>, what: &str, help: &str) -> Fault {
    Fault { at, what: what.to_owned(), help: help.to_owned() }
}

/// The parts of a stretch of text between separators, without the space around them.
fn split(text: &str, within: Range<usize>, separator: &str) -> Vec<Range<usize>> {
    let mut start = within.start;
    let mut found = Vec::new();
    while let Some(next) = text[start..within.end].find(separator) {
        found.push(trimmed(text, start..start + next));
        start += next + separator.len();
    }
    found.push(trimmed(text, start..within.end));
    found
}

fn trimmed(text: &str, at: Range<usize>) -> Range<usize> {
    let written = &text[at.clone()];
    let start = at.start + (written.len() - written.trim_start().len());
    start..start + written.trim().len()
}

/// The separator beside an empty part, so that there is something to underline.
fn near(text: &str, at: &Range<usize>) -> Range<usize> {
    let before = text[..at.start].trim_end();
    if let Some(c) = before.chars().next_back() {
        return before.len() - c.len_utf8()..before.len();
    }
    let after = at.end + (text[at.end..].len() - text[at.end..].trim_start().len());
    after..after + text[after..].chars().next().map_or(0, char::len_utf8)
}
