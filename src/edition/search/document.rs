//! What a search finds a record by: its words, as far as this audience may know them.

use crate::edition::{Disclosure, RecordIndex, shorten};
use crate::html::{Piece, on_one_line, pieces, plain_beginning, push_decoded, push_squeezed};
use crate::markdown::{NoLinks, Prose};
use crate::record::words::{FindingClass, Severity};
use crate::record::{Advisory, Content, Improvement, Incident, KindFields};

/// How much a word counts by where it stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Weight {
    /// Anywhere else.
    Text,
    /// In what a reader reads first.
    Lead,
    /// Names: services, teams, tags, ids of catalogues.
    Name,
    /// In the title or the id.
    Title,
}

/// The texts of a record, by weight.
#[derive(Default)]
pub(super) struct Texts {
    /// Text in the order of [`Weight`], with tags and entities taken out.
    pub(super) by_weight: [String; 4],
    /// The first words, for results.
    pub(super) lead: String,
    /// Severity.
    pub(super) severity: Option<Severity>,
    /// Keys of services.
    pub(super) services: Vec<Box<str>>,
    /// Keys of teams that own it.
    pub(super) teams: Vec<Box<str>>,
    /// Classes of its findings.
    pub(super) classes: Vec<FindingClass>,
}

/// The longest lead, in characters.
const LEAD: usize = 160;

impl Texts {
    fn add(&mut self, weight: Weight, text: &str) {
        let to = &mut self.by_weight[weight as usize];
        to.push_str(text);
        to.push('\n');
    }

    fn html(&mut self, weight: Weight, html: &str) {
        let to = &mut self.by_weight[weight as usize];
        for piece in pieces(html) {
            match piece {
                Piece::Words(words) => push_decoded(words, to),
                Piece::Tag(tag) if is_phrase(tag) => {}
                Piece::Tag(_) => to.push(' '),
            }
        }
        to.push('\n');
    }

    fn prose(&mut self, weight: Weight, prose: &Prose) {
        self.html(weight, &prose.to_html(&NoLinks));
    }

    fn proses<'p>(&mut self, weight: Weight, list: impl IntoIterator<Item = &'p Prose>) {
        for prose in list {
            self.prose(weight, prose);
        }
    }

    /// All of it in words, what is read first in front, up to a length that a result can load.
    pub(super) fn whole(&self) -> String {
        const MOST: usize = 8_000;
        let mut out = String::new();
        for weight in [Weight::Lead, Weight::Text, Weight::Name] {
            for line in self.by_weight[weight as usize].lines() {
                if out.len() < MOST && !line.trim().is_empty() {
                    push_squeezed(line, &mut out);
                    out.push('\n');
                }
            }
        }
        out
    }

    /// What a reader reads first; the first one that there is becomes the lead of results.
    fn lead(&mut self, html: &str) {
        self.html(Weight::Lead, html);
        if self.lead.is_empty() {
            let beginning = plain_beginning(html, 2 * LEAD);
            self.lead = shorten(&on_one_line(&beginning), LEAD);
        }
    }
}

/// Whether a tag stands within a word, as `<b>` may.
fn is_phrase(tag: &str) -> bool {
    let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
    matches!(
        name,
        "a" | "b" | "i" | "em" | "strong" | "code" | "span" | "s" | "del" | "sub" | "sup"
    )
}

