//! The page of an advisory: am I affected, what to do, what changed.

use super::body::BodyView;
use super::history::HistoryView;
use super::page::Surroundings;
use super::timeline::tighter;
use super::{Lens, Link, Links, RecordIndex, Rows, Scores};
use crate::address::Grouping;
use crate::fields::At;
use crate::graph::Relation;
use crate::html::Html;
use crate::identifier::{CvssVector, CweId, Kind};
use crate::label::{Marked, Tlp};
use crate::record::words::{
    Exploited, IndicatorKind, Justification, RemediationCategory, Severity, VexStatus,
};
use crate::record::{Advisory, Indicator, is_web_url};
use crate::time::Moment;
use crate::versions::Ranges;
use serde::Serialize;

/// Everything that the page of an advisory shows.
#[derive(Serialize, Debug)]
pub struct AdvisoryView<'a> {
    /// Id.
    pub id: &'a str,
    /// Title.
    pub title: &'a str,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Moment>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<Moment>,
    /// When it was taken back, if it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Moment>,
    /// Its versions, and why it was taken back.
    pub history: HistoryView<'a>,
    /// How bad it is for customers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Vectors with computed scores.
    pub cvss: &'a [CvssVector],
    /// The same in words.
    pub scores: Scores<'a>,
    /// CVE ids.
    pub cve: Links,
    /// Weaknesses.
    pub cwe: Links,
    /// Ids of the same thing elsewhere.
    pub aliases: Links,
    /// Services that it is about.
    pub services: Links,
    /// Whether attacks are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exploited: Option<Exploited>,
    /// Whether customers must act.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_required: Option<bool>,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_by: Option<Moment>,
    /// Whether that date has passed on the site's clock.
    pub action_passed: bool,
    /// What a customer reads first.
    pub message_html: Html,
    /// Each vulnerability by itself, where the advisory tells of several.
    pub vulnerabilities: Vec<VulnerabilityView<'a>>,
    /// Products and versions.
    pub affected: Vec<AffectedView<'a>>,
    /// What to do.
    pub remediation: Vec<RemediationView<'a>>,
    /// Indicators of compromise, defanged.
    pub indicators: Vec<IndicatorView<'a>>,
    /// What changed, newest first.
    pub updates: Vec<UpdateView<'a>>,
    /// Questions and answers.
    pub faq: Vec<QuestionView>,
    /// Who found, reported or helped.
    pub credits: Vec<CreditView<'a>>,
    /// The incident behind it.
    pub incidents: Rows<'a>,
    /// The report behind it.
    pub events: Rows<'a>,
    /// Summary and sections.
    pub body: BodyView,
}

/// One vulnerability of several.
#[derive(Serialize, Debug)]
pub struct VulnerabilityView<'a> {
    /// A CVE id, or the id that the advisory calls it by.
    pub id: Link,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// Weaknesses.
    pub cwe: Links,
    /// Vectors with computed scores.
    pub cvss: &'a [CvssVector],
    /// The same in words.
    pub scores: Scores<'a>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description_html: Option<Html>,
    /// Whether attacks are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exploited: Option<Exploited>,
    /// Names of the products that it concerns.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<String>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// A product and its versions.
#[derive(Serialize, Debug)]
pub struct AffectedView<'a> {
    /// The product as the record writes it: a key of the registry, or a free name.
    #[serde(skip)]
    pub key: &'a str,
    /// The product's name.
    pub product: String,
    /// Who makes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vendor: Option<&'a str>,
    /// Its package URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purl: Option<&'a str>,
    /// Its CPE 2.3 name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpe: Option<&'a str>,
    /// Its OSV ecosystem.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ecosystem: Option<&'a str>,
    /// A page about it.
    #[serde(skip)]
    pub url: Option<&'a str>,
    /// Which versions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versions: Option<&'a Ranges>,
    /// Which ones, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub which: Option<&'a str>,
    /// First fixed versions.
    pub fixed: Vec<&'a str>,
    /// Status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<VexStatus>,
    /// Why it is not affected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub justification: Option<Justification>,
    /// The same in words, or what the vulnerability means for this product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact_html: Option<Html>,
    /// The vulnerabilities that this is about; none means all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub vulnerabilities: Vec<&'a str>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// A way to become safe.
#[derive(Serialize, Debug)]
pub struct RemediationView<'a> {
    /// CSAF category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<RemediationCategory>,
    /// Steps, in order.
    pub steps_html: Vec<Html>,
    /// A page about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    /// Names of the products that it is for; none means all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<String>,
    /// The same as the record writes them.
    #[serde(skip)]
    pub product_keys: Vec<&'a str>,
    /// The vulnerabilities that it answers; none means all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub vulnerabilities: Vec<&'a str>,
    /// Since when it has been there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Moment>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// An indicator of compromise.
