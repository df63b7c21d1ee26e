//! Ranges of versions: how they are written, which versions they hold, and the same as vers and OSV.

mod events;
mod grammar;
mod order;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod reference_tests;
mod scheme;
mod sets;
#[cfg(test)]
mod tests;
mod vers;

pub use events::Event;
pub use scheme::{Scheme, compare};
pub use sets::overlaps;
pub use vers::{parse_vers, parse_vls};

use serde::{Serialize, Serializer};
use std::fmt;

/// Which versions are meant: alternatives of constraints, such as `>=4.2.0, <4.2.7 || =4.1.9`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ranges {
    /// As it was written.
    text: Box<str>,
    /// What it means; never empty.
    stretches: Box<[Stretch]>,
}

/// A version where a stretch ends, and whether it is in it.
type Bound = Option<(Box<str>, bool)>;

/// An [`Interval`] that owns its versions.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Stretch {
    lower: Bound,
    upper: Bound,
}

/// One unbroken stretch of versions; `None` is without an end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Interval<'a> {
    /// Where it begins, and whether that version is in it.
    pub lower: Option<(&'a str, bool)>,
    /// Where it ends, and whether that version is in it.
    pub upper: Option<(&'a str, bool)>,
}

/// Why a text is no range.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The part of the text that is wrong, in bytes.
    pub at: std::ops::Range<usize>,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub help: String,
}

impl<'a> Interval<'a> {
    /// One version alone.
    pub fn exactly(version: &'a str) -> Self {
        Self { lower: Some((version, true)), upper: Some((version, true)) }
    }

    /// The version, where it is one alone.
    pub fn single(&self) -> Option<&'a str> {
        match (self.lower, self.upper) {
            (Some((lower, true)), Some((upper, true))) if lower == upper => Some(lower),
            _ => None,
        }
    }

    /// Whether it holds a version; `None` where the scheme can't tell.
    pub fn contains(&self, scheme: Scheme, version: &str) -> Option<bool> {
        let above = self.lower.map_or(Some(true), |(bound, inclusive)| {
            let order = compare(scheme, version, bound)?;
            Some(order.is_gt() || (inclusive && order.is_eq()))
        });
        let below = self.upper.map_or(Some(true), |(bound, inclusive)| {
            let order = compare(scheme, version, bound)?;
            Some(order.is_lt() || (inclusive && order.is_eq()))
        });
        match (above, below) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        }
    }

    fn owned(&self) -> Stretch {
        let own = |bound: Option<(&str, bool)>| bound.map(|(v, inclusive)| (v.into(), inclusive));
        Stretch { lower: own(self.lower), upper: own(self.upper) }
    }
}

/// As a range is written: `>=4.2.0, <4.2.7`.
impl fmt::Display for Interval<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(version) = self.single() {
            return write!(f, "={version}");
        }
        let sign = |inclusive: bool| if inclusive { "=" } else { "" };
        match (self.lower, self.upper) {
            (None, None) => f.write_str("*"),
            (Some((v, i)), None) => write!(f, ">{}{v}", sign(i)),
            (None, Some((v, i))) => write!(f, "<{}{v}", sign(i)),
            (Some((l, li)), Some((u, ui))) => write!(f, ">{}{l}, <{}{u}", sign(li), sign(ui)),
        }
    }
}

impl Stretch {
    fn interval(&self) -> Interval<'_> {
        Interval {
            lower: self.lower.as_ref().map(|(v, i)| (&**v, *i)),
            upper: self.upper.as_ref().map(|(v, i)| (&**v, *i)),
        }
    }
}

impl Ranges {
    /// Reads a range: constraints (`>=`, `>`, `<=`, `<`, `=`; a bare version means `=`) joined by `,` into
    /// one stretch, stretches joined by `||`; `^1.2` and `~1.2` as Cargo means them; `*` for all.
    ///
    /// # Errors
    /// What is wrong, and where in the text.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let stretches = grammar::read(text)?;
        Ok(Self { text: text.trim().into(), stretches: stretches.into() })
    }

    /// A range of stretches; without any, or with one that no version could end, `None`.
    pub fn of_intervals(intervals: &[Interval<'_>]) -> Option<Self> {
        let bounds = intervals.iter().flat_map(|i| [i.lower, i.upper]).flatten();
        let mut bounds = bounds.map(|(version, _)| version);
        if intervals.is_empty() || !bounds.all(grammar::is_version) {
            return None;
        }
        let texts: Vec<String> = intervals.iter().map(Interval::to_string).collect();
        let stretches = intervals.iter().map(Interval::owned).collect();
        Some(Self { text: texts.join(" || ").into(), stretches })
    }

    /// All versions.
    pub fn all() -> Self {
        Self { text: "*".into(), stretches: [Stretch { lower: None, upper: None }].into() }
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The stretches that it stands for, in the order in which they were written; never empty.
    pub fn intervals(&self) -> Vec<Interval<'_>> {
        self.stretches.iter().map(Stretch::interval).collect()
    }

    /// The versions, where it names each by itself.
    pub fn listed(&self) -> Option<Vec<&str>> {
        self.stretches.iter().map(|s| s.interval().single()).collect()
    }

    /// Whether it holds a version; `None` where the scheme can't tell.
    pub fn contains(&self, scheme: Scheme, version: &str) -> Option<bool> {
        let mut unknown = false;
        for stretch in &self.stretches {
            match stretch.interval().contains(scheme, version) {
                Some(true) => return Some(true),
                Some(false) => {}
                None => unknown = true,
            }
        }
        (!unknown).then_some(false)
    }
}

impl fmt::Display for Ranges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// As it was written.
impl Serialize for Ranges {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}