impl Disclosure<'_> {
    /// The texts of a record that may be known.
    pub(super) fn texts(&self, index: RecordIndex) -> Option<Texts> {
        let content = self.open(index)?;
        let mut texts = Texts::default();
        texts.add(Weight::Title, self.id(index).as_str());
        texts.add(Weight::Title, &content.title);
        if let Some(at) = self.date(index) {
            texts.add(Weight::Name, &at.date().to_string());
        }
        for tag in &content.tags {
            texts.add(Weight::Name, tag);
        }
        if let Some(notice) = &content.notice {
            texts.prose(Weight::Text, notice);
        }
        match &content.fields {
            KindFields::Incident(incident) => {
                self.body_texts(content, &mut texts);
                self.incident_texts(incident, &mut texts);
            }
            KindFields::Advisory(advisory) => self.advisory_texts(index, advisory, &mut texts),
            KindFields::Event(_) => self.event_texts(index, &mut texts),
            KindFields::Improvement(improvement) => {
                self.improvement_texts(improvement, &mut texts);
                self.body_texts(content, &mut texts);
            }
            KindFields::Procedure(procedure) => {
                self.owner(procedure.owner.as_ref().map(|o| &*o.value), &mut texts);
                self.body_texts(content, &mut texts);
                let revisions = procedure.revisions.iter().filter_map(|m| m.open(&self.clearance));
                texts.proses(Weight::Text, revisions.filter_map(|r| r.what.as_ref()));
            }
            KindFields::Review(review) => {
                self.owner(review.team.as_ref().map(|o| &*o.value), &mut texts);
                self.body_texts(content, &mut texts);
            }
            KindFields::Page(page) => {
                if let Some(summary) = &page.summary {
                    texts.lead(&summary.to_html(&NoLinks));
                }
                self.body_texts(content, &mut texts);
            }
        }
        Some(texts)
    }

    /// The body without what a heading withholds. Text before the first heading and the section called
    /// Summary come first.
    fn body_texts(&self, content: &Content, texts: &mut Texts) {
        if !self.clearance.allows(content.body_sharing) {
            return;
        }
        let body = content.body.render(&|tlp| tlp <= self.clearance.tlp(), &NoLinks);
        for section in &body.sections {
            let summary = section.heading_text.eq_ignore_ascii_case("summary");
            if section.level == 0 || summary {
                texts.lead(&section.html);
            } else {
                texts.add(Weight::Lead, &section.heading_text);
                texts.html(Weight::Text, &section.html);
            }
        }
        texts.html(Weight::Text, &body.footnotes_html);
    }

    fn owner(&self, key: Option<&str>, texts: &mut Texts) {
        if let Some(key) = key {
            texts.add(Weight::Name, self.book.registry.team_name(key));
            texts.teams.push(key.into());
        }
    }

    fn services(&self, keys: &[crate::record::Name], texts: &mut Texts) {
        for key in keys {
            texts.add(Weight::Name, self.book.registry.service_name(&key.value));
            texts.add(Weight::Name, &key.value);
            texts.services.push(key.value.clone());
        }
    }

    fn incident_texts(&self, incident: &Incident, texts: &mut Texts) {
        texts.severity = Some(incident.severity);
        texts.add(Weight::Name, incident.category.shown());
        self.services(&incident.services, texts);
        self.owner(incident.owner.as_ref().map(|o| &*o.value), texts);
        if let Some(lesson) = &incident.lesson {
            texts.lead(&lesson.to_html(&NoLinks));
        }
        if let Some(impact) = incident.impact.as_ref().and_then(|m| m.open(&self.clearance)) {
            if let Some(summary) = &impact.summary {
                texts.lead(&summary.to_html(&NoLinks));
            }
            for name in impact.regions.iter().chain(&impact.data_classes) {
                texts.add(Weight::Name, name);
            }
        }
        if let Some(actor) = incident.actor.as_ref().and_then(|m| m.open(&self.clearance)) {
            for name in actor.name.iter().chain(&actor.motive) {
                texts.add(Weight::Name, name);
            }
            for technique in &actor.attack {
                texts.add(Weight::Name, &technique.to_string());
            }
        }
        for row in incident.timeline.iter().filter_map(|m| m.open(&self.clearance)) {
            texts.add(Weight::Text, &row.at.value.date().to_string());
            texts.prose(Weight::Text, &row.what);
        }
        for finding in incident.findings.iter().filter_map(|m| m.open(&self.clearance)) {
            if !texts.classes.contains(&finding.class) {
                texts.classes.push(finding.class);
            }
            texts.prose(Weight::Lead, &finding.what);
            let more = finding.why.iter().chain(&finding.escaped).chain(&finding.reason);
            texts.proses(Weight::Text, more);
        }
        for item in incident.evidence.iter().filter_map(|m| m.open(&self.clearance)) {
            texts.add(Weight::Text, &item.title);
            item.sha256.iter().for_each(|hash| texts.add(Weight::Text, hash));
        }
        for party in incident.parties.iter().filter_map(|m| m.open(&self.clearance)) {
            texts.add(Weight::Name, self.book.registry.party_name(&party.name.value));
            texts.proses(Weight::Text, &party.role);
        }
        if let Some(response) = incident.response.as_ref().and_then(|m| m.open(&self.clearance)) {
            let told = response.summary.iter().chain(&response.went_well);
            texts.proses(Weight::Text, told.chain(&response.went_badly).chain(&response.got_lucky));
        }
    }

    fn improvement_texts(&self, improvement: &Improvement, texts: &mut Texts) {
        self.owner(improvement.owner.as_ref().map(|o| &*o.value), texts);
        if let Some(kind) = improvement.kind {
            texts.add(Weight::Name, kind.shown());
        }
        texts.proses(Weight::Text, improvement.measure.iter().chain(&improvement.reason));
    }

    /// An advisory has few fields that the view of its page does not hold, and there are few of them.
    fn advisory_texts(&self, index: RecordIndex, advisory: &Advisory, texts: &mut Texts) {
        let Some((view, _)) = self.absolute_lens().advisory(index) else { return };
        texts.severity = view.severity;
        self.services(&advisory.services, texts);
        texts.lead(&view.message_html);
        let ids = view.cve.0.iter().chain(&view.cwe.0).chain(&view.aliases.0);
        let ids = ids.chain(view.vulnerabilities.iter().map(|v| &v.id));
        ids.for_each(|link| texts.add(Weight::Name, &link.text));
        for product in &view.affected {
            texts.add(Weight::Name, &product.product);
            let more = [product.vendor, product.purl, product.which];
            more.into_iter().flatten().for_each(|text| texts.add(Weight::Text, text));
            product.fixed.iter().for_each(|version| texts.add(Weight::Text, version));
        }
        let vulnerabilities = view.vulnerabilities.iter();
        for one in vulnerabilities {
            one.title.iter().for_each(|title| texts.add(Weight::Lead, title));
            one.description_html.iter().for_each(|html| texts.html(Weight::Text, html));
        }
        let steps = view.remediation.iter().flat_map(|way| &way.steps_html);
        let told = view.updates.iter().map(|update| &update.what_html);
        let asked = view.faq.iter().flat_map(|q| [&q.question_html, &q.answer_html]);
        steps.chain(told).chain(asked).for_each(|html| texts.html(Weight::Text, html));
        // A reader looks for the address as a log has it.
        for indicator in advisory.indicators.iter().filter_map(|m| m.open(&self.clearance)) {
            texts.add(Weight::Name, &indicator.value);
            texts.proses(Weight::Text, &indicator.note);
        }
        for credit in &view.credits {
            credit.names.iter().for_each(|name| texts.add(Weight::Text, name));
            credit.organization.iter().for_each(|name| texts.add(Weight::Text, name));
        }
        view.body.summary_html.iter().for_each(|html| texts.lead(html));
        for section in &view.body.sections {
            texts.add(Weight::Lead, &section.title);
            texts.html(Weight::Text, &section.content_html);
        }
    }

    fn event_texts(&self, index: RecordIndex, texts: &mut Texts) {
        let Some((view, _)) = self.absolute_lens().event(index) else { return };
        texts.severity = view.severity;
        texts.add(Weight::Name, view.category.shown());
        texts.lead(&view.problem_html);
        view.cve.0.iter().for_each(|link| texts.add(Weight::Name, &link.text));
        let told = view.remediation_html.iter().chain(&view.customer_message_html);
        let told = told.chain(&view.disruption_html).chain(&view.outcome_note_html);
        let steps = view.progress.iter().map(|step| &step.what_html);
        told.chain(steps).for_each(|html| texts.html(Weight::Text, html));
    }
}
