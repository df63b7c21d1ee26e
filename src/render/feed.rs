//! The Atom feed of all records (RFC 4287).

use crate::address::Address;
use crate::edition::{Disclosure, Flag, Lens, RecordIndex};
use crate::html::escape;
use crate::identifier::Kind;
use crate::time::Moment;

/// How many of the newest records the feed holds.
const ENTRIES: usize = 100;

/// The feed: incidents, advisories, events, procedures and reviews by their last change.
pub(super) fn atom(d: &Disclosure<'_>) -> String {
    let lens = d.absolute_lens();
    let kinds = [Kind::Incident, Kind::Advisory, Kind::Event, Kind::Procedure, Kind::Review];
    let mut records: Vec<(Moment, RecordIndex)> = kinds
        .into_iter()
        .flat_map(|kind| d.list(kind))
        .filter_map(|i| d.updated(*i).map(|at| (at, *i)))
        .collect();
    records.sort_by(|a, b| b.cmp(a));
    records.truncate(ENTRIES);
    let base = &d.edition().base_url;
    let config = d.config();
    let updated =
        records.first().map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), |r| rfc3339(r.0));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(&mut out, "id", &format!("{base}/feed.xml"));
    element(&mut out, "title", &config.title);
    element(&mut out, "updated", &updated);
    let author = config.organization.name.as_deref().unwrap_or(&config.title);
    out.push_str("<author>");
    element(&mut out, "name", author);
    out.push_str("</author>\n");
    link(&mut out, "self", &lens.href(&Address::File("feed.xml".into())));
    link(&mut out, "alternate", &lens.href(&Address::Home));
    for (at, index) in records {
        entry(&mut out, &lens, index, at);
    }
    out.push_str("</feed>\n");
    out
}

fn entry(out: &mut String, lens: &Lens<'_, '_>, index: RecordIndex, at: Moment) {
    let Some(row) = lens.row(index) else { return };
    out.push_str("<entry>\n");
    element(out, "id", &row.href);
    let withdrawn = row.flag.map_or("", Flag::shown);
    let title = match withdrawn {
        "" => format!("{}: {}", row.id, row.title),
        flag => format!("{}: {} ({})", row.id, row.title, flag.to_lowercase()),
    };
    element(out, "title", &title);
    element(out, "updated", &rfc3339(at));
    if let Some(date) = row.date {
        element(out, "published", &rfc3339(date));
    }
    link(out, "alternate", &row.href);
    category(out, row.kind, row.noun);
    if let Some(severity) = row.severity {
        category(out, severity.as_str(), severity.shown());
    }
    if let Some(state) = row.state {
        category(out, state.as_str(), state.shown());
    }
    if let Some(html) = lens.summary_html(index) {
        out.push_str("<content type=\"html\">");
        escape(&html, out);
        out.push_str("</content>\n");
    }
    out.push_str("</entry>\n");
}

/// A feed needs an instant: a day stands for its start in UTC.
fn rfc3339(moment: Moment) -> String {
    moment.earliest().to_string()
}

fn element(out: &mut String, name: &str, text: &str) {
    out.push_str(&format!("<{name}>"));
    escape(text, out);
    out.push_str(&format!("</{name}>\n"));
}

fn link(out: &mut String, relation: &str, href: &str) {
    out.push_str(&format!("<link rel=\"{relation}\" href=\""));
    escape(href, out);
    out.push_str("\"/>\n");
}

fn category(out: &mut String, term: &str, label: &str) {
    out.push_str("<category term=\"");
    escape(term, out);
    out.push_str("\" label=\"");
    escape(label, out);
    out.push_str("\"/>\n");
}
