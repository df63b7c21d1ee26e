//! Rules about what was found, and whether something follows from it.

use super::Breach;
use super::scope::{Of, Scope};
use crate::diagnostic::Diagnostic;
use crate::markdown::{Prose, Target};
use crate::record::words::{FindingClass, Role, State};
use crate::record::{Finding, Incident};
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

/// How a line of `went_badly` is answered.
#[derive(PartialEq, Eq, Debug)]
enum Answer {
    Given,
    Missing,
    /// It names findings in parentheses, and none of them is there.
    Unknown(String),
}

fn answer(line: &Prose, findings: &BTreeSet<&str>) -> Answer {
    let linked = line.references().any(|r| match &r.target {
        Target::Record { anchor: Some(anchor), .. } => is_finding(anchor),
        _ => false,
    });
    if linked { Answer::Given } else { answer_of(&line.to_text(), findings) }
}

/// Whether a word has the form of a finding's id.
fn is_finding(word: &str) -> bool {
    word.strip_prefix('F').is_some_and(|n| !n.is_empty() && n.bytes().all(|c| c.is_ascii_digit()))
}

/// The answer of a line's words: a finding in parentheses anywhere, or any words in parentheses at
/// its end.
fn answer_of(text: &str, findings: &BTreeSet<&str>) -> Answer {
    let mut unknown = None;
    let groups = text.split('(').skip(1).filter_map(|rest| rest.split_once(')'));
    for (inside, after) in groups {
        let words: Vec<&str> = inside
            .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
            .filter(|w| !w.is_empty() && *w != "and")
            .collect();
        if words.iter().any(|w| findings.contains(w)) {
            return Answer::Given;
        }
        let named = words.iter().all(|w| is_finding(w)).then(|| words.join(", "));
        match named {
            Some(named) if !named.is_empty() => unknown = Some(named),
            _ if !words.is_empty() && after.trim().trim_end_matches('.').is_empty() => {
                return Answer::Given;
            }
            _ => {}
        }
    }
    unknown.map_or(Answer::Missing, Answer::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_answered_by_a_finding_or_by_a_reason() {
        let findings = BTreeSet::from(["F1", "F2"]);
        let answer = |text| answer_of(text, &findings);
        assert_eq!(answer("The report waited for 62 hours. (F2)"), Answer::Given);
        assert_eq!(answer("It waited (F1, F2), and was read on Monday."), Answer::Given);
        assert_eq!(answer("A page was slow (no finding: not ours)."), Answer::Given);
        assert_eq!(answer("The page (the old one) was slow."), Answer::Missing);
        assert_eq!(answer("The page was slow."), Answer::Missing);
        assert_eq!(answer("The page was slow ()."), Answer::Missing);
        assert_eq!(answer("The page was slow (F7)."), Answer::Unknown("F7".to_owned()));
    }
}
