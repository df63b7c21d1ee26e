//! The page of a security event: from the report to its outcome.

use super::page::{BodyView, Surroundings};
use super::{Lens, Link, RecordIndex, Row};
use crate::address::Grouping;
use crate::graph::Relation;
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
    pub acknowledged: Option<Moment>,
    /// From report to answer.
    pub acknowledged_after: Option<Elapsed>,
    /// Who reported.
    pub reporter: Option<ReporterView<'a>>,
    /// What the problem is.
    pub problem_html: String,
    /// CVE ids.
    pub cve: Vec<Link>,
    /// Vectors with computed scores.
    pub cvss: &'a [CvssVector],
    /// Steps that resolve or mitigate.
    pub remediation_html: Vec<String>,
    /// What customers should be told.
    pub customer_message_html: Option<String>,
    /// How soon it is worked on.
    pub priority: Option<Priority>,
    /// How bad it is.
    pub severity: Option<Severity>,
    /// Progress.
    pub status: EventStatus,
    /// All steps of the progress, with whether each is reached.
    pub steps: Vec<StepView>,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// What was done to the offering.
    pub outcome_note_html: Option<String>,
    /// Progress, line by line.
    pub progress: Vec<ProgressView>,
    /// Incidents that it led to.
    pub incidents: Vec<Row<'a>>,
    /// Advisories that it led to.
    pub advisories: Vec<Row<'a>>,
    /// Summary and sections.
    pub body: BodyView,
}

/// Who reported.
#[derive(Serialize, Debug)]
pub struct ReporterView<'a> {
    /// Kind.
    pub kind: Option<PartyKind>,
    /// Name.
    pub name: Option<&'a str>,
    /// How to answer.
    pub contact: Option<&'a str>,
    /// Its label.
    pub tlp: Option<Tlp>,
    /// The label as a CSS class.
    pub tlp_class: Option<&'static str>,
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
    pub what_html: String,
    /// Its label, where it is tighter than the record's.
    pub tlp: Option<Tlp>,
    /// The label as a CSS class.
    pub tlp_class: Option<&'static str>,
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
                .opened(reporter, tlp, |r, tlp, tlp_class| ReporterView {
                    kind: r.kind,
                    name: r.name.as_deref(),
                    contact: r.contact.as_deref(),
                    tlp,
                    tlp_class,
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
            progress: lens.opened(&event.progress, tlp, |p, tlp, tlp_class| ProgressView {
                at: p.at.value,
                what_html: lens.html(&p.what),
                tlp,
                tlp_class,
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
