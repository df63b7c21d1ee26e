//! Security events: what a reporter told us, and what became of it.

use super::advisory::cvss;
use super::common::{Reading, RecordRef};
use super::words::{Category, EventStatus, Outcome, PartyKind, Priority, Severity};
use crate::fields::{At, Fields};
use crate::identifier::{CveId, CvssVector, Kind};
use crate::label::Marked;
use crate::markdown::Prose;
use crate::time::Moment;

/// A report, its acknowledgement, progress and outcome.
pub struct Event {
    /// What kind it is.
    pub category: Category,
    /// When the report came in.
    pub received: At<Moment>,
    /// When the reporter had an answer.
    pub acknowledged: Option<At<Moment>>,
    /// Who reported.
    pub reporter: Option<Marked<Reporter>>,
    /// What the problem is.
    pub problem: Prose,
    /// CVE ids.
    pub cve: Vec<CveId>,
    /// CVSS vectors, scores computed.
    pub cvss: Vec<CvssVector>,
    /// Steps that resolve or mitigate.
    pub remediation: Vec<Prose>,
    /// What customers should be told.
    pub customer_message: Option<Prose>,
    /// How soon it is worked on.
    pub priority: Option<Priority>,
    /// How bad it is.
    pub severity: Option<Severity>,
    /// Progress.
    pub status: EventStatus,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// What was done to the offering.
    pub outcome_note: Option<Prose>,
    /// How disruption to customers was kept small.
    pub disruption: Option<Prose>,
    /// Whether the reporter may look at the progress on a page of their own.
    pub reporter_page: bool,
    /// The incident that it led to.
    pub incident: Option<RecordRef>,
    /// The advisory that it led to.
    pub advisory: Option<RecordRef>,
    /// Progress, line by line.
    pub progress: Vec<Marked<Progress>>,
}

/// Who reported.
pub struct Reporter {
    /// Kind.
    pub kind: Option<PartyKind>,
    /// Name.
    pub name: Option<Box<str>>,
    /// How to answer.
    pub contact: Option<Box<str>>,
}

/// One line of progress.
pub struct Progress {
    /// When.
    pub at: At<Moment>,
    /// What.
    pub what: Prose,
}

/// Reads the fields of an event.
pub(super) fn read(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Event> {
    let category = f.required_word::<Category>("category");
    let received = f.required_moment("received");
    let acknowledged = f.moment("acknowledged");
    let reporter = f
        .table("reporter", |t| r.marked(t, Some(r.labels.reporter), |t| Some(read_reporter(t))))
        .flatten();
    let problem = r.required_block(f, "problem", "\"What the problem is.\"");
    let cve = f.parsed_list("cve", "an id such as CVE-2024-3094", CveId::parse);
    let cvss = cvss(f, "cvss");
    let remediation = r.inlines(f, "remediation");
    let customer_message = r.block(f, "customer_message");
    let priority = f.word("priority").map(|w| w.value);
    let severity = f.word("severity").map(|w| w.value);
    let status = f.word("status").map_or(EventStatus::Received, |w| w.value);
    let outcome = f.word("outcome").map(|w| w.value);
    let outcome_note = r.block(f, "outcome_note");
    let disruption = r.block(f, "disruption");
    let reporter_page = f.boolean("reporter_page").unwrap_or(false);
    let incident = r.reference(f, "incident", Some(Kind::Incident));
    let advisory = r.reference(f, "advisory", Some(Kind::Advisory));
    let progress = f.tables("progress", |t| {
        r.marked(t, None, |t| {
            let at = t.required_moment("at");
            let what = r.required_inline(t, "what", "\"Receipt acknowledged.\"");
            Some(Progress { at: at?, what: what? })
        })
    });
    Some(Event {
        category: category?.value,
        received: received?,
        acknowledged,
        reporter,
        problem: problem?,
        cve: cve.into_iter().map(|c| c.value).collect(),
        cvss,
        remediation,
        customer_message,
        priority,
        severity,
        status,
        outcome,
        outcome_note,
        disruption,
        reporter_page,
        incident,
        advisory,
        progress,
    })
}

fn read_reporter(f: &mut Fields<'_, '_, '_>) -> Reporter {
    Reporter {
        kind: f.word("kind").map(|w| w.value),
        name: f.text("name").map(|t| t.text.into()),
        contact: f.text("contact").map(|t| t.text.into()),
    }
}
