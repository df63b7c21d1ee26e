//! CVSS vectors as the JSON schemas of FIRST want them: the score, and every metric by its name.

use super::model::{Cvss, Property};
use crate::identifier::{CvssVector, SeverityBand};
use crate::language::say;

/// The vectors of a vulnerability by what CSAF does with them.
pub(super) struct Sorted<'v> {
    /// The one of version 3: 3.1 before 3.0, for a product has one score of each version at most
    /// (test 6.1.7).
    pub(super) v3: Option<&'v CvssVector>,
    /// The one of version 4.0; CSAF 2.0 has no place for it.
    pub(super) v4: Option<&'v CvssVector>,
    /// All others.
    pub(super) more: Vec<&'v CvssVector>,
}

/// Sorts vectors.
pub(super) fn sorted(vectors: &[CvssVector]) -> Sorted<'_> {
    let first = |version: &str| vectors.iter().find(|v| v.version() == version);
    let v3 = first("3.1").or_else(|| first("3.0"));
    let v4 = first("4.0");
    let taken = |v: &&CvssVector| [v3, v4].into_iter().flatten().any(|t| std::ptr::eq(t, *v));
    Sorted { v3, v4, more: vectors.iter().filter(|v| !taken(v)).collect() }
}

/// A vector with its base score and every metric spelled out.
pub(super) fn properties(vector: &CvssVector) -> Cvss {
    let words = vector.json_properties().into_iter();
    let mut out: Cvss = words.map(|(name, word)| (name, Property::Word(word))).collect();
    let base = vector.base_score();
    out.insert("baseScore", Property::Number(base));
    out.insert("baseSeverity", Property::Word(severity(SeverityBand::of_score(base))));
    out.insert("vectorString", Property::Text(vector.as_str().to_owned()));
    out.insert("version", Property::Word(vector.version()));
    out
}

fn severity(band: SeverityBand) -> &'static str {
    match band {
        SeverityBand::None => "NONE",
        SeverityBand::Low => "LOW",
        SeverityBand::Medium => "MEDIUM",
        SeverityBand::High => "HIGH",
        SeverityBand::Critical => "CRITICAL",
    }
}

/// A vector in words, for a note: `CVSS:4.0/… (6.0, medium)`.
pub(super) fn in_words(vector: &CvssVector) -> String {
    let score = format!("{:.1}", vector.score());
    say!("document_score", vector = vector.as_str(), score = score, band = vector.band().shown())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_metric_is_spelled_out_beside_the_base_score() {
        let vector = "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N/E:P/CR:H";
        let found = properties(&CvssVector::parse(vector).unwrap());
        assert_eq!(found["baseScore"], Property::Number(6.5));
        assert_eq!(found["baseSeverity"], Property::Word("MEDIUM"));
        assert_eq!(found["exploitCodeMaturity"], Property::Word("PROOF_OF_CONCEPT"));
        assert_eq!(found["confidentialityRequirement"], Property::Word("HIGH"));
        assert_eq!(found.len(), 4 + 10);
    }

    #[test]
    fn the_newer_of_two_versions_is_the_score() {
        let parse = |t: &str| CvssVector::parse(t).unwrap();
        let vectors = [
            parse("CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N"),
            parse("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N"),
        ];
        let found = sorted(&vectors);
        assert_eq!(found.v3.map(CvssVector::version), Some("3.1"));
        assert_eq!(found.more.len(), 1);
        assert!(found.v4.is_none());
    }
}
