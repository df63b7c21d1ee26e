//! What the tables `[csaf]` and `[security_txt]` of casebook.toml ask for and can't have.

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::label::Tlp;
use jiff::{SignedDuration, Timestamp};

/// How long before its end security.txt is spoken of.
const NOTICE: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Everything that stands in the way of what the two tables ask for.
pub(super) fn check(config: &Config, now: Timestamp) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    found.extend(publisher(config));
    found.extend(security_txt(config, now));
    found
}

/// CSAF documents name their publisher, and stand at addresses that begin with `https:`.
fn publisher(config: &Config) -> Vec<Diagnostic> {
    let Some(span) = config.csaf.span.filter(|_| config.csaf.publish) else { return Vec::new() };
    let mut found = Vec::new();
    let gaps = config.csaf_gaps();
    if !gaps.is_empty() {
        let list = gaps.iter().map(|gap| format!("`{gap}`")).collect::<Vec<_>>().join(", ");
        let message = format!("no CSAF documents are published: `[organization]` lacks {list}");
        found.push(Diagnostic::warning("csaf-incomplete", message).at(span, "asked for here").help(
            "CSAF names the publisher: add `name`, `namespace = \"https://example.com\"` and `category = \"vendor\"`, or set `publish = false` here",
        ));
    }
    for edition in config.editions.iter().filter(|e| !e.base_url.starts_with("https://")) {
        let message = format!(
            "the edition `{}` has no CSAF documents: its base URL does not begin with https://",
            edition.name
        );
        let places = &config.base_url_places;
        let place = places.get(&edition.name).or_else(|| places.get("")).copied();
        let said = Diagnostic::warning("csaf-incomplete", message).at(
            place.unwrap_or(span),
            if place.is_some() { "the base URL" } else { "asked for here" },
        );
        found.push(said.help("CSAF 2.0 asks for TLS (section 7.1.3): write an https: address"));
    }
    found
}

/// security.txt ends at a date, and stands at the root of a host (RFC 9116 sections 2.5.5 and 3).
fn security_txt(config: &Config, now: Timestamp) -> Vec<Diagnostic> {
    let Some(text) = &config.security_txt else { return Vec::new() };
    let mut found = Vec::new();
    let (end, span) = (text.expires.value.latest(), text.expires.span);
    let help =
        "look whether what the table says still holds, and write a date at most a year ahead";
    if end <= now {
        let said = Diagnostic::error("security-txt-expired", "security.txt has expired");
        found.push(said.at(span, "readers take it for stale since then").help(help));
    } else if end.duration_since(now) <= NOTICE {
        let said =
            Diagnostic::warning("security-txt-expires", "security.txt expires within 30 days");
        found.push(said.at(span, "readers take it for stale from then on").help(help));
    }
    let open: Vec<_> = config.editions.iter().filter(|e| e.tlp == Tlp::Clear).collect();
    if open.is_empty() {
        let said = Diagnostic::warning(
            "security-txt-nowhere",
            "no edition is open to everybody, so none has a security.txt",
        );
        found.push(
            said.at(text.span, "asked for here")
                .help("give an edition `tlp = \"CLEAR\"`, or take the table out"),
        );
    }
    for edition in open {
        let host = edition.base_url.split_once("://").map_or("", |(_, rest)| rest);
        if host.contains('/') {
            let message = format!(
                "security.txt of the edition `{}` does not stand at the root of its host",
                edition.name
            );
            found.push(Diagnostic::warning("security-txt-nowhere", message).at(text.span, "asked for here").help(
                "readers look at https://HOST/.well-known/security.txt alone: let the host lead from there to the file",
            ));
        }
    }
    found
}
