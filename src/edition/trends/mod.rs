//! Numbers over time that do not mislead, each with the records behind it.
//!
//! Durations are skewed: a few incidents take a hundred times as long as most. So each is shown,
//! with the median and how many there are; no mean, and no arrow that says whether things get
//! better (the advice of the VOID report).

mod ages;
mod durations;
mod findings;
mod improvements;
mod incidents;
mod months;
mod recurrence;

use durations::DurationsTrend;
use findings::FindingsTrend;
use improvements::ImprovementsTrend;
use incidents::IncidentsTrend;
use recurrence::Recurrence;

use super::charts::Series;
use super::{Disclosure, Lens, Link, Links, RecordIndex};
use crate::identifier::Kind;
use crate::record::words::Severity;
use serde::Serialize;

/// How many records one part of the page lists by itself. Above that its numbers lead to the lists
/// of the site, for the page must stay one that a phone can load.
const LISTED: usize = 400;

/// Everything that the page of trends shows.
#[derive(Serialize, Debug)]
pub struct TrendsView {
    /// Incidents by month and severity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incidents: Option<IncidentsTrend>,
    /// Times to detect, to contain and to recover.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub durations: Option<DurationsTrend>,
    /// Improvements opened and closed, and the age of those that are open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub improvements: Option<ImprovementsTrend>,
    /// Findings by class and team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<FindingsTrend>,
    /// What came back within a year, by kind of thing.
    pub recurrence: Vec<Recurrence>,
}

/// The records behind one number.
#[derive(Clone, Serialize, Debug)]
pub struct Records {
    /// Its anchor in the page.
    pub id: String,
    /// What the number counts.
    pub label: String,
    /// How many.
    pub count: usize,
    /// The records.
    pub links: Links,
}

/// The records behind several numbers that add up.
#[derive(Clone, Serialize, Debug)]
pub struct RecordsGroup {
    /// Its anchor in the page.
    pub id: String,
    /// What the numbers count.
    pub label: String,
    /// How many.
    pub count: usize,
    /// The records, part by part.
    pub parts: Vec<Records>,
}

impl RecordsGroup {
    /// Of parts, without those that are empty.
    fn new(id: String, label: String, mut parts: Vec<Records>) -> Self {
        parts.retain(|p| p.count > 0);
        Self { id, label, count: parts.iter().map(|p| p.count).sum(), parts }
    }
}

impl Records {
    fn new(id: String, label: impl Into<String>, links: Links) -> Self {
        Self { id, label: label.into(), count: links.0.len(), links }
    }
}

impl Lens<'_, '_> {
    /// The page of trends.
    pub fn trends(&self) -> TrendsView {
        TrendsView {
            incidents: self.incidents_trend(),
            durations: self.durations_trend(),
            improvements: self.improvements_trend(),
            findings: self.findings_trend(),
            recurrence: self.recurrence(),
        }
    }

    /// A record by its id.
    fn id_link(&self, index: RecordIndex) -> Link {
        Link { href: Some(self.record_href(index)), text: self.d.id(index).to_string() }
    }
}

impl Disclosure<'_> {
    /// The incidents that may be known, with their severities, newest first.
    fn incidents_by_severity(&self) -> Vec<(RecordIndex, Severity)> {
        let severity = |i: &RecordIndex| Some((*i, self.open(*i)?.incident()?.severity));
        self.list(Kind::Incident).iter().filter_map(severity).collect()
    }
}

/// A severity as a part of charts. The pattern tells it apart in black and white.
pub(super) fn severity_series(severity: Severity) -> Series {
    Series { name: severity.as_str(), text: severity.shown(), pattern: severity as u8 }
}
