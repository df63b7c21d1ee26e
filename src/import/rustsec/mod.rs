//! Advisories of the RustSec database: Markdown that begins with fenced TOML.

mod text;
mod versions;

use super::draft::{Credit, Draft, Product, Update};
use super::{Circumstances, Fault, Outcome, names, passage};
use crate::identifier::CveId;
use crate::label::Tlp;
use toml::{Table, Value};

/// Reads one advisory.
pub(super) fn read(name: &str, text: &str, how: &Circumstances<'_>) -> Result<Outcome, Fault> {
    let Some((toml, start, body)) = take_apart(text) else {
        if text.trim_start().starts_with("```toml") {
            return Err(Fault::at(text, 0, "the TOML is never closed: a line ``` is missing"));
        }
        if name.starts_with("RUSTSEC-") {
            return Err(Fault::at(text, 0, "an advisory begins with a line ```toml"));
        }
        return Ok(Outcome::Other("does not begin with ```toml"));
    };
    let mut table: Table = toml.parse().map_err(|e: toml::de::Error| {
        let at = start + e.span().map_or(0, |span| span.start);
        Fault::at(text, at, format!("not valid TOML: {}", e.message().trim().replace('\n', "; ")))
    })?;
    let Some(Value::Table(mut advisory)) = table.remove("advisory") else {
        return Err(Fault::new("there is no table [advisory]"));
    };
    // `collection` and the like are told by the folder in the database itself.
    let mut draft = Draft { tlp: how.tlp.or(Some(Tlp::Clear)), ..Draft::default() };
    head(&mut draft, &mut advisory)?;
    let package = required(&mut advisory, "package")?;
    let collection = one(&mut advisory, "collection");
    let product = product(&mut draft, &package, collection.as_deref());
    let informational = one(&mut advisory, "informational");
    let title = title(body).or_else(|| one(&mut advisory, "title"));
    draft.title = title.unwrap_or_else(|| format!("{package}: {}", draft.original));
    people(&mut draft, &mut advisory);
    let affected = versions::read(&mut draft, &mut table, &mut advisory, product)?;
    severity(&mut draft, informational.as_deref());
    draft.message = text::message(&draft, &package, &affected, informational.as_deref());
    text::sections(&mut draft, body, &mut table, &mut advisory);
    text::left(&mut draft, table, advisory);
    Ok(Outcome::Advisory(Box::new(draft)))
}

/// The TOML, where it starts, and the Markdown below it.
fn take_apart(text: &str) -> Option<(&str, usize, &str)> {
    let lead = text.len() - text.trim_start().len();
    let start = lead + text[lead..].strip_prefix("```toml")?.find('\n')? + "```toml".len() + 1;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "```" {
            return Some((&text[start..at], start, &text[at + line.len()..]));
        }
        at += line.len();
    }
    None
}

/// The first heading, which is the title.
fn title(body: &str) -> Option<String> {
    let line = body.lines().find(|line| !line.trim().is_empty())?;
    let title = line.strip_prefix("# ")?.trim().trim_end_matches('#').trim();
    (!title.is_empty()).then(|| passage::plain(&title.replace('`', "")))
}

fn head(draft: &mut Draft, advisory: &mut Table) -> Result<(), Fault> {
    draft.original = required(advisory, "id")?;
    let id = draft.original.clone();
    if !draft.alias(&id) {
        return Err(Fault::new(format!("`{id}` can't be an id: it holds white space")));
    }
    let date = required(advisory, "date")?;
    let (published, year) =
        names::time(&date).ok_or_else(|| Fault::new(format!("`date` is no day: {date}")))?;
    (draft.published, draft.year) = (published, year);
    for alias in many(advisory, "aliases") {
        if CveId::parse(&alias).is_some() {
            draft.cve.push(alias);
        } else if !draft.alias(&alias) {
            draft.lost("aliases that are no ids", "kept in the text");
            draft.section("Other names", passage::mono(&alias));
        }
    }
    if let Some(vector) = one(advisory, "cvss") {
        let mut to = Vec::new();
        draft.vector(&vector, &mut to);
        draft.cvss = to;
    }
    for word in many(advisory, "categories").into_iter().chain(many(advisory, "keywords")) {
        let word = crate::address::slug(&word);
        if !draft.tags.contains(&word) {
            draft.tags.push(word);
        }
    }
    let license = one(advisory, "license").unwrap_or_else(|| "CC0-1.0".to_owned());
    let license = passage::words(&license);
    draft.notice = Some(format!("Retold from {id} of the RustSec advisory database ({license})."));
    let page = format!("https://rustsec.org/advisories/{id}.html");
    draft.reference(&format!("{id} in the RustSec database"), &page);
    for url in one(advisory, "url").into_iter().chain(many(advisory, "references")) {
        draft.reference("", &url);
    }
    for source in many(advisory, "source").into_iter().chain(one(advisory, "source")) {
        draft.reference("Source", &source);
    }
    if let Some(at) = one(advisory, "withdrawn") {
        let (at, _) =
            names::time(&at).ok_or_else(|| Fault::new(format!("`withdrawn` is no day: {at}")))?;
        draft.updates.push(Update {
            at: at.clone(),
            version: None,
            what: "Withdrawn in the RustSec database.".to_owned(),
        });
        draft.withdrawn = Some(at);
    }
    Ok(())
}

fn people(draft: &mut Draft, advisory: &mut Table) {
    let names = many(advisory, "credits");
    if !names.is_empty() {
        draft.credits.push(Credit { names, ..Credit::default() });
    }
}

/// The crate as a product; what belongs to Rust itself has no package URL.
fn product(draft: &mut Draft, package: &str, collection: Option<&str>) -> usize {
    let crates = collection.is_none_or(|c| c == "crates");
    let purl = crates.then(|| names::purl_of_product(&format!("pkg:cargo/{package}"))).flatten();
    draft.product(Product {
        name: passage::plain(package),
        ecosystem: purl.is_some().then(|| "crates.io".to_owned()),
        purl,
        ..Product::default()
    })
}

/// From the vector; what is no vulnerability has none. An unsound interface is left unrated: nobody has.
fn severity(draft: &mut Draft, informational: Option<&str>) {
    draft.severity = draft.severity_of_vectors().or(match informational {
        Some("unmaintained" | "notice") => Some("none"),
        _ => None,
    });
    if let Some(kind) = informational {
        draft.tags.insert(0, crate::address::slug(kind));
        draft.tags.dedup();
    }
}

fn required(table: &mut Table, name: &str) -> Result<String, Fault> {
    one(table, name).ok_or_else(|| Fault::new(format!("[advisory] has no text `{name}`")))
}

/// A text, or a date; anything else stays.
fn one(table: &mut Table, name: &str) -> Option<String> {
    let text = match table.get(name)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Datetime(at) => at.to_string(),
        _ => return None,
    };
    table.remove(name);
    (!text.is_empty()).then_some(text)
}

/// The texts of a list; anything else stays.
fn many(table: &mut Table, name: &str) -> Vec<String> {
    let Some(Value::Array(items)) = table.get_mut(name) else { return Vec::new() };
    let found = items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    items.retain(|item| !item.is_str());
    if items.is_empty() {
        table.remove(name);
    }
    found
}
