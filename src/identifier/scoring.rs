//! CVSS vectors, their scores and severity bands, computed and never typed.

use cvss::Cvss;
use serde::Serialize;
use std::fmt;
use std::str::FromStr;

/// A qualitative severity rating (CVSS v3.1 section 5, CVSS v4.0 section 6).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum SeverityBand {
    /// 0.0
    None,
    /// 0.1 to 3.9
    Low,
    /// 4.0 to 6.9
    Medium,
    /// 7.0 to 8.9
    High,
    /// 9.0 to 10.0
    Critical,
}

impl SeverityBand {
    /// The band of a score between 0.0 and 10.0.
    pub fn of_score(score: f64) -> Self {
        match score {
            s if s >= 9.0 => Self::Critical,
            s if s >= 7.0 => Self::High,
            s if s >= 4.0 => Self::Medium,
            s if s > 0.0 => Self::Low,
            _ => Self::None,
        }
    }

    /// The band in lower case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}

/// A CVSS v3.0, v3.1 or v4.0 vector in canonical order, with its score.
#[derive(Clone, PartialEq, Debug)]
pub struct CvssVector {
    text: Box<str>,
    version: &'static str,
    score: f64,
}

/// The base metrics that a v3 vector must hold (CVSS v3.1 section 6); the parser alone accepts
/// a vector that lacks some.
const V3_BASE: [&str; 8] = ["AV", "AC", "PR", "UI", "S", "C", "I", "A"];

impl CvssVector {
    /// Reads a vector.
    ///
    /// # Errors
    /// Says in words what is wrong: an unknown version or metric, or a base metric that is missing.
    pub fn parse(text: &str) -> Result<Self, String> {
        let version = match text.split('/').next() {
            Some("CVSS:3.0") => "3.0",
            Some("CVSS:3.1") => "3.1",
            Some("CVSS:4.0") => "4.0",
            _ => {
                return Err("it must start with `CVSS:3.0/`, `CVSS:3.1/` or `CVSS:4.0/`".to_owned());
            }
        };
        let cvss = Cvss::from_str(text).map_err(|e| e.to_string())?;
        if version != "4.0" {
            let has = |m: &&str| {
                text.split('/').any(|part| part.split_once(':').is_some_and(|(name, _)| name == *m))
            };
            let missing: Vec<&str> = V3_BASE.into_iter().filter(|m| !has(m)).collect();
            if !missing.is_empty() {
                let several = if missing.len() == 1 { "metric" } else { "metrics" };
                return Err(format!("without the base {several} {}", missing.join(", ")));
            }
        }
        Ok(Self { text: cvss.to_string().into(), version, score: cvss.score() })
    }

    /// The vector in canonical order.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The version of CVSS: `3.0`, `3.1` or `4.0`.
    pub fn version(&self) -> &'static str {
        self.version
    }

    /// The score, 0.0 to 10.0.
    pub fn score(&self) -> f64 {
        self.score
    }

    /// The band of the score.
    pub fn band(&self) -> SeverityBand {
        SeverityBand::of_score(self.score)
    }
}

impl fmt::Display for CvssVector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// As `{ vector, version, score, severity }`.
impl Serialize for CvssVector {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = serializer.serialize_struct("CvssVector", 4)?;
        out.serialize_field("vector", &*self.text)?;
        out.serialize_field("version", self.version)?;
        out.serialize_field("score", &format!("{:.1}", self.score))?;
        out.serialize_field("severity", self.band().as_str())?;
        out.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_come_from_the_vector() {
        let v = CvssVector::parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H").unwrap();
        assert!((v.score() - 10.0).abs() < 1e-9);
        assert_eq!(v.band(), SeverityBand::Critical);
        let v = CvssVector::parse("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N").unwrap();
        assert!((v.score() - 6.5).abs() < 1e-9);
        assert_eq!(v.band(), SeverityBand::Medium);
    }

    #[test]
    fn order_is_made_canonical_and_missing_metrics_are_named() {
        let v = CvssVector::parse("CVSS:3.1/AC:L/AV:N/PR:L/UI:N/S:U/C:H/I:N/A:N").unwrap();
        assert_eq!(v.as_str(), "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N");
        let e = CvssVector::parse("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N").unwrap_err();
        assert!(e.contains('A'), "{e}");
        assert!(CvssVector::parse("AV:N").is_err());
    }
}
