//! An advisory as an OpenVEX document (0.2.0): statements about products and vulnerabilities.

use super::super::copies::prose;
use super::stamp;
use crate::address::Address;
use crate::config::PublisherCategory;
use crate::edition::{
    AdvisoryView, AffectedView, Claim, Disclosure, Justification, ProductName, RecordIndex,
    RemediationView, VexState,
};
use crate::label::Tlp;
use crate::language::say;
use packageurl::PackageUrl;
use serde::Serialize;
use std::str::FromStr;

/// The namespace of the format.
const CONTEXT: &str = "https://openvex.dev/ns/v0.2.0";

#[derive(Serialize)]
struct Document<'r> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@id")]
    id: &'r str,
    author: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    timestamp: String,
    last_updated: String,
    version: u32,
    tooling: &'static str,
    statements: Vec<Statement<'r>>,
}

#[derive(Serialize, PartialEq)]
struct Statement<'r> {
    vulnerability: Vulnerability<'r>,
    products: Vec<Product>,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    supplier: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_notes: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    justification: Option<&'static str>,
    #[serde(rename = "impact_statement", skip_serializing_if = "Option::is_none")]
    impact: Option<String>,
    #[serde(rename = "action_statement", skip_serializing_if = "Option::is_none")]
    action: Option<String>,
}

#[derive(Serialize, PartialEq, Clone)]
struct Vulnerability<'r> {
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<&'r str>,
    name: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<&'r str>,
}

#[derive(Serialize, PartialEq)]
struct Product {
    #[serde(rename = "@id")]
    id: String,
    #[serde(skip_serializing_if = "Identifiers::is_empty")]
    identifiers: Identifiers,
}

#[derive(Serialize, PartialEq, Default)]
struct Identifiers {
    #[serde(skip_serializing_if = "Option::is_none")]
    purl: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cpe23: Option<String>,
}

impl Identifiers {
    fn is_empty(&self) -> bool {
        self.purl.is_none() && self.cpe23.is_none()
    }
}

/// Writes the document of an advisory, whose own address is `id`.
pub(super) fn write(
    documents: &Disclosure<'_>,
    index: RecordIndex,
    id: &str,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let lens = documents.absolute_lens();
    let (view, _) = lens.advisory(index).ok_or("not disclosed")?;
    let page = lens.href(&Address::Record(documents.id(index).clone()));
    let tlp = documents.page_tlp(index);
    let config = documents.config();
    let changed = documents.last_change(index).ok_or("without a date")?;
    let document = Document {
        context: CONTEXT,
        id,
        author: config.organization.name.as_deref().unwrap_or(&config.title),
        role: config.organization.category.map(role),
        timestamp: stamp(view.published.unwrap_or(changed)),
        last_updated: stamp(changed),
        version: version(&view),
        tooling: "Casebook",
        statements: statements(&view, &documents.vulnerability_names(index), tlp, &page),
    };
    serde_json::to_writer_pretty(&mut *out, &document).map_err(|e| e.to_string())?;
    out.push(b'\n');
    Ok(())
}

/// What the author is, in the words of CSAF's categories of publishers.
const fn role(category: PublisherCategory) -> &'static str {
    match category {
        PublisherCategory::Coordinator => "Coordinator",
        PublisherCategory::Discoverer => "Discoverer",
        PublisherCategory::Other => "Other",
        PublisherCategory::Translator => "Translator",
        PublisherCategory::User => "User",
        PublisherCategory::Vendor => "Vendor",
    }
}

/// The number of the newest revision; where revisions have no whole numbers, how many there are.
fn version(view: &AdvisoryView<'_>) -> u32 {
    let newest = view.updates.first().and_then(|u| u.version?.parse::<u32>().ok());
    let count = u32::try_from(view.updates.len()).unwrap_or(u32::MAX);
    newest.unwrap_or(count).max(count).max(1)
}

/// All statements, what calms after what warns: of two about one product the later one counts.
fn statements<'r>(
    view: &'r AdvisoryView<'_>,
    names: &[&'r str],
    tlp: Tlp,
    page: &str,
) -> Vec<Statement<'r>> {
    let mut found: Vec<(VexState, Statement<'r>)> = Vec::new();
    for name in names {
        let vulnerability = vulnerability(view, name, names.len() == 1);
        for entry in view.affected.iter().filter(|a| a.covers(name)) {
            for claim in entry.claims() {
                let Some(products) = products(entry, &claim) else { continue };
                let statement = Statement {
                    vulnerability: vulnerability.clone(),
                    products,
                    status: claim.state.as_str(),
                    supplier: entry.vendor,
                    status_notes: notes(view, &claim, tlp),
                    justification: entry
                        .justification
                        .filter(|_| claim.state == VexState::NotAffected)
                        .map(Justification::as_str),
                    impact: impact(entry, &claim),
                    action: (claim.state == VexState::Affected)
                        .then(|| action(view, entry, name, page)),
                };
                if !found.iter().any(|(_, known)| *known == statement) {
                    found.push((claim.state, statement));
                }
            }
        }
    }
    found.sort_by_key(|(state, _)| *state);
    found.into_iter().map(|(_, statement)| statement).collect()
}

