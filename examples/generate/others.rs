//! Security events, advisories, reviews and procedures: what stands around the incidents.

use super::calendar::{DAY, date_of, date_text, day_of, time_text};
use super::corpus::Corpus;
use super::incident;
use super::random::Random;
use super::value::{Table, Value};
use super::{Dialect, Record, sentences, words};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The fields that every record shares.
fn head(id: &str, title: &str, tlp: &str) -> Table {
    let mut t = Table::default();
    t.text("id", id);
    if !title.is_empty() {
        t.text("title", title);
    }
    t.text("publish", "published").text("tlp", tlp);
    t
}

/// The label of a record beside an incident: public in one edition, mixed in three.
fn label(corpus: &Corpus, purpose: &str, index: usize, choices: &[&'static str]) -> &'static str {
    let mut random = Random::stream(corpus.seed, purpose, index);
    if corpus.labelled { choices[random.below(choices.len())] } else { "CLEAR" }
}

/// The security event that an incident came from.
pub(crate) fn event(corpus: &Corpus, index: usize, dialect: Dialect) -> Record {
    let outline = &corpus.outlines[index];
    let mut p = incident::prose(corpus, "event", index);
    let id = format!("SE-{}", outline.number);
    let tlp = label(corpus, "event label", index, &["CLEAR", "AMBER", "AMBER+STRICT"]);
    let received = outline.start + p.random.between(20, 180) * 60;
    let acknowledged = received + p.random.between(5, 90) * 60;
    let title = p.fill("{Data} of {service} may be readable");
    let mut t = head(&id, &title, tlp);
    let rank = p.random.below(4);
    t.text("category", *p.random.pick(&["security-incident", "vulnerability"]));
    t.bare("received", time_text(received, 0)).bare("acknowledged", time_text(acknowledged, 0));
    let mut reporter = Table::default();
    reporter.text("kind", *p.random.pick(&["researcher", "customer", "vendor"]));
    reporter.text("name", p.random.pick(&words::PARTIES).1);
    t.set("reporter", Value::Inline(reporter));
    t.text("problem", p.fill("The {part} of {service} {failed}, seen {n} times since {change}."));
    t.text("cvss", *p.random.pick(&words::CVSS));
    t.texts("remediation", [p.fill("Revoke the {data}."), p.fill("Restart the {part}.")]);
    t.text("customer_message", p.fill("Please check your {data} in {region}."));
    t.text("priority", ["P1", "P2", "P3", "P4"][rank]);
    t.text("severity", ["critical", "high", "medium", "low"][rank]);
    t.text("status", "closed").text("outcome", *p.random.pick(&["fixed", "mitigated"]));
    t.text("outcome_note", p.fill("The {part} is repaired; no customer lost {service}."));
    t.text("incident", outline.id());
    if outline.has_advisory {
        t.text("advisory", format!("ADV-{}", outline.number));
    }
    let steps = [
        (acknowledged, "Receipt acknowledged.".to_owned()),
        (acknowledged + 7_200, p.fill("Reproduced on {host} with {data}.")),
        (acknowledged + 3 * DAY, p.fill("Repaired in {region}; {signal} is quiet.")),
    ];
    let progress = steps.map(|(at, what)| {
        let mut row = Table::default();
        row.bare("at", time_text(at, 0)).text("what", what);
        row
    });
    t.set("progress", Value::Tables(progress.to_vec()));
    let mut body = p.paragraph(3) + "\n";
    if corpus.may_name(tlp, index) {
        let link = dialect.link(&outline.id(), None, None);
        let _ = write!(body, "\nThe case is told in {link}.\n");
    }
    Record { kind: "events", id, date: time_text(received, 0), front: t, body }
}

/// What customers were told of an incident.
pub(crate) fn advisory(corpus: &Corpus, index: usize, dialect: Dialect) -> Record {
    let outline = &corpus.outlines[index];
    let mut p = incident::prose(corpus, "advisory", index);
    let id = format!("ADV-{}", outline.number);
    let tlp = label(corpus, "advisory label", index, &["CLEAR", "CLEAR", "AMBER"]);
    let published = outline.start + 2 * DAY;
    let title = p.fill("Renew {data} used with {service}");
    let mut t = head(&id, &title, tlp);
    t.text("incident", outline.id());
    if outline.has_event {
        t.text("event", format!("SE-{}", outline.number));
    }
    t.bare("published", time_text(published, 0));
    t.text("severity", *p.random.pick(&["high", "medium", "low"]));
    t.texts("cvss", [*p.random.pick(&words::CVSS)]).texts("cwe", [*p.random.pick(&words::CWES)]);
    t.text("exploited", *p.random.pick(&["no-evidence", "no-evidence", "unknown"]));
    let mut action = Table::default();
    action.bare("required", true).bare("by", date_text(published.div_euclid(DAY) + 14));
    t.set("action", Value::Inline(action));
    t.text("message", p.fill("{Data} issued before {h} o'clock must be renewed."));
    let (minor, patch) = (p.random.between(1, 9), p.random.between(2, 19));
    let mut affected = Table::default();
    affected.text("product", *p.random.pick(&words::PRODUCTS));
    affected.text("versions", format!(">=4.{minor}.0, <4.{minor}.{patch}"));
    affected.texts("fixed", [format!("4.{minor}.{patch}")]).text("status", "fixed");
    t.set("affected", Value::Tables(vec![affected]));
    let mut remedy = Table::default();
    let steps = [format!("Upgrade to 4.{minor}.{patch}."), p.fill("Renew your {data}.")];
    remedy.text("category", "vendor_fix").texts("steps", steps);
    t.set("remediation", Value::Tables(vec![remedy]));
    let mut indicator = Table::default();
    indicator.text("kind", "sha256").text("value", p.random.hex(64));
    t.set("indicators", Value::Tables(vec![indicator]));
    let mut update = Table::default();
    update.bare("at", time_text(published + 2 * DAY, 0)).text("version", "2");
    update.text("what", "Corrected the affected range.");
    t.set("updates", Value::Tables(vec![update]));
    let mut faq = Table::default();
    faq.text("q", p.fill("Are {data} affected?")).text("a", p.fill("Only in {region}."));
    t.set("faq", Value::Tables(vec![faq]));
    let list = p.list("1.", 3);
    let mut body = format!("## What happened\n\n{}", p.paragraph(3));
    if corpus.may_name(tlp, index) {
        let link = dialect.link(&outline.id(), None, Some("the report"));
        let _ = write!(body, " See {link}.");
    }
    let _ = write!(body, "\n\n{list}");
    Record { kind: "advisories", id, date: time_text(published, 0), front: t, body }
}

/// One review a month, for the months in which an improvement was looked at.
pub(crate) fn reviews(corpus: &Corpus, dialect: Dialect) -> Vec<Record> {
    let mut days: BTreeMap<i64, Vec<Table>> = BTreeMap::new();
    for fate in corpus.outlines.iter().flat_map(|o| &o.fates) {
        let Some((day, result)) = fate.review else { continue };
        let mut row = Table::default();
        row.text("item", fate.id.clone()).text("result", result);
        match result {
            "extended" => _ = row.bare("due", date_text(day + 60)),
            "declined" => _ = row.text("note", "The owner's reason was accepted."),
            _ => _ = row.text("note", "The measure was met."),
        }
        days.entry(day).or_default().push(row);
    }
    let review = |(index, (day, items)): (usize, (i64, Vec<Table>))| {
        let id = format!("REV-{}", date_text(day));
        let mut random = Random::stream(corpus.seed, "review", index);
        let mut t = head(&id, "", label(corpus, "review label", index, &["CLEAR", "AMBER"]));
        t.bare("on", date_text(day)).text("team", "security-response");
        let others = random.distinct(2, words::TEAMS.len() - 1, None);
        let others = others.into_iter().map(|i| words::TEAMS[i + 1].0);
        t.texts("attended", ["security-response"].into_iter().chain(others));
        let body = format!("{} items were looked at.\n", items.len());
        t.set("items", Value::Tables(items));
        if dialect == Dialect::Hugo {
            t.text("title", format!("Review of {}", date_text(day)));
        }
        Record { kind: "reviews", id, date: time_text(day * DAY, 0), front: t, body }
    };
    days.into_iter().enumerate().map(review).collect()
}

/// The procedures, with a revision for each year in which improvements changed them.
pub(crate) fn procedures(corpus: &Corpus) -> Vec<Record> {
    let procedure = |(index, (id, title)): (usize, &(&'static str, &str))| {
        let mut years: BTreeMap<i64, Vec<&str>> = BTreeMap::new();
        let done = corpus.outlines.iter().flat_map(|o| &o.fates).filter(|f| f.status == "done");
        for fate in done.filter(|f| f.procedure == Some(index)) {
            years.entry(date_of(fate.due).0.min(2025)).or_default().push(&fate.id);
        }
        let mut first = Table::default();
        first.text("version", "1").bare("on", "2015-12-01").text("what", "First version.");
        let mut revisions = vec![first];
        for (version, (year, items)) in (2..).zip(years) {
            // In the first days of the next year, and so before the day of the build.
            let mut row = Table::default();
            row.text("version", version.to_string()).bare("on", date_text(day_of(year + 1, 1, 10)));
            row.text("what", "Changes of the year.").texts("improvements", items);
            revisions.push(row);
        }
        let mut p = incident::prose(corpus, "procedure", index);
        let mut t = head(id, title, "CLEAR");
        t.text("owner", "security-response").text("version", revisions.len().to_string());
        t.set("revisions", Value::Tables(revisions));
        let (purpose, steps) = (p.one_of(&sentences::WHYS), p.list("1.", 8));
        let body = format!("## Purpose\n\n{purpose}\n\n## Steps\n\n{steps}");
        let date = time_text(day_of(2015, 12, 1) * DAY, 0);
        Record { kind: "procedures", id: (*id).to_owned(), date, front: t, body }
    };
    words::PROCEDURES.iter().enumerate().map(procedure).collect()
}
