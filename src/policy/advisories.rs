//! Rules about what an advisory claims, and how it is taken back.

use super::scope::{Of, Scope};
use super::{Breach, is_shown};
use crate::diagnostic::{Diagnostic, Span};
use crate::identifier::CveId;
use crate::label::Publish;
use crate::record::words::VexStatus;
use crate::record::{Advisory, Record};
use std::collections::{BTreeMap, BTreeSet};

/// The CVE ids that an advisory claims, with their places: not those that it only names as aliases.
fn claims<'b>(scope: &Scope<'b>, of: &Of<'b, Advisory>) -> Vec<(&'b str, Span)> {
    let own = of.fields.cve.iter().map(|c| (c.value.as_str(), c.span));
    let entries = scope.all(&of.fields.vulnerabilities).map(|v| (&*v.id.value, v.id.span));
    let mut seen = BTreeSet::new();
    own.chain(entries.filter(|(id, _)| CveId::parse(id).is_some()))
        .filter(|(id, _)| seen.insert(*id))
        .collect()
}

/// One vulnerability is told of by one advisory.
pub(super) fn cve_claimed_twice(scope: &Scope<'_>) -> Vec<Breach> {
    let mut first: BTreeMap<&str, (&Record, Span)> = BTreeMap::new();
    let mut found = Vec::new();
    for of in scope.advisories().filter(|of| is_shown(of.record)) {
        for (cve, span) in claims(scope, &of) {
            let (other, place) = *first.entry(cve).or_insert((of.record, span));
            if other.id == of.record.id {
                continue;
            }
            let message = format!("{cve} is claimed by {} and by {}", other.id, of.record.id);
            let said = Diagnostic::warning("cve-claimed-twice", message)
                .at(span, "again")
                .at(place, format!("by {}", other.id))
                .help("keep it in the advisory that is about it; the other names it in `aliases`, or names that advisory in `related`");
            found.push(Breach::by(of.record, said));
        }
    }
    found
}

/// Who says that a product is not affected by a CVE says why: VEX asks for it.
pub(super) fn not_affected_without_reason(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for of in scope.advisories() {
        if claims(scope, &of).is_empty() {
            continue;
        }
        let entries = scope.all(&of.fields.affected);
        for entry in entries.filter(|e| e.status == Some(VexStatus::KnownNotAffected)) {
            if entry.justification.is_some() || entry.impact.is_some() {
                continue;
            }
            let message = format!(
                "{} does not say why `{}` is not affected",
                of.record.id, entry.product.value
            );
            let said = Diagnostic::warning("not-affected-without-reason", message)
                .at(entry.product.span, "known_not_affected")
                .help("add `justification = \"vulnerable_code_not_present\"` or another of its words, or `impact = \"…\"` in your own");
            found.push(Breach::by(of.record, said));
        }
    }
    found
}

/// Who takes an advisory back says why, in its history.
pub(super) fn withdrawn_without_update(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |of: Of<'_, Advisory>| {
        let since = of.fields.withdrawn.as_ref().map(|at| at.value.earliest());
        let mut updates = scope.all(&of.fields.updates);
        let said = updates.any(|u| since.is_none_or(|since| u.at.value.latest() >= since));
        if of.record.sharing().publish != Publish::Withdrawn || said {
            return None;
        }
        let place = of.fields.withdrawn.as_ref().map_or(of.record.span, |at| at.span);
        let message = format!("{} is withdrawn, and no update says why", of.record.id);
        let said = Diagnostic::warning("withdrawn-without-update", message)
            .at(place, "no entry of `[[updates]]` since")
            .help("add an entry to `[[updates]]` that says why it was withdrawn, and what holds in its place");
        Some(Breach::of_any_state(said))
    };
    scope.advisories().filter_map(breach).collect()
}
