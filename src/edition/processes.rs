//! The register of process failures and of items that cross organisations, by what failed.

use super::board::Tracked;
use super::findings::FindingRow;
use super::waiting::ChangeView;
use super::{Disclosure, Lens, Link, Links, RecordIndex};
use crate::address::{Address, Overview};
use crate::graph::Relation;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::record::words::{FindingClass, Scope};
use crate::record::{Finding, Process};
use crate::time::Moment;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The most findings, and the most improvements, of one group: their own pages have the others.
const ROWS: usize = 20;

/// Everything that the register shows.
#[derive(Serialize, Debug)]
pub struct ProcessesView<'a> {
    /// How many findings there are.
    pub findings: usize,
    /// In how many incidents.
    pub incidents: usize,
    /// How many of the improvements are not finished.
    pub open: usize,
    /// What failed, the most often first.
    pub groups: Vec<ProcessGroup<'a>>,
    /// Improvements of wide scope that answer none of these findings.
    pub wide: Vec<ProcessItem<'a>>,
    /// How many there are of them.
    pub wide_count: usize,
    /// The highest label of what is shown.
    #[serde(skip)]
    pub tlp: Tlp,
}

/// One process, with what is known of its failures.
#[derive(Serialize, Debug)]
pub struct ProcessGroup<'a> {
    /// An anchor.
    pub key: String,
    /// Its name; the title of the procedure where it is one.
    pub title: String,
    /// The same, with the procedure's page.
    pub name: Link,
    /// The id of the procedure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// How many findings.
    pub count: usize,
    /// In how many incidents.
    pub incidents: usize,
    /// When the first of these incidents was noticed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Moment>,
    /// When the last was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Moment>,
    /// The findings, those of the newest incident first.
    pub findings: Vec<FindingRow<'a>>,
    /// How many findings are left out, and where they are.
    pub more: usize,
    /// The page of all findings.
    pub all: String,
    /// The improvements that answer them.
    pub items: Vec<ProcessItem<'a>>,
    /// How many improvements are left out.
    pub more_items: usize,
    /// Who was consulted for any of them.
    pub consulted: Links,
    /// The revisions of procedures that they caused.
    pub changes: Vec<ChangeView>,
}

/// An improvement in the register.
#[derive(Serialize, Debug)]
pub struct ProcessItem<'a> {
    /// The improvement.
    pub item: Tracked<'a>,
    /// Who was consulted.
    pub consulted: Links,
    /// The revisions of procedures that it caused.
    pub changes: Vec<ChangeView>,
}

/// A finding with its incident and its place there.
type Found<'a> = (RecordIndex, usize, &'a Finding);

/// Findings that failed the same way, while they are gathered.
#[derive(Default)]
struct Gathered<'a> {
    name: String,
    procedure: Option<RecordIndex>,
    findings: Vec<Found<'a>>,
}

/// What a finding says has failed, as an audience may know it.
pub(super) enum Failed<'a> {
    /// A procedure.
    Procedure(RecordIndex),
    /// A process that has no record, by its name.
    Named(&'a str),
}

impl<'a> Disclosure<'a> {
    fn process_findings(&self) -> impl Iterator<Item = Found<'a>> + '_ {
        let of = |i: &RecordIndex| {
            let index = *i;
            self.findings_in(index).map(move |(n, f)| (index, n, f))
        };
        self.list(Kind::Incident).iter().flat_map(of).filter(|(.., f)| self.is_of_process(f))
    }

