//! An advisory as an OSV record (schema 1.7.3).

use super::references::{self, Reference};
use super::{markdown, stamp};
use crate::address::Address;
use crate::edition::{
    AdvisoryView, AffectedPackage, CreditView, Disclosure, Package, RecordIndex, VersionEvent,
};
use crate::html::plain_text;
use crate::label::Tlp;
use serde::Serialize;

/// The version of the schema that records follow.
const SCHEMA: &str = "1.7.3";

#[derive(Serialize)]
struct Record<'r> {
    schema_version: &'static str,
    id: &'r str,
    modified: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawn: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<&'r str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<&'r str>,
    summary: &'r str,
    details: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    severity: Vec<Score<'r>>,
    affected: Vec<Affected<'r>>,
    references: Vec<Reference<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    credits: Vec<Credit<'r>>,
    database_specific: Own<'r>,
}

#[derive(Serialize, PartialEq)]
struct Score<'r> {
    #[serde(rename = "type")]
    kind: &'static str,
    score: &'r str,
}

#[derive(Serialize)]
struct Affected<'r> {
    package: &'r Package,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ranges: Vec<Range<'r>>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    versions: &'r [String],
}

#[derive(Serialize)]
struct Range<'r> {
    #[serde(rename = "type")]
    kind: &'static str,
    events: &'r [VersionEvent],
}

#[derive(Serialize)]
struct Credit<'r> {
    name: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contact: Vec<&'r str>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
}

/// What is ours: `cwe_ids` and `severity` are called as other databases call them.
#[derive(Serialize)]
struct Own<'r> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cwe_ids: Vec<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    severity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exploited: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tlp: Option<&'static str>,
    advisory: &'r str,
    url: &'r str,
}

/// A finished record.
#[derive(Clone)]
pub(in crate::render) struct Made {
    /// Its file.
    pub(super) bytes: Vec<u8>,
    /// The ecosystems of its packages, without releases.
    pub(super) ecosystems: Vec<Box<str>>,
}

/// Makes the record of an advisory.
pub(super) fn make(documents: &Disclosure<'_>, index: RecordIndex) -> Result<Made, String> {
    let lens = documents.absolute_lens();
    let (view, around) = lens.advisory(index).ok_or("not disclosed")?;
    let id = documents.osv_id(index);
    let url = lens.href(&Address::Record(documents.id(index).clone()));
    let packages = view.packages();
    let (aliases, related) = names(&view, &id);
    let record = Record {
        schema_version: SCHEMA,
        id: &id,
        modified: stamp(documents.last_change(index).ok_or("without a date")?),
        published: view.published.map(stamp),
        withdrawn: view.withdrawn.map(stamp),
        aliases,
        related,
        summary: view.title,
        details: markdown::details(&view, &url),
        severity: severity(&view),
        affected: packages.iter().map(affected).collect(),
        references: references::of(&view, &around, &packages, &url),
        credits: view.credits.iter().flat_map(credits).collect(),
        database_specific: own(documents, index, &view, &url),
    };
    let mut bytes = serde_json::to_vec_pretty(&record).map_err(|e| e.to_string())?;
    bytes.push(b'\n');
    let ecosystems = packages.iter().map(|p| p.package.base().into()).collect();
    Ok(Made { bytes, ecosystems })
}

/// Ids of the same vulnerability, and of others. An alias claims to be the same in every respect, so
/// several CVE ids are related ones.
fn names<'r>(view: &'r AdvisoryView<'_>, own: &str) -> (Vec<&'r str>, Vec<&'r str>) {
    let cve = view.cve.0.iter().map(|l| l.text.as_str());
    let listed = view.vulnerabilities.iter().map(|v| v.id.text.as_str());
    let mut many: Vec<&str> = cve.chain(listed).filter(|id| is_id(id)).collect();
    many.sort_unstable();
    many.dedup();
    let others = view.aliases.0.iter().map(|l| l.text.as_str()).filter(|id| is_id(id));
    let mut aliases: Vec<&str> = others.filter(|id| *id != own && !many.contains(id)).collect();
    let several = many.len() > 1 || view.vulnerabilities.len() > 1;
    if !several {
        aliases.append(&mut many);
    }
    aliases.sort_unstable();
    aliases.dedup();
    (aliases, many)
}

