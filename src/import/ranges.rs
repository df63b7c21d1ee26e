//! Sets of semantic versions: what Cargo's requirements leave over, as ranges of our grammar.
//!
//! Versions stand on one line (Semantic Versioning 2.0.0, section 11), pre-releases before their release. A
//! requirement that names no bound of its own above, such as `^1.2`, ends before the pre-releases of the next
//! version, `2.0.0-0`, as Cargo reads it; a bound that is written, `< 2.0.0`, ends where it says.

use semver::{BuildMetadata, Comparator, Op, Prerelease, Version, VersionReq};

/// A place between two versions: just before one, or just after it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Cut {
    version: Version,
    after: bool,
}

/// Versions from one cut to another; `None` is without an end.
type Stretch = (Option<Cut>, Option<Cut>);

/// A set of versions: stretches in order that don't touch.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Versions(Vec<Stretch>);

impl Versions {
    /// The versions that one of the requirements takes.
    ///
    /// # Errors
    /// What is wrong with a requirement.
    pub(super) fn of<S: AsRef<str>>(requirements: &[S]) -> Result<Self, String> {
        let mut all = Vec::new();
        for text in requirements {
            let text = text.as_ref().trim();
            let bare = text.starts_with(|c: char| c.is_ascii_digit());
            // The database means one version where it writes `1.2.3`; Cargo would read `^1.2.3`.
            let exact = bare && Version::parse(text).is_ok();
            let asked = if exact { format!("={text}") } else { text.to_owned() };
            let asked = VersionReq::parse(&asked)
                .map_err(|e| format!("`{text}` is no requirement on versions: {e}"))?;
            let mut stretch = (None, None);
            for c in &asked.comparators {
                let (from, to) = stretch_of(c);
                stretch.0 = stretch.0.max(from);
                stretch.1 = match (stretch.1, to) {
                    (Some(a), Some(b)) => Some(Cut::min(a, b)),
                    (a, b) => a.or(b),
                };
            }
            all.push(stretch);
        }
        Ok(Self(all).tidy())
    }

    /// The versions of either.
    pub(super) fn or(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self.tidy()
    }

    /// All other versions.
    pub(super) fn complement(&self) -> Self {
        let mut left = Vec::new();
        let mut from = None;
        for (start, end) in &self.0 {
            if start.is_some() {
                left.push((from.take(), start.clone()));
            }
            from.clone_from(end);
            if end.is_none() {
                return Self(left);
            }
        }
        left.push((from, None));
        Self(left)
    }

    fn tidy(mut self) -> Self {
        let lowest = Cut { version: Version::new(0, 0, 0), after: false };
        for stretch in &mut self.0 {
            stretch.0 = stretch.0.take().filter(|cut| *cut > lowest);
        }
        self.0.retain(|(from, to)| match (from, to) {
            (Some(from), Some(to)) => from < to,
            (None, Some(to)) => *to > lowest,
            _ => true,
        });
        self.0.sort();
        let mut merged: Vec<Stretch> = Vec::new();
        for (from, to) in self.0 {
            match merged.last_mut() {
                Some((_, end)) if end.is_none() || *end >= from => {
                    if let Some(old) = end.take() {
                        *end = to.map(|new| old.max(new));
                    }
                }
                _ => merged.push((from, to)),
            }
        }
        Self(merged)
    }

    /// Whether it holds none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it holds all.
    pub(super) fn is_all(&self) -> bool {
        matches!(&self.0[..], [(None, None)])
    }

    /// Each stretch as `>=1.0.0, <2.0.0`, in order.
    pub(super) fn written(&self) -> Vec<String> {
        let one = |(from, to): &Stretch| {
            if let (Some(from), Some(to)) = (from, to)
                && from.version == to.version
            {
                return format!("={}", from.version);
            }
            let from =
                from.as_ref().map(|c| format!("{}{}", if c.after { ">" } else { ">=" }, c.version));
            let to =
                to.as_ref().map(|c| format!("{}{}", if c.after { "<=" } else { "<" }, c.version));
            let bounds: Vec<String> = from.into_iter().chain(to).collect();
            if bounds.is_empty() { "*".to_owned() } else { bounds.join(", ") }
        };
        self.0.iter().map(one).collect()
    }

    /// The first version of each stretch that has one, and in words the others that begin somewhere.
    pub(super) fn firsts(&self) -> (Vec<String>, Vec<String>) {
        let cuts = self.0.iter().filter_map(|(from, _)| from.as_ref());
        let (after, at): (Vec<&Cut>, Vec<&Cut>) = cuts.partition(|cut| cut.after);
        (
            at.iter().map(|cut| cut.version.to_string()).collect(),
            after.iter().map(|cut| format!("later than {}", cut.version)).collect(),
        )
    }

    #[cfg(test)]
    fn holds(&self, version: &Version) -> bool {
        let at = Cut { version: version.clone(), after: false };
        let after = Cut { version: version.clone(), after: true };
        self.0.iter().any(|(from, to)| {
            from.as_ref().is_none_or(|from| *from <= at)
                && to.as_ref().is_none_or(|to| after <= *to)
        })
    }
}

