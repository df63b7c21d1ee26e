//! The vulnerabilities of an advisory: what is known of each, and which products it concerns.

use super::model::{
    FlagOf, Id, Metric, MetricContent, Note, Score, Threat, Vulnerability, Weakness,
};
use super::products::{LeafIndex, Leaves};
use super::words::{line, note, prose, time};
use super::{About, remedies, scores};
use crate::edition::{AdvisoryView, AffectedView, Exploited, Links, VexStatus};
use crate::html::Html;
use crate::identifier::{CveId, CvssVector, CweId, GhsaId};
use crate::language::say;
use std::collections::BTreeMap;

/// A vulnerability of an advisory.
pub(super) struct Flaw<'v> {
    /// What the rest of the advisory calls it; none where the advisory tells of one alone.
    pub(super) id: Option<&'v str>,
    title: Option<&'v str>,
    cwe: &'v Links,
    cvss: &'v [CvssVector],
    description: Option<&'v Html>,
    exploited: Option<Exploited>,
    /// Which products it concerns, each with its status and the entry that says so.
    pub(super) products: Vec<Concerned<'v>>,
}

/// A product that a vulnerability concerns, or that it certainly does not.
pub(super) struct Concerned<'v> {
    pub(super) leaf: LeafIndex,
    pub(super) status: VexStatus,
    entry: &'v AffectedView<'v>,
}

/// What contradicts what (test 6.1.6), the weightiest first: whoever is told too much is safe.
fn group(status: VexStatus) -> u8 {
    match status {
        VexStatus::FirstAffected | VexStatus::KnownAffected | VexStatus::LastAffected => 0,
        VexStatus::UnderInvestigation => 1,
        VexStatus::Fixed | VexStatus::FirstFixed => 2,
        VexStatus::KnownNotAffected => 3,
        VexStatus::Recommended => BESIDE,
    }
}

/// What contradicts nothing.
const BESIDE: u8 = 4;

/// Whether something has yet to be done about a product.
pub(super) fn is_open(status: VexStatus) -> bool {
    group(status) <= 1
}

/// All vulnerabilities of an advisory, in order: those of `[[vulnerabilities]]`, then the CVE ids of
/// the head that are none of them; one without an id where there is neither.
pub(super) fn flaws<'v>(view: &'v AdvisoryView<'v>, leaves: &mut Leaves<'v>) -> Vec<Flaw<'v>> {
    let mut found: Vec<Flaw<'v>> = Vec::new();
    for own in &view.vulnerabilities {
        if found.iter().all(|f| f.id != Some(&own.id.text)) {
            found.push(Flaw {
                id: Some(&own.id.text),
                title: own.title,
                cwe: &own.cwe,
                cvss: own.cvss,
                description: own.description_html.as_ref(),
                exploited: own.exploited.or(view.exploited),
                products: Vec::new(),
            });
        }
    }
    let head = |id| Flaw {
        id,
        title: None,
        cwe: &view.cwe,
        cvss: view.cvss,
        description: None,
        exploited: view.exploited,
        products: Vec::new(),
    };
    for cve in &view.cve.0 {
        if found.iter().all(|f| f.id != Some(&cve.text)) {
            found.push(head(Some(&cve.text)));
        }
    }
    if found.is_empty() {
        found.push(head(None));
    }
    for flaw in &mut found {
        for entry in &view.affected {
            if flaw.is_meant(&entry.vulnerabilities) {
                flaw.concern(entry, leaves);
            }
        }
        flaw.settle();
    }
    found
}

impl<'v> Flaw<'v> {
    /// Whether a list of ids means this one; none means all.
    pub(super) fn is_meant(&self, ids: &[&str]) -> bool {
        ids.is_empty() || self.id.is_some_and(|id| ids.contains(&id))
    }

    fn concern(&mut self, entry: &'v AffectedView<'v>, leaves: &mut Leaves<'v>) {
        let found = leaves.of(entry).into_iter();
        self.products.extend(found.map(|(leaf, status)| Concerned { leaf, status, entry }));
    }

    /// Where statuses of one product contradict each other, keeps what is safer to believe; the record's
    /// checks tell of it.
    fn settle(&mut self) {
        let mut kept: BTreeMap<LeafIndex, u8> = BTreeMap::new();
        for one in &self.products {
            let group = group(one.status);
            kept.entry(one.leaf).and_modify(|g| *g = group.min(*g)).or_insert(group);
        }
        self.products.retain(|one| {
            let group = group(one.status);
            group == BESIDE || kept.get(&one.leaf) == Some(&group)
        });
    }

