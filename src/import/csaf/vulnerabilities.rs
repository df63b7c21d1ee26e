//! `/vulnerabilities`: what each is, which products it touches, its scores, threats and flags.

use super::super::draft::{Draft, Vulnerability};
use super::super::json::{Node, Rest};
use super::super::passage;
use super::products::Tree;
use super::{head, remedies, status};
use crate::identifier::{CveId, CweId};
use std::collections::BTreeMap;

/// Reasons of CSAF flags, which are our words too.
const JUSTIFICATIONS: [&str; 5] = [
    "component_not_present",
    "inline_mitigations_already_exist",
    "vulnerable_code_cannot_be_controlled_by_adversary",
    "vulnerable_code_not_in_execute_path",
    "vulnerable_code_not_present",
];

/// Reads all of them.
pub(super) fn read(nodes: Vec<Node>, tree: &Tree, draft: &mut Draft, rest: &mut Rest) {
    for (i, mut node) in nodes.into_iter().enumerate() {
        one(&mut node, i + 1, tree, draft, rest);
        node.end(rest);
    }
}

fn one(node: &mut Node, number: usize, tree: &Tree, draft: &mut Draft, rest: &mut Rest) {
    let mut found = Vulnerability::default();
    let title = node.text("title").map(|t| passage::plain(&t));
    let ids = identity(node, number, title.as_deref(), draft, &mut found, rest);
    let heading = match &title {
        Some(title) if *title != found.id => format!("{}: {title}", found.id),
        _ => found.id.clone(),
    };
    found.title = title.filter(|t| *t != draft.title && *t != found.id);
    if !ids.is_empty() {
        draft.section(&heading, format!("- Known elsewhere as: {}\n", ids.join(", ")));
    }
    weaknesses(node, &heading, draft, &mut found, rest);
    notes(node, &heading, draft, &mut found, rest);
    dates(node, &heading, draft, &mut found, rest);
    scores(node, &heading, tree, draft, &mut found, rest);
    for mut reference in node.nodes("references") {
        head::read_reference(&mut reference, draft);
        reference.end(rest);
    }
    head::acknowledgements(node, Some(&found.id), draft, rest);
    let flags = flags(node, &heading, tree, draft, rest);
    let impacts = threats(node, &heading, tree, draft, rest);
    statuses(node, tree, draft, &found.id, &flags, &impacts, rest);
    for remediation in node.nodes("remediations") {
        remedies::read(remediation, &found.id, tree, draft, rest);
    }
    draft.vulnerabilities.push(found);
}

/// Its id, unique within the document; the others are returned for the text.
fn identity(
    node: &mut Node,
    number: usize,
    title: Option<&str>,
    draft: &mut Draft,
    found: &mut Vulnerability,
    rest: &mut Rest,
) -> Vec<String> {
    let mut ids: Vec<(Option<String>, String)> = Vec::new();
    for mut id in node.nodes("ids") {
        let system = id.text("system_name");
        ids.extend(id.text("text").map(|text| (system, passage::plain(&text))));
        id.end(rest);
    }
    let cve = node.text("cve");
    let wanted = match cve {
        Some(cve) if CveId::parse(&cve).is_some() => cve,
        Some(other) => {
            draft.lost("vulnerabilities.cve that is no CVE id", "kept as an id");
            passage::plain(&other)
        }
        None if !ids.is_empty() => ids.remove(0).1,
        None => title.map_or_else(|| format!("vulnerability-{number}"), str::to_owned),
    };
    let taken = |id: &str, draft: &Draft| draft.vulnerabilities.iter().any(|v| v.id == id);
    found.id.clone_from(&wanted);
    if taken(&found.id, draft) {
        draft.lost("vulnerabilities with the id of another", "kept with a number");
        found.id = format!("{wanted} ({number})");
    }
    ids.into_iter()
        .map(|(system, text)| match system {
            Some(system) => format!("{} ({})", passage::words(&text), passage::words(&system)),
            None => passage::words(&text),
        })
        .collect()
}