/// What one comparator takes.
fn stretch_of(c: &Comparator) -> Stretch {
    let lowest = Version {
        major: c.major,
        minor: c.minor.unwrap_or(0),
        patch: c.patch.unwrap_or(0),
        pre: c.pre.clone(),
        build: BuildMetadata::EMPTY,
    };
    let before = |version| Some(Cut { version, after: false });
    let after = |version| Some(Cut { version, after: true });
    let full = c.patch.is_some();
    match c.op {
        Op::Exact if full => (before(lowest.clone()), after(lowest)),
        Op::Greater if full => (after(lowest), None),
        Op::Greater => (beyond(c), None),
        Op::GreaterEq => (before(lowest), None),
        Op::Less => (None, before(lowest)),
        Op::LessEq if full => (None, after(lowest)),
        Op::LessEq => (None, beyond(c)),
        Op::Caret => (before(lowest), caret(c)),
        Op::Tilde => (before(lowest), tilde(c)),
        // `=1.2` and `1.2.*`.
        _ => (before(lowest), beyond(c)),
    }
}

/// Before all pre-releases of a version; nothing is beyond the highest number.
fn next(major: Option<u64>, minor: u64, patch: u64) -> Option<Cut> {
    let pre = Prerelease::new("0").unwrap_or_default();
    let version = Version { major: major?, minor, patch, pre, build: BuildMetadata::EMPTY };
    Some(Cut { version, after: false })
}

/// Beyond all versions that begin with the numbers that are given.
fn beyond(c: &Comparator) -> Option<Cut> {
    match c.minor.and_then(|minor| minor.checked_add(1)) {
        Some(minor) => next(Some(c.major), minor, 0),
        None => next(c.major.checked_add(1), 0, 0),
    }
}

fn tilde(c: &Comparator) -> Option<Cut> {
    beyond(c)
}

/// The first number that is not zero stays.
fn caret(c: &Comparator) -> Option<Cut> {
    match (c.major, c.minor, c.patch) {
        (0, Some(0), Some(patch)) if patch < u64::MAX => next(Some(0), 0, patch + 1),
        (0, Some(minor), _) if minor < u64::MAX => next(Some(0), minor + 1, 0),
        (major, ..) => next(major.checked_add(1), 0, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn affected(patched: &[&str], unaffected: &[&str]) -> Vec<String> {
        let safe = Versions::of(patched).unwrap().or(Versions::of(unaffected).unwrap());
        safe.complement().written()
    }

    #[test]
    fn what_is_left_over() {
        assert_eq!(affected(&[">= 1.2.3"], &["< 1.0"]), [">=1.0.0, <1.2.3"]);
        assert_eq!(affected(&["^1.1.1", ">= 2.0.1"], &[]), ["<1.1.1", ">=2.0.0-0, <2.0.1"]);
        assert_eq!(affected(&[], &[]), ["*"]);
        assert_eq!(affected(&[], &[">= 0"]), [] as [&str; 0]);
        assert_eq!(affected(&["=1.0.1"], &["> 1.0.2"]), ["<1.0.1", ">1.0.1, <=1.0.2"]);
        assert_eq!(affected(&[">= 1.0.2"], &["< 1.0.1", "> 1.0.1, < 1.0.2"]), ["=1.0.1"]);
        assert_eq!(affected(&[">= 0.3.0-rc.2"], &["< 0.3.0-rc.1"]), [">=0.3.0-rc.1, <0.3.0-rc.2"]);
        assert!(Versions::of(&["> banana"]).is_err());
        let (firsts, words) = Versions::of(&["^1.1.1", "> 2.0.1", "< 0.2"]).unwrap().firsts();
        assert_eq!(
            (firsts, words),
            (vec!["1.1.1".to_owned()], vec!["later than 2.0.1".to_owned()])
        );
    }

    fn requirement() -> impl Strategy<Value = String> {
        let op = proptest::sample::select(vec![">=", ">", "<", "<=", "=", "^", "~"]);
        let one = (
            op,
            0..3_u64,
            proptest::option::of((0..3_u64, proptest::option::of(0..3_u64))),
            0..4_u8,
        );
        let one = one.prop_map(|(op, major, rest, pre)| match rest {
            None => format!("{op}{major}"),
            Some((minor, None)) => format!("{op}{major}.{minor}"),
            Some((minor, Some(patch))) if pre == 0 => format!("{op}{major}.{minor}.{patch}-rc.1"),
            Some((minor, Some(patch))) => format!("{op}{major}.{minor}.{patch}"),
        });
        proptest::collection::vec(one, 1..3).prop_map(|all| all.join(", "))
    }

    proptest! {
        /// Against the crate that Cargo asks: releases exactly; a pre-release that it takes is never affected.
        #[test]
        fn affected_is_what_no_requirement_takes(
            patched in proptest::collection::vec(requirement(), 0..3),
            unaffected in proptest::collection::vec(requirement(), 0..3),
            numbers in (0..4_u64, 0..4_u64, 0..4_u64),
            pre in proptest::option::of(proptest::sample::select(vec!["0", "alpha", "rc.1", "rc.2"])),
        ) {
            let safe = Versions::of(&patched).unwrap().or(Versions::of(&unaffected).unwrap());
            let left = safe.complement();
            let mut version = Version::new(numbers.0, numbers.1, numbers.2);
            version.pre = Prerelease::new(pre.unwrap_or_default()).unwrap();
            let taken = patched.iter().chain(&unaffected).any(|r| VersionReq::parse(r).unwrap().matches(&version));
            if pre.is_none() {
                prop_assert_eq!(left.holds(&version), !taken);
            } else if version > Version::new(0, 0, 0) && taken {
                prop_assert!(!left.holds(&version));
            }
            prop_assert_eq!(left.holds(&version), !safe.holds(&version));
            // What is written says the same, but for pre-releases, which Cargo takes only by name.
            let written = left.written();
            let said = written.iter().any(|r| VersionReq::parse(r).unwrap().matches(&version));
            if pre.is_none() {
                prop_assert_eq!(said, left.holds(&version), "{:?}", written);
            }
        }
    }
}
