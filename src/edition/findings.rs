//! Findings: on the page of their incident, and by class across all incidents.

use super::timeline::tighter;
use super::{Disclosure, Lens, Link, Links, RecordIndex};
use crate::address::Address;
use crate::graph::Relation;
use crate::html::Html;
use crate::identifier::Kind;
use crate::label::Tlp;
use crate::record::words::{FindingClass, ImprovementState, Role};
use crate::record::{Finding, Incident};
use serde::Serialize;

/// A finding with what answers it.
#[derive(Serialize, Debug)]
pub struct FindingRow<'a> {
    /// Its id in the incident, which is also its anchor.
    pub id: &'a str,
    /// Its place in the page of its incident.
    pub href: String,
    /// Class.
    pub class: FindingClass,
    /// What part it played.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// What was found.
    pub what_html: Html,
    /// The whys, in order.
    pub why_html: Vec<Html>,
    /// Why it was not caught earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escaped_html: Option<Html>,
    /// The process or procedure that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub process: Option<Link>,
    /// Evidence that may be known.
    pub evidence: Links,
    /// Improvements that answer it.
    pub improvements: Vec<Answer<'a>>,
    /// Why no improvement answers it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_html: Option<Html>,
    /// The incident, in lists across incidents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incident: Option<IncidentLink<'a>>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// Findings. For templates finished HTML, for data a list.
#[derive(Debug)]
pub struct Findings<'a> {
    /// The findings.
    pub rows: Vec<FindingRow<'a>>,
    /// Where they stand.
    pub place: FindingsPlace,
}

/// Where findings stand, which decides how much is said of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FindingsPlace {
    /// On the page of their incident: by class, each with its anchor.
    Incident,
    /// On the page of an improvement that answers them: by class.
    Improvement,
    /// On the page of their class.
    Class,
}

/// An improvement that answers a finding.
#[derive(Serialize, Debug)]
pub struct Answer<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its page.
    pub href: String,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ImprovementState>,
}

/// The incident of a finding.
#[derive(Serialize, Debug)]
pub struct IncidentLink<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Its page.
    pub href: String,
}

/// A class of findings with how many there are.
#[derive(Serialize, Debug)]
pub struct FindingClassView {
    /// The class.
    pub class: FindingClass,
    /// Its page.
    pub href: String,
    /// How many findings.
    pub count: usize,
    /// In how many incidents.
    pub incidents: usize,
}

/// The page of all classes, or of the findings of one.
#[derive(Serialize, Debug)]
pub struct FindingsView<'a> {
    /// All classes that have findings.
    pub classes: Vec<FindingClassView>,
    /// The class of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<FindingClass>,
    /// The findings of this page.
    pub findings: Findings<'a>,
}

/// A finding by its incident and its place there.
pub type FindingIndex = (RecordIndex, usize);

impl<'a> Disclosure<'a> {
    /// Whether an improvement answers a finding of an incident, as far as this audience may know it.
    pub(super) fn answers(
        &self,
        improvement: RecordIndex,
        incident: RecordIndex,
        finding: &Finding,
    ) -> bool {
        let id = self.id(incident);
        let improvement = self.open(improvement).and_then(|content| content.improvement());
        improvement.is_some_and(|improvement| {
            let mut all = improvement.addresses.iter();
            all.any(|a| a.incident.as_ref() == Some(id) && a.finding == finding.id.value)
        })
    }

