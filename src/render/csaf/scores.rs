//! CVSS vectors as the JSON schemas of FIRST want them: the score, and every metric by its name.

use super::model::{Cvss, Property};
use super::spelling::{self, Spelling};
use crate::identifier::CvssVector;

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
pub(super) fn properties(vector: &CvssVector) -> Option<Cvss> {
    let (base, spellings) = match vector.version() {
        "4.0" => (spelling::V4_BASE, spelling::V4),
        _ => (spelling::V3_BASE, spelling::V3),
    };
    let mut parts = vector.as_str().split('/');
    let mut alone = parts.next()?.to_owned();
    let mut out = Cvss::new();
    for part in parts {
        let (name, value) = part.split_once(':')?;
        let known: &Spelling = spellings.iter().find(|s| s.key == name)?;
        let (_, word) = known.values.iter().find(|(short, _)| *short == value)?;
        out.insert(known.property, Property::Word(word));
        if base.contains(&name) {
            alone.push('/');
            alone.push_str(part);
        }
    }
    let base = CvssVector::parse(&alone).ok()?;
    out.insert("baseScore", Property::Number(base.score()));
    out.insert("baseSeverity", Property::Word(severity(&base)));
    out.insert("vectorString", Property::Text(vector.as_str().to_owned()));
    out.insert("version", Property::Word(vector.version()));
    Some(out)
}

fn severity(vector: &CvssVector) -> &'static str {
    match vector.band().as_str() {
        "low" => "LOW",
        "medium" => "MEDIUM",
        "high" => "HIGH",
        "critical" => "CRITICAL",
        _ => "NONE",
    }
}

/// A vector in words, for a note: `CVSS:4.0/… (6.0, medium)`.
pub(super) fn in_words(vector: &CvssVector) -> String {
    format!("{vector} ({:.1}, {})", vector.score(), vector.band().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_metric_is_spelled_out_beside_the_base_score() {
        let vector = "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N/E:P/CR:H";
        let found = properties(&CvssVector::parse(vector).unwrap()).unwrap();
        assert_eq!(found["baseScore"], Property::Number(6.5));
        assert_eq!(found["baseSeverity"], Property::Word("MEDIUM"));
        assert_eq!(found["exploitCodeMaturity"], Property::Word("PROOF_OF_CONCEPT"));
        assert_eq!(found["confidentialityRequirement"], Property::Word("HIGH"));
        assert_eq!(found.len(), 4 + 10);
    }

    #[test]
    fn every_value_of_every_metric_has_a_spelling() {
        let all = [
            ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", spelling::V3_BASE, spelling::V3),
            (
                "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
                spelling::V4_BASE,
                spelling::V4,
            ),
        ];
        for (whole, base, spellings) in all {
            for one in spellings {
                for (short, word) in one.values {
                    let part = format!("{}:{short}", one.key);
                    let text = if base.contains(&one.key) {
                        let parts = whole.split('/').map(|p| {
                            if p.split(':').next() == Some(one.key) { part.as_str() } else { p }
                        });
                        parts.collect::<Vec<_>>().join("/")
                    } else {
                        format!("{whole}/{part}")
                    };
                    let vector = CvssVector::parse(&text).unwrap();
                    let found = properties(&vector).unwrap();
                    let shown = vector.as_str().contains(&part);
                    assert!(!shown || found[one.property] == Property::Word(word), "{text}");
                }
            }
        }
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
