//! Builds the graph: orders the records, resolves what they refer to, collects what they name.

use super::check::Checker;
use super::edges::{Edge, Edges, Relation};
use super::ids::Ids;
use super::looks::Looks;
use super::names::{Named, Names};
use super::{Casebook, RecordIndex};
use crate::address::Grouping;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Span};
use crate::identifier::RecordId;
use crate::label::{Clearance, Tlp};
use crate::markdown::{Reference, Target};
use crate::record::{Content, KindFields, Process, Record, Registry, prose};
use crate::source::SourceSet;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Builds the graph of all records and says what leads nowhere. A reference to an `unreadable`
/// record is not reported: what is wrong with that record has been said.
pub fn build(
    config: Config,
    registry: Registry,
    sources: SourceSet,
    mut records: Vec<Arc<Record>>,
    unreadable: &BTreeSet<RecordId>,
) -> (Casebook, Vec<Diagnostic>) {
    records.sort_by(|a, b| (&a.id, a.span).cmp(&(&b.id, b.span)));
    let mut diagnostics = duplicate_ids(&records);
    let mut book = Casebook {
        config: Arc::new(config),
        registry: Arc::new(registry),
        sources,
        ids: Arc::new(Ids::new(&records)),
        records: records.into(),
        edges: Arc::default(),
        names: Arc::default(),
        looks: Arc::default(),
    };
    book.looks = Arc::new(Looks::new(&book));
    let checker = Checker::new(&book, unreadable);
    let collected: Vec<Collected> =
        (0..book.records.len()).into_par_iter().map(|i| collect(&book, &checker, i)).collect();
    diagnostics.extend(checker.registry());
    let mut edges = Vec::new();
    let mut names = Names::default();
    let mut links = Vec::new();
    for one in collected {
        edges.extend(one.edges);
        links.extend(one.links);
        diagnostics.extend(one.diagnostics);
        for (group, name, named) in one.names {
            names.add(group, &name, named);
        }
    }
    names.finish();
    book.edges = Arc::new(Edges::new(edges, book.records.len()));
    book.names = Arc::new(names);
    // Pages of names and years are known only now.
    let checker = Checker::new(&book, unreadable);
    diagnostics.extend(links.iter().filter_map(|(path, span)| checker.site(path, *span)));
    (book, diagnostics)
}

fn duplicate_ids(records: &[Arc<Record>]) -> Vec<Diagnostic> {
    records
        .windows(2)
        .filter(|pair| pair[0].id == pair[1].id)
        .map(|pair| {
            Diagnostic::error("duplicate-id", format!("the id `{}` is used twice", pair[1].id))
                .at(pair[1].span, "used again here")
                .at(pair[0].span, "first used here")
                .help("ids are unique over the whole site and never used again: take the next free one")
        })
        .collect()
}

/// What one record adds to the graph.
#[derive(Default)]
pub(super) struct Collected {
    pub(super) edges: Vec<Edge>,
    pub(super) names: Vec<(Grouping, Box<str>, Named)>,
    /// Links to pages of the site that are no record's.
    pub(super) links: Vec<(Box<str>, Span)>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

struct Collector<'a, 'b> {
    book: &'a Casebook,
    checker: &'a Checker<'a>,
    here: RecordIndex,
    tlp: Tlp,
    out: &'b mut Collected,
}

/// What a record adds to the graph, and what is wrong with its references.
pub(super) fn collect(book: &Casebook, checker: &Checker<'_>, index: usize) -> Collected {
    let record = &*book.records[index];
    let mut out = Collected::default();
    let Some(content) = record.open(&Clearance::of_author()) else { return out };
    let tlp = record.sharing().tlp;
    let mut c = Collector { book, checker, here: RecordIndex(index as u32), tlp, out: &mut out };
    c.content(record, content);
    out
}

impl Collector<'_, '_> {
    fn link(&mut self, relation: Relation, other: &RecordId, reversed: bool, tlp: Tlp) {
        let Some(other) = self.book.find(other) else { return };
        let (from, to) = if reversed { (other, self.here) } else { (self.here, other) };
        if from != to {
            self.out.edges.push(Edge { from, relation, to, tlp });
        }
    }

