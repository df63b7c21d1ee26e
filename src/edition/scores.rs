//! CVSS vectors as pages explain them: each score with its name, the line that sums it up, and every
//! metric in words.

use crate::identifier::{CvssVector, MetricInWords};
use serde::Serialize;

/// Vectors to explain: for templates finished, for data one [`CvssView`] each.
#[derive(Clone, Copy, Debug)]
pub struct Scores<'a>(pub &'a [CvssVector]);

/// A vector in words.
#[derive(Serialize, Debug)]
pub struct CvssView<'a> {
    /// The vector.
    pub vector: &'a str,
    /// The version of CVSS.
    pub version: &'static str,
    /// What the score counts in: `CVSS-B`, and in version 4 also `CVSS-BT`, `CVSS-BE`, `CVSS-BTE`.
    pub nomenclature: &'static str,
    /// The score, with one decimal.
    pub score: String,
    /// Its band.
    pub severity: &'static str,
    /// The same as readers see it.
    #[serde(skip)]
    pub band: &'static str,
    /// The temporal score of version 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temporal: Option<String>,
    /// The environmental score of version 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub environmental: Option<String>,
    /// What the base metrics say, in one line.
    pub summary: String,
    /// Each metric that says something.
    pub metrics: Vec<MetricInWords>,
}

impl<'a> CvssView<'a> {
    /// A vector in words.
    pub fn of(vector: &'a CvssVector) -> Self {
        let decimal = |score: f64| format!("{score:.1}");
        Self {
            vector: vector.as_str(),
            version: vector.version(),
            nomenclature: vector.nomenclature(),
            score: decimal(vector.score()),
            severity: vector.band().as_str(),
            band: vector.band().shown(),
            temporal: vector.temporal().map(decimal),
            environmental: vector.environmental().map(decimal),
            summary: vector.in_short(),
            metrics: vector.metrics().collect(),
        }
    }
}
