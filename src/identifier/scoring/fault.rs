//! What is wrong with a vector that can't be read, where, and how to mend it.

use super::metrics::{CvssVersion, Metric, MetricValue, NOT_DEFINED};
use std::fmt;
use std::ops::Range;

/// Why a text is no CVSS vector.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VectorFault {
    /// The bytes of the text that are at fault.
    pub at: Range<usize>,
    /// What is wrong.
    pub what: String,
    /// How to mend it.
    pub help: String,
}

impl fmt::Display for VectorFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

/// The metrics of a vector that has no fault: in canonical order, each with its value.
pub(super) type Written = Vec<(&'static Metric, &'static MetricValue)>;

/// Takes a vector apart.
pub(super) fn read(text: &str) -> Result<(CvssVersion, Written), VectorFault> {
    let version = version(text)?;
    let mut written: Written = Vec::new();
    let mut at = version.prefix().len();
    while at < text.len() {
        // Each part begins with the slash before it.
        let start = at + 1;
        let end = text[start..].find('/').map_or(text.len(), |i| start + i);
        let (metric, value) = part(version, text, start..end)?;
        if written.iter().any(|(other, _)| other.key == metric.key) {
            return Err(VectorFault {
                at: start..end,
                what: format!("`{}` stands there twice", metric.key),
                help: "keep one of the two".to_owned(),
            });
        }
        written.push((metric, value));
        at = end;
    }
    let place = |key: &str| version.metrics().iter().position(|m| m.key == key);
    written.sort_by_key(|(metric, _)| place(metric.key));
    let has = |metric: &&Metric| written.iter().any(|(other, _)| other.key == metric.key);
    let missing: Vec<&Metric> =
        version.metrics().iter().filter(|m| !m.is_optional() && !has(m)).collect();
    match missing.as_slice() {
        [] => Ok((version, written)),
        missing => Err(lacks(text, missing)),
    }
}

fn lacks(text: &str, missing: &[&Metric]) -> VectorFault {
    let keys: Vec<&str> = missing.iter().map(|m| m.key).collect();
    let help = match missing {
        [one] => format!("add {}", choices(one)),
        [first, ..] => format!(
            "score the vulnerability for each of them in a calculator, beginning with {}",
            choices(first)
        ),
        [] => String::new(),
    };
    let noun = if missing.len() == 1 { "metric" } else { "metrics" };
    let what = format!("without the base {noun} {}", keys.join(", "));
    VectorFault { at: 0..text.len(), what, help }
}

/// The version that a vector begins with.
fn version(text: &str) -> Result<CvssVersion, VectorFault> {
    if text.trim() != text {
        let help = "take away the spaces before and after the vector".to_owned();
        return Err(VectorFault {
            at: 0..text.len(),
            what: "there are spaces around it".to_owned(),
            help,
        });
    }
    let first = text.split('/').next().unwrap_or_default();
    if let Some(version) = CvssVersion::ALL.into_iter().find(|v| v.prefix() == first) {
        return Ok(version);
    }
    let fault = |what: String, help: String| VectorFault { at: 0..first.len(), what, help };
    let begins = "it must start with `CVSS:3.0/`, `CVSS:3.1/` or `CVSS:4.0/`";
    if let Some(right) = in_capitals(text) {
        return Err(VectorFault {
            at: 0..text.len(),
            what: "metrics and values are written in capital letters".to_owned(),
            help: format!("write `{right}`"),
        });
    }
    let old = text.contains("/Au:") || first.eq_ignore_ascii_case("CVSS:2.0");
    if old {
        let help = "score it anew with 3.1 or 4.0: the values of version 2 don't carry over";
        return Err(fault("CVSS 2 is not read".to_owned(), help.to_owned()));
    }
    if let Some(number) = first.strip_prefix("CVSS:") {
        let what = format!("`{number}` is no version of CVSS that is read here");
        return Err(fault(what, begins.to_owned()));
    }
    let alone = CvssVersion::ALL
        .into_iter()
        .rev()
        .find(|v| read(&format!("{}/{text}", v.prefix())).is_ok());
    match alone {
        Some(version) => Err(fault(
            "it doesn't say its version".to_owned(),
            format!("write `{}/{text}`, if it was scored with this version", version.prefix()),
        )),
        None => Err(fault("it doesn't say its version".to_owned(), begins.to_owned())),
    }
}

