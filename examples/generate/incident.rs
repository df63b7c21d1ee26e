//! Incidents: front matter and body.

use super::calendar::{DAY, date_text, time_text};
use super::corpus::{Corpus, Fate};
use super::prose::{Prose, SERVICES, service};
use super::random::Random;
use super::value::{Table, Value};
use super::{Dialect, Record, sentences, words};

/// Minutes from one row of the timeline to the next, as lowest and highest.
const GAPS: [(i64, i64); 10] = [
    (0, 0),
    (5, 1_800),
    (1, 40),
    (1, 90),
    (2, 25),
    (5, 80),
    (5, 120),
    (5, 60),
    (30, 1_500),
    (10, 300),
];
const LANES: [&str; 10] = [
    "cause",
    "cause",
    "external",
    "detection",
    "response",
    "response",
    "response",
    "comms",
    "response",
    "response",
];
const MILESTONES: [&str; 10] = [
    "",
    "started",
    "",
    "detected",
    "acknowledged",
    "",
    "contained",
    "notified",
    "eradicated",
    "recovered",
];
const CLASSES: [&str; 6] = [
    "technical-lapse",
    "procedural-failure",
    "manual-error",
    "process-flaw",
    "communication-glitch",
    "new-attack-vector",
];
const ROUTES: [&str; 6] =
    ["bug", "change-request", "service-investment", "process", "documentation", "training"];

/// Labels from the widest audience to the narrowest.
const LABELS: [&str; 4] = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT"];

/// What an incident's parts share while it is written.
struct Draft<'a> {
    corpus: &'a Corpus,
    index: usize,
    prose: Prose,
    /// Draws labels apart from the text, so that one edition and three have the same words.
    labels: Random,
    /// Incidents that it refers to.
    others: Vec<usize>,
    /// Unix seconds of the rows of the timeline.
    times: Vec<i64>,
    /// The offset of its times from UTC, in minutes.
    offset: i64,
}

/// The services of an incident, most affected first.
fn services(corpus: &Corpus, index: usize) -> Vec<String> {
    let mut random = Random::stream(corpus.seed, "services", index);
    let count = 1 + random.below(3);
    random.distinct(count, SERVICES, None).into_iter().map(service).collect()
}

/// What tells about an incident from elsewhere: a writer with the incident's services.
pub(crate) fn prose(corpus: &Corpus, purpose: &str, index: usize) -> Prose {
    Prose { random: Random::stream(corpus.seed, purpose, index), services: services(corpus, index) }
}

/// The incident at an index.
pub(crate) fn incident(corpus: &Corpus, index: usize, dialect: Dialect) -> Record {
    let outline = &corpus.outlines[index];
    let mut prose = prose(corpus, "incident", index);
    let r = &mut prose.random;
    // Most links lead back in time, as they do in real reports.
    let others = match index {
        0..=2 => r.distinct(3, corpus.outlines.len(), Some(index)),
        _ => r.distinct(3, index, None),
    };
    let mut at = outline.start;
    let times = GAPS.map(|(low, high)| {
        at += r.between(low, high) * 60;
        at
    });
    let offset = *r.pick(&[0, 0, 0, 60, 120, -300, 330]);
    let labels = Random::stream(corpus.seed, "entry labels", index);
    let mut draft = Draft { corpus, index, prose, labels, others, times: times.to_vec(), offset };
    let mut front = draft.head();
    front.set("impact", Value::Table(draft.impact()));
    front.set("actor", Value::Table(draft.actor()));
    front.set("timeline", Value::Tables(draft.timeline()));
    front.set("evidence", Value::Tables(draft.evidence()));
    front.set("findings", Value::Tables(draft.findings()));
    front.set("improvements", Value::Tables(draft.improvements()));
    if index % 16 == 7 {
        front.set("notifications", Value::Tables(vec![draft.notification()]));
    }
    front.set("response", Value::Table(draft.response()));
    let body = draft.body(dialect);
    Record { kind: "incidents", id: outline.id(), date: time_text(outline.start, 0), front, body }
}

