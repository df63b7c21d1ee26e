//! The life of an advisory: release, updates and withdrawal in an order that can be, versions that ascend.

use super::Advisory;
use crate::diagnostic::{Diagnostic, Span};
use crate::fields::At;
use crate::label::{Publish, Sharing};
use crate::time::{Moment, Precision};
use std::cmp::Ordering;

/// When an update was made, and its version with its place.
pub(super) struct Revision {
    pub(super) at: At<Moment>,
    pub(super) version: Option<At<Box<str>>>,
}

/// A version of an advisory: a whole number, or Semantic Versioning, never both in one advisory (CSAF 2.0
/// sections 3.1.11 and 6.1.30).
#[derive(PartialEq, Eq)]
enum Version {
    Integer(u64),
    Semantic(semver::Version),
}

impl Version {
    fn parse(text: &str) -> Option<Self> {
        if text.bytes().all(|b| b.is_ascii_digit()) {
            return text.parse().ok().map(Self::Integer);
        }
        semver::Version::parse(text).ok().map(Self::Semantic)
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Integer(_) => "a whole number",
            Self::Semantic(_) => "Semantic Versioning",
        }
    }

    fn cmp(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => Some(a.cmp(b)),
            (Self::Semantic(a), Self::Semantic(b)) => Some(a.cmp_precedence(b)),
            _ => None,
        }
    }
}

/// Says what can't be in the dates and versions of an advisory.
pub(super) fn check(
    advisory: &Advisory,
    revisions: &[Revision],
    sharing: Sharing,
    out: &mut Vec<Diagnostic>,
) {
    withdrawal(advisory, sharing, out);
    if let Some(published) = &advisory.published {
        let older = revisions.iter().filter(|r| before(r.at.value, published.value));
        out.extend(older.map(|r| {
            let message = format!("this update of {} is older than the release", r.at.value);
            Diagnostic::error("update-before-release", message)
                .at(r.at.span, "the update")
                .at(published.span, format!("released {}", published.value))
                .help("correct one of the two times; what changed before the release is no update")
        }));
    }
    versions(revisions, out);
}

fn withdrawal(advisory: &Advisory, sharing: Sharing, out: &mut Vec<Diagnostic>) {
    let Some(withdrawn) = &advisory.withdrawn else { return };
    if sharing.publish != Publish::Withdrawn {
        out.push(
            Diagnostic::error("withdrawn-without-state", "the advisory is not withdrawn")
                .at(withdrawn.span, "this says when it was")
                .help("add `publish = \"withdrawn\"`, or take `withdrawn` out"),
        );
    }
    if let Some(published) = &advisory.published
        && before(withdrawn.value, published.value)
    {
        out.push(
            Diagnostic::error("withdrawn-before-release", "it was withdrawn before its release")
                .at(withdrawn.span, "withdrawn")
                .at(published.span, format!("released {}", published.value))
                .help("correct one of the two times"),
        );
    }
}

/// Whether a moment is over before another begins; a day may hold the hours of the same day.
fn before(first: Moment, second: Moment) -> bool {
    let (end, start) = (first.latest(), second.earliest());
    end < start || (end == start && first.precision() > Precision::Instant)
}

fn versions(revisions: &[Revision], out: &mut Vec<Diagnostic>) {
    let mut read: Vec<(&At<Moment>, Version, Span, &str)> = Vec::new();
    for revision in revisions {
        let Some(written) = &revision.version else { continue };
        match Version::parse(&written.value) {
            Some(version) => read.push((&revision.at, version, written.span, &written.value)),
            None => out.push(not_a_version(&written.value, written.span)),
        }
    }
    for (i, (_, version, span, written)) in read.iter().enumerate() {
        let Some((_, first, first_span, _)) = read.first() else { return };
        if version.kind() != first.kind() {
            out.push(
                Diagnostic::error(
                    "mixed-versions",
                    "the versions of the advisory are of two kinds",
                )
                .at(*span, format!("`{written}` is {}", version.kind()))
                .at(*first_span, first.kind())
                .help("number all of them 2, 3, 4 and so on: readers of CSAF take one kind alone"),
            );
            return;
        }
        if let Some((.., other, _)) = read[..i].iter().find(|(_, v, ..)| v == version) {
            out.push(
                Diagnostic::error(
                    "duplicate-version",
                    format!("two updates have the version {written}"),
                )
                .at(*span, "again")
                .at(*other, "first here")
                .help("give each update a version of its own"),
            );
        }
    }
    read.sort_by_key(|(at, ..)| at.value);
    for pair in read.windows(2) {
        let [(older, lower, older_span, older_text), (newer, higher, span, text)] = pair else {
            return;
        };
        if before(older.value, newer.value) && higher.cmp(lower) == Some(Ordering::Less) {
            let message =
                format!("version {text} is newer than version {older_text}, which is higher");
            out.push(
                Diagnostic::error("versions-out-of-order", message)
                    .at(*span, format!("of {}", newer.value))
                    .at(*older_span, format!("of {}", older.value))
                    .help("versions ascend with their dates: exchange the two, or correct a date"),
            );
        }
    }
}

fn not_a_version(written: &str, span: Span) -> Diagnostic {
    let numbers: Option<Vec<u64>> = written.split('.').map(|n| n.parse().ok()).collect();
    let help = match numbers.as_deref() {
        Some([major, minor]) => {
            format!("write `{major}.{minor}.0`, or number the updates 2, 3, 4 and so on")
        }
        _ => "number the updates 2, 3, 4 and so on; the release is version 1".to_owned(),
    };
    let message = format!("`{written}` is no version of an advisory");
    Diagnostic::error("invalid-version", message)
        .at(span, "expected a whole number, or a version such as 1.2.0")
        .help(help)
}