    fn refer(
        &mut self,
        relation: Relation,
        reference: &crate::record::RecordRef,
        reversed: bool,
        tlp: Tlp,
    ) {
        self.out.diagnostics.extend(self.checker.record(&reference.value, reference.span));
        self.link(relation, &reference.value, reversed, tlp);
    }

    fn name(&mut self, group: Grouping, name: &str, tlp: Tlp) {
        self.out.names.push((group, name.into(), Named { record: self.here, tlp }));
    }

    fn checked_name(&mut self, group: Grouping, name: &crate::record::Name, tlp: Tlp) {
        self.out.diagnostics.extend(self.checker.name(group, name));
        self.name(group, &name.value, tlp);
    }

    fn content(&mut self, record: &Record, content: &Content) {
        let tlp = self.tlp;
        for tag in &content.tags {
            self.name(Grouping::Tags, tag, tlp);
        }
        for related in &content.related {
            self.refer(Relation::Related, related, false, tlp);
        }
        match &content.fields {
            KindFields::Incident(i) => self.incident(i),
            KindFields::Advisory(a) => self.advisory(a),
            KindFields::Event(e) => self.event(e),
            KindFields::Improvement(i) => self.improvement(i),
            KindFields::Procedure(p) => self.procedure(p),
            KindFields::Review(r) => self.review(r),
            KindFields::Page(_) => {}
        }
        for (tlp, reference) in self.all_prose(record, content) {
            match &reference.target {
                Target::Record { id, .. } => self.link(Relation::Mentions, id, false, tlp),
                Target::Cve(id) => self.name(Grouping::Cve, id.as_str(), tlp),
                Target::Attack(id) => self.name(Grouping::Attack, id.as_str(), tlp),
                Target::Site { path, .. } => self.out.links.push((path.clone(), reference.span)),
                _ => {}
            }
            self.out.diagnostics.extend(self.checker.target(record, reference));
        }
    }

    /// What a translation names counts as what the record names: a page in any language can then
    /// show nothing that the record's label does not take in.
    fn all_prose<'r>(&self, record: &'r Record, content: &'r Content) -> Vec<(Tlp, &'r Reference)> {
        let mut found = Vec::new();
        prose(content, record.sharing(), &mut |tlp, text| {
            found.extend(text.references().map(|reference| (tlp, reference)));
        });
        for translation in &record.translations {
            let Some(content) = translation.open(&Clearance::of_author()) else { continue };
            prose(content, record.sharing(), &mut |tlp, text| {
                // What it leaves as it is has been read in the record.
                let own = text.references().filter(|r| r.span.file == translation.file);
                found.extend(own.map(|reference| (tlp, reference)));
            });
        }
        found
    }

    fn incident(&mut self, fields: &crate::record::Incident) {
        let tlp = self.tlp;
        let author = Clearance::of_author();
        if let Some(owner) = &fields.owner {
            self.checked_name(Grouping::Teams, owner, tlp);
        }
        for service in &fields.services {
            self.checked_name(Grouping::Services, service, tlp);
        }
        for marked in &fields.events {
            if let Some(event) = marked.open(&author) {
                self.refer(Relation::FromEvent, event, false, marked.tlp());
            }
        }
        for advisory in &fields.advisories {
            self.refer(Relation::HasAdvisory, advisory, false, tlp);
        }
        if let Some(marked) = &fields.actor {
            for technique in marked.open(&author).iter().flat_map(|a| &a.attack) {
                self.name(Grouping::Attack, technique.as_str(), marked.tlp());
            }
        }
        for marked in &fields.timeline {
            if let Some(by) = marked.open(&author).and_then(|row| row.by.as_ref()) {
                self.out.diagnostics.extend(self.checker.team_or_party(by));
            }
        }
        for marked in &fields.findings {
            let process = marked.open(&author).and_then(|finding| finding.process.as_ref());
            if let Some(Process::Procedure(procedure)) = process {
                self.refer(Relation::Mentions, procedure, false, marked.tlp());
            }
        }
        for marked in &fields.parties {
            if let Some(party) = marked.open(&author) {
                let key = self.book.registry.party_key(&party.name.value);
                self.name(Grouping::Parties, key, marked.tlp());
            }
        }
    }

