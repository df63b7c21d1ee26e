//! Versions of a product tree: one version, a range in vers or vls, or words.

use crate::versions::Ranges;

/// Which versions of a product are meant.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) enum Which {
    /// The product as a whole.
    #[default]
    Whole,
    /// One version.
    One(String),
    /// A range of our grammar, as alternatives.
    Range(Vec<String>),
    /// In words.
    Words(String),
}

impl Which {
    /// One version, or words where it can't be one.
    pub(super) fn one(text: &str) -> Self {
        let text = text.trim();
        let plain = is_version(text) && Ranges::parse(&format!("={text}")).is_ok();
        if plain { Self::One(text.to_owned()) } else { Self::Words(text.to_owned()) }
    }
}

/// Reads a range (CSAF 2.0 section 3.1.2.2: vers, else vls, which is anything).
pub(super) fn read(text: &str) -> Which {
    let text = text.trim();
    let bare = match text.strip_prefix("vers:") {
        Some(rest) => rest.split_once('/').map_or(rest, |(_, constraints)| constraints),
        None => text,
    };
    if bare == "*" {
        return Which::Range(vec!["*".to_owned()]).checked(text);
    }
    match constraints(bare).and_then(|c| alternatives(&c, text.starts_with("vers:"))) {
        Some(found) if !found.is_empty() => Which::Range(found).checked(text),
        _ => Which::Words(text.to_owned()),
    }
}

impl Which {
    /// A range that our own grammar does not take is kept in words.
    fn checked(self, text: &str) -> Self {
        let fits = match &self {
            Self::Range(all) => Ranges::parse(&all.join(" || ")).is_ok(),
            _ => true,
        };
        if fits { self } else { Self::Words(text.to_owned()) }
    }
}

/// A token that can be a version: a digit somewhere, and nothing that means something in a range.
fn is_version(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '+' | '_' | '~' | ':'))
}

/// `>=1.0|<2.0`, with `,` and white space as well: each as comparator and version.
fn constraints(text: &str) -> Option<Vec<(&'static str, String)>> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let op =
            ["<=", ">=", "!=", "==", "<", ">", "="].into_iter().find(|op| rest.starts_with(op));
        let after = rest[op.map_or(0, str::len)..].trim_start();
        let end =
            after.find(|c: char| c == '|' || c == ',' || c.is_whitespace()).unwrap_or(after.len());
        let version = percent_decoded(&after[..end]);
        if !is_version(&version) {
            return None;
        }
        let op = match op {
            None | Some("==") => "=",
            Some(op) => op,
        };
        found.push((op, version));
        rest = after[end..].trim_start_matches(|c: char| c == '|' || c == ',' || c.is_whitespace());
    }
    Some(found)
}

/// Pairs of bounds become stretches, versions stand by themselves, and `!=` cuts the stretch that it is in
/// (vers, "Version range specifier", section on containment). Where the text is no vers, a lower bound after
/// a single upper one can only mean both.
fn alternatives(all: &[(&'static str, String)], vers: bool) -> Option<Vec<String>> {
    let mut found: Vec<String> = Vec::new();
    let mut lower: Option<String> = None;
    let mut open = false;
    if let ([(a, _), (b, _)], false) = (all, vers)
        && a.starts_with('<')
        && b.starts_with('>')
    {
        return Some(vec![format!("{}{}, {}{}", all[1].0, all[1].1, all[0].0, all[0].1)]);
    }
    for (i, (op, version)) in all.iter().enumerate() {
        let bound = format!("{op}{version}");
        match *op {
            "=" => found.push(bound),
            ">" | ">=" => {
                if open {
                    return None;
                }
                lower = Some(bound);
                open = true;
            }
            "<" | "<=" => {
                found.push(
                    lower.take().map_or_else(|| bound.clone(), |lower| format!("{lower}, {bound}")),
                );
                open = false;
            }
            _ => {
                // Everything but this version, up to here and from here.
                let before = format!("<{version}");
                let inside = open || all[i + 1..].iter().any(|(op, _)| op.starts_with('<'));
                if !inside && !found.is_empty() {
                    return None;
                }
                found.push(
                    lower
                        .take()
                        .map_or_else(|| before.clone(), |lower| format!("{lower}, {before}")),
                );
                lower = Some(format!(">{version}"));
                open = true;
            }
        }
    }
    found.extend(lower);
    Some(found)
}

/// vers writes what means something in it as `%2C`.
fn percent_decoded(text: &str) -> String {
    let mut out = Vec::new();
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let pair = text.get(i + 1..i + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (bytes[i], pair) {
            (b'%', Some(byte)) => {
                out.push(byte);
                i += 3;
            }
            (byte, _) => {
                out.push(byte);
                i += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_others() {
        let range = |alternatives: &[&str]| {
            Which::Range(alternatives.iter().map(|a| (*a).to_owned()).collect())
        };
        assert_eq!(read("vers:semver/>=1.0.0|<1.2.3"), range(&[">=1.0.0, <1.2.3"]));
        assert_eq!(read("vers:npm/1.2|>=2|<3|>=4"), range(&["=1.2", ">=2, <3", ">=4"]));
        assert_eq!(read("vers:generic/>=1|!=1.5|<2"), range(&[">=1, <1.5", ">1.5, <2"]));
        assert_eq!(read("<= 4.2"), range(&["<=4.2"]));
        assert_eq!(read("<2.0, >=1.0"), range(&[">=1.0, <2.0"]));
        assert_eq!(read("prior to 4.2"), Which::Words("prior to 4.2".to_owned()));
        assert_eq!(Which::one("4.2 SP1"), Which::Words("4.2 SP1".to_owned()));
        assert_eq!(Which::one("V4.2"), Which::One("V4.2".to_owned()));
    }
}
