//! Incidents: front matter, and in a file of its own the body.

mod body;

use super::calendar::{date_text, time_text};
use super::corpus::{Corpus, Fate, LABELS, rank};
use super::length::Counts;
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
/// Rows of the timeline that begin a phase.
const PHASES: [(usize, &str); 2] =
    [(3, "detection-and-analysis"), (6, "containment-eradication-recovery")];
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
const SCOPES: [&str; 4] = ["team", "team", "organisation", "cross-organisation"];

/// Ids of pieces of evidence.
const EVIDENCE: [&str; 2] = ["E1", "E2"];

/// What an incident's parts share while it is written.
struct Draft<'a> {
    corpus: &'a Corpus,
    index: usize,
    /// What there is of each optional thing.
    counts: Counts,
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

/// Three incidents that it refers to. Most links lead back in time, as they do in real reports.
fn others(corpus: &Corpus, index: usize, random: &mut Random) -> Vec<usize> {
    let open = corpus.open_to(corpus.outlines[index].tlp);
    let chosen = match open.partition_point(|i| *i < index) {
        before @ 0..=2 => random.distinct(3, open.len(), Some(before)),
        before => random.distinct(3, before, None),
    };
    chosen.into_iter().map(|i| open[i]).collect()
}

/// The incident at an index.
pub(crate) fn incident(corpus: &Corpus, index: usize, dialect: Dialect) -> Record {
    let outline = &corpus.outlines[index];
    let mut prose = prose(corpus, "incident", index);
    let r = &mut prose.random;
    let others = others(corpus, index, r);
    let mut at = outline.start;
    let times = GAPS.map(|(low, high)| {
        at += r.between(low, high) * 60;
        at
    });
    let offset = *r.pick(&[0, 0, 0, 60, 120, -300, 330]);
    let labels = Random::stream(corpus.seed, "entry labels", index);
    let counts = corpus.length.counts(index);
    let times = times.to_vec();
    let mut draft = Draft { corpus, index, counts, prose, labels, others, times, offset };
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
        if self.corpus.labelled && chosen {
            let own = rank(self.corpus.outlines[self.index].tlp);
            let tighter = (own + above).min(LABELS.len() - 1);
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
        let n = self.counts;
        let rows = sentences::ROWS.iter().enumerate();
        rows.map(|(i, choices)| {
            let p = &mut self.prose;
            let mut t = Table::default();
            let what = p.one_of(choices);
            let external = i == 2 && p.random.one_in(2);
            let by = p.random.pick(&words::TEAMS).0;
            let party = p.random.pick(&words::PARTIES).0;
            let source = *p.random.pick(&EVIDENCE[..n.evidence]);
            t.bare("at", self.time(i)).text("what", what).text("lane", LANES[i]);
            if let Some((_, phase)) = PHASES[..n.phases].iter().find(|(row, _)| *row == i) {
                t.text("phase", *phase);
            }
            if !MILESTONES[i].is_empty() {
                t.text("milestone", MILESTONES[i]);
            }
            if i % 3 == 1 && i / 3 < n.cited_rows {
                t.texts("evidence", [source]);
            }
            if external {
                t.text("by", party);
            } else if i % n.actor_every == 0 {
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
        EVIDENCE[..self.counts.evidence]
            .iter()
            .map(|&id| {
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
        let n = self.counts;
        let what = self.prose.some_of(&sentences::FINDINGS, 4);
        what.into_iter()
            .enumerate()
            .map(|(i, what)| {
                let p = &mut self.prose;
                let full = i < n.full_findings;
                let mut whys = p.some_of(&sentences::WHYS, n.whys + usize::from(full));
                let escaped = whys.split_off(n.whys).pop();
                let mut t = Table::default();
                t.text("id", format!("F{}", i + 1)).text("class", *p.random.pick(&CLASSES));
                t.text("role", ["root", "contributing", "contributing", "trigger"][i]);
                t.text("what", what).texts("why", whys);
                if let Some(escaped) = escaped {
                    t.text("escaped", escaped);
                }
                t.texts("evidence", full.then_some(EVIDENCE[i % n.evidence]));
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
        let n = self.counts;
        let p = &mut self.prose;
        let mut t = Table::default();
        t.text("id", fate.id.clone()).text("title", title);
        t.text("kind", *p.random.pick(&["prevent", "detect", "mitigate", "respond"]));
        let (route, scope) = (*p.random.pick(&ROUTES), *p.random.pick(&SCOPES));
        if i < n.routes {
            t.text("route", route).text("scope", scope);
        }
        t.texts("addresses", [["F1", "F2", "F3", "F4", "F1"][i]]);
        t.text("owner", p.random.pick(&words::TEAMS).0);
        t.bare("due", date_text(fate.due)).text("status", fate.status);
        let reason = p.one_of(&sentences::REASONS);
        if matches!(fate.status, "declined" | "blocked") {
            t.text("reason", reason);
        }
        let ticket = p.random.between(100, 9_999);
        if i < n.trackers {
            t.text("tracker", format!("https://tracker.example/T-{ticket}"));
        }
        let measure = p.one_of(&sentences::MEASURES);
        if fate.status != "declined" && i < n.measures {
            t.text("measure", measure);
        }
        t.texts("procedures", fate.procedure.map(|k| words::PROCEDURES[k].0));
        let team = p.random.pick(&words::TEAMS).0;
        t.texts("consulted", (1..=n.consulted).contains(&i).then_some(team));
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
        let n = self.counts;
        let p = &mut self.prose;
        let mut t = Table::default();
        t.text("summary", p.fill("Containment was quick; finding the {part} was not."));
        t.text("sufficient", *p.random.pick(&["yes", "partly", "partly", "no"]));
        t.text("complete", *p.random.pick(&["yes", "yes", "partly"]));
        let mut well = p.some_of(&sentences::WELL, n.went_well + n.got_lucky);
        let lucky = well.split_off(n.went_well);
        let badly = p.some_of(&sentences::BADLY, n.went_badly);
        let badly = badly.into_iter().enumerate().map(|(i, text)| format!("{text} (F{}).", i + 2));
        t.texts("went_well", well).texts("went_badly", badly).texts("got_lucky", lucky);
        t
    }
}
