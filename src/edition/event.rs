//! The page of a security event: from the report to its outcome.

use super::acknowledgement::AcknowledgementView;
use super::body::BodyView;
use super::page::Surroundings;
use super::{Lens, Links, RecordIndex, Rows, Scores};
use crate::address::Grouping;
use crate::graph::Relation;
use crate::html::Html;
use crate::identifier::{CvssVector, Kind};
use crate::label::Tlp;
use crate::language::say;
use crate::record::Event;
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
    /// The same against the target.
    pub acknowledgement: AcknowledgementView,
    /// Where the reporter looks at the progress.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reporter_page: Option<ReporterUrlView>,
    /// Who reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reporter: Option<ReporterView<'a>>,
    /// What the problem is.
    pub problem_html: Html,
    /// CVE ids.
    pub cve: Links,
    /// Vectors with computed scores.
    pub cvss: &'a [CvssVector],
    /// The same in words.
    pub scores: Scores<'a>,
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
    /// How disruption to customers was kept small.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disruption_html: Option<Html>,
    /// Whether the work on it is over.
    pub over: bool,
    /// Progress from the report on, line by line.
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

/// Where a reporter looks at the progress.
#[derive(Serialize, Debug)]
pub struct ReporterUrlView {
    /// The whole address.
    pub url: String,
    /// Its label.
    pub tlp: Tlp,
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
    /// The turning point that the record's own times give: `Received`, `Acknowledged`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<&'static str>,
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
        let content = self.content(index)?;
        let event = content.event()?;
        let tlp = self.d.book.record(index).sharing().tlp;
        let acknowledgement = self.d.acknowledgement(event);
        let reporter = event.reporter.as_slice();
        let view = EventView {
            id: self.d.id(index).as_str(),
            title: &content.title,
            category: event.category,
            received: event.received.value,
            acknowledged: acknowledgement.at,
            acknowledged_after: acknowledgement.after,
            acknowledgement,
            reporter_page: self.reporter_url_of(index),
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
            scores: Scores(&event.cvss),
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
            disruption_html: lens.html_of(event.disruption.as_ref()),
            over: event.status >= EventStatus::Resolved,
            progress: lens.progress(event, tlp),
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

    /// The progress from the report on. A line that stands at the time of the acknowledgement tells of
    /// it in the writer's words, so none is added.
    fn progress(&self, event: &Event, record: Tlp) -> Vec<ProgressView> {
        let step = |at, step| ProgressView { at, step, what_html: Html::default(), tlp: None };
        let mut lines = vec![step(event.received.value, Some(say!("event_received")))];
        let acknowledged = event.acknowledged.as_ref().map(|a| a.value);
        lines.extend(acknowledged.map(|at| step(at, Some(say!("event_acknowledged")))));
        let written = self.opened(&event.progress, record, |p, tlp| ProgressView {
            at: p.at.value,
            step: None,
            what_html: self.html(&p.what),
            tlp,
        });
        for line in written {
            let same = |l: &&mut ProgressView| l.at.cmp(&line.at).is_eq() && l.what_html.is_empty();
            match lines.iter_mut().find(same) {
                Some(step) => *step = ProgressView { step: step.step, ..line },
                None => lines.push(line),
            }
        }
        lines.sort_by_key(|line| line.at);
        lines
    }

    /// The address of the reporter's page, in the edition that shows most.
    fn reporter_url_of(&self, index: RecordIndex) -> Option<ReporterUrlView> {
        let told = self.d.reporter_url(index).filter(|_| self.d.tells_reporter_urls());
        told.map(|(url, tlp)| ReporterUrlView { url, tlp })
    }
}
