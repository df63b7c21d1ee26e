//! Improvements: changes that follow from findings, inside an incident or standing alone.

use super::common::{Name, Reading, RecordRef};
use super::words::{ImprovementKind, ImprovementRoute, Scope, Status};
use crate::diagnostic::{Diagnostic, Span};
use crate::fields::{At, Fields};
use crate::identifier::{Kind, RecordId};
use crate::label::{Marked, Sharing};
use crate::markdown::Prose;
use crate::time::Moment;

/// A change that follows from findings.
pub struct Improvement {
    /// What it does.
    pub kind: Option<ImprovementKind>,
    /// How it is made.
    pub route: Option<ImprovementRoute>,
    /// How far it reaches.
    pub scope: Option<Scope>,
    /// Incidents that it follows from.
    pub incidents: Vec<RecordRef>,
    /// Findings that it answers.
    pub addresses: Vec<FindingRef>,
    /// The team that makes it.
    pub owner: Option<Name>,
    /// Since when it is on record; else since its first incident was noticed.
    pub opened: Option<Moment>,
    /// By when.
    pub due: Option<Moment>,
    /// What the owner says.
    pub status: At<Status>,
    /// Why it is blocked or declined.
    pub reason: Option<Prose>,
    /// Where the work is tracked.
    pub tracker: Option<Marked<Box<str>>>,
    /// How its effect is told.
    pub measure: Option<Prose>,
    /// Procedures that it changes.
    pub procedures: Vec<RecordRef>,
    /// Who was asked before it was adopted.
    pub consulted: Vec<Name>,
}

/// A finding of an incident.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FindingRef {
    /// The incident; `None` for the one that the improvement stands in.
    pub incident: Option<RecordId>,
    /// The finding's id there.
    pub finding: Box<str>,
    /// Where it is written.
    pub span: Span,
}

/// An improvement as it stands in an incident, before it becomes a record of its own.
pub(super) struct Embedded {
    pub(super) id: At<RecordId>,
    pub(super) title: Box<str>,
    /// Whether a translation has no title of its own.
    pub(super) title_foreign: bool,
    pub(super) sharing: Sharing,
    pub(super) improvement: Improvement,
}

/// Reads one `[[improvements]]` of an incident.
pub(super) fn read_embedded(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Embedded> {
    let sharing = r.entry_sharing(f, None);
    let id = f.parsed("id", "an id such as IMP-2026-0041", |t| {
        RecordId::parse(t).filter(|id| id.kind() == Kind::Improvement)
    });
    if id.is_none() && f.text("id").is_none() {
        f.missing("id", "\"IMP-2026-0041\"");
    }
    let title = f.required_prose("title", "\"Redact the environment in retries\"");
    let title = title.map(|t| t.text.into());
    let improvement = read(r, f);
    let title_foreign = f.leaves("title");
    Some(Embedded { id: id?, title: title?, title_foreign, sharing, improvement })
}

/// Reads the fields that both forms share.
pub(super) fn read(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Improvement {
    let addresses = f.parsed_list("addresses", "a finding such as F1 or INC-2026-0007#F1", |t| {
        let (incident, finding) = match t.split_once('#') {
            Some((incident, finding)) => (Some(RecordId::parse(incident)?), finding),
            None => (None, t),
        };
        (finding.starts_with('F') && finding.len() > 1)
            .then(|| (incident, Box::<str>::from(finding)))
    });
    let status = f.word("status").unwrap_or(At { value: Status::Proposed, span: f.span() });
    let reason = r.inline(f, "reason");
    if matches!(status.value, Status::Blocked | Status::Declined) && reason.is_none() {
        f.diagnostics.push(
            Diagnostic::error(
                "missing-reason",
                format!("an improvement that is {} needs a reason", status.value.as_str()),
            )
            .at(status.span, "why?")
            .help("add `reason = \"…\"` to this improvement"),
        );
    }
    let tracker = r.sharing.tightened(r.labels.tracker);
    Improvement {
        kind: f.word("kind").map(|w| w.value),
        route: f.word("route").map(|w| w.value),
        scope: f.word("scope").map(|w| w.value),
        incidents: Vec::new(),
        addresses: addresses
            .into_iter()
            .map(|a| FindingRef { incident: a.value.0, finding: a.value.1, span: a.span })
            .collect(),
        owner: r.name(f, "owner"),
        opened: f.moment("opened").map(|m| m.value),
        due: f.moment("due").map(|m| m.value),
        status,
        reason,
        tracker: super::common::web_url(f, "tracker").map(|url| Marked::new(tracker, url)),
        measure: r.inline(f, "measure"),
        procedures: r.references(f, "procedures", Some(Kind::Procedure)),
        consulted: r.names(f, "consulted"),
    }
}

/// Reads a standalone improvement, which names its incidents.
pub(super) fn read_standalone(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Improvement {
    let incidents = r.references(f, "incidents", Some(Kind::Incident));
    Improvement { incidents, ..read(r, f) }
}

/// An improvement of an incident as a record of its own: its incident is the one it stands in,
/// and a finding without an incident is one of that incident's.
pub(super) fn with_home(
    improvement: Improvement,
    incidents: Vec<RecordRef>,
    home: &RecordId,
) -> Improvement {
    let addresses = improvement
        .addresses
        .into_iter()
        .map(|a| FindingRef { incident: a.incident.or_else(|| Some(home.clone())), ..a })
        .collect();
    Improvement { incidents, addresses, ..improvement }
}
