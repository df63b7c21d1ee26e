//! `--from ID`: a new incident or advisory that starts from what a report or an incident says, in the
//! words of its file.

use super::fill::{Filling, value};
use crate::diagnostic::nearest;
use crate::fields::front_matter;
use crate::graph::{Casebook, RecordIndex};
use crate::identifier::{Kind, RecordId};
use crate::label::Tlp;
use toml::de::{DeTable, DeValue};

/// What is known already.
#[derive(Default, Debug)]
pub(super) struct Known {
    /// The title.
    pub(super) title: String,
    /// The tightest label of what it comes from.
    tlp: Option<Tlp>,
    /// Fields of the new record with their TOML values.
    fields: Vec<(&'static str, String)>,
    /// When the report came in and was acknowledged, as TOML.
    received: Option<String>,
    acknowledged: Option<String>,
    /// Steps that resolve or mitigate.
    remediation: Vec<String>,
    /// What customers should be told.
    message: Option<String>,
    /// What the problem is.
    problem: Option<String>,
    /// CVE ids and CVSS vectors.
    cve: Vec<String>,
    cvss: Vec<String>,
}

/// Looks up what a new record starts from.
///
/// # Errors
/// What is wrong with the id, in words for the terminal.
pub(super) fn look_up(kind: Kind, id: &str, book: &Casebook) -> Result<Known, String> {
    let allowed: &[Kind] = match kind {
        Kind::Incident => &[Kind::Event],
        Kind::Advisory => &[Kind::Event, Kind::Incident],
        _ => {
            return Err(format!(
                "--from: {} starts from nothing; only an incident and an advisory do",
                crate::record::with_article(kind.noun())
            ));
        }
    };
    let nouns: Vec<&str> = allowed.iter().map(|k| k.noun()).collect();
    let wanted = format!(
        "{} starts from the id of a {}",
        crate::record::with_article(kind.noun()),
        nouns.join(" or an ")
    );
    let known = || book.iter().map(|(_, r)| &r.id).filter(|id| allowed.contains(&id.kind()));
    let near = || match nearest(id, known().map(RecordId::as_str)) {
        Some(near) => format!("; did you mean {near}?"),
        None => String::new(),
    };
    let Some(found) = RecordId::parse(id) else {
        return Err(format!("--from {id}: {wanted}{}", near()));
    };
    if !allowed.contains(&found.kind()) {
        let is = crate::record::with_article(found.kind().noun());
        return Err(format!("--from {id} is {is}: {wanted}{}", near()));
    }
    match book.find(&found) {
        Some(index) => Ok(Known::of(index, book)),
        None => Err(format!("--from {id}: there is no such record{}", near())),
    }
}

impl Known {
    fn of(index: RecordIndex, book: &Casebook) -> Self {
        let mut known = Self::default();
        let id = book.record(index).id.clone();
        known.read(index, book);
        match id.kind() {
            Kind::Event => known
                .fields
                .extend([("events", value(&[id.as_str()])), ("event", value(id.as_str()))]),
            _ => known.fields.push(("incident", value(id.as_str()))),
        }
        known
    }

    /// Takes over what the record says. What an incident doesn't say may stand in the first report
    /// that it came from.
    fn read(&mut self, index: RecordIndex, book: &Casebook) {
        let record = book.record(index);
        let tlp = record.sharing().tlp;
        self.tlp = Some(self.tlp.map_or(tlp, |other| other.max(tlp)));
        let (mut mended, mut faults) = (String::new(), Vec::new());
        let text = &book.sources.file(record.file).text;
        let Some(front) = front_matter(record.file, text, &mut mended, &mut faults) else { return };
        let table = front.table.get_ref();
        self.take(table);
        let first = texts(table, "events").into_iter().next();
        let event = first.filter(|_| record.id.kind() == Kind::Incident);
        let event = event.and_then(|id| Some((book.find(&RecordId::parse(&id)?)?, id)));
        if let Some((index, id)) = event {
            self.fields.push(("event", value(id.as_str())));
            self.read(index, book);
        }
    }