    /// What a finding says has failed. A procedure that may not be known has no name here either.
    pub(super) fn failed(&self, finding: &'a Finding) -> Option<Failed<'a>> {
        match finding.process.as_ref()? {
            Process::Named(name) => Some(Failed::Named(&name.value)),
            Process::Procedure(id) => {
                let index = self.book.find(&id.value).filter(|i| self.visible(*i));
                index.map(Failed::Procedure)
            }
        }
    }

    /// Whether a finding belongs in the register: a slip of one person does where it names what
    /// failed.
    fn is_of_process(&self, finding: &'a Finding) -> bool {
        match finding.class {
            FindingClass::ProceduralFailure
            | FindingClass::ProcessFlaw
            | FindingClass::CommunicationGlitch => true,
            FindingClass::ManualError => self.failed(finding).is_some(),
            FindingClass::TechnicalLapse | FindingClass::NewAttackVector => false,
        }
    }

    /// Whether the register has anything to show.
    pub(super) fn has_processes(&self) -> bool {
        !self.list(Kind::Improvement).is_empty() || self.process_findings().next().is_some()
    }

    /// The findings of the register by what failed: names whatever their case, else the class.
    fn processes_by_name(&self) -> BTreeMap<(bool, String), Gathered<'a>> {
        let mut groups: BTreeMap<(bool, String), Gathered<'a>> = BTreeMap::new();
        for found in self.process_findings() {
            let (key, name, procedure) = match self.failed(found.2) {
                Some(Failed::Procedure(index)) => {
                    let id = self.id(index).as_str();
                    ((false, id.to_lowercase()), id, Some(index))
                }
                Some(Failed::Named(name)) => ((false, name.to_lowercase()), name, None),
                None => ((true, found.2.class.as_str().to_owned()), found.2.class.shown(), None),
            };
            let group = groups.entry(key).or_default();
            // Of several spellings the one with capitals, wherever it stands.
            if group.findings.is_empty() || name < group.name.as_str() {
                name.clone_into(&mut group.name);
                group.procedure = procedure;
            }
            group.findings.push(found);
        }
        groups
    }
}

