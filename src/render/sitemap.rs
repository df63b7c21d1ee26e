//! sitemap.xml (sitemaps.org 0.9) and robots.txt (RFC 9309).

use crate::address::Address;
use crate::edition::{Disclosure, Lens};
use crate::html::escape;
use crate::label::Tlp;
use crate::plan::{Page, Plan};

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The sitemap, one of its parts, or where there are several parts their index.
pub(super) fn sitemap(d: &Disclosure<'_>, plan: &Plan, number: Option<u32>) -> String {
    let base = &d.edition().base_url;
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    if number.is_none() && plan.sitemaps.len() > 1 {
        out.push_str(&format!("<sitemapindex xmlns=\"{NAMESPACE}\">\n"));
        for n in 1..=plan.sitemaps.len() {
            out.push_str("<sitemap><loc>");
            escape(&format!("{base}/sitemap-{n}.xml"), &mut out);
            out.push_str("</loc></sitemap>\n");
        }
        out.push_str("</sitemapindex>\n");
        return out;
    }
    let part = number.map_or(0, |n| n as usize - 1);
    let range = plan.sitemaps.get(part).cloned().unwrap_or(0..0);
    let lens = d.absolute_lens();
    let listed = &plan.listed[range];
    let translated = listed.iter().any(|address| matches!(address, Address::Translation(..)));
    let also = if translated { " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"" } else { "" };
    out.push_str(&format!("<urlset xmlns=\"{NAMESPACE}\"{also}>\n"));
    for address in listed {
        out.push_str("<url><loc>");
        escape(&lens.href(address), &mut out);
        out.push_str("</loc>");
        if let Some(day) = last_change(d, plan, address) {
            out.push_str(&format!("<lastmod>{day}</lastmod>"));
        }
        if translated {
            languages(&lens, plan, address, &mut out);
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

/// The same page in each language, itself among them (sitemaps with `hreflang`, as search engines
/// read them).
fn languages(lens: &Lens<'_, '_>, plan: &Plan, address: &Address, out: &mut String) {
    let page = plan.pages.get(&address.file()).map(|planned| &planned.page);
    let Some(Page::Record(index) | Page::Translation(index, _)) = page else { return };
    let all = lens.languages(*index);
    let others = all.first().map(|record| ("x-default", &record.url));
    for (language, url) in all.iter().map(|l| (l.tag.as_str(), &l.url)).chain(others) {
        out.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
        escape(language, out);
        out.push_str("\" href=\"");
        escape(url, out);
        out.push_str("\"/>");
    }
}

/// The day of the last change that shows in a record.
fn last_change(d: &Disclosure<'_>, plan: &Plan, address: &Address) -> Option<String> {
    match plan.pages.get(&address.file())?.page {
        Page::Record(index) | Page::Translation(index, _) => {
            d.updated(index).map(|at| at.date().to_string())
        }
        _ => None,
    }
}

/// Search engines may read an edition that is clear for everybody, and no other.
pub(super) fn robots(d: &Disclosure<'_>) -> String {
    if d.tlp() == Tlp::Clear {
        let map = d.absolute_lens().href(&Address::File("sitemap.xml".into()));
        format!("User-agent: *\nAllow: /\nSitemap: {map}\n")
    } else {
        "User-agent: *\nDisallow: /\n".to_owned()
    }
}
