//! Rules about reports and the weaknesses that they tell of.

use super::Breach;
use super::scope::{Of, Scope};
use crate::diagnostic::Diagnostic;
use crate::html::counted;
use crate::identifier::RecordId;
use crate::record::words::{Category, EventStatus, Outcome};
use crate::record::{Advisory, Content, Event, Standing};

/// Nobody acknowledges a report before it is there.
pub(super) fn acknowledged_before_received(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |of: Of<'_, Event>| {
        let (acknowledged, received) = (of.fields.acknowledged.as_ref()?, &of.fields.received);
        if acknowledged.value.latest() >= received.value.earliest() {
            return None;
        }
        let message = format!("{} was acknowledged before it was received", of.record.id);
        let said = Diagnostic::warning("time-order", message)
            .at(acknowledged.span, format!("{}", acknowledged.value))
            .at(received.span, format!("received {}", received.value))
            .help("correct one of the two times");
        Some(Breach::by(of.record, said))
    };
    scope.events().filter_map(breach).collect()
}

/// A reporter has an answer within the target, counted in the site's working days. Once an event is
/// closed, a late answer is history: the page of service levels shows it, and nobody can mend it.
pub(super) fn unacknowledged(scope: &Scope<'_>) -> Vec<Breach> {
    let config = &scope.book.config;
    let within = config.policy.targets.acknowledge_within;
    let breach = |of: Of<'_, Event>| {
        let received = &of.fields.received;
        let (standing, due) = of.fields.acknowledgement(&config.calendar, within, scope.now);
        let due = due?;
        let (id, target) = (&of.record.id, counted(within, "business day"));
        let since = format!("received {}, so it was due {due}", received.value);
        let code = "event-unacknowledged";
        let said = match (standing, &of.fields.acknowledged) {
            (Standing::Late, Some(at)) if of.fields.status != EventStatus::Closed => {
                let message = format!("{id} was acknowledged later than within {target}");
                Diagnostic::warning(code, message)
                    .at(at.span, format!("acknowledged {} …", at.value))
                    .at(received.span, format!("… and {since}"))
                    .help("correct the time if it is wrong; else let a finding say what delayed the answer, until the event is closed")
            }
            (Standing::Overdue, _) => {
                let message = format!("{id} has not been acknowledged within {target}");
                Diagnostic::warning(code, message).at(received.span, since).help(
                    "answer the reporter, and add `acknowledged = …` with the time of the answer",
                )
            }
            (Standing::Unstated, None) if scope.is_past(due) => {
                let message = format!("{id} does not say when it was acknowledged");
                Diagnostic::warning(code, message)
                    .at(received.span, since)
                    .help("work on it has begun: add `acknowledged = …` with the time at which the reporter had an answer")
            }
            _ => return None,
        };
        Some(Breach::by(of.record, said))
    };
    scope.events().filter_map(breach).collect()
}

/// A vulnerability can be told apart by a CVE id, or weighed by a CVSS vector.
pub(super) fn unscored(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |id: &RecordId| {
        let message = format!("{id} is about a vulnerability, and gives neither CVE nor CVSS");
        Diagnostic::warning("vulnerability-unscored", message)
    };
    let help = "add `cve = [\"CVE-…\"]`, or `cvss = \"CVSS:3.1/…\"` from a calculator";
    let events = scope.events().filter_map(|of: Of<'_, Event>| {
        let none = of.fields.cve.is_empty() && of.fields.cvss.is_empty();
        // What was known already has its number there; what was none needs none.
        let dropped = matches!(
            of.fields.outcome,
            Some(Outcome::Duplicate | Outcome::NotReproducible | Outcome::NoAction)
        );
        if of.fields.category != Category::Vulnerability || !none || dropped {
            return None;
        }
        Some(Breach::by(of.record, breach(&of.record.id).at(of.record.span, "").help(help)))
    });
    let advisories = scope.advisories().filter_map(|of: Of<'_, Advisory>| {
        let none = of.fields.cve.is_empty() && of.fields.cvss.is_empty();
        if !none || !is_about_a_vulnerability(scope, of.fields) {
            return None;
        }
        Some(Breach::by(of.record, breach(&of.record.id).at(of.record.span, "").help(help)))
    });
    events.chain(advisories).collect()
}

/// Whether the incident or the report behind an advisory is a vulnerability of ours.
fn is_about_a_vulnerability(scope: &Scope<'_>, advisory: &Advisory) -> bool {
    let content = |id: &RecordId| -> Option<&Content> {
        scope.book.record(scope.book.find(id)?).open(&scope.author)
    };
    let incident = advisory.incident.as_ref().and_then(|i| content(&i.value)?.incident());
    let event = advisory.event.as_ref().and_then(|e| e.open(&scope.author));
    let event = event.and_then(|e| content(&e.value)?.event());
    if incident.is_some_and(|i| scope.is_outside(i)) {
        return false;
    }
    incident.is_some_and(|i| i.category == Category::Vulnerability)
        || event.is_some_and(|e| e.category == Category::Vulnerability)
}
