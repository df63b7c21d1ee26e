//! CVSS vectors: their scores and severity bands, computed and never typed, and what they say in words.

mod fault;
mod metrics;
mod v3;
mod v4;

pub use fault::VectorFault;
pub use metrics::{CvssVersion, Metric, MetricGroup, MetricValue, NOT_DEFINED};

use crate::language::{listed, say};
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

    /// The band as part of a sentence.
    pub fn shown(self) -> &'static str {
        match self {
            Self::None => say!("cvss_band_none"),
            Self::Low => say!("cvss_band_low"),
            Self::Medium => say!("cvss_band_medium"),
            Self::High => say!("cvss_band_high"),
            Self::Critical => say!("cvss_band_critical"),
        }
    }

    /// The band as the JSON schemas of FIRST write it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::Critical => "CRITICAL",
        }
    }
}

/// A CVSS v3.0, v3.1 or v4.0 vector in canonical order, with its scores.
#[derive(Clone, Debug)]
pub struct CvssVector {
    text: Box<str>,
    version: CvssVersion,
    metrics: fault::Written,
    base: f64,
    temporal: Option<f64>,
    environmental: Option<f64>,
    /// The score of the whole vector, in version 4.
    whole: f64,
}

impl PartialEq for CvssVector {
    /// The text says it all.
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl CvssVector {
    /// Reads a vector. Metrics in any order are put into the canonical one.
    ///
    /// # Errors
    /// What is wrong first, where, and how to mend it: the version, a metric or a value that is not
    /// known, a metric that stands there twice, a base metric that is missing.
    pub fn parse(text: &str) -> Result<Self, VectorFault> {
        let (version, metrics) = fault::read(text)?;
        let canonical = |only: &dyn Fn(MetricGroup) -> bool| {
            let mut out = version.prefix().to_owned();
            for (metric, value) in metrics.iter().filter(|(m, _)| only(m.group)) {
                out.push_str(&format!("/{}:{}", metric.key, value.key));
            }
            out
        };
        let text_of_all = canonical(&|_| true);
        let defined =
            |group| metrics.iter().any(|(m, v)| m.group == group && v.key != NOT_DEFINED.key);
        let [base, temporal, environmental, whole] = if version == CvssVersion::V40 {
            let base = of_crate(&canonical(&|group| group == MetricGroup::Base), text)?;
            [base, base, base, of_crate(&text_of_all, text)?]
        } else {
            let of = |key: &str| {
                metrics.iter().find(|(m, _)| m.key == key).map_or(NOT_DEFINED.key, |(_, v)| v.key)
            };
            let [base, temporal, environmental] = v3::scores(version == CvssVersion::V30, of);
            [base, temporal, environmental, base]
        };
        Ok(Self {
            text: text_of_all.into(),
            version,
            base,
            temporal: defined(MetricGroup::Temporal).then_some(temporal),
            environmental: Some(environmental)
                .filter(|_| version != CvssVersion::V40 && defined(MetricGroup::Environmental)),
            whole,
            metrics,
        })
    }

    /// The vector in canonical order.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The version of CVSS: `3.0`, `3.1` or `4.0`.
    pub fn version(&self) -> &'static str {
        self.version.as_str()
    }

    /// The score that stands for the vector, 0.0 to 10.0: the base score in version 3, the score of
    /// all metrics in version 4, where there is one alone (CVSS v4.0 section 1.3).
    pub fn score(&self) -> f64 {
        self.whole
    }

    /// The band of that score.
    pub fn band(&self) -> SeverityBand {
        SeverityBand::of_score(self.whole)
    }

    /// The score of the base metrics alone.
    pub fn base_score(&self) -> f64 {
        self.base
    }

    /// The temporal score, where a vector of version 3 says something of it.
    pub fn temporal(&self) -> Option<f64> {
        self.temporal
    }

    /// The environmental score, where a vector of version 3 says something of it.
    pub fn environmental(&self) -> Option<f64> {
        self.environmental
    }

    /// What the score is called: `CVSS-BT` where it also counts in what is known of attacks (CVSS v4.0
    /// section 1.3), and so on; in version 3 the base score's `CVSS-B`.
    pub fn nomenclature(&self) -> &'static str {
        let (mut threat, mut environment) = (false, false);
        for metric in self.metrics() {
            threat |= metric.group == MetricGroup::Threat;
            environment |= metric.group == MetricGroup::Environmental;
        }
        match (threat, environment && self.version == CvssVersion::V40) {
            (false, false) => "CVSS-B",
            (true, false) => "CVSS-BT",
            (false, true) => "CVSS-BE",
            (true, true) => "CVSS-BTE",
        }
    }

    /// Each metric that says something, in words and in canonical order.
    pub fn metrics(&self) -> impl Iterator<Item = MetricInWords> {
        let said = self.metrics.iter().filter(|(_, value)| value.key != NOT_DEFINED.key);
        said.map(|(metric, value)| MetricInWords {
            group: metric.group,
            metric: metric.shown(),
            value: value.shown(),
            means: value.meaning(),
            step: metric.step(value),
        })
    }

    /// What the base metrics say, in one line: `can be attacked over the network, needs no account`.
    pub fn in_short(&self) -> String {
        let base = self.metrics.iter().filter(|(metric, _)| metric.group == MetricGroup::Base);
        let said = base.map(|(_, v)| v.short).filter(|s| !s.is_empty());
        let said = listed(&said.map(|id| say!(id)).collect::<Vec<_>>());
        if self.base == 0.0 { say!("cvss_short_harmless", list = said) } else { said }
    }

    /// Each metric of the vector as a property of FIRST's JSON schemas (cvss-v3.0.json, cvss-v3.1.json,
    /// cvss-v4.0.json), in canonical order: `("attackVector", "NETWORK")`.
    pub fn json_properties(&self) -> Vec<(&'static str, &'static str)> {
        self.metrics.iter().map(|(metric, value)| (metric.property, value.word)).collect()
    }
}

/// A metric of a vector in words.
#[derive(Clone, Copy, Serialize, Debug)]
pub struct MetricInWords {
    /// Its group.
    pub group: MetricGroup,
    /// Its name: `Attack vector`.
    pub metric: &'static str,
    /// Its value: `Network`.
    pub value: &'static str,
    /// What the value means, in one sentence.
    pub means: &'static str,
    /// How bad the value is: so many steps above the mildest, of so many.
    #[serde(skip)]
    pub step: (usize, usize),
}

/// The score of a vector of version 4 that has no fault.
fn of_crate(vector: &str, text: &str) -> Result<f64, VectorFault> {
    let scored = cvss::v4::Vector::from_str(vector).map(|v| v.score().value());
    scored.map_err(|e| VectorFault {
        at: 0..text.len(),
        what: e.to_string(),
        help: "copy the vector from a calculator".to_owned(),
    })
}

impl fmt::Display for CvssVector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// As `{ vector, version, score, severity }`, for templates with the band as readers see it.
impl Serialize for CvssVector {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let with_band = serializer.is_human_readable();
        let mut out = serializer.serialize_struct("CvssVector", 4 + usize::from(with_band))?;
        out.serialize_field("vector", &*self.text)?;
        out.serialize_field("version", self.version())?;
        out.serialize_field("score", &format!("{:.1}", self.score()))?;
        out.serialize_field("severity", self.band().as_str())?;
        if with_band {
            out.serialize_field("band", self.band().shown())?;
        }
        out.end()
    }
}

#[cfg(test)]
mod tests;