/// `cwe` of 2.0 and `cwes` of 2.1. Names are those of the catalogue, so the ids say all.
fn weaknesses(
    node: &mut Node,
    heading: &str,
    draft: &mut Draft,
    found: &mut Vulnerability,
    rest: &mut Rest,
) {
    let all = node.node("cwe").into_iter().chain(node.nodes("cwes")).collect::<Vec<_>>();
    for mut cwe in all {
        let id = cwe.text("id").unwrap_or_default();
        let name = cwe.text("name").unwrap_or_default();
        cwe.skip(&["version"]);
        if CweId::parse(&id).is_some() {
            found.cwe.push(id);
        } else {
            draft.lost("CWE ids that are none", "kept in the text");
            let text = format!("- Weakness: {} {}\n", passage::words(&id), passage::words(&name));
            draft.section(heading, text);
        }
        cwe.end(rest);
    }
}

/// The first description is the vulnerability's own; all others stand in the text.
fn notes(
    node: &mut Node,
    heading: &str,
    draft: &mut Draft,
    found: &mut Vulnerability,
    rest: &mut Rest,
) {
    for mut note in node.nodes("notes") {
        let category = note.text("category").unwrap_or_else(|| "note".to_owned());
        let title = note.text("title");
        let text = note.text("text").unwrap_or_default();
        let audience = note.text("audience");
        note.end(rest);
        let is_description = matches!(category.as_str(), "description" | "summary");
        if is_description && found.description.is_none() {
            found.description = Some(head::field(draft, &text));
            continue;
        }
        let shown = head::markdown(draft, &text);
        let label = title.unwrap_or_else(|| head::heading(&category));
        let audience =
            audience.map_or_else(String::new, |a| format!(" (for {})", passage::words(&a)));
        draft.section(heading, format!("**{}**{audience}\n\n{shown}\n", passage::words(&label)));
    }
}

fn dates(
    node: &mut Node,
    heading: &str,
    draft: &mut Draft,
    found: &mut Vulnerability,
    rest: &mut Rest,
) {
    let mut lines = String::new();
    for (field, what) in [
        ("discovery_date", "Discovered"),
        ("release_date", "Released"),
        ("disclosure_date", "Disclosed"),
    ] {
        if let Some(at) = node.text(field) {
            draft.lost(format!("vulnerabilities.{field}"), "kept in the text");
            lines.push_str(&format!("- {what}: {}\n", passage::words(&at)));
        }
    }
    for mut known in node.nodes("first_known_exploitation_dates") {
        found.exploited = Some("yes");
        let at = known.text("date").or_else(|| known.text("exploitation_date")).unwrap_or_default();
        lines.push_str(&format!("- Exploited since: {}\n", passage::words(&at)));
        known.end(rest);
    }
    for mut part in node.nodes("involvements") {
        draft.lost("vulnerabilities.involvements", "kept in the text");
        let mut words: Vec<String> = Vec::new();
        for field in ["party", "status", "date", "summary", "contact"] {
            words.extend(part.text(field).map(|t| passage::words(&t.replace('_', " "))));
        }
        lines.push_str(&format!("- Involved: {}\n", words.join(", ")));
        part.end(rest);
    }
    draft.section(heading, lines);
}

