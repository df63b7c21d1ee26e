//! The versions of an advisory as machines count them: each with a number that follows on the one before.

use super::{AdvisoryView, Disclosure, RecordIndex, UpdateView};
use crate::html::Html;
use crate::time::{Moment, Precision};
use jiff::{SignedDuration, Timestamp};
use semver::Version;

/// One version of an advisory.
#[derive(Debug)]
pub struct Revision<'v> {
    /// When it came out. What is known to the day alone counts from the day's beginning, and never
    /// before the version that it follows.
    pub at: Timestamp,
    /// Its number: whole numbers from 1 on without a gap, or Semantic Versioning.
    pub number: String,
    /// What the record calls it, where that is something else.
    pub legacy: Option<&'v str>,
    /// What changed.
    pub what: What<'v>,
}

/// What a revision is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What<'v> {
    /// The first version, of which no update tells.
    Release,
    /// An update that says what changed.
    Update(&'v Html),
    /// The withdrawal, where no update tells of it.
    Withdrawal,
}

/// A version before it has a number.
#[derive(Clone, Copy)]
struct Step<'v> {
    at: Moment,
    version: Option<&'v str>,
    what: What<'v>,
}

impl<'a> AdvisoryView<'a> {
    /// The versions in their order; the first is the release. `otherwise` is the release of an advisory
    /// that says neither when it was published nor when it was updated.
    pub fn revisions(&self, otherwise: Moment) -> Vec<Revision<'_>> {
        let steps = self.steps(otherwise);
        let numbers = whole(&steps).or_else(|| semantic(&steps));
        let numbers = numbers.unwrap_or_else(|| (1..=steps.len()).map(|n| n.to_string()).collect());
        let dates = dates(steps.iter().map(|s| s.at));
        let numbered = steps.iter().zip(dates).zip(numbers);
        numbered
            .map(|((step, at), number)| {
                let legacy = step.version.filter(|v| *v != number);
                Revision { at, legacy, what: step.what, number }
            })
            .collect()
    }

    fn steps(&self, otherwise: Moment) -> Vec<Step<'_>> {
        let mut updates: Vec<&UpdateView<'a>> = self.updates.iter().rev().collect();
        updates.sort_by_key(|u| u.at);
        let release = self.published.or(updates.first().map(|u| u.at)).unwrap_or(otherwise);
        let mut steps: Vec<Step<'_>> = Vec::with_capacity(updates.len() + 2);
        if !updates.iter().any(|u| is_release(u.at, u.version, release)) {
            steps.push(Step { at: release, version: None, what: What::Release });
        }
        steps.extend(updates.iter().map(|u| Step {
            at: u.at,
            version: u.version,
            what: What::Update(&u.what_html),
        }));
        if let Some(at) = self.withdrawn
            && !steps.iter().skip(1).any(|s| s.at.latest() >= at.earliest())
        {
            steps.push(Step { at, version: None, what: What::Withdrawal });
        }
        steps
    }
}

/// An update that is no later than the release, or has its number, is the release.
pub(super) fn is_release(at: Moment, version: Option<&str>, release: Moment) -> bool {
    at.earliest() <= release.earliest() || matches!(version, Some("1" | "1.0.0"))
}

/// The times of versions, each after the one before where that is known to the day alone.
pub(super) fn dates(moments: impl Iterator<Item = Moment>) -> Vec<Timestamp> {
    let mut dates: Vec<Timestamp> = Vec::new();
    for moment in moments {
        let mut at = moment.earliest();
        if let Some(before) = dates.last() {
            let coarse = moment.precision() > Precision::Instant;
            let after = before.checked_add(SignedDuration::from_secs(1)).unwrap_or(*before);
            at = at.max(if coarse { after } else { *before });
        }
        dates.push(at);
    }
    dates
}

