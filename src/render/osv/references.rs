//! The references of an OSV record: the page first, then what it names, each address once.

use crate::edition::{AdvisoryView, AffectedPackage, RemediationCategory, Surroundings};
use serde::Serialize;

/// A reference.
#[derive(Serialize)]
pub(super) struct Reference<'r> {
    #[serde(rename = "type")]
    kind: &'static str,
    url: &'r str,
}

/// All references of an advisory.
pub(super) fn of<'r>(
    view: &'r AdvisoryView<'_>,
    around: &'r Surroundings<'_>,
    packages: &'r [AffectedPackage],
    page: &'r str,
) -> Vec<Reference<'r>> {
    let mut found = vec![Reference { kind: "ADVISORY", url: page }];
    let mut add = |kind, url: &'r str| {
        if !found.iter().any(|r| r.url == url) {
            found.push(Reference { kind, url });
        }
    };
    for remedy in &view.remediation {
        if let Some(url) = remedy.url {
            let fix = remedy.category == Some(RemediationCategory::VendorFix);
            add(if fix && url.contains("/releases/") { "FIX" } else { kind(url) }, url);
        }
    }
    let sources = around.references.iter().filter_map(|l| l.href.as_deref());
    let aliases = view.aliases.0.iter().filter_map(|l| l.href.as_deref());
    for url in sources.chain(aliases) {
        add(kind(url), url);
    }
    for url in packages.iter().filter_map(|p| p.page.as_deref()) {
        add("PACKAGE", url);
    }
    found
}

/// What kind of page it is, where the address says so.
fn kind(url: &str) -> &'static str {
    const KINDS: [(&str, &str); 8] = [
        ("/commit/", "FIX"),
        ("/pull/", "FIX"),
        ("/merge_requests/", "FIX"),
        ("/issues/", "REPORT"),
        ("/show_bug.cgi", "REPORT"),
        ("/security/advisories/", "ADVISORY"),
        ("github.com/advisories/", "ADVISORY"),
        ("cve.org/CVERecord", "ADVISORY"),
    ];
    KINDS.iter().find(|(part, _)| url.contains(part)).map_or("WEB", |(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::kind;

    #[test]
    fn addresses_say_what_they_lead_to() {
        assert_eq!(kind("https://github.com/a/b/commit/0123"), "FIX");
        assert_eq!(kind("https://github.com/a/b/issues/39"), "REPORT");
        assert_eq!(kind("https://github.com/advisories/GHSA-jfh8-c2jp-5v3q"), "ADVISORY");
        assert_eq!(kind("https://x.example/blog/issues"), "WEB");
    }
}