    /// Whether `csaf_security_advisory` has room for it: it is known of some product (test 6.1.27.12),
    /// and where versions are fixed, others are not (test 6.1.27.13; in CSAF 2.1 others of the same
    /// product).
    pub(super) fn is_advised(&self, leaves: &Leaves<'_>, csaf_2_1: bool) -> bool {
        let mut fixed = self.products.iter().filter(|c| c.status == VexStatus::Fixed);
        if csaf_2_1 {
            let beside = |one: &Concerned<'_>| {
                let mut others = self.products.iter().filter(|c| c.status != VexStatus::Fixed);
                others.any(|other| leaves.are_beside(one.leaf, other.leaf))
            };
            return self.products.iter().any(|c| c.status == VexStatus::KnownAffected)
                && fixed.all(beside);
        }
        let open = self.products.iter().any(|c| is_open(c.status));
        let certain = |c: &Concerned<'_>| {
            !matches!(c.status, VexStatus::UnderInvestigation | VexStatus::Recommended)
        };
        self.products.iter().any(certain) && (open || fixed.next().is_none())
    }

    /// The vulnerability as the document tells of it; `None` where it concerns no product, for then the
    /// profiles have no place for it.
    pub(super) fn write<'d>(
        &'d self,
        about: &About<'d>,
        leaves: &'d Leaves<'v>,
        vex: bool,
    ) -> Option<Vulnerability<'d>>
    where
        'v: 'd,
    {
        if self.products.is_empty() {
            return None;
        }
        let cve = self.id.filter(|id| CveId::parse(id).is_some());
        let mut statuses: BTreeMap<&'static str, Vec<&str>> = BTreeMap::new();
        for one in &self.products {
            push_once(statuses.entry(one.status.as_str()).or_default(), leaves.id(one.leaf));
        }
        let sorted = scores::sorted(self.cvss);
        let scored = self.with(leaves, |c| group(c.status) == 0);
        let scored =
            if scored.is_empty() { self.with(leaves, |c| is_open(c.status)) } else { scored };
        let mut notes = self.notes(about);
        let mut said: Vec<&CvssVector> = sorted.more.clone();
        let (mut in_scores, mut metrics) = (Vec::new(), Vec::new());
        if scored.is_empty() {
            said.splice(0..0, sorted.v3.into_iter().chain(sorted.v4));
        } else if about.csaf_2_1 {
            let content = MetricContent {
                cvss_v3: sorted.v3.map(scores::properties),
                cvss_v4: sorted.v4.map(scores::properties),
            };
            if content.cvss_v3.is_some() || content.cvss_v4.is_some() {
                metrics.push(Metric { content, products: scored });
            }
        } else {
            said.splice(0..0, sorted.v4);
            let v3 = sorted.v3.map(scores::properties);
            in_scores.extend(v3.map(|cvss_v3| Score { cvss_v3, products: scored }));
        }
        for vector in said {
            let title = format!("CVSS {}", vector.version());
            notes.extend(note("other", title, scores::in_words(vector)));
        }
        let mut cwes = self.weaknesses(about.csaf_2_1);
        let cwe = (!about.csaf_2_1 && !cwes.is_empty()).then(|| cwes.remove(0));
        if !about.csaf_2_1 && !cwes.is_empty() {
            let words: Vec<String> = cwes.iter().map(|c| format!("{}: {}", c.id, c.name)).collect();
            notes.extend(note("other", say!("document_further_weaknesses"), words.join("\n")));
            cwes.clear();
        }
        Some(Vulnerability {
            cve,
            cwe,
            cwes,
            disclosure_date: about.published.filter(|_| about.csaf_2_1).map(time),
            flags: self.flags(leaves),
            ids: self.ids(about),
            metrics,
            notes,
            product_status: statuses,
            remediations: remedies::remediations(self, about, leaves),
            scores: in_scores,
            threats: self.threats(about, leaves, vex),
            title: self.title.map(line),
        })
    }

    /// The ids of the products of which something holds, each once.
    pub(super) fn with<'d>(
        &self,
        leaves: &'d Leaves<'_>,
        holds: impl Fn(&Concerned<'_>) -> bool,
    ) -> Vec<&'d str> {
        let mut ids = Vec::new();
        for one in self.products.iter().filter(|c| holds(c)) {
            push_once(&mut ids, leaves.id(one.leaf));
        }
        ids
    }

    fn notes<'d>(&'d self, about: &About<'d>) -> Vec<Note<'d>> {
        let own = self.description.map(|html| prose(html));
        let text = own.filter(|t| !t.trim().is_empty()).unwrap_or_else(|| about.message.to_owned());
        let mut notes: Vec<Note<'d>> =
            note("description", say!("document_description"), text).into_iter().collect();
        if notes.is_empty() {
            notes.extend(note("description", say!("document_description"), line(about.view.title)));
        }
        notes
    }

    /// Ids elsewhere. A vulnerability without any has that of its advisory, so that a profile that
    /// asks for one finds it.
    fn ids<'d>(&'d self, about: &About<'d>) -> Vec<Id<'d>> {
        let of = |text: &'d str| {
            let system = if GhsaId::parse(text).is_some() {
                "GitHub Security Advisories".into()
            } else if text.starts_with("RUSTSEC-") {
                "RustSec Advisory Database".into()
            } else {
                line(about.publisher)
            };
            Id { system_name: system, text: line(text) }
        };
        let own = self.id.filter(|id| CveId::parse(id).is_none());
        let mut ids: Vec<Id<'d>> = own.map(of).into_iter().collect();
        // Aliases of an advisory are those of its vulnerability where there is one alone.
        if about.flaws == 1 {
            let aliases = about.view.aliases.0.iter().map(|alias| alias.text.as_str());
            let foreign = aliases.filter(|a| CveId::parse(a).is_none() && !a.contains("://"));
            ids.extend(foreign.filter(|a| Some(*a) != own).map(of));
        }
        if ids.is_empty() && self.id.is_none() {
            ids.push(of(about.view.id));
        }
        let mut known: Vec<String> = Vec::new();
        ids.retain(|id| {
            let first = !known.iter().any(|k| *k == *id.text);
            known.push(id.text.to_string());
            first
        });
        ids
    }

    fn weaknesses(&self, csaf_2_1: bool) -> Vec<Weakness<'_>> {
        let mut found: Vec<Weakness<'_>> = Vec::new();
        for link in &self.cwe.0 {
            let Some(name) = CweId::parse(&link.text).and_then(|id| id.name()) else { continue };
            if found.iter().all(|w| w.id != link.text) {
                let version = csaf_2_1.then_some(CweId::LIST_VERSION);
                found.push(Weakness { id: &link.text, name, version });
            }
        }
        found
    }

    /// Why products are not affected, in the words of VEX; a product has one of them at most (test 6.1.33).
    fn flags<'d>(&self, leaves: &'d Leaves<'_>) -> Vec<FlagOf<'d>> {
        let mut flagged: Vec<LeafIndex> = Vec::new();
        let mut flags: Vec<FlagOf<'d>> = Vec::new();
        for one in self.products.iter().filter(|c| c.status == VexStatus::KnownNotAffected) {
            let Some(why) = one.entry.justification else { continue };
            if flagged.contains(&one.leaf) {
                continue;
            }
            flagged.push(one.leaf);
            let id = leaves.id(one.leaf);
            match flags.iter_mut().find(|f| f.label == why.as_str()) {
                Some(flag) => flag.product_ids.push(id),
                None => flags.push(FlagOf { label: why.as_str(), product_ids: vec![id] }),
            }
        }
        flags
    }

    /// Whether attacks are known, and what the vulnerability means for products. In a VEX document a
    /// product that is not affected has a reason: where the record gives none, what customers read first
    /// has to say it.
    fn threats<'d>(
        &'d self,
        about: &About<'d>,
        leaves: &'d Leaves<'v>,
        vex: bool,
    ) -> Vec<Threat<'d>> {
        let mut threats: Vec<Threat<'d>> = Vec::new();
        let exploited = self.exploited.filter(|_| self.products.iter().any(|c| is_open(c.status)));
        threats.extend(exploited.map(|e| Threat {
            category: "exploit_status",
            details: exploitation(e).into(),
            product_ids: Vec::new(),
        }));
        let mut seen: Vec<*const AffectedView<'_>> = Vec::new();
        for one in &self.products {
            if seen.contains(&std::ptr::from_ref(one.entry)) {
                continue;
            }
            seen.push(one.entry);
            let free = |c: &Concerned<'_>| {
                std::ptr::eq(c.entry, one.entry) && c.status == VexStatus::KnownNotAffected
            };
            let unexplained =
                vex && one.entry.justification.is_none() && self.products.iter().any(free);
            let own = one.entry.impact_html.as_ref().map(|html| prose(html));
            let own = own.filter(|t| !t.trim().is_empty());
            let details = match own {
                Some(own) => own,
                None if unexplained => about.message.to_owned(),
                None => continue,
            };
            let meant = |c: &Concerned<'_>| {
                std::ptr::eq(c.entry, one.entry) && !matches!(c.status, VexStatus::Fixed)
            };
            let product_ids = self.with(leaves, meant);
            if !product_ids.is_empty() {
                threats.push(Threat { category: "impact", details: details.into(), product_ids });
            }
        }
        threats
    }
}

/// Whether attacks are known, as a sentence that stands alone.
pub(super) fn exploitation(exploited: Exploited) -> &'static str {
    match exploited {
        Exploited::Yes => say!("document_attacks"),
        Exploited::NoEvidence => say!("document_no_evidence"),
        Exploited::Unknown => say!("document_attacks_unknown"),
    }
}

fn push_once<'d>(list: &mut Vec<&'d str>, id: &'d str) {
    if !list.contains(&id) {
        list.push(id);
    }
}
