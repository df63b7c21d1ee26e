//! OSV records (OpenSSF OSV schema 1.7).

mod ranges;

use super::draft::{Affected, Credit, Draft, Product, Remediation, Update};
use super::json::{self, Node, Rest};
use super::{Circumstances, Fault, Outcome, names, passage};
use crate::identifier::CveId;
use crate::label::Tlp;

/// Reads one record.
pub(super) fn read(text: &str, how: &Circumstances<'_>) -> Result<Outcome, Fault> {
    let Some(mut root) = Node::root(json::parse(text)?) else {
        return Ok(Outcome::Other("no JSON object"));
    };
    if !root.has("id") && !root.has("affected") {
        return Ok(Outcome::Other("has neither `id` nor `affected`, so is no OSV record"));
    }
    let mut draft = Draft { tlp: how.tlp.or(Some(Tlp::Clear)), ..Draft::default() };
    let mut rest = Rest::default();
    head(&mut root, &mut draft)?;
    let details = root.text("details");
    let summary = root.text("summary");
    for mut severity in root.nodes("severity") {
        score(&mut severity, &mut draft);
        severity.end(&mut rest);
    }
    for mut reference in root.nodes("references") {
        let kind = reference.text("type").unwrap_or_default().to_lowercase();
        let url = reference.text("url").unwrap_or_default();
        let title =
            if kind == "web" || kind.is_empty() { String::new() } else { format!("{kind}: {url}") };
        draft.reference(&title, &url);
        reference.end(&mut rest);
    }
    for mut credit in root.nodes("credits") {
        people(&mut credit, &mut draft);
        credit.end(&mut rest);
    }
    for node in root.nodes("affected") {
        affected(node, &mut draft, &mut rest)?;
    }
    if let Some(mut own) = root.node("database_specific") {
        own_words(&mut own, &mut draft);
        own.end(&mut rest);
    }
    if draft.severity.is_none() {
        draft.severity = draft.severity_of_vectors();
    }
    words(&mut draft, summary.as_deref(), details.as_deref());
    remedies(&mut draft);
    root.end(&mut rest);
    rest.keep(&mut draft);
    Ok(Outcome::Advisory(Box::new(draft)))
}

fn head(root: &mut Node, draft: &mut Draft) -> Result<(), Fault> {
    let missing = |what: &str| Fault::new(format!("`{what}` is missing or no text"));
    let id = root.text("id").ok_or_else(|| missing("id"))?;
    draft.original = passage::plain(&id);
    if CveId::parse(&id).is_some() {
        draft.cve.push(id.clone());
    }
    if !draft.alias(&id) {
        return Err(Fault::new(format!("`{id}` can't be an id")));
    }
    let time = |text: &str, what: &str| {
        names::time(text).ok_or_else(|| Fault::new(format!("`{what}` is no time: {text}")))
    };
    let modified = root.text("modified");
    let published =
        root.text("published").or_else(|| modified.clone()).ok_or_else(|| missing("modified"))?;
    (draft.published, draft.year) = time(&published, "published")?;
    for alias in root.texts("aliases") {
        if CveId::parse(&alias).is_some() {
            if !draft.cve.contains(&alias) {
                draft.cve.push(alias);
            }
        } else if !draft.alias(&alias) {
            draft.lost("aliases that are no ids", "kept in the text");
            draft.section("Other names", passage::mono(&alias));
        }
    }
    for (field, heading) in [("related", "Related"), ("upstream", "Upstream")] {
        let ids = root.texts(field);
        if !ids.is_empty() {
            draft.lost(field, "kept as a list in the text");
            let list =
                ids.iter().fold(String::new(), |list, id| list + "- " + &passage::line(id) + "\n");
            draft.section(heading, list);
        }
    }
    let withdrawn = root.text("withdrawn");
    if let Some(text) = modified {
        let (at, _) = time(&text, "modified")?;
        if at > draft.published && withdrawn.as_deref() != Some(text.as_str()) {
            draft.updates.push(Update {
                at,
                version: None,
                what: "The source was changed.".to_owned(),
            });
        }
    }
    if let Some(at) = withdrawn {
        let (at, _) = time(&at, "withdrawn")?;
        draft.updates.push(Update {
            at: at.clone(),
            version: None,
            what: "Withdrawn by the source.".to_owned(),
        });
        draft.withdrawn = Some(at);
    }
    draft.updates.sort_by(|a, b| a.at.cmp(&b.at));
    root.skip(&["schema_version"]);
    draft.notice = Some(format!("Retold from the OSV record {}.", passage::words(&draft.original)));
    let page = format!("https://osv.dev/vulnerability/{}", draft.original);
    draft.reference(&format!("{} at OSV", draft.original.clone()), &page);
    Ok(())
}

fn score(severity: &mut Node, draft: &mut Draft) {
    let kind = severity.text("type").unwrap_or_default();
    let text = severity.text("score").unwrap_or_default();
    if kind.starts_with("CVSS_V3") || kind.starts_with("CVSS_V4") {
        let mut list = std::mem::take(&mut draft.cvss);
        draft.vector(&text, &mut list);
        draft.cvss = list;
    } else {
        draft.lost(format!("severity of type {kind}"), "kept in the text");
        draft.section(
            "Further score",
            format!("{}: {}", passage::words(&kind), passage::mono(&text)),
        );
    }
}

