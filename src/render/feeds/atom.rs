//! A feed as Atom (RFC 4287).

use super::{Category, FeedHead, Schemes, categories, instant, title};
use crate::edition::EntryView;
use crate::html::escape;
use crate::label::Tlp;

/// Writes a feed: its head, and entries that are finished.
pub(super) fn feed<'e>(
    head: &FeedHead<'_>,
    entries: impl Iterator<Item = &'e str>,
    out: &mut Vec<u8>,
) {
    let mut start = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    start.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    text(head.language, &mut start);
    start.push_str("\">\n");
    element(&mut start, "id", &head.url);
    element(&mut start, "title", &head.title);
    element(&mut start, "subtitle", &head.subtitle);
    element(&mut start, "updated", &head.updated.to_string());
    start.push_str("<author>");
    element(&mut start, "name", head.author);
    author_contact(head, &mut start);
    start.push_str("</author>\n");
    link(&mut start, "self", "application/atom+xml", &head.url);
    link(&mut start, "alternate", "text/html", &head.home);
    label(&mut start, head.tlp, &head.schemes);
    start.push_str("<generator>Casebook</generator>\n");
    out.extend_from_slice(start.as_bytes());
    for entry in entries {
        out.extend_from_slice(entry.as_bytes());
    }
    out.extend_from_slice(b"</feed>\n");
}

/// An entry.
pub(super) fn entry(view: &EntryView<'_>, html: &str, schemes: &Schemes) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 4 + 1024);
    out.push_str("<entry>\n");
    // The page's address stays, whatever the record is called: so nobody sees it twice.
    element(&mut out, "id", &view.row.href);
    element(&mut out, "title", &title(view));
    element(&mut out, "updated", &instant(view.updated).to_string());
    if let Some(published) = view.published {
        element(&mut out, "published", &instant(published).to_string());
    }
    link(&mut out, "alternate", "text/html", &view.row.href);
    for Category { scheme, term, label } in categories(view) {
        category(&mut out, &schemes.scheme(scheme), term, label);
    }
    label(&mut out, view.tlp, schemes);
    element(&mut out, "summary", &view.description());
    out.push_str("<content type=\"html\">");
    text(html, &mut out);
    out.push_str("</content>\n</entry>\n");
    out
}

/// Says the label, for readers and for programs.
fn label(out: &mut String, tlp: Tlp, schemes: &Schemes) {
    let words = format!("TLP:{}", tlp.as_str());
    category(out, &schemes.scheme("tlp"), &words, &words);
    element(out, "rights", &words);
}

/// How to reach who publishes: an address of mail or of the web.
fn author_contact(head: &FeedHead<'_>, out: &mut String) {
    let Some(contact) = head.contact else { return };
    match contact.strip_prefix("mailto:") {
        Some(mail) => element(out, "email", mail.split('?').next().unwrap_or_default()),
        None => element(out, "uri", contact),
    }
}

fn element(out: &mut String, name: &str, value: &str) {
    out.push_str(&format!("<{name}>"));
    text(value, out);
    out.push_str(&format!("</{name}>\n"));
}

fn link(out: &mut String, relation: &str, media: &str, href: &str) {
    out.push_str(&format!("<link rel=\"{relation}\" type=\"{media}\" href=\""));
    text(href, out);
    out.push_str("\"/>\n");
}

fn category(out: &mut String, scheme: &str, term: &str, label: &str) {
    for (start, value) in
        [("<category scheme=\"", scheme), ("\" term=\"", term), ("\" label=\"", label)]
    {
        out.push_str(start);
        text(value, out);
    }
    out.push_str("\"/>\n");
}

/// Text that XML may hold: U+FFFE and U+FFFF can't be written in it at all (XML 1.0, section 2.2).
fn text(value: &str, out: &mut String) {
    const NEVER: [char; 2] = ['\u{FFFE}', '\u{FFFF}'];
    // Both begin with EF in UTF-8, which few texts hold.
    if memchr::memchr(0xEF, value.as_bytes()).is_some() && value.contains(NEVER) {
        escape(&value.replace(NEVER, "\u{FFFD}"), out);
    } else {
        escape(value, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_can_not_hold_is_replaced() {
        let mut out = String::new();
        element(&mut out, "title", "a\u{FFFE}b\u{FFFF}c\u{0}d\u{1b}<&\"");
        assert_eq!(out, "<title>a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}&lt;&amp;&quot;</title>\n");
    }
}
