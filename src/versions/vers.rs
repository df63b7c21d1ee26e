//! Ranges as vers (<https://github.com/package-url/vers-spec>), and as the vls of CSAF 2.0.

use super::{Fault, Interval, Ranges, Scheme, compare, grammar};
use std::fmt::Write;

/// A comparator of vers and its version.
#[derive(Clone)]
struct Constraint {
    sign: &'static str,
    version: String,
}

/// The comparators of vers; longer ones first.
const SIGNS: [&str; 6] = [">=", "<=", "!=", ">", "<", "="];

const HELP: &str = "write it as `vers:npm/>=4.2.0|<4.2.7`";

impl Ranges {
    /// The range as vers: `vers:npm/>=4.2.0|<4.2.7`. The constraints are sorted and merged where the order
    /// of the versions can be known, and else stand as they were written.
    pub fn vers(&self, scheme: &str) -> String {
        format!("vers:{scheme}/{}", self.constraints(Scheme::of(Some(scheme), None)))
    }

    /// The constraints of vers alone, which CSAF 2.0 calls vls (section 3.1.2.3.2): `>=4.2.0|<4.2.7`.
    pub fn vls(&self) -> String {
        self.constraints(Scheme::Generic)
    }

    fn constraints(&self, scheme: Scheme) -> String {
        let all = self.sorted(scheme).filter(|s| !s.is_empty()).unwrap_or_else(|| self.intervals());
        if all.iter().any(|i| i.lower.is_none() && i.upper.is_none()) {
            return "*".to_owned();
        }
        let mut parts: Vec<(&str, &str)> = Vec::new();
        for one in all {
            if let Some(version) = one.single() {
                parts.push(("", version));
                continue;
            }
            if let Some((version, inclusive)) = one.lower {
                // A version that alone is missing between two stretches is told by one constraint.
                match parts.last_mut() {
                    Some((sign, last)) if *sign == "<" && *last == version && !inclusive => {
                        *sign = "!=";
                    }
                    _ => parts.push((if inclusive { ">=" } else { ">" }, version)),
                }
            }
            if let Some((version, inclusive)) = one.upper {
                parts.push((if inclusive { "<=" } else { "<" }, version));
            }
        }
        let texts: Vec<String> = parts
            .into_iter()
            .map(|(sign, version)| format!("{sign}{}", encoded(version)))
            .collect();
        texts.join("|")
    }
}

/// Reads vers: its scheme, and the range.
///
/// # Errors
/// What is wrong, and where in the text.
pub fn parse_vers(text: &str) -> Result<(String, Ranges), Fault> {
    let fault = |at: std::ops::Range<usize>, what: &str| Fault {
        at,
        what: what.to_owned(),
        help: HELP.to_owned(),
    };
    let Some(rest) = text.strip_prefix("vers:") else {
        return Err(fault(0..text.len(), "it does not begin with `vers:`"));
    };
    let Some((scheme, constraints)) = rest.split_once('/') else {
        return Err(fault(0..text.len(), "no `/` follows the scheme"));
    };
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-_+".contains(c);
    if scheme.is_empty() || !scheme.chars().all(fits) {
        return Err(fault(5..5 + scheme.len(), "a scheme is made of small letters and digits"));
    }
    let start = 5 + scheme.len() + 1;
    let ranges = read(constraints, start, Scheme::of(Some(scheme), None))?;
    Ok((scheme.to_owned(), ranges))
}

/// Reads the constraints of vers alone, which CSAF 2.0 calls vls.
///
/// # Errors
/// What is wrong, and where in the text.
pub fn parse_vls(text: &str) -> Result<Ranges, Fault> {
    read(text, 0, Scheme::Generic)
}

/// Reads constraints that stand `start` bytes into the text.
fn read(text: &str, start: usize, scheme: Scheme) -> Result<Ranges, Fault> {
    let trimmed = text.trim();
    if trimmed == "*" {
        return Ok(Ranges::all());
    }
    let mut found = Vec::new();
    let mut at = start;
    for part in text.split('|') {
        let place = at..at + part.len();
        at = place.end + 1;
        let written: String = part.chars().filter(|c| !c.is_whitespace()).collect();
        if written.is_empty() && !trimmed.is_empty() {
            continue;
        }
        let sign = SIGNS.into_iter().find(|s| written.starts_with(s));
        let version = decoded(&written[sign.map_or(0, str::len)..]);
        let Some(version) = version.filter(|v| grammar::is_version(v)) else {
            let what = format!("`{}` is not a constraint of vers", part.trim());
            return Err(Fault { at: place, what, help: HELP.to_owned() });
        };
        found.push(Constraint { sign: sign.unwrap_or("="), version });
    }
    sort(&mut found, scheme);
    let intervals = intervals(&found);
    Ranges::of_intervals(&intervals).ok_or_else(|| Fault {
        at: start..start + text.len(),
        what: "it holds no version".to_owned(),
        help: HELP.to_owned(),
    })
}

/// Sorts by version where all of them can be compared; as written otherwise.
fn sort(found: &mut Vec<Constraint>, scheme: Scheme) {
    let mut sorted: Vec<Constraint> = Vec::with_capacity(found.len());
    for one in found.iter() {
        let mut place = sorted.len();
        while place > 0 {
            let before = &sorted[place - 1].version;
            let Some(order) = compare(scheme, &one.version, before) else { return };
            if !order.is_lt() {
                break;
            }
            place -= 1;
        }
        sorted.insert(place, one.clone());
    }
    *found = sorted;
}

/// The stretches of sorted constraints, by the steps of the specification: one that the one beside it
/// makes needless is left out, `!=` splits the stretch that it stands in.
fn intervals(found: &[Constraint]) -> Vec<Interval<'_>> {
    let mut out: Vec<Interval<'_>> = Vec::new();
    // The beginning of the stretch that is open; the outer `None` where none is.
    let ends_first = found.iter().find(|c| !matches!(c.sign, "=" | "!="));
    let only_holes = ends_first.is_none() && found.iter().any(|c| c.sign == "!=");
    let from_start = only_holes || ends_first.is_some_and(|c| c.sign.starts_with('<'));
    let mut open: Option<Option<(&str, bool)>> = from_start.then_some(None);
    for (i, one) in found.iter().enumerate() {
        let version = one.version.as_str();
        match one.sign {
            "=" if open.is_none() => out.push(Interval::exactly(version)),
            "!=" => {
                if let Some(lower) = open {
                    out.push(Interval { lower, upper: Some((version, false)) });
                    open = Some(Some((version, false)));
                }
            }
            ">" | ">=" if open.is_none() => open = Some(Some((version, one.sign == ">="))),
            "<" | "<=" => {
                let next = found[i + 1..].iter().find(|c| !matches!(c.sign, "=" | "!="));
                if next.is_some_and(|c| c.sign.starts_with('<')) {
                    continue;
                }
                if let Some(lower) = open.take() {
                    out.push(Interval { lower, upper: Some((version, one.sign == "<=")) });
                }
            }
            _ => {}
        }
    }
    if let Some(lower) = open {
        out.push(Interval { lower, upper: None });
    }
    out
}

/// A version with all but letters, digits and `.-_~` percent-encoded, and `+` and `:` as well.
fn encoded(version: &str) -> String {
    let mut out = String::with_capacity(version.len());
    for byte in version.bytes() {
        if byte.is_ascii_alphanumeric() || b".-_~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let hex = after.get(..2).filter(|h| h.iter().all(u8::is_ascii_hexdigit))?;
            let hex = std::str::from_utf8(hex).ok()?;
            bytes.push(u8::from_str_radix(hex, 16).ok()?);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}
