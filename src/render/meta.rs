//! What the head of a page says to machines: title, address, label, OpenGraph, structured data.
//! Written here and not by themes, so that no theme can forget a canonical link or a `noindex`.

use super::head::Head;
use crate::config::Config;
use crate::edition::LanguageLink;
use crate::html::escape;
use crate::time::Moment;
use serde::Serialize;

/// The elements from `title` to the structured data.
pub(super) fn meta(head: &Head, config: &Config) -> String {
    let mut out = String::with_capacity(2048);
    out.push_str("<title>");
    escape(&head.title, &mut out);
    if head.title != config.title {
        out.push_str(" · ");
        escape(&config.title, &mut out);
    }
    out.push_str("</title>\n");
    if head.private {
        out.push_str("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">\n");
        out.push_str("<meta name=\"referrer\" content=\"no-referrer\">\n");
        return out;
    }
    element(&mut out, "<meta name=\"description\" content=\"", &head.description);
    element(&mut out, "<link rel=\"canonical\" href=\"", &head.canonical);
    languages(&mut out, &head.languages);
    if head.noindex {
        out.push_str("<meta name=\"robots\" content=\"noindex, nofollow\">\n");
    }
    element(&mut out, "<meta property=\"og:title\" content=\"", &head.title);
    element(&mut out, "<meta property=\"og:description\" content=\"", &head.description);
    element(&mut out, "<meta property=\"og:type\" content=\"", head.og_type);
    element(&mut out, "<meta property=\"og:url\" content=\"", &head.canonical);
    element(&mut out, "<meta property=\"og:site_name\" content=\"", &config.title);
    // The first feed is the one that readers offer: the page's own, then that of the site.
    for feed in &head.feeds {
        alternate(&mut out, feed.media, &feed.title, &feed.href);
    }
    if let Some(all) = &head.feed_href
        && head.feeds.iter().all(|feed| feed.href != *all)
    {
        alternate(&mut out, "application/atom+xml", &config.title, all);
    }
    if let Some(data) = &head.json_href {
        element(&mut out, "<link rel=\"alternate\" type=\"application/json\" href=\"", data);
    }
    for file in head.alternates.iter().chain(&head.copies) {
        alternate(&mut out, file.media, file.text, &file.href);
    }
    if head.og_type == "article" {
        out.push_str("<script type=\"application/ld+json\">");
        out.push_str(&structured_data(head, config));
        out.push_str("</script>\n");
    }
    out
}

/// The same in each language, this one too, and the record itself for all other readers.
fn languages(out: &mut String, all: &[LanguageLink]) {
    let others = all.first().map(|record| ("x-default", &record.url));
    for (language, url) in all.iter().map(|l| (l.tag.as_str(), &l.url)).chain(others) {
        out.push_str("<link rel=\"alternate\" hreflang=\"");
        escape(language, out);
        element(out, "\" href=\"", url);
    }
}

/// A link to the same in another form.
fn alternate(out: &mut String, media: &str, title: &str, href: &str) {
    let parts = [("<link rel=\"alternate\" type=\"", media), ("\" title=\"", title)];
    for (start, value) in parts {
        out.push_str(start);
        escape(value, out);
    }
    element(out, "\" href=\"", href);
}

/// An element whose last attribute is a value of the page.
fn element(out: &mut String, start: &str, value: &str) {
    out.push_str(start);
    escape(value, out);
    out.push_str("\">\n");
}

/// schema.org data of an article.
fn structured_data(head: &Head, config: &Config) -> String {
    let data = StructuredData {
        context: "https://schema.org",
        kind: if head.kind == "article" { "WebPage" } else { "TechArticle" },
        headline: &head.title,
        description: &head.description,
        url: &head.canonical,
        language: &head.language,
        publisher: Publisher {
            kind: "Organization",
            name: config.organization.name.as_deref().unwrap_or(&config.title),
        },
        published: head.published.map(Moment::machine),
        modified: head.updated.map(Moment::machine),
    };
    // A struct of strings can't fail to be written. `<` could end the script element.
    serde_json::to_string(&data).unwrap_or_default().replace('<', "\\u003c")
}

/// An article or page as schema.org describes it.
#[derive(Serialize)]
struct StructuredData<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    headline: &'a str,
    description: &'a str,
    url: &'a str,
    #[serde(rename = "inLanguage")]
    language: &'a str,
    publisher: Publisher<'a>,
    #[serde(rename = "datePublished", skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    #[serde(rename = "dateModified", skip_serializing_if = "Option::is_none")]
    modified: Option<String>,
}

#[derive(Serialize)]
struct Publisher<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
}