fn people(credit: &mut Node, draft: &mut Draft) {
    let name = credit.text("name").map(|n| passage::plain(&n));
    let mut contacts = credit.texts("contact");
    let at = contacts.iter().position(|c| crate::record::is_web_url(c));
    let url = at.map(|at| contacts.remove(at));
    let mut what: Vec<String> = credit
        .text("type")
        .map(|t| passage::words(&t.to_lowercase().replace('_', " ")))
        .into_iter()
        .collect();
    what.extend(contacts.iter().map(|c| passage::words(c)));
    draft.credits.push(Credit {
        names: name.into_iter().collect(),
        organization: None,
        what: (!what.is_empty()).then(|| what.join(", ")),
        url,
    });
}

/// What databases say beside the schema: the words of GitHub's and RustSec's are known.
fn own_words(own: &mut Node, draft: &mut Draft) {
    for cwe in own.texts("cwe_ids") {
        if crate::identifier::CweId::parse(&cwe).is_some() {
            draft.cwe.push(cwe);
        } else {
            draft.lost("CWE ids that are none", "kept in the text");
            draft.section("Further weakness", passage::words(&cwe));
        }
    }
    if let Some(word) = own.text("severity") {
        draft.severity = match word.to_ascii_lowercase().as_str() {
            "critical" => Some("critical"),
            "high" => Some("high"),
            "moderate" | "medium" => Some("medium"),
            "low" => Some("low"),
            _ => None,
        };
        if draft.severity.is_none() {
            own.put("severity", &word);
        }
    }
}

fn affected(mut node: Node, draft: &mut Draft, rest: &mut Rest) -> Result<(), Fault> {
    let mut product = Product { name: "unnamed product".to_owned(), ..Product::default() };
    if let Some(mut package) = node.node("package") {
        if let Some(name) = package.text("name") {
            product.name = passage::plain(&name);
        }
        product.ecosystem = package.text("ecosystem").map(|e| passage::plain(&e));
        if let Some(purl) = package.text("purl") {
            product.purl = names::purl_of_product(&purl);
            if product.purl.is_none() {
                draft.lost("package URLs that are none", "kept in the text");
                draft.section("Package", passage::mono(&purl));
            }
        }
        package.end(rest);
    }
    let name = product.name.clone();
    let place = draft.product(product);
    for mut severity in node.nodes("severity") {
        score(&mut severity, draft);
        severity.end(rest);
    }
    let mut found = ranges::Found::default();
    for range in node.nodes("ranges") {
        ranges::read(range, &mut found, draft, rest)?;
    }
    let versions = node.texts("versions");
    ranges::single(&versions, &name, &mut found, draft);
    let has_fix = !found.fixed.is_empty();
    draft.affected.push(Affected {
        product: place,
        versions: found.ranges,
        which: found.words,
        fixed: found.fixed,
        status: Some(if has_fix { "fixed" } else { "known_affected" }),
        ..Affected::default()
    });
    node.end(rest);
    Ok(())
}

/// Title, message and text. The summary is plain, the details are Markdown.
fn words(draft: &mut Draft, summary: Option<&str>, details: Option<&str>) {
    let first = details.and_then(|d| d.lines().find(|l| !l.trim().is_empty()));
    let title = summary.or(first).unwrap_or(&draft.original);
    let title: String = passage::plain(title.trim_start_matches('#')).chars().take(160).collect();
    title.trim().clone_into(&mut draft.title);
    draft.message = passage::words(summary.unwrap_or(&draft.title));
    let fixed: Vec<String> = draft
        .affected
        .iter()
        .filter(|a| !a.fixed.is_empty())
        .map(|a| {
            format!("{} {}", passage::mono(&draft.products[a.product].name), a.fixed.join(" or "))
        })
        .collect();
    if !fixed.is_empty() {
        draft.message.push_str(&format!("\n\nUpgrade to {}.", fixed.join(", ")));
    }
    if let Some(details) = details {
        let mended = passage::markdown(details);
        for what in &mended.changed {
            draft.lost(format!("Markdown: {what}"), "shown as text");
        }
        draft.section("", mended.text);
    }
}

/// A step for each package that has fixed versions.
fn remedies(draft: &mut Draft) {
    let mut found: Vec<Remediation> = Vec::new();
    for a in &draft.affected {
        let name = passage::mono(&draft.products[a.product].name);
        let (category, step) = if a.fixed.is_empty() {
            ("none_available", format!("No version of {name} with a fix is known."))
        } else {
            ("vendor_fix", format!("Upgrade {name} to {}.", a.fixed.join(" or ")))
        };
        let entry = Remediation {
            category: Some(category),
            steps: vec![step],
            products: vec![a.product],
            ..Remediation::default()
        };
        if !found.contains(&entry) {
            found.push(entry);
        }
    }
    draft.remediation = found;
}