/// The vector with its letters as they should be, where that alone mends it.
fn in_capitals(text: &str) -> Option<String> {
    let mut parts = text.split('/');
    let first = parts.next()?;
    let version = CvssVersion::ALL.into_iter().find(|v| v.prefix().eq_ignore_ascii_case(first))?;
    let mut right = version.prefix().to_owned();
    for part in parts {
        let (metric, value) = loosely(version, part)?;
        right.push_str(&format!("/{}:{}", metric.key, value.key));
    }
    (right != text && read(&right).is_ok()).then_some(right)
}

/// A metric and its value, whatever their letters.
fn loosely(version: CvssVersion, part: &str) -> Option<(&'static Metric, &'static MetricValue)> {
    let (key, letter) = part.split_once(':')?;
    let metric = version.metrics().iter().find(|m| m.key.eq_ignore_ascii_case(key))?;
    let undefined = metric.is_optional().then_some(&NOT_DEFINED);
    let mut values = metric.values.iter().chain(undefined);
    Some((metric, values.find(|v| v.key.eq_ignore_ascii_case(letter))?))
}

/// One `METRIC:VALUE`.
fn part(
    version: CvssVersion,
    text: &str,
    at: Range<usize>,
) -> Result<(&'static Metric, &'static MetricValue), VectorFault> {
    let written = &text[at.clone()];
    let fault = |at: Range<usize>, what: String, help: String| Err(VectorFault { at, what, help });
    if written.is_empty() {
        let (what, help) = if at.end == text.len() {
            ("it ends with `/`", "take away the `/` at the end")
        } else {
            ("two `/` stand together", "take away one of them")
        };
        return fault(at.start - 1..at.end, what.to_owned(), help.to_owned());
    }
    let (key, letter) = written.split_once(':').unwrap_or((written, ""));
    let Some(metric) = version.metrics().iter().find(|m| m.key == key) else {
        if let Some((metric, value)) = loosely(version, written) {
            let help = format!("write `{}:{}`", metric.key, value.key);
            return fault(at, format!("`{written}` is not in capital letters"), help);
        }
        let place = at.start..at.start + key.len();
        let number = version.as_str();
        let other =
            CvssVersion::ALL.into_iter().rev().find(|v| v.metrics().iter().any(|m| m.key == key));
        let what = match other {
            Some(other) => {
                format!("`{key}` is a metric of CVSS {}, not of {number}", other.as_str())
            }
            None => format!("`{key}` is no metric of CVSS {number}"),
        };
        let keys: Vec<&str> = version.metrics().iter().map(|m| m.key).collect();
        return fault(place, what, format!("the metrics are {}", keys.join(", ")));
    };
    if letter.is_empty() {
        let help = format!("write {}", choices(metric));
        return fault(at, format!("`{key}` ({}) has no value", lower(metric.shown())), help);
    }
    let Some(value) = metric.value(letter) else {
        let place = at.start + key.len() + 1..at.end;
        let what = if letter == NOT_DEFINED.key {
            format!("`{key}` ({}) can't be left open: it is a base metric", lower(metric.shown()))
        } else {
            format!("`{letter}` is no value of `{key}` ({})", lower(metric.shown()))
        };
        return fault(place, what, format!("write {}", choices(metric)));
    };
    Ok((metric, value))
}

/// The values of a metric: `A:H (high), A:L (low) or A:N (none)`.
fn choices(metric: &Metric) -> String {
    let undefined = metric.is_optional().then_some(&NOT_DEFINED);
    let all: Vec<String> = metric
        .values
        .iter()
        .chain(undefined)
        .map(|v| format!("`{}:{}` ({})", metric.key, v.key, lower(v.shown())))
        .collect();
    match all.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        _ => all.concat(),
    }
}

fn lower(name: &str) -> String {
    name.to_lowercase()
}
