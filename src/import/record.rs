//! A draft as the text of a record: front matter in the order of the content model, then the body.

use super::draft::{Affected, Draft, Remediation};
use super::front::{line, list, text, values};
use crate::label::Tlp;
use std::fmt::Write;

/// The text of a record.
pub fn write(
    draft: &Draft,
    id: &str,
    published: bool,
    tlp: Option<Tlp>,
    keys: &[String],
) -> String {
    let mut out = String::from("+++\n");
    head(draft, id, published, tlp, &mut out);
    for v in &draft.vulnerabilities {
        out.push_str("\n[[vulnerabilities]]\n");
        field(&mut out, "id", &line(&v.id));
        option(&mut out, "title", v.title.as_deref());
        strings(&mut out, "cwe", &v.cwe);
        strings(&mut out, "cvss", &v.cvss);
        option(&mut out, "exploited", v.exploited);
        option(&mut out, "description", v.description.as_deref());
    }
    for a in &draft.affected {
        affected(a, keys, &mut out);
    }
    for r in &draft.remediation {
        remediation(r, keys, &mut out);
    }
    for u in &draft.updates {
        out.push_str("\n[[updates]]\n");
        field(&mut out, "at", &u.at);
        option(&mut out, "version", u.version.as_deref());
        field(&mut out, "what", &line(&u.what));
    }
    for c in &draft.credits {
        out.push_str("\n[[credits]]\n");
        strings(&mut out, "names", &c.names);
        option(&mut out, "organization", c.organization.as_deref());
        option(&mut out, "what", c.what.as_deref());
        option(&mut out, "url", c.url.as_deref());
    }
    out.push_str("+++\n");
    body(draft, &mut out);
    out
}

fn head(draft: &Draft, id: &str, published: bool, tlp: Option<Tlp>, out: &mut String) {
    field(out, "id", &line(id));
    field(out, "title", &line(&draft.title));
    let state = match (draft.unfinished || !published, &draft.withdrawn) {
        (true, _) => "draft",
        (false, Some(_)) => "withdrawn",
        (false, None) => "published",
    };
    field(out, "publish", &line(state));
    option(out, "tlp", draft.tlp.or(tlp).map(Tlp::as_str));
    option(out, "notice", draft.notice.as_deref());
    field(out, "published", &draft.published);
    if let Some(at) = &draft.withdrawn {
        field(out, "withdrawn", at);
    }
    option(out, "severity", draft.severity);
    strings(out, "cvss", &draft.cvss);
    strings(out, "cve", &draft.cve);
    strings(out, "cwe", &draft.cwe);
    strings(out, "aliases", &draft.aliases);
    option(out, "exploited", draft.exploited);
    strings(out, "tags", &draft.tags);
    let references = draft.references.iter().map(|(title, url)| {
        if title == url {
            line(url)
        } else {
            format!("{{ title = {}, url = {} }}", line(title), line(url))
        }
    });
    let references: Vec<String> = references.collect();
    if !references.is_empty() {
        field(out, "references", &values(&references));
    }
    field(out, "message", &text(&draft.message));
}

fn affected(a: &Affected, keys: &[String], out: &mut String) {
    out.push_str("\n[[affected]]\n");
    field(out, "product", &line(keys.get(a.product).map_or("", String::as_str)));
    match &a.versions[..] {
        [] => {}
        [one] => field(out, "versions", &line(one)),
        several => field(out, "versions", &list(several)),
    }
    option(out, "which", a.which.as_deref());
    strings(out, "fixed", &a.fixed);
    option(out, "status", a.status);
    option(out, "justification", a.justification);
    option(out, "impact", a.impact.as_deref());
    strings(out, "vulnerabilities", &a.vulnerabilities);
}

fn remediation(r: &Remediation, keys: &[String], out: &mut String) {
    out.push_str("\n[[remediation]]\n");
    option(out, "category", r.category);
    strings(out, "steps", &r.steps);
    option(out, "url", r.url.as_deref());
    let mut names: Vec<&str> =
        r.products.iter().filter_map(|p| keys.get(*p).map(String::as_str)).collect();
    names.dedup();
    strings(out, "products", &names);
    strings(out, "vulnerabilities", &r.vulnerabilities);
    if let Some(at) = &r.at {
        field(out, "at", at);
    }
}

/// Sections that share a heading stand below it once.
fn body(draft: &Draft, out: &mut String) {
    let mut headings: Vec<&str> = Vec::new();
    for (heading, _) in &draft.body {
        if !headings.contains(&heading.as_str()) {
            headings.push(heading);
        }
    }
    headings.sort_by_key(|heading| !heading.is_empty());
    for heading in headings {
        if !heading.is_empty() {
            let _ = write!(out, "\n## {heading}\n");
        }
        for (_, text) in draft.body.iter().filter(|(other, _)| other == heading) {
            let _ = write!(out, "\n{}\n", text.trim_end());
        }
    }
}

fn field(out: &mut String, name: &str, value: &str) {
    let _ = writeln!(out, "{name} = {value}");
}

fn option(out: &mut String, name: &str, value: Option<&str>) {
    if let Some(value) = value.filter(|v| !v.trim().is_empty()) {
        field(out, name, &text(value));
    }
}

fn strings<S: AsRef<str>>(out: &mut String, name: &str, items: &[S]) {
    if !items.is_empty() {
        field(out, name, &list(items));
    }
}
