//! The clocks of duties to notify as an audience sees them: counted from what it may know alone.

use super::timeline::tighter;
use super::{IncidentLink, Lens, RecordIndex};
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::obligation::{Clock, deadlines, status};
use crate::record::words::{ClockStart, ClockState, Regime};
use crate::record::{Incident, Notification};
use crate::time::{Elapsed, Moment};
use serde::Serialize;

/// A duty to notify, and what came of it.
#[derive(Serialize, Debug)]
pub struct ClockView<'a> {
    /// The duty.
    pub regime: Regime,
    /// Who is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<&'a str>,
    /// From when the clock counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock_started: Option<Moment>,
    /// What happened then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_by: Option<ClockStart>,
    /// When the organisation became aware, where the duty counts from that as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aware: Option<Moment>,
    /// The last moment, or the last day, that is in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Moment>,
    /// How that was counted: `72 hours from awareness`.
    pub counted: String,
    /// Whether nothing had to be read between the lines to count.
    pub certain: bool,
    /// When it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sent: Option<Moment>,
    /// From the start of the clock until it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elapsed: Option<Elapsed>,
    /// Where it stands, in a word.
    pub state: ClockState,
    /// The same with its span: `2 days 4 h left`.
    pub status: String,
    /// The recipient's reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<&'a str>,
    /// The incident, in lists across incidents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incident: Option<IncidentLink<'a>>,
    /// Its label: on the incident's page where it is tighter than the record's, else always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// Clocks. For templates a finished table, for data a list.
#[derive(Default, Debug)]
pub struct Clocks<'a>(pub Vec<ClockView<'a>>);

impl ClockView<'_> {
    /// Whether what is said of it changes as time goes by.
    pub fn depends_on_the_clock(&self) -> bool {
        self.sent.is_none() && self.state != ClockState::NotStarted
    }
}

impl<'a> Lens<'_, 'a> {
    /// The clocks of an incident, as far as they may be known.
    pub(super) fn clocks_of(&self, incident: &'a Incident, record: Tlp) -> Clocks<'a> {
        let open = |m: &'a crate::label::Marked<Notification>| {
            m.open(&self.d.clearance).map(|n| (tighter(m, record), n))
        };
        let visible: Vec<(Option<Tlp>, &Notification)> =
            incident.notifications.iter().filter_map(open).collect();
        let clocks: Vec<Clock<'a>> = visible.iter().map(|(_, n)| n.clock()).collect();
        let deadlines = deadlines(&clocks, &self.d.config().calendar);
        let rows =
            clocks.iter().zip(deadlines).zip(visible).map(|((clock, deadline), (tlp, n))| {
                let status = status(clock, &deadline, self.d.now());
                ClockView {
                    regime: clock.regime,
                    recipient: clock.recipient,
                    clock_started: deadline.started,
                    started_by: deadline.started_by,
                    aware: clock.aware,
                    due: deadline.due,
                    sent: clock.sent,
                    elapsed: deadline
                        .started
                        .zip(clock.sent)
                        .and_then(|(start, sent)| Elapsed::between(start, sent)),
                    state: status.state,
                    status: status.words(),
                    counted: deadline.counted,
                    certain: deadline.certain,
                    reference: n.reference.as_deref(),
                    incident: None,
                    tlp,
                }
            });
        Clocks(rows.collect())
    }

    /// The clocks of all incidents, the newest incident first.
    pub(super) fn all_clocks(&self) -> Vec<ClockView<'a>> {
        let incidents = self.d.list(Kind::Incident).iter();
        incidents.flat_map(|index| self.clocks_in_lists(*index)).collect()
    }

    fn clocks_in_lists(&self, index: RecordIndex) -> Vec<ClockView<'a>> {
        let Some(content) = self.d.open(index) else { return Vec::new() };
        let Some(incident) = content.incident().filter(|i| !i.notifications.is_empty()) else {
            return Vec::new();
        };
        let mut clocks = self.clocks_of(incident, Tlp::Clear).0;
        for clock in &mut clocks {
            clock.incident = Some(IncidentLink {
                id: self.d.id(index).as_str(),
                title: &content.title,
                href: self.record_href(index),
            });
        }
        clocks
    }

    /// The clocks that run towards a deadline or past it, over all incidents: not sent, the first
    /// deadline first.
    pub fn running_clocks(&self) -> Vec<ClockView<'a>> {
        let mut clocks = self.all_clocks();
        clocks.retain(|c| c.sent.is_none() && c.due.is_some());
        clocks.sort_by_key(|c| c.due);
        clocks
    }
}