/// Only where there is one vulnerability are the advisory's other ids its aliases.
fn vulnerability<'r>(view: &'r AdvisoryView<'_>, name: &'r str, single: bool) -> Vulnerability<'r> {
    let listed = view.vulnerabilities.iter().find(|v| v.id.text == name);
    let links = view.cve.0.iter().chain(&view.aliases.0).chain(listed.map(|v| &v.id));
    let href = links.filter(|l| l.text == name).find_map(|l| l.href.as_deref());
    let own = listed.and_then(|v| v.description_html.as_deref().map(prose::inline));
    let own = own.or_else(|| listed.and_then(|v| v.title.map(str::to_owned)));
    let others = view.aliases.0.iter().filter(|_| single).map(|l| l.text.as_str());
    Vulnerability {
        id: href,
        name,
        description: own.or_else(|| single.then(|| view.title.to_owned())),
        aliases: others.filter(|a| *a != name && !a.contains("://")).collect(),
    }
}

/// The products of a claim: one for each version that it is about.
fn products(entry: &AffectedView<'_>, claim: &Claim<'_>) -> Option<Vec<Product>> {
    let named = |id: String, identifiers| Product { id, identifiers };
    Some(match entry.product_name()? {
        ProductName::Purl(purl) => {
            let of = |version: Option<&str>| {
                let text = with_version(purl, version)?;
                let identifiers = Identifiers { purl: Some(text.clone()), cpe23: None };
                Some(named(text, identifiers))
            };
            if claim.versions.is_empty() {
                vec![of(None)?]
            } else {
                claim.versions.iter().map(|v| of(Some(v))).collect::<Option<_>>()?
            }
        }
        ProductName::Cpe(cpe) => {
            let identifiers = Identifiers { purl: None, cpe23: Some(cpe.to_owned()) };
            vec![named(cpe.to_owned(), identifiers)]
        }
        ProductName::Page(url) => vec![named(url.to_owned(), Identifiers::default())],
    })
}

/// A package URL of a version, or of all.
fn with_version(purl: &str, version: Option<&str>) -> Option<String> {
    let mut purl = PackageUrl::from_str(purl).ok()?;
    // Versions of Go modules begin with `v` (package URL types, golang).
    let bare = |v: &str| purl.ty() == "golang" && v.starts_with(|c: char| c.is_ascii_digit());
    let version = version.map(|v| if bare(v) { format!("v{v}") } else { v.to_owned() });
    match version {
        Some(version) => purl.with_version(version).ok()?,
        None => purl.without_version(),
    };
    Some(purl.to_string())
}

/// The versions in words. The format has no place for a label nor for a withdrawal, so both stand here:
/// the label where it is tighter than CLEAR.
fn notes(view: &AdvisoryView<'_>, claim: &Claim<'_>, tlp: Tlp) -> Option<String> {
    let label = (tlp > Tlp::Clear).then(|| format!("TLP:{tlp}"));
    let withdrawn = view.withdrawn.map(|at| say!("document_vex_withdrawn", at = at.to_string()));
    let said: Vec<String> = label.into_iter().chain(withdrawn).chain(claim.notes.clone()).collect();
    (!said.is_empty()).then(|| said.join(". "))
}

/// Why a product is not affected, in words: only where no word of the format says it.
fn impact(entry: &AffectedView<'_>, claim: &Claim<'_>) -> Option<String> {
    if claim.state != VexState::NotAffected || entry.justification.is_some() {
        return None;
    }
    let said = entry.impact_html.as_deref().map(prose::inline);
    Some(said.unwrap_or_else(|| say!("document_no_reason").to_owned()))
}

/// What to do about a vulnerability of a product.
fn action(view: &AdvisoryView<'_>, entry: &AffectedView<'_>, name: &str, page: &str) -> String {
    let fits = |r: &&RemediationView<'_>| {
        let product = r.product_keys.is_empty() || r.product_keys.contains(&entry.key);
        product && (r.vulnerabilities.is_empty() || r.vulnerabilities.contains(&name))
    };
    let steps = view.remediation.iter().filter(fits).flat_map(|r| {
        let url = r.url.map(str::to_owned);
        r.steps_html.iter().map(|html| prose::inline(html)).chain(url)
    });
    let said: Vec<String> = steps.filter(|s| !s.is_empty()).collect();
    if said.is_empty() { say!("document_see", page = page) } else { said.join(" ") }
}
