//! Every piece of running text of a record with its label, so that no field is forgotten.

use super::{
    Actor, Advisory, Affected, Content, Credit, Event, Evidence, Finding, Impact, Improvement,
    Incident, Indicator, KindFields, Notification, Page, Party, Procedure, Progress, Question,
    Remediation, Response, Review, ReviewItem, Revision, TimelineRow, Update, Vulnerability,
};
use crate::label::{Clearance, Marked, Sharing, Tlp};
use crate::markdown::Prose;

/// Calls `visit` with the label and the text of each field that holds prose.
///
/// The fields are taken apart one by one, never with `..`, so that a new one can't be forgotten.
pub fn prose<'a>(content: &'a Content, sharing: Sharing, visit: &mut dyn FnMut(Tlp, &'a Prose)) {
    let Content {
        title: _,
        title_foreign: _,
        tags: _,
        related: _,
        references: _,
        notice,
        extra: _,
        body,
        body_sharing: _,
        fields,
    } = content;
    let tlp = sharing.tlp;
    if let Some(text) = notice {
        visit(tlp, text);
    }
    for (label, text) in body.prose() {
        visit(label, text);
    }
    match fields {
        KindFields::Incident(fields) => incident(fields, tlp, visit),
        KindFields::Advisory(fields) => advisory(fields, tlp, visit),
        KindFields::Event(fields) => event(fields, tlp, visit),
        KindFields::Improvement(fields) => improvement(fields, tlp, visit),
        KindFields::Procedure(fields) => procedure(fields, visit),
        KindFields::Review(fields) => review(fields, visit),
        KindFields::Page(fields) => {
            let Page { summary } = &**fields;
            if let Some(text) = summary {
                visit(tlp, text);
            }
        }
    }
}

/// Opens a list of marked entries as the author, each with its label.
fn entries<T>(marked: &[Marked<T>]) -> impl Iterator<Item = (Tlp, &T)> {
    marked.iter().filter_map(|m| m.open(&Clearance::of_author()).map(|value| (m.tlp(), value)))
}

fn entry<T>(marked: Option<&Marked<T>>) -> Option<(Tlp, &T)> {
    let marked = marked?;
    marked.open(&Clearance::of_author()).map(|value| (marked.tlp(), value))
}

fn each<'a>(tlp: Tlp, texts: &'a [Prose], visit: &mut dyn FnMut(Tlp, &'a Prose)) {
    for text in texts {
        visit(tlp, text);
    }
}

fn maybe<'a>(tlp: Tlp, text: Option<&'a Prose>, visit: &mut dyn FnMut(Tlp, &'a Prose)) {
    if let Some(text) = text {
        visit(tlp, text);
    }
}

fn incident<'a>(fields: &'a Incident, tlp: Tlp, visit: &mut dyn FnMut(Tlp, &'a Prose)) {
    let Incident {
        lesson,
        category: _,
        severity: _,
        priority: _,
        state: _,
        owner: _,
        services: _,
        events: _,
        advisories: _,
        impact,
        actor,
        timeline,
        evidence,
        findings,
        improvements: _,
        parties,
        notifications,
        response,
    } = fields;
    maybe(tlp, lesson.as_ref(), visit);
    if let Some((tlp, impact)) = entry(impact.as_ref()) {
        let Impact {
            summary,
            customers: _,
            records: _,
            regions: _,
            attributes: _,
            data_classes: _,
        } = impact;
        maybe(tlp, summary.as_ref(), visit);
    }
    if let Some((_, actor)) = entry(actor.as_ref()) {
        let Actor { known: _, name: _, motive: _, attack: _ } = actor;
    }
    for (tlp, row) in entries(timeline) {
        let TimelineRow { at: _, what, lane: _, phase: _, milestone: _, evidence: _, by: _ } = row;
        visit(tlp, what);
    }
    for (_, item) in entries(evidence) {
        let Evidence { id: _, kind: _, title: _, place: _, sha256: _, collected: _ } = item;
    }
    for (tlp, finding) in entries(findings) {
        let Finding {
            id: _,
            class: _,
            role: _,
            what,
            why,
            escaped,
            evidence: _,
            process: _,
            reason,
        } = finding;
        visit(tlp, what);
        each(tlp, why, visit);
        maybe(tlp, escaped.as_ref(), visit);
        maybe(tlp, reason.as_ref(), visit);
    }
    for (tlp, party) in entries(parties) {
        let Party { name: _, kind: _, role, since: _ } = party;
        maybe(tlp, role.as_ref(), visit);
    }
    for (_, notification) in entries(notifications) {
        let Notification {
            regime: _,
            recipient: _,
            clock_started: _,
            started_by: _,
            aware: _,
            due: _,
            sent: _,
            reference: _,
        } = notification;
    }
    if let Some((tlp, response)) = entry(response.as_ref()) {
        let Response {
            summary,
            sufficient: _,
            complete: _,
            went_well,
            went_badly,
            badly_at: _,
            got_lucky,
        } = response;
        maybe(tlp, summary.as_ref(), visit);
        for list in [went_well, went_badly, got_lucky] {
            each(tlp, list, visit);
        }
    }
}