    pub(super) fn findings_in(
        &self,
        index: RecordIndex,
    ) -> impl Iterator<Item = (usize, &'a Finding)> + '_ {
        let incident = self.open(index).and_then(|c| c.incident());
        incident
            .into_iter()
            .flat_map(|i| i.findings.iter().enumerate())
            .filter_map(|(n, m)| m.open(&self.clearance).map(|f| (n, f)))
    }

    /// The findings of a class that may be known, of the newest incident first.
    pub fn findings(&self, class: FindingClass) -> Vec<FindingIndex> {
        self.list(Kind::Incident)
            .iter()
            .flat_map(|i| self.findings_in(*i).map(move |(n, f)| ((*i, n), f)))
            .filter(|(_, f)| f.class == class)
            .map(|(place, _)| place)
            .collect()
    }

    /// Whether there is a page of findings of a class, or of all (`""`).
    pub(super) fn has_findings(&self, class: &str) -> bool {
        let fits = |f: &Finding| class.is_empty() || f.class.as_str() == class;
        self.list(Kind::Incident).iter().any(|i| self.findings_in(*i).any(|(_, f)| fits(f)))
    }
}

impl<'a> Lens<'_, 'a> {
    /// The findings on the page of their incident, by class.
    pub(super) fn findings_of(
        &self,
        index: RecordIndex,
        incident: &'a Incident,
        record: Tlp,
    ) -> Findings<'a> {
        let answers = self.neighbours_of(index, &[Relation::HasImprovement], Kind::Improvement);
        let mut rows: Vec<FindingRow<'a>> = incident
            .findings
            .iter()
            .filter_map(|m| m.open(&self.d.clearance).map(|f| (m, f)))
            .map(|(mark, f)| {
                let tlp = tighter(mark, record);
                FindingRow {
                    href: self.local(index, &f.id.value),
                    tlp,
                    ..self.finding_row(index, incident, f, &answers, true)
                }
            })
            .collect();
        rows.sort_by_key(|f| f.class);
        Findings { rows, place: FindingsPlace::Incident }
    }

    fn finding_row(
        &self,
        index: RecordIndex,
        incident: &'a Incident,
        finding: &'a Finding,
        answers: &[RecordIndex],
        whole: bool,
    ) -> FindingRow<'a> {
        FindingRow {
            id: &finding.id.value,
            href: format!("{}#{}", self.record_href(index), finding.id.value),
            class: finding.class,
            role: finding.role,
            what_html: self.html(&finding.what),
            why_html: if whole { self.html_list(&finding.why) } else { Vec::new() },
            escaped_html: finding.escaped.as_ref().filter(|_| whole).map(|e| self.html(e)),
            process: if whole { self.what_failed(finding) } else { None },
            reason_html: finding.reason.as_ref().filter(|_| whole).map(|r| self.html(r)),
            evidence: self.evidence_links(incident, &finding.evidence),
            improvements: answers
                .iter()
                .filter(|i| self.d.answers(**i, index, finding))
                .filter_map(|i| self.answer(*i))
                .collect(),
            incident: None,
            tlp: None,
        }
    }

    fn answer(&self, index: RecordIndex) -> Option<Answer<'a>> {
        Some(Answer {
            id: self.d.id(index).as_str(),
            title: &self.content(index)?.title,
            href: self.record_href(index),
            state: self.d.summary(index).and_then(|s| s.improvement).map(|f| f.state),
        })
    }

    /// A list of findings across incidents: on the page of their class whole, with their whys and
    /// what answers each; elsewhere just what was found, for that page leads to the rest.
    pub fn finding_list(&self, findings: &[FindingIndex], place: FindingsPlace) -> Findings<'a> {
        let whole = place == FindingsPlace::Class;
        let rows = findings
            .iter()
            .filter_map(|(index, n)| {
                let content = self.content(*index)?;
                let incident = content.incident()?;
                let finding = incident.findings.get(*n)?.open(&self.d.clearance)?;
                let lens = self.on(*index);
                let answers = if whole {
                    lens.neighbours_of(*index, &[Relation::HasImprovement], Kind::Improvement)
                } else {
                    Vec::new()
                };
                let mut row = lens.finding_row(*index, incident, finding, &answers, whole);
                row.incident = Some(IncidentLink {
                    id: self.d.id(*index).as_str(),
                    title: &content.title,
                    href: self.record_href(*index),
                });
                row.evidence = Links::default();
                Some(row)
            })
            .collect();
        Findings { rows, place }
    }

    /// The classes that have findings.
    pub fn finding_classes(&self) -> Vec<FindingClassView> {
        FindingClass::ALL
            .iter()
            .filter_map(|class| {
                let findings = self.d.findings(*class);
                let mut incidents: Vec<RecordIndex> = findings.iter().map(|f| f.0).collect();
                incidents.dedup();
                (!findings.is_empty()).then(|| FindingClassView {
                    class: *class,
                    href: self.href(&Address::FindingClass(class.as_str())),
                    count: findings.len(),
                    incidents: incidents.len(),
                })
            })
            .collect()
    }
}
