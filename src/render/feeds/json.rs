//! A feed as JSON Feed 1.1 (jsonfeed.org).

use super::{FeedHead, categories, instant, title};
use crate::edition::EntryView;
use crate::html::{escape, plain_text};
use serde::Serialize;
use std::collections::BTreeSet;

/// The head of a feed; its items follow.
#[derive(Serialize)]
struct Head<'h> {
    version: &'static str,
    title: &'h str,
    home_page_url: &'h str,
    feed_url: &'h str,
    description: &'h str,
    language: &'h str,
    authors: [Author<'h>; 1],
    #[serde(rename = "_casebook")]
    casebook: About<'h>,
}

#[derive(Serialize)]
struct Author<'h> {
    name: &'h str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'h str>,
}

/// Our own words of a feed: where they are explained, and the tightest label of what it holds.
#[derive(Serialize)]
struct About<'h> {
    #[serde(rename = "about")]
    explained: String,
    tlp: &'h str,
    updated: String,
}

#[derive(Serialize)]
struct Item<'e> {
    id: &'e str,
    url: &'e str,
    title: String,
    content_html: &'e str,
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    date_modified: String,
    tags: BTreeSet<&'e str>,
    #[serde(rename = "_casebook")]
    casebook: Words<'e>,
}

/// Our own words of an entry.
#[derive(Serialize)]
struct Words<'e> {
    id: &'e str,
    kind: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    severity: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    tlp: &'static str,
}

/// Writes a feed: its head, and items that are finished.
pub(super) fn feed<'e>(
    head: &FeedHead<'_>,
    items: impl Iterator<Item = &'e str>,
    out: &mut Vec<u8>,
) -> Result<(), String> {
    let start = Head {
        version: "https://jsonfeed.org/version/1.1",
        title: &head.title,
        home_page_url: &head.home,
        feed_url: &head.url,
        description: &head.subtitle,
        language: head.language,
        authors: [Author { name: head.author, url: head.contact }],
        casebook: About {
            explained: head.schemes.scheme("json"),
            tlp: head.tlp.as_str(),
            updated: head.updated.to_string(),
        },
    };
    serde_json::to_writer(&mut *out, &start).map_err(|e| e.to_string())?;
    // The object goes on: its end is taken back.
    out.pop();
    out.extend_from_slice(b",\"items\":[");
    for (n, item) in items.enumerate() {
        out.extend_from_slice(if n == 0 { b"\n" } else { b",\n" });
        out.extend_from_slice(item.as_bytes());
    }
    out.extend_from_slice(b"\n]}\n");
    Ok(())
}

/// An item; `None` only where it can't be written, which no text brings about.
pub(super) fn entry(view: &EntryView<'_>, html: &str) -> Option<String> {
    let categories = categories(view);
    let item = Item {
        id: &view.row.href,
        url: &view.row.href,
        title: shown(&title(view)),
        content_html: html,
        summary: view.description(),
        date_published: view.published.map(|at| instant(at).to_string()),
        date_modified: instant(view.updated).to_string(),
        tags: categories.iter().map(|category| category.label).collect(),
        casebook: Words {
            id: view.row.id,
            kind: view.row.kind,
            severity: view.row.severity.map(crate::edition::Severity::as_str),
            status: view.standing.map(|s| s.term),
            tlp: view.tlp.as_str(),
        },
    };
    serde_json::to_string(&item).ok()
}

/// Text as pages show it: bidi controls go, other controls become U+FFFD.
fn shown(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    escape(text, &mut html);
    plain_text(&html)
}