fn advisory<'a>(fields: &'a Advisory, tlp: Tlp, visit: &mut dyn FnMut(Tlp, &'a Prose)) {
    let Advisory {
        incident: _,
        event: _,
        published: _,
        withdrawn: _,
        severity: _,
        cvss: _,
        cve: _,
        cwe: _,
        aliases: _,
        services: _,
        exploited: _,
        action: _,
        message,
        vulnerabilities,
        affected,
        remediation,
        indicators,
        updates,
        faq,
        credits,
    } = fields;
    visit(tlp, message);
    for (tlp, item) in entries(vulnerabilities) {
        let Vulnerability { id: _, title: _, cwe: _, cvss: _, description, exploited: _ } = item;
        maybe(tlp, description.as_ref(), visit);
    }
    for (tlp, item) in entries(affected) {
        let Affected {
            product: _,
            versions: _,
            which: _,
            fixed: _,
            status: _,
            justification: _,
            impact,
            vulnerabilities: _,
            span: _,
        } = item;
        maybe(tlp, impact.as_ref(), visit);
    }
    for (tlp, item) in entries(remediation) {
        let Remediation { category: _, steps, url: _, products: _, vulnerabilities: _, at: _ } =
            item;
        each(tlp, steps, visit);
    }
    for (tlp, item) in entries(credits) {
        let Credit { names: _, organization: _, what, url: _ } = item;
        maybe(tlp, what.as_ref(), visit);
    }
    for (tlp, item) in entries(indicators) {
        let Indicator { kind: _, value: _, note } = item;
        maybe(tlp, note.as_ref(), visit);
    }
    for (tlp, item) in entries(updates) {
        let Update { at: _, version: _, what } = item;
        visit(tlp, what);
    }
    for (tlp, item) in entries(faq) {
        let Question { question, answer } = item;
        visit(tlp, question);
        visit(tlp, answer);
    }
}

fn event<'a>(fields: &'a Event, tlp: Tlp, visit: &mut dyn FnMut(Tlp, &'a Prose)) {
    let Event {
        category: _,
        received: _,
        acknowledged: _,
        reporter: _,
        problem,
        cve: _,
        cvss: _,
        remediation,
        customer_message,
        priority: _,
        severity: _,
        status: _,
        outcome: _,
        outcome_note,
        disruption,
        reporter_page: _,
        incident: _,
        advisory: _,
        progress,
    } = fields;
    visit(tlp, problem);
    each(tlp, remediation, visit);
    maybe(tlp, customer_message.as_ref(), visit);
    maybe(tlp, outcome_note.as_ref(), visit);
    maybe(tlp, disruption.as_ref(), visit);
    for (tlp, line) in entries(progress) {
        let Progress { at: _, what } = line;
        visit(tlp, what);
    }
}

fn improvement<'a>(fields: &'a Improvement, tlp: Tlp, visit: &mut dyn FnMut(Tlp, &'a Prose)) {
    let Improvement {
        kind: _,
        route: _,
        scope: _,
        incidents: _,
        addresses: _,
        owner: _,
        opened: _,
        due: _,
        status: _,
        reason,
        tracker: _,
        measure,
        procedures: _,
        consulted: _,
    } = fields;
    maybe(tlp, reason.as_ref(), visit);
    maybe(tlp, measure.as_ref(), visit);
}

fn procedure<'a>(fields: &'a Procedure, visit: &mut dyn FnMut(Tlp, &'a Prose)) {
    let Procedure { owner: _, version: _, revisions } = fields;
    for (tlp, revision) in entries(revisions) {
        let Revision { version: _, on: _, what, improvements: _ } = revision;
        maybe(tlp, what.as_ref(), visit);
    }
}

fn review<'a>(fields: &'a Review, visit: &mut dyn FnMut(Tlp, &'a Prose)) {
    let Review { on: _, team: _, attended: _, incidents: _, items } = fields;
    for (tlp, item) in entries(items) {
        let ReviewItem { item: _, result: _, due: _, note } = item;
        maybe(tlp, note.as_ref(), visit);
    }
}

/// Calls `visit` with the label of each entry that carries one of its own, and of each section.
pub fn labels(content: &Content, visit: &mut dyn FnMut(Sharing)) {
    fn list<T>(marked: &[Marked<T>], visit: &mut dyn FnMut(Sharing)) {
        for mark in marked {
            visit(mark.sharing());
        }
    }
    for (tlp, _) in content.body.prose() {
        visit(content.body_sharing.tightened(tlp));
    }
    match &content.fields {
        KindFields::Incident(i) => {
            list(i.impact.as_slice(), visit);
            list(i.actor.as_slice(), visit);
            list(&i.timeline, visit);
            list(&i.evidence, visit);
            list(&i.findings, visit);
            list(&i.parties, visit);
            list(&i.notifications, visit);
            list(i.response.as_slice(), visit);
        }
        KindFields::Advisory(a) => {
            list(&a.vulnerabilities, visit);
            list(&a.affected, visit);
            list(&a.remediation, visit);
            list(&a.indicators, visit);
            list(&a.updates, visit);
            list(&a.faq, visit);
            list(&a.credits, visit);
        }
        KindFields::Event(e) => {
            list(e.reporter.as_slice(), visit);
            list(&e.progress, visit);
        }
        KindFields::Improvement(i) => list(i.tracker.as_slice(), visit),
        KindFields::Procedure(p) => list(&p.revisions, visit),
        KindFields::Review(r) => list(&r.items, visit),
        KindFields::Page(_) => {}
    }
}