    fn take(&mut self, table: &DeTable<'_>) {
        if self.title.is_empty() {
            self.title = text(table, "title").unwrap_or_default();
        }
        for name in ["category", "severity", "priority", "incident"] {
            if let Some(text) = text(table, name) {
                self.field(name, value(text.as_str()));
            }
        }
        for name in ["services", "related", "tags"] {
            let texts = texts(table, name);
            if !texts.is_empty() {
                self.field(name, value(&texts));
            }
        }
        self.cve.extend(texts(table, "cve"));
        self.cvss.extend(texts(table, "cvss"));
        self.remediation.extend(texts(table, "remediation"));
        self.message = self.message.take().or_else(|| text(table, "customer_message"));
        self.problem = self.problem.take().or_else(|| text(table, "problem"));
        self.received = self.received.take().or_else(|| moment(table, "received"));
        self.acknowledged = self.acknowledged.take().or_else(|| moment(table, "acknowledged"));
    }

    /// Sets a field, unless a nearer record has set it.
    fn field(&mut self, name: &'static str, value: String) {
        if self.fields.iter().all(|(other, _)| *other != name) {
            self.fields.push((name, value));
        }
    }

    /// Puts what is known into the text of a new record, whose placeholders are filled in.
    pub(super) fn fill(&self, kind: Kind, text: String) -> String {
        let mut filling = Filling::new(text);
        if let Some(tlp) = self.tlp {
            filling.set("tlp", &value(tlp.as_str()));
        }
        for (name, value) in &self.fields {
            // The template has the fields of its kind alone.
            filling.set(name, value);
        }
        match kind {
            Kind::Incident => self.incident(&mut filling),
            _ => self.advisory(&mut filling),
        }
        filling.finish()
    }

    fn incident(&self, filling: &mut Filling) {
        for (at, what, milestone) in [
            (&self.received, "The report is received.", "detected"),
            (&self.acknowledged, "Receipt is acknowledged to the reporter.", "acknowledged"),
        ] {
            if let Some(at) = at {
                let lane = if milestone == "detected" { "detection" } else { "response" };
                filling.table(
                    "timeline",
                    &[
                        ("at", at.clone()),
                        ("what", value(what)),
                        ("lane", value(lane)),
                        ("milestone", value(milestone)),
                    ],
                );
            }
        }
        // An incident has no field for these; as comments they are at hand and in no edition.
        let problem = self.problem.iter().map(|text| format!("The problem: {text}"));
        let ids = self.cve.iter().map(|id| format!("CVE: {id}"));
        let vectors = self.cvss.iter().map(|vector| format!("CVSS: {vector}"));
        let steps = self.remediation.iter().map(|step| format!("A step to resolve it: {step}"));
        let message = self.message.iter().map(|text| format!("For customers: {text}"));
        let notes: Vec<String> =
            problem.chain(ids).chain(vectors).chain(steps).chain(message).collect();
        filling.notes("What the report says:", &notes);
    }

