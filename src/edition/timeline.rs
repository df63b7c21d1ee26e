//! The sequence of events as an audience sees it, and the durations that follow from it.

use super::{Lens, Link, Links};
use crate::graph::row_anchors;
use crate::html::Html;
use crate::label::{Marked, Tlp};
use crate::language::say;
use crate::record::words::{Lane, Milestone, Phase};
use crate::record::{Incident, TimelineRow};
use crate::time::{Elapsed, Moment};
use serde::Serialize;

/// One row of the timeline.
#[derive(Serialize, Debug)]
pub struct TimelineRowView {
    /// Its permalink within the page.
    pub anchor: String,
    /// When.
    pub at: Moment,
    /// What happened.
    pub what_html: Html,
    /// Lane.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lane: Option<Lane>,
    /// Phase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// Turning point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub milestone: Option<Milestone>,
    /// Evidence that may be known.
    pub evidence: Links,
    /// A team or party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Link>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// The sequence of events. For templates a finished table, for data a list.
#[derive(Default, Debug)]
pub struct Timeline(pub Vec<TimelineRowView>);

/// The durations that follow from it. For templates a finished list, for data a list.
#[derive(Default, Debug)]
pub struct Durations(pub Vec<DurationView>);

/// A derived duration with both its ends named.
#[derive(Serialize, Debug)]
pub struct DurationView {
    /// What it is called: `Time to detect`.
    pub name: &'static str,
    /// From which turning point.
    pub from: &'static str,
    /// To which turning point.
    pub to: &'static str,
    /// How long.
    pub elapsed: Elapsed,
}

/// The durations that are derived: message of the name, start, end.
const DURATIONS: [Stretch; 5] = [DETECT, ACKNOWLEDGE, CONTAIN, ERADICATE, RECOVER];

/// A time that incidents are measured by: the message of its name, and the turning points between which it lies.
pub(super) type Stretch = (&'static str, Milestone, Milestone);

pub(super) const DETECT: Stretch = ("duration_detect", Milestone::Started, Milestone::Detected);
const ACKNOWLEDGE: Stretch = ("duration_acknowledge", Milestone::Detected, Milestone::Acknowledged);
pub(super) const CONTAIN: Stretch = ("duration_contain", Milestone::Detected, Milestone::Contained);
const ERADICATE: Stretch = ("duration_eradicate", Milestone::Detected, Milestone::Eradicated);
pub(super) const RECOVER: Stretch = ("duration_recover", Milestone::Started, Milestone::Recovered);

/// The time of a turning point, among the rows that may be known.
pub(super) fn milestone(rows: &[&TimelineRow], wanted: Milestone) -> Option<Moment> {
    rows.iter().find(|r| r.milestone == Some(wanted)).map(|r| r.at.value)
}

/// The durations between the turning points that may be known.
pub(super) fn durations(rows: &[&TimelineRow]) -> Durations {
    Durations(
        DURATIONS
            .into_iter()
            .filter_map(|(name, from, to)| {
                let elapsed = Elapsed::between(milestone(rows, from)?, milestone(rows, to)?)?;
                let name = say!(name);
                Some(DurationView { name, from: from.shown(), to: to.shown(), elapsed })
            })
            .collect(),
    )
}

/// The label to show on an entry: only where it is tighter than its record's.
pub(super) fn tighter<T>(entry: &Marked<T>, record: Tlp) -> Option<Tlp> {
    (entry.tlp() > record).then(|| entry.tlp())
}

impl<'a> Lens<'_, 'a> {
    /// The rows of the timeline that may be known.
    pub(super) fn timeline_rows(&self, incident: &'a Incident) -> Vec<&'a TimelineRow> {
        incident.timeline.iter().filter_map(|m| m.open(&self.d.clearance)).collect()
    }

    pub(super) fn timeline(&self, incident: &'a Incident, record: Tlp) -> Timeline {
        let rows = self.timeline_rows(incident);
        let anchors = row_anchors(rows.iter().map(|r| r.at.value));
        let marks = incident.timeline.iter().filter(|m| m.open(&self.d.clearance).is_some());
        let rows = rows
            .iter()
            .zip(anchors)
            .zip(marks)
            .map(|((row, anchor), mark)| {
                let tlp = tighter(mark, record);
                TimelineRowView {
                    anchor,
                    at: row.at.value,
                    what_html: self.html(&row.what),
                    lane: row.lane,
                    phase: row.phase,
                    milestone: row.milestone,
                    evidence: self.evidence_links(incident, &row.evidence),
                    by: row.by.as_ref().map(|by| self.team_or_party(&by.value)),
                    tlp,
                }
            })
            .collect();
        Timeline(rows)
    }

    /// Links to evidence of the same record, as far as it may be known.
    pub(super) fn evidence_links(
        &self,
        incident: &Incident,
        ids: &[crate::fields::At<Box<str>>],
    ) -> Links {
        let known = |id: &str| {
            let open = incident.evidence.iter().filter_map(|m| m.open(&self.d.clearance));
            open.into_iter().any(|e| *e.id.value == *id)
        };
        ids.iter()
            .filter(|id| known(&id.value))
            .map(|id| {
                let place = self.here.map(|here| self.local(here, &id.value));
                Link { href: place, text: id.value.to_string() }
            })
            .collect()
    }
}

#[cfg(test)]
impl TimelineRowView {
    /// A row for tests of its pictures, from the words of a record.
    pub(crate) fn example(at: Moment, [lane, phase, milestone]: [&str; 3]) -> Self {
        Self {
            anchor: format!("t{}", at.machine()),
            at,
            what_html: Html("Something <em>new</em> &amp; \"quoted\"".into()),
            lane: Lane::ALL.iter().copied().find(|l| l.as_str() == lane),
            phase: Phase::ALL.iter().copied().find(|p| p.as_str() == phase),
            milestone: Milestone::ALL.iter().copied().find(|m| m.as_str() == milestone),
            evidence: Links::default(),
            by: None,
            tlp: None,
        }
    }
}
