//! Ids of records and of the outside catalogues, checked when they are read.

mod catalogue;
mod language;
mod package;
mod scoring;
mod weakness;

pub use catalogue::{AttackId, CveId, CweId, GhsaId};
pub use language::LanguageTag;
pub use package::{Ecosystem, VersionOrder, cpe_fault, purl_fault, purl_type};
pub use scoring::{
    CvssVector, CvssVersion, Metric, MetricGroup, MetricInWords, MetricValue, NOT_DEFINED,
    SeverityBand, VectorFault,
};
pub use weakness::CweUsage;

use crate::language::say;
use serde::Serialize;
use std::fmt;

/// The kind of a record, told by its folder under `content/`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// A postmortem, `INC-2026-0007`.
    Incident,
    /// What customers are told, `ADV-2026-0012`.
    Advisory,
    /// What a reporter told us, `SE-2026-0183`.
    Event,
    /// A change that follows from findings, `IMP-2026-0044`.
    Improvement,
    /// A standard operating procedure, `SOP-IR-04`.
    Procedure,
    /// The minutes of one review, `REV-2026-03-23`.
    Review,
    /// A free page, known by its path.
    Page,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Incident,
        Self::Advisory,
        Self::Event,
        Self::Improvement,
        Self::Procedure,
        Self::Review,
        Self::Page,
    ];

    /// The folder under `content/`, which is also the first part of the address.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Incident => "incidents",
            Self::Advisory => "advisories",
            Self::Event => "events",
            Self::Improvement => "improvements",
            Self::Procedure => "procedures",
            Self::Review => "reviews",
            Self::Page => "pages",
        }
    }

    /// The kind of a folder.
    pub fn of_folder(folder: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.folder() == folder)
    }

    /// One of them, as a reader would say it.
    pub fn noun(self) -> &'static str {
        say!(match self {
            Self::Incident => "kind_incident",
            Self::Advisory => "kind_advisory",
            Self::Event => "kind_event",
            Self::Improvement => "kind_improvement",
            Self::Procedure => "kind_procedure",
            Self::Review => "kind_review",
            Self::Page => "kind_page",
        })
    }

    /// One of them, in the words of documents for machines.
    pub const fn term(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Advisory => "advisory",
            Self::Event => "security event",
            Self::Improvement => "improvement",
            Self::Procedure => "procedure",
            Self::Review => "review",
            Self::Page => "page",
        }
    }

    /// What an id of this kind looks like.
    pub const fn example(self) -> &'static str {
        match self {
            Self::Incident => "INC-2026-0007",
            Self::Advisory => "ADV-2026-0012",
            Self::Event => "SE-2026-0183",
            Self::Improvement => "IMP-2026-0044",
            Self::Procedure => "SOP-IR-04",
            Self::Review => "REV-2026-03-23",
            Self::Page => "about",
        }
    }

    const fn prefix(self) -> &'static str {
        match self {
            Self::Incident => "INC-",
            Self::Advisory => "ADV-",
            Self::Event => "SE-",
            Self::Improvement => "IMP-",
            Self::Procedure => "SOP-",
            Self::Review => "REV-",
            Self::Page => "",
        }
    }
}

/// The id of a record. Unique over the site, never used again.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId {
    kind: Kind,
    text: Box<str>,
}

impl RecordId {
    /// Reads an id of any kind but a page's.
    pub fn parse(text: &str) -> Option<Self> {
        let kind = Kind::ALL
            .into_iter()
            .filter(|k| *k != Kind::Page)
            .find(|k| text.starts_with(k.prefix()))?;
        let rest = &text[kind.prefix().len()..];
        let fits = match kind {
            Kind::Procedure => is_procedure_number(rest),
            Kind::Review => is_review_date(rest),
            _ => is_year_and_number(rest),
        };
        fits.then(|| Self { kind, text: text.into() })
    }

    /// The id of the free page at a path such as `policy/disclosure`.
    pub fn page(path: &str) -> Self {
        Self { kind: Kind::Page, text: path.into() }
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The year in the id, for the kinds that carry one.
    pub fn year(&self) -> Option<u16> {
        let rest = self.text.strip_prefix(self.kind.prefix())?;
        rest.get(..4)?.parse().ok()
    }

    /// The number after the year, for the kinds that carry one.
    pub fn number(&self) -> Option<u32> {
        let rest = self.text.strip_prefix(self.kind.prefix())?;
        rest.get(5..)?.parse().ok()
    }
}

/// `2026-0007`: four digits, a hyphen, at least four digits.
fn is_year_and_number(rest: &str) -> bool {
    let b = rest.as_bytes();
    (9..=12).contains(&b.len())
        && b[4] == b'-'
        && b.iter().enumerate().all(|(i, c)| i == 4 || c.is_ascii_digit())
}

/// `IR-04`: groups of capital letters and digits between single hyphens.
fn is_procedure_number(rest: &str) -> bool {
    rest.len() <= 32
        && rest.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
        })
}

/// `2026-03-23`, with `-b` or the like for a second review on the same day.
fn is_review_date(rest: &str) -> bool {
    let Some(date) = rest.get(..10) else { return false };
    let suffix = &rest[10..];
    date.parse::<jiff::civil::Date>().is_ok()
        && date.as_bytes()[4] == b'-'
        && (suffix.is_empty()
            || (suffix.len() <= 20
                && suffix.starts_with('-')
                && suffix.len() > 1
                && suffix[1..].bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())))
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for RecordId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_reads_its_example_and_nothing_looser() {
        for kind in Kind::ALL.into_iter().filter(|k| *k != Kind::Page) {
            let id = RecordId::parse(kind.example()).unwrap();
            assert_eq!(id.kind(), kind);
        }
        for wrong in [
            "INC-26-0007",
            "INC-2026-007",
            "inc-2026-0007",
            "SOP-",
            "SOP-ir-04",
            "REV-2026-02-30",
            "XYZ-1",
        ] {
            assert!(RecordId::parse(wrong).is_none(), "{wrong}");
        }
        assert_eq!(RecordId::parse("INC-2026-0007").unwrap().number(), Some(7));
    }
}
