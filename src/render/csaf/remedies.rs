//! What to do about a vulnerability, product by product.

use super::About;
use super::flaws::{Flaw, is_open};
use super::model::Remediation;
use super::products::{LeafIndex, Leaves};
use super::words::{line, prose, time, uri};
use crate::edition::{RemediationCategory, RemediationView, VexStatus};
use crate::language::say;
use std::collections::BTreeSet;

/// The remediations of a vulnerability. Each is for the products about which something has yet to be
/// done; each such product has one (test 6.2.2).
pub(super) fn remediations<'d>(
    flaw: &'d Flaw<'_>,
    about: &About<'d>,
    leaves: &'d Leaves<'_>,
) -> Vec<Remediation<'d>> {
    let mut found = Vec::new();
    let mut answered: Vec<LeafIndex> = Vec::new();
    for (way, meant) in meant(flaw, about, leaves) {
        answered.extend(&meant);
        found.push(Remediation {
            category: category(way.category, about.csaf_2_1),
            date: way.at.map(|at| time(at.earliest())),
            details: details(way, about.csaf_2_1).into(),
            product_ids: meant.iter().map(|leaf| leaves.id(*leaf)).collect(),
            url: way.url.map(uri),
        });
    }
    found.extend(implied(flaw, leaves, &answered));
    found
}

/// Each remediation that is for products of a vulnerability, with these. In CSAF 2.1 none of "nothing
/// helps" is for a product that something helps (test 6.1.35), and a product under investigation has no
/// way out yet (test 6.2.27).
fn meant<'d>(
    flaw: &Flaw<'_>,
    about: &About<'d>,
    leaves: &Leaves<'_>,
) -> Vec<(&'d RemediationView<'d>, Vec<LeafIndex>)> {
    let ways = about.view.remediation.iter();
    let mut found: Vec<(&RemediationView<'_>, Vec<LeafIndex>)> = ways
        .map(|way| (way, leaves_of(flaw, way, leaves, about.csaf_2_1)))
        .filter(|(_, meant)| !meant.is_empty())
        .collect();
    if about.csaf_2_1 {
        let helps = found.iter().filter(|(way, _)| !is_none(way.category));
        let helped: BTreeSet<LeafIndex> = helps.flat_map(|(_, meant)| meant.clone()).collect();
        for (_, meant) in found.iter_mut().filter(|(way, _)| is_none(way.category)) {
            meant.retain(|leaf| !helped.contains(leaf));
        }
        found.retain(|(_, meant)| !meant.is_empty());
    }
    found
}

/// What follows where the record names nothing: to take the version that is fixed, or that there is
/// nothing named.
fn implied<'d>(
    flaw: &Flaw<'_>,
    leaves: &'d Leaves<'_>,
    answered: &[LeafIndex],
) -> Vec<Remediation<'d>> {
    let mut found: Vec<Remediation<'d>> = Vec::new();
    let open = flaw.products.iter().filter(|c| is_open(c.status) && !answered.contains(&c.leaf));
    for one in open {
        let fixes: Vec<String> = flaw
            .products
            .iter()
            .filter(|c| matches!(c.status, VexStatus::Fixed | VexStatus::FirstFixed))
            .filter(|c| leaves.key(c.leaf) == leaves.key(one.leaf))
            .map(|c| leaves.version(c.leaf))
            .collect();
        let (category, details) = if fixes.is_empty() {
            ("none_available", say!("document_no_remediation").to_owned())
        } else {
            ("vendor_fix", {
                let either =
                    |list: String, last: String| say!("copy_range_or", list = list, last = last);
                let versions = fixes.into_iter().reduce(either).unwrap_or_default();
                say!("document_update_to", versions = versions)
            })
        };
        let id = leaves.id(one.leaf);
        match found.iter_mut().find(|r| r.details == details) {
            Some(same) if same.product_ids.contains(&id) => {}
            Some(same) => same.product_ids.push(id),
            None => found.push(Remediation {
                category,
                date: None,
                details: details.into(),
                product_ids: vec![id],
                url: None,
            }),
        }
    }
    found
}

/// The products of a vulnerability that a remediation is for.
fn leaves_of(
    flaw: &Flaw<'_>,
    way: &RemediationView<'_>,
    leaves: &Leaves<'_>,
    csaf_2_1: bool,
) -> Vec<LeafIndex> {
    let mut meant: Vec<LeafIndex> = Vec::new();
    if !flaw.is_meant(&way.vulnerabilities) {
        return meant;
    }
    let keys = &way.product_keys;
    let early = csaf_2_1 && !is_none(way.category);
    for one in flaw.products.iter().filter(|c| is_open(c.status)) {
        let named = keys.is_empty() || keys.contains(&leaves.key(one.leaf));
        let early = early && one.status == VexStatus::UnderInvestigation;
        if named && !early && !meant.contains(&one.leaf) {
            meant.push(one.leaf);
        }
    }
    meant
}

/// What is for no product of any vulnerability: the document tells of it in a note.
pub(super) fn without_products<'d>(
    about: &About<'d>,
    flaws: &[Flaw<'_>],
    leaves: &Leaves<'_>,
) -> Vec<&'d RemediationView<'d>> {
    let told = flaws.iter().flat_map(|flaw| meant(flaw, about, leaves)).map(|(way, _)| way);
    let told: BTreeSet<*const RemediationView<'_>> = told.map(std::ptr::from_ref).collect();
    let lost = |way: &&RemediationView<'_>| !told.contains(&std::ptr::from_ref(*way));
    about.view.remediation.iter().filter(lost).collect()
}

/// The category, by the words of the version; what the record leaves open is a mitigation.
fn category(category: Option<RemediationCategory>, csaf_2_1: bool) -> &'static str {
    match category {
        Some(RemediationCategory::FixPlanned) if !csaf_2_1 => "none_available",
        Some(category) => category.as_str(),
        None => "mitigation",
    }
}

/// Whether it says that nothing helps.
fn is_none(category: Option<RemediationCategory>) -> bool {
    use RemediationCategory::{NoFixPlanned, NoneAvailable};
    matches!(category, Some(NoFixPlanned | NoneAvailable))
}

/// The steps as text: numbered where there are several.
pub(super) fn details(way: &RemediationView<'_>, csaf_2_1: bool) -> String {
    let mut text = String::new();
    if way.category == Some(RemediationCategory::FixPlanned) && !csaf_2_1 {
        text.push_str(say!("document_fix_planned"));
        text.push('\n');
    }
    let several = way.steps_html.len() > 1;
    for (n, step) in way.steps_html.iter().enumerate() {
        if several {
            text.push_str(&format!("{}. ", n + 1));
        }
        text.push_str(&prose(step));
        text.push('\n');
    }
    let kept = text.trim_end().len();
    text.truncate(kept);
    if text.is_empty() {
        text = match (way.url, way.category) {
            (Some(url), _) => line(url).into_owned(),
            (None, Some(category)) => say!("record_sentence", text = category.shown()),
            (None, None) => say!("document_see_advisory").to_owned(),
        };
    }
    text
}