    fn advisory(&mut self, fields: &crate::record::Advisory) {
        let tlp = self.tlp;
        let author = Clearance::of_author();
        if let Some(incident) = &fields.incident {
            self.refer(Relation::HasAdvisory, incident, true, tlp);
        }
        if let Some(marked) = &fields.event
            && let Some(event) = marked.open(&author)
        {
            self.refer(Relation::FromEvent, event, false, marked.tlp());
        }
        for service in &fields.services {
            self.checked_name(Grouping::Services, service, tlp);
        }
        self.out.diagnostics.extend(self.checker.products(fields));
        for cve in &fields.cve {
            self.name(Grouping::Cve, cve.value.as_str(), tlp);
        }
        for marked in &fields.vulnerabilities {
            let id = marked.open(&author).map(|v| &*v.id.value);
            if let Some(cve) = id.and_then(crate::identifier::CveId::parse) {
                self.name(Grouping::Cve, cve.as_str(), marked.tlp());
            }
        }
        for marked in &fields.affected {
            if let Some(affected) = marked.open(&author)
                && let Some(service) = self.checker.service_of_product(&affected.product.value)
            {
                self.name(Grouping::Services, &service, marked.tlp());
            }
        }
    }

    fn event(&mut self, fields: &crate::record::Event) {
        let tlp = self.tlp;
        // The event's own side of the link is as confidential as the confirmation number.
        let confirmation = tlp.max(self.book.config.policy.labels.confirmation);
        if let Some(incident) = &fields.incident {
            self.refer(Relation::FromEvent, incident, true, confirmation);
        }
        if let Some(advisory) = &fields.advisory {
            self.refer(Relation::FromEvent, advisory, true, confirmation);
        }
        for cve in &fields.cve {
            self.name(Grouping::Cve, cve.as_str(), tlp);
        }
    }

    fn improvement(&mut self, fields: &crate::record::Improvement) {
        let tlp = self.tlp;
        for incident in &fields.incidents {
            self.refer(Relation::HasImprovement, incident, true, tlp);
        }
        for finding in &fields.addresses {
            self.out.diagnostics.extend(self.checker.finding(finding));
            if let Some(incident) = &finding.incident {
                self.link(Relation::HasImprovement, incident, true, tlp);
            }
        }
        if let Some(owner) = &fields.owner {
            self.checked_name(Grouping::Teams, owner, tlp);
        }
        for team in &fields.consulted {
            self.out.diagnostics.extend(self.checker.team_or_party(team));
        }
        for procedure in &fields.procedures {
            self.refer(Relation::Changes, procedure, false, tlp);
        }
    }

    fn procedure(&mut self, fields: &crate::record::Procedure) {
        if let Some(owner) = &fields.owner {
            self.checked_name(Grouping::Teams, owner, self.tlp);
        }
        for marked in &fields.revisions {
            for item in marked.open(&Clearance::of_author()).iter().flat_map(|r| &r.improvements) {
                self.refer(Relation::CausedBy, item, false, marked.tlp());
            }
        }
    }

    fn review(&mut self, fields: &crate::record::Review) {
        if let Some(team) = &fields.team {
            self.checked_name(Grouping::Teams, team, self.tlp);
        }
        for team in &fields.attended {
            self.out.diagnostics.extend(self.checker.team_or_party(team));
        }
        for incident in &fields.incidents {
            self.refer(Relation::Reviewed, incident, false, self.tlp);
        }
        for marked in &fields.items {
            if let Some(item) = marked.open(&Clearance::of_author()) {
                self.refer(Relation::Looked, &item.item, false, marked.tlp());
            }
        }
    }
}
