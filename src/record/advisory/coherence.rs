//! What the parts of an advisory say of each other: ids of vulnerabilities, names of products, CVEs.

use super::Advisory;
use crate::diagnostic::{Diagnostic, Span, nearest};
use crate::fields::{At, Fields};
use crate::identifier::{CveId, CweId, CweUsage};
use crate::label::Clearance;
use std::collections::BTreeMap;

/// Says what contradicts what within one advisory.
pub(super) fn check(advisory: &Advisory, author: &Clearance, out: &mut Vec<Diagnostic>) {
    let cves: Vec<(&str, Span)> = advisory.cve.iter().map(|c| (c.value.as_str(), c.span)).collect();
    let ids: Vec<(&str, Span)> = advisory
        .vulnerabilities
        .iter()
        .filter_map(|m| m.open(author))
        .map(|v| (&*v.id.value, v.id.span))
        .collect();
    twice(&cves, out);
    twice(&ids, out);
    let mut known: Vec<&str> = ids.iter().chain(&cves).map(|(id, _)| *id).collect();
    known.sort_unstable();
    known.dedup();
    let affected: Vec<_> = advisory.affected.iter().filter_map(|m| m.open(author)).collect();
    let remediation: Vec<_> = advisory.remediation.iter().filter_map(|m| m.open(author)).collect();
    let named = affected.iter().flat_map(|a| &a.vulnerabilities);
    let named = named.chain(remediation.iter().flat_map(|r| &r.vulnerabilities));
    out.extend(named.filter_map(|id| unknown_vulnerability(id, &known)));
    let products: Vec<&str> = affected.iter().map(|a| &*a.product.value).collect();
    let named = remediation.iter().flat_map(|r| &r.products);
    out.extend(named.filter_map(|name| unnamed_product(name, &products)));
}

/// Ids that stand in one list twice.
fn twice(ids: &[(&str, Span)], out: &mut Vec<Diagnostic>) {
    let mut first = BTreeMap::new();
    for (id, span) in ids {
        let Some(before) = first.insert(*id, *span) else { continue };
        first.insert(*id, before);
        let cve = CveId::parse(id).is_some();
        let code = if cve { "duplicate-cve" } else { "duplicate-vulnerability" };
        out.push(
            Diagnostic::error(code, format!("the advisory claims {id} twice"))
                .at(*span, "again")
                .at(before, "first here")
                .help("take one of the two out"),
        );
    }
}

fn unknown_vulnerability(id: &At<Box<str>>, known: &[&str]) -> Option<Diagnostic> {
    if known.contains(&&*id.value) {
        return None;
    }
    let message = format!("the advisory has no vulnerability `{}`", id.value);
    let said = Diagnostic::error("unknown-vulnerability", message);
    let said = match nearest(&id.value, known.iter().copied()) {
        Some(near) => said.at(id.span, format!("did you mean `{near}`?")),
        None => {
            said.at(id.span, "not in `cve`, and not the `id` of an entry of `[[vulnerabilities]]`")
        }
    };
    Some(said.help(if known.is_empty() {
        "add the id to `cve` or to `[[vulnerabilities]]`, or leave the field out: then all are meant"
            .to_owned()
    } else {
        format!("its vulnerabilities are {}; leave the field out to mean all", known.join(", "))
    }))
}

fn unnamed_product(name: &At<Box<str>>, products: &[&str]) -> Option<Diagnostic> {
    if products.contains(&&*name.value) {
        return None;
    }
    let message = format!("no entry of `[[affected]]` is about `{}`", name.value);
    let said = Diagnostic::error("unnamed-product", message);
    let said = match nearest(&name.value, products.iter().copied()) {
        Some(near) => said.at(name.span, format!("did you mean `{near}`?")),
        None => said.at(name.span, "what helps it is said, and not what is wrong with it"),
    };
    Some(said.help("add an entry to `[[affected]]` that says its status, or take the name out"))
}

/// Ids elsewhere that are CVE ids which the advisory claims as its own.
pub(super) fn alias_of_own(alias: &At<Box<str>>, cves: &[At<CveId>]) -> Option<Diagnostic> {
    let cve = cves.iter().find(|c| c.value.as_str() == &*alias.value)?;
    let message = format!("{} stands in `cve` and in `aliases`", alias.value);
    Some(
        Diagnostic::error("duplicate-cve", message)
            .at(alias.span, "again")
            .at(cve.span, "first here")
            .help("take it out of `aliases`, which is for the same thing under other ids"),
    )
}

/// Weaknesses: each must be in the CWE list, for others name it by its exact name.
pub(super) fn weaknesses(f: &mut Fields<'_, '_, '_>) -> Vec<At<CweId>> {
    let fields = f.texts("cwe");
    let mut found = Vec::with_capacity(fields.len());
    for field in fields {
        let id = CweId::parse(field.text);
        let usage = id.as_ref().and_then(CweId::usage);
        if let (Some(id), Some(usage)) = (id, usage) {
            if let Some(said) = unfit(&id, usage, field.span) {
                f.diagnostics.push(said);
            }
            found.push(At { value: id, span: field.span });
            continue;
        }
        let list = format!("not a weakness of CWE {}", CweId::LIST_VERSION);
        let said = Diagnostic::error("unknown-cwe", format!("`{}` is {list}", field.text));
        let said = match CweId::nearest(field.text) {
            Some((near, name)) => said.at(field.span, format!("did you mean {near} ({name})?")),
            None => said.at(field.span, "expected an id such as CWE-532"),
        };
        f.diagnostics.push(said.help(
            "take the number of a weakness from https://cwe.mitre.org/; categories and views of CWE are none",
        ));
    }
    found
}

/// A weakness that CWE has taken back.
fn unfit(id: &CweId, usage: CweUsage, span: Span) -> Option<Diagnostic> {
    let name =
        id.name().filter(|name| usage == CweUsage::Prohibited && name.starts_with("DEPRECATED"))?;
    let name = name.trim_start_matches("DEPRECATED:").trim();
    Some(
        Diagnostic::warning("deprecated-cwe", format!("{id} is no longer a weakness of CWE"))
            .at(span, format!("deprecated: {name}"))
            .help(format!("{} names the one to use in its place", id.url())),
    )
}
