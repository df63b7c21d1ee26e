//! `remediations`: steps, products, and what else each says.

use super::super::draft::{Draft, Remediation};
use super::super::json::{Node, Rest};
use super::super::{names, passage};
use super::head;
use super::products::Tree;

/// Categories that are our words too (CSAF 2.0 section 3.2.3.12.1).
const CATEGORIES: [&str; 6] =
    ["vendor_fix", "mitigation", "workaround", "fix_planned", "no_fix_planned", "none_available"];

/// Reads one remediation of a vulnerability; the same one of another vulnerability is the same entry.
pub(super) fn read(
    mut node: Node,
    vulnerability: &str,
    tree: &Tree,
    draft: &mut Draft,
    rest: &mut Rest,
) {
    let mut found = Remediation::default();
    let word = node.text("category").unwrap_or_default();
    found.category = CATEGORIES.into_iter().find(|c| *c == word);
    if found.category.is_none() {
        draft.lost(format!("remediations of category {word}"), "kept with the word as a step");
        found.steps.push(format!("{}.", passage::words(&head::heading(&word))));
    }
    let details = node.text("details").unwrap_or_default();
    found.steps.extend(steps(&details));
    for entitlement in node.texts("entitlements") {
        draft.lost("remediations.entitlements", "kept as a step");
        found.steps.push(format!("Needed: {}", passage::line(&entitlement)));
    }
    if let Some(mut restart) = node.node("restart_required") {
        draft.lost("remediations.restart_required", "kept as a step");
        let what = restart.text("category").unwrap_or_default().replace('_', " ");
        let details =
            restart.text("details").map_or_else(String::new, |d| format!(" {}", passage::line(&d)));
        found.steps.push(format!("Restart required: {}.{details}", passage::words(&what)));
        restart.end(rest);
    }
    if let Some(url) = node.text("url") {
        if crate::record::is_web_url(&url) {
            found.url = Some(url);
        } else {
            draft.lost("addresses of remediations that are no web address", "kept as a step");
            found.steps.push(passage::words(&url));
        }
    }
    if let Some(at) = node.text("date") {
        match names::time(&at) {
            Some((at, _)) => found.at = Some(at),
            None => found.steps.push(format!("Since {}.", passage::words(&at))),
        }
    }
    let ids = tree.named(&mut node);
    products(&ids, tree, draft, &mut found);
    node.end(rest);
    let same = draft.remediation.iter_mut().find(|other| {
        let bare = Remediation { vulnerabilities: Vec::new(), ..(*other).clone() };
        bare == found
    });
    match same {
        Some(same) if same.vulnerabilities.iter().any(|v| v == vulnerability) => {}
        Some(same) => same.vulnerabilities.push(vulnerability.to_owned()),
        None => {
            found.vulnerabilities.push(vulnerability.to_owned());
            draft.remediation.push(found);
        }
    }
}

/// Each line is a step; a list's marks are dropped, for steps are a list.
fn steps(details: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in details.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let bare = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")).unwrap_or(line);
        found.push(passage::line(bare));
    }
    found
}

/// The products by name. A record names a product without its version: where an entry is for some versions
/// of a product alone, a step says so.
fn products(ids: &[String], tree: &Tree, draft: &mut Draft, found: &mut Remediation) {
    let mut some = Vec::new();
    for id in ids {
        let Some(item) = tree.item(id) else {
            some.push(passage::words(id));
            continue;
        };
        if !found.products.contains(&item.product) {
            found.products.push(item.product);
        }
        let others = tree.ids().iter().filter_map(|other| Some((other, tree.item(other)?)));
        let mut same = others.filter(|(_, other)| other.product == item.product);
        if same.any(|(other, _)| !ids.contains(other)) {
            some.push(passage::words(&item.name));
        }
    }
    if !some.is_empty() {
        draft.lost("remediations of single versions", "the versions are named in a step");
        found.steps.push(format!("This is for {}.", some.join(", ")));
    }
}
