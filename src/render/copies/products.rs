//! What copies say of one product, one remediation, one vulnerability, one credit: each fact as a name
//! and a value, for text and mail alike.

use super::one_line;
use super::prose::inline;
use crate::edition::{AffectedView, CreditView, RemediationView, VulnerabilityView};
use crate::language::say;

/// Which versions, as a range and in words.
pub(super) fn versions(affected: &AffectedView<'_>) -> String {
    let range = affected.versions.map(|v| one_line(v.as_str()));
    let words = affected.which.map(one_line);
    range.into_iter().chain(words).collect::<Vec<_>>().join("; ")
}

/// The status of a product in the words of the page: what has a fix is affected below it.
pub(super) fn status(affected: &AffectedView<'_>) -> Option<&'static str> {
    let status = affected.status?;
    let mended = status.as_str() == "fixed" && affected.versions.is_some();
    if mended && !affected.fixed.is_empty() {
        return Some(say!("advisory_mended"));
    }
    Some(status.shown())
}

/// Why a product is affected or is not, and by what: what does not fit into a cell of a table.
pub(super) fn reasons(affected: &AffectedView<'_>) -> Vec<(&'static str, String)> {
    [
        (say!("copy_why"), affected.justification.map(|j| j.shown().to_owned())),
        (say!("copy_impact"), affected.impact_html.as_ref().map(|html| inline(html))),
        (say!("copy_concerns"), listed(&affected.vulnerabilities)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect()
}

/// What a remediation is for, and since when it has been there.
pub(super) fn scope(way: &RemediationView<'_>) -> Vec<(&'static str, String)> {
    [
        (say!("copy_for"), listed(&way.products)),
        (say!("copy_answers"), listed(&way.vulnerabilities)),
        (say!("copy_since"), way.at.map(|at| at.to_string())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect()
}

/// Id and title of a vulnerability.
pub(super) fn called(vulnerability: &VulnerabilityView<'_>) -> String {
    let title = vulnerability.title.map_or(String::new(), |t| format!(": {}", one_line(t)));
    format!("{}{title}", one_line(&vulnerability.id.text))
}

/// What is known of a vulnerability, but for its scores.
pub(super) fn facts(vulnerability: &VulnerabilityView<'_>) -> Vec<(&'static str, String)> {
    let cwe: Vec<&str> = vulnerability.cwe.0.iter().map(|l| l.text.as_str()).collect();
    [
        (say!("advisory_weakness"), listed(&cwe)),
        (say!("advisory_exploited"), vulnerability.exploited.map(|e| e.shown().to_owned())),
        (say!("advisory_products"), listed(&vulnerability.products)),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect()
}

/// Who is thanked, on one line without the address: `Names (organisation): what they did`.
pub(super) fn thanks(credit: &CreditView<'_>) -> String {
    let names = listed(&credit.names);
    let organization = credit.organization.map(one_line);
    let who = match (names, organization) {
        (Some(names), Some(organization)) => format!("{names} ({organization})"),
        (names, organization) => names.or(organization).unwrap_or_default(),
    };
    let what = credit.what_html.as_ref().map(|html| inline(html));
    [who, what.unwrap_or_default()]
        .into_iter()
        .filter(|t| !t.is_empty())
        .collect::<Vec<_>>()
        .join(": ")
}

fn listed<S: AsRef<str>>(words: &[S]) -> Option<String> {
    let words: Vec<String> = words.iter().map(|w| one_line(w.as_ref())).collect();
    (!words.is_empty()).then(|| words.join(", "))
}