/// Vectors of 2.0 `scores` and 2.1 `metrics`. A record has them for a vulnerability, not for a product: where
/// they differ, the text says which is whose.
fn scores(
    node: &mut Node,
    heading: &str,
    tree: &Tree,
    draft: &mut Draft,
    found: &mut Vulnerability,
    rest: &mut Rest,
) {
    let mut of_products: Vec<(String, Vec<String>)> = Vec::new();
    let mut old = String::new();
    let all: Vec<(Node, bool)> = node
        .nodes("scores")
        .into_iter()
        .map(|s| (s, false))
        .chain(node.nodes("metrics").into_iter().map(|s| (s, true)))
        .collect();
    for (mut score, newer) in all {
        let names: Vec<String> =
            score.texts("products").iter().map(|id| passage::words(tree.name_of(id))).collect();
        let mut content = if newer { score.node("content") } else { None };
        let holder = content.as_mut().unwrap_or(&mut score);
        for field in ["cvss_v3", "cvss_v4"] {
            // All else in it is computed from the vector.
            if let Some(mut cvss) = holder.node(field)
                && let Some(vector) = cvss.text("vectorString")
            {
                let mut list = std::mem::take(&mut found.cvss);
                draft.vector(&vector, &mut list);
                found.cvss = list;
                of_products.push((passage::mono(&vector), names.clone()));
            }
        }
        if let Some(mut v2) = holder.node("cvss_v2") {
            draft.lost("CVSS v2 vectors", "kept in the text");
            let vector = passage::mono(&v2.text("vectorString").unwrap_or_default());
            old.push_str(&format!("- CVSS v2: {vector}, for {}\n", names.join(", ")));
        }
        if let Some(content) = content {
            content.end(rest);
        }
        score.end(rest);
    }
    draft.section(heading, old);
    if of_products.len() > 1 {
        draft.lost(
            "scores of single products",
            "all vectors are kept, whose is whose in a table in the text",
        );
        let rows: Vec<Vec<String>> =
            of_products.into_iter().map(|(vector, names)| vec![vector, names.join(", ")]).collect();
        draft.section(heading, passage::table(&["Vector", "Products"], &rows));
    }
}

/// Reasons by product id.
fn flags(
    node: &mut Node,
    heading: &str,
    tree: &Tree,
    draft: &mut Draft,
    rest: &mut Rest,
) -> BTreeMap<String, &'static str> {
    let mut found = BTreeMap::new();
    for mut flag in node.nodes("flags") {
        let label = flag.text("label").unwrap_or_default();
        let ids = tree.named(&mut flag);
        let known = JUSTIFICATIONS.into_iter().find(|j| *j == label);
        if let Some(word) = known {
            found.extend(ids.into_iter().map(|id| (id, word)));
        } else {
            draft.lost("flags that no record knows", "kept in the text");
            draft.section(heading, format!("- Flag: {}\n", passage::words(&label)));
        }
        if let Some(at) = flag.text("date") {
            draft.lost("vulnerabilities.flags.date", "kept in the text");
            draft.section(
                heading,
                format!("- {} since {}\n", passage::mono(&label), passage::words(&at)),
            );
        }
        flag.end(rest);
    }
    found
}

/// Impacts by product id; all other threats stand in the text.
fn threats(
    node: &mut Node,
    heading: &str,
    tree: &Tree,
    draft: &mut Draft,
    rest: &mut Rest,
) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for mut threat in node.nodes("threats") {
        let category = threat.text("category").unwrap_or_default();
        let details = passage::line(&threat.text("details").unwrap_or_default());
        let ids = tree.named(&mut threat);
        let at = threat.text("date");
        threat.end(rest);
        if category == "impact" && !ids.is_empty() && at.is_none() {
            for id in ids {
                let text = found.entry(id).or_default();
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(&details);
            }
            continue;
        }
        draft.lost(format!("threats of category {category}"), "kept in the text");
        let names: Vec<String> = ids.iter().map(|id| passage::words(tree.name_of(id))).collect();
        let of = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
        let at = at.map_or_else(String::new, |at| format!(", {}", passage::words(&at)));
        let what = passage::words(&head::heading(&category));
        draft.section(heading, format!("**{what}**{of}{at}: {details}\n"));
    }
    found
}

fn statuses(
    node: &mut Node,
    tree: &Tree,
    draft: &mut Draft,
    id: &str,
    flags: &BTreeMap<String, &'static str>,
    impacts: &BTreeMap<String, String>,
    rest: &mut Rest,
) {
    let Some(mut all) = node.node("product_status") else { return };
    for word in status::STATUSES {
        for product in all.texts(word) {
            let none = word == "known_not_affected";
            let flag = flags.get(&product).copied().filter(|_| none);
            let impact = impacts.get(&product).cloned();
            if !status::add(draft, tree, &product, word, (flag, impact), id) {
                draft.lost("products that the product tree lacks", "kept in the text");
                let text = format!(
                    "- {}: {}\n",
                    passage::mono(&product),
                    passage::words(&head::heading(word))
                );
                draft.section("Products that the source does not explain", text);
            }
        }
    }
    all.end(rest);
}
