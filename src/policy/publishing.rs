//! Rules about what readers get to see, and when.

use super::scope::{Of, Scope};
use super::{Breach, is_shown};
use crate::diagnostic::Diagnostic;
use crate::graph::{RecordIndex, Relation};
use crate::html::counted;
use crate::label::Publish;
use crate::markdown::Target;
use crate::record::words::Severity;
use crate::record::{Advisory, Incident, Record, prose};
use crate::time::days_between;
use jiff::SignedDuration;

/// What readers see begins with a summary: the section of that name, or text before any heading.
pub(super) fn without_summary(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |of: Of<'_, Incident>| {
        let mut sections = of.content.body.sections.iter();
        let summary = sections
            .any(|s| if s.level == 0 { !s.prose.is_empty() } else { &*s.slug == "summary" });
        if !is_shown(of.record) || summary {
            return None;
        }
        let message = format!("{} is published without a summary", of.record.id);
        let said = Diagnostic::warning("published-without-summary", message)
            .at(of.record.span, "its text has no section `## Summary`")
            .help("add `## Summary` below the front matter: what happened, to whom, and what was done, in a few sentences");
        Some(Breach::by(of.record, said))
    };
    scope.incidents().filter_map(breach).collect()
}

/// A postmortem is no draft for long after the incident was noticed. `deny` makes an error of it,
/// although the record is a draft: that it is one is what is wrong.
pub(super) fn postmortem_late(scope: &Scope<'_>) -> Vec<Breach> {
    let within = scope.book.config.policy.targets.postmortem_within;
    let breach = |of: Of<'_, Incident>| {
        let noticed = scope.noticed(of.fields)?;
        let days = days_between(noticed.date(), scope.today);
        let draft = of.record.sharing().publish == Publish::Draft;
        if !draft || days <= i64::from(within) || scope.is_outside(of.fields) {
            return None;
        }
        let days = counted(days.unsigned_abs(), "day");
        let message = format!("{} is still a draft {days} after it was noticed", of.record.id);
        let said = Diagnostic::warning("postmortem-late", message)
            .at(of.record.span, format!("noticed {noticed}"))
            .help(format!(
                "publish it, for a narrow audience if need be; this site asks for it within {}",
                counted(within, "day"),
            ));
        Some(Breach::of_any_state(said))
    };
    scope.incidents().filter_map(breach).collect()
}

/// Where the site has a target for it: a first report is out within so many hours.
pub(super) fn report_late(scope: &Scope<'_>) -> Vec<Breach> {
    let Some(hours) = scope.book.config.policy.targets.report_within else { return Vec::new() };
    let breach = |of: Of<'_, Incident>| {
        let noticed = scope.noticed(of.fields)?;
        let due =
            noticed.latest().checked_add(SignedDuration::from_hours(i64::from(hours))).ok()?;
        let draft = of.record.sharing().publish == Publish::Draft;
        if !draft
            || scope.now <= due
            || scope.is_outside(of.fields)
            || published_advisories(scope, of.index) > 0
        {
            return None;
        }
        let hours = counted(hours, "hour");
        let message = format!("{} has no report {hours} after it was noticed", of.record.id);
        let said = Diagnostic::warning("report-late", message)
            .at(of.record.span, format!("noticed {noticed}, and still a draft without an advisory"))
            .help("publish what is known, as a preliminary report that says when the next one comes, or an advisory");
        Some(Breach::of_any_state(said))
    };
    scope.incidents().filter_map(breach).collect()
}

fn published_advisories(scope: &Scope<'_>, incident: RecordIndex) -> usize {
    let edges = scope.book.edges.from(incident).iter();
    let advisories = edges.filter(|e| e.relation == Relation::HasAdvisory);
    let publish = |to: RecordIndex| scope.book.record(to).sharing().publish;
    advisories.filter(|e| !matches!(publish(e.to), Publish::Draft)).count()
}

/// Customers whom a severe incident affected have an advisory.
pub(super) fn severe_without_advisory(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |of: Of<'_, Incident>| {
        let impact = of.fields.impact.as_ref().and_then(|i| i.open(&scope.author))?;
        let (affected, _) = impact.customers?;
        let severe = matches!(of.fields.severity, Severity::Critical | Severity::High);
        if !severe || affected == 0 || published_advisories(scope, of.index) > 0 {
            return None;
        }
        let id = &of.record.id;
        let message = format!("{id} affected customers, and no advisory tells them");
        let said = Diagnostic::warning("severe-without-advisory", message)
            .at(of.record.span, format!("severity {}", of.fields.severity.as_str()))
            .help("write one: `casebook new advisory \"…\"`, and name it in `advisories`");
        Some(Breach::by(of.record, said))
    };
    scope.incidents().filter_map(breach).collect()
}

/// When the date has passed by which customers were to act, an update says what holds from then on.
pub(super) fn action_date_passed(scope: &Scope<'_>) -> Vec<Breach> {
    let breach = |of: Of<'_, Advisory>| {
        let action = of.fields.action.as_ref().filter(|a| a.required)?;
        let by = action.by?;
        let mut updates = scope.all(&of.fields.updates);
        let answered = updates.any(|u| u.at.value.latest() > by.earliest());
        let published = of.record.sharing().publish == Publish::Published;
        if !published || !scope.is_past(by) || answered {
            return None;
        }
        let message =
            format!("the date by which {} asks customers to act has passed", of.record.id);
        let said = Diagnostic::warning("action-date-passed", message)
            .at(action.span, format!("by {by}, and no update since"))
            .help("add an entry to `[[updates]]` that says what holds now, move the date, or withdraw the advisory");
        Some(Breach::by(of.record, said))
    };
    scope.advisories().filter_map(breach).collect()
}

/// An embargo without an end holds until the record is published by hand.
pub(super) fn embargo_without_end(scope: &Scope<'_>) -> Vec<Breach> {
    let records = scope.book.records.iter();
    let endless =
        records.filter(|r| r.home.is_none() && r.sharing().publish == Publish::Embargoed(None));
    endless
        .map(|r| {
            let message = format!("the embargo of {} has no end", r.id);
            let said = Diagnostic::warning("embargo-without-end", message)
                .at(r.span, "embargoed without `embargo_until`")
                .help("add `embargo_until = 2026-03-03T16:00:00Z`");
            Breach::by(r, said)
        })
        .collect()
}

/// Text of a wider audience that names a record of a narrower one gives away that it exists.
pub(super) fn names_a_withheld_record(scope: &Scope<'_>) -> Vec<Breach> {
    let mut found = Vec::new();
    for (record, content) in scope.contents_in_all_languages() {
        prose(content, record.sharing(), &mut |tlp, text| {
            for reference in text.references() {
                let Target::Record { id, .. } = &reference.target else { continue };
                let other = scope.book.find(id).map(|i| scope.book.record(i));
                let Some(other) = other.map(Record::sharing) else { continue };
                let hidden =
                    other.publish == Publish::Draft && record.sharing().publish != Publish::Draft;
                if other.tlp <= tlp && !hidden {
                    continue;
                }
                let why = if hidden {
                    format!("{id} is a draft")
                } else {
                    format!("{id} is TLP:{}, this text TLP:{tlp}", other.tlp)
                };
                let message = format!("readers who may not see {id} will see its id here");
                let said = Diagnostic::warning("names-a-withheld-record", message)
                    .at(reference.span, why)
                    .help(
                        "move the reference under a heading with a tighter label, or take it out",
                    );
                found.push(Breach::by(record, said));
            }
        });
    }
    found
}