#[derive(Serialize, Debug)]
pub struct IndicatorView<'a> {
    /// Kind.
    pub kind: IndicatorKind,
    /// The value as it is, for programs.
    #[serde(skip)]
    pub value: &'a str,
    /// The value, so written that nothing follows it by accident.
    pub defanged: String,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note_html: Option<Html>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// One revision.
#[derive(Serialize, Debug)]
pub struct UpdateView<'a> {
    /// When.
    pub at: Moment,
    /// Version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<&'a str>,
    /// What changed.
    pub what_html: Html,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// A question that customers ask.
#[derive(Serialize, Debug)]
pub struct QuestionView {
    /// The question.
    pub question_html: Html,
    /// The answer.
    pub answer_html: Html,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

/// Who found, reported or helped.
#[derive(Serialize, Debug)]
pub struct CreditView<'a> {
    /// Names of people or groups.
    pub names: Vec<&'a str>,
    /// Their organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<&'a str>,
    /// What they did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_html: Option<Html>,
    /// A page of theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<&'a str>,
    /// Its label, where it is tighter than the record's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<Tlp>,
}

impl<'a> Lens<'_, 'a> {
    /// The page of an advisory, if this audience may know it.
    pub fn advisory(&self, index: RecordIndex) -> Option<(AdvisoryView<'a>, Surroundings<'a>)> {
        let lens = self.on(index);
        let content = self.content(index)?;
        let advisory = content.advisory()?;
        let tlp = self.d.book.record(index).sharing().tlp;
        let action = advisory.action.as_ref();
        let view = AdvisoryView {
            id: self.d.id(index).as_str(),
            title: &content.title,
            published: advisory.published.as_ref().map(|p| p.value),
            updated: self.d.updated(index),
            withdrawn: self.d.withdrawn(index),
            history: HistoryView::default(),
            severity: advisory.severity,
            cvss: &advisory.cvss,
            scores: Scores(&advisory.cvss),
            cve: advisory.cve.iter().map(|c| lens.named(Grouping::Cve, c.value.as_str())).collect(),
            cwe: weaknesses(&advisory.cwe),
            aliases: advisory.aliases.iter().map(|a| alias(a)).collect(),
            services: advisory
                .services
                .iter()
                .map(|s| lens.named(Grouping::Services, &s.value))
                .collect(),
            exploited: advisory.exploited,
            action_required: action.map(|a| a.required),
            action_by: action.and_then(|a| a.by),
            action_passed: action.and_then(|a| a.by).is_some_and(|by| by.latest() <= self.d.now()),
            message_html: lens.html(&advisory.message),
            vulnerabilities: lens.opened(&advisory.vulnerabilities, tlp, |v, tlp| {
                VulnerabilityView {
                    id: lens.vulnerability(&v.id.value),
                    title: v.title.as_deref(),
                    cwe: weaknesses(&v.cwe),
                    cvss: &v.cvss,
                    scores: Scores(&v.cvss),
                    description_html: lens.html_of(v.description.as_ref()),
                    exploited: v.exploited,
                    products: Vec::new(),
                    tlp,
                }
            }),
            affected: lens.affected(advisory, tlp),
            remediation: lens.opened(&advisory.remediation, tlp, |r, tlp| RemediationView {
                category: r.category,
                steps_html: lens.html_list(&r.steps),
                url: r.url.as_deref(),
                products: r.products.iter().map(|p| lens.product_name(&p.value)).collect(),
                product_keys: r.products.iter().map(|p| &*p.value).collect(),
                vulnerabilities: r.vulnerabilities.iter().map(|v| &*v.value).collect(),
                at: r.at,
                tlp,
            }),
            indicators: lens.opened(&advisory.indicators, tlp, |i, tlp| IndicatorView {
                kind: i.kind,
                value: &i.value,
                defanged: defang(i),
                note_html: lens.html_of(i.note.as_ref()),
                tlp,
            }),
            updates: lens.updates(advisory, tlp),
            faq: lens.opened(&advisory.faq, tlp, |q, tlp| QuestionView {
                question_html: lens.html(&q.question),
                answer_html: lens.html(&q.answer),
                tlp,
            }),
            credits: lens.opened(&advisory.credits, tlp, |c, tlp| CreditView {
                names: c.names.iter().map(|n| &**n).collect(),
                organization: c.organization.as_deref(),
                what_html: lens.html_of(c.what.as_ref()),
                url: c.url.as_deref(),
                tlp,
            }),
            incidents: lens.rows(&lens.neighbours_of(
                index,
                &[Relation::HasAdvisory],
                Kind::Incident,
            )),
            events: lens.rows(&lens.neighbours_of(index, &[Relation::FromEvent], Kind::Event)),
            body: lens.body(content),
        };
        Some((view.settled(), lens.surroundings(index, content)))
    }

    /// The entries of a list that may be known, each shown by `show` with its tighter label.
    pub(super) fn opened<T, V>(
        &self,
        list: &'a [Marked<T>],
        record: Tlp,
        show: impl Fn(&'a T, Option<Tlp>) -> V,
    ) -> Vec<V> {
        list.iter()
            .filter_map(|mark| {
                let value = mark.open(&self.d.clearance)?;
                let tlp = tighter(mark, record);
                Some(show(value, tlp))
            })
            .collect()
    }

    pub(super) fn affected(&self, advisory: &'a Advisory, record: Tlp) -> Vec<AffectedView<'a>> {
        let registry = &self.d.book.registry;
        self.opened(&advisory.affected, record, |a, tlp| {
            let product = registry.products.as_ref().and_then(|p| p.get(&a.product.value));
            AffectedView {
                key: &a.product.value,
                product: registry.product_name(&a.product.value).to_owned(),
                vendor: product.and_then(|p| p.vendor.as_deref()),
                purl: product.and_then(|p| p.purl.as_deref()),
                cpe: product.and_then(|p| p.cpe.as_deref()),
                ecosystem: product.and_then(|p| p.ecosystem.as_deref()),
                url: product.and_then(|p| p.url.as_deref()),
                versions: a.versions.as_ref().map(|v| &v.value),
                which: a.which.as_deref(),
                fixed: a.fixed.iter().map(|f| &*f.value).collect(),
                status: a.status,
                justification: a.justification,
                impact_html: self.html_of(a.impact.as_ref()),
                vulnerabilities: a.vulnerabilities.iter().map(|v| &*v.value).collect(),
                tlp,
            }
        })
    }

    fn product_name(&self, key: &str) -> String {
        self.d.book.registry.product_name(key).to_owned()
    }

    /// The id of a vulnerability, with a link where it is a CVE id.
    fn vulnerability(&self, id: &str) -> Link {
        match crate::identifier::CveId::parse(id) {
            Some(cve) => self.named(Grouping::Cve, cve.as_str()),
            None => alias(id),
        }
    }

    fn updates(&self, advisory: &'a Advisory, record: Tlp) -> Vec<UpdateView<'a>> {
        let mut updates = self.opened(&advisory.updates, record, |u, tlp| UpdateView {
            at: u.at.value,
            version: u.version.as_deref(),
            what_html: self.html(&u.what),
            tlp,
        });
        updates.reverse();
        updates.sort_by_key(|u| std::cmp::Reverse(u.at));
        updates
    }
}

/// Weaknesses, with links to the catalogue.
fn weaknesses(list: &[At<CweId>]) -> Links {
    let link = |c: &At<CweId>| Link { href: Some(c.value.url()), text: c.value.to_string() };
    list.iter().map(link).collect()
}

/// An id elsewhere, with a link where it says where.
fn alias(id: &str) -> Link {
    let ghsa = crate::identifier::GhsaId::parse(id).map(|g| g.url());
    let cve = crate::identifier::CveId::parse(id).map(|c| c.url());
    let web = is_web_url(id).then(|| id.to_owned());
    Link { href: ghsa.or(cve).or(web), text: id.to_owned() }
}

/// Writes an indicator so that neither a click nor a mail client follows it.
pub(super) fn defang(indicator: &Indicator) -> String {
    let value = &*indicator.value;
    match indicator.kind {
        IndicatorKind::Ipv4 | IndicatorKind::Domain => value.replace('.', "[.]"),
        IndicatorKind::Ipv6 => value.replace(':', "[:]"),
        IndicatorKind::Email => value.replace('@', "[@]").replace('.', "[.]"),
        IndicatorKind::Url => value.replacen("http", "hxxp", 1).replace('.', "[.]"),
        IndicatorKind::Sha256 | IndicatorKind::Md5 | IndicatorKind::Path => value.to_owned(),
    }
}

impl AdvisoryView<'_> {
    /// One or two sentences for search results and previews.
    pub fn description(&self) -> String {
        Lens::describe(Some(&self.message_html), self.title)
    }
}
