//! What a CSAF document says of products, remedies and revisions, to compare it with the document that is
//! exported after an import. Ids, order and words around may differ; what is said may not.

use serde_json::Value;
use std::collections::BTreeMap;

/// What the exported document lacks of the original, in words; empty where nothing is lost.
pub fn lost(original: &Value, exported: &Value) -> Vec<String> {
    let (theirs, ours) = (labels(original), labels(exported));
    let mut found = Vec::new();
    let all = statuses(exported, &ours);
    for fact in statuses(original, &theirs) {
        let kept = all.iter().any(|other| {
            fact.0 == other.0
                && fact.1 == other.1
                && fact.2.iter().any(|label| {
                    let ours = tokens(&other.2.join(" "));
                    tokens(label).iter().all(|t| ours.contains(t))
                })
        });
        // A status of CSAF 2.1 alone stands as data in a note.
        let noted = fact.1 == "unknown" && noted(exported, "product_status.unknown");
        if !kept && !noted {
            found.push(format!("{} {}: {}", fact.0, fact.1, fact.2[0]));
        }
    }
    let all = remedies(exported);
    for (vulnerability, category, details) in remedies(original) {
        let kept = all.iter().any(|other| {
            vulnerability == other.0
                && (category == other.1 || category == "optional_patch")
                && tokens(&details).iter().all(|t| tokens(&other.2).contains(t))
        });
        if !kept {
            found.push(format!("{vulnerability} {category}: {details}"));
        }
    }
    let all = revisions(exported);
    for (at, summary) in revisions(original) {
        // The first release is told by its date; a summary that says more than that is kept.
        let plain = summary.to_lowercase().starts_with("initial")
            || summary.to_lowercase().starts_with("first");
        let kept = all.iter().any(|(other, words)| {
            (other.as_second() - at.as_second()).abs() <= 1
                && (plain || tokens(&summary).iter().all(|t| tokens(words).contains(t)))
        });
        if !kept && !(at < release(exported) && noted(exported, &summary)) {
            found.push(format!("revision of {at}: {summary}"));
        }
    }
    found
}

/// When a document came out first. Its history may hold nothing of before (CSAF 2.0, test 6.1.18).
fn release(document: &Value) -> jiff::Timestamp {
    let date = text(&document["document"]["tracking"]["initial_release_date"]);
    date.parse().expect("a time")
}

/// Whether a note of the document holds a text.
fn noted(document: &Value, wanted: &str) -> bool {
    list(&document["document"]["notes"]).iter().any(|n| text(&n["text"]).contains(wanted))
}

/// Words and numbers; marks and comparators are left out.
fn tokens(text: &str) -> Vec<String> {
    let split = |c: char| !(c.is_alphanumeric() || c == '.' || c == '-');
    let words = text.split(split).map(|t| t.trim_matches(['.', '-']).to_lowercase());
    words
        .filter(|t| !t.is_empty() && !matches!(t.as_str(), "vers" | "generic" | "semver"))
        .collect()
}

/// What a product is called: by the names of its branches, and by its own name.
type Label = [String; 2];

/// Products by id; of a relationship, both sides.
fn labels(document: &Value) -> BTreeMap<String, Label> {
    let mut found = BTreeMap::new();
    let tree = &document["product_tree"];
    branches(&tree["branches"], "", &mut found);
    for full in list(&tree["full_product_names"]) {
        found.insert(text(&full["product_id"]), [text(&full["name"]), text(&full["name"])]);
    }
    for r in list(&tree["relationships"]) {
        let side = |name: &str| found.get(&text(&r[name])).cloned().unwrap_or_default();
        let (part, whole) = (side("product_reference"), side("relates_to_product_reference"));
        // The whole is told by its own name, the part by its name and its version.
        let both = [format!("{} {}", part[0], whole[0]), format!("{} {}", part[0], whole[1])];
        found.insert(text(&r["full_product_name"]["product_id"]), both);
    }
    found
}

fn branches(nodes: &Value, above: &str, found: &mut BTreeMap<String, Label>) {
    for node in list(nodes) {
        let path = match node["category"].as_str() {
            // A family may be told in the product's name, a vendor stands beside it.
            Some("vendor" | "product_family") => above.to_owned(),
            _ => format!("{above} {}", text(&node["name"])),
        };
        let product = &node["product"];
        if product.is_object() {
            found.insert(text(&product["product_id"]), [path.clone(), text(&product["name"])]);
        }
        branches(&node["branches"], &path, found);
    }
}

/// Vulnerability, status, product.
fn statuses(document: &Value, labels: &BTreeMap<String, Label>) -> Vec<(String, String, Label)> {
    let mut found = Vec::new();
    for v in list(&document["vulnerabilities"]) {
        for (status, ids) in v["product_status"].as_object().into_iter().flatten() {
            for id in list(ids).iter().map(text) {
                let label = labels.get(&id).cloned().unwrap_or_else(|| [id.clone(), id]);
                found.push((key(v), status.clone(), label));
            }
        }
    }
    found
}

/// Vulnerability, category, details.
fn remedies(document: &Value) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for v in list(&document["vulnerabilities"]) {
        for r in list(&v["remediations"]) {
            found.push((key(v), text(&r["category"]), text(&r["details"])));
        }
    }
    found
}

/// Instant and summary of each revision. Ours are to the second.
fn revisions(document: &Value) -> Vec<(jiff::Timestamp, String)> {
    let history = list(&document["document"]["tracking"]["revision_history"]);
    let at = |r: &Value| text(&r["date"]).parse().expect("a time");
    history.iter().map(|r| (at(r), text(&r["summary"]))).collect()
}

/// How the vulnerability is told from others.
fn key(v: &Value) -> String {
    let id = v["cve"].as_str().or_else(|| v["ids"][0]["text"].as_str());
    id.or_else(|| v["title"].as_str()).unwrap_or_default().to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