/// The versions as they are written, where they are whole numbers from 1 on without a gap.
fn whole(steps: &[Step<'_>]) -> Option<Vec<String>> {
    let numbers = (1..=steps.len()).map(|n| n.to_string());
    let fits = |(step, number): (&Step<'_>, &String)| {
        step.version.map_or(!matches!(step.what, What::Update(_)), |v| v == number)
    };
    let numbers: Vec<String> = numbers.collect();
    steps.iter().zip(&numbers).all(fits).then_some(numbers)
}

/// The versions as they are written, where they are of Semantic Versioning, ascend without a gap in their
/// first number, and none is a pre-release or a build (CSAF 2.0 sections 6.1.18 to 6.1.21, 6.2.4).
fn semantic(steps: &[Step<'_>]) -> Option<Vec<String>> {
    let mut numbers: Vec<Version> = Vec::with_capacity(steps.len());
    for step in steps {
        let next = match (step.version, numbers.last()) {
            (Some(version), _) => Version::parse(version).ok()?,
            (None, None) => Version::new(1, 0, 0),
            (None, Some(last)) => Version::new(last.major.checked_add(1)?, 0, 0),
        };
        let follows = match numbers.last() {
            None => next.major == 1,
            Some(last) => next > *last && next.major - last.major <= 1,
        };
        if !follows || !next.pre.is_empty() || !next.build.is_empty() {
            return None;
        }
        numbers.push(next);
    }
    let written = steps.iter().any(|s| s.version.is_some());
    written.then(|| numbers.iter().map(ToString::to_string).collect())
}

impl Disclosure<'_> {
    /// When the document of an advisory or incident came out first: the day that its list shows it under.
    /// An incident has no time of publication, so it is the day on which it was noticed.
    pub fn first_release(&self, index: RecordIndex) -> Option<Moment> {
        self.date(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step<'v>(at: &str, version: Option<&'v str>, what: What<'v>) -> Step<'v> {
        let at = at.parse().map(|t| Moment::Instant(t, jiff::tz::Offset::UTC));
        Step { at: at.unwrap(), version, what }
    }

    fn numbers(versions: &[Option<&str>]) -> Vec<String> {
        let html = Html::default();
        let steps: Vec<Step<'_>> = versions
            .iter()
            .enumerate()
            .map(|(n, version)| {
                let what =
                    if n == 0 && version.is_none() { What::Release } else { What::Update(&html) };
                step(&format!("2026-01-0{}T00:00:00Z", n + 1), *version, what)
            })
            .collect();
        whole(&steps).or_else(|| semantic(&steps)).unwrap_or_default()
    }

    #[test]
    fn versions_stay_as_they_are_written_where_csaf_can_hold_them() {
        assert_eq!(numbers(&[None, Some("2"), Some("3")]), ["1", "2", "3"]);
        assert_eq!(numbers(&[None]), ["1"]);
        assert_eq!(numbers(&[None, Some("1.1.0"), Some("2.0.0")]), ["1.0.0", "1.1.0", "2.0.0"]);
        assert_eq!(numbers(&[Some("1.0.0"), Some("1.0.1")]), ["1.0.0", "1.0.1"]);
        for wrong in [
            [None, Some("3"), Some("4")],
            [None, Some("1.1"), Some("1.2")],
            [None, Some("2"), Some("1.1.0")],
            [None, Some("1.1.0-rc.1"), Some("1.1.0")],
            [None, Some("1.1.0"), Some("3.0.0")],
            [None, None, Some("3")],
        ] {
            assert!(numbers(&wrong).is_empty(), "{wrong:?}");
        }
    }

    #[test]
    fn a_day_never_stands_before_what_it_follows() {
        let at = |t: &str| Moment::Instant(t.parse().unwrap(), jiff::tz::Offset::UTC);
        let day = Moment::Day("2026-03-03".parse().unwrap());
        let dates = dates([at("2026-03-03T16:00:00Z"), day].into_iter());
        assert_eq!(dates[1].to_string(), "2026-03-03T16:00:01Z");
    }
}
