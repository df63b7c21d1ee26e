//! `product_status`: one entry for each product, status and reason; vulnerabilities that share it are joined.

use super::super::draft::{Affected, Draft};
use super::products::Tree;
use super::ranges::Which;

/// The eight statuses (CSAF 2.0 section 3.2.3.9), as our own field names them.
pub(super) const STATUSES: [&str; 8] = [
    "known_affected",
    "known_not_affected",
    "fixed",
    "under_investigation",
    "first_affected",
    "last_affected",
    "first_fixed",
    "recommended",
];

/// Adds what one vulnerability says of a product.
pub(super) fn add(
    draft: &mut Draft,
    tree: &Tree,
    id: &str,
    status: &'static str,
    why: (Option<&'static str>, Option<String>),
    vulnerability: &str,
) -> bool {
    let Some(item) = tree.item(id) else { return false };
    let mut entry = Affected {
        product: item.product,
        status: Some(status),
        justification: why.0,
        impact: why.1,
        ..Affected::default()
    };
    match &item.which {
        Which::Whole => {}
        Which::One(version) if status == "fixed" => entry.fixed = vec![version.clone()],
        Which::One(version) => entry.versions = vec![format!("={version}")],
        Which::Range(alternatives) => entry.versions.clone_from(alternatives),
        Which::Words(words) => entry.which = Some(words.clone()),
    }
    let same = draft.affected.iter_mut().find(|other| {
        let bare = Affected { vulnerabilities: Vec::new(), ..(*other).clone() };
        bare == entry
    });
    let vulnerabilities = if let Some(same) = same {
        &mut same.vulnerabilities
    } else {
        draft.affected.push(entry);
        let Some(last) = draft.affected.last_mut() else { return false };
        &mut last.vulnerabilities
    };
    if !vulnerabilities.iter().any(|v| v == vulnerability) {
        vulnerabilities.push(vulnerability.to_owned());
    }
    true
}

/// A document without vulnerabilities says that each of its products is affected (CSAF 2.0 section 4.3).
pub(super) fn whole_tree(tree: &Tree, draft: &mut Draft) {
    if draft.vulnerabilities.is_empty() && draft.affected.is_empty() {
        for id in tree.ids() {
            add(draft, tree, id, "known_affected", (None, None), "");
        }
    }
    // What is about all vulnerabilities names none.
    let all: Vec<String> = draft.vulnerabilities.iter().map(|v| v.id.clone()).collect();
    let short = |ids: &mut Vec<String>| {
        if ids.len() >= all.len() {
            ids.clear();
        }
    };
    draft.affected.iter_mut().for_each(|a| short(&mut a.vulnerabilities));
    draft.remediation.iter_mut().for_each(|r| short(&mut r.vulnerabilities));
    if let [only] = &draft.vulnerabilities[..]
        && only.title.is_none()
        && only.description.is_none()
        && only.exploited.is_none()
        && crate::identifier::CveId::parse(&only.id).is_some()
    {
        let only = draft.vulnerabilities.remove(0);
        draft.cve = vec![only.id];
        draft.cwe = only.cwe;
        draft.cvss = only.cvss;
    }
}