    fn advisory(&self, filling: &mut Filling) {
        if !self.cve.is_empty() {
            filling.set("cve", &value(&self.cve));
        }
        if !self.cvss.is_empty() {
            filling.set("cvss", &value(&self.cvss));
        }
        if let Some(message) = &self.message {
            filling.set("message", &value(message.as_str()));
        }
        if !self.remediation.is_empty() {
            let steps = value(&self.remediation);
            filling.table("remediation", &[("category", value("mitigation")), ("steps", steps)]);
        }
        let problem = self.problem.iter().map(|text| format!("The problem: {text}"));
        filling.notes("What the report says:", &problem.collect::<Vec<_>>());
    }
}

/// A text that is not empty.
fn text(table: &DeTable<'_>, name: &str) -> Option<String> {
    let text = table.get(name)?.get_ref().as_str()?;
    (!text.trim().is_empty()).then(|| text.to_owned())
}

/// A text, or a list of them.
fn texts(table: &DeTable<'_>, name: &str) -> Vec<String> {
    match table.get(name).map(toml::Spanned::get_ref) {
        Some(DeValue::Array(items)) => {
            items.iter().filter_map(|item| item.get_ref().as_str()).map(str::to_owned).collect()
        }
        _ => text(table, name).into_iter().collect(),
    }
}

/// A time as it is written.
fn moment(table: &DeTable<'_>, name: &str) -> Option<String> {
    match table.get(name)?.get_ref() {
        DeValue::Datetime(at) => Some(at.to_string()),
        DeValue::String(text) => Some(value(&**text)),
        DeValue::Integer(year) => Some(year.as_str().to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fill::Text;
    use super::*;
    use crate::source::{LoadOptions, load};
    use proptest::prelude::*;

    /// A string as JSON writes it is one that TOML reads, but for a DEL.
    fn json(text: &str) -> String {
        serde_json::to_string(text).unwrap().replace('\u{7f}', "\\u007f")
    }

    /// The site of one report, and what its new record holds.
    fn made(kind: Kind, fields: &str) -> (String, toml::Table) {
        let dir = tempfile::tempdir().unwrap();
        let place = dir.path().join("content/events");
        std::fs::create_dir_all(&place).unwrap();
        std::fs::write(dir.path().join("casebook.toml"), "title = \"x\"\n").unwrap();
        let text = format!(
            "+++\nid = \"SE-2026-0001\"\ncategory = \"vulnerability\"\ntlp = \"AMBER\"\n\
             received = 2026-03-02T08:40:00+01:00\n{fields}+++\n"
        );
        std::fs::write(place.join("SE-2026-0001.md"), text).unwrap();
        let (sources, _) = load(&LoadOptions::new(dir.path()));
        let now = jiff::Timestamp::UNIX_EPOCH;
        let how = crate::edition::Moderation { now, drafts: true, csaf_2_1: false };
        let (book, _) = crate::pipeline::compile(sources, how);
        let known = look_up(kind, "SE-2026-0001", &book).unwrap();
        let template = super::super::template(kind).replace("{{id}}", "X-1");
        let template = template.replace("{{now}}", "2026-03-03T00:00:00Z");
        let template = template.replace("{{owner}}", "security").replace("{{today}}", "2026-03-03");
        let title = Text::line(&known.title).to_string();
        let text = known.fill(kind, template.replace("\"{{title}}\"", &title));
        let front = text.strip_prefix("+++\n").unwrap();
        let end = front.find("\n+++\n").unwrap();
        let table = toml::from_str(&front[..end]).unwrap_or_else(|e| panic!("{e}\n{text}"));
        (text, table)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_text_of_a_report_is_held_by_the_new_record(
            title in "\\PC{0,20}x\\PC{0,20}",
            problem in "(?s).{0,60}x.{0,20}",
            message in "(?s)x.{0,60}",
            steps in proptest::collection::vec("(?s)[^\0]{0,30}x", 1..4),
        ) {
            let fields = format!(
                "title = {}\nproblem = {}\ncustomer_message = {}\nremediation = [{}]\n",
                json(&title), json(&problem), json(&message),
                steps.iter().map(|s| json(s)).collect::<Vec<_>>().join(", "),
            );
            let (_, advisory) = made(Kind::Advisory, &fields);
            prop_assert_eq!(advisory["title"].as_str().unwrap(), title.trim());
            prop_assert_eq!(advisory["message"].as_str().unwrap(), message);
            let held: Vec<&str> = advisory["remediation"][0]["steps"].as_array().unwrap()
                .iter().map(|s| s.as_str().unwrap()).collect();
            prop_assert_eq!(held, steps);
            prop_assert_eq!(advisory["event"].as_str().unwrap(), "SE-2026-0001");
            let (_, incident) = made(Kind::Incident, &fields);
            prop_assert_eq!(incident["title"].as_str().unwrap(), title.trim());
            prop_assert_eq!(incident["tlp"].as_str().unwrap(), "AMBER");
        }
    }

    #[test]
    fn fences_placeholders_and_quotes_are_words_like_others() {
        let message = "one {{now}}\n+++\n\"\"\" two \\ {{title}}\r\n\u{7f}\u{1}";
        let fields = format!(
            "title = \"{{{{today}}}}\"\nproblem = {0}\ncustomer_message = {0}\n",
            json(message)
        );
        let (_, advisory) = made(Kind::Advisory, &fields);
        assert_eq!(advisory["message"].as_str(), Some(message));
        assert_eq!(advisory["title"].as_str(), Some("{{today}}"));
        let (text, incident) = made(Kind::Incident, &fields);
        assert!(text.contains("## The problem: one {{now}}"), "{text}");
        let row = incident["timeline"][0].as_table().unwrap();
        assert_eq!(row["at"].as_datetime().unwrap().to_string(), "2026-03-02T08:40:00+01:00");
        assert_eq!(row["milestone"].as_str(), Some("detected"));
        assert_eq!(incident["timeline"].as_array().map(Vec::len), Some(1));
        assert_eq!(incident["category"].as_str(), Some("vulnerability"));
    }
}
