//! Incidents: sequence of events, evidence, findings, improvements, evaluation of the response.

use super::common::{Name, Reading, RecordRef, source_links};
use super::words::{
    ActorKind, Category, ClockStart, EvidenceKind, FindingClass, Lane, Milestone, PartyKind, Phase,
    Priority, Regime, Role, SecurityAttribute, Severity, State, Verdict,
};
use super::{SourceLink, improvement};
use crate::diagnostic::{Diagnostic, Span};
use crate::fields::{At, Fields};
use crate::identifier::{AttackId, Kind, RecordId};
use crate::label::Marked;
use crate::markdown::Prose;
use crate::time::Moment;

/// A postmortem.
pub struct Incident {
    /// What others should take from it, in a line.
    pub lesson: Option<Prose>,
    /// What kind it is.
    pub category: Category,
    /// How bad it was.
    pub severity: Severity,
    /// How soon it was worked on.
    pub priority: Option<Priority>,
    /// Where it stands.
    pub state: At<State>,
    /// The team that answers for the record.
    pub owner: Option<Name>,
    /// Services that it touched.
    pub services: Vec<Name>,
    /// Reports that it came from, withheld like confirmation numbers.
    pub events: Vec<Marked<RecordRef>>,
    /// Advisories about it.
    pub advisories: Vec<RecordRef>,
    /// What it did.
    pub impact: Option<Marked<Impact>>,
    /// Who did it, if known.
    pub actor: Option<Marked<Actor>>,
    /// The sequence of events, in the order of the file.
    pub timeline: Vec<Marked<TimelineRow>>,
    /// What the record rests on.
    pub evidence: Vec<Marked<Evidence>>,
    /// What was found.
    pub findings: Vec<Marked<Finding>>,
    /// Ids of the improvements that stand in this record.
    pub improvements: Vec<At<RecordId>>,
    /// Groups and organisations that took part.
    pub parties: Vec<Marked<Party>>,
    /// Who had to be told, by which duty.
    pub notifications: Vec<Marked<Notification>>,
    /// How the response went.
    pub response: Option<Marked<Response>>,
}

/// What an incident did.
pub struct Impact {
    /// In words.
    pub summary: Option<Prose>,
    /// Customers affected, and of how many.
    pub customers: Option<(i64, Option<i64>)>,
    /// Records exposed or lost.
    pub records: Option<i64>,
    /// Regions.
    pub regions: Vec<Box<str>>,
    /// Security attributes lost (VERIS).
    pub attributes: Vec<SecurityAttribute>,
    /// Classes of data.
    pub data_classes: Vec<Box<str>>,
}

/// Who acted.
pub struct Actor {
    /// External, internal, partner, unknown.
    pub known: Option<ActorKind>,
    /// Name of a group or campaign.
    pub name: Option<Box<str>>,
    /// Motive.
    pub motive: Option<Box<str>>,
    /// ATT&CK techniques.
    pub attack: Vec<AttackId>,
}

/// One row of the timeline.
pub struct TimelineRow {
    /// When.
    pub at: At<Moment>,
    /// What happened.
    pub what: Prose,
    /// Lane.
    pub lane: Option<Lane>,
    /// Phase of the response.
    pub phase: Option<Phase>,
    /// Turning point.
    pub milestone: Option<Milestone>,
    /// Ids of evidence in this record.
    pub evidence: Vec<At<Box<str>>>,
    /// A team or party.
    pub by: Option<Name>,
}

/// One piece of evidence.
pub struct Evidence {
    /// Its id in this record, such as `E1`.
    pub id: At<Box<str>>,
    /// Kind.
    pub kind: Option<EvidenceKind>,
    /// What it is.
    pub title: Box<str>,
    /// Where it is kept.
    pub place: Option<Box<str>>,
    /// SHA-256 in hexadecimal.
    pub sha256: Option<Box<str>>,
    /// When it was collected.
    pub collected: Option<Moment>,
}