impl Draft<'_> {
    fn time(&self, row: usize) -> String {
        time_text(self.times[row], self.offset)
    }

    /// Now and then a label tighter than the record's, where there are several editions.
    fn tighten(&mut self, table: &mut Table, once_in: usize) {
        let chosen = self.labels.one_in(once_in);
        let above = self.labels.below(2) + 1;
        let own = LABELS.iter().position(|l| *l == self.corpus.outlines[self.index].tlp);
        if self.corpus.labelled && chosen {
            let tighter = (own.unwrap_or(0) + above).min(LABELS.len() - 1);
            table.text("tlp", LABELS[tighter]);
        }
    }

    fn head(&mut self) -> Table {
        let outline = &self.corpus.outlines[self.index];
        let p = &mut self.prose;
        let mut t = Table::default();
        t.text("id", outline.id())
            .text("title", super::prose::capital(&p.one_of(&sentences::TITLES)));
        // An event can't be an outage, so an incident that came from one is not an outage either.
        let categories: &[&str] = if outline.has_event {
            &["security-incident", "vulnerability"]
        } else {
            &["security-incident", "outage", "outage"]
        };
        let rank = p.random.below(4);
        t.text("category", *p.random.pick(categories))
            .text("severity", ["critical", "high", "medium", "low"][rank])
            .text("priority", ["P1", "P2", "P3", "P4"][rank])
            .text("state", outline.state())
            .text("publish", "published")
            .text("tlp", outline.tlp)
            .text("owner", p.random.pick(&words::TEAMS).0)
            .texts("services", p.services.clone());
        let tags = 2 + p.random.below(2);
        let tags = p.random.distinct(tags, words::TAGS.len(), None);
        t.texts("tags", tags.into_iter().map(|i| words::TAGS[i]));
        t.texts("related", self.others.iter().map(|i| self.corpus.outlines[*i].id()));
        t.texts("events", outline.has_event.then(|| format!("SE-{}", outline.number)));
        t.texts("advisories", outline.has_advisory.then(|| format!("ADV-{}", outline.number)));
        t
    }

    fn impact(&mut self) -> Table {
        let p = &mut self.prose;
        let mut t = Table::default();
        t.text("summary", p.fill("The {part} of {service} {failed} for {h} hours in {region}."));
        let of = p.random.between(2_000, 12_000);
        let mut customers = Table::default();
        customers.bare("affected", p.random.between(0, of / 3)).bare("of", of);
        t.set("customers", Value::Inline(customers));
        t.bare("records", p.random.between(0, 90_000));
        let regions = 1 + p.random.below(2);
        let regions = p.random.distinct(regions, words::REGIONS.len(), None);
        t.texts("regions", regions.into_iter().map(|i| words::REGIONS[i]));
        t.texts("attributes", [*p.random.pick(&["confidentiality", "integrity", "availability"])]);
        t.texts("data_classes", [*p.random.pick(&words::DATA_CLASSES)]);
        t
    }

    fn actor(&mut self) -> Table {
        let r = &mut self.prose.random;
        let mut t = Table::default();
        t.text("known", *r.pick(&["external", "internal", "partner", "unknown"]));
        t.text("motive", "unknown").texts("attack", [*r.pick(&words::ATTACK)]);
        // Withheld by default; one edition shows everything, three leave most of it to the default.
        if !self.corpus.labelled {
            t.text("tlp", "CLEAR");
        }
        t
    }

    fn timeline(&mut self) -> Vec<Table> {
        let rows = sentences::ROWS.iter().enumerate();
        rows.map(|(i, choices)| {
            let p = &mut self.prose;
            let mut t = Table::default();
            let what = p.one_of(choices);
            let external = i == 2 && p.random.one_in(2);
            let by = p.random.pick(&words::TEAMS).0;
            let party = p.random.pick(&words::PARTIES).0;
            let source = *p.random.pick(&["E1", "E2"]);
            t.bare("at", self.time(i)).text("what", what).text("lane", LANES[i]);
            match i {
                3 => _ = t.text("phase", "detection-and-analysis"),
                6 => _ = t.text("phase", "containment-eradication-recovery"),
                _ => {}
            }
            if !MILESTONES[i].is_empty() {
                t.text("milestone", MILESTONES[i]);
            }
            if i % 3 == 1 {
                t.texts("evidence", [source]);
            }
            if external {
                t.text("by", party);
            } else if i % 2 == 0 {
                t.text("by", by);
            }
            // Milestones stay visible, so that the durations can be derived in each edition.
            if MILESTONES[i].is_empty() {
                self.tighten(&mut t, 6);
            }
            t
        })
        .collect()
    }

    fn evidence(&mut self) -> Vec<Table> {
        let number = self.corpus.outlines[self.index].number.replace('-', "/");
        let collected = time_text(self.times[9] + 3_600, self.offset);
        ["E1", "E2"]
            .into_iter()
            .map(|id| {
                let p = &mut self.prose;
                let mut t = Table::default();
                t.text("id", id);
                t.text("kind", *p.random.pick(&["log", "config", "chat", "ticket", "network"]));
                t.text("title", p.fill("Log of the {part}, {host}"));
                t.text("where", format!("vault://ir/{number}/{}.zst", id.to_lowercase()));
                if id == "E1" {
                    t.text("sha256", p.random.hex(64)).bare("collected", &collected);
                }
                if !self.corpus.labelled {
                    t.text("tlp", "CLEAR");
                }
                t
            })
            .collect()
    }

    fn findings(&mut self) -> Vec<Table> {
        let what = self.prose.some_of(&sentences::FINDINGS, 4);
        what.into_iter()
            .enumerate()
            .map(|(i, what)| {
                let p = &mut self.prose;
                let mut whys = p.some_of(&sentences::WHYS, 3);
                let escaped = whys.pop();
                let mut t = Table::default();
                t.text("id", format!("F{}", i + 1)).text("class", *p.random.pick(&CLASSES));
                t.text("role", ["root", "contributing", "contributing", "trigger"][i]);
                t.text("what", what).texts("why", whys);
                if let Some(escaped) = escaped {
                    t.text("escaped", escaped);
                }
                t.texts("evidence", [["E1", "E2"][i % 2]]);
                self.tighten(&mut t, 10);
                t
            })
            .collect()
    }

    fn improvements(&mut self) -> Vec<Table> {
        let corpus = self.corpus;
        let titles =
            self.prose.some_of(&sentences::IMPROVEMENTS, corpus.outlines[self.index].fates.len());
        let fates = corpus.outlines[self.index].fates.iter().enumerate();
        fates.zip(titles).map(|((i, fate), title)| self.improvement(i, fate, title)).collect()
    }

    fn improvement(&mut self, i: usize, fate: &Fate, title: String) -> Table {
        let p = &mut self.prose;
        let mut t = Table::default();
        t.text("id", fate.id.clone()).text("title", title);
        t.text("kind", *p.random.pick(&["prevent", "detect", "mitigate", "respond"]));
        t.text("route", *p.random.pick(&ROUTES));
        t.text("scope", *p.random.pick(&["team", "team", "organisation", "cross-organisation"]));
        t.texts("addresses", [["F1", "F2", "F3", "F4", "F1"][i]]);
        t.text("owner", p.random.pick(&words::TEAMS).0);
        t.bare("due", date_text(fate.due)).text("status", fate.status);
        let reason = p.one_of(&sentences::REASONS);
        if matches!(fate.status, "declined" | "blocked") {
            t.text("reason", reason);
        }
        let ticket = p.random.between(100, 9_999);
        if i == 0 {
            t.text("tracker", format!("https://tracker.example/T-{ticket}"));
        }
        let measure = p.one_of(&sentences::MEASURES);
        if fate.status != "declined" {
            t.text("measure", measure);
        }
        t.texts("procedures", fate.procedure.map(|k| words::PROCEDURES[k].0));
        let team = p.random.pick(&words::TEAMS).0;
        t.texts("consulted", (i == 1).then_some(team));
        self.tighten(&mut t, 10);
        t
    }

    fn notification(&mut self) -> Table {
        let hours = self.prose.random.between(6, 70);
        let reference = self.prose.random.between(100, 999);
        let mut t = Table::default();
        t.text("regime", "gdpr-art-33").text("recipient", "Data protection authority");
        t.bare("clock_started", self.time(3));
        t.bare("sent", time_text(self.times[3] + hours * 3_600, self.offset));
        t.text("reference", format!("DPA-{}", reference + 1_000));
        t
    }

    fn response(&mut self) -> Table {
        let p = &mut self.prose;
        let mut t = Table::default();
        t.text("summary", p.fill("Containment was quick; finding the {part} was not."));
        t.text("sufficient", *p.random.pick(&["yes", "partly", "partly", "no"]));
        t.text("complete", *p.random.pick(&["yes", "yes", "partly"]));
        let mut well = p.some_of(&sentences::WELL, 3);
        let lucky = well.pop();
        let badly = p.some_of(&sentences::BADLY, 2);
        let badly = badly.into_iter().enumerate().map(|(i, text)| format!("{text} (F{}).", i + 2));
        t.texts("went_well", well).texts("went_badly", badly).texts("got_lucky", lucky);
        t
    }

    /// A link to the `n`th of the other incidents, in one of the forms that prose allows.
    fn reference(&self, n: usize, dialect: Dialect) -> String {
        let Some(other) = self.others.get(n % self.others.len().max(1)) else {
            return "none before it".to_owned();
        };
        let id = self.corpus.outlines[*other].id();
        match n {
            0 => dialect.link(&id, None, None),
            1 => dialect.bare(&id),
            2 => dialect.link(&id, Some("F1"), None),
            _ => dialect.link(&id, None, Some("the earlier report")),
        }
    }

    fn body(&mut self, dialect: Dialect) -> String {
        let links: Vec<String> = (0..4).map(|n| self.reference(n, dialect)).collect();
        let strict = match (self.corpus.labelled, self.corpus.outlines[self.index].tlp, dialect) {
            (true, "CLEAR" | "GREEN", Dialect::Casebook) => " {tlp=AMBER}",
            (true, _, Dialect::Casebook) => " {tlp=AMBER+STRICT}",
            _ => "",
        };
        let notes = Random::stream(self.corpus.seed, "cwe", self.index).below(words::CWES.len());
        let weakness = dialect.weakness(words::CWES[notes]);
        let day = date_text(self.times[0].div_euclid(DAY));
        let p = &mut self.prose;
        let mut parts = vec![
            format!("## Summary\n\n{}\n", p.paragraph(5)),
            format!("It began on {day}. {} A like case is {}.\n", p.paragraph(4), links[0]),
            format!("## Technical summary\n\n{}\n", p.paragraph(4)),
            p.code(),
            format!("{} Compare {}.\n", p.paragraph(3), links[1]),
            p.table(5),
        ];
        let heading = p.one_of(&sentences::HEADINGS);
        parts.push(format!("### {heading}\n\n{}\n", p.paragraph(4)));
        parts.push(p.code());
        parts.push(format!("> {}\n", p.paragraph(1)));
        parts.push(format!("The weakness is {weakness}; {} shows the same one.\n", links[2]));
        parts.push(format!("## Response\n\n{}\n\n{}", p.paragraph(5), p.list("1.", 4)));
        parts.push(format!("What we keep from {}:\n\n{}", links[3], p.list("-", 3)));
        parts.push(format!("## Forensic detail{strict}\n\n{}\n", p.paragraph(3)));
        parts.join("\n")
    }
}