impl<'a> Lens<'_, 'a> {
    /// The register.
    pub fn processes(&self) -> ProcessesView<'a> {
        let mut answered: BTreeSet<RecordIndex> = BTreeSet::new();
        let mut tlp = Tlp::Clear;
        let mut groups = Vec::new();
        for ((is_class, key), gathered) in self.d.processes_by_name() {
            let answers = self.answers_to(&gathered.findings);
            answered.extend(&answers);
            let key = crate::address::slug(&key);
            let key = format!("{}-{key}", if is_class { "class" } else { "process" });
            groups.push(self.process_group(key, gathered, &answers, &mut tlp));
        }
        groups.sort_by_key(|g| Reverse((g.incidents, g.count)));
        unique_keys(&mut groups);
        let is_wide = |i: &&RecordIndex| {
            let improvement = self.d.open(**i).and_then(|c| c.improvement());
            let scope = improvement.and_then(|i| i.scope);
            matches!(scope, Some(Scope::Organisation | Scope::CrossOrganisation))
                && !answered.contains(i)
        };
        let wide: Vec<RecordIndex> =
            self.d.list(Kind::Improvement).iter().filter(is_wide).copied().collect();
        let shown = &wide[..wide.len().min(10 * ROWS)];
        let items: Vec<ProcessItem<'a>> =
            shown.iter().filter_map(|i| self.process_item(*i)).collect();
        let unfinished =
            |i: &&RecordIndex| self.d.facts(**i).is_some_and(|facts| !facts.state.is_finished());
        let incidents: BTreeSet<RecordIndex> = self.d.process_findings().map(|f| f.0).collect();
        ProcessesView {
            findings: groups.iter().map(|g| g.count).sum(),
            incidents: incidents.len(),
            open: answered.iter().chain(&wide).filter(unfinished).count(),
            groups,
            tlp: items.iter().map(ProcessItem::tlp).fold(tlp, Tlp::max),
            wide: items,
            wide_count: wide.len(),
        }
    }

    /// The improvements that answer findings, in the order of their list.
    fn answers_to(&self, findings: &[Found<'a>]) -> Vec<RecordIndex> {
        let mut answers = Vec::new();
        for (incident, _, finding) in findings {
            let of = self.neighbours_of(*incident, &[Relation::HasImprovement], Kind::Improvement);
            answers.extend(of.into_iter().filter(|i| self.d.answers(*i, *incident, finding)));
        }
        answers.sort_by_cached_key(|i| self.d.improvement_order(*i));
        answers.dedup();
        answers
    }

    fn process_group(
        &self,
        key: String,
        gathered: Gathered<'a>,
        answers: &[RecordIndex],
        tlp: &mut Tlp,
    ) -> ProcessGroup<'a> {
        let Gathered { name, procedure, findings } = gathered;
        let mut incidents: Vec<RecordIndex> = findings.iter().map(|f| f.0).collect();
        incidents.dedup();
        let dates = || incidents.iter().filter_map(|i| self.d.date(*i));
        let shown = &findings[..findings.len().min(ROWS)];
        let all: Vec<ProcessItem<'a>> =
            answers.iter().filter_map(|i| self.process_item(*i)).collect();
        let mut consulted: Vec<Link> = all.iter().flat_map(|i| i.consulted.0.clone()).collect();
        consulted.sort_by(|a, b| a.text.cmp(&b.text));
        consulted.dedup_by(|a, b| a.text == b.text);
        let mut changes: Vec<ChangeView> =
            answers.iter().flat_map(|i| self.changes_of(*i)).collect();
        changes.sort_by(|a, b| (b.on, &a.id, &a.version).cmp(&(a.on, &b.id, &b.version)));
        changes.dedup_by(|a, b| (a.on, &a.id, &a.version) == (b.on, &b.id, &b.version));
        let places: Vec<(RecordIndex, usize)> = shown.iter().map(|f| (f.0, f.1)).collect();
        let rows = self.finding_list(&places, super::FindingsPlace::Improvement).rows;
        let labels = places.iter().map(|(i, n)| self.finding_label(*i, *n));
        *tlp = all.iter().map(ProcessItem::tlp).chain(labels).fold(*tlp, Tlp::max);
        let id = procedure.map(|i| self.d.id(i).as_str());
        let title = procedure.and_then(|i| self.d.open(i)).map(|c| c.title.to_string());
        let title = title.unwrap_or(name);
        let more_items = all.len().saturating_sub(ROWS);
        if let Some(index) = procedure {
            *tlp = (*tlp).max(self.d.book.record(index).sharing().tlp);
        }
        ProcessGroup {
            key,
            name: Link { href: procedure.map(|i| self.record_href(i)), text: title.clone() },
            title,
            id,
            count: findings.len(),
            incidents: incidents.len(),
            since: dates().min(),
            last: dates().max(),
            findings: rows,
            more: findings.len() - shown.len(),
            all: self.href(&Address::Findings),
            items: all.into_iter().take(ROWS).collect(),
            more_items,
            consulted: Links(consulted),
            changes,
        }
    }

    /// The label of a finding and its incident together.
    fn finding_label(&self, index: RecordIndex, place: usize) -> Tlp {
        let of_record = self.d.book.record(index).sharing().tlp;
        let incident = self.d.open(index).and_then(|c| c.incident());
        let finding = incident.and_then(|i| i.findings.get(place));
        finding.map_or(of_record, |mark| mark.tlp().max(of_record))
    }

    /// What a finding says has failed, with the page of the procedure or the register.
    pub(super) fn what_failed(&self, finding: &'a Finding) -> Option<Link> {
        Some(match self.d.failed(finding)? {
            Failed::Procedure(index) => self.procedure_link(index)?,
            Failed::Named(name) => {
                let register = || self.href(&Address::Overview(Overview::Processes));
                let href = self.d.is_of_process(finding).then(register);
                Link { href, text: name.to_owned() }
            }
        })
    }

    /// A procedure by its id and title.
    pub(super) fn procedure_link(&self, index: RecordIndex) -> Option<Link> {
        let text = format!("{} {}", self.d.id(index), self.d.open(index)?.title);
        Some(Link { href: Some(self.record_href(index)), text })
    }

    fn process_item(&self, index: RecordIndex) -> Option<ProcessItem<'a>> {
        let improvement = self.d.open(index)?.improvement()?;
        Some(ProcessItem {
            item: self.tracked(index)?,
            consulted: improvement.consulted.iter().map(|t| self.team_or_party(&t.value)).collect(),
            changes: self.changes_of(index),
        })
    }
}

impl ProcessItem<'_> {
    fn tlp(&self) -> Tlp {
        self.changes.iter().map(|c| c.tlp).fold(self.item.tlp, Tlp::max)
    }
}

/// Two names may have the same letters and differ in signs alone: the second gets a number.
fn unique_keys(groups: &mut [ProcessGroup<'_>]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for group in groups {
        let count = seen.entry(group.key.clone()).or_default();
        *count += 1;
        if *count > 1 {
            group.key = format!("{}-{count}", group.key);
        }
    }
}