/// One finding.
pub struct Finding {
    /// Its id in this record, such as `F1`.
    pub id: At<Box<str>>,
    /// Class.
    pub class: FindingClass,
    /// What part it played.
    pub role: Option<Role>,
    /// What was found.
    pub what: Prose,
    /// The whys, in order.
    pub why: Vec<Prose>,
    /// Why it was not caught earlier.
    pub escaped: Option<Prose>,
    /// Ids of evidence in this record.
    pub evidence: Vec<At<Box<str>>>,
    /// What failed.
    pub process: Option<Process>,
    /// Why no improvement answers it, where none does.
    pub reason: Option<Prose>,
}

/// What a finding says has failed.
pub enum Process {
    /// A procedure.
    Procedure(RecordRef),
    /// A process that has no record, by its name.
    Named(Name),
}

/// A group or organisation that took part.
pub struct Party {
    /// A name, or the key of a party of the registry.
    pub name: Name,
    /// Kind.
    pub kind: Option<PartyKind>,
    /// What part it had.
    pub role: Option<Prose>,
    /// Since when.
    pub since: Option<Moment>,
}

/// A duty to notify, and what came of it.
pub struct Notification {
    /// The duty.
    pub regime: At<Regime>,
    /// Who is told.
    pub recipient: Option<Box<str>>,
    /// When the clock started.
    pub clock_started: Option<At<Moment>>,
    /// What started it, for a regime that knows several such events.
    pub started_by: Option<At<ClockStart>>,
    /// When the organisation became aware, where the regime counts from that as well (DORA).
    pub aware: Option<At<Moment>>,
    /// The deadline, where the regime takes one.
    pub due: Option<At<Moment>>,
    /// When it was sent.
    pub sent: Option<At<Moment>>,
    /// The recipient's reference.
    pub reference: Option<Box<str>>,
}

/// The team's own evaluation of the response.
pub struct Response {
    /// In words.
    pub summary: Option<Prose>,
    /// Was it sufficient?
    pub sufficient: Option<Verdict>,
    /// Was it complete?
    pub complete: Option<Verdict>,
    /// What went well.
    pub went_well: Vec<Prose>,
    /// What went badly.
    pub went_badly: Vec<Prose>,
    /// Where each line of `went_badly` stands.
    pub badly_at: Vec<Span>,
    /// Where luck helped.
    pub got_lucky: Vec<Prose>,
}

/// Reads the fields of an incident; its improvements are records of their own.
pub(super) fn read(
    r: &Reading<'_>,
    f: &mut Fields<'_, '_, '_>,
) -> (Option<Incident>, Vec<improvement::Embedded>) {
    let lesson = r.inline(f, "lesson");
    let category = f.required_word::<Category>("category");
    let severity = f.required_word::<Severity>("severity");
    let priority = f.word("priority").map(|p| p.value);
    let state = f.word("state").unwrap_or(At { value: State::Open, span: f.span() });
    let owner = r.required_name(f, "owner", "\"security-response\"");
    let services = r.names(f, "services");
    let confirmation = r.sharing.tightened(r.labels.confirmation);
    let events = r.references(f, "events", Some(Kind::Event));
    let advisories = r.references(f, "advisories", Some(Kind::Advisory));
    let impact = f.table("impact", |t| r.marked(t, None, |t| Some(read_impact(r, t)))).flatten();
    let actor =
        f.table("actor", |t| r.marked(t, Some(r.labels.actor), |t| Some(read_actor(t)))).flatten();
    let evidence = f.tables("evidence", |t| r.marked(t, Some(r.labels.evidence), read_evidence));
    let timeline = f.tables("timeline", |t| r.marked(t, None, |t| read_row(r, t)));
    let findings = f.tables("findings", |t| r.marked(t, None, |t| read_finding(r, t)));
    let embedded: Vec<improvement::Embedded> =
        f.tables("improvements", |t| improvement::read_embedded(r, t));
    let parties = f.tables("parties", |t| r.marked(t, None, |t| read_party(r, t)));
    let notifications = f.tables("notifications", |t| r.marked(t, None, read_notification));
    let response =
        f.table("response", |t| r.marked(t, None, |t| Some(read_response(r, t)))).flatten();
    let (Some(category), Some(severity)) = (category, severity) else { return (None, embedded) };
    let incident = Incident {
        lesson,
        category: category.value,
        severity: severity.value,
        priority,
        state,
        owner,
        services,
        events: events.into_iter().map(|e| Marked::new(confirmation, e)).collect(),
        advisories,
        impact,
        actor,
        timeline,
        evidence,
        findings,
        improvements: embedded.iter().map(|e| e.id.clone()).collect(),
        parties,
        notifications,
        response,
    };
    (Some(incident), embedded)
}

