//! Rules about what was found, and whether something follows from it.

use super::Breach;
use super::scope::{Of, Scope};
use crate::diagnostic::Diagnostic;
use crate::markdown::{Prose, Target};
use crate::record::words::{FindingClass, Role, State};
use crate::record::{Answer, Finding, Incident, answer_of, is_finding};
use std::collections::BTreeSet;

/// Each finding with its incident.
fn each<'b>(scope: &Scope<'b>, mut see: impl FnMut(&Of<'b, Incident>, &'b Finding)) {
    for of in scope.incidents() {
        for finding in scope.all(&of.fields.findings) {
            see(&of, finding);
        }
    }
}

/// Each finding is answered by an improvement, or by the reason why there is none.
pub(super) fn unanswered(scope: &Scope<'_>) -> Vec<Breach> {
    let addresses = scope.improvements.iter().flat_map(|item| &item.fields.addresses);
    let answered: BTreeSet<(&str, &str)> = addresses
        .filter_map(|a| a.incident.as_ref().map(|id| (id.as_str(), &*a.finding)))
        .collect();
    let mut found = Vec::new();
    each(scope, |of, finding| {
        let (id, name) = (&of.record.id, &finding.id.value);
        if finding.reason.is_some() || answered.contains(&(id.as_str(), &**name)) {
            return;
        }
        let message = format!("nothing follows from finding {name} of {id}");
        let said = Diagnostic::warning("finding-unanswered", message)
            .at(finding.id.span, "no improvement addresses it")
            .help(format!(
                "add `addresses = [\"{name}\"]` to an improvement of this record, or `reason = \"…\"` to the finding: why nothing is to be done"
            ));
        found.push(Breach::by(of.record, said));
    });
    found
}

/// A finding names the evidence that it rests on.
pub(super) fn without_evidence(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    each(scope, |of, finding| {
        if !finding.evidence.is_empty() {
            return;
        }
        let message = format!("finding {} of {} names no evidence", finding.id.value, of.record.id);
        let said = Diagnostic::warning("finding-without-evidence", message)
            .at(finding.id.span, "how is it known?")
            .help(
                "add `evidence = [\"E1\"]`; what somebody said is evidence of the kind `testimony`",
            );
        found.push(Breach::by(of.record, said));
    });
    found
}

/// A finding about how people work names the process or procedure that failed.
pub(super) fn without_process(scope: &Scope<'_>) -> Vec<Breach> {
    use FindingClass::{CommunicationGlitch, ProceduralFailure, ProcessFlaw};
    let mut found = Vec::new();
    each(scope, |of, finding| {
        let of_process =
            matches!(finding.class, ProceduralFailure | ProcessFlaw | CommunicationGlitch);
        if !of_process || finding.process.is_some() {
            return;
        }
        let (name, id) = (&finding.id.value, &of.record.id);
        let class = finding.class.shown().to_lowercase();
        let message = format!("finding {name} of {id} is a {class}, and names no process");
        let said = Diagnostic::warning("finding-without-process", message)
            .at(finding.id.span, "which process or procedure?")
            .help("add `process = \"…\"`: a name, or the id of a procedure such as SOP-IR-04");
        found.push(Breach::by(of.record, said));
    });
    found
}

/// A postmortem that has been reviewed says which of its findings is the root.
pub(super) fn root_missing(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |of: Of<'_, Incident>| {
        let state = of.fields.state.value;
        let findings: Vec<&Finding> = scope.all(&of.fields.findings).collect();
        let first = findings.first()?;
        let has_root = findings.iter().any(|f| f.role == Some(Role::Root));
        if state < State::Reviewed || has_root {
            return None;
        }
        let (id, state) = (&of.record.id, state.as_str());
        let message = format!("{id} is {state}, and none of its findings is the root cause");
        let said = Diagnostic::warning("root-finding-missing", message)
            .at(first.id.span, "the first of its findings")
            .help("add `role = \"root\"` to the finding without which there would be no incident");
        Some(Breach::by(of.record, said))
    };
    scope.incidents().filter_map(breach).collect()
}

/// Each line of `went_badly` leads to a finding, or says why it leads to none.
pub(super) fn went_badly_unanswered(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for of in scope.incidents() {
        let Some(response) = of.fields.response.as_ref().and_then(|r| r.open(&scope.author)) else {
            continue;
        };
        let findings: BTreeSet<&str> =
            scope.all(&of.fields.findings).map(|f| &*f.id.value).collect();
        for (line, span) in response.went_badly.iter().zip(&response.badly_at) {
            let wrong = match answer(line, &findings) {
                Answer::Given => continue,
                Answer::Missing => "which finding, or why none?".to_owned(),
                Answer::Unknown(name) => format!("{name} is no finding of this record"),
            };
            let message = format!("a line of `went_badly` of {} leads to no finding", of.record.id);
            let said = Diagnostic::warning("went-badly-unanswered", message)
                .at(*span, wrong)
                .help("name the finding in parentheses, \"(F2)\", or end the line with the reason why there is none, \"(no finding: …)\"");
            found.push(Breach::by(of.record, said));
        }
    }
    found
}

fn answer(line: &Prose, findings: &BTreeSet<&str>) -> Answer {
    let linked = line.references().any(|r| match &r.target {
        Target::Record { anchor: Some(anchor), .. } => is_finding(anchor),
        _ => false,
    });
    if linked { Answer::Given } else { answer_of(&line.to_text(), findings) }
}