/// Whether it has the form of OSV's ids, `DB-ENTRY`: addresses are references.
fn is_id(text: &str) -> bool {
    text.contains('-') && !text.contains(['/', ' ']) && text.is_ascii()
}

fn severity<'r>(view: &AdvisoryView<'r>) -> Vec<Score<'r>> {
    let single = view.vulnerabilities.iter().flat_map(|v| v.cvss);
    let mut found = Vec::new();
    for vector in view.cvss.iter().chain(single) {
        let kind = if vector.version() == "4.0" { "CVSS_V4" } else { "CVSS_V3" };
        let score = Score { kind, score: vector.as_str() };
        if !found.contains(&score) {
            found.push(score);
        }
    }
    found
}

fn affected(package: &AffectedPackage) -> Affected<'_> {
    let kind = if package.semver { "SEMVER" } else { "ECOSYSTEM" };
    Affected {
        package: &package.package,
        ranges: package.ranges.iter().map(|events| Range { kind, events }).collect(),
        versions: &package.versions,
    }
}

/// Names as they wish to be written; an organisation stands for itself where nobody is named.
fn credits<'r>(credit: &'r CreditView<'_>) -> Vec<Credit<'r>> {
    let kind = credit.what_html.as_deref().and_then(|html| credit_kind(&plain_text(html)));
    let contact: Vec<&str> = credit.url.into_iter().collect();
    let one = |name: String| Credit { name, contact: contact.clone(), kind };
    let within = |name: &&str| match credit.organization {
        Some(organization) => one(format!("{name} ({organization})")),
        None => one((*name).to_owned()),
    };
    if credit.names.is_empty() {
        return credit.organization.into_iter().map(|o| one(o.to_owned())).collect();
    }
    credit.names.iter().map(within).collect()
}

/// The kind of a credit, where the words say one and no other.
fn credit_kind(words: &str) -> Option<&'static str> {
    const KINDS: [(&str, &str); 10] = [
        ("found", "FINDER"),
        ("discover", "FINDER"),
        ("report", "REPORTER"),
        ("analy", "ANALYST"),
        ("coordinat", "COORDINATOR"),
        ("wrote the fix", "REMEDIATION_DEVELOPER"),
        ("patch", "REMEDIATION_DEVELOPER"),
        ("reviewed the fix", "REMEDIATION_REVIEWER"),
        ("tested the fix", "REMEDIATION_VERIFIER"),
        ("sponsor", "SPONSOR"),
    ];
    let words = words.to_lowercase();
    let mut kinds = KINDS.iter().filter(|(word, _)| words.contains(word)).map(|(_, kind)| *kind);
    let first = kinds.next()?;
    kinds.all(|kind| kind == first).then_some(first)
}

fn own<'r>(
    documents: &Disclosure<'_>,
    index: RecordIndex,
    view: &'r AdvisoryView<'_>,
    url: &'r str,
) -> Own<'r> {
    let single = view.vulnerabilities.iter().flat_map(|v| &v.cwe.0);
    let mut cwe_ids: Vec<&str> = view.cwe.0.iter().chain(single).map(|l| &*l.text).collect();
    cwe_ids.sort_by_key(|id| (id.len(), *id));
    cwe_ids.dedup();
    Own {
        cwe_ids,
        severity: view.severity.map(|s| s.as_str().to_uppercase()),
        exploited: view.exploited.map(crate::edition::Exploited::as_str),
        // Where there is no tighter label than CLEAR, none has to be said.
        tlp: (documents.tlp() > Tlp::Clear).then(|| documents.page_tlp(index).as_str()),
        advisory: view.id,
        url,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credit_has_a_kind_where_its_words_say_one() {
        assert_eq!(credit_kind("Found it."), Some("FINDER"));
        assert_eq!(credit_kind("Discovered and found it"), Some("FINDER"));
        assert_eq!(credit_kind("Found and reported it"), None);
        assert_eq!(credit_kind("Helped"), None);
    }

    #[test]
    fn addresses_and_words_are_no_ids() {
        assert!(is_id("GHSA-jfh8-c2jp-5v3q") && is_id("EX-1"));
        assert!(!is_id("https://x.example/a-b") && !is_id("a b-c") && !is_id("log4shell"));
    }
}