fn read_impact(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Impact {
    let most = 0..=i64::MAX;
    Impact {
        summary: r.block(f, "summary"),
        customers: f
            .table("customers", |c| {
                let affected = c.integer("affected", most.clone());
                if affected.is_none() {
                    c.missing("affected", "214");
                }
                Some((affected?, c.integer("of", most.clone())))
            })
            .flatten(),
        records: f.integer("records", most.clone()),
        regions: r.strings(f, "regions"),
        attributes: f.words("attributes").into_iter().map(|a| a.value).collect(),
        data_classes: f.prose_list("data_classes").into_iter().map(|t| t.text.into()).collect(),
    }
}

fn read_actor(f: &mut Fields<'_, '_, '_>) -> Actor {
    Actor {
        known: f.word("known").map(|k| k.value),
        name: f.text("name").map(|t| t.text.into()),
        motive: f.prose("motive").map(|t| t.text.into()),
        attack: f
            .parsed_list(
                "attack",
                "an ATT&CK technique such as T1552 or T1552.001",
                AttackId::parse,
            )
            .into_iter()
            .map(|a| a.value)
            .collect(),
    }
}

fn read_row(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<TimelineRow> {
    let at = f.required_moment("at");
    let what = r.required_inline(f, "what", "\"What happened.\"");
    let lane = f.word("lane").map(|w| w.value);
    let phase = f.word("phase").map(|w| w.value);
    let milestone = f.word("milestone").map(|w| w.value);
    let evidence = r.local_ids(f, "evidence");
    let by = r.name(f, "by");
    Some(TimelineRow { at: at?, what: what?, lane, phase, milestone, evidence, by })
}

fn read_evidence(f: &mut Fields<'_, '_, '_>) -> Option<Evidence> {
    let id = local_id(f, 'E');
    let title = f.required_prose("title", "\"Registry audit log\"").map(|t| t.text.into());
    let kind = f.word("kind").map(|w| w.value);
    let place = f.text("where").map(|t| t.text.into());
    let sha256 = f.parsed("sha256", "64 hexadecimal digits", |t| {
        (t.len() == 64 && t.bytes().all(|c| c.is_ascii_hexdigit())).then(|| t.to_lowercase().into())
    });
    let collected = f.moment("collected").map(|m| m.value);
    Some(Evidence {
        id: id?,
        kind,
        title: title?,
        place,
        sha256: sha256.map(|s| s.value),
        collected,
    })
}

fn read_finding(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Finding> {
    let id = local_id(f, 'F');
    let class = f.required_word::<FindingClass>("class");
    let role = f.word("role").map(|w| w.value);
    let what = r.required_inline(f, "what", "\"What was found.\"");
    let why = r.inlines(f, "why");
    let escaped = r.inline(f, "escaped");
    let evidence = r.local_ids(f, "evidence");
    let process = r.name(f, "process").map(read_process);
    let reason = r.inline(f, "reason");
    let (id, class, what) = (id?, class?.value, what?);
    Some(Finding { id, class, role, what, why, escaped, evidence, process, reason })
}

/// A name may be any; what looks like the id of a procedure, in whatever case, is one.
fn read_process(name: Name) -> Process {
    let text = name.value.trim();
    match RecordId::parse(&text.to_uppercase()).filter(|id| id.kind() == Kind::Procedure) {
        Some(id) => Process::Procedure(At { value: id, span: name.span }),
        None => Process::Named(At { value: text.into(), span: name.span }),
    }
}

fn read_party(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Option<Party> {
    let name = r.required_name(f, "name", "\"National CSIRT\"");
    let kind = f.word("kind").map(|w| w.value);
    let role = r.inline(f, "role");
    let since = f.moment("since").map(|m| m.value);
    Some(Party { name: name?, kind, role, since })
}

fn read_notification(f: &mut Fields<'_, '_, '_>) -> Option<Notification> {
    let regime = f.required_word::<Regime>("regime");
    let recipient = f.text("recipient").map(|t| t.text.into());
    let clock_started = f.moment("clock_started");
    let started_by = f.word("started_by");
    let aware = f.moment("aware");
    let due = f.moment("due");
    let sent = f.moment("sent");
    let reference = f.text("reference").map(|t| t.text.into());
    let regime = regime?;
    Some(Notification { regime, recipient, clock_started, started_by, aware, due, sent, reference })
}

fn read_response(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Response {
    Response {
        summary: r.block(f, "summary"),
        sufficient: f.word("sufficient").map(|w| w.value),
        complete: f.word("complete").map(|w| w.value),
        went_well: r.inlines(f, "went_well"),
        badly_at: f.prose_list("went_badly").into_iter().map(|t| t.span).collect(),
        went_badly: r.inlines(f, "went_badly"),
        got_lucky: r.inlines(f, "got_lucky"),
    }
}

/// An id within a record: a letter and a number.
fn local_id(f: &mut Fields<'_, '_, '_>, letter: char) -> Option<At<Box<str>>> {
    let id = f.parsed("id", &format!("`{letter}` and a number, such as {letter}1"), |t| {
        let number = t.strip_prefix(letter)?;
        let fits = (1..=4).contains(&number.len()) && number.bytes().all(|c| c.is_ascii_digit());
        fits.then(|| t.into())
    });
    if id.is_none() && f.text("id").is_none() {
        f.missing("id", &format!("\"{letter}1\""));
    }
    id
}

/// What one record can get wrong by itself, across its fields: ids used twice, evidence that is
/// not there, a milestone named twice.
pub(super) fn check(incident: &Incident, r: &Reading<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let author = r.author;
    super::notification::check(&incident.notifications, &author, diagnostics);
    let open = |m: &Marked<Evidence>| m.open(&author).map(|e| e.id.clone());
    let evidence: Vec<At<Box<str>>> = incident.evidence.iter().filter_map(open).collect();
    let findings: Vec<At<Box<str>>> =
        incident.findings.iter().filter_map(|m| m.open(&author)).map(|f| f.id.clone()).collect();
    duplicates("duplicate-id", &evidence, diagnostics);
    duplicates("duplicate-id", &findings, diagnostics);
    let known: Vec<&str> = evidence.iter().map(|e| &*e.value).collect();
    let rows = incident.timeline.iter().filter_map(|m| m.open(&author));
    let used = rows
        .flat_map(|row| &row.evidence)
        .chain(incident.findings.iter().filter_map(|m| m.open(&author)).flat_map(|f| &f.evidence));
    for reference in used.filter(|u| !known.contains(&&*u.value)) {
        diagnostics.push(super::common::unresolved(
            &reference.value,
            reference.span,
            "evidence of this record",
            known.iter().copied(),
        ));
    }
    let mut seen: Vec<At<Milestone>> = Vec::new();
    for row in incident.timeline.iter().filter_map(|m| m.open(&author)) {
        // Several groups may be told at several times; every other turning point is one.
        let Some(milestone) = row.milestone.filter(|m| *m != Milestone::Notified) else { continue };
        let here = At { value: milestone, span: row.at.span };
        match seen.iter().find(|s| s.value == milestone) {
            Some(first) => diagnostics.push(twice(
                "duplicate-milestone",
                format!("the milestone `{}` stands twice", milestone.as_str()),
                here.span,
                first.span,
            )),
            None => seen.push(here),
        }
    }
}

fn duplicates(code: &'static str, ids: &[At<Box<str>>], diagnostics: &mut Vec<Diagnostic>) {
    for (i, id) in ids.iter().enumerate() {
        if let Some(first) = ids[..i].iter().find(|other| other.value == id.value) {
            let message = format!("the id `{}` is used twice in this record", id.value);
            diagnostics.push(twice(code, message, id.span, first.span));
        }
    }
}

fn twice(code: &'static str, message: String, here: Span, first: Span) -> Diagnostic {
    Diagnostic::error(code, message).at(here, "used again here").at(first, "first used here")
}

/// The `references` of a record.
pub(super) fn references(r: &Reading<'_>, f: &mut Fields<'_, '_, '_>) -> Vec<SourceLink> {
    source_links(r, f, "references")
}
