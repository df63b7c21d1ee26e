//! The page of a security event: from the report to its outcome.

use super::body::BodyView;
use super::page::Surroundings;
use super::{Lens, Links, RecordIndex, Rows};
use crate::address::Grouping;
use crate::graph::Relation;
use crate::html::Html;
use crate::identifier::{CvssVector, Kind};
use crate::label::Tlp;
use crate::record::words::{Category, EventStatus, Outcome, PartyKind, Priority, Severity};
use crate::time::{Elapsed, Moment};
use serde::Serialize;

/// Everything that the page of an event shows.
#[derive(Serialize, Debug)]
pub struct EventView<'a> {
    /// Id: the confirmation number.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// What kind it is.
    pub category: Category,
    /// When the report came in.
    pub received: Moment,
    /// When the reporter had an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged: Option<Moment>,
    /// From report to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acknowledged_after: Option<Elapsed>,
    /// Who reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reporter: Option<ReporterView<'a>>,
    /// What the problem is.
    pub problem_html: Html,
    /// CVE ids.
    pub cve: Links,
    /// Vectors with computed scores.
    pub cvss: &'a [CvssVector],
    /// Steps that resolve or mitigate.
    pub remediation_html: Vec<Html>,
    /// What customers should be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_message_html: Option<Html>,
    /// How soon it is worked on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// How bad it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Progress.
    pub status: EventStatus,
    /// All steps of the progress, with whether each is reached.
    pub steps: Vec<StepView>,
    /// What became of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// What was done to the offering.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome_note_html: Option<Html>,
    /// Progress, line by line.
    pub progress: Vec<ProgressView>,
    /// Incidents that it led to.
    pub incidents: Rows<'a>,
    /// Advisories that it led to.
    pub advisories: Rows<'a>,
    /// Summary and sections.
    pub body: BodyView,
}

/// Who reported.
#[derive(Serialize, Debug)]
pub struct ReporterView<'a> {
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PartyKind>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    /// How to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<&'a str>,
    /// Its label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// A step of the progress.
#[derive(Serialize, Debug)]
pub struct StepView {
    /// The step.
    pub status: EventStatus,
    /// Whether it is reached.
    pub reached: bool,
    /// Whether it is where the event stands.
    pub current: bool,
}

/// One line of progress.
#[derive(Serialize, Debug)]
pub struct ProgressView {
    /// When.
    pub at: Moment,
    /// What.
    pub what_html: Html,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

impl<'a> Lens<'_, 'a> {
    /// The page of an event, if this audience may know it.
    pub fn event(&self, index: RecordIndex) -> Option<(EventView<'a>, Surroundings<'a>)> {
        let lens = self.on(index);
        let content = self.d.open(index)?;
        let event = content.event()?;
        let tlp = self.d.book.record(index).sharing().tlp;
        let acknowledged = event.acknowledged.as_ref().map(|a| a.value);
        let reporter = event.reporter.as_slice();
        let view = EventView {
            id: self.d.id(index).as_str(),
            title: &content.title,
            category: event.category,
            received: event.received.value,
            acknowledged,
            acknowledged_after: acknowledged
                .and_then(|a| Elapsed::between(event.received.value, a)),
            reporter: lens
                .opened(reporter, tlp, |r, tlp| ReporterView {
                    kind: r.kind,
                    name: r.name.as_deref(),
                    contact: r.contact.as_deref(),
                    tlp,
                })
                .pop(),
            problem_html: lens.html(&event.problem),
            cve: event.cve.iter().map(|c| lens.named(Grouping::Cve, c.as_str())).collect(),
            cvss: &event.cvss,
            remediation_html: lens.html_list(&event.remediation),
            customer_message_html: lens.html_of(event.customer_message.as_ref()),
            priority: event.priority,
            severity: event.severity,
            status: event.status,
            steps: EventStatus::ALL
                .iter()
                .map(|s| StepView {
                    status: *s,
                    reached: *s <= event.status,
                    current: *s == event.status,
                })
                .collect(),
            outcome: event.outcome,
            outcome_note_html: lens.html_of(event.outcome_note.as_ref()),
            progress: lens.opened(&event.progress, tlp, |p, tlp| ProgressView {
                at: p.at.value,
                what_html: lens.html(&p.what),
                tlp,
            }),
            incidents: lens.rows(&lens.neighbours_of(
                index,
                &[Relation::FromEvent],
                Kind::Incident,
            )),
            advisories: lens.rows(&lens.neighbours_of(
                index,
                &[Relation::FromEvent],
                Kind::Advisory,
            )),
            body: lens.body(content),
        };
        Some((view, lens.surroundings(index, content)))
    }
}
